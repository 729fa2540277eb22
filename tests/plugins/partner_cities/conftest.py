"""A town hall and three partner cities: what most tests of the plugin begin with."""

from datetime import date
from types import SimpleNamespace

import pytest

from urd_crm.plugins.partner_cities import EXCHANGE, TWINNING, Exchange, PartnerCity, Twinning
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """The plugin alone: it needs no other."""
    return ["partner_cities"]


@pytest.fixture
def town(session):
    """The town hall and the colleague who looks after partner cities."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова")
    job = session.affiliations.add(
        petya, hall, position="Главен експерт", since="2020", email="petya@example.com", phone="+359 42 100 100"
    )
    return SimpleNamespace(hall=hall, petya=petya, job=job)


@pytest.fixture
def make_city(session, town):
    """Write a partner city; calls it with its names and what differs."""

    def make(local="Δήμος Λαρίσκας", bg="Лариска", **fields: object):
        organisation = session.organisations.add(local)
        fields = {"country": "GR", "languages": ["el", "en"], "relation": "twin"} | fields
        session.profiles.set(organisation, PartnerCity(name=LangText(bg=bg), **fields))
        return organisation

    return make


@pytest.fixture
def lariska(make_city, town):
    """A city in Greece, our twin."""
    return make_city(coordinator_id=town.petya.id)


@pytest.fixture
def hold(session, lariska):
    """Hold an exchange; calls it with its first day, direction and what differs."""

    def hold_(day, direction="in", *, city=lariska, stage="held", **detail: object):
        detail = {"kind": "official", "people": 10} | detail
        row = session.engagements.open(
            EXCHANGE,
            f"Обмен {day}",
            parties=[city],
            detail=Exchange(direction=direction, starts_on=date.fromisoformat(day), **detail),
        )
        for each in ("agreed", "confirmed", "held", "reported"):
            if row.stage == stage:
                break
            session.engagements.move(row, each)
        return row

    return hold_


@pytest.fixture
def twinning(session, lariska):
    """A twinning with the city, at its first stage."""
    return session.engagements.open(TWINNING, "Лариска", parties=[lariska], detail=Twinning())
