"""The reports as they are declared."""

from urd_crm.contract import Report, Text
from urd_crm.plugins.media.reports.accreditations import accreditations_expiring, press_list
from urd_crm.plugins.media.reports.attendance import attendance_trend
from urd_crm.plugins.media.reports.coverage import coverage, coverage_totals
from urd_crm.plugins.media.reports.journalists import journalists, moved_journalists, never_attended
from urd_crm.plugins.media.reports.pickup import release_pickup
from urd_crm.plugins.media.reports.requests import requests_due, response_time
from urd_crm.plugins.media.reports.writers import share_by_outlet, who_wrote_about

REPORTS = (
    Report("journalists", journalists, Text(en="Journalists by beat", bg="Журналисти по ресор")),
    Report("never_attended", never_attended, Text(en="Who never comes", bg="Кои журналисти не идват")),
    Report("attendance_trend", attendance_trend, Text(en="Attendance of the press", bg="Присъствие на медиите")),
    Report("moved_journalists", moved_journalists, Text(en="Journalists who moved", bg="Журналисти, сменили медията")),
    Report("requests_due", requests_due, Text(en="Media requests due", bg="Запитвания за отговор днес")),
    Report("response_time", response_time, Text(en="Response to the press", bg="Време за отговор на медиите")),
    Report("coverage", coverage, Text(en="Coverage", bg="Отразяване в медиите")),
    Report("coverage_totals", coverage_totals, Text(en="Coverage by tone", bg="Отразяване по тон")),
    Report("share_by_outlet", share_by_outlet, Text(en="Coverage by outlet", bg="Отразяване по медии")),
    Report("who_wrote_about", who_wrote_about, Text(en="Who wrote about somebody", bg="Кой е писал за лице")),
    Report("release_pickup", release_pickup, Text(en="Pickup of a release", bg="Отзвук на прессъобщение")),
    Report(
        "accreditations_expiring", accreditations_expiring, Text(en="Accreditations ending", bg="Изтичащи акредитации")
    ),
    Report("press_list", press_list, Text(en="Press list of an event", bg="Списък на медиите за събитие")),
)
