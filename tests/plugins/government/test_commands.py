from datetime import date

from urd_crm.plugins.government import INCOMING_REQUEST, IncomingRequest
from urd_crm.plugins.government.commands import assign, remind


class TestAssign:
    def test_it_says_what_it_did(self, session, ministry):
        """One just received goes on; one that is on its way stays where it is."""
        detail = IncomingRequest(kind="data", received_on=date(2026, 3, 2))
        request = session.engagements.open(INCOMING_REQUEST, "Данни", parties=[ministry.body], detail=detail)
        assert assign(session, request.id, "Правен отдел") == "Разпределено на Правен отдел: Данни"
        assert assign(session, request.id, "Канцелария") == "Разпределено на Канцелария: Данни"
        assert (request.stage, request.responsible_unit) == ("assigned", "Канцелария")


class TestRemind:
    def test_it_notes_the_day(self, session, ask, send):
        """And the request waits on."""
        request = send(ask())
        assert remind(session, request.id) == "Напомнено на 2026-03-02: Пътен надлез"
        assert request.stage == "reminded"
