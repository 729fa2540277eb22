"""The bases of a plugin's tables."""

from sqlmodel import Field

from urd_crm.entities.columns import PartialDateColumn
from urd_crm.entities.model import Versioned
from urd_crm.values.partial_date import PartialDate


class Record(Versioned):
    """A row of a plugin's own noun: a site, a piece of coverage. Name its table ``urd_<plugin>_<noun>``."""

    id: int = Field(default=None, primary_key=True)
    """Number inside this database · absent before it is written."""


class Profile(Versioned):
    """A stakeholder type of somebody, for a time; one organisation may have many profiles at once."""

    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day it applied · partial date · absent: unknown."""
    until: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """First day no more · partial date · absent: it applies."""


class OrganisationProfile(Profile):
    """A profile of an organisation."""

    organisation_id: int = Field(default=None, primary_key=True, foreign_key="urd_organisation.id")
    """Whose · set by ``profiles.set``."""


class PersonProfile(Profile):
    """A profile of a person."""

    person_id: int = Field(default=None, primary_key=True, foreign_key="urd_person.id")
    """Whose · set by ``profiles.set``."""


class AffiliationProfile(Profile):
    """A profile of a person in one job: it ends with the job and another job has another one."""

    affiliation_id: int = Field(default=None, primary_key=True, foreign_key="urd_affiliation.id", ondelete="CASCADE")
    """Of which affiliation · set by ``profiles.set``."""


class EngagementDetail(Versioned):
    """The further fields of an engagement of one type."""

    engagement_id: int = Field(default=None, primary_key=True, foreign_key="urd_engagement.id", ondelete="CASCADE")
    """Of which engagement · set by ``engagements.open``."""


class InteractionDetail(Versioned):
    """The further fields of an interaction of one kind."""

    interaction_id: int = Field(default=None, primary_key=True, foreign_key="urd_interaction.id", ondelete="CASCADE")
    """Of which interaction · set by ``interactions.log``."""
