"""The plugin's own nouns: sites, what a project asks of them, what visitors said of them."""

from urd_crm.plugins.investors.records.requirement import REQUIREMENT, Requirement, Tenure
from urd_crm.plugins.investors.records.reservation import release, reserve
from urd_crm.plugins.investors.records.site import SITE, Site, SiteKind, SiteOwnership, SiteStatus, Zoning
from urd_crm.plugins.investors.records.site_shown import SITE_SHOWN, SiteShown, Verdict

__all__ = [
    "REQUIREMENT",
    "SITE",
    "SITE_SHOWN",
    "Requirement",
    "Site",
    "SiteKind",
    "SiteOwnership",
    "SiteShown",
    "SiteStatus",
    "Tenure",
    "Verdict",
    "Zoning",
    "release",
    "reserve",
]
