from datetime import date

import pytest

from urd_crm.plugins.government import (
    INCOMING_REQUEST,
    OFFICIAL_REQUEST,
    IncomingRequest,
    OfficialRequest,
    asks_to,
    correspondence,
    due_in,
    history,
    meetings_of_parties,
    mps,
    our_seats,
    posts_changed_since,
    unanswered,
    who_holds,
    who_to_ask,
)


class TestUnanswered:
    def test_only_what_was_sent_waits(self, session, ask, send, clock):
        """A draft waits for nobody; on the last day of the standard nothing is late yet."""
        ask("Чернова")
        send(ask("Изпратено"))  # on 2 March; funding has 30 days
        assert unanswered(session, on=date(2026, 4, 1)) == []
        (row,) = unanswered(session, on=date(2026, 4, 2))
        assert (row.name, row.days, row.answer_by) == ("Изпратено", 31, date(2026, 4, 1))

    def test_an_agreed_day_goes_before_the_standard(self, session, ask, send):
        """They said when."""
        send(ask(due=date(2026, 5, 1)))
        assert unanswered(session, on=date(2026, 5, 1)) == []
        assert len(unanswered(session, on=date(2026, 5, 2))) == 1

    def test_what_they_wait_for(self, session, ministry):
        """The other direction counts from the day it came in."""
        session.engagements.open(
            INCOMING_REQUEST,
            "Данни",
            parties=[ministry.body],
            detail=IncomingRequest(kind="data", received_on=date(2026, 2, 20), due=date(2026, 3, 1)),
        )
        (row,) = unanswered(session, direction="in")
        assert (row.days, row.institution) == (10, "Министерство на транспорта (тест)")


class TestPosts:
    def test_an_answered_letter_is_not_open(self, session, ministry, write_to):
        """Only what still waits for the one who has left is listed."""
        first = write_to("08-1")
        write_to("08-2")
        write_to("08-1-1", to=ministry.body, direction="in", reply_to=first)
        session.affiliations.end(ministry.minister, date(2026, 3, 2))
        (change,) = posts_changed_since(session, day=date(2026, 3, 1))
        assert (change.old, change.new, change.since) == ("Асен Колчев", "", date(2026, 3, 2))
        assert [letter.register_number for letter in change.open_letters] == ["08-2"]

    def test_who_held_an_office_on_a_day(self, session, ministry):
        """The first day is in, the day before is not."""
        assert who_holds(session, post=ministry.post.id, on=date(2026, 1, 31)) == []
        (holder,) = who_holds(session, post=ministry.post.id, on=date(2026, 2, 1))
        assert holder.person == "Асен Колчев"

    def test_members_of_a_district(self, session, elected):
        """By name; the fourth is of another district."""
        assert [row.person for row in mps(session, district=27)] == ["Петър Арсов", "Петър Божков", "Петър Велев"]
        assert mps(session, district=27, on=date(2024, 12, 31)) == []


class TestAsks:
    def test_a_promise_is_due_on_its_day_and_late_after_it(self, session, ministry):
        """Overdue is derived."""
        session.commitments.promise("Проучване", by=ministry.body, due_on=date(2026, 3, 10))
        assert [ask.is_overdue for ask in asks_to(session, institution=ministry.body, on=date(2026, 3, 10))] == [False]
        assert [ask.is_overdue for ask in asks_to(session, institution=ministry.body, on=date(2026, 3, 11))] == [True]

    def test_whom_to_ask(self, session, ministry):
        """Whatever the case of the letters."""
        (row,) = who_to_ask(session, topic="ПЪТИЩА")
        assert (row.institution, row.channel) == ("Министерство на транспорта (тест)", "e_delivery")
        assert who_to_ask(session, topic="риболов") == []


class TestLetters:
    def test_the_register_is_of_one_year(self, session, write_to, clock):
        """In the order of its days, with the correspondent's name."""
        write_to("08-1")
        assert [(row.number, row.direction, row.correspondent) for row in correspondence(session)] == [
            ("08-1", "out", "Министерство на транспорта (тест)")
        ]
        assert correspondence(session, year=2025) == []
        assert correspondence(session, register="друг") == []
        assert correspondence(session, direction="in") == []

    def test_an_answer_is_seen_from_its_day_on(self, session, ministry, write_to, clock):
        """As of the day before, the letter waits."""
        first = write_to("08-1")
        clock.set("2026-03-05T09:00")
        write_to("08-1-1", to=ministry.body, direction="in", reply_to=first)
        assert [row.answered_by for row in correspondence(session)] == ["08-1-1", None]
        assert [row.answered_by for row in correspondence(session, on=date(2026, 3, 4))] == [None]

    def test_history_has_what_its_people_said(self, session, ministry):
        """On its behalf, newest first; what is planned is not history."""
        session.interactions.log("meeting", "Среща", participants=[ministry.minister])
        session.interactions.log("meeting", "Предстояща", participants=[ministry.body], status="planned")
        assert [row.subject for row in history(session, institution=ministry.body)] == ["Среща"]


class TestSpeed:
    @pytest.mark.parametrize("question", [unanswered, due_in], ids=["unanswered", "due"])
    def test_what_has_ended_is_not_read(self, session, ministry, ask, send, rows_read, question):
        """After years most requests have, and those that wait are few."""
        detail = {"kind": "opinion", "received_on": date(2026, 2, 2), "due": date(2026, 2, 20)}

        def receive(n):
            return session.engagements.open(
                INCOMING_REQUEST, f"Становище {n}", parties=[ministry.body], detail=IncomingRequest(**detail)
            )

        send(ask())
        receive(1)
        day = date(2026, 6, 1)
        read, rows = rows_read(lambda: question(session, on=day)), question(session, on=day)
        assert rows
        for n in range(2, 6):
            session.engagements.move(send(ask()), "withdrawn", reason="no more needed")
            session.engagements.move(receive(n), "withdrawn", reason="taken back")
        assert rows_read(lambda: question(session, on=day)) == read
        assert question(session, on=day) == rows

    def test_requests_to_others_are_not_read(self, session, town, ministry, ask, send, rows_read):
        """What we wait for from one institution costs what it has."""
        other = session.organisations.add("Агенция за пътища (тест)")
        detail = {"kind": "funding", "post_id": ministry.post.id}
        asked = session.engagements.open(
            OFFICIAL_REQUEST,
            "Мост",
            parties=[other],
            detail=OfficialRequest(**detail, signatory_id=town.deputy.person_id),
        )
        send(asked)
        assert [row.engagement_id for row in asks_to(session, institution=other)] == [asked.id]
        read = rows_read(lambda: asks_to(session, institution=other))
        for _ in range(4):
            send(ask())
        assert rows_read(lambda: asks_to(session, institution=other)) == read

    def test_the_texts_of_letters_are_not_read(self, session, ministry, write_to, statements):
        """A register of a year has thousands, and each may be long."""
        write_to("08-1")
        asked = statements(lambda: (correspondence(session), history(session, institution=ministry.body)))
        assert asked
        assert [each for each in asked if "urd_interaction.body" in each] == []

    def test_more_requests_are_not_more_queries(self, session, ministry, town, questions):
        """Who answers for them is read together: a person, or a unit."""
        mayor = town.mayor.person_id

        def receive(n):
            detail = IncomingRequest(kind="opinion", received_on=date(2026, 3, 2), due=date(2026, 3, 4))
            whose = {"responsible": mayor} if n % 2 else {"responsible_unit": "Правен отдел"}
            session.engagements.open(
                INCOMING_REQUEST, f"Становище {n}", parties=[ministry.body], detail=detail, **whose
            )

        receive(1)
        asked = questions(lambda: due_in(session))
        for n in range(2, 7):
            receive(n)
        assert questions(lambda: due_in(session)) == asked
        assert [row.responsible for row in due_in(session)] == ["Ива Тодорова", "Правен отдел"] * 3

    """Each question is answered through indexes: whole tables are read only where they hold nothing but its own rows."""

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "question",
        [
            lambda session, ministry: unanswered(session),
            lambda session, ministry: unanswered(session, direction="in", days=0),
            lambda session, ministry: due_in(session),
            lambda session, ministry: who_holds(session, post=ministry.post.id),
            lambda session, ministry: history(session, institution=ministry.body),
            lambda session, ministry: our_seats(session),
            lambda session, ministry: mps(session, district=27),
            lambda session, ministry: asks_to(session, institution=ministry.body),
            lambda session, ministry: who_to_ask(session, topic="пътища"),
            lambda session, ministry: correspondence(session),
            lambda session, ministry: meetings_of_parties(session),
            lambda session, ministry: session.deadlines.between(plugins=["government"]),
        ],
        ids=[
            "unanswered",
            "incoming",
            "due",
            "holders",
            "history",
            "seats",
            "mps",
            "asks",
            "whom",
            "register",
            "parties",
            "deadlines",
        ],
    )
    def test_no_table_of_the_core_is_read_through(self, session, plans, ministry, ask, send, write_to, question):
        """Parties, interactions, participants and stage changes may be millions."""
        send(ask())
        write_to("08-1")
        session.engagements.open(
            INCOMING_REQUEST,
            "Данни",
            parties=[ministry.body],
            detail=IncomingRequest(kind="data", received_on=date(2026, 2, 20), due=date(2026, 3, 4)),
        )
        found = plans(lambda: question(session, ministry))
        assert found
        core = ("urd_party", "urd_interaction", "urd_participant", "urd_engagement", "urd_stage_change", "urd_person")
        assert [line for line in found if line.startswith("SCAN urd_") and line.split()[1].startswith(core)] == []

    @pytest.mark.only("sqlite")
    def test_members_of_a_district_are_looked_up(self, session, plans, elected):
        """By the district."""
        found = " ".join(plans(lambda: mps(session, district=27)))
        assert "ix_urd_government_mandate_district" in found
