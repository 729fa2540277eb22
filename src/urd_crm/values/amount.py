"""Reading the amounts of money: numbers that lose nothing on the way."""

from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, NoReturn

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_MOST_DIGITS = 24  # no budget is longer, and every amount fits its column


def read_minor(amount: Any, digits: int) -> int:
    """Read an amount as a number of smallest units, losing nothing.

    Args:
        amount: text with a decimal point, an integer or a ``Decimal``.
        digits: decimals of the currency.

    Raises:
        InvalidValueError: ``money-float``, ``money-amount`` or ``money-decimals``.

    >>> read_minor("19.90", 2)
    1990
    """
    if isinstance(amount, float):
        refuse_float()
    try:
        number = Decimal(amount if isinstance(amount, int | Decimal) else str(amount).strip())
    except InvalidOperation:
        number = Decimal("NaN")
    if isinstance(amount, bool) or not number.is_finite():
        _refuse(
            "money-amount",
            Text(en="The amount is not a number.", bg="Сумата не е число."),
            Text(en="Write it with a decimal point: 1234.50.", bg="Напишете я с десетична точка: 1234.50."),
        )
    if abs(number.adjusted()) > _MOST_DIGITS and number:
        _refuse_size()
    minor = Fraction(number) * 10**digits
    if minor.denominator != 1:
        _refuse(
            "money-decimals",
            Text(
                en="The amount has more decimals than its currency.",
                bg="Сумата има повече десетични знаци от валутата.",
            ),
            Text(en="At most {n} after the point.", bg="Най-много {n} след точката.").format(n=digits),
        )
    return within_bounds(minor.numerator)


def within_bounds(minor: int) -> int:
    """Give the number back unless it is too long to be kept.

    Raises:
        InvalidValueError: ``money-amount``.
    """
    if abs(minor) >= 10**_MOST_DIGITS:
        _refuse_size()
    return minor


def half_up(number: Fraction) -> int:
    """Round to the nearest whole number, a half away from zero.

    >>> half_up(Fraction(5, 2)), half_up(Fraction(-5, 2))
    (3, -3)
    """
    whole = int(abs(number) + Fraction(1, 2))
    return whole if number >= 0 else -whole


def refuse_float() -> NoReturn:
    """Refuse a binary fraction.

    Raises:
        InvalidValueError: ``money-float``, always.
    """
    _refuse(
        "money-float",
        Text(en="A binary fraction is not exact.", bg="Двоичната дроб не е точна."),
        Text(en="Give text or a Decimal: '19.90'.", bg="Подайте текст или Decimal: „19.90“."),
    )


def _refuse_size() -> NoReturn:
    _refuse(
        "money-amount",
        Text(en="The amount is too large or too small.", bg="Сумата е твърде голяма или твърде малка."),
        Text(en="At most {n} digits.", bg="Най-много {n} цифри.").format(n=_MOST_DIGITS),
    )


def _refuse(code: str, message: Text, remedy: Text) -> NoReturn:
    raise InvalidValueError("money", code, message, remedy)
