"""``urd search``."""


class TestSearch:
    def test_either_script_finds(self, urd):
        """A Latin name is found in Cyrillic, and the answer says why."""
        said = urd("search", "линдквист", "--lang", "bg")
        assert "Lindqvist Ventil AB" in said.out
        assert "lindkvist е в името" in said.out

    def test_only_people(self, urd):
        """``--kind`` leaves the others out."""
        assert [hit["kind"] for hit in urd("search", "Lindqvist", "--kind", "person", "--json").json] == ["person"]

    def test_nobody_is_said_on_standard_error(self, urd):
        """A script reads an empty output."""
        said = urd("search", "Qwxzy")
        assert (said.code, said.out, said.err) == (0, "", "Nobody fits.\n")
