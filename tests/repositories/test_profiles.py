from datetime import date

import pytest

from urd_crm.errors import ConflictError, NotFoundError, ValidationFailedError


class TestProfiles:
    def test_one_organisation_is_several_things_at_once(self, session, fair, ventil):
        """Each dated on its own."""
        session.profiles.set(ventil, fair.Exhibitor(hall="3", since="2019"))
        session.profiles.set(ventil, fair.Sponsor(since="2021", until="2023-05"))

        def names(on):
            return [entry.record.name for entry, _ in session.profiles.of(ventil, on=on)]

        days = (date(2018, 12, 31), date(2019, 1, 1), date(2021, 1, 1), date(2023, 4, 30), date(2023, 5, 1))
        assert [names(day) for day in days] == [
            [],
            ["exhibitor"],
            ["exhibitor", "sponsor"],
            ["exhibitor", "sponsor"],
            ["exhibitor"],
        ]
        assert len(session.profiles.of(ventil)) == 2

    def test_one_of_its_type_and_no_second(self, session, fair, ventil):
        """The one that is there is changed instead."""
        session.profiles.set(ventil, fair.Exhibitor(hall="3"))
        with pytest.raises(ConflictError):
            session.profiles.set(ventil.id, fair.Exhibitor(hall="4"))
        assert session.profiles.get(ventil, fair.Exhibitor).hall == "3"
        session.change(session.profiles.get(ventil, fair.Exhibitor), hall="4")
        assert session.profiles.get("Lindqvist Ventil AB", fair.Exhibitor).hall == "4"

    def test_it_ends(self, session, fair, ventil):
        """Today, when no day is said."""
        session.profiles.set(ventil, fair.Exhibitor())
        assert str(session.profiles.end(ventil, fair.Exhibitor).until) == "2026-03-02"
        assert session.profiles.having(fair.Exhibitor, on=date(2026, 3, 2)) == []
        assert len(session.profiles.having(fair.Exhibitor, on=date(2026, 3, 1))) == 1
        with pytest.raises(NotFoundError):
            session.profiles.end(ventil, fair.Sponsor)

    def test_who_has_it(self, session, fair, ventil):
        """In the order they were added."""
        other = session.organisations.add("Вентил ООД")
        for firm in (other, ventil):
            session.profiles.set(firm, fair.Exhibitor())
        assert [each.organisation_id for each in session.profiles.having(fair.Exhibitor)] == sorted(
            [ventil.id, other.id]
        )

    def test_a_job_has_one_of_its_own(self, session, fair, anna, ventil):
        """The person has none, and another job has another."""
        job = session.affiliations.add(anna, ventil)
        session.profiles.set(job, fair.Speaker())
        assert session.profiles.get(job, fair.Speaker) is not None
        assert [entry.record.name for entry, _ in session.profiles.of(job)] == ["speaker"]
        assert session.profiles.of(anna) == []
        assert session.profiles.get(session.affiliations.add(anna, ventil), fair.Speaker) is None

    def test_a_person_has_no_organisations_profile(self, session, fair, anna):
        """The kind is checked."""
        with pytest.raises((ValidationFailedError, NotFoundError)):
            session.profiles.set(anna, fair.Exhibitor())

    def test_a_table_that_no_plugin_declares_is_none(self, session, ventil):
        """A core table is no profile."""
        from urd_crm import Post

        with pytest.raises(NotFoundError, match="Post"):
            session.profiles.get(ventil, Post)
