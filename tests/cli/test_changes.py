"""``urd changes``."""


class TestChanges:
    def test_the_feed_goes_on_where_it_was_left(self, urd):
        """Only what is new is told."""
        last = urd("changes", "--json").json[-1]["sequence"]
        urd("add", "org", "New")
        assert [each["operation"] for each in urd("changes", "--after", last, "--json").json] == ["insert"]
        assert "добавено" in urd("changes", "--after", last, "--lang", "bg").out
