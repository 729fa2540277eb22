"""The kinds of field that tables are made of: a type and the one function that admits a value to it.

A plugin's tables use the same kinds.
The function runs when a row is made, when it is flushed and in bulk; there is no second rule anywhere.
"""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator

from urd_crm.values import country, egn, ekatte, instant, language, plain_text, url


def _line(text: str) -> str:
    return plain_text.line(text)


def _free_text(text: str) -> str:
    return plain_text.body(text)


def _key(text: str) -> str:
    return plain_text.line(text)


def _code(text: str) -> str:
    egn.refuse(text, "code")
    return plain_text.line(text, maximum=100)


def _languages(tags: list[str]) -> list[str]:
    return list(dict.fromkeys(language.normalise(tag) for tag in tags))


Line = Annotated[str, AfterValidator(_line)]
"""One line of text: trimmed, normalised, without control characters, at most 400 characters."""

Body = Annotated[str, AfterValidator(_free_text)]
"""Free text of many lines, at most a million characters."""

Key = Annotated[str, AfterValidator(_key)]
"""One line that a machine made: a number in another system; not looked through for personal numbers."""

GUARDED = frozenset({_line, _free_text})
"""The functions whose fields are looked through for national personal numbers."""

Code = Annotated[str, AfterValidator(_code)]
"""A short code or number of somebody's; a national personal number is refused."""

Country = Annotated[str, AfterValidator(country.normalise)]
"""ISO 3166-1 alpha-2 and XK."""

LanguageTag = Annotated[str, AfterValidator(language.normalise)]
"""BCP 47."""

Languages = Annotated[list[str], AfterValidator(_languages)]
"""BCP 47 tags, each once, best first."""

Url = Annotated[str, AfterValidator(url.normalise)]
"""http or https."""

SettlementCode = Annotated[str, AfterValidator(ekatte.normalise)]
"""EKATTE: five digits as text."""

Moment = Annotated[datetime, AfterValidator(instant.aware)]
"""An instant with its time zone; kept in UTC."""
