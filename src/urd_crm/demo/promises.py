"""What was promised at meetings and in letters, most of it kept; and what our officers have to do."""

from datetime import date, timedelta
from random import Random

from urd_crm.demo.scene import ACTOR, Body, Scene
from urd_crm.entities.commitment import Commitment, CommitmentOutcome, Side, Task

COMMITMENTS = 650
TASKS = 220
OURS = (
    "да изпратим скица на имота", "да отговорим писмено", "да организираме оглед на място", "да осигурим зала за събитието",
    "да възстановим настилката", "да включим ремонта в програмата за следващата година", "да предоставим копие от протокола",
    "да поискаме становище от областната администрация", "да поставим пътен знак", "да публикуваме обявата на сайта",
    "да назначим отговорник по преписката", "да съгласуваме текста на споразумението",
)  # fmt: skip
THEIRS = (
    "да представят проект за договор", "да изпратят списък на участниците", "да платят наема до края на месеца",
    "да внесат липсващите документи", "да потвърдят датата на гостуването", "да отстранят строителните отпадъци",
    "да предложат двама кандидати за стажа", "да дадат данни за броя на наетите", "да върнат подписания протокол",
)  # fmt: skip
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
    recent = [each for each in scene.held if (scene.today - each[2]).days < 25]
    chosen = chance.sample(scene.held, min(len(scene.held), scene.many(COMMITMENTS))) + recent[: scene.many(40)]
    with scene.crm.session(actor=ACTOR) as session:
        session.add(
            *(
                _promise(scene, chance, id, party, day, chance.choice(list(scene.units.values())))
                for id, party, day in chosen
            )
        )
        session.add(
            *(_task(scene, chance, chance.choice(officers).affiliation.person_id, id) for id, _, _ in
              chance.sample(scene.held, min(len(scene.held), scene.many(TASKS))))
        )  # fmt: skip


def _promise(scene: Scene, chance: Random, interaction: int, party: int, day: date, unit: Body) -> Commitment:
    by = chance.choices((Side.US, Side.THEM), (7, 3))[0]
    due = day + timedelta(days=chance.choice((7, 10, 14, 14, 21, 30, 30, 60)))
    row = Commitment(
        text=chance.choice(OURS if by is Side.US else THEIRS),
        by=by,
        party_id=party,
        interaction_id=interaction,
        promised_on=day,
        due_on=due if chance.random() < 0.94 else None,
        responsible_unit=unit.name,
        responsible_id=chance.choice(present).affiliation.person_id if (present := unit.on(day)) else None,
    )
    late = (scene.today - due).days
    # What is long past is settled nearly always; of the last months' promises some are still open.
    if late > 0 and chance.random() < (0.995 if late > 120 else 0.86):
        closed = min(due + timedelta(days=round(chance.gauss(-3, 6))), scene.today)
        row.closed_on = max(closed, day)
        row.outcome = chance.choices(list(CommitmentOutcome), (90, 5, 5))[0]
        if row.outcome is CommitmentOutcome.FULFILLED:
            row.evidence = chance.choice(EVIDENCE)
    return row


def _task(scene: Scene, chance: Random, assignee: int, interaction: int) -> Task:
    due = scene.today + timedelta(days=chance.randint(-90, 40))
    row = Task(title=chance.choice(TO_DO), due_on=due, assignee_id=assignee, interaction_id=interaction)
    if due <= scene.today and chance.random() < 0.9:
        row.done_on = due - timedelta(days=chance.randint(0, 5))
    elif chance.random() < 0.05:
        row.cancelled_on = min(due, scene.today)
    return row
