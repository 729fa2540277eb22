"""A grant of the municipality to an NGO, with the fields of the 360Giving standard."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import EngagementDetail
from urd_crm.entities.columns import JSON, LangTextColumn, MoneyColumn
from urd_crm.entities.fields import SettlementCode
from urd_crm.errors import InvalidValueError
from urd_crm.plugins.ngos.profiles.area import AreaCode
from urd_crm.plugins.ngos.records.amount import Amount
from urd_crm.text import Text
from urd_crm.values.lang_text import LangText

_FORM = re.compile(r"360G-[A-Za-z0-9]+-\S+")


def grant_identifier(text: str) -> str:
    """Admit the identifier of a grant: ``360G-``, the publisher's prefix, our own number.

    Raises:
        InvalidValueError: ``grant-identifier``.

    Source: 360Giving Data Standard, grant identifier.

    >>> grant_identifier(" 360G-dolnopole-2026-014 ")
    '360G-dolnopole-2026-014'
    """
    found = str(text).strip()
    if not _FORM.fullmatch(found):
        raise InvalidValueError(
            "grant-identifier",
            "grant-identifier",
            Text(en="This is no identifier of a grant.", bg="Това не е идентификатор на финансиране."),
            Text(en="Write 360G-prefix-2026-014.", bg="Напишете 360G-prefix-2026-014."),
        )
    return found


class MunicipalGrant(EngagementDetail, table=True):
    """The further fields of a grant; what was paid of it, its :class:`Disbursement` rows tell.

    Source: 360Giving Data Standard, for the fields that are published.
    """

    __tablename__ = "urd_ngos_municipal_grant"

    identifier: Annotated[str, AfterValidator(grant_identifier)] = Field(max_length=100, unique=True)
    """Its public number · ``360G-<prefix>-<id>``."""
    title: LangText = Field(sa_type=LangTextColumn)
    """What it is called in the register."""
    description: LangText = Field(sa_type=LangTextColumn)
    """What it is for."""
    programme_id: int | None = Field(default=None, foreign_key="urd_ngos_grant_programme.id", index=True)
    """Under which programme · absent: under none."""
    area_of_work: AreaCode | None = Field(default=None, max_length=40)
    """In which area of work · our code · absent: not said."""
    location: list[SettlementCode] = Field(default_factory=list, sa_type=JSON)
    """Where those live whom it helps · EKATTE codes · empty: in the whole municipality."""
    amount_applied: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """How much they asked for · EUR, BGN before 2026 · absent: not said."""
    amount_awarded: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """How much they get · EUR, BGN before 2026 · absent: not decided."""
    award_date: date | None = Field(default=None, index=True)
    """When that was decided · absent: it was not."""
    planned_start: date | None = Field(default=None)
    """First day of the activity · absent: not said."""
    planned_end: date | None = Field(default=None)
    """Last day of the activity · absent: not said."""
    report_due: date | None = Field(default=None, index=True)
    """Last day for the report · absent: not awarded yet."""
    report_received_on: date | None = Field(default=None)
    """When the report came in · absent: it did not."""
    report_accepted_on: date | None = Field(default=None)
    """When it was accepted · absent: it was not."""
    repayment: Amount | None = Field(default=None, sa_type=MoneyColumn)
    """What they have to pay back after a termination · EUR, BGN before 2026 · absent: nothing."""
