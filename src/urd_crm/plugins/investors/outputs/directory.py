"""The investors of a country, for the mayor's trip there."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, number, table
from urd_crm.plugins.investors.reports.investors import InvestorFrom, investors_from
from urd_crm.values import country as countries

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Investors from {country}", bg="Инвеститори: {country}"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "investor": Text(en="Investor", bg="Инвеститор"),
    "nace": Text(en="Activity (NACE)", bg="Дейност (КИД)"),
    "employees": Text(en="Employees", bg="Служители"),
    "contact": Text(en="Our contact", bg="Отговорник"),
    "projects": Text(en="Open projects", bg="Текущи проекти"),
    "none": Text(en="We know of none.", bg="Няма известни."),
}


def investor_directory(session: "Session", *, country: str, lang: str = "bg", on: date | None = None) -> str:
    """Write the investors from a country. A paper is lost easily: who has a confidential project goes by its code name,
    without what they do and how large they are.

    Args:
        session: where to look.
        country: ISO 3166-1 alpha-2.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: there is no such country.
    """
    today = on or session.today
    found = investors_from(session, country=country, on=today)
    secrets = {id: secret.code_name for secret in session.disclosure.secrets() for id in secret.party_ids}
    head = [WORDS[name].in_(lang) for name in ("investor", "nace", "employees", "contact", "projects")]
    name = countries.name(countries.normalise(country), lang)
    parts = [
        f"# {WORDS['title'].format(country=name).in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
        table(head, [_line(row, secrets.get(row.organisation_id), lang) for row in found])
        if found
        else WORDS["none"].in_(lang),
    ]
    return "\n\n".join(parts) + "\n"


def _line(row: InvestorFrom, code_name: str | None, lang: str) -> list[str]:
    projects = ", ".join(row.projects) or "–"
    if code_name is not None:
        return [code_name, "–", "–", row.key_account or "–", projects]
    employees = "–" if row.employees is None else number(row.employees, lang)
    return [row.name, row.nace or "–", employees, row.key_account or "–", projects]
