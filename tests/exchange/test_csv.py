"""Reading and writing CSV."""

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.table import REST, read_csv, write_columns

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

    def test_a_row_has_its_place_in_the_sheet(self, tmp_path):
        """Blank rows count, and titles that stand there again are no row."""
        read = read_csv(table(tmp_path / "t.csv", "sep=;\nname;town\nA;X\n\n\u200b;\nname;town\nB;Y;;\n"))
        assert read.above == 1
        assert [(row.number, dict(row)) for row in read] == [
            (1, {"name": "A", "town": "X"}),
            (5, {"name": "B", "town": "Y"}),
        ]

    def test_a_line_below_one_that_names_the_separator_is_told_by_its_own_number(self, tmp_path):
        """As an editor shows it."""
        with pytest.raises(InvalidValueError, match="In line 4 a quotation mark"):
            list(read_csv(table(tmp_path / "t.csv", 'sep=;\nname;town\nA;X\n"B;Y\n')))

    def test_a_number_kept_from_the_sheet_is_read(self, tmp_path):
        """Other programs write a formula, so that its zeros stay."""
        path = table(tmp_path / "t.csv", 'name;code\nA;="0042"\nB;"=""0043"""\n')
        assert [row["code"] for row in read_csv(path)] == ["0042", "0043"]

    def test_a_file_that_is_being_written_is_told(self, tmp_path):
        """Its last row may be half a row."""
        path = table(tmp_path / "t.csv", "name,town\nA,X\n")
        rows = iter(read_csv(path))
        next(rows)
        path.write_text("name,town\nA,X\nB,Y\n")
        with pytest.raises(InvalidValueError) as error:
            list(rows)
        assert error.value.code == "csv-changing"

    def test_what_can_be_read_only_once_is_told(self, tmp_path):
        """A folder, too."""
        with pytest.raises(InvalidValueError) as error:
            read_csv(tmp_path)
        assert error.value.code == "csv-no-file"

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
        with pytest.raises(InvalidValueError, match="is not written as utf-8") as error:
            read_csv(path, encoding="utf-8")
        assert error.value.code == "encoding-unfit"
        with pytest.raises(InvalidValueError, match="There is no encoding 'nonsense'") as error:
            read_csv(path, encoding="nonsense")
        assert error.value.code == "encoding-unknown"

    def test_a_wrong_encoding_far_below_is_told_too(self, tmp_path):
        """The form is told by the beginning of the file."""
        path = table(tmp_path / "t.csv", "a,b\n" + "1,2\n" * 20_000 + "Линдквист,3\n", "cp1251")
        with pytest.raises(InvalidValueError, match="first in line 20002") as error:
            list(read_csv(path, encoding="utf-8"))
        assert error.value.code == "encoding-unfit"

    @pytest.mark.parametrize(
        "head",
        [
            b"PK\x03\x04",
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            b"%PDF-1.7",
            b"\x1f\x8b\x08",
            b"SQLite format 3",
            b"\xef\xbb\xbf\n<!DOCTYPE html>",
            b"<html><table>",
        ],
    )
    def test_a_workbook_is_told(self, tmp_path, head):
        """Whatever encoding is named: its bytes are no letters."""
        path = tmp_path / "t.csv"
        path.write_bytes(head + b"\0\x01,\n")
        for encoding in (None, "cp1251"):
            with pytest.raises(InvalidValueError) as error:
                read_csv(path, encoding=encoding)
            assert error.value.code == "csv-document"

    @pytest.mark.parametrize(
        "text,line",
        [
            ('a,b\n1,2\n3,"open\n5,6\n', 3),
            ('a,b\n"1\n\n2","open\n5,6\n', 4),
            ('a,b\n"open,2\n3 "and" 4,5\n', 2),
            ('a,b\n1,2\n"two" words,3\n', 3),
            ('a,"open\n1,2\n', 1),
            ('a,b\r1,2\r3,"open\r5,6\r', 3),
        ],
    )
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_a_quotation_mark_that_is_not_closed_is_told(self, tmp_path, text, line, encoding):
        """What follows it is not taken for the text of one cell; the line where it stands is named."""
        with pytest.raises(InvalidValueError, match=f"^In line {line} a quotation mark opens") as error:
            list(read_csv(table(tmp_path / "t.csv", text, encoding)))
        assert error.value.code == "csv-unreadable"

    def test_a_quotation_mark_inside_a_cell_is_a_letter(self, tmp_path):
        """Only one at the beginning of a cell opens it."""
        read = read_csv(table(tmp_path / "t.csv", 'a;b\nХотел "Рила" ООД;5" pipe\n'))
        assert list(read) == [{"a": 'Хотел "Рила" ООД', "b": '5" pipe'}]

    def test_a_cell_without_an_end_is_told(self, tmp_path):
        """Also where no quotation mark is the reason."""
        with pytest.raises(InvalidValueError, match="In line 2 a cell has more than"):
            list(read_csv(table(tmp_path / "t.csv", "a,b\n" + "x" * 2_000_001)))

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
