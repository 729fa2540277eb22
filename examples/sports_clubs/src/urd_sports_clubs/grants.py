"""The further fields of a grant."""

from datetime import date

from sqlmodel import Field

from urd_crm import Money
from urd_crm.contract import EngagementDetail
from urd_crm.entities.columns import MoneyColumn


class SeasonGrant(EngagementDetail, table=True):
    """What the town hall gives a club for one season."""

    __tablename__ = "urd_sports_clubs_season_grant"

    season: int = Field(ge=1990, le=2200)
    """The year in which the season begins."""
    amount: Money | None = Field(default=None, sa_type=MoneyColumn)
    """What was granted · absent: not decided."""
    report_due: date | None = Field(default=None, index=True)
    """Last day for the club's report · absent: not agreed."""
    reported_on: date | None = Field(default=None)
    """When the report came in · absent: it has not."""
