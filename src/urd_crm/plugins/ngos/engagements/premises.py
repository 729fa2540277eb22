"""A room of the municipality that an organisation uses."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    Stage,
    Text,
)
from urd_crm.contract.stages import stages_of
from urd_crm.entities.columns import DecimalColumn, MoneyColumn
from urd_crm.entities.fields import Code, Line
from urd_crm.errors import InvalidValueError
from urd_crm.plugins.ngos.engagements.signing import SIGNED
from urd_crm.plugins.ngos.records.amount import Rent

_FORM = re.compile(r"[0-9]{5}\.[0-9]{1,5}\.[0-9]{1,5}(?:\.[0-9]{1,5}){0,2}")


def cadastral(text: str) -> str:
    """Admit a cadastral number: settlement, district, property, and the building and the unit in it.

    Raises:
        InvalidValueError: ``cadastral-id``.

    Source: Bulgarian Cadastre and Property Register Act, art. 26.

    >>> cadastral("68850.501.77.2.14")
    '68850.501.77.2.14'
    """
    found = "".join(str(text).split())
    if not _FORM.fullmatch(found):
        raise InvalidValueError(
            "cadastral-id",
            "cadastral-id",
            Text(en="This is no cadastral number.", bg="Това не е кадастрален идентификатор."),
            Text(en="Write 68850.501.77.2.14.", bg="Напишете 68850.501.77.2.14."),
        )
    return found


CadastralId = Annotated[str, AfterValidator(cadastral)]
"""The number of a property, a building or a unit in it."""


class PremisesUse(EngagementDetail, table=True):
    """The further fields of the use of a room."""

    __tablename__ = "urd_ngos_premises_use"

    cadastral_id: CadastralId | None = Field(default=None, max_length=40, index=True)
    """Which room · cadastral number · absent: not chosen yet."""
    address: Line | None = Field(default=None, max_length=400)
    """Where it is, as people say it · absent: not chosen yet."""
    area_m2: Decimal | None = Field(default=None, gt=0, sa_type=DecimalColumn)
    """How large it is · m² · absent: not measured."""
    rent: Rent | None = Field(default=None, sa_type=MoneyColumn)
    """What they pay a month · EUR, BGN before 2026 · zero: free of charge · absent: not set."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number of the council's decision · absent: none yet."""
    act_date: date | None = Field(default=None)
    """Date of that decision · absent: none yet."""
    until: date | None = Field(default=None, index=True)
    """Last day of the use · absent: without end."""


def premises_without_act(rows: Sequence[PremisesUse], context: CheckContext) -> Iterable[Finding]:
    """Find rooms in use without a decision of the council."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) == "in_use" and row.act_number is None:
            yield Finding(
                row,
                Text(
                    en="a room is given by a decision of the council",
                    bg="помещението се предоставя с решение на общинския съвет",
                ),
                Text(en="Set act_number.", bg="Задайте act_number."),
                field="act_number",
            )


PREMISES_WITHOUT_ACT = Check(
    "premises-without-act",
    PremisesUse,
    premises_without_act,
    REJECT,
    Text(en="Room without a decision", bg="Помещение без решение"),
)

PREMISES_USE = EngagementType(
    "premises_use",
    stages=(
        Stage("requested", Text(en="Requested", bg="Поискано")),
        Stage("decided", Text(en="Decided", bg="Има решение")),
        Stage("in_use", Text(en="In use", bg="Ползва се")),
        Stage("ended", Text(en="Ended", bg="Прекратено"), is_final=True),
    ),
    # A decision may also be a refusal: then it ends there.
    transitions={"requested": ("decided",), "decided": ("in_use", "ended"), "in_use": ("ended",)},
    detail=PremisesUse,
    personal_data=NO_PERSONAL_DATA,
    guards={"in_use": (PREMISES_WITHOUT_ACT, SIGNED)},
    title=Text(en="Use of premises", bg="Ползване на помещение"),
)
