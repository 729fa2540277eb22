"""How many rows a caller asks for."""

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

ALL = 2**62
"""More than any table has, and a number that both databases take."""


def at_least_one(name: str, number: int) -> int:
    """Give the number that a caller asks for; one that no database takes is as good as all.

    Args:
        name: what the parameter is called.
        number: how many, 1 or more.

    Raises:
        InvalidValueError: it is less than 1, or no whole number.

    >>> at_least_one("limit", 10), at_least_one("limit", 10**100) == ALL
    (10, True)
    """
    if not isinstance(number, int) or number < 1:
        raise InvalidValueError(
            "page",
            "page-size",
            Text(en=f"{name} has to be a whole number, at least 1.", bg=f"{name} трябва да е цяло число, поне 1."),
        )
    return min(number, ALL)
