"""Letters: whether those who get them can read them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.interaction import Direction, Interaction
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.interactions import CONDOLENCE, CityLetter, Greeting
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.records.cities import BATCH, cities_of_interactions

if TYPE_CHECKING:
    from urd_crm import Session


def language_mismatch(rows: Sequence[CityLetter | Greeting], context: CheckContext) -> Iterable[Finding]:
    """Find what was sent in a language that the city does not read, without a translation that it does."""
    written = {row.interaction_id: row for row in rows}
    for id in _unread(context.session, {id: row.translated_into for id, row in written.items()}):
        yield Finding(written[id], MESSAGE, REMEDY, field="translated_into")


def language_mismatch_letter(rows: Sequence[Interaction], context: CheckContext) -> Iterable[Finding]:
    """Find the same among letters and condolences, which have no further fields to note translations in."""
    kinds = {"letter", context.session.registry.interactions.get(CONDOLENCE).code}
    plain = {row.id: row for row in rows if row.kind in kinds and row.direction == Direction.OUT}
    for id in _unread(context.session, dict.fromkeys(plain, ())):
        yield Finding(plain[id], MESSAGE, Text(en="Send a translation.", bg="Изпратете превод."), field="language")


def _unread(session: "Session", translations: Mapping[int, Sequence[str]]) -> Iterable[int]:
    """Give the interactions, of some with their translations, that went out in no language that a city reads."""
    said = table_of(Interaction).c
    sent: dict[int, str] = {}
    ids = sorted(translations)
    for start in range(0, len(ids), BATCH):
        statement = sa.select(said.id, said.language).where(
            said.id.in_(ids[start : start + BATCH]), said.direction == Direction.OUT, said.language.is_not(None)
        )
        sent |= dict(session.store.rows(statement))
    cities = cities_of_interactions(session, sent)
    profiles = {city: session.get(PartnerCity, city) for city in sorted(set(chain(*cities.values())))}
    read = {city: set(map(_base, profile.languages)) for city, profile in profiles.items() if profile is not None}
    for id, language in sent.items():
        offered = {_base(tag) for tag in (language, *translations[id])}
        if any(city in read and not offered & read[city] for city in cities.get(id, ())):
            yield id


def _base(tag: str) -> str:
    """Give the language of a tag: who reads ``en`` reads ``en-GB`` too."""
    return tag.partition("-")[0]


MESSAGE = Text(en="is in no language that the city reads", bg="не е на език, на който градът чете")
REMEDY = Text(en="Add a translation: translated_into.", bg="Добавете превод: translated_into.")
TITLE = Text(en="Unread language", bg="Неразбираем език")
ALL = (
    Check("language-mismatch", CityLetter, language_mismatch, WARN, TITLE),
    Check("language-mismatch-greeting", Greeting, language_mismatch, WARN, TITLE),
    # At the write its participants are not there yet: it is found when letters are looked over.
    Check("language-mismatch-letter", Interaction, language_mismatch_letter, WARN, TITLE, at_write=False),
)
