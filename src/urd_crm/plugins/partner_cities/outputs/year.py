"""The year with partner cities: the plan before it, the report to the council after it."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table, words
from urd_crm.plugins.partner_cities.outputs.wording import DIRECTIONS, EXCHANGES
from urd_crm.plugins.partner_cities.reports.agreements import agreement_register, agreements_expiring
from urd_crm.plugins.partner_cities.reports.anniversaries import next_anniversaries
from urd_crm.plugins.partner_cities.reports.dormant import dormant_partners
from urd_crm.plugins.partner_cities.reports.exchanges import cost_per_partner, exchanges
from urd_crm.values.day_arithmetic import year_of
from urd_crm.values.money import sum_in

if TYPE_CHECKING:
    from urd_crm import Session

PLAN = Text(en="Plan for {year}: partner cities", bg="План за {year} г.: градове партньори")
REPORT = Text(
    en="Report to the council on partner cities, {year}",
    bg="Доклад до общинския съвет за градовете партньори, {year} г.",
)
CITY, DAY, WHAT = Text(en="City", bg="Град"), Text(en="Day", bg="Дата"), Text(en="What", bg="Какво")
EXCHANGE = Text(en="Exchange, {kind}, {where}", bg="Обмен, {kind}, {where}")
EXPIRES = Text(en="Agreement expires", bg="Изтича споразумение")
IN_FORCE = Text(en="Agreements in force: {count}.", bg="Споразумения в сила: {count}.")
SIGNED = Text(en="Signed in the year: {what}.", bg="Подписани през годината: {what}.")
SILENT = Text(en="Without an exchange for long: {what}.", bg="Отдавна без обмен: {what}.")
NONE = Text(en="none", bg="няма")
TOTAL = Text(en="Total", bg="Общо")


def year_plan(session: "Session", *, year: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the plan of a year: feasts, round years, exchanges, agreements that expire.

    The same days come through ``session.deadlines``, for calendars.

    Args:
        session: where to look.
        year: which year.
        lang: ``bg`` or ``en``.
        on: as of which day stages are.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: the year is beyond the calendar.
    """
    first, last = year_of(year)
    lines = [
        (each.day, each.city, each.title.in_(lang) + (f" ({each.years})" if each.years else ""))
        for each in next_anniversaries(session, days=(last - first).days, on=first)
    ]
    for row in exchanges(session, year=year, on=on):
        if row.stage != "cancelled" and row.starts_on is not None:
            kind, where = EXCHANGES[row.kind].in_(lang), DIRECTIONS[row.direction].in_(lang)
            lines.append((row.starts_on, row.city, EXCHANGE.format(kind=kind, where=where).in_(lang)))
    lines += [
        (each.expires_on, each.city, EXPIRES.in_(lang))
        for each in agreements_expiring(session, months=12, on=first)
        if each.expires_on <= last
    ]
    return (
        "\n\n".join(
            [
                f"# {PLAN.format(year=year).in_(lang)}",
                table(words(lang, DAY, CITY, WHAT), [[day_of(day, lang), *rest] for day, *rest in sorted(lines)]),
            ]
        )
        + "\n"
    )


def council_report(session: "Session", *, year: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the report of a year to the council: what each partnership brought and cost.

    Args:
        session: where to look.
        year: which year.
        lang: ``bg`` or ``en``.
        on: as of which day; ``None``: agreements as of the end of the year, exchanges as reported until today.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: the year is beyond the calendar.
    """
    today = on or min(session.today, year_of(year)[1])
    register = agreement_register(session, on=today)
    begun = [each.city for each in register if each.signed_on is not None and each.signed_on.year == year]
    silent = [each.city for each in dormant_partners(session, on=today)]
    costs = cost_per_partner(session, year=year, on=on)  # what was reported after the year belongs to it too
    head = words(
        lang,
        CITY,
        Text(en="Exchanges", bg="Обмени"),
        Text(en="Came to us", bg="Дошли при нас"),
        Text(en="Went to them", bg="Отишли при тях"),
        Text(en="Cost", bg="Разход"),
    )
    rows = [
        [each.city, str(each.exchanges), str(each.people_in), str(each.people_out), each.cost.format(lang)]
        for each in costs
    ]
    total = [
        TOTAL.in_(lang),
        str(sum(each.exchanges for each in costs)),
        str(sum(each.people_in for each in costs)),
        str(sum(each.people_out for each in costs)),
        sum_in("EUR", [each.cost for each in costs]).format(lang),
    ]
    in_force = len([each for each in register if each.status == "in_force"])
    return (
        "\n\n".join(
            [
                f"# {REPORT.format(year=year).in_(lang)}",
                IN_FORCE.format(count=in_force).in_(lang),
                SIGNED.format(what=", ".join(begun) or NONE.in_(lang)).in_(lang),
                SILENT.format(what=", ".join(silent) or NONE.in_(lang)).in_(lang),
                table(head, [*rows, total]),
            ]
        )
        + "\n"
    )
