from datetime import date

import pytest

from urd_crm.errors import ValidationFailedError


@pytest.fixture
def town_hall(session):
    return session.organisations.add("Община Долно Нанадолнище")


class TestJobs:
    def test_a_person_works_somewhere_from_a_day_until_another(self, session, anna, ventil):
        """``since`` is in it, ``until`` is the first day that is not."""
        session.affiliations.add(anna, ventil, position="CFO", since="2019-03-01", until="2023-03-01")
        days = (date(2019, 2, 28), date(2019, 3, 1), date(2023, 2, 28), date(2023, 3, 1))
        assert [len(session.affiliations.of_person(anna, on=day)) for day in days] == [0, 1, 1, 0]
        assert len(session.affiliations.of_organisation(ventil, on=date(2020, 1, 1))) == 1

    def test_a_year_is_enough(self, session, anna, ventil):
        """A partial date is read as its first day."""
        session.affiliations.add(anna, ventil, since="2019", until="2020-05")
        days = (date(2018, 12, 31), date(2019, 1, 1), date(2020, 4, 30), date(2020, 5, 1))
        assert [len(session.affiliations.of_person(anna, on=day)) for day in days] == [0, 1, 1, 0]

    @pytest.mark.parametrize(
        "since, until", [("2020", "2019"), ("2020", "2020-01-01"), ("2020-01-01", "2020"), ("2020-05", "2020-05")]
    )
    def test_it_cannot_end_before_it_begins(self, session, anna, ventil, since, until):
        """However precise the two dates are."""
        with pytest.raises(ValidationFailedError) as caught:
            session.affiliations.add(anna, ventil, since=since, until=until)
        assert caught.value.codes == ("period-empty",)

    def test_the_last_begun_comes_first(self, session, anna, ventil, town_hall):
        """What has no beginning is long since."""
        old = session.affiliations.add(anna, ventil, since="2001")
        new = session.affiliations.add(anna, town_hall, since="2010-05")
        unknown = session.affiliations.add(anna, ventil)
        assert [each.id for each in session.affiliations.of_person(anna)] == [new.id, old.id, unknown.id]

    def test_ending_today_makes_it_past(self, session, anna, ventil):
        """The clock's day is the first that no longer belongs to it."""
        job = session.affiliations.add(anna, ventil, since="2019")
        session.affiliations.end(job)
        assert str(job.until) == "2026-03-02"
        assert session.affiliations.of_person(anna, on=session.today) == []

    def test_which_ended_since(self, session, anna, ventil, town_hall):
        """A year as the end counts from its first day; what ends later than asked is not there."""
        whole_year = session.affiliations.add(anna, ventil, until="2025")
        day = session.affiliations.add(anna, town_hall, until="2025-06-01")
        session.affiliations.add(anna, town_hall, until="2026-12-31")
        session.affiliations.add(anna, town_hall, until="2024-12-31")
        assert [each.id for each in session.affiliations.ended_since(date(2025, 1, 1))] == [whole_year.id, day.id]
        assert session.affiliations.ended_since(date(2025, 1, 1), on=date(2025, 5, 31)) == [whole_year]

    @pytest.mark.parametrize("swap", [True, False])
    def test_each_side_has_to_be_of_its_kind(self, session, anna, ventil, swap):
        """An organisation holds no job, and nobody works in a person."""
        with pytest.raises(ValidationFailedError) as caught:
            session.affiliations.add(ventil if swap else anna, ventil if not swap else anna) if swap else (
                session.affiliations.add(anna, anna)
            )
        assert "unknown-party" in caught.value.codes

    def test_neither_organisation_nor_post_is_a_mistake_of_the_caller(self, session, anna):
        """There is nothing to work in."""
        with pytest.raises(TypeError, match="post"):
            session.affiliations.add(anna)

    def test_many_pass_the_same_gate(self, session, anna, ventil):
        """The good rows are written, the bad one is reported by its number."""
        rows = [
            {"person_id": anna.id, "organisation_id": ventil.id, "email": "a@example.com"},
            {"person_id": anna.id, "organisation_id": ventil.id, "since": "2020", "until": "2019"},
        ]
        written = session.affiliations.add_many(rows, skip_refused=True)
        assert written.ids[1] is None
        assert [(problem.code, problem.row) for problem in written.problems] == [("period-empty", 2)]


class TestContactPoints:
    def test_a_job_owns_its_contact_points(self, session, anna, ventil):
        """They are the job's, not the person's."""
        job = session.affiliations.add(anna, ventil, email="anna@example.com", phone="+46 8 465 004 10")
        assert {point.value for point in session.contact_points.of(job)} == {"anna@example.com", "+46846500410"}
        assert session.contact_points.of(anna) == []

    def test_they_end_with_the_job(self, session, anna, ventil):
        """Nobody is written to at a place they have left; on an earlier day they still were."""
        job = session.affiliations.add(anna, ventil, email="anna@example.com", since="2019")
        session.affiliations.end(job, "2025-01-01")
        assert session.contact_points.of(job) == []
        assert len(session.contact_points.of(job, on=date(2024, 12, 31))) == 1

    def test_an_office_passes_its_address_on(self, session, town_hall):
        """``mayor@`` is the next mayor's, and no longer the last one's."""
        mayor = session.posts.add(town_hall, "Кмет", email="mayor@example.org")
        old, new = (session.people.add(given=name, surname="Измислен") for name in ("Стоян", "Петко"))
        first = session.affiliations.add(old, post=mayor, since="2019-11-11", until="2023-11-13")
        second = session.affiliations.add(new, post=mayor, since="2023-11-13")
        assert [point.value for point in session.contact_points.of(second)] == ["mayor@example.org"]
        assert session.contact_points.of(first) == []
        assert len(session.contact_points.of(first, on=date(2020, 1, 1))) == 1
        assert len(session.contact_points.of(mayor)) == 1
