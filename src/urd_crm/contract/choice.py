"""Choosing from a closed list by its text."""

from enum import StrEnum
from typing import TypeVar

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

C = TypeVar("C", bound=StrEnum)


def chosen(choice: type[C], text: C | str) -> C:
    """Give the member of a closed list that a text means.

    Raises:
        InvalidValueError: none of them.
    """
    try:
        return choice(text)
    except ValueError as error:
        offered = ", ".join(choice)
        raise InvalidValueError(
            "choice",
            "not-a-choice",
            Text(en=f"There is no {text!r} here.", bg=f"Тук няма {text!r}."),
            Text(en=f"Choose one of: {offered}.", bg=f"Изберете едно от: {offered}."),
        ) from error
