"""Sites and requirements: reservations that exclude each other, data that grow old."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.model import table_of
from urd_crm.plugins.investors.records.requirement import Requirement
from urd_crm.plugins.investors.records.site import Site, SiteStatus
from urd_crm.values.month_arithmetic import add_months

GONE = (SiteStatus.SOLD, SiteStatus.WITHDRAWN)


def double_reservation(rows: Sequence[Site], context: CheckContext) -> Iterable[Finding]:
    """Find sites that are to be reserved for one project while a reservation for another one still runs."""
    wanted = [row for row in rows if row.status == SiteStatus.RESERVED and row.id is not None]
    if not wanted:
        return
    context.claim(Site, [row.id for row in wanted if row.id is not None])
    stored = table_of(Site).c
    statement = sa.select(stored.id, stored.reserved_for_id).where(  # as they stand before this write
        stored.id.in_([row.id for row in wanted]),
        stored.status == SiteStatus.RESERVED,
        stored.reserved_until >= context.on,
    )
    holders = {row.id: row.reserved_for_id for row in context.session.store.rows(statement)}
    for row in wanted:
        if row.id in holders and holders[row.id] != row.reserved_for_id:
            yield Finding(
                row,
                Text(
                    en=f"the site is reserved for project number {holders[row.id]}",
                    bg=f"теренът е резервиран за проект № {holders[row.id]}",
                ),
                Text(en="Release it first, or offer another one.", bg="Първо го освободете или предложете друг."),
                field="reserved_for_id",
            )


def reservation_incomplete(rows: Sequence[Site], context: CheckContext) -> Iterable[Finding]:
    """Find reserved sites without a project or a last day, and others that still have one."""
    for row in rows:
        is_reserved = row.status == SiteStatus.RESERVED
        for field, value in (("reserved_for_id", row.reserved_for_id), ("reserved_until", row.reserved_until)):
            if is_reserved and value is None:
                yield Finding(
                    row,
                    Text(
                        en="a reservation is for one project and has a last day",
                        bg="резервацията е за един проект и има краен ден",
                    ),
                    field=field,
                )
            elif not is_reserved and value is not None:
                yield Finding(
                    row,
                    Text(en="only a reserved site has it", bg="има го само резервиран терен"),
                    Text(
                        en="Set status='reserved', or leave it empty.", bg="Задайте status='reserved' или го изчистете."
                    ),
                    field=field,
                )


def stale_site(rows: Sequence[Site], context: CheckContext) -> Iterable[Finding]:
    """Find sites on offer whose data nobody has confirmed for too long."""
    months = int(context.session.limits.get("stale_site", context.on).value)
    for row in rows:
        fresh_until = add_months(row.data_on, months)
        if row.status not in GONE and fresh_until < context.on:
            yield Finding(
                row,
                Text(
                    en=f"its data are older than {months} months", bg=f"данните за него са по-стари от {months} месеца"
                ),
                Text(en="Confirm them and set data_on.", bg="Потвърдете ги и задайте data_on."),
                field="data_on",
                since=fresh_until,
            )


def site_elsewhere(rows: Sequence[Site], context: CheckContext) -> Iterable[Finding]:
    """Find sites whose cadastral number lies in the land of another settlement."""
    for row in rows:
        if row.cadastral_id and row.settlement_code and not row.cadastral_id.startswith(row.settlement_code):
            yield Finding(
                row,
                Text(
                    en="the cadastral number is that of another settlement",
                    bg="кадастралният идентификатор е от друго землище",
                ),
                Text(en="Its first five digits are the settlement's code.", bg="Първите пет цифри са кодът по ЕКАТТЕ."),
                field="cadastral_id",
            )


def area_range(rows: Sequence[Requirement], context: CheckContext) -> Iterable[Finding]:
    """Find requirements whose least area is above the largest."""
    for row in rows:
        if row.area_min_m2 is not None and row.area_max_m2 is not None and row.area_min_m2 > row.area_max_m2:
            yield Finding(row, Text(en="is less than the least area", bg="е под най-малката площ"), field="area_max_m2")


ALL = (
    Check("double-reservation", Site, double_reservation, REJECT, Text(en="Reserved twice", bg="Двойна резервация")),
    Check(
        "reservation-incomplete",
        Site,
        reservation_incomplete,
        REJECT,
        Text(en="Reservation incomplete", bg="Непълна резервация"),
    ),
    Check("stale-site", Site, stale_site, WARN, Text(en="Stale data of a site", bg="Остарели данни за терен")),
    Check("site-elsewhere", Site, site_elsewhere, WARN, Text(en="Site elsewhere", bg="Терен в друго землище")),
    Check("area-range", Requirement, area_range, REJECT, Text(en="Impossible area", bg="Невъзможна площ")),
)
