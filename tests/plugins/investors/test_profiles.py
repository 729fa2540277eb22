from datetime import date

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors import Investor


def codes(session):
    """Give the codes of what was odd so far."""
    return [problem.code for problem in session.warnings]


class TestInvestor:
    def test_it_holds_what_is_known_of_a_firm(self, session, ventil, town):
        """The parent is the organisation's own; codes are kept in one form."""
        profile = session.profiles.get(ventil, Investor)
        session.change(profile, nace="C2814", turnover="412000000 EUR", ownership="family", fdi_history=["2019, Brno"])
        assert (profile.nace, str(profile.nace_revision)) == ("28.14", "2.1")
        assert (str(profile.turnover), profile.key_account_id) == ("412000000.00 EUR", town.petya.id)
        assert codes(session) == []

    @pytest.mark.parametrize(
        "field, value, code",
        [
            ("hq_country", "ZZ", "unknown-country"),
            ("nace", "99.99.9", "nace-format"),
            ("nace", "34.10", "nace-division"),
            ("employees", -1, "greater-than-equal"),
            ("ownership", "mine", "enum"),
        ],
    )
    def test_it_refuses_what_cannot_be(self, field, value, code):
        """When the row is made, with the field."""
        with pytest.raises(ValidationFailedError) as caught:
            Investor(**{field: value})
        assert [(problem.field, problem.code) for problem in caught.value.problems] == [(field, code)]

    def test_a_code_belongs_to_its_revision(self, session):
        """Division 45 is one of Revision 2.0 alone."""
        firm = session.organisations.add("Kfz AG", country="AT")
        with pytest.raises(ValidationFailedError) as caught:
            session.profiles.set(firm, Investor(nace="45.11"))
        assert caught.value.codes == ("nace-not-in-revision",)
        assert session.profiles.set(firm, Investor(nace="45.11", nace_revision="2.0")).nace == "45.11"


class TestKeyAccount:
    def test_a_colleague_in_office_is_fine(self, session, ventil):
        """That is who is asked for."""
        assert codes(session) == []

    def test_a_stranger_is_odd(self, session, ventil):
        """A person of the investor's cannot look after them for us."""
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil, position="CFO")
        session.change(session.profiles.get(ventil, Investor), key_account_id=anna.id)
        assert codes(session) == ["key-account-not-staff"]

    def test_a_former_colleague_is_found_by_review(self, session, ventil, town):
        """From the first day no more on."""
        (job,) = session.affiliations.of_person(town.petya)
        session.affiliations.end(job, "2026-06-01")
        found = {
            day: [p.code for p in session.review.findings(plugin="investors", on=date(2026, *day))]
            for day in ((5, 31), (6, 1))
        }
        assert found == {(5, 31): [], (6, 1): ["key-account-not-staff"]}


class TestNonDisclosure:
    @pytest.mark.parametrize(
        "until, is_odd",
        [(date(2026, 4, 1), True), (date(2026, 4, 2), False), (date(2026, 3, 2), True), (date(2026, 3, 1), False)],
    )
    def test_its_end_is_announced(self, session, ventil, until, is_odd):
        """Within thirty days, the last one included; one that is over matters no more."""
        session.change(session.profiles.get(ventil, Investor), nda_until=until)
        assert codes(session) == (["nda-expiring"] if is_odd else [])

    def test_one_that_is_over_matters_to_a_confidential_project(self, session, ventil, open_project):
        """The code name says that there is still something to keep."""
        session.change(session.profiles.get(ventil, Investor), nda_until=date(2026, 2, 1))
        open_project(code_name="Orchid")
        found = [problem.code for problem in session.review.findings(plugin="investors")]
        assert found == ["code-name-without-nda", "nda-expiring"]

    def test_a_confidential_project_wants_one(self, session, ventil, open_project):
        """A code name without an agreement is odd, with one it is not."""
        open_project(code_name="Orchid")
        assert codes(session) == ["code-name-without-nda"]
        session.change(session.profiles.get(ventil, Investor), nda_until=date(2027, 2, 28))
        assert session.review.findings(plugin="investors") == []


class TestScreening:
    def test_it_holds_for_a_year(self, session, ventil):
        """The day after, it is too old."""
        profile = session.profiles.get(ventil, Investor)
        session.change(profile, sanctions_checked_on=date(2025, 3, 2), beneficial_owner_checked_on=date(2026, 1, 1))
        assert codes(session) == []
        (problem,) = session.review.findings(plugin="investors", on=date(2026, 3, 3))
        assert (problem.code, problem.field) == ("screening-old", "sanctions_checked_on")
        assert problem.since == date(2026, 3, 2)

    def test_it_is_missed_once_a_project_is_courted(self, session, open_project):
        """A lead need not be screened yet."""
        project = open_project()
        assert session.review.findings(plugin="investors") == []
        session.engagements.move(project, "qualified")
        found = session.review.findings(plugin="investors")
        assert [(p.code, p.field) for p in found] == [
            ("screening-old", "sanctions_checked_on"),
            ("screening-old", "beneficial_owner_checked_on"),
        ]
