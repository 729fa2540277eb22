from datetime import date

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.ngos import Ngo, OfficeBearer
from urd_crm.plugins.ngos.profiles.representation import board, representatives


def codes(session):
    """Give the codes of what was odd so far."""
    return [problem.code for problem in session.warnings]


class TestNgo:
    def test_it_holds_what_is_known(self, session, yard):
        """Areas each once, in our codes; settlements as text."""
        profile = session.profiles.get(yard, Ngo)
        session.change(profile, areas=["Youth", "culture", "youth"], territory=["00357"], target_groups=["ученици"])
        assert (profile.areas, profile.territory) == (["youth", "culture"], ["00357"])
        assert codes(session) == []

    @pytest.mark.parametrize(
        "field, value, code",
        [
            ("form", "club", "enum"),
            ("areas", [], "no-area"),
            ("areas", ["magic"], "unknown-area"),
            ("territory", ["123"], "ekatte-format"),
            ("volunteers", -1, "greater-than-equal"),
            ("last_annual_report_year", 26, "greater-than-equal"),
        ],
    )
    def test_it_refuses_what_cannot_be(self, field, value, code):
        """When the row is made, with the field."""
        with pytest.raises(ValidationFailedError) as caught:
            Ngo(**{"form": "association", "areas": ["youth"], field: value})
        assert [(problem.field.partition(".")[0], problem.code) for problem in caught.value.problems] == [(field, code)]


class TestBenefit:
    @pytest.mark.parametrize("value", ["private", None])
    def test_public_is_final(self, session, yard, value):
        """It can be neither changed nor forgotten."""
        with pytest.raises(ValidationFailedError) as caught:
            session.change(session.profiles.get(yard, Ngo), benefit=value)
        assert caught.value.codes == ("benefit-downgrade",)

    def test_private_may_become_public(self, session, wind):
        """And is final from then on."""
        profile = session.change(session.profiles.get(wind, Ngo), benefit="public")
        assert profile.benefit == "public"
        with pytest.raises(ValidationFailedError):
            session.change(profile, benefit="private")


class TestRegister:
    def test_who_is_in_it_is_fine(self, session, yard):
        """Re-registered, with a number."""
        assert codes(session) == []

    @pytest.mark.parametrize("status, is_odd", [("court_only", True), (None, True), ("registered", False)])
    def test_who_is_not_is_odd(self, session, yard, status, is_odd):
        """The message names the last day."""
        session.change(session.profiles.get(yard, Ngo), register_status=status)
        assert codes(session) == (["re-registration"] if is_odd else [])

    def test_a_missing_number_is_odd(self, session, town):
        """Of a legal entity; an informal group has none, and is odd with one."""
        legal, group = (session.organisations.add(name, country="BG") for name in ("Клуб А", "Група Б"))
        session.profiles.set(legal, Ngo(form="association", register_status="registered", areas=["sport"]))
        assert codes(session) == ["missing-eik"]
        session.profiles.set(group, Ngo(form="informal", areas=["sport"]))
        assert codes(session) == ["missing-eik"]
        session.identifiers.add(group, "BG-EIK", "999900034")
        found = [problem.code for problem in session.review.findings(plugin="ngos")]
        assert sorted(found) == ["informal-with-eik", "missing-eik"]


class TestOfficeBearers:
    def test_a_period_is_that_of_the_representation(self, session, yard, bearer):
        """From its first day, until the day that is no longer in it."""
        chair = bearer(yard, since="2024-03-01", until="2026-03-01")
        found = {
            day: set(representatives(session, [yard.id], day)[yard.id])
            for day in (date(2024, 2, 29), date(2024, 3, 1), date(2026, 2, 28), date(2026, 3, 1))
        }
        assert list(found.values()) == [set(), {chair.id}, {chair.id}, set()]

    def test_it_ends_with_the_affiliation(self, session, yard, bearer):
        """Whoever has left represents nobody."""
        chair = bearer(yard)
        (job,) = session.affiliations.of_person(chair)
        session.affiliations.end(job, "2026-01-01")
        assert representatives(session, [yard.id], date(2026, 1, 1))[yard.id] == {}
        assert board(session, [yard.id], date(2025, 12, 31))[yard.id] == {chair.id}

    def test_an_office_need_not_be_one_of_the_board(self, session, yard, bearer):
        """A director may represent it and not sit there; a member may sit there and represent nobody."""
        director = bearer(yard, "Първанова", is_on_board=False)
        member = bearer(yard, "Вторева", None)
        assert set(representatives(session, [yard.id], session.today)[yard.id]) == {director.id}
        assert board(session, [yard.id], session.today)[yard.id] == {member.id}

    def test_a_councillor_on_the_board_is_odd(self, session, town, yard):
        """As long as both last."""
        job = session.affiliations.add(town.petya, yard, position="Член на УС", since="2021")
        session.profiles.set(job, OfficeBearer())
        assert codes(session) == ["councillor-on-board"]
        session.affiliations.end(next(iter(session.affiliations.of_organisation(town.hall))), "2026-02-01")
        assert session.review.findings(plugin="ngos") == []
