"""The further fields of a twinning; its stages are in :mod:`.twinning_stages`."""

from datetime import date

from sqlmodel import Field

from urd_crm.contract import EngagementDetail
from urd_crm.entities.columns import choice
from urd_crm.entities.fields import Line
from urd_crm.plugins.partner_cities.profiles import Relation


class Twinning(EngagementDetail, table=True):
    """The further fields of a twinning; its agreements are the core's and refer to the engagement."""

    __tablename__ = "urd_partner_cities_twinning"

    relation: Relation = Field(default=Relation.TWIN, sa_type=choice(Relation))
    """What the cities are to become."""
    proposed_by: Line | None = Field(default=None, max_length=400)
    """Whose idea it was · absent: unknown."""
    ceremony_on: date | None = Field(default=None, index=True)
    """When it is to be signed · absent: no day is set."""
