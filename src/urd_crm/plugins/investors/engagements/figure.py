"""The figures of a project: capital, jobs, probability; each kind of field with the rule that admits it."""

from typing import Annotated, NoReturn

from pydantic import AfterValidator

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.money import Money


def capex(money: Money) -> Money:
    """Admit a capital expenditure: more than zero, in euro or, from the years before the euro, in levs.

    Raises:
        InvalidValueError: ``capex-not-positive``, or ``capex-not-in-euro`` for a currency without a fixed rate.

    >>> str(capex(Money("31000000", "EUR")))
    '31000000.00 EUR'
    """
    if money.minor <= 0:
        _refuse(
            "capex-not-positive", Text(en="An investment is more than zero.", bg="Инвестицията е по-голяма от нула.")
        )
    if money.currency not in {"EUR", "BGN"}:
        _refuse(
            "capex-not-in-euro",
            Text(en="Investments are added up in euro.", bg="Инвестициите се сумират в евро."),
            Text(
                en="Convert it by the rate of the day, and keep the original figure in the note.",
                bg="Превърнете я по курса за деня и запишете първоначалната сума в бележка.",
            ),
        )
    return money


def jobs(count: int) -> int:
    """Admit a number of jobs: zero or more.

    Raises:
        InvalidValueError: ``negative-jobs``.

    >>> jobs(220)
    220
    """
    if count < 0:
        _refuse(
            "negative-jobs", Text(en="Jobs are not negative.", bg="Работните места не може да са отрицателен брой.")
        )
    return count


def probability(percent: int) -> int:
    """Admit a probability: 0 to 100 percent.

    Raises:
        InvalidValueError: ``bad-probability``.

    >>> probability(60)
    60
    """
    if not 0 <= percent <= 100:
        _refuse(
            "bad-probability",
            Text(en="A probability is between 0 and 100 percent.", bg="Вероятността е между 0 и 100 процента."),
        )
    return percent


def _refuse(code: str, message: Text, remedy: Text = Text("")) -> NoReturn:
    raise InvalidValueError("figure", code, message, remedy)


Capex = Annotated[Money, AfterValidator(capex)]
"""Capital expenditure · EUR, or BGN from before 2026."""

Jobs = Annotated[int, AfterValidator(jobs)]
"""Jobs · full-time equivalents."""

Probability = Annotated[int, AfterValidator(probability)]
"""How likely it is · percent."""
