"""Which sites answer a requirement: each criterion for itself, and what is unknown is no yes."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from attrs import frozen
from sqlmodel import col, select

from urd_crm.contract import Text
from urd_crm.errors import NotFoundError
from urd_crm.plugins.investors.records.requirement import Requirement, Tenure
from urd_crm.plugins.investors.records.site import Site, SiteStatus
from urd_crm.values.lang_text import LangText

if TYPE_CHECKING:
    from urd_crm import Session

Result = Literal["pass", "fail", "unknown"]


@frozen
class Criterion:
    """One thing that is asked for, and whether a site has it."""

    name: str
    title: Text
    result: Result
    wanted: str
    """What is asked for."""
    has: str
    """What the site has · empty: unknown."""
    gap: Decimal | None = None
    """How much is missing, in the unit of the criterion · ``None``: nothing, or it is no amount."""

    def __str__(self) -> str:
        return f"{self.name} {self.result}" + (f" (-{self.gap})" if self.gap is not None else "")


@frozen
class SiteMatch:
    """A site held against a requirement."""

    site_id: int
    name: LangText
    result: Result
    """``pass``: all criteria pass; ``fail``: one fails; ``unknown``: none fails, and something is not known."""
    criteria: tuple[Criterion, ...]

    def criterion(self, name: str) -> Criterion | None:
        """Give a criterion by its name; ``None``: it was not asked for."""
        return next((each for each in self.criteria if each.name == name), None)


def sites_matching(
    session: "Session", requirement: Requirement | int, *, on: date | None = None
) -> Sequence[SiteMatch]:
    """Which sites answer a requirement? Those that do come first, then those of which something is unknown.

    Args:
        session: where to look.
        requirement: what is asked for, or its number.
        on: as of which day.

    Raises:
        NotFoundError: there is no such requirement.
    """
    row = session.get(Requirement, requirement) if isinstance(requirement, int) else requirement
    if row is None:
        raise NotFoundError(
            Text(en=f"There is no requirement number {requirement}.", bg=f"Няма изискване с номер {requirement}.")
        )
    gone = (SiteStatus.SOLD, SiteStatus.WITHDRAWN)
    sites = session.all(select(Site).where(col(Site.status).not_in(gone)).order_by(col(Site.id)))
    matches = [_match(row, site, on or session.today) for site in sites]
    order = ("pass", "unknown", "fail")
    return sorted(matches, key=lambda match: (order.index(match.result), _failures(match), match.site_id))


def _match(wanted: Requirement, site: Site, day: date) -> SiteMatch:
    criteria = tuple(_criteria(wanted, site, day))
    results = {each.result for each in criteria}
    result: Result = "fail" if "fail" in results else "unknown" if "unknown" in results else "pass"
    return SiteMatch(site.id, site.name, result, criteria)


def _failures(match: SiteMatch) -> int:
    return sum(each.result == "fail" for each in match.criteria)


def _criteria(wanted: Requirement, site: Site, day: date) -> Iterator[Criterion]:
    yield _free(wanted, site, day)
    if wanted.area_min_m2 is not None:
        yield _at_least("area", Text(en="Area, m²", bg="Площ, м²"), wanted.area_min_m2, site.area_m2)
    if wanted.area_max_m2 is not None:
        yield _at_most(
            "area_max", Text(en="Largest area, m²", bg="Най-голяма площ, м²"), wanted.area_max_m2, site.area_m2
        )
    if wanted.power_mw is not None:
        yield _at_least("power", Text(en="Power, MW", bg="Мощност, MW"), wanted.power_mw, site.power_mw)
    if wanted.water_m3_day is not None:
        yield _at_least(
            "water", Text(en="Water, m³ a day", bg="Вода, м³ на ден"), wanted.water_m3_day, site.water_m3_day
        )
    if wanted.motorway_max_km is not None:
        yield _at_most(
            "motorway", Text(en="To the motorway, km", bg="До магистрала, км"), wanted.motorway_max_km, site.motorway_km
        )
    for is_needed, name, title, has in (
        (wanted.needs_gas, "gas", Text(en="Gas", bg="Природен газ"), site.has_gas),
        (wanted.needs_sewer, "sewer", Text(en="Sewer", bg="Канализация"), site.has_sewer),
        (wanted.needs_rail, "rail", Text(en="Railway siding", bg="Железопътен клон"), site.has_rail),
    ):
        if is_needed:
            yield Criterion(name, title, _told(has), "yes", {True: "yes", False: "no", None: ""}[has])
    if wanted.zoning is not None:
        zoning = None if site.zoning is None else site.zoning == wanted.zoning
        yield Criterion(
            "zoning", Text(en="Zoning", bg="Предназначение"), _told(zoning), wanted.zoning, site.zoning or ""
        )
    if wanted.tenure is not None:
        price = site.rent_m2_month if wanted.tenure == Tenure.LEASE else site.price_m2
        # A price that nobody named may still be had for the asking.
        result: Result = "pass" if price is not None else "unknown"
        yield Criterion("tenure", Text(en="Terms", bg="Условия"), result, wanted.tenure, str(price or ""))


def _free(wanted: Requirement, site: Site, day: date) -> Criterion:
    status = site.status_on(day)
    is_ours = status == SiteStatus.RESERVED and site.reserved_for_id == wanted.engagement_id
    result: Result = "pass" if status == SiteStatus.AVAILABLE or is_ours else "fail"
    return Criterion("available", Text(en="Available", bg="Свободен"), result, SiteStatus.AVAILABLE, status)


def _at_least(name: str, title: Text, wanted: Decimal, has: Decimal | None) -> Criterion:
    gap = wanted - has if has is not None and has < wanted else None
    return Criterion(name, title, _told(None if has is None else gap is None), f"{wanted:f}", _number(has), gap)


def _at_most(name: str, title: Text, wanted: Decimal, has: Decimal | None) -> Criterion:
    gap = has - wanted if has is not None and has > wanted else None
    return Criterion(name, title, _told(None if has is None else gap is None), f"{wanted:f}", _number(has), gap)


def _told(has: bool | None) -> Result:
    return "unknown" if has is None else "pass" if has else "fail"


def _number(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:f}"
