"""Choosing from a closed list by its text."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, TypeVar, get_args

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

C = TypeVar("C", bound=StrEnum)
T = TypeVar("T", bound=str)


def chosen(choice: type[C], text: C | str) -> C:
    """Give the member of a closed list that a text means.

    Raises:
        InvalidValueError: none of them.
    """
    try:
        return choice(text)
    except ValueError as error:
        raise _none_of(choice, text) from error


def one_of(offered: Any, text: T) -> T:
    """Give a text that a parameter offers, as its annotation says: a ``Literal`` of texts.

    Raises:
        InvalidValueError: none of them.
    """
    if text not in get_args(offered):
        raise _none_of(get_args(offered), text)
    return text


def _none_of(offered: Iterable[str], text: object) -> InvalidValueError:
    listed = ", ".join(offered)
    return InvalidValueError(
        "choice",
        "not-a-choice",
        Text(en=f"There is no {text!r} here.", bg=f"Тук няма {text!r}."),
        Text(en=f"Choose one of: {listed}.", bg=f"Изберете едно от: {listed}."),
    )
