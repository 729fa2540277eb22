from datetime import date

import pytest

from urd_crm import Money
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.ngos import GrantProgramme, MunicipalGrant, Ngo
from urd_crm.plugins.ngos.checks import grant as checks
from urd_crm.values.lang_text import LangText


def codes(session):
    """Give the codes of what was odd so far."""
    return [problem.code for problem in session.warnings]


class TestGrants:
    @pytest.mark.parametrize(
        "days, field",
        [
            ({"planned_start": date(2026, 6, 1), "planned_end": date(2026, 5, 31)}, "planned_end"),
            ({"planned_end": date(2026, 8, 31), "report_due": date(2026, 8, 30)}, "report_due"),
            (
                {"report_received_on": date(2026, 8, 31), "report_accepted_on": date(2026, 8, 30)},
                "report_accepted_on",
            ),
        ],
    )
    def test_days_that_cannot_be(self, open_grant, days, field):
        """Each is refused with its field."""
        with pytest.raises(ValidationFailedError) as caught:
            open_grant(**days)
        assert [(each.code, each.field) for each in caught.value.problems] == [("grant-dates", field)]

    def test_days_that_touch_are_fine(self, session, open_grant):
        """One day of activity, the report due on it."""
        day = date(2026, 6, 1)
        open_grant(planned_start=day, planned_end=day, report_due=day)
        assert codes(session) == []

    @pytest.mark.parametrize("awarded, is_odd", [("8000 EUR", False), ("8000.01 EUR", True), ("15646.65 BGN", True)])
    def test_more_than_was_asked_for_is_odd(self, session, open_grant, awarded, is_odd):
        """Levs are converted before they are compared."""
        open_grant(amount_awarded=awarded)
        assert ("awarded-above-applied" in codes(session)) is is_odd

    @pytest.mark.parametrize("turnover, is_odd", [("16000 EUR", False), ("15999.98 EUR", True), (None, False)])
    def test_a_large_share_of_the_income_is_odd(self, session, yard, open_grant, turnover, is_odd):
        """Above half of it; of an unknown income nothing is said."""
        session.change(session.profiles.get(yard, Ngo), turnover=turnover)
        grant = open_grant()
        session.change(session.engagements.detail(grant, MunicipalGrant), area_of_work="youth")
        assert ("share-of-turnover" in codes(session)) is is_odd

    def test_the_municipality_sets_its_own_share(self, session, yard, open_grant):
        """No figure stands in the code."""
        session.limits.set("ngo_grant_share", 10, "percent", source="Наредба", valid_from=date(2026, 1, 1))
        session.change(session.profiles.get(yard, Ngo), turnover="79999 EUR")
        session.change(session.engagements.detail(open_grant(), MunicipalGrant), area_of_work="youth")
        assert "share-of-turnover" in codes(session)

    def test_a_programme_that_gives_more_than_it_has_is_odd(self, session, open_grant):
        """Together; the last one tips it."""
        programme = GrantProgramme(code="y", title=LangText(bg="Младежи"), year=2026, budget=Money(10000, "EUR"))
        session.add(programme)
        open_grant(programme_id=programme.id, amount_awarded="6000 EUR")
        assert codes(session) == []
        open_grant(programme_id=programme.id, amount_awarded="4000.01 EUR")
        assert codes(session) == ["programme-overspent"]

    def test_a_programme_is_added_up_once(self, session, open_grant, monkeypatch):
        """However many grants it has."""
        programme = GrantProgramme(code="k", title=LangText(bg="Култура"), year=2026, budget=Money(900000, "EUR"))
        session.add(programme)
        for _ in range(6):
            open_grant(programme_id=programme.id, amount_awarded="100 EUR")
        summed, sum_in = [], checks.sum_in
        monkeypatch.setattr(checks, "sum_in", lambda *said: summed.append(said) or sum_in(*said))
        session.review.findings(plugin="ngos")
        assert [len(amounts) for _, amounts in summed if len(amounts) > 1] == [6]

    def test_levs_after_the_lev_are_odd(self, session, open_grant):
        """Up to its last day they are not."""
        open_grant(amount_applied="9000 BGN", amount_awarded="9000 BGN", award_date=date(2025, 12, 31))
        assert codes(session) == []
        open_grant(amount_applied="9000 BGN", amount_awarded="9000 BGN", award_date=date(2026, 1, 1))
        assert codes(session) == ["lev-after-euro"]


class TestPromises:
    def test_one_of_ours_wants_a_unit(self, session, yard):
        """Theirs does not, nor one to somebody else."""
        session.commitments.promise("Отчет", by=yard)
        session.commitments.promise("Писмо", to=session.organisations.add("Кооперация"))
        assert codes(session) == []
        row = session.commitments.promise("Помещение", to=yard)
        assert codes(session) == ["commitment-without-unit"]
        session.change(row, responsible_unit="Общинска собственост")
        assert session.review.findings(plugin="ngos") == []


class TestAssessors:
    def test_a_former_member_of_the_board_is_none(self, session, yard, bearer, open_grant):
        """The day of the judgement counts."""
        former = bearer(yard, until="2026-03-02")
        session.engagements.add_parties(open_grant(), (former, "assessor"))
        assert codes(session) == []
        present = bearer(yard, "Втора", until="2026-03-03")
        session.engagements.add_parties(open_grant(), (present, "assessor"))
        assert codes(session) == ["assessor-conflict"]
