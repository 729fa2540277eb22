from datetime import date

import pytest

from urd_crm.plugins.government import RequestKind, limits, unanswered
from urd_crm.repositories.limits import unit_of_time


class TestLimits:
    @pytest.mark.parametrize("limit", limits.ALL, ids=lambda limit: limit.code)
    def test_each_says_where_it_comes_from(self, limit):
        """In both languages; none of them is a law's."""
        assert limit.title.en
        assert limit.title.bg
        assert limit.source == limits.OURS

    @pytest.mark.parametrize(
        "limit", [each for each in limits.ALL if each.unit != "meetings"], ids=lambda limit: limit.code
    )
    def test_a_time_is_one(self, limit):
        """In a unit that can be counted."""
        assert unit_of_time(limit) == limit.unit

    def test_every_kind_of_request_has_its_time(self):
        """How long one waits for an answer depends on what was asked."""
        codes = {limit.code for limit in limits.ALL}
        assert {f"{limits.NO_ANSWER}{kind.value}" for kind in RequestKind} <= codes


class TestOwnValues:
    def test_a_municipality_may_wait_longer(self, session, ask, send):
        """Forty days for funding instead of thirty."""
        send(ask())
        assert len(unanswered(session, on=date(2026, 4, 2))) == 1
        session.limits.set("no_answer_funding", 40, "calendar_days", source="Заповед 1", valid_from=date(2026, 1, 1))
        assert unanswered(session, on=date(2026, 4, 2)) == []
