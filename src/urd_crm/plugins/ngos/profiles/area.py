"""In what an organisation works: our own short codes, each with its group of the international classification."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from attrs import frozen
from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text


@frozen
class Area:
    """A field of work."""

    icnpo: int
    """Group of the classification · 1 to 12."""
    title: Text


AREAS: Mapping[str, Area] = MappingProxyType(
    {
        "culture": Area(1, Text(en="culture and arts", bg="култура и изкуства")),
        "sport": Area(1, Text(en="sport", bg="спорт")),
        "recreation": Area(1, Text(en="recreation and clubs", bg="отдих и клубове по интереси")),
        "education": Area(2, Text(en="education", bg="образование")),
        "research": Area(2, Text(en="research", bg="научни изследвания")),
        "health": Area(3, Text(en="health", bg="здравеопазване")),
        "social": Area(4, Text(en="social services", bg="социални услуги")),
        "children": Area(4, Text(en="children and families", bg="деца и семейства")),
        "youth": Area(4, Text(en="youth", bg="младежи")),
        "elderly": Area(4, Text(en="elderly people", bg="възрастни хора")),
        "disability": Area(4, Text(en="people with disabilities", bg="хора с увреждания")),
        "environment": Area(5, Text(en="environment", bg="околна среда")),
        "animals": Area(5, Text(en="protection of animals", bg="защита на животните")),
        "development": Area(6, Text(en="local development and housing", bg="местно развитие и жилищна среда")),
        "rights": Area(7, Text(en="civic and human rights", bg="граждански и човешки права")),
        "volunteering": Area(8, Text(en="volunteering and philanthropy", bg="доброволчество и дарителство")),
        "international": Area(9, Text(en="international cooperation", bg="международно сътрудничество")),
        "religion": Area(10, Text(en="religion", bg="вероизповедания")),
        "business": Area(11, Text(en="business and professions", bg="бизнес и професии")),
        "other": Area(12, Text(en="not classified elsewhere", bg="некласифицирани другаде")),
    }
)
"""The codes, by the order of the classification.

Source: International Classification of Nonprofit Organizations (ICNPO), Salamon and Anheier,
Johns Hopkins University, 1992 and its revision of 1996: the twelve major groups.
"""


def normalise(code: str) -> str:
    """Admit the code of an area, in any case.

    Raises:
        InvalidValueError: ``unknown-area``.

    >>> normalise(" Youth ")
    'youth'
    """
    found = str(code).strip().lower()
    if found not in AREAS:
        raise InvalidValueError(
            "area",
            "unknown-area",
            Text(en="There is no such area of work.", bg="Няма такава област на дейност."),
            Text(en=f"One of: {', '.join(AREAS)}.", bg=f"Една от: {', '.join(AREAS)}."),
        )
    return found


def normalise_all(codes: list[str]) -> list[str]:
    """Admit the areas of an organisation: at least one, each once, the main one first.

    Raises:
        InvalidValueError: ``no-area`` for an empty list, ``unknown-area``.

    >>> normalise_all(["youth", "culture", "youth"])
    ['youth', 'culture']
    """
    if not codes:
        raise InvalidValueError(
            "area",
            "no-area",
            Text(en="An organisation works in one area at least.", bg="Организацията работи поне в една област."),
            Text(en="'other' is one too.", bg="„other“ също е област."),
        )
    return list(dict.fromkeys(normalise(code) for code in codes))


AreaCode = Annotated[str, AfterValidator(normalise)]
"""The code of an area of work."""

AreaCodes = Annotated[list[str], AfterValidator(normalise_all)]
"""The areas of an organisation, the main one first."""
