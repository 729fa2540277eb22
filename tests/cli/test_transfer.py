"""``urd import`` and ``urd export``."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from urd_crm.cli.exit_code import ExitCode

TABLE = "Фирма;ЕИК;Имейл\nОгнена вода ООД;999900116;info@example.com\nЛош ЕИК ООД;999900117;\n"


@pytest.fixture
def table(tmp_path):
    """A table as an office saves it: semicolons, cp1251."""
    path = tmp_path / "firms.csv"
    path.write_bytes(TABLE.encode("cp1251"))
    return path


class TestImport:
    def test_good_rows_are_taken_and_the_others_told(self, urd, table):
        """The exit code says that some were refused."""
        said = urd("import", "csv", table, "--as", "organisations")
        assert (said.code, said.out) == (ExitCode.REFUSED, "1 added, 0 known already, 0 changed, 1 refused.\n")
        assert "row 2: " in said.err
        assert "Read as cp1251, cells separated by ';'" in said.err
        assert urd("search", "Ognena voda", "--json").json[0]["label"] == "Огнена вода ООД"

    def test_refused_rows_are_corrected_and_taken_in_again(self, urd, table, tmp_path):
        """The file repeats them as they were, with what is wrong; corrected it is taken, its last column is not."""
        errors = tmp_path / "errors.csv"
        urd("import", "csv", table, "--as", "organisations", "--errors", errors, "--lang", "bg")
        header, row = errors.read_text(encoding="utf-8-sig").splitlines()
        assert header == "Фирма;ЕИК;Имейл;problem"
        assert row.startswith("Лош ЕИК ООД;999900117;;eik: Грешна е контролна цифра.")
        errors.write_text(errors.read_text(encoding="utf-8-sig").replace("999900117", "999900123"), encoding="utf-8")
        again = urd("import", "csv", errors, "--as", "organisations", "--json")
        assert (again.code, again.json["added"], again.json["refused"]) == (0, 1, 0)

    def test_a_dry_run_writes_nothing(self, urd, table):
        """The counts are those that would be."""
        said = urd("import", "csv", table, "--as", "organisations", "--dry-run", "--json")
        assert (said.json["added"], said.json["is_dry_run"]) == (1, True)
        assert urd("search", "Огнена", "--json").json == []

    def test_twice_adds_nothing(self, urd, table):
        """A clerk who is not sure calls it again."""
        urd("import", "csv", table, "--as", "organisations")
        assert urd("import", "csv", table, "--as", "organisations", "--json").json["known"] == 1

    def test_a_column_is_mapped(self, urd, tmp_path):
        """A number of another system is the key of a person."""
        path = tmp_path / "people.csv"
        path.write_text("Който,Къде,№\nErik Holm,Lindqvist Ventil AB,17\n")
        words = ("import", "csv", path, "--as", "people", "--map", "Който=name", "--map", "Къде=organisation")
        assert urd(*words, "--map", "№=ext:hr", "--json").json["added"] == 1
        assert urd(*words, "--map", "№=ext:hr", "--json").json["known"] == 1
        assert urd("show", "Erik Holm", "--json").json["affiliations"][0]["organisation"] == "Lindqvist Ventil AB"

    @pytest.mark.parametrize(
        "words,code",
        [
            (["--as", "nonsense"], ExitCode.WRONG_USE),
            ([], ExitCode.WRONG_USE),
            (["--as", "organisations", "--map", "nonsense"], ExitCode.WRONG_USE),
            (["--as", "organisations", "--map", "Цвят=name"], ExitCode.REFUSED),
            (["--as", "interactions"], ExitCode.REFUSED),
        ],
    )
    def test_what_cannot_be_meant_is_told_before_a_row_is_read(self, urd, table, words, code):
        """Nothing is written then."""
        assert urd("import", "csv", table, *words).code == code

    def test_a_file_that_is_not_there_is_wrong_use(self, urd, tmp_path):
        """A slip in the name is told in one line."""
        said = urd("import", "csv", tmp_path / "no.csv", "--as", "people")
        assert (said.code, len(said.err.splitlines())) == (ExitCode.WRONG_USE, 1)

    @pytest.mark.parametrize("name,sign", [(",", ","), (";", ";"), ("|", "|"), ("tab", "\t")])
    def test_the_separator_is_named(self, urd, tmp_path, name, sign):
        """Also the one that is no letter to type."""
        path = tmp_path / "firms.csv"
        path.write_text(f"name{sign}note\nA{sign}x\n")
        words = ("import", "csv", path, "--as", "organisations", "--delimiter", name, "--json")
        assert urd(*words).json["added"] == 1

    @pytest.mark.parametrize("dry", [(), ("--dry-run",)])
    def test_the_file_of_refused_rows_is_not_the_file_itself(self, urd, table, town, tmp_path, dry):
        """Nor the database: neither is written over, by whatever name it goes."""
        (tmp_path / "link.csv").symlink_to(table)
        (tmp_path / "hard.csv").hardlink_to(table)
        before = town.read_bytes()
        for name in ("firms.csv", "link.csv", "hard.csv", "town.db"):
            said = urd("import", "csv", table, "--as", "organisations", "--errors", tmp_path / name, *dry)
            assert said.code == ExitCode.WRONG_USE
            assert f"{name} is the file that is read" in said.err
        assert table.read_bytes() == TABLE.encode("cp1251")
        assert town.read_bytes() == before

    def test_refused_rows_come_in_the_order_of_the_file(self, urd, tmp_path):
        """Whatever the reason that refused each, and whenever it was found."""
        path, errors = tmp_path / "firms.csv", tmp_path / "errors.csv"
        rows = ["A1,,999900117", "A2,BG,,more", "A3,Narnia,", "A4,BG,999900117", "A5,,,more"]
        path.write_text("\n".join(["name,country,eik", *rows]))
        said = urd("import", "csv", path, "--as", "organisations", "--errors", errors)
        assert [line.split(":")[0] for line in said.err.splitlines()[1:6]] == [f"row {n}" for n in range(1, 6)]
        told = errors.read_text(encoding="utf-8-sig").splitlines()[1:]
        assert [line.partition(",")[0] for line in told] == ["A1", "A2", "A3", "A4", "A5"]

    def test_a_file_that_cannot_be_written_has_its_own_name(self, urd, table, tmp_path):
        """And not that of the one that would have taken its place."""
        errors = tmp_path / "no" / "errors.csv"
        said = urd("import", "csv", table, "--as", "organisations", "--errors", errors)
        assert (said.code, said.err.splitlines()[-1]) == (ExitCode.STORAGE, f"urd: {errors}: No such file or directory")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no such device")
    def test_no_row_is_written_when_the_refused_ones_cannot_be(self, urd, table):
        """Taken in again when there is room, nothing is there twice and every refused row is told."""
        said = urd("import", "csv", table, "--as", "organisations", "--errors", "/dev/full")
        assert (said.code, "/dev/full: No space left" in said.err) == (ExitCode.STORAGE, True)
        assert urd("search", "Ognena voda", "--json").json == []

    def test_a_database_that_is_held_is_no_fault_of_the_rows(self, urd, tmp_path, town):
        """The exit code says to try later, no row is told to be wrong, and whoever only reads waits for nobody."""
        firms = tmp_path / "names.csv"
        firms.write_text("Фирма\nОгнена вода ООД\n", encoding="utf-8")
        with closing(sqlite3.connect(town, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            said = urd("import", "csv", firms, "--as", "organisations", "--db", f"sqlite:///{town}?timeout=0.05")
            assert urd("search", "Ventil", "--db", f"sqlite:///{town}?timeout=0.05").code == 0
        assert (said.code, "Another program or session holds" in said.err) == (ExitCode.STORAGE, True)
        assert "row 1" not in said.err

    def test_standard_input_and_pipes_are_read(self, urd, tmp_path, monkeypatch):
        """Whatever a program before it writes; the file is looked through more than once."""
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(TABLE.encode("cp1251"))))
        assert urd("import", "csv", "-", "--as", "organisations", "--json").json["added"] == 1
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with ThreadPoolExecutor(1) as threads:
            written = threads.submit(pipe.write_text, "name\nГребен клуб\n")
            assert urd("import", "csv", pipe, "--as", "organisations", "--json").json["added"] == 1
            written.result()

    def test_what_was_read_is_told_where_no_column_is_known(self, urd, tmp_path):
        """A line above the titles, or letters that were read wrongly, are seen there."""
        path = tmp_path / "firms.csv"
        path.write_text("Регистър към 31.12.2025 г.;\nНаименование;ЕИК\nА ООД;\n")
        said = urd("import", "csv", path, "--as", "organisations")
        assert "separated by ';'. Not read: Регистър към 31.12.2025 г., column 2." in said.err
        assert "The first row has to be that of the titles." in said.err

    def test_a_long_report_says_what_it_leaves_out(self, urd, tmp_path):
        """How rows are counted, too, and how many would be there twice."""
        path = tmp_path / "firms.csv"
        path.write_text("name,email\nА ООД,\nБ ООД,\n" + "В ООД,няма\n" * 25)
        said = urd("import", "csv", path, "--as", "organisations")
        assert sum(line.startswith("row ") for line in said.err.splitlines()) == 20
        assert "the first 20 problems; --errors FILE writes every refused row" in said.err
        assert "row 1 is the second one of the sheet" in said.err
        assert "Rows without a number that tells them: 2." in said.err

    def test_an_open_quotation_mark_leaves_nothing(self, urd, tmp_path):
        """The rows above it are not taken in either: the file is corrected and taken in whole."""
        path = tmp_path / "firms.csv"
        path.write_text("name,note\n" + "Огнена вода,x\n" * 600 + '"B,y\nC,z\n')
        said = urd("import", "csv", path, "--as", "organisations")
        assert said.code == ExitCode.REFUSED
        assert "In line 602 a quotation mark opens a cell" in said.err
        assert urd("search", "Огнена", "--json").json == []


class TestExport:
    def test_it_does_not_write_over_the_database(self, urd, town):
        """A slip in the name costs nothing."""
        assert urd("export", "csv", "people", town).code == ExitCode.WRONG_USE
        assert urd("search", "Lindqvist", "--json").json

    def test_it_goes_to_a_file_that_excel_reads(self, urd, tmp_path):
        """With a byte order mark, and a semicolon where it is wished."""
        path = tmp_path / "out.csv"
        said = urd("export", "csv", "people", path, "--delimiter", ";", "--json")
        assert said.json["rows"] == 1
        assert path.read_bytes().startswith(b"\xef\xbb\xbfuid;given;patronymic;")
        assert urd("import", "csv", path, "--as", "people", "--json").json["known"] == 1

    def test_it_goes_to_standard_output(self, urd):
        """For a pipe."""
        lines = urd("export", "csv", "organisations", "-").out.splitlines()
        assert lines[0].startswith("uid,name,country")
        assert ",Lindqvist Ventil AB,SE," in lines[1]

    def test_a_folder_that_is_not_there_is_told(self, urd, tmp_path):
        """In one line."""
        assert urd("export", "csv", "people", tmp_path / "no" / "out.csv").code == ExitCode.STORAGE

    @pytest.mark.skipif(os.name == "nt", reason="there are no such files")
    def test_a_pipe_is_written_to_and_stays(self, urd, tmp_path):
        """Whoever reads at its other end gets the table."""
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with ThreadPoolExecutor(1) as pool:
            reader = pool.submit(pipe.read_text, encoding="utf-8-sig")
            assert urd("export", "csv", "people", pipe).code == 0
            assert "Anna" in reader.result(timeout=20)
        assert pipe.is_fifo()

    @pytest.mark.skipif(os.name == "nt", reason="there are no such files")
    def test_a_link_goes_on_leading_to_the_file(self, urd, tmp_path):
        """Which is the one that is replaced."""
        file, link = tmp_path / "people.csv", tmp_path / "link.csv"
        file.write_text("old", encoding="utf-8")
        link.symlink_to(file)
        assert urd("export", "csv", "people", link).code == 0
        assert link.is_symlink()
        assert "Anna" in file.read_text(encoding="utf-8-sig")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
    def test_a_device_that_is_full_says_so(self, urd):
        """And is there afterwards."""
        assert urd("export", "csv", "people", "/dev/full").code == ExitCode.STORAGE
        assert Path("/dev/full").is_char_device()
