"""A town hall, two organisations, a programme: what most tests of the plugin begin with."""

from datetime import date
from itertools import count
from types import SimpleNamespace

import pytest

from urd_crm import Money
from urd_crm.plugins.ngos import (
    MUNICIPAL_GRANT,
    GrantProgramme,
    MunicipalGrant,
    Ngo,
    OfficeBearer,
    Signature,
    pay,
)
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """The plugin alone: it needs no other."""
    return ["ngos"]


@pytest.fixture
def town(session):
    """The town hall and the colleague who looks after NGOs."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
    return SimpleNamespace(hall=hall, petya=petya)


@pytest.fixture
def yard(session, town):
    """An association in good order."""
    row = session.organisations.add("Сдружение „Отворен двор“", country="BG", identifiers={"BG-EIK": "999900027"})
    session.profiles.set(
        row,
        Ngo(form="association", benefit="public", register_status="re_registered", areas=["youth"], volunteers=12),
    )
    return row


@pytest.fixture
def wind(session, town):
    """A foundation that is not re-registered."""
    row = session.organisations.add("Фондация „Северен вятър“", country="BG", identifiers={"BG-EIK": "999900034"})
    session.profiles.set(
        row,
        Ngo(form="foundation", benefit="private", register_status="court_only", areas=["culture"], territory=["68850"]),
    )
    return row


@pytest.fixture
def bearer(session):
    """Give an organisation somebody in its management; calls it with the organisation, a name and the manner."""

    def make(organisation, surname="Колева", manner="severally", *, since="2020", until=None, is_on_board=True):
        person = session.people.add(given="Яна", surname=surname)
        job = session.affiliations.add(person, organisation, position="Председател", since="2019")
        session.profiles.set(job, OfficeBearer(manner=manner, is_on_board=is_on_board, since=since, until=until))
        return person

    return make


@pytest.fixture
def open_grant(session, yard):
    """Open a grant; calls it with what differs."""
    numbers = count(1)

    def open_(*, party=yard, **detail: object):
        number = next(numbers)
        given = {
            "identifier": f"360G-dolnopole-2026-{number:03d}",
            "title": LangText(bg=f"Лято в двора {number}", en=f"Summer in the yard {number}"),
            "description": LangText(bg="Ателиета за младежи"),
            "amount_applied": Money(8000, "EUR"),
        } | detail
        return session.engagements.open(
            MUNICIPAL_GRANT, f"Лято {number}", parties=[party], detail=MunicipalGrant(**given)
        )

    return open_


@pytest.fixture
def award(session, bearer):
    """Bring a grant to a stage by the usual way, decided and due as said."""
    way = ["applied", "admissible", "assessed", "awarded", "contracted", "disbursing"]

    def move(grant, stage="contracted", *, amount=7500, report_due=date(2026, 9, 30)):
        for each in way[way.index(grant.stage) + 1 : way.index(stage) + 1]:
            if each == "awarded":
                session.change(
                    session.engagements.detail(grant, MunicipalGrant),
                    amount_awarded=Money(amount, "EUR"),
                    award_date=session.today,
                    report_due=report_due,
                )
            if each == "contracted":
                (party,) = session.engagements.parties(grant, "party")
                chair = bearer(party.party_id, f"Подписваща {grant.id}")
                session.add(Signature(engagement_id=grant.id, person_id=chair.id, signed_on=session.today))
            session.engagements.move(grant, each)
        return grant

    return move


@pytest.fixture
def published(session, town, open_grant, award):
    """A grant of a programme, half of it paid, with everything that is published."""
    session.identifiers.add(town.hall, "BG-EIK", "999900002")
    programme = GrantProgramme(code="youth-2026", title=LangText(bg="Младежи 2026"), year=2026)
    session.add(programme)
    grant = award(
        open_grant(
            programme_id=programme.id,
            planned_start=date(2026, 6, 1),
            planned_end=date(2026, 8, 31),
            location=["68850", "00357"],
        ),
        amount="7500.50",
    )
    pay(session, grant, Money(3750, "EUR"))
    return grant
