"""Service standards and thresholds, as data: a municipality sets its own with ``session.limits.set``."""

from datetime import date

from urd_crm.contract import Limit, Text

OURS = "service standard of the directorate"
SINCE = date(1990, 1, 1)
"""From when our own standards apply: older years are measured by them too."""
ORDINANCE = "example: ordinance of Sofia Municipality on class V certificates; set the figure of your own ordinance"

ENQUIRY_ACK = Limit(
    "enquiry_ack",
    1,
    "working_days",
    OURS,
    SINCE,
    Text(en="Acknowledging an enquiry", bg="Потвърждаване на запитване"),
)
ENQUIRY_ANSWER = Limit(
    "enquiry_answer",
    5,
    "working_days",
    OURS,
    SINCE,
    Text(en="Answering an enquiry", bg="Отговор на запитване"),
)
STALE_PROJECT = Limit(
    "stale_project",
    30,
    "calendar_days",
    OURS,
    SINCE,
    Text(en="Without contact in a project", bg="Проект без контакт"),
)
STALE_SITE = Limit(
    "stale_site",
    6,
    "months",
    OURS,
    SINCE,
    Text(en="Data of a site are fresh", bg="Актуалност на данните за терен"),
)
SCREENING = Limit(
    "screening",
    12,
    "months",
    OURS,
    SINCE,
    Text(en="Checks of sanctions and owner hold", bg="Валидност на проверките за санкции и собственик"),
)
NDA_NOTICE = Limit(
    "nda_notice",
    30,
    "calendar_days",
    OURS,
    SINCE,
    Text(en="Warning before the end of an NDA", bg="Предупреждение преди края на споразумение за поверителност"),
)
VISIT_FOLLOW_UP = Limit(
    "visit_follow_up",
    5,
    "working_days",
    OURS,
    SINCE,
    Text(en="Following a site visit up", bg="Обратна връзка след оглед"),
)
AFTERCARE_INTERVAL = Limit(
    "aftercare_interval",
    12,
    "months",
    OURS,
    SINCE,
    Text(en="Between aftercare visits", bg="Период между слединвестиционните посещения"),
)
REALISED_AFTER = Limit(
    "realised_after",
    24,
    "months",
    OURS,
    SINCE,
    Text(en="When what was announced is measured", bg="Кога се отчита обявеното"),
)
REALISED_SHARE = Limit(
    "realised_share",
    80,
    "percent",
    OURS,
    SINCE,
    Text(en="Share of the announced to be realised", bg="Дял от обявеното, който да е изпълнен"),
)
CERTIFICATE_CAPEX = Limit(
    "class_v_capex_max",
    2_000_000,
    "BGN",
    ORDINANCE,
    date(2020, 1, 1),
    Text(en="Largest investment of a class V certificate", bg="Таван на инвестицията за клас В"),
)
CERTIFICATE_YEARS = Limit(
    "class_v_job_years",
    3,
    "years",
    ORDINANCE,
    date(2020, 1, 1),
    Text(en="How long its jobs have to last", bg="Срок за поддържане на работните места"),
)

ALL = (
    ENQUIRY_ACK,
    ENQUIRY_ANSWER,
    STALE_PROJECT,
    STALE_SITE,
    SCREENING,
    NDA_NOTICE,
    VISIT_FOLLOW_UP,
    AFTERCARE_INTERVAL,
    REALISED_AFTER,
    REALISED_SHARE,
    CERTIFICATE_CAPEX,
    CERTIFICATE_YEARS,
)
