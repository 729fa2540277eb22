"""An accreditation: an outlet names who may work at events of ours."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from sqlmodel import Field, col, select

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
    valid_on,
)
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.columns import choice
from urd_crm.plugins.media.profiles.journalist import Journalist, JournalistRole
from urd_crm.plugins.media.profiles.outlet import Outlet
from urd_crm.plugins.media.records.accredited import AccreditedPerson


class AccreditationKind(StrEnum):
    """What it is for."""

    PERMANENT = "permanent"
    EVENT = "event"


class Accreditation(EngagementDetail, table=True):
    """The further fields of an accreditation. Whom it is for, :class:`AccreditedPerson` has: name and function, no more."""

    __tablename__ = "urd_media_accreditation"

    outlet_id: int | None = Field(default=None, foreign_key="urd_organisation.id", index=True)
    """For which outlet they work · absent: refused when it is written."""
    kind: AccreditationKind = Field(default=AccreditationKind.EVENT, sa_type=choice(AccreditationKind))
    """For one event, or for all."""
    event_id: int | None = Field(default=None, foreign_key="urd_interaction.id", ondelete="SET NULL", index=True)
    """For which event · absent: for several, or for all."""
    applied_by_id: int | None = Field(default=None, foreign_key="urd_affiliation.id", ondelete="SET NULL", index=True)
    """Who asked for it, in which job · absent: not known yet."""
    valid_from: date = Field()
    """First day."""
    valid_to: date = Field(index=True)
    """Last day."""


def no_outlet(rows: Sequence[Accreditation], context: CheckContext) -> Iterable[Finding]:
    """Find accreditations for no outlet, or for an organisation that is none."""
    for row in rows:
        if row.outlet_id is None or context.session.get(Outlet, row.outlet_id) is None:
            yield Finding(
                row,
                Text(en="an accreditation is for an outlet", bg="акредитацията е за медия"),
                Text(
                    en="Set outlet_id to an organisation with the profile 'outlet'.",
                    bg="Посочете в outlet_id организация с профил „медия“.",
                ),
                field="outlet_id",
            )


def accreditation_period(rows: Sequence[Accreditation], context: CheckContext) -> Iterable[Finding]:
    """Find accreditations that end before they begin."""
    for row in rows:
        if row.valid_to < row.valid_from:
            yield Finding(row, Text(en="is before the first day", bg="е преди първия ден"), field="valid_to")


def not_by_editor(rows: Sequence[Accreditation], context: CheckContext) -> Iterable[Finding]:
    """Find applications by somebody who is neither an editor of the outlet nor of its publisher."""
    for row in rows:
        outlet = context.session.get(Outlet, row.outlet_id or 0)
        if not (outlet is not None and _is_in_charge(context, row.applied_by_id, outlet)):
            yield Finding(
                row,
                Text(en="the editor or the publisher has to apply", bg="заявява редакторът или издателят"),
                Text(
                    en="Ask for their letter and set applied_by_id.",
                    bg="Поискайте писмо от тях и посочете applied_by_id.",
                ),
                field="applied_by_id",
            )


def _is_in_charge(context: CheckContext, affiliation_id: int | None, outlet: Outlet) -> bool:
    statement = select(Affiliation).where(Affiliation.id == affiliation_id, valid_on(Affiliation, context.on))
    for job in context.session.all(statement):
        if outlet.publisher_id is not None and job.organisation_id == outlet.publisher_id:
            return True
        profile = context.session.get(Journalist, job.id)
        is_editor = profile is not None and profile.role in (JournalistRole.EDITOR_IN_CHIEF, JournalistRole.EDITOR)
        return bool(job.organisation_id == outlet.organisation_id and is_editor)
    return False


def nobody_accredited(rows: Sequence[Accreditation], context: CheckContext) -> Iterable[Finding]:
    """Find accreditations that name nobody."""
    for row in rows:
        named = select(AccreditedPerson.id).where(col(AccreditedPerson.engagement_id) == row.engagement_id)
        if not context.session.all(named):
            yield Finding(
                row,
                Text(en="nobody is named", bg="не е посочено нито едно лице"),
                Text(en="Add an AccreditedPerson for each.", bg="Добавете AccreditedPerson за всяко лице."),
            )


NO_OUTLET = Check(
    "no-outlet", Accreditation, no_outlet, REJECT, Text(en="Accreditation without outlet", bg="Акредитация без медия")
)
ACCREDITATION_PERIOD = Check(
    "accreditation-period",
    Accreditation,
    accreditation_period,
    REJECT,
    Text(en="Impossible time", bg="Невъзможен период"),
)
NOT_BY_EDITOR = Check(
    "not-by-editor",
    Accreditation,
    not_by_editor,
    REJECT,
    Text(en="Not asked for by the editor", bg="Не е заявена от редактора"),
)
NOBODY_ACCREDITED = Check(
    "nobody-accredited", Accreditation, nobody_accredited, REJECT, Text(en="For nobody", bg="За никого")
)

ACCREDITATION = EngagementType(
    "accreditation",
    stages=(
        Stage("applied", Text(en="Applied", bg="Заявена")),
        Stage("checked", Text(en="Checked", bg="Проверена")),
        Stage("granted", Text(en="Granted", bg="Разрешена")),
        Stage("active", Text(en="Active", bg="Действаща")),
        Stage("expired", Text(en="Expired", bg="Изтекла"), is_final=True, needs_reason=False),
        Stage("revoked", Text(en="Revoked", bg="Отнета"), is_final=True),
        Stage("refused", Text(en="Refused", bg="Отказана"), is_final=True),
    ),
    transitions={
        "applied": ("checked",),
        "checked": ("granted", "refused"),
        "granted": ("active",),
        "active": ("expired", "revoked"),
    },
    detail=Accreditation,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={"checked": (NO_OUTLET, NOBODY_ACCREDITED), "granted": (NO_OUTLET, NOT_BY_EDITOR, NOBODY_ACCREDITED)},
    title=Text(en="Press accreditation", bg="Акредитация"),
)
