"""The outputs as they are declared."""

from urd_crm.contract import Output, Text
from urd_crm.plugins.media.outputs.event import questions_and_answers, run_sheet
from urd_crm.plugins.media.outputs.lists import accreditation_badges, accreditation_list, media_list, press_list_text
from urd_crm.plugins.media.outputs.month import clipping_digest, tone_report
from urd_crm.plugins.media.outputs.release import embargo_log, press_release

OUTPUTS = (
    Output("press_release", press_release, Text(en="Press release", bg="Прессъобщение")),
    Output("embargo_log", embargo_log, Text(en="Embargo log", bg="Дневник на ембаргото"), is_public=False),
    Output("media_list", media_list, Text(en="Media list by beat", bg="Медиен списък по ресор"), is_public=False),
    Output(
        "press_list",
        press_list_text,
        Text(en="Press list of an event", bg="Списък на медиите за събитие"),
        is_public=False,
    ),
    Output(
        "accreditation_list",
        accreditation_list,
        Text(en="List of accreditations", bg="Списък на акредитираните"),
        is_public=False,
    ),
    Output(
        "accreditation_badges", accreditation_badges, Text(en="Press badges", bg="Баджове за медиите"), is_public=False
    ),
    Output("clipping_digest", clipping_digest, Text(en="Clipping digest", bg="Медиен преглед"), is_public=False),
    Output("tone_report", tone_report, Text(en="Monthly tone report", bg="Месечен доклад за тона"), is_public=False),
    Output("run_sheet", run_sheet, Text(en="Run sheet", bg="Сценарий на събитие"), is_public=False),
    Output("questions_and_answers", questions_and_answers, Text(en="Questions and answers", bg="Въпроси и отговори")),
)
