"""What is due: answers to the press, ends of embargoes, of accreditations and of declarations."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.contract.moments import begin_of
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.media.engagements.accreditation import Accreditation
from urd_crm.plugins.media.engagements.media_request import WAITING, MediaRequest
from urd_crm.plugins.media.engagements.press_release import PressRelease
from urd_crm.plugins.media.profiles.outlet import Outlet
from urd_crm.plugins.media.reports.accreditations import IN_FORCE

if TYPE_CHECKING:
    from urd_crm import Session


def answers(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the media requests whose deadline falls in the time."""
    engagement, detail = table_of(Engagement).c, table_of(MediaRequest).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.deadline_at)
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(
            detail.deadline_at >= begin_of(session, since),
            detail.deadline_at < begin_of(session, until),
            engagement.stage.in_(WAITING),
        )
    )
    for row in session.store.rows(statement):
        local = row.deadline_at.astimezone(session.town.zone)
        what = Text(en=f"Answer by {local:%H:%M}: {row.name}", bg=f"Отговор до {local:%H:%M} ч.: {row.name}")
        yield Deadline(
            local.date(),
            what.in_(session.town.language),
            row.responsible_unit or "",
            key=f"media-request-{row.id}",
            engagement_id=row.id,
        )


def embargoes(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the releases whose embargo ends in the time."""
    engagement, detail = table_of(Engagement).c, table_of(PressRelease).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.embargo_until)
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(
            detail.embargo_until >= begin_of(session, since),
            detail.embargo_until < begin_of(session, until),
            engagement.stage.in_(("approved", "under_embargo")),
        )
    )
    for row in session.store.rows(statement):
        local = row.embargo_until.astimezone(session.town.zone)
        what = Text(en=f"Release at {local:%H:%M}: {row.name}", bg=f"Разпространяване в {local:%H:%M} ч.: {row.name}")
        yield Deadline(
            local.date(),
            what.in_(session.town.language),
            row.responsible_unit or "",
            key=f"embargo-{row.id}",
            engagement_id=row.id,
        )


def accreditation_ends(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the accreditations whose last day falls in the time."""
    engagement, detail = table_of(Engagement).c, table_of(Accreditation).c
    statement = (
        sa.select(engagement.id, engagement.name, engagement.responsible_unit, detail.valid_to)
        .join(table_of(Engagement), detail.engagement_id == engagement.id)
        .where(detail.valid_to >= since, detail.valid_to < until, engagement.stage.in_(IN_FORCE))
    )
    for row in session.store.rows(statement):
        what = Text(en=f"Accreditation ends: {row.name}", bg=f"Изтича акредитация: {row.name}")
        yield Deadline(
            row.valid_to,
            what.in_(session.town.language),
            row.responsible_unit or "",
            key=f"accreditation-{row.id}",
            engagement_id=row.id,
        )


def declarations(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the outlets whose declaration of ownership stands until a day in the time; the law sets that day."""
    profile, party = table_of(Outlet).c, table_of(Party).c
    statement = (
        sa.select(party.id, party.label, profile.owner_declared_until)
        .join(table_of(Party), party.id == profile.organisation_id)
        .where(profile.owner_declared_until >= since, profile.owner_declared_until < until)
    )
    for row in session.store.rows(statement):
        what = Text(en=f"New declaration of the owner: {row.label}", bg=f"Нова декларация за собственост: {row.label}")
        yield Deadline(
            row.owner_declared_until,
            what.in_(session.town.language),
            row.label,
            key=f"owner-declaration-{row.id}",
            is_legal=True,
            party_id=row.id,
        )


ALL = (
    DeadlineSource("answers", answers, Text(en="Answers to the press", bg="Отговори на медийни запитвания")),
    DeadlineSource("embargoes", embargoes, Text(en="Ends of embargoes", bg="Край на ембарго")),
    DeadlineSource(
        "accreditation_ends", accreditation_ends, Text(en="Ends of accreditations", bg="Край на акредитации")
    ),
    DeadlineSource("declarations", declarations, Text(en="Declarations of owners", bg="Декларации за собственост")),
)
