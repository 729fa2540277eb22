from datetime import date

from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    BodySeat,
    ConsultativeBody,
    IncomingRequest,
)


def due(session, since, until):
    """Give what is due of this plugin: day and key."""
    return [(each.due, each.key) for each in session.deadlines.between(since, until, plugins=["government"])]


class TestDeadlines:
    def test_answers_both_ways(self, session, ministry, ask, send):
        """Theirs by the standard of its kind, ours by the day that is set."""
        asked = send(ask())
        detail = IncomingRequest(kind="opinion", received_on=date(2026, 3, 2), due=date(2026, 3, 16))
        received = session.engagements.open(INCOMING_REQUEST, "Становище", parties=[ministry.body], detail=detail)
        assert due(session, date(2026, 3, 2), date(2026, 5, 1)) == [
            (date(2026, 3, 16), f"incoming-{received.id}"),
            (date(2026, 4, 1), f"reminder-{asked.id}"),
        ]
        session.engagements.move(asked, "answered")
        session.engagements.move(received, "withdrawn", reason="оттеглено от тях")
        assert due(session, date(2026, 3, 2), date(2026, 5, 1)) == []

    def test_mandates_that_seats_hang_on(self, session, town):
        """A seat that ends before the mandate needs no reminder."""
        body = session.engagements.open(CONSULTATIVE_BODY, "Съвет", detail=ConsultativeBody())
        seat = BodySeat(engagement_id=body.id, affiliation_id=town.deputy.id)
        session.add(seat)
        assert due(session, date(2026, 12, 1), date(2027, 2, 1)) == [(date(2027, 1, 1), f"seat-{seat.id}")]
        session.change(seat, until="2026-06")
        assert due(session, date(2026, 12, 1), date(2027, 2, 1)) == []
