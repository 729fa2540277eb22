"""What the mayor reads before a visit: the city, its people, what was, what was promised, what was given."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table, words
from urd_crm.plugins.partner_cities.outputs import register
from urd_crm.plugins.partner_cities.outputs.wording import DIRECTIONS, EXCHANGES, RELATIONS
from urd_crm.plugins.partner_cities.profiles import PartnerCity, Relation
from urd_crm.plugins.partner_cities.profiles.feast_day import next_from
from urd_crm.plugins.partner_cities.records.freezing import found_city, frozen_on
from urd_crm.plugins.partner_cities.reports.agreements import registered
from urd_crm.plugins.partner_cities.reports.contacts import who_is_our_contact
from urd_crm.plugins.partner_cities.reports.exchanges import exchanges
from urd_crm.plugins.partner_cities.reports.gifts import gifts_of
from urd_crm.values import country, language

if TYPE_CHECKING:
    from urd_crm import Session

SECTIONS = {
    "facts": Text(en="The city", bg="Градът"),
    "people": Text(en="People", bg="Хора"),
    "agreements": Text(en="Agreements", bg="Споразумения"),
    "exchanges": Text(en="Exchanges", bg="Обмен"),
    "commitments": Text(en="Open commitments", bg="Поети ангажименти"),
    "gifts": Text(en="Last gifts", bg="Последни подаръци"),
}
NOTHING = Text(en="Nothing is recorded.", bg="Няма записано.")
FROZEN = Text(
    en="The partnership is frozen since {day} by act {act}.", bg="Партньорството е замразено от {day} с акт {act}."
)
SIDES = {"us": Text(en="we promised", bg="обещахме"), "them": Text(en="they promised", bg="обещаха ни")}
GIVEN, RECEIVED = Text(en="given", bg="дадено"), Text(en="received", bg="получено")


def mayor_briefing(session: "Session", *, city: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the briefing sheet of a partner city for the mayor; it stays in the house.

    Args:
        session: where to look.
        city: number of the city.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        NotFoundError: it is no partner city.
    """
    today, profile = on or session.today, found_city(session, city)
    parts = [f"# {profile.name.in_(lang)}"]
    if (freeze := frozen_on(session, today).get(city)) is not None:
        parts.append(FROZEN.format(day=day_of(freeze.since, lang), act=freeze.act_number).in_(lang))
    for name, lines in (
        ("facts", _facts(session, profile, lang, today)),
        ("people", _people(session, city, today)),
        ("agreements", _agreements(session, profile, lang, today)),
        ("exchanges", _exchanges(session, city, lang, today)),
        ("commitments", _commitments(session, city, lang, today)),
        ("gifts", _gifts(session, city, lang, today)),
    ):
        rows = list(lines)
        parts.append(f"## {SECTIONS[name].in_(lang)}")
        parts.append(table(rows[0], rows[1:]) if len(rows) > 1 else NOTHING.in_(lang))
    return "\n\n".join(parts) + "\n"


def _facts(session: "Session", city: PartnerCity, lang: str, on: date) -> Iterable[Sequence[str]]:
    yield words(lang, Text(en="Fact", bg="Показател"), Text(en="Value", bg="Стойност"))
    people = f"{city.population}" + (f" ({city.population_year})" if city.population_year else "")
    facts = (
        (Text(en="Town hall", bg="Община"), session.organisations.get(city.organisation_id).name),
        (Text(en="Relation", bg="Отношение"), RELATIONS[Relation(city.relation)].in_(lang)),
        (Text(en="Country", bg="Държава"), country.name(city.country, lang)),
        (Text(en="Region", bg="Регион"), city.region),
        (Text(en="Population", bg="Население"), people if city.population else None),
        (Text(en="Languages", bg="Езици"), ", ".join(language.name(tag, lang) for tag in city.languages)),
        (Text(en="Local time", bg="Часова зона"), city.timezone),
        (Text(en="Next city day", bg="Следващ празник на града"), _feast(city.city_day, lang, on)),
        (Text(en="Next national day", bg="Следващ национален празник"), _feast(city.national_day, lang, on)),
    )
    yield from ([title.in_(lang), value] for title, value in facts if value)


def _feast(rule: str | None, lang: str, on: date) -> str | None:
    return None if rule is None else day_of(next_from(rule, on), lang)


def _people(session: "Session", city: int, on: date) -> Iterable[Sequence[str]]:
    lang = session.town.language
    yield words(lang, Text(en="Name", bg="Име"), Text(en="Position", bg="Длъжност"), Text(en="E-mail", bg="Е-поща"))
    for each in who_is_our_contact(session, city=city, on=on):
        yield [each.person, each.position or "–", each.email or "–"]


def _agreements(session: "Session", city: PartnerCity, lang: str, on: date) -> Iterable[Sequence[str]]:
    yield words(lang, *register.HEAD)
    mine = sorted(session.agreements.of(city.organisation_id), key=lambda row: row.id)
    for each in registered(session, mine, on):
        yield register.line(each, lang)


def _exchanges(session: "Session", city: int, lang: str, on: date) -> Iterable[Sequence[str]]:
    yield words(
        lang,
        Text(en="Day", bg="Дата"),
        Text(en="Kind", bg="Вид"),
        Text(en="Where", bg="Къде"),
        Text(en="People", bg="Хора"),
        Text(en="Stage", bg="Етап"),
    )
    for each in reversed(exchanges(session, city=city, on=on)):
        yield [
            day_of(each.starts_on, lang),
            EXCHANGES[each.kind].in_(lang),
            DIRECTIONS[each.direction].in_(lang),
            "–" if each.people is None else str(each.people),
            each.stage_title.in_(lang),
        ]


def _commitments(session: "Session", city: int, lang: str, on: date) -> Iterable[Sequence[str]]:
    yield words(lang, Text(en="Who", bg="Кой"), Text(en="What", bg="Какво"), Text(en="Due", bg="Срок"))
    for each in session.commitments.of(city, is_open=True):
        if each.promised_on <= on:
            yield [SIDES[str(each.by)].in_(lang), each.text, day_of(each.due_on, lang)]


def _gifts(session: "Session", city: int, lang: str, on: date) -> Iterable[Sequence[str]]:
    yield words(lang, Text(en="Day", bg="Дата"), GIVEN, RECEIVED)
    for each in gifts_of(session, city, on):
        yield [day_of(each.date, lang), each.given or "–", each.received or "–"]
