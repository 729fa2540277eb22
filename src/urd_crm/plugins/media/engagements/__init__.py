"""What is under way with the press: releases, requests, accreditations, corrections, events."""

from urd_crm.plugins.media.engagements.accreditation import ACCREDITATION, Accreditation, AccreditationKind
from urd_crm.plugins.media.engagements.correction import CORRECTION_REQUEST, REBUTTAL, CorrectionRequest, Rebuttal
from urd_crm.plugins.media.engagements.media_request import MEDIA_REQUEST, MediaRequest
from urd_crm.plugins.media.engagements.press_event import PRESS_EVENT, PressEvent
from urd_crm.plugins.media.engagements.press_release import PressRelease, PubStatus
from urd_crm.plugins.media.engagements.release_stages import PRESS_RELEASE

__all__ = [
    "ACCREDITATION",
    "CORRECTION_REQUEST",
    "MEDIA_REQUEST",
    "PRESS_EVENT",
    "PRESS_RELEASE",
    "REBUTTAL",
    "Accreditation",
    "AccreditationKind",
    "CorrectionRequest",
    "MediaRequest",
    "PressEvent",
    "PressRelease",
    "PubStatus",
    "Rebuttal",
]
