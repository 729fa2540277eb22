"""Reading and writing CSV."""

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv import REST, read_csv, write_columns

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=30)


def table(path, text, encoding="utf-8"):
    """Write a file as it is."""
    path.write_bytes(text.encode(encoding))
    return path


class TestReading:
    def test_rows_come_by_column(self, tmp_path):
        """A missing cell is empty, a blank row is passed over."""
        read = read_csv(table(tmp_path / "t.csv", "name;town\nA;X\n\n;;\nB\n"))
        assert (read.delimiter, read.columns) == (";", ("name", "town"))
        assert list(read) == [{"name": "A", "town": "X"}, {"name": "B", "town": ""}]

    def test_a_quoted_cell_has_lines(self, tmp_path):
        """A line break in quotation marks ends no row."""
        read = read_csv(table(tmp_path / "t.csv", 'name,note\nA,"one\ntwo ""and"" three"\n'))
        assert next(iter(read))["note"] == 'one\ntwo "and" three'

    def test_cells_beyond_the_columns_are_kept_apart(self, tmp_path):
        """They are not lost, and not read as something else."""
        assert next(iter(read_csv(table(tmp_path / "t.csv", "a,b\n1,2,3,4\n"))))[REST] == "3,4"

    def test_a_column_without_a_title_has_a_name(self, tmp_path):
        """So that it can be mapped."""
        assert read_csv(table(tmp_path / "t.csv", "a,,c\n1,2,3\n")).columns == ("a", "column 2", "c")

    @pytest.mark.parametrize(
        "text,code", [("", "csv-empty"), ("  \n", "csv-empty"), ("a,a\n1,2\n", "csv-same-columns")]
    )
    def test_what_cannot_be_a_table_is_refused(self, tmp_path, text, code):
        """With a code that says why."""
        with pytest.raises(InvalidValueError) as error:
            read_csv(table(tmp_path / "t.csv", text))
        assert error.value.code == code

    def test_a_wrong_encoding_is_told(self, tmp_path):
        """Whoever names one is not left with wrong letters in silence, where it can be seen."""
        path = table(tmp_path / "t.csv", "име\nЛиндквист\n", "cp1251")
        with pytest.raises(InvalidValueError):
            read_csv(path, encoding="utf-8")
        with pytest.raises(InvalidValueError):
            read_csv(path, encoding="nonsense")

    def test_an_open_quotation_mark_in_a_large_file_is_told(self, tmp_path):
        """The rest of the file would be one cell; the line where it begins to be too long is named."""
        with pytest.raises(InvalidValueError) as error:
            list(read_csv(table(tmp_path / "t.csv", 'a,b\n1,"open\n' + "1,2\n" * 600_000)))
        assert error.value.code == "csv-unreadable"

    def test_rows_can_be_read_again(self, tmp_path):
        """Nothing is used up, and the progress ends at one."""
        read = read_csv(table(tmp_path / "t.csv", "a\n1\n2\n"))
        shares = []
        assert list(read) == list(read.rows(shares.append))
        assert shares[-1] == 1.0


class TestWriting:
    @given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
    @example([("", "\t")])  # the apostrophe that guards the tabulator makes no row of a blank one
    def test_a_file_gives_back_what_was_written(self, tmp_path_factory, rows):
        """Separators, quotation marks and formulas in cells come back as they were."""
        stream = io.StringIO(newline="")
        batches = [list(zip(*part, strict=True)) for part in (rows[:2], rows[2:]) if part]
        assert write_columns(stream, ["a", "b"], batches, delimiter=";", end="\r\n") == len(rows)
        path = table(tmp_path_factory.mktemp("csv") / "t.csv", stream.getvalue())
        told = [{"a": a, "b": b} for a, b in rows if a.strip() or b.strip()]
        assert list(read_csv(path, delimiter=";", encoding="utf-8")) == told
