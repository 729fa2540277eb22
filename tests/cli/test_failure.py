"""What went wrong, said in lines and as JSON, with the exit code that is told."""

import pytest

from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import MEANINGS, ExitCode
from urd_crm.cli.failure import report


class TestCodes:
    @pytest.mark.parametrize(
        "words,code",
        [
            (["nonsense"], ExitCode.WRONG_USE),
            (["search"], ExitCode.WRONG_USE),
            (["search", "x", "--nonsense"], ExitCode.WRONG_USE),
            (["deadlines", "--from", "yesterday"], ExitCode.WRONG_USE),
            (["add", "org", "X", "--eik", "123456789"], ExitCode.REFUSED),
            (["show", "Nobody At All"], ExitCode.NOT_FOUND),
            (["show", "99"], ExitCode.NOT_FOUND),
            (["report", "nonsense"], ExitCode.NOT_FOUND),
            (["engagement", "show", "99"], ExitCode.NOT_FOUND),
            (["timeline", "1", "--after", "nonsense"], ExitCode.REFUSED),
            (["check"], ExitCode.FINE),
        ],
    )
    def test_each_failure_has_its_own(self, urd, words, code):
        """Scripts tell failures apart by the number."""
        said = urd(*words)
        assert said.code == code
        assert "Traceback" not in said.err

    def test_two_of_one_name_are_told_apart(self, urd):
        """An ambiguous name ends as not found, with the candidates."""
        urd("add", "org", "Lindqvist Ventil AB")
        said = urd("show", "Lindqvist Ventil AB", "--json")
        assert said.code == ExitCode.NOT_FOUND
        assert [each["id"] for each in said.error["candidates"]] == [1, 3]

    def test_a_source_that_says_something_else_is_a_conflict(self, urd):
        """The same number with another content ends as a conflict."""
        urd("log", "call", "First", "--with", "1", "--source", "pbx:1")
        assert urd("log", "call", "Second", "--with", "1", "--source", "pbx:1").code == ExitCode.CONFLICT

    def test_a_file_that_is_no_database_is_storage(self, call, town):
        """A text file with the name of the database is told from a database."""
        town.write_text("This is no database, but it is long enough to be looked at as if it were one." * 9)
        said = call("search", "x")
        assert said.code == ExitCode.STORAGE
        assert len(said.err.splitlines()) == 1

    def test_a_plugin_that_is_not_there_is_a_plugin_failure_when_strict(self, urd):
        """``--strict`` stops where a plugin is missing."""
        assert urd("search", "x", "--plugin", "nonsense", "--strict").code == ExitCode.PLUGIN

    def test_a_plugin_that_is_not_there_is_told_otherwise(self, urd):
        """Without ``--strict`` the others work, and one line says what is missing."""
        said = urd("search", "Anna", "--plugin", "nonsense")
        assert said.code == 0
        assert said.err.startswith("urd: warning: No plugin 'nonsense' is installed.")

    def test_every_code_is_explained_in_both_languages(self, call):
        """The help of ``urd`` lists all of them."""
        assert set(MEANINGS) == set(ExitCode)
        assert all(text.en and text.bg for text in MEANINGS.values())
        listed = call("--help").out
        assert all(f"  {int(code)} " in listed for code in ExitCode)


class TestMemory:
    def test_it_may_not_be_enough(self, capsys):
        """That is the machine's, and no fault of the library."""
        assert report(MemoryError(), Desk()) == ExitCode.STORAGE
        assert capsys.readouterr().err == "urd: There is not enough memory; nothing was left half written.\n"


class TestLines:
    def test_each_problem_has_a_line(self, urd):
        """Everything that stands against a write is told at once."""
        said = urd("add", "org", "X", "--eik", "123456789", "--email", "nonsense", "--country", "Narnia")
        assert said.code == ExitCode.REFUSED
        assert len(said.err.splitlines()) >= 2

    def test_json_goes_to_standard_error_as_one_object(self, urd):
        """A script reads type, exit code, message, problems and candidates."""
        said = urd("add", "org", "X", "--eik", "123456789", "--json")
        assert not said.out
        assert set(said.error) == {"type", "exit", "message", "problems", "candidates"}
        assert (said.error["type"], said.error["exit"]) == ("validation-failed", 3)
        assert said.error["problems"][0]["code"] == "identifier-checksum"

    @pytest.mark.parametrize(
        "words,code",
        [
            (["report", "nope"], ExitCode.NOT_FOUND),
            (["output", "nope", "--help"], ExitCode.NOT_FOUND),
            (["media", "nope"], ExitCode.NOT_FOUND),
            (["investors", "nope", "1"], ExitCode.WRONG_USE),
            (["nope", "--some", "thing"], ExitCode.WRONG_USE),
            (["import", "nope"], ExitCode.WRONG_USE),
        ],
    )
    def test_what_stands_behind_an_unknown_name_is_obeyed(self, urd, words, code):
        """The error is JSON, and in the language that was asked for."""
        said = urd(*words, "--lang", "bg", "--json")
        assert (said.code, said.error["exit"]) == (code, code)
        assert any("а" <= letter <= "я" for letter in said.error["message"])

    def test_mistakes_in_the_call_are_told_in_bulgarian(self, urd):
        """A clerk reads what is missing and where help is."""
        assert urd("--lang", "bg", "nonsense").err == "urd: Няма команда „nonsense“. Вижте „urd --help“.\n"
        assert urd("--lang", "bg", "search").err == "urd: Липсва TEXT. Вижте „urd search --help“.\n"
        said = urd("--lang", "bg", "search", "x", "--limt", "3").err
        assert said == "urd: Няма опция --limt; може би --limit? Вижте „urd search --help“.\n"

    @pytest.mark.parametrize(
        "words,reason",
        [
            (["search", "x", "--limit", "0"], "--limit: иска цяло число, поне 1."),
            (["task", "done", "x"], "ID: иска цяло число."),
            (["demo", "--scale", "x"], "--scale: иска число."),
            (["search", "x", "--kind", "x"], "--kind: избира се от organisation, person."),
            (["import", "csv", "no.csv", "--as", "people"], "FILE: няма такъв файл."),
            (["deadlines", "--from", "утре"], "--from: Това не е ден. "),
            (["deadlines", "--from", "31.2.2026"], "--from: Няма такъв ден в календара. "),
        ],
    )
    def test_what_a_value_should_be_is_told_in_bulgarian(self, urd, words, reason):
        """Click's own reasons are English; a clerk reads ours."""
        assert urd("--lang", "bg", *words).err.startswith(f"urd: {reason}")

    def test_a_fault_of_ours_shows_where(self, urd, monkeypatch):
        """What nobody foresaw leaves a traceback for whoever mends it, and a code of its own."""
        monkeypatch.setattr("urd_crm.repositories.search.Search.find", lambda *_, **__: 1 / 0)
        said = urd("search", "x")
        assert said.code == ExitCode.FAULT
        assert "ZeroDivisionError" in said.err
        assert said.err.splitlines()[-1] == "urd: This is a fault of urd_crm; please report it."
