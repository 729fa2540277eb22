"""Agreements with partner cities: the core's, with what they are about."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, Record, RecordType, Text
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.columns import JSON
from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.partner_cities.profiles.area import Area, Areas
from urd_crm.plugins.partner_cities.records.freezing import found_city

if TYPE_CHECKING:
    from urd_crm import Session
    from urd_crm.repositories.reference import PartyReference


class AgreementKind(StrEnum):
    """What sort of agreement cities make; the ``kind`` of the core's agreement."""

    TWIN = "twin"
    FRIENDSHIP = "friendship"
    COOPERATION = "cooperation"
    MEMORANDUM = "memorandum"
    LETTER_OF_INTENT = "letter_of_intent"


class CityAgreement(Record, table=True):
    """What an agreement with a partner city is about; term, acts and renewal stand in the agreement itself."""

    __tablename__ = "urd_partner_cities_city_agreement"

    agreement_id: int = Field(foreign_key="urd_agreement.id", ondelete="CASCADE", unique=True)
    """Which agreement."""
    areas: Areas = Field(sa_type=JSON)
    """What it is about · at least one area."""


CITY_AGREEMENT = RecordType(
    "city_agreement",
    CityAgreement,
    personal_data=NO_PERSONAL_DATA,
    title=Text(en="Areas of an agreement", bg="Области на споразумение"),
)


def agree(
    session: "Session",
    city: "PartyReference",
    title: str,
    *,
    kind: AgreementKind | str,
    areas: Sequence[Area | str],
    twinning: Engagement | int | None = None,
    **fields: Any,
) -> Agreement:
    """Record an agreement with a partner city, signed or being negotiated; ours is the other party.

    Args:
        session: one that writes.
        city: a partner city.
        title: what the agreement is called.
        kind: what sort it is.
        areas: what it is about, at least one.
        twinning: the twinning that it belongs to.
        fields: further fields of the core's agreement: ``signed_on``, ``expires_on``, ``renewal``, ``act_number`` …

    Returns:
        The agreement.

    Raises:
        NotFoundError: it is no partner city.
        ValidationFailedError: ``bad-term``, ``renewal-years``, ``signed-before-act``, ``unsigned-by-council``, ``no-area``; nothing is kept.
    """
    us = [each.id for each in session.organisations.own() if each.parent_id is None]
    with session.atomic():
        row = session.agreements.add(
            AgreementKind(kind), title, parties=[*us, found_city(session, city).organisation_id], engagement=twinning
        )
        session.add(CityAgreement(agreement_id=row.id, areas=[Area(area) for area in areas]))
        if fields:  # now that its parties are known, the checks can tell that it is an agreement with a partner city
            session.change(row, **fields)
    return row
