"""``urd engagement``."""

from urd_crm.cli.exit_code import ExitCode
from urd_crm.entities.engagement import Engagement
from urd_crm.session import Session


class TestEngagement:
    OPEN = (
        *("engagement", "open", "investors.investor_enquiry", "Enquiry by Ventil", "--with", "1"),
        *("--set", "channel=email", "--set", "source=direct", "--set", "received_at=2026-03-01T10:00+02:00"),
    )

    def test_it_is_opened_listed_and_shown(self, urd):
        """From its first stage on."""
        opened = urd(*self.OPEN, "--json").json
        assert (opened["id"], opened["stage"]) == (1, "received")
        assert [each["name"] for each in urd("engagement", "list", "--json").json] == ["Enquiry by Ventil"]
        page = urd("engagement", "show", "1", "--json").json
        assert page["parties"][0]["name"] == "Lindqvist Ventil AB"
        assert "acknowledged" in page["next_stages"]
        assert "Enquiry by Ventil" in urd("engagement", "show", "1").out

    def test_it_moves_where_it_may(self, urd):
        """A stage that cannot follow is refused, with those that can."""
        urd(*self.OPEN)
        refused = urd("engagement", "move", "1", "nonsense")
        assert refused.code == ExitCode.REFUSED
        assert "acknowledged" in refused.err
        moved = urd("engagement", "move", "1", "acknowledged", "--reason", "Sent a receipt", "--json")
        assert moved.json["to_stage"] == "acknowledged"

    def test_no_more_are_read_than_are_listed(self, urd, monkeypatch):
        """However many there are."""
        for _ in range(3):
            urd(*self.OPEN)
        read, all_ = [], Session.all
        monkeypatch.setattr(Session, "all", lambda *asked: [read.append(row) or row for row in all_(*asked)])
        for party in ((), ("--party", "1", "--stage", "received")):
            read.clear()
            assert [each["id"] for each in urd("engagement", "list", "--limit", "1", *party, "--json").json] == [3]
            assert sum(isinstance(row, Engagement) for row in read) == 1

    def test_a_party_has_its_own(self, urd):
        """Of another party the list is empty."""
        urd(*self.OPEN)
        assert len(urd("engagement", "list", "--party", "1", "--json").json) == 1
        assert urd("engagement", "list", "--party", "2", "--json").json == []
