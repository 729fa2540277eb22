"""A seat of an organisation's person in an advisory council or a committee."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlmodel import Field

from urd_crm.contract import (
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    Stage,
    Text,
)
from urd_crm.contract.stages import stages_of
from urd_crm.entities.fields import Code


class AdvisorySeat(EngagementDetail, table=True):
    """The further fields of a seat; the organisation that sends the person is the engagement's party."""

    __tablename__ = "urd_ngos_advisory_seat"

    council_id: int | None = Field(default=None, foreign_key="urd_organisation.id", index=True)
    """In which council or committee · absent: not said."""
    person_id: int | None = Field(default=None, foreign_key="urd_person.id", index=True)
    """Who is to sit there · absent: not named yet."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number of the act of appointment · absent: none yet."""
    term_until: date | None = Field(default=None, index=True)
    """Last day of the term · absent: without end."""


def seat_incomplete(rows: Sequence[AdvisorySeat], context: CheckContext) -> Iterable[Finding]:
    """Find people appointed to no council, or councils to which nobody was appointed."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) != "appointed":
            continue
        for field, value in (("council_id", row.council_id), ("person_id", row.person_id)):
            if value is None:
                yield Finding(
                    row,
                    Text(
                        en="an appointment is that of a person to a council", bg="назначава се лице в определен съвет"
                    ),
                    field=field,
                )


SEAT_INCOMPLETE = Check(
    "seat-incomplete", AdvisorySeat, seat_incomplete, REJECT, Text(en="Seat incomplete", bg="Непълно назначение")
)

ADVISORY_SEAT = EngagementType(
    "advisory_seat",
    stages=(
        Stage("nominated", Text(en="Nominated", bg="Номинация")),
        Stage("appointed", Text(en="Appointed", bg="Назначение")),
        Stage("ended", Text(en="Ended", bg="Край"), is_final=True),
    ),
    # A nomination that is not taken up ends there.
    transitions={"nominated": ("appointed", "ended"), "appointed": ("ended",)},
    detail=AdvisorySeat,
    # Public work of the person: it stays once the person is anonymous.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={"appointed": (SEAT_INCOMPLETE,)},
    title=Text(en="Seat in an advisory council", bg="Място в консултативен съвет"),
)
