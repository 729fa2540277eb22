"""One page about one site, for an investor's folder."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import UNKNOWN, day_of, number, table, yes_no
from urd_crm.plugins.investors.records.reservation import found_site
from urd_crm.plugins.investors.records.site import Site
from urd_crm.plugins.investors.records.wording import OWNERSHIPS, SITE_KINDS, STATUSES, ZONINGS
from urd_crm.values.money import Money

if TYPE_CHECKING:
    from urd_crm import Session


def site_one_pager(session: "Session", *, site: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the one-pager of a site. It never says for whom a site is reserved.

    Args:
        session: where to look.
        site: number of the site.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such site.
    """
    row = found_site(session, site)
    parts = [f"# {row.name.in_(lang)}"]
    if row.description is not None:
        parts.append(row.description.in_(lang))
    facts = [(title.in_(lang), said) for title, said in _facts(row, lang, on or session.today)]
    parts.append(
        table([Text(en="Feature", bg="Показател").in_(lang), Text(en="Value", bg="Стойност").in_(lang)], facts)
    )
    as_of = Text(en="Data as of {day}.", bg="Данни към {day}").format(day=day_of(row.data_on, lang))
    return "\n\n".join([*parts, as_of.in_(lang)]) + "\n"


def _facts(row: Site, lang: str, on: date) -> list[tuple[Text, str]]:
    unknown = UNKNOWN.in_(lang)
    status = row.status_on(on)
    return [
        (Text(en="Kind", bg="Вид"), SITE_KINDS[row.kind].in_(lang)),
        (Text(en="Status", bg="Статус"), STATUSES[status].in_(lang)),
        (Text(en="Area", bg="Площ"), number(row.area_m2, lang, "m²")),
        (Text(en="Cadastral number", bg="Кадастрален идентификатор"), row.cadastral_id or unknown),
        (Text(en="Zoning", bg="Устройствена зона"), ZONINGS[row.zoning].in_(lang) if row.zoning else unknown),
        (Text(en="Ownership", bg="Собственост"), OWNERSHIPS[row.ownership].in_(lang) if row.ownership else unknown),
        (Text(en="Electric power", bg="Електрическа мощност"), number(row.power_mw, lang, "MW")),
        (Text(en="Natural gas", bg="Природен газ"), yes_no(row.has_gas, lang)),
        (Text(en="Water, per day", bg="Вода на денонощие"), number(row.water_m3_day, lang, "m³")),
        (Text(en="Sewer", bg="Канализация"), yes_no(row.has_sewer, lang)),
        (Text(en="Railway siding", bg="Железопътен клон"), yes_no(row.has_rail, lang)),
        (
            Text(en="Distance to the motorway", bg="Разстояние до магистрала"),
            number(row.motorway_km, lang, Text(en="km", bg="км").in_(lang)),
        ),
        (Text(en="Price per m²", bg="Цена за m²"), _price(row.price_m2, lang)),
        (Text(en="Rent per m² and month", bg="Наем за m² на месец"), _price(row.rent_m2_month, lang)),
        (Text(en="Price valid until", bg="Цената важи до"), day_of(row.price_valid_until, lang)),
    ]


def _price(price: Money | None, lang: str) -> str:
    return Text(en="on request", bg="при запитване").in_(lang) if price is None else price.format(lang)
