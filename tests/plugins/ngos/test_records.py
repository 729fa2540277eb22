from datetime import date

import pytest

from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.plugins.ngos import Disbursement, GrantProgramme, Influence
from urd_crm.values.lang_text import LangText


class TestInfluence:
    @pytest.mark.parametrize("field", ["influence", "interest", "impact"])
    @pytest.mark.parametrize("level", [0, 6])
    def test_there_are_five_levels(self, field, level):
        """No more, no less."""
        given = {"influence": 3, "interest": 3, "impact": 3, field: level}
        with pytest.raises(ValidationFailedError) as caught:
            Influence(party_id=1, topic="младежи", judged_on=date(2026, 1, 1), judged_by_id=1, **given)
        assert [problem.field for problem in caught.value.problems] == [field]

    def test_one_judgement_a_day(self, session, town, yard):
        """Of a party in a topic."""
        given = {"party_id": yard.id, "topic": "младежи", "influence": 3, "interest": 3, "judged_by_id": town.petya.id}
        session.add(Influence(judged_on=date(2026, 1, 1), **given))
        session.add(Influence(judged_on=date(2026, 1, 2), **given))
        with pytest.raises(ConflictError):
            session.add(Influence(judged_on=date(2026, 1, 2), **given))


class TestAmounts:
    @pytest.mark.parametrize(
        "amount, code",
        [("0 EUR", "amount-not-positive"), ("-1 EUR", "amount-not-positive"), ("5 USD", "amount-not-in-euro")],
    )
    def test_what_cannot_be_paid_is_refused(self, amount, code):
        """Amounts are added up in euro."""
        with pytest.raises(ValidationFailedError) as caught:
            Disbursement(engagement_id=1, amount=amount, paid_on=date(2026, 1, 1))
        assert caught.value.codes == (code,)


class TestProgramme:
    def test_its_code_is_its_own(self, session):
        """No two programmes have one."""
        session.add(GrantProgramme(code="y", title=LangText(bg="Младежи"), year=2026))
        with pytest.raises(ConflictError):
            session.add(GrantProgramme(code="y", title=LangText(bg="Младежи"), year=2027))
