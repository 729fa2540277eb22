import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.sheet_cell import guarded, unguarded

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=30)


class TestFormulas:
    @pytest.mark.parametrize("cell", ["=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1"])
    def test_what_a_sheet_would_run_is_guarded(self, cell):
        """An apostrophe stands before it."""
        assert guarded(cell) == f"'{cell}"

    @pytest.mark.parametrize(
        "cell", ["+359888000000", "+359888000000 ext. 12; +46812345678", "-5", "-5.25", "+7", "", "Text", "'tis", "a=b"]
    )
    def test_numbers_and_telephones_stay(self, cell):
        """No sheet runs them, and other programs read them as they are."""
        assert guarded(cell) == cell

    @given(CELLS)
    def test_reading_gives_back_what_was_written(self, cell):
        """Guarding loses nothing."""
        assert unguarded(guarded(cell)) == cell
