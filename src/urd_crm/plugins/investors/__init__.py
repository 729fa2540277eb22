"""Investors: enquiries, projects from first interest to operation, sites, certificates, aftercare.

Everything a program needs is imported from here:
``from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject, Investor, pipeline``.
"""

from collections.abc import Iterable

from urd_crm.contract import (
    API,
    Check,
    Command,
    DeadlineSource,
    EngagementType,
    InteractionKind,
    Limit,
    Output,
    PluginInfo,
    ProfileType,
    RecordType,
    Report,
    Text,
    hookimpl,
)
from urd_crm.plugins.investors import commands, deadlines, interactions, limits
from urd_crm.plugins.investors.checks import CHECKS
from urd_crm.plugins.investors.engagements import (
    AFTERCARE,
    CLASS_V_CERTIFICATE,
    INVESTMENT_PROJECT,
    INVESTOR_ENQUIRY,
    INVESTOR_ISSUE,
    Aftercare,
    AftercareKind,
    CertificateClass,
    Channel,
    ClassVCertificate,
    EnquirySource,
    InvestmentProject,
    InvestorEnquiry,
    InvestorIssue,
    IssueKind,
    LossReason,
    ProjectType,
    convert,
)
from urd_crm.plugins.investors.interactions import OfferLetter, SiteVisit
from urd_crm.plugins.investors.outputs import (
    OUTPUTS,
    aftercare_report,
    investor_directory,
    monthly_pipeline,
    offer_letter,
    site_one_pager,
)
from urd_crm.plugins.investors.profiles import INVESTOR, Investor, Ownership
from urd_crm.plugins.investors.records import (
    REQUIREMENT,
    SITE,
    SITE_SHOWN,
    Requirement,
    Site,
    SiteKind,
    SiteOwnership,
    SiteShown,
    SiteStatus,
    Tenure,
    Verdict,
    Zoning,
    release,
    reserve,
)
from urd_crm.plugins.investors.reports import (
    REPORTS,
    aftercare_due,
    announced_vs_realised,
    blocking_issues,
    investors_from,
    lost_reasons,
    pipeline,
    response_time,
    sites_matching,
    stale_projects,
    who_met,
)
from urd_crm.plugins.investors.terms import TERMS

__all__ = [
    "AFTERCARE",
    "CLASS_V_CERTIFICATE",
    "INVESTMENT_PROJECT",
    "INVESTOR",
    "INVESTOR_ENQUIRY",
    "INVESTOR_ISSUE",
    "Aftercare",
    "AftercareKind",
    "CertificateClass",
    "Channel",
    "ClassVCertificate",
    "EnquirySource",
    "InvestmentProject",
    "Investor",
    "InvestorEnquiry",
    "InvestorIssue",
    "IssueKind",
    "LossReason",
    "OfferLetter",
    "Ownership",
    "ProjectType",
    "Requirement",
    "Site",
    "SiteKind",
    "SiteOwnership",
    "SiteShown",
    "SiteStatus",
    "SiteVisit",
    "Tenure",
    "Verdict",
    "Zoning",
    "aftercare_due",
    "aftercare_report",
    "announced_vs_realised",
    "blocking_issues",
    "convert",
    "investor_directory",
    "investors_from",
    "lost_reasons",
    "monthly_pipeline",
    "offer_letter",
    "pipeline",
    "release",
    "reserve",
    "response_time",
    "site_one_pager",
    "sites_matching",
    "stale_projects",
    "who_met",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "investors",
        title=Text(en="Investors", bg="Инвеститори"),
        version="1.0",
        api=API,
        terms=TERMS,
        migrations="urd_crm.plugins.investors.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield the stakeholder type."""
    yield INVESTOR


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the plugin's own nouns."""
    yield SITE
    yield REQUIREMENT
    yield SITE_SHOWN


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield what is under way with investors."""
    yield INVESTOR_ENQUIRY
    yield INVESTMENT_PROJECT
    yield CLASS_V_CERTIFICATE
    yield AFTERCARE
    yield INVESTOR_ISSUE


@hookimpl
def urd_crm_interactions() -> Iterable[InteractionKind]:
    """Yield the kinds of interaction."""
    yield from interactions.ALL


@hookimpl
def urd_crm_checks() -> Iterable[Check]:
    """Yield what has to hold, and what is odd."""
    yield from CHECKS


@hookimpl
def urd_crm_reports() -> Iterable[Report]:
    """Yield the daily questions."""
    yield from REPORTS


@hookimpl
def urd_crm_outputs() -> Iterable[Output]:
    """Yield the texts that are handed out."""
    yield from OUTPUTS


@hookimpl
def urd_crm_commands() -> Iterable[Command]:
    """Yield what a clerk does on the command line."""
    yield from commands.ALL


@hookimpl
def urd_crm_deadlines() -> Iterable[DeadlineSource]:
    """Yield what is due."""
    yield from deadlines.ALL


@hookimpl
def urd_crm_limits() -> Iterable[Limit]:
    """Yield service standards and thresholds."""
    yield from limits.ALL
