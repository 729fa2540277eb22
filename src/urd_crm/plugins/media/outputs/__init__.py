"""The texts that are handed out about the press and to it, in Bulgarian and English."""

from urd_crm.plugins.media.outputs.declared import OUTPUTS
from urd_crm.plugins.media.outputs.event import questions_and_answers, run_sheet
from urd_crm.plugins.media.outputs.lists import accreditation_badges, accreditation_list, media_list, press_list_text
from urd_crm.plugins.media.outputs.month import clipping_digest, tone_report
from urd_crm.plugins.media.outputs.release import embargo_log, press_release

__all__ = [
    "OUTPUTS",
    "accreditation_badges",
    "accreditation_list",
    "clipping_digest",
    "embargo_log",
    "media_list",
    "press_list_text",
    "press_release",
    "questions_and_answers",
    "run_sheet",
    "tone_report",
]
