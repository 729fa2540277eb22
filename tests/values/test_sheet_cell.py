import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.sheet_cell import guarded, guarded_all, unguarded

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

    @given(st.lists(st.none() | st.sampled_from(["", "+7", "+359888000000 ext. 12; +46812345678", "+a", "+1\n", "=1"])))
    def test_a_column_is_guarded_as_its_cells_are(self, column):
        """Together no otherwise than each by itself."""
        assert list(guarded_all(column)) == [cell and guarded(cell) for cell in column]

    def test_a_long_column_of_which_the_last_is_no_number(self):
        """It is read through once: of two ways to read each, every further cell doubled the time."""
        assert guarded_all(["+359888000000"] * 500 + ["+cmd"])[-1] == "'+cmd"
