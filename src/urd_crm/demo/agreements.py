"""Agreements of many kinds: twin towns, memoranda, leases, services; some renew themselves, some end soon."""

from datetime import date, timedelta
from random import Random
from typing import Any

from urd_crm.demo import places
from urd_crm.demo.foreigners import CITIES
from urd_crm.demo.scene import ACTOR, Body, Scene
from urd_crm.entities.agreement import Agreement
from urd_crm.session import Session

KINDS = (
    ("lease", "Договор за наем на общински имот, ул. „{street}“", ("firm", "ngo"), "property", (3, 5, 10), 40),
    ("service", "Договор за абонаментна поддръжка", ("firm", "utility"), "finance", (1, 2, 3), 25),
    ("memorandum", "Меморандум за сътрудничество", ("school", "state", "culture"), "education", (2, 3, 5), 18),
    ("sponsorship", "Договор за дарение за празника на града", ("firm",), "culture", (1,), 12),
    ("media", "Договор за информационно обслужване", ("media",), "press", (1, 2), 6),
    ("volunteers", "Споразумение за доброволчески труд", ("ngo",), "social", (1, 2), 10),
)
"""Kind, title, with whom, which unit answers for it, terms in years, how many at full scale."""


def fill(scene: Scene) -> None:
    """Record the agreements."""
    chance = scene.chance("agreements")
    with scene.crm.session(actor=ACTOR) as session:
        for n, body in enumerate(scene.sort("city")):
            _twin(session, scene, chance, body, ends_soon=n == 0 or chance.random() < 0.15)
        for kind, title, sorts, unit, terms, count in KINDS:
            bodies = scene.sort(*sorts)
            for body in chance.sample(bodies, min(len(bodies), scene.many(count))):
                _signed(
                    session,
                    scene,
                    chance,
                    kind,
                    title.format(street=chance.choice(places.STREETS)),
                    body,
                    unit,
                    chance.choice(terms),
                )


def _twin(session: Session, scene: Scene, chance: Random, body: Body, *, ends_soon: bool) -> Agreement:
    """Make an agreement of twin towns: most renew themselves every five years."""
    city = next(each for each in CITIES if each.city == body.name)
    signed = scene.begin - timedelta(days=chance.randrange(200, 7000))
    fields: dict[str, Any] = {}
    if ends_soon:
        end = scene.today + timedelta(days=chance.randrange(20, 170))
        fields = {"expires_on": end, "renewal": "by_act", "notice_days": 90}
    elif chance.random() < 0.65:
        fields = {"expires_on": _years(signed, 5), "renewal": "tacit", "renewal_years": 5, "notice_days": 180}
    agreement = session.agreements.add(
        "twin",
        f"Споразумение за побратимяване – {city.bulgarian}",
        parties=[scene.units["hall"].id, body.id],
        signed_on=signed,
        responsible_unit=scene.units["press"].name,
        responsible_id=_responsible(scene, chance, "press"),
        act_number=f"Решение № {chance.randrange(20, 900)}",
        act_date=signed - timedelta(days=chance.randrange(10, 60)),
        **fields,
    )
    text = f"СПОРАЗУМЕНИЕ ЗА ПОБРАТИМЯВАНЕ\n\nмежду {places.MUNICIPALITY} и {city.bulgarian}\n\n1. Страните се побратимяват.\n"
    original = session.documents.add(
        "Споразумение за побратимяване",
        text.encode(),
        to=agreement,
        media_type="text/plain",
        language="bg",
        file_name="sporazumenie.txt",
    )
    session.documents.add(
        "Twinning agreement",
        f"TWINNING AGREEMENT\n\nbetween {places.MUNICIPALITY_ENGLISH} and {city.latin}\n\n1. The parties become twin towns.\n".encode(),
        to=agreement, translation_of=original, media_type="text/plain", language="en", file_name="agreement.txt",
    )  # fmt: skip
    session.change(agreement, document_id=original.id)
    return agreement


def _signed(
    session: Session, scene: Scene, chance: Random, kind: str, title: str, body: Body, unit: str, years: int
) -> Agreement:
    signed = scene.today - timedelta(days=chance.randrange(10, 365 * years + 300))
    begins = signed + timedelta(days=chance.choice((0, 0, 1, 15)))
    fields: dict[str, Any] = {"signed_on": signed, "in_force_from": begins, "expires_on": _years(begins, years)}
    fate = chance.random()
    if fate < 0.08:
        fields = {}  # it is being negotiated
    elif fate < 0.25:
        fields |= {"renewal": "tacit", "renewal_years": 1, "notice_days": chance.choice((30, 60))}
    elif fate < 0.35:
        fields |= {"renewal": "by_act", "notice_days": 30}
    elif fate < 0.4 and begins + timedelta(days=60) < scene.today:
        fields["terminated_on"] = begins + timedelta(days=50)
    theirs = body.on(signed)
    return session.agreements.add(
        kind,
        title,
        parties=[scene.units["hall"].id, (body.id, theirs[0].affiliation.person_id) if theirs else body.id],
        responsible_unit=scene.units[unit].name,
        responsible_id=_responsible(scene, chance, unit),
        **fields,
    )


def _responsible(scene: Scene, chance: Random, unit: str) -> int:
    return chance.choice(scene.units[unit].on(scene.today)).affiliation.person_id


def _years(day: date, years: int) -> date:
    """Give the last day of a term of years."""
    return day.replace(year=day.year + years, day=min(day.day, 28)) - timedelta(days=1)
