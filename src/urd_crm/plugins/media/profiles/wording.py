"""What the choices of the profiles are called, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from urd_crm.contract import Text
from urd_crm.plugins.media.profiles.journalist import JournalistRole
from urd_crm.plugins.media.profiles.outlet import OutletKind, ReachMetric

OUTLET_KINDS: Mapping[OutletKind, Text] = MappingProxyType(
    {
        OutletKind.NEWSPAPER: Text(en="newspaper", bg="вестник"),
        OutletKind.MAGAZINE: Text(en="magazine", bg="списание"),
        OutletKind.RADIO: Text(en="radio", bg="радио"),
        OutletKind.TV: Text(en="television", bg="телевизия"),
        OutletKind.AGENCY: Text(en="news agency", bg="информационна агенция"),
        OutletKind.ONLINE: Text(en="online", bg="интернет издание"),
        OutletKind.PODCAST: Text(en="podcast", bg="подкаст"),
        OutletKind.NEWSLETTER: Text(en="newsletter", bg="бюлетин"),
        OutletKind.BLOG: Text(en="blog", bg="блог"),
    }
)
JOURNALIST_ROLES: Mapping[JournalistRole, Text] = MappingProxyType(
    {
        JournalistRole.EDITOR_IN_CHIEF: Text(en="editor-in-chief", bg="главен редактор"),
        JournalistRole.EDITOR: Text(en="editor", bg="редактор"),
        JournalistRole.REPORTER: Text(en="reporter", bg="репортер"),
        JournalistRole.PHOTOGRAPHER: Text(en="photographer", bg="фоторепортер"),
        JournalistRole.CAMERA: Text(en="camera", bg="оператор"),
        JournalistRole.FREELANCE: Text(en="freelance", bg="на свободна практика"),
    }
)
REACH_METRICS: Mapping[ReachMetric, Text] = MappingProxyType(
    {
        ReachMetric.CIRCULATION: Text(en="copies", bg="тираж"),
        ReachMetric.AUDIENCE: Text(en="audience", bg="аудитория"),
        ReachMetric.UNIQUES: Text(en="unique visitors", bg="уникални посетители"),
    }
)
