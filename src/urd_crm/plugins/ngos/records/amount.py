"""Amounts that are added up in euro; each kind of field with the rule that admits it."""

from typing import Annotated, NoReturn

from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.money import Money


def amount(money: Money) -> Money:
    """Admit an amount of a grant: more than zero, in euro or, from the years before the euro, in levs.

    Raises:
        InvalidValueError: ``amount-not-positive``, or ``amount-not-in-euro`` for a currency without a fixed rate.

    >>> str(amount(Money("7500", "EUR")))
    '7500.00 EUR'
    """
    if money.minor <= 0:
        _refuse("amount-not-positive", Text(en="The amount is more than zero.", bg="Сумата е по-голяма от нула."))
    return _joined(money)


def rent(money: Money) -> Money:
    """Admit a rent: zero where the use is free.

    Raises:
        InvalidValueError: ``negative-rent``, or ``amount-not-in-euro``.

    >>> str(rent(Money(0, "EUR")))
    '0.00 EUR'
    """
    if money.minor < 0:
        _refuse("negative-rent", Text(en="A rent is not negative.", bg="Наемът не е отрицателен."))
    return _joined(money)


def _joined(money: Money) -> Money:
    if money.currency not in {"EUR", "BGN"}:
        _refuse(
            "amount-not-in-euro",
            Text(en="Amounts are added up in euro.", bg="Сумите се събират в евро."),
            Text(en="Convert it by the rate of the day.", bg="Превърнете я по курса за деня."),
        )
    return money


def _refuse(code: str, message: Text, remedy: Text = Text("")) -> NoReturn:
    raise InvalidValueError("amount", code, message, remedy)


Amount = Annotated[Money, AfterValidator(amount)]
"""An amount of a grant · EUR, or BGN from before 2026."""

Rent = Annotated[Money, AfterValidator(rent)]
"""A monthly rent · EUR, or BGN from before 2026 · zero: free of charge."""
