"""What is due: reports on grants, ends of terms and of leases, the re-registration."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Deadline, DeadlineSource, Text
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.engagements.grant_stages import UNREPORTED
from urd_crm.plugins.ngos.engagements.premises import PremisesUse
from urd_crm.plugins.ngos.engagements.seat import AdvisorySeat
from urd_crm.plugins.ngos.limits import re_registration_end
from urd_crm.plugins.ngos.profiles.ngo import Ngo, RegisterStatus
from urd_crm.plugins.ngos.reports.directory import profiles

if TYPE_CHECKING:
    from urd_crm import Session


def grant_reports(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the reports on grants that are due in the time and not accepted."""
    detail = table_of(MunicipalGrant)
    waiting = detail.c.report_accepted_on.is_(None)
    what = Text(en="Report on the grant: {name}", bg="Отчет по финансиране: {name}")
    yield from _of(session, since, until, detail, detail.c.report_due, UNREPORTED, what, "grant-report", waiting)


def seat_terms(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the terms in councils whose last day falls in the time."""
    detail = table_of(AdvisorySeat)
    what = Text(en="Term in a council ends: {name}", bg="Изтича мандат в съвет: {name}")
    yield from _of(session, since, until, detail, detail.c.term_until, ("appointed",), what, "seat-term")


def premises_ends(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the uses of rooms whose last day falls in the time."""
    detail = table_of(PremisesUse)
    what = Text(en="Use of premises ends: {name}", bg="Изтича ползване на помещение: {name}")
    yield from _of(session, since, until, detail, detail.c.until, ("in_use",), what, "premises")


def re_registrations(session: "Session", since: date, until: date) -> Iterable[Deadline]:
    """Give the organisations that are to be re-registered in the time."""
    last = re_registration_end(session, session.today)
    if last is None or not since <= last < until:
        return
    what = Text(en="Re-registration ends: {name}", bg="Изтича срокът за пререгистрация: {name}")
    for row in profiles(session, session.today, table_of(Ngo).c.register_status == RegisterStatus.COURT_ONLY):
        yield Deadline(
            last,
            what.format(name=row.label).in_(session.town.language),
            row.label,
            key=f"re-registration-{row.organisation_id}",
            is_legal=True,
            party_id=row.organisation_id,
        )


def _of(
    session: "Session",
    since: date,
    until: date,
    detail: sa.Table,
    due: "sa.Column[date]",
    stages: tuple[str, ...],
    what: Text,
    key: str,
    *conditions: "sa.ColumnElement[bool]",
) -> Iterable[Deadline]:
    """Give the engagements at some stages whose detail has its day in the time."""
    engagement = table_of(Engagement)
    statement = (
        sa.select(engagement.c.id, engagement.c.name, engagement.c.responsible_unit, due)
        .join(engagement, engagement.c.id == detail.c.engagement_id)
        .where(due >= since, due < until, engagement.c.stage.in_(stages), *conditions)
        .order_by(due, engagement.c.id)
    )
    for id, name, unit, day in session.store.rows(statement):
        said = what.format(name=name).in_(session.town.language)
        yield Deadline(day, said, unit or "", key=f"{key}-{id}", engagement_id=id)


ALL = (
    DeadlineSource("grant_reports", grant_reports, Text(en="Reports on grants", bg="Отчети по финансиране")),
    DeadlineSource("seat_terms", seat_terms, Text(en="Ends of terms in councils", bg="Край на мандати в съвети")),
    DeadlineSource("premises_ends", premises_ends, Text(en="Ends of leases", bg="Край на ползване на помещения")),
    DeadlineSource("re_registrations", re_registrations, Text(en="Re-registrations", bg="Пререгистрации")),
)
