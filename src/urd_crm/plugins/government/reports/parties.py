"""How parties were treated that asked for a meeting."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract.moments import begin_of, end_of
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.government.interactions import MEETING_REQUEST, MeetingAnswer, MeetingRequest
from urd_crm.plugins.government.profiles.institution import Institution, InstitutionKind

if TYPE_CHECKING:
    from urd_crm import Session


@frozen
class PartyMeetings:
    """What a party asked of us, and got."""

    party_id: int
    party: str
    asked: int
    granted: int
    declined: int
    unanswered: int


def meetings_of_parties(
    session: "Session", *, since: date | None = None, on: date | None = None
) -> Sequence[PartyMeetings]:
    """How many meetings did political parties ask for, and how many were granted? By name.

    A party asked when it took part in the request itself, or somebody did on its behalf.

    Args:
        session: where to look.
        since: from which day; ``None``: the first of the year.
        on: up to which day.
    """
    until = on or session.today
    begin = begin_of(session, since or until.replace(month=1, day=1))
    end = end_of(session, until)
    said, took, asked = table_of(Interaction), table_of(Participant), table_of(MeetingRequest)
    profile, party = table_of(Institution), table_of(Party)
    who = sa.func.coalesce(took.c.on_behalf_of_id, took.c.party_id)
    statement = (
        sa.select(party.c.id, party.c.label, said.c.id.label("request"), asked.c.answer)
        .select_from(said)
        .join(asked, asked.c.interaction_id == said.c.id)
        .join(took, took.c.interaction_id == said.c.id)
        .join(profile, sa.and_(profile.c.organisation_id == who, profile.c.kind == InstitutionKind.PARTY))
        .join(party, party.c.id == profile.c.organisation_id)
        .where(
            said.c.kind == session.registry.interactions.get(MEETING_REQUEST).code,
            said.c.occurred_at >= begin,
            said.c.occurred_at <= end,
        )
        .distinct()
        .order_by(party.c.label, party.c.id)
    )
    answers: dict[tuple[int, str], list[str | None]] = {}
    for row in session.store.rows(statement):
        answers.setdefault((row.id, row.label), []).append(row.answer)
    return [
        PartyMeetings(
            id,
            label,
            len(given),
            given.count(MeetingAnswer.GRANTED),
            given.count(MeetingAnswer.DECLINED),
            given.count(None),
        )
        for (id, label), given in answers.items()
    ]
