from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import get_currency_precision
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import Severity
from urd_crm.values.currency import minor_digits
from urd_crm.values.currency import normalise as currency
from urd_crm.values.money import Money, odd_on, sum_in

CENTS = st.integers(-(10**15), 10**15)


class TestMaking:
    @pytest.mark.parametrize(
        "amount, code, minor, text",
        [
            ("31000000", "EUR", 3_100_000_000, "31000000.00 EUR"),
            ("19.9", "eur", 1990, "19.90 EUR"),
            (Decimal("19.90"), "EUR", 1990, "19.90 EUR"),
            (" -0.05 ", "BGN", -5, "-0.05 BGN"),
            (0, "EUR", 0, "0.00 EUR"),
            ("-0", "EUR", 0, "0.00 EUR"),
            ("1E+3", "EUR", 100_000, "1000.00 EUR"),
            (1500, "JPY", 1500, "1500 JPY"),
            ("0.125", "BHD", 125, "0.125 BHD"),
            ("100.50", "RSD", 10050, "100.50 RSD"),
            ("19.9000", "EUR", 1990, "19.90 EUR"),
        ],
    )
    def test_amounts_are_exact(self, amount, code, minor, text):
        """Kept in the smallest unit, written with all decimals."""
        money = Money(amount, code)
        assert (money.minor, str(money)) == (minor, text)
        assert Money.parse(text) == money
        assert money.amount == Decimal(minor).scaleb(-minor_digits(money.currency))

    @pytest.mark.parametrize(
        "amount, code, expected",
        [
            (19.9, "EUR", "money-float"),
            ("19.999", "EUR", "money-decimals"),
            ("1.5", "JPY", "money-decimals"),
            ("", "EUR", "money-amount"),
            ("много", "EUR", "money-amount"),
            ("1,50", "EUR", "money-amount"),
            ("NaN", "EUR", "money-amount"),
            ("Infinity", "EUR", "money-amount"),
            (None, "EUR", "money-amount"),
            (True, "EUR", "money-amount"),
            ("1" + "0" * 24, "JPY", "money-amount"),
            ("1E+999999", "EUR", "money-amount"),
            ("1E-999999", "EUR", "money-amount"),
            ("1", "XYZ", "unknown-currency"),
            ("1", "XXX", "unknown-currency"),
            ("1", "", "unknown-currency"),
            ("1", None, "unknown-currency"),
        ],
    )
    def test_each_fault_has_its_code(self, code_of, amount, code, expected):
        """What would lose a cent is refused, not rounded."""
        assert code_of(Money, amount, code) == expected

    @pytest.mark.parametrize("value", ["", "19.90", "EUR 19.90", "19,90 EUR", "19.90 €", None, 19, "1E5 EUR"])
    def test_only_the_stored_form_is_parsed(self, code_of, value):
        """An amount says its currency."""
        assert code_of(Money.parse, value) == "money-format"

    @given(CENTS, st.sampled_from(["EUR", "BGN", "JPY", "BHD", "CLF"]))
    def test_every_amount_survives_its_stored_form(self, minor, code):
        """Nothing is lost on the way to the database and back."""
        money = Money.of_minor(minor, code)
        assert Money.parse(str(money)) == money
        assert Money(money.amount, code) == money


class TestReckoning:
    @given(CENTS, CENTS)
    def test_adding_and_taking_away_are_exact(self, one, other):
        """Whole numbers underneath."""
        a, b = Money.of_minor(one, "EUR"), Money.of_minor(other, "EUR")
        assert a + b - b == a
        assert (a + b).minor == one + other
        assert -a == Money(0, "EUR") - a
        assert (a < b) == (one < other)
        assert (a >= b) == (one >= other)

    @pytest.mark.parametrize(
        "factor, expected",
        [(3, "0.15"), (Decimal("0.5"), "0.02"), (Decimal("1.5"), "0.08"), (Fraction(1, 3), "0.02"), (-1, "-0.05")],
    )
    def test_multiplying_rounds_half_to_even(self, factor, expected):
        """Errors do not add up in one direction."""
        assert Money("0.05", "EUR") * factor == factor * Money("0.05", "EUR") == Money(expected, "EUR")

    def test_a_float_factor_is_refused(self, code_of):
        """It is not the number that was written."""
        assert code_of(lambda: Money(1, "EUR") * 0.1) == "money-float"

    @pytest.mark.parametrize("reckon", [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a < b, max])
    def test_currencies_are_not_mixed(self, code_of, reckon):
        """The error says how to convert."""
        assert code_of(reckon, Money(1, "EUR"), Money(1, "BGN")) == "money-currencies"

    def test_amounts_of_two_currencies_are_never_equal(self):
        """Not even nothing."""
        assert Money(0, "EUR") != Money(0, "BGN")

    @pytest.mark.parametrize(
        "reckon", [lambda m: m + 1, lambda m: m - "1", lambda m: m * "2", lambda m: m * True, lambda m: m < 5]
    )
    def test_other_types_are_python_s_error(self, reckon):
        """As with numbers and text."""
        with pytest.raises(TypeError):
            reckon(Money(1, "EUR"))


class TestEuro:
    @pytest.mark.parametrize(
        "levs, euro",
        [
            ("1.95583", None),
            ("1.96", "1.00"),
            ("100", "51.13"),
            ("0.01", "0.01"),
            ("1000000", "511291.88"),
            ("-100", "-51.13"),
        ],
    )
    def test_levs_are_converted_at_the_fixed_rate(self, levs, euro):
        """Divided by 1.95583 and rounded to the nearest cent."""
        if euro is not None:
            assert Money(levs, "BGN").in_euro() == Money(euro, "EUR")

    def test_euro_stay_as_they_are(self):
        """Nothing to convert."""
        assert Money("5", "EUR").in_euro() == Money("5", "EUR")

    @given(st.integers(-(10**20), 10**20))
    def test_the_nearest_cent_is_taken(self, stotinki):
        """Never more than half a cent away, for any amount."""
        cents = Money.of_minor(stotinki, "BGN").in_euro().minor
        assert abs(cents - Fraction(stotinki) / Fraction("1.95583")) <= Fraction(1, 2)

    def test_other_currencies_have_no_fixed_rate(self, code_of):
        """Rates of the day are not kept."""
        assert code_of(Money(1, "SEK").in_euro) == "money-no-rate"

    def test_a_sum_joins_levs_and_euro(self):
        """Levs are added first, so that cents are rounded once."""
        moneys = [Money("0.01", "BGN")] * 3 + [Money(1, "EUR")]
        assert sum_in("EUR", moneys) == Money("1.02", "EUR")
        assert sum(money.in_euro().minor for money in moneys) == 103
        assert sum_in("EUR", []) == Money(0, "EUR")

    def test_a_sum_in_levs_is_of_the_lev_s_time(self, code_of):
        """Euro are turned into levs only for a day when there were levs."""
        moneys = [Money(100, "EUR"), Money(1, "BGN")]
        assert sum_in("BGN", moneys, on=date(2025, 12, 31)) == Money("196.58", "BGN")
        assert code_of(sum_in, "BGN", moneys) == "money-no-rate"
        assert code_of(sum_in, "BGN", moneys, on=date(2026, 1, 1)) == "money-no-rate"

    def test_a_sum_does_not_invent_rates(self, code_of):
        """Any other pair is refused."""
        assert code_of(sum_in, "EUR", [Money(1, "USD")]) == "money-no-rate"
        assert code_of(sum_in, "USD", [Money(1, "EUR")]) == "money-no-rate"
        assert sum_in("USD", [Money(1, "USD")] * 2) == Money(2, "USD")

    def test_levs_after_the_lev_are_odd(self):
        """A warning with a remedy, not a refusal."""
        problem = odd_on(Money(1, "BGN"), date(2026, 1, 1))
        assert problem is not None
        assert (problem.code, problem.severity) == ("money-lev-after-euro", Severity.WARN)
        assert odd_on(Money(1, "BGN"), date(2025, 12, 31)) is None
        assert odd_on(Money(1, "EUR"), date(2026, 1, 1)) is None


class TestFormatting:
    def test_amounts_are_written_as_a_language_does(self):
        """Blanks that do not break, a comma, the sign behind."""
        assert Money("1234567.5", "EUR").format().replace("\xa0", " ") == "1 234 567,50 €"
        assert Money("1234567.5", "EUR").format("en") == "€1,234,567.50"
        assert Money(1500, "JPY").format("en") == "¥1,500"

    def test_no_decimal_is_hidden(self):
        """Unicode would round dinars to whole ones."""
        assert get_currency_precision("RSD") == 0
        assert "100,55" in Money("100.55", "RSD").format("bg")


class TestCurrencies:
    def test_present_and_former_ones_are_known(self):
        """An old grant was in German marks."""
        assert [currency(code) for code in ("eur", " BGN ", "DEM", "RSD")] == ["EUR", "BGN", "DEM", "RSD"]

    @pytest.mark.parametrize(
        "code, digits", [("EUR", 2), ("RSD", 2), ("HUF", 2), ("JPY", 0), ("ISK", 0), ("KWD", 3), ("CLF", 4)]
    )
    def test_decimals_are_those_of_the_standard(self, code, digits):
        """ISO 4217, not what shops show."""
        assert minor_digits(code) == digits
