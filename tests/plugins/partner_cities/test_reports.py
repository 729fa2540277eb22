from datetime import UTC, date, datetime

import pytest

from urd_crm import InteractionDraft, Money
from urd_crm.errors import NotFoundError
from urd_crm.plugins.partner_cities import (
    PartnerCity,
    agree,
    agreement_register,
    agreements_expiring,
    balance_in_out,
    correspondence,
    cost_per_partner,
    dormant_partners,
    exchanges,
    freeze,
    next_anniversaries,
    unanswered_letters,
    who_is_our_contact,
)
from urd_crm.plugins.partner_cities.records.cities import cities_of_agreements


@pytest.fixture
def signed(session, lariska):
    """Sign an agreement with the city; calls it with what differs."""

    def signed_(city=lariska, kind="twin", **fields: object):
        fields = {"signed_on": date(2001, 6, 18)} | fields
        return agree(session, city, "Договор", kind=kind, areas=["culture"], **fields)

    return signed_


@pytest.fixture
def write(session, lariska):
    """Log a letter of ours; calls it with its day."""

    def write_(day, *, kind="city_letter", direction="out", **fields: object):
        return session.interactions.log(
            kind,
            "Покана",
            participants=[lariska],
            direction=direction,
            occurred_at=datetime.fromisoformat(f"{day}T09:00+00:00"),
            **fields,
        )

    return write_


class TestAgreementsExpiring:
    def test_it_says_all_a_clerk_asks(self, session, signed, town):
        """City, kind, dates, renewal, who answers for it."""
        signed(expires_on=date(2026, 6, 18), notice_days=90, renewal="by_act", responsible_id=town.petya.id)
        (row,) = agreements_expiring(session)
        assert (row.city, row.kind, row.signed_on, row.expires_on) == (
            "Лариска",
            "twin",
            date(2001, 6, 18),
            date(2026, 6, 18),
        )
        assert (row.notice_opens_on, row.renewal, row.responsible) == (date(2026, 3, 20), "by_act", "Петя Драганова")

    def test_one_without_end_is_never_listed(self, session, signed):
        """However far one looks."""
        signed()
        assert agreements_expiring(session, months=2400) == []

    def test_one_that_renews_itself_is_listed_by_its_renewal(self, session, signed):
        """Long after its first term, month after month the day of the running one."""
        signed(expires_on=date(2006, 6, 18), renewal="tacit", renewal_years=5)
        (row,) = agreements_expiring(session, months=12)
        assert row.expires_on == date(2026, 6, 18)
        assert agreements_expiring(session, months=3) == []

    def test_the_end_of_a_month_stays_one(self, session, signed):
        """Six months from 31 August are the last of February."""
        signed(expires_on=date(2026, 2, 28))
        assert len(agreements_expiring(session, months=6, on=date(2025, 8, 31))) == 1
        assert agreements_expiring(session, months=6, on=date(2025, 8, 27)) == []

    def test_the_earlier_of_end_and_notice_comes_first(self, session, signed, make_city):
        """A long notice goes before an earlier end."""
        signed(expires_on=date(2026, 7, 1))
        signed(make_city("Radomir", "Радомир"), expires_on=date(2026, 9, 1), notice_days=150)
        assert [row.city for row in agreements_expiring(session)] == ["Радомир", "Лариска"]

    def test_agreements_with_others_are_not_its_business(self, session, town):
        """A lease of a firm is the core's question."""
        firm = session.organisations.add("Acme")
        session.agreements.add(
            "memorandum", "M", parties=[firm], signed_on=date(2025, 1, 1), expires_on=date(2026, 4, 1)
        )
        assert agreements_expiring(session) == []


class TestRegister:
    def test_it_tells_where_each_stands(self, session, signed):
        """On the day that is asked for, the newest of a city first."""
        signed(expires_on=date(2026, 6, 18), act_number="12", act_date=date(2001, 5, 1))
        signed(kind="memorandum", signed_on=None)
        assert [(row.kind, row.status) for row in agreement_register(session)] == [
            ("memorandum", "negotiation"),
            ("twin", "in_force"),
        ]
        (row,) = agreement_register(session, status_is="expired", on=date(2026, 6, 19))
        assert (row.act, row.their_act, row.areas) == ("12", "", ("culture",))


class TestExchanges:
    def test_they_can_be_asked_for_by_year_city_and_kind(self, session, hold, make_city):
        """Each by itself and together; by day."""
        radomir = make_city("Radomir", "Радомир")
        hold("2025-06-01")
        hold("2025-05-01", kind="youth")
        hold("2024-06-01", city=radomir)
        assert [row.starts_on for row in exchanges(session, year=2025)] == [date(2025, 5, 1), date(2025, 6, 1)]
        assert [row.city for row in exchanges(session, city=radomir)] == ["Радомир"]
        assert [row.kind for row in exchanges(session, year=2025, kind="youth")] == ["youth"]

    def test_the_stage_is_that_of_the_day(self, session, hold, clock):
        """What was not opened then is not there."""
        clock.set("2026-03-02T09:00")
        hold("2026-03-01")
        assert [row.stage for row in exchanges(session)] == ["held"]
        assert exchanges(session, on=date(2026, 3, 1)) == []

    def test_only_what_was_held_is_balanced(self, session, hold, lariska):
        """In the years asked for; levs are converted before they are added."""
        hold("2025-06-01", cost=Money("1955.83", "BGN"))
        hold("2024-06-01", cost=Money("500", "EUR"), stage="reported")
        hold("2025-09-01", stage="planned")
        hold("2020-06-01")
        hold("2025-07-01", "out", people=4)
        coming, going = balance_in_out(session, city=lariska)
        assert (coming.exchanges, coming.people, coming.cost) == (2, 20, Money("1500", "EUR"))
        assert (going.exchanges, going.people, going.cost) == (1, 4, Money("0", "EUR"))

    def test_exchanges_with_others_are_not_read(self, session, hold, lariska, make_city, rows_read):
        """What is asked of one city costs what it has."""
        radomir = make_city("Radomir", "Радомир")
        hold("2025-06-01")
        read = rows_read(lambda: balance_in_out(session, city=lariska))
        for month in range(1, 6):
            hold(f"2025-0{month}-01", city=radomir)
        assert rows_read(lambda: balance_in_out(session, city=lariska)) == read
        assert [row.city for row in exchanges(session, city=lariska)] == ["Лариска"]

    def test_a_year_costs(self, session, hold, make_city):
        """Per partner and per person; the dearest first, those without any too."""
        make_city("Radomir", "Радомир")
        hold("2025-06-01", cost=Money("1000", "EUR"))
        hold("2025-07-01", "out", people=15, cost=Money("500", "EUR"))
        first, other = cost_per_partner(session, year=2025)
        assert (first.city, first.exchanges, first.people_in, first.people_out) == ("Лариска", 2, 10, 15)
        assert (first.cost, first.cost_per_person) == (Money("1500", "EUR"), Money("60", "EUR"))
        assert (other.city, other.exchanges, other.cost_per_person) == ("Радомир", 0, None)


class TestDormantPartners:
    def test_two_years_without_exchange(self, session, hold, make_city):
        """To the day; those without any come first."""
        make_city("Radomir", "Радомир")
        hold("2024-03-02")
        assert [row.city for row in dormant_partners(session)] == ["Радомир"]
        assert [(row.city, row.days) for row in dormant_partners(session, on=date(2026, 3, 3))] == [
            ("Радомир", None),
            ("Лариска", 731),
        ]

    def test_frozen_and_project_partners_are_left_out(self, session, make_city, lariska):
        """They are silent by decision, or by their nature."""
        make_city("Projekt", "Проект", relation="project_only")
        assert [row.city for row in dormant_partners(session, months=1)] == ["Лариска"]
        freeze(session, lariska, act="31/2022")
        assert dormant_partners(session, months=1) == []

    def test_a_city_that_is_no_partner_any_more_is_not_missed(self, session, lariska):
        """Its profile has ended."""
        session.profiles.end(lariska, PartnerCity, date(2026, 1, 1))
        assert dormant_partners(session) == []


class TestAnniversaries:
    def test_round_years_count_from_the_first_signing(self, session, signed):
        """A renewal in between does not begin anew; 24 years are not round."""
        signed(expires_on=date(2016, 6, 18))
        signed(signed_on=date(2016, 6, 18))
        assert [(row.day, row.years) for row in next_anniversaries(session, days=120)] == [(date(2026, 6, 18), 25)]
        assert next_anniversaries(session, days=120, on=date(2025, 3, 2)) == []

    def test_what_has_ended_is_not_celebrated(self, session, signed):
        """Nobody invites to the birthday of an expired agreement."""
        signed(expires_on=date(2016, 6, 18))
        assert next_anniversaries(session, days=120) == []

    def test_feasts_come_by_rule(self, session, make_city):
        """Today counts, so does the last day; Orthodox Easter moves."""
        make_city(city_day="03-02", national_day="orthodox-easter+1")
        found = next_anniversaries(session, days=42)
        assert [(row.day, row.occasion, row.days_left) for row in found] == [
            (date(2026, 3, 2), "city_day", 0),
            (date(2026, 4, 13), "national_day", 42),
        ]
        assert len(next_anniversaries(session, days=41)) == 1


class TestLetters:
    def test_correspondence_has_both_ways_newest_first(self, session, write, lariska):
        """The core's letters and ours, not calls."""
        write("2026-01-10", language="bg")
        write("2026-02-10", kind="letter", direction="in", language="el")
        write("2026-02-11", kind="call")
        rows = correspondence(session, city=lariska)
        assert [(row.direction, row.language) for row in rows] == [("in", "el"), ("out", "bg")]
        assert len(correspondence(session, city=lariska, since=date(2026, 2, 1))) == 1
        assert len(correspondence(session, city=lariska, on=date(2026, 2, 1))) == 1

    def test_the_thirtieth_day_is_not_late(self, session, write):
        """The next is."""
        write("2026-01-31", register_name="out", register_number="04-17")
        assert unanswered_letters(session) == []
        (row,) = unanswered_letters(session, on=date(2026, 3, 3))
        assert (row.city, row.days, row.register_number) == ("Лариска", 31, "04-17")

    def test_an_answered_letter_is_not_waited_for(self, session, write):
        """Nor is theirs to us; as of an earlier day it was."""
        letter = write("2026-01-01")
        write("2026-01-02", direction="in")
        write("2026-02-20", direction="in", reply_to=letter)
        assert unanswered_letters(session) == []
        assert len(unanswered_letters(session, on=date(2026, 2, 19))) == 1

    def test_letters_to_others_are_not_read(self, session, town, write, monkeypatch):
        """They may be hundreds of thousands, and none of them is a city's."""
        write("2026-01-01")
        firm = session.organisations.add("Вентил ООД")
        at = datetime(2026, 1, 2, 10, tzinfo=UTC)
        session.interactions.log_many(
            InteractionDraft("letter", f"Покана {n}", [firm], at, fields={"direction": "out"}) for n in range(50)
        )
        rows, read = session.store.rows, []
        monkeypatch.setattr(session.store, "rows", lambda *asked: read.append(rows(*asked)) or read[-1])
        assert len(unanswered_letters(session)) == 1
        assert max(map(len, read)) == 1


class TestContacts:
    def test_coordinators_come_first_then_the_mayor(self, session, lariska, town):
        """With where to reach them."""
        mayor = session.people.add(given="Eleni", surname="Lefka")
        post = session.posts.add(lariska, "Mayor", rank=1, email="mayor@example.org")
        session.affiliations.add(mayor, post=post, since="2024")
        nikos = session.people.add(given="Nikos", surname="Kato")
        session.affiliations.add(nikos, lariska, position="Officer", email="nikos@example.org")
        rows = who_is_our_contact(session, city=lariska)
        assert [(row.side, row.role, row.email) for row in rows] == [
            ("ours", "coordinator", "petya@example.com"),
            ("theirs", "mayor", "mayor@example.org"),
            ("theirs", "staff", "nikos@example.org"),
        ]

    def test_how_all_are_reached_is_asked_together(self, session, lariska, statements):
        """However many work there; the preferred address first, else the one that we learnt of first."""
        office = session.posts.add(lariska, "Кметство", seats=40)
        session.contact_points.add(office, "email", "hall@example.org")
        people = [session.people.add(surname=f"Гост{n:02}") for n in range(20)]
        jobs = [session.affiliations.add(each, post=office, email=f"g{each.id}@example.org") for each in people]
        session.contact_points.add(jobs[3], "email", "best@example.org", is_preferred=True)
        rows = []
        asked = statements(lambda: rows.extend(who_is_our_contact(session, city=lariska)))
        found = [row.email for row in rows if row.role == "staff"]
        wanted = ["hall@example.org"] * len(people)
        wanted[3] = "best@example.org"
        assert found == wanted
        assert len(asked) < 12

    def test_a_coordinator_who_left_is_still_named(self, session, lariska, town):
        """Better a name to ask after than none."""
        session.affiliations.end(town.job, date(2026, 3, 1))
        (row,) = who_is_our_contact(session, city=lariska)
        assert (row.person, row.is_in_office) == ("Петя Драганова", False)

    def test_a_firm_is_no_partner_city(self, session):
        """It is said so."""
        with pytest.raises(NotFoundError):
            who_is_our_contact(session, city=session.organisations.add("Acme"))


class TestPlans:
    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "ask",
        [
            lambda session, city: agreements_expiring(session),
            lambda session, city: exchanges(session, year=2025),
            lambda session, city: balance_in_out(session, city=city),
            lambda session, city: cost_per_partner(session, year=2025),
            lambda session, city: correspondence(session, city=city),
            lambda session, city: who_is_our_contact(session, city=city),
            lambda session, city: unanswered_letters(session),
            lambda session, city: dormant_partners(session),
        ],
    )
    def test_no_table_that_grows_is_read_whole(self, session, lariska, hold, signed, write, plans, ask):
        """Interactions, engagements, their parties and their steps are found by an index; cities and freezes are few."""
        hold("2025-06-01")
        signed(expires_on=date(2026, 6, 18))
        write("2026-01-01")
        grow = ("urd_interaction", "urd_participant", "urd_engagement", "urd_engagement_party", "urd_stage_change")
        scans = [step for step in plans(lambda: ask(session, lariska)) if step.startswith("SCAN")]
        assert [step for step in scans if step.split()[1] in grow and "INDEX" not in step] == []

    @pytest.mark.only("sqlite")
    def test_cities_are_looked_up_by_what_they_are_in(self, session, signed, plans):
        """By the parties of each of some hundred agreements, and not each city in all of them."""
        signed()
        connection = session.orm.connection()
        connection.exec_driver_sql("ANALYZE")
        spread = [
            ("urd_agreement_party", "urd_agreement_party", "1600 2 1"),
            ("urd_partner_cities_partner_city", "ix_urd_partner_cities_partner_city_relation", "250 400"),
        ]
        connection.exec_driver_sql("DELETE FROM sqlite_stat1")
        for seen in spread:
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", seen)
        connection.exec_driver_sql("ANALYZE sqlite_schema")
        first, *_ = plans(lambda: cities_of_agreements(session, range(1, 501)))
        assert first.startswith("SEARCH urd_agreement_party")

    @pytest.mark.only("sqlite")
    def test_exchanges_of_a_year_are_found_by_their_day(self, session, plans):
        """By the index over the first day."""
        steps = plans(lambda: exchanges(session, year=2025))
        assert any("ix_urd_partner_cities_exchange_starts_on" in step for step in steps)
