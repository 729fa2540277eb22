from datetime import date

import pytest

from urd_crm.plugins.media import limits, send
from urd_crm.repositories.limits import unit_of_time

NO_TIME = {"month_day", "per_quarter", "hours"}


class TestLimits:
    @pytest.mark.parametrize("limit", limits.ALL, ids=lambda limit: limit.code)
    def test_each_says_where_it_comes_from(self, limit):
        """In both languages; a law is named with its article, an example says that it is one."""
        assert limit.title.en
        assert limit.title.bg
        assert limit.source == limits.OURS or "Art." in limit.source or "example" in limit.source

    @pytest.mark.parametrize(
        "limit", [each for each in limits.ALL if each.unit not in NO_TIME], ids=lambda limit: limit.code
    )
    def test_a_time_is_one(self, limit):
        """In a unit that can be counted."""
        assert unit_of_time(limit) == limit.unit


class TestOwnValues:
    def test_an_outlet_may_get_more_exclusives(self, session, press, open_release):
        """Where the municipality allows it."""
        for _ in range(3):
            send(session, open_release("released"), [press.miteva], is_exclusive=True)
        assert [each.code for each in session.warnings] == ["exclusive-share"]
        session.limits.set("exclusives_per_quarter", 4, "per_quarter", source="Заповед 1", valid_from=date(2026, 1, 1))
        send(session, open_release("released"), [press.miteva], is_exclusive=True)
        assert len(session.warnings) == 1
