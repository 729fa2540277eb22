"""Organisations that the town hall deals with."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from urd_crm.demo import contacts, firms, foreigners, places
from urd_crm.demo.firms import Invented
from urd_crm.demo.scene import ACTOR, Body, Scene
from urd_crm.repositories.organisations import OrganisationDraft

FIRMS = 225
"""Bulgarian firms at full scale."""


def fill(scene: Scene) -> None:
    """Add the organisations of the town and its partners abroad."""
    chance = scene.chance("organisations")
    local = [*firms.firms(chance, scene.many(FIRMS, least=12)), *firms.others(chance, scene.scale)]
    drafts = [_local(scene, chance, n, each) for n, each in enumerate(local, 1)]
    bodies = [Body(0, each.name, each.sort, each.slug, weight=each.weight) for each in local]
    for draft, body in _abroad(chance):
        drafts.append(draft)
        bodies.append(body)
    with scene.crm.session(actor=ACTOR) as session:
        written = session.organisations.add_many(drafts)
    for body, id in zip(bodies, written.ids, strict=True):
        body.id = id or 0
    scene.bodies += bodies


def _local(scene: Scene, chance: Random, serial: int, each: Invented) -> OrganisationDraft:
    is_public = each.sort not in {"firm", "utility"}
    settlement = places.TOWN if chance.random() < 0.8 else f"с. {chance.choice(places.VILLAGES)}"
    founded = scene.begin - timedelta(days=chance.randrange(30, 12_000))
    domain = f"{each.slug}.example.{'org' if is_public else 'com'}"
    return OrganisationDraft(
        each.name,
        {"country": "BG", "founded": str(founded.year if chance.random() < 0.5 else founded)},
        email=[{"value": f"office@{domain}", "is_preferred": True, "legal_basis": "public_task"}],
        phone=contacts.phone(chance) if chance.random() < 0.8 else None,
        url=f"https://www.{domain}" if chance.random() < 0.5 else None,
        identifiers={"BG-EIK": contacts.eik(serial)},
        names=[{"text": each.english, "language": "en"}] if each.english else (),
        addresses=[
            {
                "street": f"ул. „{chance.choice(places.STREETS)}“ {chance.randrange(1, 90)}",
                "settlement": settlement,
                "region": places.REGION,
                "country": "BG",
                "purpose": "седалище",
            }
        ],
    )


def _abroad(chance: Random) -> Iterator[tuple[OrganisationDraft, Body]]:
    for city in foreigners.CITIES:
        names = [{"text": city.bulgarian, "language": "bg"}]
        if city.latin != city.city:
            names.append({"text": city.latin, "language": f"{city.language}-Latn"})
        yield (
            OrganisationDraft(
                city.city,
                {"country": city.country},
                email=f"info@{city.slug}.example.org",
                phone=contacts.phone(chance, city.country),
                names=names,
            ),
            Body(0, city.city, "city", city.slug, city.country, 2.5),
        )
    for firm, country, slug in foreigners.FIRMS:
        name, _, latin = firm.partition("|")
        yield (
            OrganisationDraft(
                name,
                {"country": country},
                email=f"info@{slug}.example.com",
                phone=contacts.phone(chance, country),
                url=f"https://{slug}.example.com",
                names=[{"text": latin, "language": "en"}] if latin else (),
            ),
            Body(0, name, "investor", slug, country, 16.0 if name == foreigners.BUSIEST else 2.0),
        )
