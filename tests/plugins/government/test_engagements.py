from datetime import date

import pytest

from urd_crm.errors import IllegalTransitionError, ValidationFailedError
from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    LEGISLATIVE_INITIATIVE,
    OFFICIAL_REQUEST,
    IncomingRequest,
    LegislativeInitiative,
    OfficialRequest,
)


class TestMoves:
    """What may follow what; whatever is not named here cannot be."""

    @pytest.mark.parametrize(
        "type, moves",
        [
            (
                OFFICIAL_REQUEST,
                {
                    "drafted": ("signed", "withdrawn"),
                    "signed": ("sent", "withdrawn"),
                    "sent": ("registered_there", "reminded", "answered", "withdrawn"),
                    "registered_there": ("reminded", "answered", "withdrawn"),
                    "reminded": ("registered_there", "answered", "closed", "withdrawn"),
                    "answered": ("closed", "withdrawn"),
                    "closed": (),
                    "withdrawn": (),
                },
            ),
            (
                INCOMING_REQUEST,
                {
                    "received": ("assigned", "withdrawn"),
                    "assigned": ("drafted", "withdrawn"),
                    "drafted": ("signed", "withdrawn"),
                    "signed": ("sent", "withdrawn"),
                    "sent": ("closed", "withdrawn"),
                    "closed": (),
                    "withdrawn": (),
                },
            ),
            (
                CONSULTATIVE_BODY,
                {"proposed": ("constituted",), "constituted": ("active",), "active": ("dissolved",), "dissolved": ()},
            ),
            (
                LEGISLATIVE_INITIATIVE,
                {
                    "idea": ("position",),
                    "position": ("submitted",),
                    "submitted": ("hearing",),
                    "hearing": ("adopted", "rejected", "lapsed"),
                    "adopted": (),
                    "rejected": (),
                    "lapsed": (),
                },
            ),
        ],
        ids=lambda each: getattr(each, "name", ""),
    )
    def test_each_stage(self, type, moves):
        """All of them, from the first to the ends."""
        assert {stage.name: type.after(stage.name) for stage in type.stages} == moves

    def test_a_stage_is_not_passed_over(self, session, ask):
        """What is allowed is said."""
        with pytest.raises(IllegalTransitionError) as caught:
            session.engagements.move(ask(), "sent")
        assert caught.value.allowed == ("signed", "withdrawn")


class TestGuards:
    def test_a_request_ends_with_what_came_of_it(self, session, ask, send):
        """And why."""
        request = send(ask())
        session.engagements.move(request, "answered")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(request, "closed", reason="отговор")
        assert caught.value.codes == ("outcome-missing",)
        session.change(session.engagements.detail(request, OfficialRequest), outcome="partly_met")
        with pytest.raises(ValidationFailedError):
            session.engagements.move(request, "closed")
        assert session.engagements.move(request, "closed", reason="отчасти").to_stage == "closed"

    def test_nothing_is_sent_that_nobody_signed(self, session, ask):
        """Neither is anything signed by nobody."""
        request = ask(signatory_id=None)
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(request, "signed")
        assert caught.value.codes == ("no-authority",)

    def test_a_request_to_us_ends_when_somebody_answered_for_it(self, session, town, ministry):
        """Until then it is a warning, then it is refused."""
        detail = IncomingRequest(
            kind="data", received_on=date(2026, 3, 2), signatory_id=town.mayor.person_id, signed_on=date(2026, 3, 2)
        )
        request = session.engagements.open(INCOMING_REQUEST, "Данни", parties=[ministry.body], detail=detail)
        for stage in ("assigned", "drafted", "signed", "sent"):
            session.engagements.move(request, stage)
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(request, "closed")
        assert caught.value.codes == ("unassigned",)
        session.change(request, responsible_unit="Правен отдел")
        assert session.engagements.move(request, "closed").to_stage == "closed"

    def test_an_initiative_says_what_it_wants_before_it_is_submitted(self, session):
        """It may be an idea without."""
        row = session.engagements.open(
            LEGISLATIVE_INITIATIVE, "Местни данъци", detail=LegislativeInitiative(act="ЗМДТ")
        )
        session.engagements.move(row, "position")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(row, "submitted")
        assert caught.value.codes == ("position-missing",)
        session.change(session.engagements.detail(row, LegislativeInitiative), position="Нова ставка")
        assert session.engagements.move(row, "submitted").to_stage == "submitted"
