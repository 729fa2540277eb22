from datetime import UTC, date, datetime

from urd_crm.plugins.media import MEDIA_REQUEST, MediaRequest, Outlet, commands, limits


class TestDeadlines:
    def test_what_is_due(self, session, press, open_release):
        """Answers, ends of embargoes and declarations; the last by law."""
        received, deadline = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 4, 22, 30, tzinfo=UTC)
        session.engagements.open(
            MEDIA_REQUEST, "Бюджет", detail=MediaRequest(received_at=received, deadline_at=deadline)
        )
        open_release("approved", embargo_until=datetime(2026, 3, 6, 8, tzinfo=UTC))
        session.change(session.profiles.get(press.paper, Outlet), owner_declared_until=date(2026, 6, 30))
        found = session.deadlines.between(date(2026, 3, 1), date(2026, 7, 1), plugins=["media"])
        assert [(each.due, each.is_legal) for each in found] == [
            (date(2026, 3, 5), False),  # half past midnight in the town
            (date(2026, 3, 6), False),
            (date(2026, 6, 30), True),
        ]
        assert found[0].what == "Отговор до 00:30 ч.: Бюджет"

    def test_what_is_done_is_not_due(self, session, open_release):
        """A released text has no embargo to wait for."""
        release = open_release("approved", embargo_until=datetime(2026, 3, 2, 12, 1, tzinfo=UTC))
        assert len(session.deadlines.between(date(2026, 3, 1), date(2026, 4, 1), plugins=["media"])) == 1
        session.engagements.move(release, "killed", reason="Грешни данни")
        assert session.deadlines.between(date(2026, 3, 1), date(2026, 4, 1), plugins=["media"]) == []


class TestCommands:
    def test_a_release_goes_to_a_beat(self, session, press, open_release):
        """Who has another beat does not get it."""
        release = open_release("approved")
        assert commands.send(session, release.id, "culture") == "Изпратено на 1, пропуснати: 0"

    def test_a_journalist_moves(self, session, press):
        """The new job has a number of its own."""
        said = commands.change_outlet(session, press.miteva.id, press.agency.id, date(2026, 3, 1), copy_beats=True)
        assert said.startswith("Нова длъжност №")


class TestLimits:
    def test_each_has_a_source_and_a_day(self):
        """What is an example says so."""
        assert all(limit.source and limit.valid_from for limit in limits.ALL)
        assert [limit.code for limit in limits.ALL if "example" in limit.source] == ["press_contact_retention"]
