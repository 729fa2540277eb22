"""Beats: what a journalist writes about, by the Media Topics of the press council IPTC."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Annotated

from attrs import frozen
from pydantic import AfterValidator

from urd_crm.contract import Text
from urd_crm.errors import InvalidValueError

_FINER = re.compile(r"20[0-9]{6}")


@frozen
class Topic:
    """A Media Topic of the first level. Immutable, safe to share."""

    name: str
    """Our word for it: ``culture``."""
    title: Text


TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "01000000": Topic("culture", Text(en="arts, culture, entertainment and media", bg="култура, изкуство и медии")),
        "02000000": Topic("crime", Text(en="crime, law and justice", bg="престъпност, право и правосъдие")),
        "03000000": Topic("disaster", Text(en="disaster, accident and emergency", bg="бедствия и произшествия")),
        "04000000": Topic("economy", Text(en="economy, business and finance", bg="икономика, бизнес и финанси")),
        "05000000": Topic("education", Text(en="education", bg="образование")),
        "06000000": Topic("environment", Text(en="environment", bg="околна среда")),
        "07000000": Topic("health", Text(en="health", bg="здравеопазване")),
        "08000000": Topic("human_interest", Text(en="human interest", bg="любопитно")),
        "09000000": Topic("labour", Text(en="labour", bg="труд")),
        "10000000": Topic("leisure", Text(en="lifestyle and leisure", bg="начин на живот и свободно време")),
        "11000000": Topic("politics", Text(en="politics", bg="политика")),
        "12000000": Topic("religion", Text(en="religion", bg="религия")),
        "13000000": Topic("science", Text(en="science and technology", bg="наука и технологии")),
        "14000000": Topic("society", Text(en="society", bg="общество")),
        "15000000": Topic("sport", Text(en="sport", bg="спорт")),
        "16000000": Topic("conflict", Text(en="conflict, war and peace", bg="конфликти, война и мир")),
        "17000000": Topic("weather", Text(en="weather", bg="време")),
    }
)
"""The first level; the finer topics below it number over a thousand and change several times a year."""


def normalise(text: str) -> str:
    """Give the code of a beat.

    Args:
        text: one of our words for the first level, ``culture``; or a code, with ``medtop:`` before it or without.
            Of the finer topics the form alone is looked at.

    Returns:
        Eight digits.

    Raises:
        InvalidValueError: ``beat-unknown``.

    Source: IPTC NewsCodes, Media Topic.

    >>> normalise("culture"), normalise("medtop:20000038")
    ('01000000', '20000038')
    """
    wanted = text.strip().lower().removeprefix("medtop:")
    for code, topic in TOPICS.items():
        if wanted in (code, topic.name):
            return code
    if _FINER.fullmatch(wanted):
        return wanted
    names = ", ".join(topic.name for topic in TOPICS.values())
    raise InvalidValueError(
        "beat",
        "beat-unknown",
        Text(en="There is no such beat.", bg="Няма такъв ресор."),
        Text(en=f"Give a Media Topic of IPTC, or one of: {names}.", bg=f"Дайте код на IPTC или едно от: {names}."),
    )


def title(code: str) -> Text:
    """Give what a beat is called: the words for the first level, the code for a finer topic.

    >>> title("15000000").bg, title("20000038").en
    ('спорт', 'medtop:20000038')
    """
    return TOPICS[code].title if code in TOPICS else Text(f"medtop:{code}")


def _all(beats: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(normalise(beat) for beat in beats))


Beats = Annotated[list[str], AfterValidator(_all)]
"""Codes of Media Topics, each once."""
