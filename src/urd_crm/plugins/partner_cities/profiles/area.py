"""What two cities do together, and the rule that a list of it is not empty."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text


class Area(StrEnum):
    """A field that two cities work together in."""

    CULTURE = "culture"
    YOUTH = "youth"
    SPORT = "sport"
    ECONOMY = "economy"
    TOURISM = "tourism"
    ENVIRONMENT = "environment"
    EDUCATION = "education"
    ADMINISTRATION = "administration"
    HEALTH = "health"


def areas(chosen: list[Area]) -> list[Area]:
    """Admit the areas of an agreement: at least one, each once.

    Raises:
        InvalidValueError: ``no-area``.

    >>> [area.value for area in areas([Area.YOUTH, Area.CULTURE, Area.YOUTH])]
    ['youth', 'culture']
    """
    if not chosen:
        raise InvalidValueError(
            "areas",
            "no-area",
            Text(en="An agreement is about something.", bg="Едно споразумение има предмет."),
            Text(en="Name at least one area.", bg="Посочете поне една област."),
        )
    return list(dict.fromkeys(chosen))


Areas = Annotated[list[Area], AfterValidator(areas)]
"""Areas of an agreement, at least one."""
