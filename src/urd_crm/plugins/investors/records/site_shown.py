"""A site as a visit showed it, and what the visitors said of it."""

from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Body


class Verdict(StrEnum):
    """What they made of it."""

    PREFERRED = "preferred"
    POSSIBLE = "possible"
    REJECTED = "rejected"


class SiteShown(Record, table=True):
    """One site of a site visit, with the feedback on it."""

    __tablename__ = "urd_investors_site_shown"
    __table_args__ = (sa.UniqueConstraint("interaction_id", "site_id"),)

    interaction_id: int = Field(foreign_key="urd_interaction.id", ondelete="CASCADE")
    """On which visit."""
    site_id: int = Field(foreign_key="urd_investors_site.id", index=True)
    """Which site."""
    verdict: Verdict | None = Field(default=None, sa_type=choice(Verdict))
    """What they made of it · absent: they did not say."""
    feedback: Body | None = Field(default=None)
    """What they said of it · free text · absent: nothing."""


SITE_SHOWN = RecordType(
    "site_shown",
    SiteShown,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Site shown on a visit", bg="Терен, показан при оглед"),
)
