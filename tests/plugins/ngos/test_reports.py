from datetime import UTC, date, datetime

import pytest

from urd_crm import Money
from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.plugins.ngos import (
    ADVISORY_SEAT,
    JOINT_INITIATIVE,
    AdvisorySeat,
    Influence,
    MunicipalGrant,
    Ngo,
    grants,
    ngos,
    not_met_in,
    overdue_commitments,
    partners_for,
    pay,
    re_registration_risk,
    reports_missing,
    who_sits_where,
)


@pytest.fixture
def judge(session, town):
    """Judge a party; calls it with the party, the influence, and what differs."""

    def make(party, influence=4, *, topic="младежи", on=date(2026, 1, 15), **fields: object):
        row = Influence(
            party_id=party.id,
            topic=topic,
            influence=influence,
            judged_on=on,
            judged_by_id=town.petya.id,
            **{"interest": 3} | fields,
        )
        session.add(row)
        return row

    return make


def met_on(session, party, *day: int, kind="meeting", **fields: object):
    """Log an interaction with somebody at nine in the morning of a day."""
    return session.interactions.log(
        kind, "Разговор", participants=[party], occurred_at=datetime(*day, 9, tzinfo=UTC), **fields
    )


class TestOverdueCommitments:
    @pytest.fixture
    def promise(self, session, yard):
        """A room by 15 June, promised in May."""
        return session.commitments.promise(
            "Помещение", to=yard, promised_on=date(2026, 5, 22), due_on=date(2026, 6, 15), responsible_unit="Имоти"
        )

    def test_due_today_is_not_overdue(self, session, promise):
        """The day after is."""
        assert overdue_commitments(session, on=date(2026, 6, 15)) == []
        (row,) = overdue_commitments(session, on=date(2026, 6, 16))
        assert (row.text, row.days_late, row.unit, row.person) == ("Помещение", 1, "Имоти", None)

    @pytest.mark.parametrize("outcome", ["fulfilled", "broken", "withdrawn"])
    def test_what_ended_is_not(self, session, promise, outcome):
        """From the day it ended; before, it was overdue."""
        session.commitments.close(promise, outcome, on=date(2026, 6, 20))
        assert len(overdue_commitments(session, on=date(2026, 6, 19))) == 1
        assert overdue_commitments(session, on=date(2026, 6, 20)) == []

    def test_promises_to_others_and_of_others_are_not_among_them(self, session, yard, promise):
        """Ours to NGOs alone."""
        session.commitments.promise("Отчет", by=yard, due_on=date(2026, 6, 1), promised_on=date(2026, 5, 1))
        firm = session.organisations.add("Кооперация")
        session.commitments.promise("Писмо", to=firm, due_on=date(2026, 6, 1), promised_on=date(2026, 5, 1))
        assert [row.text for row in overdue_commitments(session, on=date(2026, 7, 1))] == ["Помещение"]

    def test_the_worst_comes_first_with_person_and_origin(self, session, town, yard, promise):
        """Who sees to it, and where it was said."""
        meeting = met_on(session, yard, 2026, 2, 2)
        session.commitments.promise(
            "Писмо", to=yard, due_on=date(2026, 3, 1), interaction=meeting, responsible=town.petya
        )
        first, second = overdue_commitments(session, on=date(2026, 7, 1))
        assert (first.text, first.person, first.origin) == ("Писмо", "Петя Драганова", "Разговор")
        assert second.text == "Помещение"

    def test_one_that_is_an_ngo_no_more(self, session, yard, promise):
        """Is asked for elsewhere."""
        session.profiles.end(yard, Ngo, "2026-06-20")
        assert len(overdue_commitments(session, on=date(2026, 6, 19))) == 1
        assert overdue_commitments(session, on=date(2026, 6, 20)) == []


class TestNgos:
    def test_by_area_and_place(self, session, yard, wind):
        """Who works in the whole municipality works at every place."""
        assert [row.name for row in ngos(session)] == ["Сдружение „Отворен двор“", "Фондация „Северен вятър“"]
        assert [row.eik for row in ngos(session, area="Culture")] == ["999900034"]
        assert len(ngos(session, territory="68850")) == 2
        assert [row.name for row in ngos(session, territory="00357")] == ["Сдружение „Отворен двор“"]
        assert ngos(session, area="sport") == []

    def test_an_unknown_area_is_refused(self, session):
        """A slip is no empty list."""
        with pytest.raises(InvalidValueError):
            ngos(session, area="yuoth")


class TestReRegistrationRisk:
    def test_days_left_and_what_is_under_way(self, session, wind, yard, open_grant):
        """Those in the court register alone."""
        open_grant(party=wind)
        (row,) = re_registration_risk(session, on=date(2026, 12, 1))
        assert (row.name, row.last_day, row.days_left, row.open_engagements) == (
            "Фондация „Северен вятър“",
            date(2026, 12, 31),
            30,
            1,
        )
        assert re_registration_risk(session, on=date(2027, 1, 2))[0].days_left == -2

    def test_the_day_is_that_of_the_act(self, session, wind):
        """Once the municipality has set it."""
        session.limits.set("ngo_re_registration", 20270630, "date", source="ЗЮЛНЦ", valid_from=date(2026, 2, 1))
        assert re_registration_risk(session)[0].last_day == date(2027, 6, 30)


class TestGrants:
    def test_levs_and_euro_are_summed_in_euro(self, session, clock, open_grant, award):
        """After conversion; by area, unknown ones apart."""
        grant = award(open_grant(area_of_work="youth"))
        pay(session, grant, Money(3750, "EUR"))
        award(open_grant(area_of_work="youth", amount_applied="19558.30 BGN"), "awarded", amount=500)
        award(open_grant(), "awarded", amount=100)
        first, second = grants(session)
        assert (first.key, first.count, first.applied, first.awarded, first.disbursed) == (
            "youth",
            2,
            Money(18000, "EUR"),
            Money(8000, "EUR"),
            Money(3750, "EUR"),
        )
        assert (second.key, second.title.en, second.awarded) == ("", "unknown", Money(100, "EUR"))

    def test_by_organisation_and_as_of_a_day(self, session, clock, yard, open_grant, award):
        """What was awarded or paid later is not seen; an application is no award."""
        open_grant()
        grant = award(open_grant())
        pay(session, grant, Money(1, "EUR"), on=date(2026, 3, 4))
        (row,) = grants(session, by="org", on=date(2026, 3, 3))
        assert (row.key, row.title.en, row.disbursed.minor) == (str(yard.id), "Сдружение „Отворен двор“", 0)
        assert grants(session, on=date(2026, 3, 1)) == []
        assert grants(session, year=2025) == []


class TestReportsMissing:
    def test_from_the_day_after(self, session, open_grant, award):
        """Until it is accepted; what came in still waits."""
        grant = award(open_grant(), report_due=date(2026, 3, 31))
        assert reports_missing(session, on=date(2026, 3, 31)) == []
        (row,) = reports_missing(session, on=date(2026, 4, 2))
        assert (row.days_late, row.is_received, row.organisation) == (2, False, "Сдружение „Отворен двор“")
        session.change(
            session.engagements.detail(grant, MunicipalGrant),
            report_received_on=date(2026, 4, 3),
            report_accepted_on=date(2026, 4, 5),
        )
        assert [row.is_received for row in reports_missing(session, on=date(2026, 4, 4))] == [True]
        assert reports_missing(session, on=date(2026, 4, 5)) == []

    def test_what_was_terminated_owes_nothing(self, session, clock, open_grant, award):
        """From that day on; the repayment is another matter."""
        grant = award(open_grant(), report_due=date(2026, 3, 31))
        clock.set("2026-04-10T09:00")
        session.engagements.move(grant, "terminated", reason="Отказ")
        assert len(reports_missing(session, on=date(2026, 4, 9))) == 1
        assert reports_missing(session, on=date(2026, 4, 10)) == []


class TestSeats:
    def test_terms_and_ends(self, session, clock, town, yard):
        """A seat is listed to the last day of its term; another council's is not."""
        councils = [session.organisations.add(name, parent=town.hall) for name in ("Младежки съвет", "Съвет за спорта")]
        for council in councils:
            seat = session.engagements.open(
                ADVISORY_SEAT,
                "Място",
                parties=[yard],
                detail=AdvisorySeat(council_id=council.id, person_id=town.petya.id, term_until=date(2026, 6, 30)),
            )
        clock.set("2026-04-01T09:00")
        session.engagements.move(seat, "appointed")
        assert [(row.council, row.stage) for row in who_sits_where(session)] == [
            ("Младежки съвет", "nominated"),
            ("Съвет за спорта", "appointed"),
        ]
        assert [row.stage for row in who_sits_where(session, council=councils[1], on=date(2026, 3, 31))] == [
            "nominated"
        ]
        assert len(who_sits_where(session, on=date(2026, 6, 30))) == 2
        assert who_sits_where(session, on=date(2026, 7, 1)) == []


class TestNotMet:
    def test_six_months_to_the_day(self, session, yard, judge):
        """Met on the day half a year ago is met within it; the day before is not."""
        judge(yard)
        met_on(session, yard, 2025, 9, 2)
        assert not_met_in(session, on=date(2026, 3, 2)) == []
        (row,) = not_met_in(session, on=date(2026, 3, 3))
        assert (row.last_met, row.influence, row.interest) == (date(2025, 9, 2), 4, 3)

    @pytest.mark.parametrize(
        "kind, is_met", [("video_meeting", True), ("site_visit", True), ("call", False), ("letter", False)]
    )
    def test_a_call_is_contact_and_no_meeting(self, session, yard, judge, kind, is_met):
        """It is told beside."""
        judge(yard)
        met_on(session, yard, 2026, 2, 2, kind=kind)
        rows = not_met_in(session)
        assert [(row.last_met, row.last_contact) for row in rows] == ([] if is_met else [(None, date(2026, 2, 2))])

    def test_more_parties_are_not_more_queries(self, session, yard, wind, judge, questions):
        """When each was met last is asked for together."""
        judge(yard)
        asked = questions(lambda: not_met_in(session))
        judge(wind)
        met_on(session, wind, 2025, 1, 2)
        assert questions(lambda: not_met_in(session)) == asked
        assert [row.last_met for row in not_met_in(session)] == [None, date(2025, 1, 2)]

    def test_what_is_planned_is_no_meeting(self, session, yard, judge):
        """Nor is what was cancelled."""
        judge(yard)
        met_on(session, yard, 2026, 2, 2, status="planned")
        assert [row.last_contact for row in not_met_in(session)] == [None]

    def test_somebody_on_their_behalf_was_met(self, session, yard, bearer, judge):
        """That is how one meets an organisation."""
        judge(yard)
        bearer(yard)
        met_on(session, "Яна Колева @ Сдружение „Отворен двор“", 2026, 2, 2)
        assert not_met_in(session) == []

    def test_the_latest_judgement_counts(self, session, yard, wind, judge):
        """Per topic, as of the day; influence below is left out."""
        judge(yard, 5, on=date(2025, 1, 1))
        judge(yard, 2, on=date(2026, 2, 1))
        judge(wind, 4, topic="култура")
        judge(wind, 5, topic="младежи")
        assert [(row.party, row.topic) for row in not_met_in(session)] == [
            ("Фондация „Северен вятър“", "младежи"),
            ("Фондация „Северен вятър“", "култура"),
        ]
        assert [row.influence for row in not_met_in(session, on=date(2026, 1, 1))] == [5]
        assert len(not_met_in(session, influence=2)) == 3

    def test_another_type_can_be_asked_for(self, session, yard, judge):
        """One that no plugin in use has is said not to be there."""
        with pytest.raises(NotFoundError):
            not_met_in(session, type="pirate")


class TestPartners:
    def test_a_text_is_no_list_of_areas(self, session):
        """It would be read letter by letter."""
        with pytest.raises(TypeError, match=r"Areas are given as a list: areas_of_call=\['youth'\]"):
            partners_for(session, areas_of_call="youth")

    def test_who_fits_best_comes_first(self, session, yard, wind, open_grant, award):
        """Who owes a report or is not registered comes later; informal and deleted ones not at all."""
        session.change(session.profiles.get(yard, Ngo), areas=["culture"])
        both = session.organisations.add("Клуб „Двойка“")
        session.profiles.set(both, Ngo(form="association", register_status="registered", areas=["youth", "culture"]))
        group, gone = (session.organisations.add(name) for name in ("Група", "Заличена"))
        session.profiles.set(group, Ngo(form="informal", areas=["youth"]))
        session.profiles.set(gone, Ngo(form="association", register_status="deleted", areas=["youth"]))
        work = session.engagements.open(JOINT_INITIATIVE, "Заедно", parties=[yard])
        session.engagements.move(work, "agreed")
        rows = partners_for(session, areas_of_call=["youth", "culture"])
        assert [(row.name, row.matching, row.joint_initiatives) for row in rows] == [
            ("Клуб „Двойка“", ("youth", "culture"), 0),
            ("Сдружение „Отворен двор“", ("culture",), 1),
            ("Фондация „Северен вятър“", ("culture",), 0),
        ]
        award(open_grant(), report_due=date(2026, 3, 1))
        assert [row.owes_report for row in partners_for(session, areas_of_call=["youth", "culture"])] == [
            False,
            False,
            True,
        ]


class TestSpeed:
    """Each question is answered through indexes: whole tables are read only where they hold nothing but its own rows."""

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question",
        [overdue_commitments, ngos, re_registration_risk, grants, reports_missing, who_sits_where, not_met_in],
        ids=lambda question: question.__name__,
    )
    def test_no_table_of_the_core_is_read_through(
        self, session, plans, town, yard, wind, open_grant, award, judge, question
    ):
        """Parties, interactions, participants and stage changes may be millions."""
        award(open_grant(), report_due=date(2026, 3, 1))
        judge(yard)
        judge(wind)
        session.engagements.open(ADVISORY_SEAT, "Място", parties=[yard], detail=AdvisorySeat(person_id=town.petya.id))
        session.commitments.promise("Писмо", to=yard, promised_on=date(2026, 1, 1), due_on=date(2026, 2, 1))
        found = plans(lambda: question(session))
        assert found
        core = ("urd_party", "urd_interaction", "urd_participant", "urd_engagement", "urd_stage_change", "urd_person")
        assert [line for line in found if line.startswith("SCAN urd_") and line.split()[1].startswith(core)] == []

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize("ask", [ngos, lambda session: session.review.findings(plugin="ngos")])
    def test_numbers_are_found_by_whose_they_are(self, session, plans, yard, ask):
        """All have one of the same scheme, of which SQLite counts a few hundred, and takes them for all."""
        connection = session.orm.connection()
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql("DELETE FROM sqlite_stat1 WHERE tbl = 'urd_identifier'")
        for index, spread in (
            ("ix_urd_identifier_party_id", "90000 200"),
            ("sqlite_autoindex_urd_identifier_1", "90000 4 1"),
        ):
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES ('urd_identifier', ?, ?)", (index, spread))
        connection.exec_driver_sql("ANALYZE sqlite_schema")
        steps = [step for step in plans(lambda: ask(session)) if "urd_identifier" in step]
        assert steps == ["SEARCH urd_identifier USING INDEX ix_urd_identifier_party_id (party_id=?)"]

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question, index",
        [
            (grants, "ix_urd_ngos_municipal_grant_award_date"),
            (reports_missing, "ix_urd_ngos_municipal_grant_report_due"),
            (not_met_in, "urd_ngos_influence USING INDEX"),
            (re_registration_risk, "ix_urd_ngos_ngo_register_status"),
            (overdue_commitments, "urd_commitment USING INDEX"),
        ],
        ids=lambda each: getattr(each, "__name__", ""),
    )
    def test_the_index_of_each(self, session, plans, yard, question, index):
        """By day, by level, by status."""
        assert index in " ".join(plans(lambda: question(session)))
