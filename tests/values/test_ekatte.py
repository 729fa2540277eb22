import pytest

from urd_crm.values import ekatte


class TestNormalising:
    @pytest.mark.parametrize("text, code", [("68850", "68850"), (" 00357 ", "00357")])
    def test_five_digits_are_admitted(self, text, code):
        """Leading zeros are part of the code."""
        assert ekatte.normalise(text) == code

    @pytest.mark.parametrize("text", ["", "357", "0035 7", "688500", "6885O", "６８８５０"])
    def test_anything_else_is_refused(self, code_of, text):
        """A zero is not guessed back."""
        assert code_of(ekatte.normalise, text) == "ekatte-format"

    @pytest.mark.parametrize("value", [68850, 357, None, b"68850"])
    def test_numbers_are_refused(self, code_of, value):
        """A spreadsheet that made a number of it has lost the zeros."""
        assert code_of(ekatte.normalise, value) == "ekatte-not-text"
