"""Which clubs owe us a report, as a table and as deadlines."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from attrs import frozen
from sqlmodel import col, select

from urd_crm import Engagement, Money, Organisation, Session
from urd_crm.contract import Deadline
from urd_crm.entities.engagement import EngagementParty
from urd_sports_clubs.grants import SeasonGrant


@frozen
class UnreportedGrant:
    """A grant whose report is due and has not come in."""

    engagement_id: int
    club_id: int
    club: str
    season: int
    amount: Money | None
    report_due: date
    days_late: int
    """Days since the last day for the report; negative: there is time."""


def unreported_grants(
    session: Session, *, on: date | None = None, season: int | None = None
) -> Sequence[UnreportedGrant]:
    """Which clubs have not reported their grant, the latest first?

    Args:
        session: where to look.
        on: as of which day; ``None``: today.
        season: only this one; ``None``: all.
    """
    day = on or session.today
    statement = _unreported()
    if season is not None:
        statement = statement.where(SeasonGrant.season == season)
    return [
        UnreportedGrant(
            grant.engagement_id,
            club.id,
            club.name,
            grant.season,
            grant.amount,
            grant.report_due,
            (day - grant.report_due).days,
        )
        for grant, club in session.all(statement)
    ]


def season_reports(session: Session, since: date, until: date) -> Iterator[Deadline]:
    """Give the reports that are due in the time."""
    in_time = (col(SeasonGrant.report_due) >= since) & (col(SeasonGrant.report_due) < until)
    for grant, club in session.all(_unreported().where(in_time)):
        yield Deadline(
            grant.report_due,
            f"{grant.season}: {club.name}",
            who=club.name,
            key=f"season-grant-{grant.engagement_id}-{club.id}",
            engagement_id=grant.engagement_id,
            party_id=club.id,
        )


def _unreported() -> Any:
    return (
        select(SeasonGrant, Organisation)
        .join(Engagement, col(Engagement.id) == SeasonGrant.engagement_id)
        .join(EngagementParty, col(EngagementParty.engagement_id) == Engagement.id)
        .join(Organisation, col(Organisation.id) == EngagementParty.party_id)
        .where(col(SeasonGrant.report_due).is_not(None), col(SeasonGrant.reported_on).is_(None))
        .where(Engagement.stage == "granted")
        .order_by(col(SeasonGrant.report_due), col(Organisation.id))
    )
