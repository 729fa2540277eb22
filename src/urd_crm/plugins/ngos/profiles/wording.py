"""What the choices of an organisation are called, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from urd_crm.contract import Text
from urd_crm.plugins.ngos.profiles.ngo import Benefit, Form, RegisterStatus

FORMS: Mapping[Form, Text] = MappingProxyType(
    {
        Form.ASSOCIATION: Text(en="association", bg="сдружение"),
        Form.FOUNDATION: Text(en="foundation", bg="фондация"),
        Form.BRANCH_OF_FOREIGN: Text(en="branch of a foreign organisation", bg="клон на чуждестранна организация"),
        Form.CHITALISHTE: Text(en="chitalishte", bg="читалище"),
        Form.BOARD_OF_TRUSTEES: Text(en="board of trustees", bg="настоятелство"),
        Form.INFORMAL: Text(en="informal group", bg="неформална група"),
    }
)
BENEFITS: Mapping[Benefit, Text] = MappingProxyType(
    {
        Benefit.PUBLIC: Text(en="public benefit", bg="обществена полза"),
        Benefit.PRIVATE: Text(en="private benefit", bg="частна полза"),
    }
)
STATUSES: Mapping[RegisterStatus, Text] = MappingProxyType(
    {
        RegisterStatus.REGISTERED: Text(en="registered", bg="вписана"),
        RegisterStatus.RE_REGISTERED: Text(en="re-registered", bg="пререгистрирана"),
        RegisterStatus.COURT_ONLY: Text(en="in the court register only", bg="само в съдебния регистър"),
        RegisterStatus.DELETED: Text(en="deleted", bg="заличена"),
    }
)
UNKNOWN = Text(en="unknown", bg="неизвестно")
