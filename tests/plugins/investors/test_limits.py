from datetime import date

import pytest

from urd_crm import Money
from urd_crm.plugins.investors import (
    CLASS_V_CERTIFICATE,
    INVESTOR_ENQUIRY,
    ClassVCertificate,
    InvestorEnquiry,
    limits,
    response_time,
    stale_projects,
)
from urd_crm.repositories.limits import unit_of_time


class TestLimits:
    @pytest.mark.parametrize("limit", limits.ALL, ids=lambda limit: limit.code)
    def test_each_says_where_it_comes_from(self, limit):
        """In both languages; an example says that it is one."""
        assert limit.title.en
        assert limit.title.bg
        assert ("example" in limit.source) == limit.code.startswith("class_v")

    @pytest.mark.parametrize(
        "limit", [each for each in limits.ALL if each.unit not in {"BGN", "percent"}], ids=lambda limit: limit.code
    )
    def test_a_time_is_one(self, limit):
        """In a unit that can be counted."""
        assert unit_of_time(limit) == limit.unit


class TestOwnValues:
    def test_the_service_standard_can_be_set(self, session, ventil, clock):
        """A municipality that promises three days is measured by three."""
        session.engagements.open(
            INVESTOR_ENQUIRY,
            "Valves",
            parties=[ventil],
            detail=InvestorEnquiry(channel="email", source="direct", received_at=session.now),
        )
        (before,) = response_time(session)
        session.limits.set("enquiry_answer", 2, "working_days", source="Заповед 1", valid_from=date(2026, 1, 1))
        (after,) = response_time(session)
        assert (before.answer_by, after.answer_by) == (date(2026, 3, 10), date(2026, 3, 5))

    def test_so_can_the_ceiling(self, session, ventil):
        """In euro, from the ordinance of the place."""
        session.limits.set("class_v_capex_max", 5_000_000, "EUR", source="Наредба", valid_from=date(2026, 1, 1))
        certificate = session.engagements.open(
            CLASS_V_CERTIFICATE, "Valves", detail=ClassVCertificate(capex=Money("4000000", "EUR"))
        )
        session.engagements.move(certificate, "completeness")
        assert session.engagements.move(certificate, "assessed").to_stage == "assessed"

    def test_so_can_the_days_of_a_stale_project(self, session, open_project):
        """Ten instead of thirty."""
        session.engagements.move(open_project(), "qualified")
        assert stale_projects(session, on=date(2026, 3, 13)) == []
        session.limits.set("stale_project", 10, "calendar_days", source="Заповед 2", valid_from=date(2026, 1, 1))
        assert [row.days for row in stale_projects(session, on=date(2026, 3, 13))] == [11]
