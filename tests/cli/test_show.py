"""``urd show``."""


class TestShow:
    def test_an_organisation_has_its_people(self, urd):
        """The page says who works there."""
        out = urd("show", "Lindqvist Ventil AB").out
        assert out.splitlines()[0] == "Lindqvist Ventil AB  organisation, № 1"
        assert "2  Anna Lindqvist  CFO       2024   anna@example.com" in out

    def test_it_speaks_bulgarian(self, urd):
        """Headings and words are Bulgarian."""
        out = urd("show", "2", "--lang", "bg").out
        assert "човек, № 2" in out
        assert "Заемани длъжности" in out

    def test_what_ended_is_not_shown_afterwards(self, urd):
        """The page is as of a day."""
        assert urd("show", "2", "--on", "2023-12-31", "--json").json["affiliations"] == []
