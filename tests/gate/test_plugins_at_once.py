"""Rules of plugins that look at several rows hold when two sessions write at once."""

from datetime import date
from decimal import Decimal

import pytest
from tests.at_once import Work, second_meanwhile

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.government import CONSULTATIVE_BODY, BodySeat, ConsultativeBody
from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject, Investor, Site, reserve
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """Two of the bundled ones."""
    return ["government", "investors"]


def test_a_body_has_no_more_members_than_seats(crm):
    """The last one is taken by two, who both saw it free."""
    with crm.session(actor="clerk") as session:
        hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
        jobs = [session.affiliations.add(session.people.add(name), hall).id for name in ("Иван Петров", "Мария Колева")]
        body = session.engagements.open(CONSULTATIVE_BODY, "Съвет", detail=ConsultativeBody(seats=1)).id
    one, other = (
        lambda session, job=job: session.add(BodySeat(engagement_id=body, affiliation_id=job, since="2026-01"))
        for job in jobs
    )
    told = second_meanwhile(crm, one, other)
    assert isinstance(told, ValidationFailedError)
    assert told.codes == ("seat-overflow",)


def test_seats_are_not_cut_below_the_members(crm):
    """Of whom one comes meanwhile."""
    with crm.session(actor="clerk") as session:
        hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
        jobs = [session.affiliations.add(session.people.add(name), hall).id for name in ("Иван Петров", "Мария Колева")]
        body = session.engagements.open(CONSULTATIVE_BODY, "Съвет", detail=ConsultativeBody(seats=2)).id
        session.add(BodySeat(engagement_id=body, affiliation_id=jobs[0]))
    come: Work = lambda session: session.add(BodySeat(engagement_id=body, affiliation_id=jobs[1]))
    cut: Work = lambda session: session.change(session.get(ConsultativeBody, body), seats=1)
    told = second_meanwhile(crm, come, cut)
    assert isinstance(told, ValidationFailedError)
    assert told.codes == ("seats-cut",)


def test_a_site_is_reserved_for_one_project(crm):
    """For which of two is decided by who comes first."""
    with crm.session(actor="clerk") as session:
        ventil = session.organisations.add("Lindqvist Ventil AB", country="SE")
        session.profiles.set(ventil, Investor(hq_country="SE"))
        projects = [
            session.engagements.open(INVESTMENT_PROJECT, name, parties=[ventil], detail=InvestmentProject()).id
            for name in ("Orchid", "Tulip")
        ]
        site = Site(name=LangText(bg="Изток"), area_m2=Decimal(48000), data_on=session.today)
        session.add(site)
    one, other = (
        lambda session, project=project: reserve(session, site.id, project, until=date(2099, 1, 1))
        for project in projects
    )
    told = second_meanwhile(crm, one, other)
    assert isinstance(told, ValidationFailedError)
    assert told.codes == ("double-reservation",)
