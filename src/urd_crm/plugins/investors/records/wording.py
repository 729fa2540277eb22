"""What the choices of a site are called, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from urd_crm.contract import Text
from urd_crm.plugins.investors.records.site import SiteKind, SiteOwnership, SiteStatus, Zoning

SITE_KINDS: Mapping[SiteKind, Text] = MappingProxyType(
    {
        SiteKind.PLOT: Text(en="plot", bg="парцел"),
        SiteKind.HALL: Text(en="hall", bg="хале"),
        SiteKind.OFFICES: Text(en="offices", bg="офиси"),
    }
)
ZONINGS: Mapping[Zoning, Text] = MappingProxyType(
    {
        Zoning.INDUSTRIAL: Text(en="industrial", bg="производствена"),
        Zoning.LOGISTICS: Text(en="logistics", bg="складова"),
        Zoning.BUSINESS: Text(en="business", bg="делова"),
        Zoning.MIXED: Text(en="mixed", bg="смесена"),
        Zoning.AGRICULTURAL: Text(en="agricultural", bg="земеделска"),
        Zoning.OTHER: Text(en="other", bg="друга"),
    }
)
OWNERSHIPS: Mapping[SiteOwnership, Text] = MappingProxyType(
    {
        SiteOwnership.MUNICIPAL: Text(en="municipal", bg="общинска"),
        SiteOwnership.STATE: Text(en="state", bg="държавна"),
        SiteOwnership.PRIVATE: Text(en="private", bg="частна"),
    }
)
STATUSES: Mapping[SiteStatus, Text] = MappingProxyType(
    {
        SiteStatus.AVAILABLE: Text(en="available", bg="свободен"),
        SiteStatus.RESERVED: Text(en="reserved", bg="резервиран"),
        SiteStatus.UNDER_OFFER: Text(en="under offer", bg="в преговори"),
        SiteStatus.SOLD: Text(en="sold", bg="продаден"),
        SiteStatus.WITHDRAWN: Text(en="withdrawn", bg="оттеглен"),
    }
)
