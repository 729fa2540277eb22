"""Aftercare: the yearly look after an investor who has come."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, EngagementDetail, EngagementType, Stage, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Body


class AftercareKind(StrEnum):
    """What sort of help it is about · Source: UNCTAD, Aftercare: a core function in investment promotion (2007)."""

    ADMINISTRATIVE = "administrative"
    OPERATIONAL = "operational"
    STRATEGIC = "strategic"


class Aftercare(EngagementDetail, table=True):
    """The further fields of an aftercare round; the project it looks after is the engagement's origin."""

    __tablename__ = "urd_investors_aftercare"

    kind: AftercareKind | None = Field(default=None, sa_type=choice(AftercareKind))
    """What sort of help it is about · absent: not known before the visit."""
    planned_for: date | None = Field(default=None, index=True)
    """When the visit is planned · absent: no day is set."""
    findings: Body | None = Field(default=None)
    """What the visit found · free text · absent: not written yet."""


AFTERCARE = EngagementType(
    "aftercare",
    stages=(
        Stage("scheduled", Text(en="Scheduled", bg="Планирано")),
        Stage("visited", Text(en="Visited", bg="Проведено посещение")),
        Stage("issues_open", Text(en="Issues open", bg="Отворени въпроси")),
        Stage("closed", Text(en="Closed", bg="Приключено"), is_final=True),
    ),
    transitions={
        "scheduled": ("visited",),
        "visited": ("issues_open", "closed"),  # a visit may find nothing to do
        "issues_open": ("closed",),
    },
    detail=Aftercare,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Aftercare", bg="Слединвестиционно обслужване"),
)
