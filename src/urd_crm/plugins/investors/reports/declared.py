"""The reports as they are declared."""

from urd_crm.contract import Report, Text
from urd_crm.plugins.investors.reports.aftercare import aftercare_due, blocking_issues
from urd_crm.plugins.investors.reports.enquiries import response_time
from urd_crm.plugins.investors.reports.investors import investors_from, who_met
from urd_crm.plugins.investors.reports.outcomes import announced_vs_realised, lost_reasons
from urd_crm.plugins.investors.reports.pipeline import pipeline
from urd_crm.plugins.investors.reports.site_match import sites_matching
from urd_crm.plugins.investors.reports.stale import stale_projects

REPORTS = (
    Report("pipeline", pipeline, Text(en="Pipeline of projects", bg="Проекти по етапи")),
    Report("stale_projects", stale_projects, Text(en="Projects without contact", bg="Проекти без контакт")),
    Report("response_time", response_time, Text(en="Response to enquiries", bg="Срокове за отговор на запитвания")),
    Report("sites_matching", sites_matching, Text(en="Sites for a requirement", bg="Терени по изискване")),
    Report("lost_reasons", lost_reasons, Text(en="Why projects were lost", bg="Причини за загубени проекти")),
    Report(
        "aftercare_due", aftercare_due, Text(en="Aftercare visits due", bg="Предстоящи слединвестиционни посещения")
    ),
    Report("blocking_issues", blocking_issues, Text(en="Blocking issues", bg="Блокиращи въпроси")),
    Report("who_met", who_met, Text(en="Who of ours met them", bg="Кой от нас се е срещал с тях")),
    Report("investors_from", investors_from, Text(en="Investors from a country", bg="Инвеститори от държава")),
    Report(
        "announced_vs_realised",
        announced_vs_realised,
        Text(en="Announced and realised", bg="Обявено и изпълнено"),
    ),
)
