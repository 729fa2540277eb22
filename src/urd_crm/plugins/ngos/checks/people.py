"""People on both sides of a table: boards, councillors, assessors; and promises that nobody sees to."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text, valid_on
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.commitment import Commitment, Side
from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.ngos.engagements.recipients import recipients
from urd_crm.plugins.ngos.profiles.ngo import Ngo
from urd_crm.plugins.ngos.profiles.office_bearer import OfficeBearer
from urd_crm.plugins.ngos.profiles.representation import board

ASSESSOR = "assessor"
"""The role of who judges an application."""
BATCH = 500


def councillor_on_board(rows: Sequence[OfficeBearer], context: CheckContext) -> Iterable[Finding]:
    """Find members of boards who are councillors or officers of the municipality that day."""
    seated = [row for row in rows if row.is_on_board]
    people = _people_of([row.affiliation_id for row in seated], context)
    ours = _ours(set(people.values()), context)
    for row in seated:
        if people.get(row.affiliation_id) in ours:
            yield Finding(
                row,
                Text(
                    en="the member of the board is a councillor or works for the municipality",
                    bg="членът на управителния орган е общински съветник или служител на общината",
                ),
                Text(
                    en="See to it that they decide nothing about this organisation.",
                    bg="Осигурете да не участва в решения за тази организация.",
                ),
            )


def assessor_conflict(rows: Sequence[EngagementParty], context: CheckContext) -> Iterable[Finding]:
    """Find assessors who sit on the board of an organisation whose application they judge."""
    assessors = [row for row in rows if row.role == ASSESSOR]
    with_whom = recipients(context.session, [row.engagement_id for row in assessors])
    boards = board(context.session, {id for each in with_whom.values() for id in each}, context.on)
    for row in assessors:
        if any(row.party_id in boards[id] for id in with_whom[row.engagement_id]):
            yield Finding(
                row,
                Text(
                    en="the assessor sits on the board of the applicant",
                    bg="оценителят е в управителния орган на кандидата",
                ),
                Text(en="Choose another assessor.", bg="Изберете друг оценител."),
                field="party_id",
            )


def commitment_without_unit(rows: Sequence[Commitment], context: CheckContext) -> Iterable[Finding]:
    """Find open promises of ours to an NGO that no unit sees to."""
    asked = [row for row in rows if row.by == Side.US and row.responsible_unit is None and row.closed_on is None]
    profile = table_of(Ngo).c
    ids = sorted({row.party_id for row in asked})
    ngos: set[int] = set()
    for start in range(0, len(ids), BATCH):
        statement = sa.select(profile.organisation_id).where(profile.organisation_id.in_(ids[start : start + BATCH]))
        ngos |= {id for (id,) in context.session.store.rows(statement)}
    for row in asked:
        if row.party_id in ngos:
            yield Finding(
                row,
                Text(en="no unit of ours sees to the promise", bg="няма отговорно звено за ангажимента"),
                Text(en="Set responsible_unit.", bg="Задайте responsible_unit."),
                field="responsible_unit",
            )


def _people_of(affiliation_ids: Collection[int], context: CheckContext) -> Mapping[int, int]:
    job = table_of(Affiliation).c
    ids = sorted(affiliation_ids)
    return {
        row.id: row.person_id
        for start in range(0, len(ids), BATCH)
        for row in context.session.store.rows(
            sa.select(job.id, job.person_id).where(job.id.in_(ids[start : start + BATCH]))
        )
    }


def _ours(person_ids: Collection[int], context: CheckContext) -> set[int]:
    """Give those of some people who are with the town hall or the council on the day."""
    job, own = table_of(Affiliation), table_of(Organisation)
    ids = sorted(person_ids)
    found: set[int] = set()
    for start in range(0, len(ids), BATCH):
        statement = (
            sa.select(job.c.person_id)
            .join(own, own.c.id == job.c.organisation_id)
            .where(job.c.person_id.in_(ids[start : start + BATCH]), own.c.is_own, valid_on(Affiliation, context.on))
        )
        found |= {id for (id,) in context.session.store.rows(statement)}
    return found


ALL = (
    Check(
        "councillor-on-board",
        OfficeBearer,
        councillor_on_board,
        WARN,
        Text(en="Councillor on the board", bg="Съветник в управителния орган"),
    ),
    Check(
        "assessor-conflict",
        EngagementParty,
        assessor_conflict,
        WARN,
        Text(en="Assessor with an interest", bg="Оценител със собствен интерес"),
    ),
    Check(
        "commitment-without-unit",
        Commitment,
        commitment_without_unit,
        WARN,
        Text(en="Promise without a unit", bg="Ангажимент без отговорно звено"),
    ),
)
