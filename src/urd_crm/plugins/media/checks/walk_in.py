"""The press at the door: who comes to an event without having been accredited."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.interaction import Interaction, Participant, Presence
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.interactions import BRIEFING_ATTENDANCE
from urd_crm.plugins.media.reports.accreditations import badges_of
from urd_crm.plugins.media.reports.jobs import jobs


def walk_in_not_accredited(rows: Sequence[Participant], context: CheckContext) -> Iterable[Finding]:
    """Find journalists who came to a press event uninvited and were not accredited for it on its day."""
    came = [row for row in rows if row.presence == Presence.WALK_IN]
    if not came:
        return
    said = table_of(Interaction).c
    statement = sa.select(said.id, said.occurred_at).where(
        said.id.in_({row.interaction_id for row in came}),
        said.kind == context.session.registry.interactions.get(BRIEFING_ATTENDANCE).code,
    )
    days = {id: context.session.town.day(at) for id, at in context.session.store.rows(statement)}
    at_events = [row for row in came if row.interaction_id in days]
    known = jobs(context.session, {row.party_id for row in at_events})
    for row in at_events:
        day = days[row.interaction_id]
        is_journalist = any(job.person_id == row.party_id and job.is_valid_on(day) for job in known)
        if is_journalist and row.party_id not in badges_of(context.session, row.interaction_id, day):
            yield Finding(
                row,
                Text(
                    en="a journalist came who was not accredited",
                    bg="дойде журналист без акредитация",
                ),
                Text(
                    en="Ask the outlet for an accreditation, and invite it next time.",
                    bg="Поискайте акредитация от медията и я поканете следващия път.",
                ),
                field="presence",
                since=day,
            )


ALL = (
    Check(
        "walk-in-not-accredited",
        Participant,
        walk_in_not_accredited,
        WARN,
        Text(en="Journalist without accreditation", bg="Журналист без акредитация"),
        at_write=False,  # most participants of most interactions are no journalists: the review looks once
    ),
)
