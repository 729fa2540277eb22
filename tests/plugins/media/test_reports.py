from datetime import UTC, date, datetime

import pytest

from urd_crm import Attendee
from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.plugins.media import (
    ACCREDITATION,
    MEDIA_REQUEST,
    Accreditation,
    AccreditedPerson,
    Journalist,
    MediaRequest,
    accreditation_list,
    accreditations_expiring,
    attendance_trend,
    change_outlet,
    coverage,
    coverage_totals,
    journalists,
    moved_journalists,
    never_attended,
    press_list,
    release_pickup,
    requests_due,
    response_time,
    send,
    share_by_outlet,
    who_wrote_about,
)


def noon(*day: int):
    """Give noon of a day · UTC."""
    return datetime(*day, 12, tzinfo=UTC)


class TestJournalists:
    def test_only_held_briefings_count(self, session, press, brief, clock):
        """What is planned, cancelled, or of another form is passed over."""
        brief(noon(2026, 2, 5), press.miteva)
        brief(noon(2026, 2, 12), press.miteva)
        brief(noon(2026, 2, 19), status="cancelled")
        brief(noon(2026, 2, 20), form="press_conference")
        brief(noon(2026, 3, 9), status="planned")
        (row,) = journalists(session, beat="culture", attended_last=2)
        assert row.dates == (date(2026, 2, 5), date(2026, 2, 12))
        assert journalists(session, attended_last=1, kind="press_conference") == []

    def test_all_of_the_last_ones_are_asked_for(self, session, press, brief):
        """Two of three are not three, and nobody was at three where two were held."""
        brief(noon(2026, 2, 5), press.miteva, press.rashev)
        brief(noon(2026, 2, 12), press.miteva)
        assert [row.person for row in journalists(session, attended_last=2)] == ["Елена Митева"]
        assert journalists(session, attended_last=3) == []

    @pytest.mark.parametrize("presence, counts", [("left_early", True), ("walk_in", True), ("no_show", False)])
    def test_what_was_observed_counts(self, session, press, brief, presence, counts):
        """Not what was answered."""
        brief(noon(2026, 2, 5), press.miteva, presence=presence)
        assert bool(journalists(session, attended_last=1)) is counts

    def test_who_changed_outlet_is_listed_once_with_both(self, session, press, brief, clock):
        """In the order of time."""
        brief(noon(2026, 2, 5), press.miteva)
        new = change_outlet(session, press.miteva, press.agency, on=date(2026, 2, 10), copy_beats=True)
        brief(noon(2026, 2, 12), new)
        (row,) = journalists(session, beat="culture", attended_last=2)
        assert row.outlets == ("Загорски вестник", "BG Новини агенция")
        assert row.affiliation_ids == (press.miteva.id, new.id)

    def test_the_beat_belongs_to_the_job(self, session, press, brief):
        """Without it in the new job the person is of another beat there."""
        brief(noon(2026, 2, 5), press.miteva)
        new = change_outlet(session, press.miteva, press.agency, on=date(2026, 2, 10))
        brief(noon(2026, 2, 12), new)
        assert journalists(session, beat="culture", attended_last=2) == []
        assert [row.person for row in journalists(session, attended_last=2)] == ["Елена Митева"]

    def test_the_job_has_to_be_valid_that_day(self, session, press, brief):
        """Somebody who was no journalist yet does not count as one."""
        brief(noon(2023, 12, 1), press.miteva)
        assert journalists(session, attended_last=1) == []

    def test_on_whose_behalf_matters(self, session, press, brief):
        """Who came for a club was not there as a journalist."""
        club = session.organisations.add("Клуб „Перо“", country="BG")
        brief(noon(2026, 2, 5), session.affiliations.add(press.miteva.person_id, club, since="2024"))
        assert journalists(session, attended_last=1) == []

    def test_as_of_a_day(self, session, press, brief):
        """Later briefings and jobs are not seen."""
        brief(noon(2026, 2, 5), press.miteva)
        brief(noon(2026, 2, 12))
        assert len(journalists(session, attended_last=1, on=date(2026, 2, 11))) == 1
        assert journalists(session, attended_last=1, on=date(2026, 2, 12)) == []
        assert journalists(session, beat="culture", on=date(2023, 6, 1)) == []

    @pytest.mark.parametrize("number", [0, -1, 1.5])
    def test_at_least_one_press_event_is_asked_for(self, session, press, brief, number):
        """To have been at none of them says nothing."""
        brief(noon(2026, 1, 14), press.miteva)
        with pytest.raises(InvalidValueError, match="attended_last has to be a whole number, at least 1"):
            session.report("media.journalists", attended_last=number)

    def test_an_unknown_beat_is_refused(self, session, press):
        """With those there are."""
        with pytest.raises(InvalidValueError) as caught:
            journalists(session, beat="gossip")
        assert caught.value.code == "beat-unknown"


class TestAbsentAndMoved:
    def test_never_is_within_the_months(self, session, press, brief):
        """A visit two years ago is none; any form counts."""
        brief(noon(2024, 2, 5), press.rashev)
        brief(noon(2026, 2, 5), press.miteva, form="press_conference")
        assert {row.person for row in never_attended(session)} == {"Стоян Рашев", "Вяра Дойчева"}
        assert {row.person for row in never_attended(session, months=36)} == {"Вяра Дойчева"}

    def test_who_left_and_is_nowhere(self, session, press):
        """Listed for ninety days, without a new outlet."""
        session.affiliations.end(press.rashev, date(2026, 3, 1))
        (row,) = moved_journalists(session)
        assert (row.left, row.now_at, row.beats_go_on) == ("BG Новини агенция", None, False)
        assert moved_journalists(session, on=date(2026, 5, 29)) != []
        assert moved_journalists(session, on=date(2026, 5, 30)) == []


class TestAttendance:
    def test_the_trend_of_a_year(self, session, press, brief):
        """Oldest first, with the change from one to the next; who is ours is not counted."""
        brief(noon(2025, 2, 5), press.miteva)
        brief(noon(2026, 1, 8), press.miteva, press.rashev)
        event = brief(noon(2026, 2, 5), press.miteva, press.rashev, presence="no_show")
        session.interactions.observe(event, press.editor, "walk_in")
        brief(noon(2026, 2, 12), form="press_conference")
        brief(noon(2026, 3, 9), press.miteva, status="planned")
        first, second = attendance_trend(session)
        assert (first.date, first.invited, first.came, first.change) == (date(2026, 1, 8), 2, 2, None)
        assert (second.invited, second.came, second.walk_ins, second.no_shows, second.change) == (2, 1, 1, 2, -1)
        assert [row.came for row in attendance_trend(session, kind="press_conference")] == [0]

    def test_what_nobody_noted_is_told_apart(self, session, press, brief):
        """Neither came nor stayed away."""
        brief(noon(2026, 2, 5), press.miteva, presence=None)
        (row,) = attendance_trend(session)
        assert (row.invited, row.came, row.no_shows, row.unobserved) == (1, 0, 0, 1)

    def test_months_end_where_they_end(self, session, press, brief):
        """A year before 29 February is 28 February; the day itself counts."""
        brief(noon(2023, 2, 28), press.miteva)
        assert len(attendance_trend(session, on=date(2024, 2, 29))) == 1
        assert attendance_trend(session, on=date(2024, 3, 1)) == []


class TestRequests:
    @pytest.fixture
    def ask(self, session, press):
        """Open a request; calls it with its two moments."""

        def ask_(received, deadline):
            return session.engagements.open(
                MEDIA_REQUEST,
                "Бюджет",
                parties=[press.paper],
                opened_at=received,
                detail=MediaRequest(journalist_id=press.miteva.id, received_at=received, deadline_at=deadline),
            )

        return ask_

    def test_due_today_and_overdue(self, session, ask):
        """What is due tomorrow is not listed."""
        ask(noon(2026, 2, 26), noon(2026, 2, 27))
        ask(noon(2026, 3, 1), datetime(2026, 3, 2, 16, tzinfo=UTC))
        ask(noon(2026, 3, 1), noon(2026, 3, 3))
        rows = requests_due(session)
        assert [row.is_overdue for row in rows] == [True, False]
        assert (rows[0].journalist, rows[0].outlet) == ("Елена Митева", "Загорски вестник")

    def test_what_has_ended_is_not_read(self, session, ask, rows_read):
        """After years most requests have."""
        ask(noon(2026, 2, 26), noon(2026, 2, 27))
        read = rows_read(lambda: requests_due(session))
        for _ in range(4):
            request = ask(noon(2026, 2, 26), noon(2026, 2, 27))
            session.engagements.move(request, "assigned")
            session.engagements.move(request, "answered")
            session.engagements.move(request, "no_publication", reason="they had no room")
        assert rows_read(lambda: requests_due(session)) == read
        assert len(requests_due(session)) == 1

    def test_answered_after_the_deadline(self, session, clock, ask):
        """Is not in time; what waits has time yet."""
        clock.set("2026-03-01T12:00")
        late = ask(noon(2026, 3, 1), datetime(2026, 3, 1, 14, tzinfo=UTC))
        ask(noon(2026, 3, 1), noon(2026, 3, 9))
        session.engagements.move(late, "assigned")
        clock.set("2026-03-01T15:30")
        session.engagements.move(late, "answered")
        rows = response_time(session, month="2026-03")
        assert [(row.minutes, row.is_in_time) for row in rows] == [(210, False), (None, None)]
        assert response_time(session, month="2026-02") == []


class TestCoverage:
    def test_topic_tone_and_period(self, session, clip):
        """The last day is left out."""
        said = {"coded_by": "person", "coded_on": date(2026, 3, 1), "topic": "Опера"}
        clip(noon(2026, 2, 1), tone=1, **said)
        clip(noon(2026, 2, 28), tone=-1, **said)
        clip(noon(2026, 3, 1), tone=1, **said)
        clip(noon(2026, 2, 3))
        february = {"since": date(2026, 2, 1), "until": date(2026, 3, 1)}
        assert [row.published_on.day for row in coverage(session, topic="Опера", **february)] == [1, 28]
        assert [row.published_on.day for row in coverage(session, tone=1, **february)] == [1]
        assert [total.count for total in coverage_totals(session, **february)] == [1, 0, 1, 1]
        assert len(coverage(session, on=date(2026, 2, 2))) == 1

    def test_shares_and_writers(self, session, press, clip):
        """By outlet; who wrote about somebody or quoted them."""
        for day, outlet in ((1, press.paper), (2, press.paper), (3, press.agency)):
            clip(
                noon(2026, 2, day),
                outlet_id=outlet.id,
                author_id=press.miteva.person_id,
                quoted_id=press.editor.person_id,
            )
        assert [(row.outlet, str(row.share)) for row in share_by_outlet(session)] == [
            ("Загорски вестник", "66.7"),
            ("BG Новини агенция", "33.3"),
        ]
        writers = who_wrote_about(session, press.editor.person_id)
        assert [(row.author, row.count) for row in writers] == [("Елена Митева", 2), ("Елена Митева", 1)]
        assert who_wrote_about(session, press.rashev.person_id) == []

    def test_tones_are_counted_where_they_stand(self, clip, session, rows_read):
        """However many publications there are."""
        for day in range(1, 9):
            clip(noon(2026, 2, day), tone=day % 2, coded_by="person", coded_on=date(2026, 3, 1), topic="Опера")
        clip(noon(2026, 2, 9))
        assert [total.count for total in coverage_totals(session)] == [4, 4, 0, 1]
        assert [total.count for total in coverage_totals(session, topic="Опера")] == [4, 4, 0, 0]
        assert rows_read(lambda: coverage_totals(session)) == 3

    def test_a_release_that_nobody_took_up(self, session, press, open_release):
        """Is listed with those who got it."""
        release = open_release("released")
        send(session, release, [press.miteva])
        (row,) = release_pickup(session, release.id)
        assert (row.items, row.recipients, row.first_at) == (0, 1, None)
        with pytest.raises(NotFoundError):
            release_pickup(session, 999)


@pytest.fixture
def accredit(session, press):
    """Accredit the reporter, for all events; calls it with the last day."""

    def accredit_(valid_to, kind="permanent"):
        detail = Accreditation(
            outlet_id=press.paper.id,
            kind=kind,
            applied_by_id=press.editor.id,
            valid_from=date(2026, 1, 1),
            valid_to=valid_to,
        )
        row = session.engagements.open(ACCREDITATION, "Годишна", detail=detail)
        session.add(AccreditedPerson(engagement_id=row.id, person_id=press.miteva.person_id, function="репортер"))
        for stage in ("checked", "granted", "active"):
            session.engagements.move(row, stage)
        return row

    return accredit_


class TestAccreditations:
    def test_more_of_them_in_a_list_are_not_more_queries(self, session, accredit, questions):
        """Outlets and whom they are for are read together."""
        accredit(date(2026, 4, 1))
        asked = questions(lambda: accreditation_list(session))
        for n in range(2, 5):
            accredit(date(2026, 4, n))
        assert questions(lambda: accreditation_list(session)) == asked
        assert accreditation_list(session).count("| Елена Митева | Загорски вестник | репортер |") == 4

    def test_within_the_days(self, session, accredit):
        """The last day included; what was revoked is not listed."""
        row = accredit(date(2026, 4, 1))
        assert [each.days_left for each in accreditations_expiring(session, days=30)] == [30]
        assert accreditations_expiring(session, days=29) == []
        session.engagements.move(row, "revoked", reason="Нарушение")
        assert accreditations_expiring(session) == []

    def test_the_press_list(self, session, press, brief, accredit):
        """Whoever comes uninvited is seen; who is accredited and not invited too; guests are left out."""
        accredit(date(2026, 12, 31))
        guest = session.people.add("Гост Гостев")
        event = session.interactions.log(
            "briefing_attendance",
            "Брифинг",
            participants=[Attendee(press.rashev, rsvp="accepted"), guest],
            occurred_at=noon(2026, 3, 9),
            status="planned",
        )
        session.interactions.observe(event, press.editor, "attended")
        rows = press_list(session, event.id)
        assert [(row.person, row.rsvp, row.presence, row.is_accredited) for row in rows] == [
            ("Стоян Рашев", "accepted", None, False),
            ("Вяра Дойчева", None, "walk_in", False),
            ("Елена Митева", None, None, True),
        ]


class TestSpeed:
    """Each question is answered through indexes: whole tables are read only where they hold nothing but its own rows."""

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question",
        [
            lambda session, on: journalists(session, beat="culture"),
            lambda session, on: journalists(session, attended_last=1),
            lambda session, on: never_attended(session),
            lambda session, on: moved_journalists(session),
            lambda session, on: attendance_trend(session),
            lambda session, on: requests_due(session),
            lambda session, on: response_time(session),
            lambda session, on: coverage(session, topic="Опера"),
            lambda session, on: share_by_outlet(session),
            lambda session, on: who_wrote_about(session, on["person"]),
            lambda session, on: release_pickup(session, on["release"]),
            lambda session, on: accreditations_expiring(session),
            lambda session, on: press_list(session, on["event"]),
            lambda session, on: session.deadlines.between(plugins=["media"]),
        ],
    )
    def test_no_table_of_the_core_is_read_through(
        self, session, plans, press, brief, clip, open_release, accredit, question
    ):
        """Parties, interactions, participants and stage changes may be millions."""
        event, release = brief(noon(2026, 2, 5), press.miteva), open_release("released")
        send(session, release, [press.miteva])
        clip(noon(2026, 2, 6), topic="Опера")
        accredit(date(2026, 3, 20))
        on = {"person": press.miteva.person_id, "release": release.id, "event": event.id}
        found = plans(lambda: question(session, on))
        assert found
        core = ("urd_party", "urd_interaction", "urd_participant", "urd_engagement", "urd_stage_change", "urd_person")
        assert [line for line in found if line.startswith("SCAN urd_") and line.split()[1].startswith(core)] == []

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question, index",
        [
            (lambda session: coverage(session, topic="Опера"), "ix_urd_media_coverage_topic_published_at"),
            (lambda session: coverage(session, since=date(2026, 3, 1)), "ix_urd_media_coverage_published_at"),
            (lambda session: who_wrote_about(session, 1), "ix_urd_media_coverage_quoted_id"),
            (lambda session: who_wrote_about(session, 1), "ix_urd_media_coverage_about_id"),
            (requests_due, "ix_urd_media_media_request_"),
            (response_time, "ix_urd_media_media_request_received_at"),
            (accreditations_expiring, "ix_urd_media_accreditation_valid_to"),
        ],
    )
    def test_what_is_asked_for_is_looked_up(self, session, plans, press, question, index):
        """By its own index."""
        assert index in " ".join(plans(lambda: question(session)))

    @pytest.mark.only("sqlite")
    def test_what_became_of_a_release_is_looked_up(self, session, plans, press, open_release):
        """Its recipients and its articles."""
        release = open_release()
        found = " ".join(plans(lambda: release_pickup(session, release.id)))
        assert "ix_urd_media_coverage_source_engagement_id" in found
        assert "SCAN urd_media_release_recipient" not in found

    def test_a_profile_that_ended_counts_no_more(self, session, press):
        """From its last day on."""
        session.change(session.profiles.get(press.miteva, Journalist), until="2026-03-01")
        assert journalists(session, beat="culture") == []
        assert len(journalists(session, beat="culture", on=date(2026, 2, 28))) == 1
