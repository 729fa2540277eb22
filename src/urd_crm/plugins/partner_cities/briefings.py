"""What partner cities add to the briefing on their country: feasts, freezes, gifts."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import BriefingLine, BriefingSource, Text
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.profiles.feast_day import next_from
from urd_crm.plugins.partner_cities.records.freezing import frozen_on
from urd_crm.plugins.partner_cities.reports.anniversaries import OCCASIONS
from urd_crm.plugins.partner_cities.reports.gifts import last_gifts

if TYPE_CHECKING:
    from urd_crm import Session

ACT = Text(en="act {number}", bg="акт {number}")
FROZEN = Text(en="The partnership is frozen", bg="Партньорството е замразено")
GIVEN, RECEIVED = Text(en="given: {what}", bg="дадено: {what}"), Text(en="received: {what}", bg="получено: {what}")


def feasts(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give the next national day and the next day of each partner city, the next first."""
    language = session.town.language
    lines: dict[tuple[date, str, str], BriefingLine] = {}
    for city in _cities(session, country, on):
        for occasion, rule in (("national_day", city.national_day), ("city_day", city.city_day)):
            if rule is not None:
                name = "" if occasion == "national_day" else city.name.in_(language)
                party_id = None if occasion == "national_day" else city.organisation_id
                day, what = next_from(rule, on), OCCASIONS[occasion].in_(language)
                lines.setdefault((day, what, name), BriefingLine(what, name, day, party_id=party_id))
    return [lines[key] for key in sorted(lines)]


def freezes(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give the partnerships that are frozen on a day, with the act."""
    language, frozen = session.town.language, frozen_on(session, on)
    for city in _cities(session, country, on):
        if (freeze := frozen.get(city.organisation_id)) is not None:
            act = ACT.format(number=freeze.act_number).in_(language)
            yield BriefingLine(
                FROZEN.in_(language), city.name.in_(language), freeze.since, act, party_id=city.organisation_id
            )


def gifts(session: "Session", country: str, on: date) -> Iterable[BriefingLine]:
    """Give what each partner city was given, and gave, last."""
    language = session.town.language
    cities = _cities(session, country, on)
    given = last_gifts(session, [city.organisation_id for city in cities], on)
    for city in cities:
        for each in given.get(city.organisation_id, ()):
            said = [(GIVEN, each.given), (RECEIVED, each.received)]
            what = "; ".join(text.format(what=what).in_(language) for text, what in said if what)
            if what:
                yield BriefingLine(what, city.name.in_(language), each.date, party_id=city.organisation_id)


def _cities(session: "Session", country: str, on: date) -> Sequence[PartnerCity]:
    return [city for city in session.profiles.having(PartnerCity, on=on) if city.country == country]


ALL = (
    BriefingSource("feasts", feasts, Text(en="Feasts ahead", bg="Предстоящи празници")),
    BriefingSource("freezes", freezes, Text(en="Frozen partnerships", bg="Замразени партньорства")),
    BriefingSource("gifts", gifts, Text(en="Last gifts", bg="Последни подаръци")),
)
