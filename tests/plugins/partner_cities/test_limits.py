from datetime import date

import pytest

from urd_crm.plugins.partner_cities import EXCHANGE, Exchange, dormant_partners, limits
from urd_crm.repositories.limits import unit_of_time


class TestLimits:
    @pytest.mark.parametrize("limit", limits.ALL, ids=lambda limit: limit.code)
    def test_each_says_where_it_comes_from(self, limit):
        """In both languages; a threshold of CERV names its call."""
        assert limit.title.en
        assert limit.title.bg
        assert ("CERV" in limit.source) == limit.code.startswith("cerv")

    @pytest.mark.parametrize(
        "limit", [each for each in limits.ALL if not each.code.startswith("cerv")], ids=lambda limit: limit.code
    )
    def test_a_time_is_one(self, limit):
        """In a unit that can be counted."""
        assert unit_of_time(limit) == limit.unit


class TestOwnValues:
    def test_a_new_call_has_its_own_thresholds(self, session, lariska):
        """From its first day on."""
        session.limits.set("cerv_tt_invited", 30, "persons", source="Call 2027", valid_from=date(2027, 1, 1))
        for year in (2026, 2027):
            detail = {"programme": "cerv", "invited_international": 26, "starts_on": date(year, 5, 1)}
            exchange = Exchange(kind="youth", direction="in", **detail)
            session.engagements.open(EXCHANGE, "О", parties=[lariska], detail=exchange)
        (warning,) = session.warnings
        assert "30" in warning.in_("en")

    def test_so_can_dormancy(self, session, hold):
        """Three years instead of two."""
        hold("2023-06-01")
        assert len(dormant_partners(session)) == 1
        session.limits.set("dormant_partner", 36, "months", source="Заповед 1", valid_from=date(2026, 1, 1))
        assert dormant_partners(session) == []
