"""Agreements with partner cities: which end, and all of them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract.labels import labels
from urd_crm.contract.standing import BATCH
from urd_crm.entities.agreement import Agreement, status, term_end
from urd_crm.plugins.partner_cities.records.cities import cities_of_agreements, city_names
from urd_crm.plugins.partner_cities.records.city_agreement import AgreementKind, CityAgreement

if TYPE_CHECKING:
    from urd_crm import Session

KINDS = tuple(kind.value for kind in AgreementKind)


@frozen
class ExpiringAgreement:
    """An agreement with a partner city whose term ends, or renews itself, within a time."""

    agreement_id: int
    city: str
    kind: str
    signed_on: date | None
    expires_on: date
    """Last day of the running term."""
    notice_opens_on: date | None
    """Last day to give notice; ``None``: no notice is foreseen."""
    renewal: str
    responsible: str
    """Who of ours answers for it, or which unit · empty: nobody."""


@frozen
class RegisteredAgreement:
    """One line of the register of agreements."""

    agreement_id: int
    city: str
    kind: str
    title: str
    status: str
    """``negotiation``, ``signed``, ``in_force``, ``expired``, ``terminated`` or ``rejected``."""
    signed_on: date | None
    in_force_from: date | None
    """First day in force; ``None``: it is not signed."""
    expires_on: date | None
    """Last day of the running term; ``None``: it has no end."""
    renewal: str
    notice_days: int
    """How long before the end notice is to be given · calendar days."""
    act: str
    """Number of our council's act · empty: none is recorded."""
    act_date: date | None
    their_act: str
    their_act_date: date | None
    areas: tuple[str, ...]
    responsible: str
    """Which unit of ours answers for it, or who · empty: nobody."""


def agreements_expiring(session: "Session", *, months: int = 12, on: date | None = None) -> Sequence[ExpiringAgreement]:
    """Which agreements with partner cities end, renew themselves or open their notice within some months?

    One without end is never among them; one that renews itself is, by its renewal date.

    Args:
        session: where to look.
        months: how far to look · calendar months.
        on: as of which day.

    Returns:
        By the earlier of the end and the notice.
    """
    soon = [each for each in session.agreements.expiring(months=months, on=on) if each.kind in KINDS]
    cities, names = cities_of_agreements(session, [each.id for each in soon]), city_names(session)
    people = labels(session, {each.responsible_id for each in soon})
    return [
        ExpiringAgreement(
            each.id,
            ", ".join(names[city] for city in cities[each.id]),
            each.kind,
            each.signed_on,
            each.expires_on,
            each.notice_opens_on,
            each.renewal,
            people[each.responsible_id] if each.responsible_id is not None else each.responsible_unit or "",
        )
        for each in soon
        if each.id in cities
    ]


def agreement_register(
    session: "Session", *, status_is: str | None = None, on: date | None = None
) -> Sequence[RegisteredAgreement]:
    """Which agreements with partner cities are there, and where does each stand? By city, the newest first.

    Args:
        session: where to look.
        status_is: only those that stand so: ``in_force``, ``negotiation`` …
        on: as of which day.
    """
    wanted = select(Agreement).where(col(Agreement.kind).in_(KINDS)).order_by(col(Agreement.id))
    lines = registered(session, session.all(wanted), on or session.today)
    return [line for line in lines if status_is in (None, line.status)]


def registered(session: "Session", rows: Sequence[Agreement], on: date) -> Sequence[RegisteredAgreement]:
    """Give the lines of the register of some agreements; those that are with no partner city are left out.

    Args:
        session: where to look.
        rows: the agreements, by number.
        on: as of which day.
    """
    cities = cities_of_agreements(session, [row.id for row in rows])
    of_cities = [row for row in rows if row.id in cities and row.kind in KINDS]
    names, people = city_names(session), labels(session, {row.responsible_id for row in of_cities})
    ids, areas = [row.id for row in of_cities], dict[int, tuple[str, ...]]()
    for start in range(0, len(ids), BATCH):
        further = select(CityAgreement).where(col(CityAgreement.agreement_id).in_(ids[start : start + BATCH]))
        areas |= {row.agreement_id: tuple(row.areas) for row in session.all(further)}
    lines = [
        RegisteredAgreement(
            row.id,
            ", ".join(names[city] for city in cities[row.id]),
            row.kind,
            row.title,
            status(row, on),
            row.signed_on,
            row.in_force_from or row.signed_on,
            term_end(row, on),
            str(row.renewal),
            row.notice_days,
            row.act_number or "",
            row.act_date,
            row.their_act_number or "",
            row.their_act_date,
            areas.get(row.id, ()),
            row.responsible_unit or people.get(row.responsible_id or 0, ""),
        )
        for row in of_cities
    ]
    newest_first = sorted(lines, key=lambda line: line.signed_on or date.max, reverse=True)
    return sorted(newest_first, key=lambda line: line.city)
