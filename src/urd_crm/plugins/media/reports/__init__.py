"""The daily questions about the press, each a function from a session to rows."""

from urd_crm.plugins.media.reports.accreditations import (
    ExpiringAccreditation,
    PressListRow,
    accreditations_expiring,
    press_list,
)
from urd_crm.plugins.media.reports.attendance import Attendance, attendance_trend
from urd_crm.plugins.media.reports.coverage import (
    CoverageItem,
    ToneTotal,
    coverage,
    coverage_totals,
)
from urd_crm.plugins.media.reports.declared import REPORTS
from urd_crm.plugins.media.reports.journalists import (
    MovedJournalist,
    NeverAttended,
    PressContact,
    journalists,
    moved_journalists,
    never_attended,
)
from urd_crm.plugins.media.reports.pickup import Pickup, release_pickup
from urd_crm.plugins.media.reports.requests import RequestDue, ResponseTime, requests_due, response_time
from urd_crm.plugins.media.reports.writers import OutletShare, Writer, share_by_outlet, who_wrote_about

__all__ = [
    "REPORTS",
    "Attendance",
    "CoverageItem",
    "ExpiringAccreditation",
    "MovedJournalist",
    "NeverAttended",
    "OutletShare",
    "Pickup",
    "PressContact",
    "PressListRow",
    "RequestDue",
    "ResponseTime",
    "ToneTotal",
    "Writer",
    "accreditations_expiring",
    "attendance_trend",
    "coverage",
    "coverage_totals",
    "journalists",
    "moved_journalists",
    "never_attended",
    "press_list",
    "release_pickup",
    "requests_due",
    "response_time",
    "share_by_outlet",
    "who_wrote_about",
]
