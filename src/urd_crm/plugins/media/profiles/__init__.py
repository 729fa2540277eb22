"""The stakeholder types: outlets, and journalists in their jobs."""

from urd_crm.plugins.media.profiles.journalist import JOURNALIST, Journalist, JournalistRole, PreferredChannel
from urd_crm.plugins.media.profiles.moving import change_outlet, declaration_stands_until
from urd_crm.plugins.media.profiles.outlet import OUTLET, Frequency, Outlet, OutletKind, ReachMetric

__all__ = [
    "JOURNALIST",
    "OUTLET",
    "Frequency",
    "Journalist",
    "JournalistRole",
    "Outlet",
    "OutletKind",
    "PreferredChannel",
    "ReachMetric",
    "change_outlet",
    "declaration_stands_until",
]
