import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.bg import vat

from urd_crm.errors import InvalidValueError
from urd_crm.values import eik

NINE_DIGITS = st.integers(0, 10**9 - 1).map("{:09}".format)


class TestValidating:
    @pytest.mark.parametrize("number", ["175074752", "131272009", "1213961230342"])
    def test_right_numbers_are_admitted(self, number):
        """Nine digits, and thirteen of a branch."""
        assert eik.validate(number) == number
        assert eik.is_valid(number)

    @pytest.mark.parametrize(
        "text",
        ["BG175074752", "BG 175 074 752", "ЕИК 175074752", "ЕИК: 175074752", "Булстат 175 074 752", "175-074-752"],
    )
    def test_labels_and_separators_are_dropped(self, text):
        """As it stands on a letterhead."""
        assert eik.validate(text) == "175074752"

    @pytest.mark.parametrize(
        "text, code",
        [
            ("123456789", "identifier-checksum"),
            ("1213961230343", "identifier-checksum"),
            ("1750747530000", "identifier-checksum"),
            ("17507475", "identifier-length"),
            ("1750747521", "identifier-length"),
            ("", "identifier-format"),
            ("17507475A", "identifier-format"),
            ("١٧٥٠٧٤٧٥٢", "identifier-format"),
        ],
    )
    def test_each_fault_has_its_code(self, code_of, text, code):
        """What is wrong can be mended."""
        assert code_of(eik.validate, text) == code
        assert not eik.is_valid(text)

    def test_zeros_that_a_sheet_dropped_are_asked_for(self):
        """Numbers of institutions begin with them."""
        with pytest.raises(InvalidValueError, match="zeros at its beginning"):
            eik.validate("696327")

    @given(NINE_DIGITS)
    def test_nine_digits_agree_with_python_stdnum(self, number):
        """A company's VAT number is its EIK with the same check."""
        assert eik.is_valid(number) == vat.is_valid(number)

    def test_a_second_ten_counts_as_nought(self):
        """Some numbers leave 10 with both rows of weights."""
        for number in range(10_000_000, 10_010_000):
            digits = [int(digit) for digit in f"{number:08}"]
            first = sum(d * w for d, w in zip(digits, range(1, 9), strict=True)) % 11
            second = sum(d * w for d, w in zip(digits, range(3, 11), strict=True)) % 11
            if first == second == 10:
                assert eik.is_valid(f"{number}0")
                return
        pytest.fail("no such number in ten thousand")

    @pytest.mark.parametrize("branch", range(0, 1000, 7))
    def test_a_branch_has_one_check_digit(self, branch):
        """By the second row of weights where the first leaves 10."""
        digits = [2, *(int(digit) for digit in f"{branch:03}")]  # the last digit of the company's number counts too
        rests = [sum(d * w for d, w in zip(digits, row, strict=True)) % 11 for row in ((2, 7, 3, 5), (4, 9, 5, 7))]
        check = next((rest for rest in rests if rest < 10), 0)
        assert [last for last in range(10) if eik.is_valid(f"175074752{branch:03}{last}")] == [check]


class TestFormatting:
    def test_groups_can_be_read_aloud(self):
        """And are read back."""
        assert eik.format("175074752") == "175 074 752"
        assert eik.compact(eik.format("1213961230342")) == "1213961230342"
