import pytest

from urd_crm.errors import IllegalTransitionError, ValidationFailedError
from urd_crm.plugins.media import (
    ACCREDITATION,
    CORRECTION_REQUEST,
    MEDIA_REQUEST,
    PRESS_EVENT,
    PRESS_RELEASE,
    REBUTTAL,
)

MOVES = {
    PRESS_RELEASE: {
        "draft": "legal_check",
        "legal_check": "approved",
        "approved": "under_embargo released killed",
        "under_embargo": "released",
        "released": "corrected archived",
        "corrected": "released",
        "archived": "",
        "killed": "",
    },
    MEDIA_REQUEST: {
        "received": "assigned",
        "assigned": "answered",
        "answered": "published no_publication",
        "published": "",
        "no_publication": "",
    },
    ACCREDITATION: {
        "applied": "checked",
        "checked": "granted refused",
        "granted": "active",
        "active": "expired revoked",
        "expired": "",
        "revoked": "",
        "refused": "",
    },
    CORRECTION_REQUEST: {
        "found": "decided",
        "decided": "sent",
        "sent": "published refused",
        "published": "",
        "refused": "",
    },
    PRESS_EVENT: {
        "planned": "announced cancelled",
        "announced": "accreditation_open cancelled",
        "accreditation_open": "confirmed cancelled",
        "confirmed": "held cancelled",
        "held": "followed_up cancelled",
        "followed_up": "closed cancelled",
        "closed": "",
        "cancelled": "",
    },
}


class TestStages:
    @pytest.mark.parametrize("type, moves", MOVES.items(), ids=lambda each: getattr(each, "name", ""))
    def test_no_other_move_is_legal(self, type, moves):
        """Each stage leads where the office's rules say, and nowhere else."""
        assert {stage.name: set(type.after(stage.name)) for stage in type.stages} == {
            name: set(after.split()) for name, after in moves.items()
        }

    def test_a_reply_takes_the_way_of_a_correction(self):
        """One law, two wishes."""
        assert REBUTTAL.transitions == CORRECTION_REQUEST.transitions

    def test_the_legal_check_may_send_a_text_back(self, session, open_release):
        """With a reason."""
        release = open_release("legal_check")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(release, "draft")
        assert caught.value.codes == ("reason-missing",)
        session.engagements.move(release, "draft", reason="Липсва източник")

    def test_an_approved_text_does_not_go_back(self, session, open_release):
        """It is killed, and another one is written."""
        with pytest.raises(IllegalTransitionError):
            session.engagements.move(open_release("approved"), "draft", reason="Грешка")

    def test_a_correction_is_released_anew(self, session, open_release):
        """And archived without more words."""
        release = open_release("released")
        for stage in ("corrected", "released", "archived"):
            session.engagements.move(release, stage)
        assert release.closed_at is not None


class TestKinds:
    @pytest.mark.parametrize("kind", ["pitch", "interview", "briefing_attendance", "q_and_a", "tour", "correction"])
    def test_each_can_be_logged(self, session, press, kind):
        """By its name; calls are the core's."""
        logged = session.interactions.log(kind, "Операта", participants=[press.miteva])
        assert session.interactions.get(logged.id).kind == f"media.{kind}"
