from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from urd_crm.errors import ValidationFailedError


@pytest.fixture
def town_hall(session):
    return session.organisations.add("Община Долно Нанадолнище")


@pytest.fixture
def mayor(session, town_hall):
    return session.posts.add(town_hall, "Кмет")


@pytest.fixture
def people(session):
    return [session.people.add(given=name, surname="Измислен").id for name in ("Стоян", "Петко", "Рада", "Дона")]


class TestHolders:
    def test_who_held_it_on_a_day(self, session, mayor, people):
        """On the day of the handover it is the new one."""
        session.affiliations.add(people[0], post=mayor, since="2019-11-11", until="2023-11-13")
        session.affiliations.add(people[1], post=mayor, since="2023-11-13")
        days = (date(2019, 11, 10), date(2019, 11, 11), date(2023, 11, 12), date(2023, 11, 13))
        held = [[each.person_id for each in session.posts.holders(mayor, day)] for day in days]
        assert held == [[], [people[0]], [people[0]], [people[1]]]
        assert [each.person_id for each in session.posts.holders(mayor)] == [people[1]]

    @pytest.mark.parametrize(
        "until, since",
        [("2019-01-01", "2019"), ("2019", "2019-01-01"), ("2019", "2019"), ("2019-05", "2019-05-01")],
    )
    def test_one_may_follow_the_other_however_precise_the_dates_are(self, session, mayor, people, until, since):
        """``2019`` and ``2019-01-01`` are one and the same day."""
        session.affiliations.add(people[0], post=mayor, since="2015", until=until)
        session.affiliations.add(people[1], post=mayor, since=since)
        assert [each.person_id for each in session.posts.holders(mayor, date(2020, 1, 1))] == [people[1]]

    def test_a_seat_is_held_by_one_at_a_time(self, session, mayor, people):
        """The second is refused, with what to do."""
        session.affiliations.add(people[0], post=mayor, since="2019")
        with pytest.raises(ValidationFailedError) as caught:
            session.affiliations.add(people[1], post=mayor, since="2020")
        assert caught.value.codes == ("seat-taken",)
        assert caught.value.problems[0].remedy.bg

    def test_in_one_call_too(self, session, mayor, people):
        """Rows of one call see each other."""
        row = {"post_id": mayor.id, "organisation_id": mayor.organisation_id}
        written = session.affiliations.add_many([row | {"person_id": id} for id in people[:2]], skip_refused=True)
        assert [id is None for id in written.ids] == [False, True]

    def test_an_office_may_have_several_seats(self, session, town_hall, people):
        """Two deputies at once, and not three."""
        deputy = session.posts.add(town_hall, "Заместник-кмет", seats=2)
        for id in people[:2]:
            session.affiliations.add(id, post=deputy)
        with pytest.raises(ValidationFailedError):
            session.affiliations.add(people[2], post=deputy)

    def test_those_who_follow_each_other_take_one_seat(self, session, town_hall, people):
        """Over four years one seat may pass from hand to hand while the other stays."""
        deputy = session.posts.add(town_hall, "Заместник-кмет", seats=2)
        session.affiliations.add(people[0], post=deputy, since="2020", until="2021")
        session.affiliations.add(people[1], post=deputy, since="2021", until="2022")
        session.affiliations.add(people[2], post=deputy, since="2020", until="2024")
        assert len(session.posts.holders(deputy, date(2021, 6, 1))) == 2

    def test_without_a_number_of_seats_anybody_may(self, session, town_hall, people):
        """A council of unknown size."""
        councillor = session.posts.add(town_hall, "Съветник", seats=None)
        for id in people:
            session.affiliations.add(id, post=councillor)
        assert len(session.posts.holders(councillor)) == 4

    def test_a_post_is_held_in_its_own_organisation(self, session, mayor, people, ventil):
        """Nobody is mayor of a firm."""
        with pytest.raises(ValidationFailedError) as caught:
            session.affiliations.add(people[0], ventil, post=mayor)
        assert caught.value.problems[0].field == "post_id"

    def test_a_holder_may_be_changed(self, session, mayor, people):
        """A row does not stand in its own way."""
        job = session.affiliations.add(people[0], post=mayor, since="2019")
        session.change(job, unit="Кабинет")
        assert job.unit == "Кабинет"

    @settings(
        max_examples=25,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
    )
    @given(
        terms=st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6)), min_size=1, max_size=6),
        seats=st.integers(1, 3),
    )
    def test_a_seat_is_refused_when_and_only_when_all_are_held(self, session, town_hall, people, terms, seats):
        """Whatever was let in never exceeds the seats on any day, and whatever was refused would have."""
        post = session.posts.add(town_hall, "Изпитвана длъжност", seats=seats)
        let_in: list[tuple[int, int]] = []
        for begin, length in terms:
            most = max(sum(b <= month < e for b, e in let_in) for month in range(begin, begin + length))
            since, until = (f"{2020 + month // 12}-{month % 12 + 1:02}" for month in (begin, begin + length))
            try:
                session.affiliations.add(people[0], post=post, since=since, until=until)
            except ValidationFailedError:
                assert most >= seats
            else:
                assert most < seats
                let_in.append((begin, begin + length))


class TestChanges:
    def test_who_followed_whom(self, session, mayor, people):
        """A handover is one change with both; a vacancy has one side."""
        session.affiliations.add(people[0], post=mayor, since="2019-11-11", until="2023-11-13")
        session.affiliations.add(people[1], post=mayor, since="2023-11-13", until="2025-02-01")
        session.affiliations.add(people[2], post=mayor, since="2025-06-01")
        changes = [(each.old_id, each.new_id, each.on) for each in session.posts.changed_since(date(2023, 1, 1))]
        assert changes == [
            (people[0], people[1], date(2023, 11, 13)),
            (people[1], None, date(2025, 2, 1)),
            (None, people[2], date(2025, 6, 1)),
        ]

    def test_a_year_counts_from_its_first_day(self, session, mayor, people):
        """What is known to the year is not lost at its edge."""
        session.affiliations.add(people[0], post=mayor, since="2025")
        assert [each.on for each in session.posts.changed_since(date(2025, 1, 1))] == [date(2025, 1, 1)]
        assert session.posts.changed_since(date(2025, 1, 2)) == []

    def test_what_is_to_come_is_not_yet_a_change(self, session, mayor, people):
        """Up to the day that is asked for."""
        session.affiliations.add(people[0], post=mayor, since="2026-05-01")
        assert session.posts.changed_since(date(2026, 1, 1)) == []
        assert len(session.posts.changed_since(date(2026, 1, 1), on=date(2026, 5, 1))) == 1

    def test_who_stays_has_not_changed(self, session, mayor, people):
        """A second term of the same holder is no change of holder."""
        session.affiliations.add(people[0], post=mayor, since="2019-11-11", until="2023-11-13")
        session.affiliations.add(people[0], post=mayor, since="2023-11-13")
        assert session.posts.changed_since(date(2023, 1, 1)) == []

    def test_the_report_is_the_same(self, session, mayor, people):
        """The question can be asked by its name."""
        session.affiliations.add(people[0], post=mayor, since="2026-01-15")
        (change,) = session.report("posts_changed_since", day=date(2026, 1, 1))
        assert (change.post, change.new_id) == ("Кмет", people[0])

    def test_what_still_names_the_one_who_left(self, session, town_hall, mayor, people, clock):
        """Invitations to what is to come, and letters of ours that were not answered: they go to the new one."""
        old = session.affiliations.add(people[0], post=mayor, since="2023-11-13")
        ahead = session.now + timedelta(days=30)

        def log(kind: str, who: object = old, **fields: object):
            return session.interactions.log(kind, "T", participants=[who], **fields).id

        invitation = log("event", status="planned", occurred_at=ahead)
        letter = log("letter", direction="out")
        answered = log("letter", direction="out")
        log("letter", direction="in", reply_to=answered)
        log("letter", direction="in")
        log("event", status="cancelled", occurred_at=ahead)
        log("letter", who=people[0], direction="out")  # to them as a private person
        session.affiliations.end(old, "2026-03-01")
        session.affiliations.add(people[1], post=mayor, since="2026-03-01")
        (came, handover) = session.posts.changed_since(date(2020, 1, 1))
        assert came.open_ids == ()
        assert set(handover.open_ids) == {invitation, letter}

    def test_what_names_them_is_asked_for_together(self, crm, session, town_hall):
        """However many left; what one did in the name of another organisation is not among it."""
        other = session.organisations.add("Вентил")
        letters = {}
        for n in range(30):
            who = session.people.add(surname=f"Person {n}")
            old = session.affiliations.add(who, post=session.posts.add(town_hall, f"Office {n}"), since="2023")
            elsewhere = session.affiliations.add(who, other)
            said = [
                session.interactions.log("letter", "T", participants=[job], direction="out") for job in (old, elsewhere)
            ]
            letters[who.id] = (said[0].id,)
            session.affiliations.end(old, "2026-02-01")
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        changes = session.posts.changed_since(date(2026, 1, 1))
        assert {each.old_id: each.open_ids for each in changes} == letters
        assert len(asked) < 10
