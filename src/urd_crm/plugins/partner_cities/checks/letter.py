"""Letters: whether those who get them can read them."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.interaction import Direction, Interaction
from urd_crm.entities.model import table_of
from urd_crm.plugins.partner_cities.interactions import CityLetter, Greeting
from urd_crm.plugins.partner_cities.profiles import PartnerCity
from urd_crm.plugins.partner_cities.records.cities import BATCH, cities_of_interactions


def language_mismatch(rows: Sequence[CityLetter | Greeting], context: CheckContext) -> Iterable[Finding]:
    """Find what was sent in a language that the city does not read, without a translation that it does."""
    session, said = context.session, table_of(Interaction).c
    written = {row.interaction_id: row for row in rows}
    sent: dict[int, str] = {}
    ids = sorted(written)
    for start in range(0, len(ids), BATCH):
        statement = sa.select(said.id, said.language).where(
            said.id.in_(ids[start : start + BATCH]), said.direction == Direction.OUT, said.language.is_not(None)
        )
        sent |= dict(session.store.rows(statement))
    cities = cities_of_interactions(session, sent)
    for id, language in sent.items():
        offered = {_base(tag) for tag in (language, *written[id].translated_into)}
        profiles = [session.get(PartnerCity, city) for city in cities.get(id, ())]
        if any(profile is not None and not offered & set(map(_base, profile.languages)) for profile in profiles):
            yield Finding(
                written[id],
                Text(en="is in no language that the city reads", bg="не е на език, на който градът чете"),
                Text(en="Add a translation: translated_into.", bg="Добавете превод: translated_into."),
                field="translated_into",
            )


def _base(tag: str) -> str:
    """Give the language of a tag: who reads ``en`` reads ``en-GB`` too."""
    return tag.partition("-")[0]


TITLE = Text(en="Unread language", bg="Неразбираем език")
ALL = (
    Check("language-mismatch", CityLetter, language_mismatch, WARN, TITLE),
    Check("language-mismatch-greeting", Greeting, language_mismatch, WARN, TITLE),
)
