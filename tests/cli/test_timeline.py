"""``urd timeline``."""

import pytest


class TestTimeline:
    @pytest.fixture
    def said(self, urd):
        """Five calls, one each day."""
        for day in range(1, 6):
            urd("log", "call" if day % 2 else "email", f"Talk {day}", "--with", "1", "--at", f"2026-02-0{day}T09:00")
        return urd

    def test_pages_follow_each_other(self, said):
        """``next`` of one page is ``--after`` of the following one."""
        first = said("timeline", "1", "--limit", "2", "--json").json
        second = said("timeline", "1", "--limit", "2", "--after", first["next"], "--json").json
        subjects = [entry["subject"] for page in (first, second) for entry in page["entries"]]
        assert subjects == ["Talk 5", "Talk 4", "Talk 3", "Talk 2"]

    def test_it_is_filtered(self, said):
        """By kind, by plugin, by time."""
        assert len(said("timeline", "1", "--kind", "email", "--json").json["entries"]) == 2
        assert said("timeline", "1", "--plugin", "investors", "--json").json["entries"] == []
        since = said("timeline", "1", "--since", "2026-02-04", "--until", "5.2.2026", "--json").json
        assert [entry["subject"] for entry in since["entries"]] == ["Talk 4"]
