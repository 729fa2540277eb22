"""How a file is written, found out from the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.encoding import encoding_of
from urd_crm.exchange.csv.form import announced, delimiter_of

TABLE = "име;град\nЛиндквист Вентил;Стара Загора\nОгнена вода;Казанлък\n"


class TestEncoding:
    @pytest.mark.parametrize(
        "encoding,found",
        [
            ("utf-8", "utf-8"),
            ("utf-8-sig", "utf-8-sig"),
            ("utf-16", "utf-16"),
            ("utf-16-le", "utf-16-le"),
            ("utf-16-be", "utf-16-be"),
            ("utf-32", "utf-32"),
            ("cp1251", "cp1251"),
            ("mac-cyrillic", "mac-cyrillic"),
            ("cp866", "cp866"),
            ("koi8-r", "koi8-r"),
        ],
    )
    def test_each_is_told(self, tmp_path, encoding, found):
        """With and without a byte order mark; the text comes out as it went in."""
        path = tmp_path / "t.csv"
        path.write_bytes(TABLE.encode(encoding))
        assert encoding_of(path) == found
        assert path.read_text(encoding=encoding_of(path)) == TABLE

    @pytest.mark.parametrize(
        "text",
        ["ime\nЂорђе Љубичић\nУдружење „Јавор“\n", "мк\nЃорѓи Ќосев\nЉубов\n", "ук\nЇжак Єгор Ґудзь\n", "клен\n"],
    )
    def test_other_languages_are_no_other_encoding(self, tmp_path, text):
        """Their letters stand in cp1251 where others have Bulgarian ones."""
        path = tmp_path / "t.csv"
        path.write_bytes(text.encode("cp1251"))
        assert encoding_of(path) == "cp1251"

    def test_western_letters_are_not_read_as_cyrillic(self, tmp_path):
        """Müller in cp1252 would be Mьller in cp1251: no word has letters of both scripts."""
        path = tmp_path / "t.csv"
        path.write_bytes("name\nMüller & Söhne\nJosé Núñez\nCafé Fürst\n".encode("cp1252"))
        assert encoding_of(path) == "cp1252"

    def test_a_letter_far_down_is_seen(self, tmp_path):
        """The whole file is looked at, not only its beginning."""
        path = tmp_path / "t.csv"
        path.write_bytes(b"name\n" + b"plain text\n" * 200_000 + "Линдквист\n".encode("cp1251"))
        assert encoding_of(path) == "cp1251"

    def test_a_letter_cut_by_the_reading_is_whole(self, tmp_path):
        """Two bytes of one letter may stand on both sides of where a chunk ends."""
        path = tmp_path / "t.csv"
        path.write_bytes(("x" + "я" * 1_500_000).encode())
        assert encoding_of(path) == "utf-8"

    def test_what_nobody_reads_is_refused(self, tmp_path):
        """Bytes that no encoding has are told, with what to do."""
        path = tmp_path / "t.csv"
        path.write_bytes(b"name\n\x98\x81\x8d\xff\xfe\n")
        with pytest.raises(InvalidValueError) as error:
            encoding_of(path)
        assert error.value.code == "encoding-unknown"

    @pytest.mark.parametrize("first,rest", [("utf-8", "cp1251"), ("cp1251", "utf-8"), ("utf-8", "cp1252")])
    def test_two_in_one_file_are_told(self, tmp_path, first, rest):
        """Read as either, half of the names would come in as wrong letters, and nobody would say so."""
        path = tmp_path / "t.csv"
        letters = "Ä Ö Ü ß" if rest == "cp1252" else "Клен"
        path.write_bytes(f"name\n{letters}\n".encode(first) + f"{letters}\n".encode(rest))
        with pytest.raises(InvalidValueError, match=r"line [23] is UTF-8, line [23] is not") as error:
            encoding_of(path)
        assert error.value.code == "encoding-mixed"

    @pytest.mark.parametrize("text", ["„КЛЕН“\n", "„ОГНЕНА ВОДА“ ООД\nГрупа „В“\nТ“\n"])
    def test_a_quotation_mark_behind_a_capital_is_no_utf_8(self, tmp_path, text):
        """The two bytes would be one letter there."""
        path = tmp_path / "t.csv"
        path.write_bytes(("име\n" + text).encode("cp1251"))
        assert encoding_of(path) == "cp1251"

    @pytest.mark.parametrize("text", ["name,note\nA\0B,x\nC,y\n", "name,note\nA,x\n" + "\0" * 50])
    def test_a_zero_byte_makes_no_utf_16(self, tmp_path, text):
        """It comes of a torn download or a full disk; the row where it stands is told."""
        path = tmp_path / "t.csv"
        path.write_bytes(text.encode())
        assert encoding_of(path) == "utf-8"


class TestAbove:
    @pytest.mark.parametrize(
        "sample,found",
        [
            ("sep=;\r\nname;sum\r\n", (1, ";")),
            ("\ufeffSep=,\nname,sum\n", (1, ",")),
            ('"sep=;"\nname;sum\n', (1, ";")),
            ("\n;;\nname;sum\n", (2, None)),
            ("name;sum\nsep=,;1\n", (0, None)),
            ("sep=\t\rname\tsum\r", (1, "\t")),
        ],
    )
    def test_what_stands_above_the_titles_is_told(self, sample, found):
        """Excel's own line, and blank ones."""
        assert announced(sample) == found


class TestDelimiter:
    def test_uneven_rows_do_not_mislead(self):
        """Where nothing cuts most rows as the header, the header is asked."""
        assert delimiter_of("a;b;c\n1\n1;2\n1;2;3;4\n1;2;3;4;5\n") == ";"

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_each_is_told(self, delimiter):
        """Even where cells hold the other ones."""
        sample = f"name{delimiter}sum{delimiter}note\nA{delimiter}1.5{delimiter}x\nB{delimiter}2.5{delimiter}y\n"
        assert delimiter_of(sample) == delimiter

    def test_decimal_commas_do_not_mislead(self):
        """A comma in every row but not in the header separates nothing."""
        assert delimiter_of("name;sum\nA;1,5\nB;2,5\n") == ";"

    def test_commas_in_titles_and_rows_do_not_mislead(self):
        """Where both separate evenly, the semicolon is meant: commas stand in numbers."""
        assert delimiter_of("name;sum, EUR\nA;1,5\nB;2,5\n") == ";"

    def test_quoted_separators_do_not_mislead(self):
        """What stands in quotation marks is no separator."""
        assert delimiter_of('name,who\nTalk,"Anna; Erik; Maria"\nVisit,"Anna; Erik"\n') == ","

    @given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=9), min_size=2, max_size=5))
    def test_one_column_is_read_as_one(self, names):
        """A list of names has no separator; a comma finds one column."""
        assert delimiter_of("\n".join(names)) == ","
