"""The daily questions about NGOs, each a function from a session to rows."""

from urd_crm.plugins.ngos.reports.contact import NotMet, not_met_in
from urd_crm.plugins.ngos.reports.declared import REPORTS
from urd_crm.plugins.ngos.reports.directory import NgoRow, RiskRow, ngos, re_registration_risk
from urd_crm.plugins.ngos.reports.grants import GrantRow, MissingReport, grants, reports_missing
from urd_crm.plugins.ngos.reports.overdue import OverdueRow, overdue_commitments
from urd_crm.plugins.ngos.reports.partners import Partner, partners_for
from urd_crm.plugins.ngos.reports.seats import Seat, who_sits_where

__all__ = [
    "REPORTS",
    "GrantRow",
    "MissingReport",
    "NgoRow",
    "NotMet",
    "OverdueRow",
    "Partner",
    "RiskRow",
    "Seat",
    "grants",
    "ngos",
    "not_met_in",
    "overdue_commitments",
    "partners_for",
    "re_registration_risk",
    "reports_missing",
    "who_sits_where",
]
