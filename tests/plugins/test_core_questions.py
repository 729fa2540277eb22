"""The questions over all stakeholders, with every bundled plugin in use: each is answered through indexes."""

from datetime import UTC, date, datetime
from inspect import signature
from typing import Literal, get_args, get_origin

import pytest
from sqlmodel import select

from urd_crm import Engagement, Money
from urd_crm.errors import InvalidValueError
from urd_crm.plugins.government import Institution
from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject
from urd_crm.plugins.ngos import Ngo
from urd_crm.plugins.partner_cities import GiftExchange, PartnerCity, agree
from urd_crm.testing.contract.subject import Subject
from urd_crm.values.lang_text import LangText

GROWING = ("urd_party", "urd_interaction", "urd_participant", "urd_engagement", "urd_stage_change", "urd_person",
           "urd_organisation", "urd_affiliation", "urd_commitment", "urd_task")  # fmt: skip
"""What may hold millions of rows."""


@pytest.fixture
def city(session):
    """A partner city whose mayor changed, with talks, papers, promises and work under way."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    officer = session.people.add(given="Петя", surname="Драганова")
    ours = session.affiliations.add(officer, hall, since="2020")
    row = session.organisations.add("Δήμος Λαρίσκας", country="GR")
    session.profiles.set(
        row,
        PartnerCity(name=LangText(bg="Лариска"), country="GR", languages=["el"], relation="twin", national_day="03-25"),
    )
    session.profiles.set(row, Institution(level="foreign", kind="council", channels=["mail"]))
    session.profiles.set(row, Ngo(form="informal", areas=["culture"]))
    post = session.posts.add(row, "Кмет", rank=1)
    for name, since, until in (("Елени", "2020", "2026-02-01"), ("Никос", "2026-02-01", None)):
        person = session.people.add(given=name, surname="Лефка")
        job = session.affiliations.add(person, post=post, since=since, until=until)
        at = datetime(2026, 1 if until else 2, 20, 9, tzinfo=UTC)
        talk = session.interactions.log("meeting", "Среща", participants=[ours, job], occurred_at=at)
        session.interactions.log("letter", "Писмо", participants=[job], occurred_at=at, direction="out")
    session.interactions.log("gift_exchange", "Подаръци", participants=[row], detail=GiftExchange(given="Ваза"))
    session.commitments.promise(
        "Програма", to=row, promised_on=date(2026, 1, 1), due_on=date(2026, 2, 1), interaction=talk
    )
    session.tasks.add("Превод", interaction=talk, assignee=officer, due_on=date(2026, 3, 10))
    agree(
        session,
        row,
        "Договор",
        kind="twin",
        areas=["culture"],
        signed_on=date(2001, 6, 18),
        expires_on=date(2026, 6, 18),
    )
    project = InvestmentProject(capex=Money("1000000", "EUR"))
    session.engagements.open(INVESTMENT_PROJECT, "Проект", parties=[row], detail=project)
    return row


@pytest.mark.only("sqlite")
class TestSpeed:
    @pytest.mark.parametrize(
        "question",
        [
            lambda session, city: session.report("overdue_commitments"),
            lambda session, city: session.report("overdue_commitments", to_type="ngo"),
            lambda session, city: session.report("contact_history", party=city),
            lambda session, city: session.report("agreements_expiring"),
            lambda session, city: session.report("posts_changed_since", day=date(2026, 1, 1)),
            lambda session, city: session.report("meetings_without_minutes"),
            lambda session, city: session.report("everything_about", country="GR"),
            lambda session, city: session.deadlines.between(),
        ],
        ids=["overdue", "overdue_to_ngos", "history", "agreements", "posts", "minutes", "country", "deadlines"],
    )
    def test_no_table_that_grows_is_read_through(self, session, plans, city, question):
        """It has something to say, and looks it up."""
        assert question(session, city)
        found = plans(lambda: question(session, city))
        assert found
        scans = [line for line in found if line.startswith("SCAN urd_") and line.split()[1] in GROWING]
        assert [line for line in scans if "USING INDEX" not in line and "COVERING" not in line] == []


class TestDeadlines:
    def test_each_says_who_sees_to_it(self, session, contract_of):
        """Query contract 6: when, what, who; of work under way it is the unit, else whoever it is about."""
        for plugin in ("government", "media", "ngos", "partner_cities"):
            for table in Subject.load(plugin).tables:
                contract_of(plugin).sample(session, table)
        for row in session.all(select(Engagement)):
            session.change(row, responsible_unit="Отдел „Протокол“")
        found = session.deadlines.between(date(1990, 1, 1), date(2090, 1, 1))
        assert {each.source.partition(".")[0] for each in found} >= {"government", "media", "partner_cities"}
        assert [each for each in found if each.engagement_id is not None and not each.who] == []

    def test_no_two_have_one_key(self, session, city):
        """A calendar tells them apart by source and key."""
        found = session.deadlines.between(date(1990, 1, 1), date(2090, 1, 1))
        keys = [(each.source, each.key) for each in found]
        assert found
        assert len(set(keys)) == len(keys)


class TestBeyondTheCalendar:
    @pytest.mark.parametrize(
        "ask",
        [
            lambda session: session.report("meetings_without_minutes", days=10**6),
            lambda session: session.report("meetings_without_minutes", days=10**30),
            lambda session: session.report("government.due_in", days=10**7),
            lambda session: session.report("government.correspondence", year=10_000),
            lambda session: session.report("media.moved_journalists", days=10**7),
            lambda session: session.report("media.accreditations_expiring", days=10**7),
            lambda session: session.report("ngos.grants", year=10_000),
            lambda session: session.report("partner_cities.exchanges", year=9999),
            lambda session: session.report("partner_cities.exchanges", year=10**30),
            lambda session: session.report("partner_cities.cost_per_partner", year=9999),
            lambda session: session.report("partner_cities.next_anniversaries", days=10**7),
            lambda session: session.report("partner_cities.unanswered_letters", days=10**7),
            lambda session: session.output("partner_cities.council_report", year=10_000),
            lambda session: session.output("partner_cities.year_plan", year=10_000),
        ],
    )
    def test_days_and_years_that_are_none_are_refused(self, session, ask):
        """Before the database is asked, in our words; the session goes on."""
        with pytest.raises(InvalidValueError) as caught:
            ask(session)
        assert caught.value.code == "date-out-of-range"
        session.organisations.add("Ventil")


class TestChoices:
    def test_what_no_parameter_offers_is_refused_with_what_it_offers(self, session):
        """Whatever report or document is asked for, before anything is looked up."""
        asked = 0
        runs = [report.record.run for report in session.registry.reports]
        for run in (*runs, *(output.record.write for output in session.registry.outputs)):
            _, *parameters = signature(run).parameters.values()
            needed = {each.name: 1 for each in parameters if each.default is each.empty}
            for name, offered in ((each.name, offers(each.annotation)) for each in parameters):
                if offered:
                    asked += 1
                    with pytest.raises(InvalidValueError, match=f"Choose one of: {', '.join(offered)}"):
                        run(session, **needed | {name: "x"})
        assert asked >= 8


def offers(annotation: object) -> tuple[str, ...]:
    """Give the texts of a ``Literal``, also of one that may be left out."""
    kinds = [annotation, *get_args(annotation)]
    return next((get_args(kind) for kind in kinds if get_origin(kind) is Literal), ())
