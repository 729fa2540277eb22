"""What was promised at meetings and in letters, most of it kept; and what our officers have to do."""

from datetime import timedelta
from random import Random

from urd_crm.demo.scene import ACTOR, Said, Scene
from urd_crm.entities.commitment import Commitment, CommitmentOutcome, Side, Task

COMMITMENTS = 650
RECENT = 60
"""Promises of the last weeks, beside those of any time."""
FORGOTTEN = 9
"""Promises of ours of the last months that nobody kept."""
TASKS = 220
OURS = {
    "": ("да отговорим писмено", "да организираме оглед на място", "да предоставим копие от протокола", "да назначим отговорник по преписката"),
    "architecture": ("да издадем скица на имота", "да насрочим общинския експертен съвет", "да поискаме становище от кадастъра"),
    "property": ("да осигурим зала за събитието", "да изготвим проект за договор за наем", "да внесем докладна в Общинския съвет"),
    "roads": ("да възстановим настилката", "да поставим пътен знак", "да включим ремонта в програмата за следващата година"),
    "environment": ("да преместим контейнерите", "да проверим сигнала за сметище", "да окастрим дърветата"),
    "education": ("да осигурим транспорт за децата", "да публикуваме обявата за стажа"),
    "culture": ("да осигурим озвучаване", "да включим участието в програмата на празника"),
    "social": ("да изпратим социален работник", "да удължим срока на услугата"),
    "investment": ("да изпратим данни за свободните терени", "да организираме среща с управителя на ВиК", "да дадем списък на обучените техници"),
    "projects": ("да подпишем писмото за подкрепа", "да изпратим бюджета на проекта"),
    "press": ("да изпратим програмата на посещението", "да съгласуваме текста за пресата"),
    "finance": ("да преизчислим таксата", "да издадем удостоверението"),
}  # fmt: skip
"""What we promise, by the unit that deals with it; the first ones fit any."""
THEIRS = {
    "": ("да изпратят липсващите документи", "да потвърдят датата писмено", "да върнат подписания протокол", "да посочат лице за контакт"),
    "firm": ("да платят наема до края на месеца", "да отстранят строителните отпадъци", "да дадат данни за броя на наетите"),
    "school": ("да предложат двама кандидати за стажа", "да изпратят списък на учениците"),
    "ngo": ("да представят отчет за проекта", "да изпратят списък на доброволците"),
    "city": ("да изпратят списък на делегацията", "да преведат проекта на споразумението"),
    "investor": ("да изпратят изискванията към терена", "да подпишат споразумението за поверителност"),
    "utility": ("да възстановят тротоара", "да подадат график на спиранията"),
    "media": ("да изпратят текста преди публикуване",),
}  # fmt: skip
"""What is promised to us, by the sort of the other side; the first ones fit any."""
EVIDENCE = (
    "изходящо писмо",
    "приемо-предавателен протокол",
    "електронно писмо",
    "снимка от мястото",
    "публикация на сайта",
)
TO_DO = (
    "Да се подготви проект на отговор", "Да се провери преписката в архива", "Да се обади на техниците", "Да се насрочи среща",
    "Да се събере справка от кметствата", "Да се обнови списъкът с поканени", "Да се изпратят материалите на комисията",
    "Да се сканира подписаният договор", "Да се подготви доклад до кмета", "Да се прегледат постъпилите сигнали",
)  # fmt: skip


def fill(scene: Scene) -> None:
    """Record promises and tasks."""
    chance = scene.chance("promises")
    officers = [member for unit in scene.units.values() for member in unit.on(scene.today)]
    recent = [each for each in scene.said if (scene.today - each.day).days < 40]
    promised = [
        *_some(chance, scene.said, scene.many(COMMITMENTS)),
        *_some(chance, recent, scene.many(RECENT, least=6)),
    ]
    older = [each for each in scene.said if 20 < (scene.today - each.day).days < 90]
    forgotten = _some(chance, older, scene.many(FORGOTTEN, least=2))
    with scene.crm.session(actor=ACTOR) as session:
        session.add(*(_promise(scene, chance, said) for said in promised))
        session.add(*(_promise(scene, chance, said, is_forgotten=True) for said in forgotten))
        assigned = _some(chance, scene.said, scene.many(TASKS, least=40))
        session.add(*(_task(scene, chance, chance.choice(officers).affiliation.person_id, said) for said in assigned))


def _some(chance: Random, said: list[Said], count: int) -> list[Said]:
    return chance.sample(said, min(len(said), count))


def _promise(scene: Scene, chance: Random, said: Said, *, is_forgotten: bool = False) -> Commitment:
    by = Side.US if is_forgotten else chance.choices((Side.US, Side.THEM), (7, 3))[0]
    due = said.day + timedelta(days=14 if is_forgotten else chance.choice((7, 10, 14, 14, 21, 30, 30, 60)))
    own = OURS.get(said.unit.slug, ()) if by is Side.US else THEIRS.get(said.body.sort, ())
    present = said.unit.on(said.day)
    row = Commitment(
        text=chance.choice((*own, *(OURS if by is Side.US else THEIRS)[""])),
        by=by,
        party_id=said.body.id,
        interaction_id=said.id,
        promised_on=said.day,
        due_on=due if is_forgotten or chance.random() < 0.94 else None,
        responsible_unit=said.unit.name,
        responsible_id=chance.choice(present).affiliation.person_id,
    )
    late = (scene.today - due).days
    # What is long past is settled nearly always; of the last weeks' promises some are still open.
    if late > 0 and not is_forgotten and chance.random() < (0.998 if late > 120 else 0.85):
        row.closed_on = max(said.day, min(due + timedelta(days=round(chance.gauss(-3, 6))), scene.today))
        row.outcome = chance.choices(list(CommitmentOutcome), (90, 5, 5))[0]
        if row.outcome is CommitmentOutcome.FULFILLED:
            row.evidence = chance.choice(EVIDENCE)
    return row


def _task(scene: Scene, chance: Random, assignee: int, said: Said) -> Task:
    due = scene.today + timedelta(days=chance.randint(-90, 40))
    row = Task(title=chance.choice(TO_DO), due_on=due, assignee_id=assignee, interaction_id=said.id)
    if due <= scene.today and chance.random() < 0.9:
        row.done_on = due - timedelta(days=chance.randint(0, 5))
    elif chance.random() < 0.05:
        row.cancelled_on = min(due, scene.today)
    return row
