"""The daily questions about investors, each a function from a session to rows."""

from urd_crm.plugins.investors.reports.aftercare import AftercareDue, BlockingIssue, aftercare_due, blocking_issues
from urd_crm.plugins.investors.reports.declared import REPORTS
from urd_crm.plugins.investors.reports.enquiries import ResponseTime, response_time
from urd_crm.plugins.investors.reports.investors import InvestorFrom, WhoMet, investors_from, who_met
from urd_crm.plugins.investors.reports.outcomes import LostReason, Outcome, announced_vs_realised, lost_reasons
from urd_crm.plugins.investors.reports.pipeline import PipelineRow, pipeline
from urd_crm.plugins.investors.reports.site_match import Criterion, SiteMatch, sites_matching
from urd_crm.plugins.investors.reports.stale import StaleProject, stale_projects

__all__ = [
    "REPORTS",
    "AftercareDue",
    "BlockingIssue",
    "Criterion",
    "InvestorFrom",
    "LostReason",
    "Outcome",
    "PipelineRow",
    "ResponseTime",
    "SiteMatch",
    "StaleProject",
    "WhoMet",
    "aftercare_due",
    "announced_vs_realised",
    "blocking_issues",
    "investors_from",
    "lost_reasons",
    "pipeline",
    "response_time",
    "sites_matching",
    "stale_projects",
    "who_met",
]
