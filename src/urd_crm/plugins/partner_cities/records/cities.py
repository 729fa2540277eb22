"""Which partner cities something is with."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.entities.agreement import AgreementParty
from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.interaction import Participant
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.plugins.partner_cities.profiles import PartnerCity

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def cities_of_engagements(session: "Session", ids: Collection[int]) -> Mapping[int, tuple[int, ...]]:
    """Give the partner cities of engagements by the engagement's number; those without any are left out."""
    return _cities(session, EngagementParty, "engagement_id", ids)


def cities_of_agreements(session: "Session", ids: Collection[int]) -> Mapping[int, tuple[int, ...]]:
    """Give the partner cities of agreements by the agreement's number; those without any are left out."""
    return _cities(session, AgreementParty, "agreement_id", ids)


def cities_of_interactions(session: "Session", ids: Collection[int]) -> Mapping[int, tuple[int, ...]]:
    """Give the partner cities that took part in interactions, themselves or through their people."""
    took, city = table_of(Participant).c, table_of(PartnerCity).c
    either = sa.or_(city.organisation_id == took.party_id, city.organisation_id == took.on_behalf_of_id)
    return _collected(
        session,
        sa.select(took.interaction_id, city.organisation_id).join(table_of(PartnerCity), either),
        took.interaction_id,
        ids,
    )


def city_names(session: "Session", on: date | None = None) -> Mapping[int, str]:
    """Give the partner cities by number, each by its name in the town's language: all, or those of a day."""
    return {
        row.organisation_id: row.name.in_(session.town.language) for row in session.profiles.having(PartnerCity, on=on)
    }


def _cities(session: "Session", link: type[CrmModel], key: str, ids: Collection[int]) -> Mapping[int, tuple[int, ...]]:
    columns, city = table_of(link).c, table_of(PartnerCity).c
    # A join would be taken from the side of the cities, each of them looked for in each of the rows asked for.
    is_city = sa.exists().where(city.organisation_id == columns.party_id)
    return _collected(session, sa.select(columns[key], columns.party_id).where(is_city), columns[key], ids)


def _collected(
    session: "Session", statement: sa.Select[Any], key: sa.ColumnElement[Any], ids: Collection[int]
) -> Mapping[int, tuple[int, ...]]:
    wanted = sorted(ids)
    found: dict[int, dict[int, None]] = {}
    for start in range(0, len(wanted), BATCH):
        for id, city_id in session.store.rows(statement.where(key.in_(wanted[start : start + BATCH]))):
            found.setdefault(id, {})[city_id] = None
    return {id: tuple(sorted(cities)) for id, cities in found.items()}
