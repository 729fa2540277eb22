"""Whom to invite when something is to be talked about in an area of work."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Text, valid_on
from urd_crm.contract.labels import labels
from urd_crm.contract.notation import table
from urd_crm.entities.contact_point import ContactKind, ContactPoint
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.profiles import area as areas
from urd_crm.plugins.ngos.profiles.representation import representatives
from urd_crm.plugins.ngos.reports.directory import ngos

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500
WORDS = {
    "title": Text(en="To be invited: {area}", bg="Списък за покана: {area}"),
    "name": Text(en="Organisation", bg="Организация"),
    "person": Text(en="Represented by", bg="Представлявана от"),
    "email": Text(en="E-mail", bg="Електронна поща"),
    "none": Text(en="Nobody.", bg="Няма."),
}


def invitation_list(
    session: "Session", *, area: str, territory: str | None = None, lang: str = "bg", on: date | None = None
) -> str:
    """Write whom to invite in an area: organisation, who represents it, its address.

    Args:
        session: where to look.
        area: code of the area.
        territory: EKATTE code; ``None``: anywhere.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown, for use in the house: it names people and their addresses.

    Raises:
        InvalidValueError: there is no such area, or the code of the place is none.
    """
    today = on or session.today
    found = [row for row in ngos(session, area=area, territory=territory, on=today) if row.register_status != "deleted"]
    ids = [row.organisation_id for row in found]
    may = representatives(session, ids, today)
    people = labels(session, {person for each in may.values() for person in each})
    mail = _mail(session, ids, today)
    lines = [
        [
            row.name,
            ", ".join(people[person] for person in may[row.organisation_id]) or "–",
            mail.get(row.organisation_id, "–"),
        ]
        for row in found
    ]
    title = WORDS["title"].format(area=areas.AREAS[areas.normalise(area)].title.in_(lang)).in_(lang)
    head = [WORDS[name].in_(lang) for name in ("name", "person", "email")]
    return f"# {title}\n\n{table(head, lines) if lines else WORDS['none'].in_(lang)}\n"


def _mail(session: "Session", organisation_ids: Sequence[int], on: date) -> Mapping[int, str]:
    """Give an address of each organisation that is valid on a day, the preferred one where there is one."""
    point = table_of(ContactPoint).c
    return {
        row.party_id: row.value
        for start in range(0, len(organisation_ids), BATCH)
        for row in session.store.rows(
            sa.select(point.party_id, point.value)
            .where(
                point.party_id.in_(organisation_ids[start : start + BATCH]),
                point.kind == ContactKind.EMAIL,
                valid_on(ContactPoint, on),
            )
            .order_by(point.is_preferred, point.id.desc())  # the last one read stays
        )
    }
