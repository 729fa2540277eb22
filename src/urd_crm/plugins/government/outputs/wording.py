"""What levels, channels, kinds of request and directions are called."""

from collections.abc import Mapping
from types import MappingProxyType

from urd_crm.contract import Text
from urd_crm.plugins.government.engagements.request import RequestKind
from urd_crm.plugins.government.profiles.institution import Level, OfficialChannel

LEVELS: Mapping[Level, Text] = MappingProxyType(
    {
        Level.EU: Text(en="European Union", bg="Европейски съюз"),
        Level.NATIONAL: Text(en="National", bg="Национално ниво"),
        Level.REGIONAL: Text(en="Regional", bg="Областно ниво"),
        Level.MUNICIPAL: Text(en="Municipal", bg="Общинско ниво"),
        Level.FOREIGN: Text(en="Foreign", bg="Чуждестранни"),
    }
)
CHANNELS: Mapping[OfficialChannel, Text] = MappingProxyType(
    {
        OfficialChannel.E_DELIVERY: Text(en="secure electronic service", bg="Система за сигурно електронно връчване"),
        OfficialChannel.SEOS: Text(en="document exchange (SEOS)", bg="СЕОС"),
        OfficialChannel.POST: Text(en="post", bg="поща"),
        OfficialChannel.MAIL: Text(en="e-mail", bg="електронна поща"),
    }
)
REQUESTS: Mapping[RequestKind, Text] = MappingProxyType(
    {
        RequestKind.OPINION: Text(en="Request for an opinion", bg="Искане за становище"),
        RequestKind.PERMIT: Text(en="Request for a permit", bg="Искане за разрешение"),
        RequestKind.FUNDING: Text(en="Request for funding", bg="Искане за финансиране"),
        RequestKind.DATA: Text(en="Request for data", bg="Искане за данни"),
        RequestKind.NOMINATION: Text(en="Request for a nomination", bg="Искане за определяне на представител"),
        RequestKind.LAW_PROPOSAL: Text(en="Proposal for a law", bg="Законодателно предложение"),
    }
)
DIRECTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "in": Text(en="in", bg="вх."),
        "out": Text(en="out", bg="изх."),
        "internal": Text(en="internal", bg="вътр."),
        "": Text(en="–", bg="–"),
    }
)
