"""The register of the grants of a year, for everybody."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table
from urd_crm.contract.standing import parties_of
from urd_crm.plugins.ngos.records.disbursement import disbursed
from urd_crm.plugins.ngos.reports.grants import awarded_in
from urd_crm.values.money import sum_in

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Municipal grants, {year}", bg="Общинско финансиране, {year} г."),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "identifier": Text(en="Identifier", bg="Идентификатор"),
    "name": Text(en="Title", bg="Наименование"),
    "recipient": Text(en="Recipient", bg="Получател"),
    "award_date": Text(en="Awarded on", bg="Дата на решението"),
    "awarded": Text(en="Awarded", bg="Отпуснато"),
    "disbursed": Text(en="Disbursed", bg="Изплатено"),
    "total": Text(en="Total", bg="Общо"),
    "hidden": Text(en="Confidential, left out: {count}", bg="Поверителни, не са включени: {count}"),
    "none": Text(en="None was awarded.", bg="Няма отпуснато финансиране."),
}


def grant_register(session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write the grants that were awarded in a year; those that go by a code name are counted and left out.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: ``bg`` or ``en``.
        on: as of which day; what was awarded or paid later is not in it.

    Returns:
        Markdown.
    """
    today = on or session.today
    which = year or today.year
    awarded = awarded_in(session, which, today)
    found = [row for row in awarded if row.code_name is None]
    ids = [row.engagement_id for row in found]
    names, paid = parties_of(session, ids), disbursed(session, ids, today)
    lines = [
        [
            row.identifier,
            row.title.in_(lang),
            ", ".join(names[row.engagement_id].values()),
            day_of(row.award_date, lang),
            row.amount_awarded.format(lang),
            sum_in("EUR", paid.get(row.engagement_id, ())).format(lang),
        ]
        for row in found
    ]
    total = [
        WORDS["total"].in_(lang),
        "",
        "",
        "",
        sum_in("EUR", [row.amount_awarded for row in found]).format(lang),
        sum_in("EUR", [money for each in paid.values() for money in each]).format(lang),
    ]
    head = [WORDS[name].in_(lang) for name in ("identifier", "name", "recipient", "award_date", "awarded", "disbursed")]
    parts = [
        f"# {WORDS['title'].format(year=which).in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
        table(head, [*lines, total]) if found else WORDS["none"].in_(lang),
    ]
    if len(found) < len(awarded):
        parts.append(WORDS["hidden"].format(count=str(len(awarded) - len(found))).in_(lang))
    return "\n\n".join(parts) + "\n"
