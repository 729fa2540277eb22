"""``urd report`` and ``urd output``."""

from urd_crm.cli.exit_code import ExitCode


class TestReport:
    def test_they_are_listed(self, urd):
        """Those of the core and of the plugins, with their titles."""
        rows = urd("report", "--list", "--json").json
        assert {"contact_history", "investors.pipeline"} <= {row["name"] for row in rows}
        assert "Просрочени ангажименти" in urd("report", "--list", "--lang", "bg").out

    def test_parameters_come_from_the_signature(self, urd):
        """A party by name, a day as a day."""
        urd("log", "call", "Talk", "--with", "1", "--at", "2026-02-03T09:12")
        rows = urd(
            "report", "contact_history", "--party", "Lindqvist Ventil AB", "--since", "2026-02-01", "--json"
        ).json
        assert [(row["date"], row["subject"]) for row in rows] == [("2026-02-03", "Talk")]
        assert urd("report", "contact_history").code == ExitCode.WRONG_USE

    def test_it_is_written_as_csv(self, urd):
        """With the members' names above, safe to open."""
        urd("log", "call", "=1+1", "--with", "1", "--at", "2026-02-03T09:12")
        lines = urd("report", "contact_history", "--party", "1", "--csv").out.splitlines()
        assert lines == [
            "date,kind,direction,subject,ours,theirs,follow_up",
            "2026-02-03,call,,'=1+1,,Lindqvist Ventil AB,",
        ]

    def test_a_bare_name_will_do(self, urd):
        """Where only one plugin has it."""
        assert urd("report", "pipeline", "--json").code == 0

    def test_a_choice_is_checked(self, urd):
        """A word that is none of the choices is a mistake in the call."""
        assert urd("report", "pipeline", "--by", "nonsense").code == ExitCode.WRONG_USE
        assert urd("report", "pipeline", "--by", "country").code == 0


class TestOutput:
    def test_it_is_written_in_its_own_language_unless_another_is_asked_for(self, urd):
        """Texts for the town are Bulgarian; ``--lang en`` gives English."""
        bulgarian = urd("output", "investors.monthly_pipeline").out
        english = urd("output", "investors.monthly_pipeline", "--lang", "en").out
        assert any("а" <= letter <= "я" for letter in bulgarian)
        assert not any("а" <= letter <= "я" for letter in english)
