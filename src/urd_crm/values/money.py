"""Exact amounts of money."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import total_ordering
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import frozen

from urd_crm.errors import InvalidValueError, Problem, Severity
from urd_crm.text import Text
from urd_crm.values.amount import half_up, read_minor, refuse_float, within_bounds
from urd_crm.values.currency import LAST_DAY_OF_THE_LEV, LEVS_TO_THE_EURO, minor_digits
from urd_crm.values.currency import normalise as _currency
from urd_crm.values.string_schema import string_schema

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_FORM = re.compile(r"(?P<amount>[+-]?[0-9]+(?:\.[0-9]+)?)\s+(?P<currency>[A-Za-z]{3})")


@total_ordering
@frozen(init=False, order=False)
class Money:
    """An amount in a currency, kept as a whole number of its smallest unit; immutable, hashable, safe to share.

    Args:
        amount: text with a decimal point, an integer or a ``Decimal``, in the currency's main unit.
        currency: ISO 4217, in any case.

    Raises:
        InvalidValueError: ``money-float`` for a ``float``, ``money-amount`` for what is no number,
            ``money-decimals`` for more decimals than the currency has, ``unknown-currency``.

    >>> price = Money("19.90", "EUR")
    >>> str(price * 3), price.minor, Money("5", "EUR") < price
    ('59.70 EUR', 1990, True)
    """

    minor: int
    """Amount in the smallest unit · cents for EUR, yen for JPY."""
    currency: str
    """ISO 4217 · upper case."""

    def __init__(self, amount: str | int | Decimal, currency: str) -> None:
        code = _currency(currency)
        self.__attrs_init__(read_minor(amount, minor_digits(code)), code)

    @classmethod
    def of_minor(cls, minor: int, currency: str) -> "Money":
        """Make an amount from its smallest units: cents, stotinki.

        >>> str(Money.of_minor(1990, "EUR"))
        '19.90 EUR'
        """
        if isinstance(minor, float):
            refuse_float()
        made = cls.__new__(cls)
        made.__attrs_init__(within_bounds(minor), _currency(currency))
        return made

    @classmethod
    def parse(cls, value: "str | Money") -> "Money":
        """Read the stored form, ``31000000.00 EUR``; an instance is given back as it is.

        Raises:
            InvalidValueError: ``money-format``, and what the constructor raises.
        """
        if isinstance(value, Money):
            return value
        match = _FORM.fullmatch(value.strip()) if isinstance(value, str) else None
        if match is None:
            _refuse(
                "money-format",
                Text(en="This is not an amount with its currency.", bg="Това не е сума с валута."),
                Text(en="Write 31000000.00 EUR.", bg="Напишете 31000000.00 EUR."),
            )
        return cls(match["amount"], match["currency"])

    @classmethod
    def examples(cls) -> tuple["Money", ...]:
        """Give values for tests and documentation."""
        return cls("31000000", "EUR"), cls("-0.05", "BGN"), cls(1500, "JPY"), cls("0.125", "BHD")

    @property
    def amount(self) -> Decimal:
        """The amount in the currency's main unit, with all its decimals."""
        return Decimal(f"{self.minor}E-{minor_digits(self.currency)}")

    def in_euro(self) -> "Money":
        """Give the amount in euro: levs at the fixed rate, rounded to the nearest cent, half a cent up.

        Raises:
            InvalidValueError: ``money-no-rate`` for any other currency; rates of the day are not kept here.

        Source: Council Regulation (EU) 2025/1408 (1 EUR = 1.95583 BGN);
        Council Regulation (EC) No 1103/97, Art. 4 and 5 (no inverse rates, rounding half up).

        >>> str(Money("100", "BGN").in_euro())
        '51.13 EUR'
        """
        if self.currency == "EUR":
            return self
        if self.currency != "BGN":
            _refuse_rate(self.currency, "EUR")
        return Money.of_minor(half_up(self.minor / Fraction(LEVS_TO_THE_EURO)), "EUR")

    def format(self, language: str = "bg") -> str:
        """Write the amount as people of a language do.

        Args:
            language: BCP 47.

        Source: Unicode CLDR.

        >>> Money("1234567.5", "EUR").format("en")
        '€1,234,567.50'
        """
        from babel.numbers import format_currency

        from urd_crm.values.language import locale_of

        # CLDR drops the decimals of some currencies; an amount shows what it holds.
        return format_currency(self.amount, self.currency, locale=locale_of(language), decimal_quantization=False)

    def __add__(self, other: "Money") -> "Money":
        return self._with(self.minor + self._minor_of(other)) if isinstance(other, Money) else NotImplemented

    def __sub__(self, other: "Money") -> "Money":
        return self._with(self.minor - self._minor_of(other)) if isinstance(other, Money) else NotImplemented

    def __neg__(self) -> "Money":
        return self._with(-self.minor)

    def __mul__(self, factor: int | Decimal | Fraction) -> "Money":
        """Multiply, rounding half to even in the smallest unit."""
        if isinstance(factor, float):
            refuse_float()
        if isinstance(factor, bool) or not isinstance(factor, int | Decimal | Fraction):
            return NotImplemented
        # `round` of a fraction rounds half to even, exactly.
        return self._with(round(self.minor * Fraction(factor)))

    __rmul__ = __mul__

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._minor_of(other) if isinstance(other, Money) else NotImplemented

    def __str__(self) -> str:
        return f"{self.amount:f} {self.currency}"

    def _minor_of(self, other: "Money") -> int:
        if other.currency != self.currency:
            _refuse(
                "money-currencies",
                Text(
                    en="{one} and {other} cannot be added or compared.",
                    bg="{one} и {other} не могат да се събират или сравняват.",
                ).format(one=self.currency, other=other.currency),
                Text(en="Convert them first: in_euro(), sum_in().", bg="Първо ги превърнете: in_euro(), sum_in()."),
            )
        return other.minor

    def _with(self, minor: int) -> "Money":
        return Money.of_minor(minor, self.currency)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> "CoreSchema":
        return string_schema(cls.parse)


def sum_in(currency: str, moneys: Iterable[Money], on: date | None = None) -> Money:
    """Add up amounts, levs and euro together where the fixed rate joins them.

    Amounts of one currency are added first and converted once, so cents are rounded once.

    Args:
        currency: of the sum, ISO 4217.
        moneys: the amounts; none gives zero.
        on: the day whose money is meant: a sum in levs takes euro only up to the last day of the lev ·
            ``None``: the present.

    Raises:
        InvalidValueError: ``money-no-rate`` for a pair of currencies without a fixed rate.

    Source: as for :meth:`Money.in_euro`.

    >>> str(sum_in("EUR", [Money("100", "BGN"), Money("10", "EUR")]))
    '61.13 EUR'
    """
    code = _currency(currency)
    totals: dict[str, int] = {code: 0}
    for money in moneys:
        totals[money.currency] = totals.get(money.currency, 0) + money.minor
    total = Money.of_minor(totals.pop(code), code)
    for other, minor in totals.items():
        part = Money.of_minor(minor, other)
        if code == "BGN" and other == "EUR" and on is not None and on <= LAST_DAY_OF_THE_LEV:
            total += Money.of_minor(half_up(minor * Fraction(LEVS_TO_THE_EURO)), "BGN")
        elif code == "EUR":
            total += part.in_euro()
        else:
            _refuse_rate(other, code)
    return total


def odd_on(money: Money, day: date) -> Problem | None:
    """Say what is odd about an amount on a day: levs after the lev.

    Args:
        money: the amount.
        day: when it was paid, promised or is due.

    Returns:
        A warning, or ``None``.

    Source: Council Decision (EU) 2025/1407 (the euro in Bulgaria from 1 January 2026).
    """
    if money.currency != "BGN" or day <= LAST_DAY_OF_THE_LEV:
        return None
    return Problem(
        "money-lev-after-euro",
        Text(en="The amount is in levs after the lev.", bg="Сумата е в левове след въвеждането на еврото."),
        Text(en="Give it in euro: in_euro() converts it.", bg="Дайте я в евро: in_euro() я превръща."),
        severity=Severity.WARN,
    )


def _refuse(code: str, message: Text, remedy: Text) -> NoReturn:
    raise InvalidValueError("money", code, message, remedy)


def _refuse_rate(one: str, other: str) -> NoReturn:
    _refuse(
        "money-no-rate",
        Text(en="There is no fixed rate from {one} to {other}.", bg="Няма фиксиран курс от {one} към {other}.").format(
            one=one, other=other
        ),
        Text(en="Convert by the rate of the day first.", bg="Първо превърнете по курса за деня."),
    )
