"""``urd log``."""

import io

import pytest

from urd_crm.cli.exit_code import ExitCode


class TestLog:
    WORDS = ("log", "call", "Asked for plots over 40 000 m²", "--with", "Anna Lindqvist @ Lindqvist Ventil AB")

    def test_a_call_is_logged(self, urd):
        """It stands in the time line of the organisation, in local time."""
        said = urd(*self.WORDS, "--at", "2026-02-03T09:12")
        assert (said.code, said.out) == (0, "Logged: № 1.\n")
        entry = urd("timeline", "1", "--json").json["entries"][0]
        assert entry["occurred_at"] == "2026-02-03T07:12:00+00:00"
        assert entry["participants"][0]["on_behalf_of"] == "Lindqvist Ventil AB"
        assert "2026-02-03 09:12" in urd("timeline", "1").out

    def test_a_repeated_call_stores_nothing(self, urd):
        """A script that runs twice is told the same number."""
        first = urd(*self.WORDS, "--source", "pbx:call-1", "--json").json
        again = urd(*self.WORDS, "--source", "pbx:call-1", "--json").json
        assert (first["is_new"], again["is_new"]) == (True, False)
        assert first["id"] == again["id"]

    def test_a_change_is_taken_when_it_is_allowed(self, urd):
        """``--on-change update`` changes the record."""
        urd(*self.WORDS, "--source", "pbx:call-1")
        words = ("log", "call", "Asked for halls", *self.WORDS[3:], "--source", "pbx:call-1", "--on-change", "update")
        assert urd(*words, "--lang", "bg").out == "Променено: № 1.\n"
        assert urd("timeline", "1", "--json").json["entries"][0]["subject"] == "Asked for halls"

    def test_the_text_comes_from_standard_input(self, urd, monkeypatch):
        """Minutes are piped in."""
        monkeypatch.setattr("sys.stdin", io.StringIO("Ред едно.\nРед две.\n"))
        urd(*self.WORDS, "--body", "-")
        change = urd("changes", "--json").json[-1]
        assert change["after"]["body"].splitlines() == ["Ред едно.", "Ред две."]

    def test_standard_input_that_is_not_utf_8_is_refused(self, urd, monkeypatch):
        """In one line that says what to do."""
        stream = io.TextIOWrapper(io.BytesIO("Дълъг разговор".encode("cp1251")), "utf-8")
        monkeypatch.setattr("sys.stdin", stream)
        said = urd("log", "call", "x", "--with", 1, "--body", "-")
        assert (said.code, len(said.err.splitlines())) == (ExitCode.REFUSED, 1)
        assert "is not written as UTF-8" in said.err

    @pytest.mark.parametrize(
        "words", [["--with", 999], ["--with", 1, "--engagement", 99], ["--with", 1, "--reply-to", 99]]
    )
    def test_a_number_that_nothing_has_is_refused(self, urd, words):
        """Whatever it is a number of; a name that nobody has is not found."""
        said = urd("log", "call", "x", *words, "--json")
        assert said.code == ExitCode.REFUSED
        assert said.error["problems"][0]["code"] in ("unknown-party", "unknown-reference")
        assert urd("log", "call", "x", "--with", "Nobody").code == ExitCode.NOT_FOUND

    def test_what_is_not_found_has_its_name_in_either_language(self, urd):
        """The noun of the table, and not its class."""
        assert urd("show", 999).err == "urd: There is no party number 999.\n"
        assert urd("show", 999, "--lang", "bg").err == "urd: Няма лице с номер 999.\n"
        assert urd("engagement", "show", 99, "--lang", "bg").err == "urd: Няма преписка с номер 99.\n"

    def test_a_letter_has_a_register_number(self, urd):
        """Register and number go together."""
        urd("log", "letter", "Покана", "--with", "1", "--direction", "in", "--register", "входящ:94-12")
        assert urd("timeline", "1", "--json").json["entries"][0]["register_number"] == "94-12"

    def test_further_fields_of_a_kind_are_set(self, urd):
        """``--set`` fills the detail of a plugin's kind; a kind without one refuses it."""
        assert urd(*self.WORDS, "--set", "place=here").code == ExitCode.WRONG_USE

    def test_everything_wrong_is_told_at_once(self, urd):
        """An unknown kind does not hide the rest."""
        said = urd("log", "jump", "", "--with", "1", "--json")
        assert said.code == ExitCode.REFUSED
