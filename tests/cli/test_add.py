"""``urd add``."""

from urd_crm.cli.exit_code import ExitCode


class TestAdd:
    def test_an_organisation_comes_with_what_belongs_to_it(self, urd):
        """Identifier, contact points and parent in one call."""
        said = urd(
            "add", "org", "Lindqvist Bulgaria EOOD", "--country", "BG", "--eik", "999900116", "--parent", "1",
            "--phone", "042 600 000", "--identifier", "ext:crm=77", "--json",
        )  # fmt: skip
        assert (said.code, said.err) == (0, "")
        assert said.json == {"id": 3, "kind": "organisation", "label": "Lindqvist Bulgaria EOOD"}
        shown = urd("show", "3", "--json").json
        assert shown["fields"]["parent"] == "Lindqvist Ventil AB"
        assert {each["code"]: each["value"] for each in shown["identifiers"]} == {
            "BG-EIK": "999900116",
            "ext:crm": "77",
        }
        assert shown["contacts"][0]["value"] == "+35942600000"

    def test_a_person_comes_with_a_job(self, urd):
        """E-mail belongs to the job, so it ends with it."""
        said = urd(
            "add", "person", "Erik Holm", "--at-org", "Lindqvist Ventil AB", "--position", "COO",
            "--email", "erik@example.com", "--json",
        )  # fmt: skip
        assert said.json["affiliation_id"] == 2
        shown = urd("show", "Erik Holm", "--json").json
        assert shown["affiliations"][0]["position"] == "COO"
        assert shown["affiliations"][0]["contact"] == ["erik@example.com"]
        assert shown["contacts"] == []

    def test_a_position_needs_an_organisation(self, urd):
        """A position nowhere is a mistake in the call, and nobody is added."""
        assert urd("add", "person", "Erik Holm", "--position", "COO").code == ExitCode.WRONG_USE
        assert urd("search", "Erik", "--json").json == []
