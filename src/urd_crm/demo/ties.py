"""Labels, ties between organisations and people, and papers in the file."""

from datetime import timedelta
from random import Random

from urd_crm.demo.scene import ACTOR, Scene
from urd_crm.entities.relationship import Relationship
from urd_crm.entities.tag import PartyTag
from urd_crm.session import Session
from urd_crm.values.partial_date import PartialDate

LABELS = {
    "Бизнес": ("Износител", "Голям работодател", "Дарител", "Наемател на общински имот"),
    "Гражданско общество": ("Работи с деца", "Работи с възрастни хора", "Екология"),
    "Кореспонденция": ("Бюлетин", "Покана за празника", "Само на хартия"),
}
"""Labels under their wider ones."""
FOR = {"firm": "Бизнес", "utility": "Бизнес", "ngo": "Гражданско общество"}
LETTER = """До кмета на Община Ясенград

На вниманието на отговорното звено

{subject}

Приложено изпращаме исканите документи.

{on} г.
С уважение: {who}
"""


def fill(scene: Scene) -> None:
    """Label parties, tie them to each other, file letters."""
    chance = scene.chance("ties")
    with scene.crm.session(actor=ACTOR) as session:
        _label(session, scene, chance)
        session.add(*_relationships(scene, chance))
        for said in chance.sample(scene.said, min(len(scene.said), scene.many(150))):
            entry = session.interactions.get(said.id)
            content = LETTER.format(subject=entry.subject, who=said.body.name, on=f"{said.day:%d.%m.%Y}").encode()
            session.documents.add(
                entry.subject,
                content,
                to=entry,
                media_type="text/plain",
                language="bg",
                file_name=f"pismo-{said.id}.txt",
            )


def _label(session: Session, scene: Scene, chance: Random) -> None:
    numbers = {name: session.tags.named(name, below=wider).id for wider, names in LABELS.items() for name in names}
    links: dict[tuple[int, int], PartyTag] = {}
    for body in scene.bodies:
        names = [*LABELS["Кореспонденция"], *LABELS.get(FOR.get(body.sort, ""), ())]
        for name in chance.sample(names, chance.choice((0, 1, 1, 2))):
            links[(body.id, numbers[name])] = PartyTag(party_id=body.id, tag_id=numbers[name])
    session.add(*links.values())


def _relationships(scene: Scene, chance: Random) -> list[Relationship]:
    """Make owners abroad, a chamber with members, twin towns, offices and their acquaintances."""
    hall = scene.units["hall"].id
    firms, chamber = scene.sort("firm"), scene.sort("ngo")[0]
    daughters = chance.sample(firms, min(len(firms), 12))
    ties = [
        Relationship(
            type="owns",
            subject_id=owner.id,
            object_id=daughter.id,
            since=PartialDate.parse(scene.begin - timedelta(days=chance.randrange(2000))),
        )
        for owner, daughter in zip(scene.sort("investor"), daughters, strict=False)
    ]
    ties += [
        Relationship(
            type="member_of",
            subject_id=firm.id,
            object_id=chamber.id,
            since=PartialDate.parse(str(scene.begin.year - chance.randrange(8))),
        )
        for firm in chance.sample(firms, min(len(firms), scene.many(45)))
    ]
    ties += [Relationship(type="partner_of", subject_id=hall, object_id=city.id) for city in scene.sort("city")]
    ties += [Relationship(type="supervises", subject_id=hall, object_id=school.id) for school in scene.sort("school")]
    heads = [body.on(scene.today)[0].affiliation.person_id for body in scene.bodies if body.on(scene.today)]
    pairs = zip(heads[::2], heads[1::2], strict=False)
    ties += [
        Relationship(type="knows", subject_id=one, object_id=other) for one, other in pairs if chance.random() < 0.3
    ]
    return ties
