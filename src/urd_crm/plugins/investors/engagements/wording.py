"""What the choices of a project are called, in both languages."""

from collections.abc import Mapping
from types import MappingProxyType

from urd_crm.contract import Text
from urd_crm.plugins.investors.engagements.issue import IssueKind
from urd_crm.plugins.investors.engagements.project import LossReason, ProjectType

PROJECT_TYPES: Mapping[ProjectType, Text] = MappingProxyType(
    {
        ProjectType.GREENFIELD: Text(en="greenfield", bg="на зелено"),
        ProjectType.BROWNFIELD: Text(en="brownfield", bg="на кафяво поле"),
        ProjectType.EXPANSION: Text(en="expansion", bg="разширяване"),
        ProjectType.CO_LOCATION: Text(en="co-location", bg="съвместно разполагане"),
        ProjectType.RELOCATION: Text(en="relocation", bg="преместване"),
        ProjectType.M_AND_A: Text(en="merger or acquisition", bg="сливане или придобиване"),
        ProjectType.JV: Text(en="joint venture", bg="съвместно предприятие"),
    }
)
LOSS_REASONS: Mapping[LossReason, Text] = MappingProxyType(
    {
        LossReason.COST: Text(en="cost", bg="разходи"),
        LossReason.LABOUR: Text(en="labour", bg="работна ръка"),
        LossReason.SITE: Text(en="site", bg="терен"),
        LossReason.INFRASTRUCTURE: Text(en="infrastructure", bg="инфраструктура"),
        LossReason.TIME: Text(en="time", bg="срокове"),
        LossReason.INCENTIVES: Text(en="incentives", bg="насърчителни мерки"),
        LossReason.STRATEGY: Text(en="strategy", bg="промяна в стратегията"),
        LossReason.UNKNOWN: Text(en="unknown", bg="неизвестна"),
    }
)
ISSUE_KINDS: Mapping[IssueKind, Text] = MappingProxyType(
    {
        IssueKind.PERMIT: Text(en="permit", bg="разрешително"),
        IssueKind.INFRASTRUCTURE: Text(en="infrastructure", bg="инфраструктура"),
        IssueKind.WORKFORCE: Text(en="workforce", bg="работна ръка"),
        IssueKind.TAX: Text(en="tax", bg="данъци"),
        IssueKind.DISPUTE: Text(en="dispute", bg="спор"),
    }
)
