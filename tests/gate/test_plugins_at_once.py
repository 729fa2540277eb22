"""Rules of plugins that look at several rows hold when two sessions write at once."""

from datetime import date
from decimal import Decimal

import pytest
from tests.at_once import Work, second_meanwhile

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.government import CONSULTATIVE_BODY, BodySeat, ConsultativeBody
from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject, Investor, Site, reserve
from urd_crm.plugins.media import PRESS_RELEASE, Journalist, Outlet, PressRelease, send
from urd_crm.plugins.partner_cities import PartnerCity, plan_congratulations
from urd_crm.session import Session
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """Most of the bundled ones."""
    return ["government", "investors", "media", "partner_cities"]


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


def test_a_release_goes_to_nobody_twice(crm):
    """Who has got it from another meanwhile has got it."""
    with crm.session(actor="clerk") as session:
        paper = session.organisations.add("Загорски вестник", country="BG")
        session.profiles.set(paper, Outlet(kind="newspaper"))
        jobs = [session.affiliations.add(session.people.add(name), paper) for name in ("Елена Митева", "Стоян Рашев")]
        for job in jobs:
            session.profiles.set(job, Journalist(role="reporter"))
        text = PressRelease(title=LangText(bg="Фестивал"), body=LangText(bg="Текст."))
        release = session.engagements.open(PRESS_RELEASE, "Фестивал", detail=text).id
        for stage in ("legal_check", "approved"):
            session.engagements.move(release, stage)
    sent = []
    one, both = (
        lambda session, to=to: sent.extend(line.affiliation_id for line in send(session, release, to).sent)
        for to in (jobs[:1], [job.id for job in jobs])
    )
    assert second_meanwhile(crm, one, both) is None
    assert sent == [job.id for job in jobs]


def test_the_congratulations_of_a_year_are_planned_once(crm):
    """By two who both saw that there were none."""
    with crm.session(actor="clerk") as session:
        city = session.organisations.add("Δήμος Λαρίσκας")
        name = LangText(bg="Лариска")
        profile = PartnerCity(name=name, country="GR", languages=["el"], relation="twin", city_day="05-15")
        session.profiles.set(city, profile)
    opened = []
    plan: Work = lambda session: opened.append(len(plan_congratulations(session, year=2026)))
    assert second_meanwhile(crm, plan, plan) is None
    assert opened == [1, 0]


@pytest.mark.parametrize("is_moved_first", [True, False])
@pytest.mark.parametrize("is_known", [True, False])
def test_what_a_stage_asks_for_is_not_taken_away(crm, is_moved_first, is_known):
    """Of a project that is lost nobody takes the reason away, nor loses one whose reason is just taken away."""
    with crm.session(actor="clerk") as session:
        ventil = session.organisations.add("Lindqvist Ventil AB", country="SE")
        session.profiles.set(ventil, Investor(hq_country="SE"))
        detail = InvestmentProject(loss_reason="cost", winning_location="nowhere")
        project = session.engagements.open(INVESTMENT_PROJECT, "Orchid", parties=[ventil], detail=detail).id

    def lose(session: Session) -> None:
        known = session.engagements.detail(project, InvestmentProject) if is_known else None
        session.engagements.move(project, "lost", reason="cost")
        assert known is None or known.loss_reason == "cost"

    def take_away(session: Session) -> None:
        session.change(session.engagements.detail(project, InvestmentProject), loss_reason=None)

    told = second_meanwhile(crm, *((lose, take_away) if is_moved_first else (take_away, lose)))
    assert isinstance(told, ValidationFailedError)
    assert told.codes == ("lost-without-reason",)
    with crm.session() as session:
        assert session.review.findings(severity="reject") == []
