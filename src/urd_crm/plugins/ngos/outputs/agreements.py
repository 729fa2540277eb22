"""The agreements with NGOs, and when they end."""

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Text, valid_on
from urd_crm.contract.notation import day_of, table
from urd_crm.entities.agreement import Agreement, AgreementParty, Renewal, term_end
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.plugins.ngos.profiles.ngo import Ngo

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Agreements with NGOs", bg="Споразумения с НПО"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "name": Text(en="Organisation", bg="Организация"),
    "agreement": Text(en="Agreement", bg="Споразумение"),
    "signed": Text(en="Signed", bg="Подписано"),
    "ends": Text(en="Ends", bg="Изтича"),
    "renewal": Text(en="Renewal", bg="Подновяване"),
    "unit": Text(en="Unit", bg="Отговорно звено"),
    "endless": Text(en="without end", bg="безсрочно"),
    "none": Text(en="None.", bg="Няма."),
}
RENEWALS = {
    Renewal.NONE: Text(en="none", bg="не се подновява"),
    Renewal.TACIT: Text(en="by itself", bg="мълчаливо"),
    Renewal.BY_ACT: Text(en="by an act", bg="с акт"),
}


def agreement_list(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write the agreements with NGOs that are signed and not over, the first to end first.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    agreement, link, party, profile = (table_of(each) for each in (Agreement, AgreementParty, Party, Ngo))
    statement = (
        sa.select(agreement, party.c.label)
        .join(link, link.c.party_id == profile.c.organisation_id)
        .join(agreement, agreement.c.id == link.c.agreement_id)
        .join(party, party.c.id == profile.c.organisation_id)
        .select_from(profile)
        .where(
            valid_on(Ngo, today),
            agreement.c.signed_on <= today,
            sa.or_(agreement.c.terminated_on.is_(None), agreement.c.terminated_on > today),
        )
    )
    found = [(row, term_end(row, today)) for row in session.store.rows(statement)]
    standing = [(row, end) for row, end in found if end is None or end >= today]
    standing.sort(key=lambda pair: (pair[1] or date.max, pair[0].label, pair[0].id))
    head = [WORDS[name].in_(lang) for name in ("name", "agreement", "signed", "ends", "renewal", "unit")]
    lines = [
        [
            row.label,
            row.title,
            day_of(row.signed_on, lang),
            WORDS["endless"].in_(lang) if end is None else day_of(end, lang),
            RENEWALS[row.renewal].in_(lang),
            row.responsible_unit or "–",
        ]
        for row, end in standing
    ]
    parts = [
        f"# {WORDS['title'].in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
        table(head, lines) if lines else WORDS["none"].in_(lang),
    ]
    return "\n\n".join(parts) + "\n"
