"""Query contract 18: the mayor's briefing on a country."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from urd_crm.errors import InvalidValueError
from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject, Investor
from urd_crm.plugins.partner_cities import GiftExchange, PartnerCity, agree, freeze
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """Those that have something to say of a country."""
    return ["investors", "partner_cities"]


@pytest.fixture
def greece(session):
    """A twin city with its mayor, whom we met; an investor; one of another country, whom nothing is said of."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова", country="GR")
    ours = session.affiliations.add(petya, hall, since="2020")
    city = session.organisations.add("Δήμος Λαρίσκας", country="GR")
    profile = PartnerCity(
        name=LangText(bg="Лариска"),
        country="GR",
        languages=["el"],
        relation="twin",
        city_day="05-15",
        national_day="03-25",
    )
    session.profiles.set(city, profile)
    eleni = session.people.add(given="Ελένη", surname="Λευκά", salutation="Уважаема г-жо Кмет")
    mayor = session.affiliations.add(eleni, post=session.posts.add(city, "Кмет", rank=1), since="2023")
    session.interactions.log(
        "meeting", "Побратимяване", participants=[ours, mayor], occurred_at=datetime(2026, 2, 3, 9, tzinfo=UTC)
    )
    session.interactions.log("call", "Пак", participants=[mayor], occurred_at=datetime(2026, 2, 20, 9, tzinfo=UTC))
    firm = session.organisations.add("Ελιά ΑΕ", country="GR")
    session.profiles.set(firm, Investor(nace="10.41"))
    session.engagements.open(
        INVESTMENT_PROJECT, "Маслобойна", code_name="Маслина", parties=[firm], detail=InvestmentProject()
    )
    session.commitments.promise("Оферта за терен", to=firm, promised_on=date(2026, 1, 5), due_on=date(2026, 3, 1))
    session.commitments.promise("Превод", by=city, promised_on=date(2026, 1, 5), due_on=date(2026, 3, 2))
    agree(session, city, "Побратимяване", kind="twin", areas=["culture"], signed_on=date(2001, 6, 18))
    session.interactions.log(
        "gift_exchange",
        "Подаръци",
        participants=[city],
        occurred_at=datetime(2025, 6, 18, 9, tzinfo=UTC),
        detail=GiftExchange(given="Ваза", received="Икона"),
    )
    stranger = session.organisations.add("Ventil AB", country="SE")
    session.profiles.set(stranger, Investor(nace="28.14"))
    session.commitments.promise("Друго", to=stranger, promised_on=date(2026, 1, 5))
    return city


def told(session, section, **asked: object):
    """Give what one source says: what, of whom, when, and the note."""
    return [
        (line.what, line.party, line.date, line.note)
        for line in session.report("everything_about", **{"country": "GR"} | asked)
        if line.section == section
    ]


class TestEverythingAbout:
    def test_people_are_those_we_met(self, session, greece):
        """With office and form of address; a call is no meeting, and a colleague of ours is not one of them."""
        assert told(session, "people_met") == [
            ("Ελένη Λευκά", "", date(2026, 2, 3), "Кмет, Δήμος Λαρίσκας; Уважаема г-жо Кмет")
        ]
        assert told(session, "people_met", on=date(2026, 2, 2)) == []

    def test_the_offices_of_all_we_met_are_asked_for_together(self, crm, session, greece):
        """However many they are; somebody with several has all, in the order we learnt of them."""
        sea = session.organisations.add("Λιμάνι", country="GR")
        people = [session.people.add(surname=f"Visitor {n}") for n in range(30)]
        jobs = [session.affiliations.add(each, sea, position=f"Captain {each.id}") for each in people]
        session.affiliations.add(people[0], greece, position="Guide")
        at = datetime(2026, 2, 10, 9, tzinfo=UTC)
        session.interactions.log("meeting", "Port", participants=jobs, occurred_at=at)
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        first, *others = told(session, "people_met")[:30]
        assert first[3] == f"Captain {people[0].id}, Λιμάνι; Guide, Δήμος Λαρίσκας"
        assert [line[3] for line in others] == [f"Captain {each.id}, Λιμάνι" for each in people[1:]]
        assert len(asked) < 30

    def test_somebody_is_known_by_their_own_country_alone(self, session, greece):
        """Whom we met though they speak for nobody there, and what we promised them; a colleague's country is no matter."""
        nikos = session.people.add(given="Νίκος", surname="Ελεύθερος", country="GR")
        session.interactions.log(
            "meeting", "Изложба", participants=[nikos], occurred_at=datetime(2026, 2, 9, 9, tzinfo=UTC)
        )
        session.commitments.promise("Зала", to=nikos, promised_on=date(2026, 1, 5))
        assert [line[0] for line in told(session, "people_met")] == ["Νίκος Ελεύθερος", "Ελένη Λευκά"]
        assert told(session, "commitments")[-1] == ("Зала", "Νίκος Ελεύθερος", None, "обещахме")

    def test_what_they_are_to_us(self, session, greece):
        """Whichever plugin says so."""
        assert told(session, "stakeholders") == [
            ("Инвеститор", "Ελιά ΑΕ", None, ""),
            ("Град партньор", "Δήμος Λαρίσκας", None, ""),
        ]

    def test_papers_and_work_under_way(self, session, greece):
        """As of the day; what goes by a code name is called by it."""
        assert told(session, "agreements") == [("Побратимяване", "Δήμος Λαρίσκας", date(2001, 6, 18), "")]
        assert told(session, "agreements", on=date(2001, 6, 17)) == []
        ((what, party, day, _),) = told(session, "engagements")
        assert (what, party, day) == ("Маслина", "Ελιά ΑΕ", date(2026, 3, 2))
        assert told(session, "engagements", on=date(2026, 3, 1)) == []

    def test_promises_both_ways(self, session, greece):
        """Due today is not overdue."""
        assert [line[0::3] for line in told(session, "commitments")] == [
            ("Оферта за терен", "обещахме, просрочен"),
            ("Превод", "обещаха ни"),
        ]

    def test_feasts_freezes_and_gifts_come_from_the_plugin(self, session, greece):
        """The national day once, however many cities there are."""
        assert told(session, "partner_cities.feasts") == [
            ("Национален празник", "", date(2026, 3, 25), ""),
            ("Празник на града", "Лариска", date(2026, 5, 15), ""),
        ]
        assert told(session, "partner_cities.gifts") == [
            ("дадено: Ваза; получено: Икона", "Лариска", date(2025, 6, 18), "")
        ]
        assert told(session, "partner_cities.freezes") == []
        freeze(session, greece, act="31/2026", since=date(2026, 3, 2))
        assert [line[3] for line in told(session, "partner_cities.freezes")] == ["акт 31/2026"]

    def test_the_gifts_of_all_cities_are_asked_for_together(self, crm, session, greece):
        """However many cities there are: each has its own last five, the newest first."""
        cities = [session.organisations.add(f"Πόλη {n}") for n in range(20)]
        for n, city in enumerate(cities):
            name = LangText(bg=f"Град {n:02}")
            session.profiles.set(city, PartnerCity(name=name, country="GR", languages=["el"], relation="twin"))
        people = [session.people.add(surname=f"Visitor {n}") for n in range(2)]
        guests = [session.affiliations.add(each, cities[3]) for each in people]
        for year in range(2019, 2026):
            session.interactions.log(
                "gift_exchange",
                "Подаръци",
                participants=[cities[2], *guests],
                occurred_at=datetime(year, 6, 18, 9, tzinfo=UTC),
                detail=GiftExchange(given=f"Ваза {year}"),
            )
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        found = told(session, "partner_cities.gifts")
        years = range(2025, 2020, -1)
        assert found[1:] == [
            (f"дадено: Ваза {year}", city, date(year, 6, 18), "") for city in ("Град 02", "Град 03") for year in years
        ]
        assert len(asked) < 30

    @pytest.mark.parametrize("country", ["Гърция", "Greece", "el", "Ελλάδα"])
    def test_a_country_has_many_names(self, session, greece, country):
        """All of them will do."""
        assert len(session.report("everything_about", country=country)) == len(
            session.report("everything_about", country="GR")
        )

    def test_a_country_that_is_none_is_refused(self, session):
        """A slip is no empty page."""
        with pytest.raises(InvalidValueError) as caught:
            session.report("everything_about", country="Атлантида")
        assert caught.value.code == "unknown-country"
