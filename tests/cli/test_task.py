"""``urd task``."""


class TestTask:
    def test_it_is_set_and_done(self, urd):
        """Then it is listed no more."""
        urd("task", "add", "Call back", "--due", "2026-03-09", "--for", "2")
        assert [each["title"] for each in urd("task", "list", "--json").json] == ["Call back"]
        assert urd("task", "done", "1", "--json").json["done_on"] == "2026-03-02"
        assert urd("task", "list", "--json").json == []
