"""Partner cities: their coordinators, their new mayors, their silence."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text, valid_on
from urd_crm.contract.stages import entered, stages_of
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.partner_cities.engagements.last_exchange import last_exchanges
from urd_crm.plugins.partner_cities.engagements.twinning import Twinning
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.records.cities import cities_of_engagements
from urd_crm.plugins.partner_cities.reports.mayors import ungreeted_mayors
from urd_crm.values.month_arithmetic import add_months


def coordinator_not_in_office(rows: Sequence[PartnerCity], context: CheckContext) -> Iterable[Finding]:
    """Find coordinators who do not work on the day where they are said to: ours with us, theirs with the city."""
    people = {id for row in rows for id in (row.coordinator_id, row.their_coordinator_id) if id is not None}
    if not people:
        return
    job, organisation = table_of(Affiliation).c, table_of(Organisation).c
    statement = (
        sa.select(job.person_id, job.organisation_id, organisation.is_own)
        .join(table_of(Organisation), organisation.id == job.organisation_id)
        .where(job.person_id.in_(people), valid_on(Affiliation, context.on))
    )
    jobs = context.session.store.rows(statement)
    ours = {each.person_id for each in jobs if each.is_own}
    theirs = {(each.person_id, each.organisation_id) for each in jobs}
    for row in rows:
        if row.coordinator_id is not None and row.coordinator_id not in ours:
            yield Finding(
                row,
                Text(en="our coordinator does not work for us", bg="нашият координатор не работи при нас"),
                Text(en="Name a colleague in office.", bg="Посочете колега на служба."),
                field="coordinator_id",
            )
        if row.their_coordinator_id is not None and (row.their_coordinator_id, row.organisation_id) not in theirs:
            yield Finding(
                row,
                Text(en="their coordinator no longer works there", bg="техният координатор вече не работи там"),
                Text(en="Ask who does it now.", bg="Попитайте кой го замества."),
                field="their_coordinator_id",
            )


def new_mayor_not_greeted(rows: Sequence[PartnerCity], context: CheckContext) -> Iterable[Finding]:
    """Find cities with a new mayor whom nobody of ours has greeted; the mayor's is the office of rank 1."""
    waiting = ungreeted_mayors(context.session, [row.organisation_id for row in rows], context.on)
    for row in rows:
        if row.organisation_id in waiting:
            yield Finding(
                row,
                Text(en="has a new mayor whom nobody has greeted", bg="има нов кмет, когото никой не е поздравил"),
                Text(en="Send a greeting.", bg="Изпратете поздравителен адрес."),
                since=waiting[row.organisation_id],
            )


def dormant_partner(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find active twinnings with cities that nobody went to or came from for too long."""
    months = int(context.session.limits.get("dormant_partner", context.on).value)
    stages = stages_of(rows, context)
    active = [row for row in rows if stages.get(row.engagement_id) == "active"]
    cities = cities_of_engagements(context.session, [row.engagement_id for row in active])
    exchanged = last_exchanges(context.session, context.on) if active else {}
    for row in active:
        days = [exchanged[city] for city in cities.get(row.engagement_id, ()) if city in exchanged]
        if (begun := entered(context.session, row.engagement_id, "active")) is not None:
            days.append(begun)
        if days and add_months(max(days), months) < context.on:
            yield Finding(
                row,
                Text(en="there was no exchange for long", bg="отдавна няма обмен"),
                Text(en="Move it to 'dormant', or plan an exchange.", bg="Преместете го в „dormant“ или планирайте."),
                since=add_months(max(days), months),
            )


ALL = (
    Check(
        "coordinator-not-in-office",
        PartnerCity,
        coordinator_not_in_office,
        WARN,
        Text(en="Coordinator not in office", bg="Координатор извън служба"),
    ),
    Check(
        "new-mayor-not-greeted",
        PartnerCity,
        new_mayor_not_greeted,
        WARN,
        Text(en="New mayor not greeted", bg="Непоздравен нов кмет"),
        at_write=False,
    ),
    Check(
        "dormant-partner",
        Twinning,
        dormant_partner,
        WARN,
        Text(en="Dormant partner", bg="Неактивен партньор"),
        at_write=False,
    ),
)
