"""Tables of plain text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from urd_crm.cli.table import cell_width, shorten, table

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "Mn")), max_size=40)


class TestAlignment:
    def test_cyrillic_stays_aligned(self):
        """Every column begins in the same cell of every line."""
        lines = list(table(["име", "№"], [("Линдквист Вентил", 7), ("Orchid", 12)]))
        assert lines == [
            "име                №",
            "----------------  --",
            "Линдквист Вентил   7",
            "Orchid            12",
        ]

    def test_letters_of_east_asia_take_two_cells(self):
        """What a terminal shows wide is counted wide."""
        assert list(table(["a", "b"], [("大阪", "x"), ("ab", "y")]))[2:] == ["大阪  x", "ab    y"]

    def test_a_letter_is_measured_once(self, monkeypatch):
        """However many cells it stands in: a long history of contacts has millions of letters."""
        asked = []
        monkeypatch.setattr(unicodedata, "combining", lambda letter: asked.append(letter) or 0)
        assert len(list(table(["a"], [("ѫ" * 20,)] * 20))) == 22
        assert len(asked) <= 1

    @given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=5), st.integers(40, 120))
    def test_no_line_is_wider_than_the_terminal(self, rows, width):
        """Long cells are cut, short ones are not."""
        assert all(cell_width(line) <= width for line in table(["a", "b", "c"], rows, width=width))

    @given(WORDS, st.integers(1, 50))
    def test_a_cut_text_is_as_wide_as_it_may_be(self, text, width):
        """What fits stays whole; what does not, ends with an ellipsis."""
        cut = shorten(text, width)
        assert cell_width(cut) <= width
        assert cut == text or cut.endswith("…")


class TestNarrowTerminals:
    def test_columns_that_cannot_fit_stand_below_each_other(self):
        """Ten columns in thirty cells become lines of title and value."""
        lines = list(table([f"column {n}" for n in range(10)], [["a long value"] * 10], width=30))
        assert lines[0] == "column 0  a long value"
        assert len(lines) == 10

    def test_without_a_terminal_nothing_is_cut(self):
        """A file gets all of it."""
        assert "x" * 500 in list(table(["a"], [("x" * 500,)]))[2]

    def test_no_rows_are_no_table(self):
        """Nothing is nothing, without a heading."""
        assert list(table(["a"], [])) == []
