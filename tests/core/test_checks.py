from datetime import date, timedelta

import pytest

from urd_crm.errors import NotFoundError, ValidationFailedError

LOOKALIKE = "Bентил"  # the first letter is Latin


class TestMixedScripts:
    def test_a_lookalike_is_a_warning(self, session):
        """It looks right and is never found; it is written all the same."""
        firm = session.organisations.add(LOOKALIKE)
        person = session.people.add(given="Aнна", names=[{"text": "Lindqvист"}])
        assert [warning.code for warning in session.warnings] == [
            "mixed-script",
            "mixed-script-person",
            "mixed-script-name",
        ]
        assert {firm.name, person.given} == {LOOKALIKE, "Aнна"}
        assert all(warning.remedy.bg and LOOKALIKE not in str(warning) for warning in session.warnings)

    def test_words_of_two_scripts_beside_each_other_are_not_odd(self, session):
        """Many firms are called so."""
        session.organisations.add("Ventil Вентил ООД")
        assert session.warnings == ()

    def test_the_review_finds_it_again(self, session):
        """As long as it stands there."""
        firm = session.organisations.add(LOOKALIKE)
        (found,) = session.review.findings(severity="warn")
        assert (found.code, found.entity, found.entity_id, found.origin) == (
            "mixed-script",
            "urd_organisation",
            firm.id,
            "core",
        )
        session.change(firm, name="Вентил")
        assert session.review.findings() == []


class TestHeldInTheFuture:
    def test_the_moment_of_writing_decides(self, session, clock):
        """A minute is enough; what was planned is not odd; a review says nothing."""
        who = session.people.add(given="Анна")
        later = session.now + timedelta(minutes=1)
        session.interactions.log("call", "T", participants=[who], occurred_at=session.now)
        session.interactions.log("call", "T", participants=[who], occurred_at=later, status="planned")
        assert session.warnings == ()
        session.interactions.log("call", "T", participants=[who], occurred_at=later)
        assert [(warning.code, warning.field) for warning in session.warnings] == [
            ("held-in-the-future", "occurred_at")
        ]
        assert session.review.findings() == []


class TestIdentifierTaken:
    def test_in_one_call(self, session):
        """Rows of one call see each other."""
        from urd_crm import OrganisationDraft

        drafts = [OrganisationDraft(name, identifiers={"ext:sap": "17"}) for name in ("One", "Other")]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [id is None for id in written.ids] == [False, True]
        assert [(problem.code, problem.row) for problem in written.problems] == [("identifier-taken", 2)]

    def test_its_own_number_does_not_stand_in_its_way(self, session):
        """A row may be changed."""
        firm = session.organisations.add("One", identifiers={"ext:sap": "17"})
        (number,) = session.identifiers.of(firm)
        assert session.change(number, checked_on=date(2026, 3, 2)).checked_on == date(2026, 3, 2)

    def test_what_was_given_up_may_be_used_again(self, session):
        """Once the first holder no longer has it."""
        firm = session.organisations.add("One", identifiers={"ext:sap": "17"})
        session.delete(session.identifiers.of(firm)[0])
        other = session.organisations.add("Other", identifiers={"ext:sap": "17"})
        assert session.identifiers.holder("ext:sap", "17") == other.id


class TestReview:
    def test_rows_written_past_the_gate_are_found(self, session):
        """Two holders of one seat, as of no day in particular."""
        town = session.organisations.add("Община")
        mayor = session.posts.add(town, "Кмет", seats=2)
        one, other = (session.people.add(given=name) for name in ("Ана", "Боян"))
        session.affiliations.add(one, post=mayor)
        second = session.affiliations.add(other, post=mayor)
        session.orm.connection().exec_driver_sql("UPDATE urd_post SET seats = 1")
        session.orm.expire_all()
        (found,) = session.review.findings(severity="reject")
        assert (found.code, found.entity_id) == ("seat-taken", second.id)
        with pytest.raises(NotFoundError):
            session.review.findings(plugin="nobody")
        with pytest.raises(ValidationFailedError):
            session.change(second, unit="Кабинет")
