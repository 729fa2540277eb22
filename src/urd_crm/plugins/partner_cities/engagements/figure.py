"""The figures of an exchange, each with the rule that admits it."""

from typing import Annotated, NoReturn

from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.money import Money


def cost(money: Money) -> Money:
    """Admit what an exchange cost us: zero or more, in euro or, from the years before the euro, in levs.

    Raises:
        InvalidValueError: ``cost-negative``, or ``cost-not-in-euro`` for a currency without a fixed rate.

    >>> str(cost(Money("4200", "EUR")))
    '4200.00 EUR'
    """
    if money.minor < 0:
        _refuse("cost-negative", Text(en="A cost is not negative.", bg="Разходът не може да е отрицателен."))
    if money.currency not in {"EUR", "BGN"}:
        _refuse(
            "cost-not-in-euro",
            Text(en="Costs are added up in euro.", bg="Разходите се сумират в евро."),
            Text(en="Convert it by the rate of the day.", bg="Превърнете сумата по курса за деня."),
        )
    return money


def people(count: int) -> int:
    """Admit a number of people: zero or more.

    Raises:
        InvalidValueError: ``negative-people``.

    >>> people(52)
    52
    """
    if count < 0:
        _refuse("negative-people", Text(en="People are not negative.", bg="Броят на хората не може да е отрицателен."))
    return count


def _refuse(code: str, message: Text, remedy: Text = Text("")) -> NoReturn:
    raise InvalidValueError("figure", code, message, remedy)


Cost = Annotated[Money, AfterValidator(cost)]
"""What it cost us · EUR, or BGN from before 2026."""

People = Annotated[int, AfterValidator(people)]
"""How many · persons."""
