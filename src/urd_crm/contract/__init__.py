"""All that a plugin may import of the core's inside: hooks, declarations, base tables, kinds of field, values.

A plugin imports this package, :mod:`urd_crm.values`, :mod:`urd_crm.errors` and the public names of :mod:`urd_crm`;
whatever is not documented there may change without notice.
"""

from urd_crm.contract.briefing import BriefingLine, BriefingSource
from urd_crm.contract.check import REJECT, WARN, Check, CheckContext, Finding
from urd_crm.contract.declarations import (
    API,
    Command,
    Deadline,
    DeadlineSource,
    EngagementType,
    IdentifierScheme,
    InteractionKind,
    Limit,
    Milestone,
    Output,
    PluginInfo,
    ProfileType,
    RecordType,
    RelationshipType,
    Report,
    Stage,
)
from urd_crm.contract.hooks import hookimpl
from urd_crm.contract.personal_data import (
    NO_PERSONAL_DATA,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    Retention,
)
from urd_crm.contract.tables import (
    AffiliationProfile,
    EngagementDetail,
    InteractionDetail,
    OrganisationProfile,
    PersonProfile,
    Record,
)
from urd_crm.entities.validity import is_valid_on, valid_on
from urd_crm.text import Text

__all__ = [
    "API",
    "NO_PERSONAL_DATA",
    "REJECT",
    "WARN",
    "AffiliationProfile",
    "BriefingLine",
    "BriefingSource",
    "Check",
    "CheckContext",
    "Command",
    "Deadline",
    "DeadlineSource",
    "EngagementDetail",
    "EngagementType",
    "Finding",
    "IdentifierScheme",
    "InteractionDetail",
    "InteractionKind",
    "Limit",
    "Milestone",
    "OnErase",
    "OnExport",
    "OnMerge",
    "OrganisationProfile",
    "Output",
    "PersonProfile",
    "PersonalData",
    "PluginInfo",
    "ProfileType",
    "Record",
    "RecordType",
    "RelationshipType",
    "Report",
    "Retention",
    "Stage",
    "Text",
    "hookimpl",
    "is_valid_on",
    "valid_on",
]
