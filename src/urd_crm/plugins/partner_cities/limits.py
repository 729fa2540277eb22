"""Periods and thresholds, as data: a municipality sets its own with ``session.limits.set``."""

from datetime import date

from urd_crm.contract import Limit, Text

OURS = "practice of the directorate"
SINCE = date(1990, 1, 1)
"""From when our own standards apply: older years are measured by them too."""
CERV = "CERV programme, call for town-twinning 2024; read every new call again"

AGREEMENT_NOTICE = Limit(
    "agreement_notice",
    12,
    "months",
    OURS,
    SINCE,
    Text(en="Warning before an agreement expires", bg="Предупреждение преди изтичане на споразумение"),
)
TACIT_RENEWAL = Limit(
    "tacit_renewal_notice",
    60,
    "calendar_days",
    OURS,
    SINCE,
    Text(en="Warning before a tacit renewal", bg="Предупреждение преди мълчаливо подновяване"),
)
DORMANT_PARTNER = Limit(
    "dormant_partner",
    24,
    "months",
    OURS,
    SINCE,
    Text(en="Without exchange until dormant", bg="Без обмен до неактивност"),
)
UNANSWERED_LETTER = Limit(
    "unanswered_letter",
    30,
    "calendar_days",
    OURS,
    SINCE,
    Text(en="Waiting for the answer to a letter", bg="Изчакване на отговор на писмо"),
)
MAYOR_GREETING = Limit(
    "new_mayor_greeting",
    12,
    "months",
    OURS,
    SINCE,
    Text(en="How long a new mayor can be greeted", bg="Докога се поздравява нов кмет"),
)
ANNIVERSARY = Limit(
    "anniversary_step",
    5,
    "years",
    OURS,
    SINCE,
    Text(en="Which anniversaries of a signing are marked", bg="През колко години се отбелязва годишнина"),
)
CERV_PARTICIPANTS = Limit(
    "cerv_tt_participants",
    50,
    "persons",
    CERV,
    date(2024, 1, 1),
    Text(en="Participants of town-twinning, at least", bg="Най-малко участници в побратимяване по CERV"),
)
CERV_INVITED = Limit(
    "cerv_tt_invited",
    25,
    "persons",
    CERV,
    date(2024, 1, 1),
    Text(en="Participants invited from abroad, at least", bg="Най-малко поканени от чужбина по CERV"),
)
CERV_COUNTRIES = Limit(
    "cerv_tt_countries",
    2,
    "countries",
    CERV,
    date(2024, 1, 1),
    Text(en="Countries of town-twinning, at least", bg="Най-малко държави по CERV"),
)

ALL = (
    AGREEMENT_NOTICE,
    TACIT_RENEWAL,
    DORMANT_PARTNER,
    UNANSWERED_LETTER,
    MAYOR_GREETING,
    ANNIVERSARY,
    CERV_PARTICIPANTS,
    CERV_INVITED,
    CERV_COUNTRIES,
)
