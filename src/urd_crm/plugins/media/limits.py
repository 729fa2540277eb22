"""Limits of laws, service standards and thresholds, as data: a municipality sets its own with ``session.limits.set``."""

from datetime import date

from urd_crm.contract import Limit, Text

OURS = "service standard of the directorate"
SINCE = date(1990, 1, 1)
"""From when our own standards apply: older years are measured by them too."""

OWNER_DECLARATION = Limit(
    "media_owner_declaration",
    630,
    "month_day",  # MMDD: the last day of every year to file it
    "Law on the Mandatory Deposit of Copies of Printed and Other Works and on the Announcement of Distributors "
    "and Media Service Providers, Art. 7a",
    date(2019, 1, 1),
    Text(en="Yearly declaration of a medium's owner", bg="Годишна декларация за собствеността на медията"),
)
ELECTION_CAMPAIGN = Limit(
    "election_campaign",
    30,
    "calendar_days",
    "Electoral Code of Bulgaria, Art. 175: the campaign opens 30 days before election day; check it for your election",
    date(2014, 3, 5),
    Text(en="Election campaign before election day", bg="Предизборна кампания преди изборния ден"),
)
REQUEST_WARNING = Limit(
    "media_request_warning",
    2,
    "hours",
    OURS,
    SINCE,
    Text(en="Warning before a journalist's deadline", bg="Предупреждение преди срока на журналиста"),
)
REACH_AGE = Limit(
    "reach_age",
    18,
    "months",
    OURS,
    SINCE,
    Text(en="Figures of reach are fresh", bg="Актуалност на данните за обхват"),
)
EXCLUSIVES = Limit(
    "exclusives_per_quarter",
    2,
    "per_quarter",
    OURS,
    SINCE,
    Text(en="Exclusive releases to one outlet", bg="Ексклузивни материали за една медия"),
)
EVENT_FOLLOW_UP = Limit(
    "press_event_follow_up",
    2,
    "working_days",
    OURS,
    SINCE,
    Text(en="Following a press event up", bg="Обратна връзка след пресконференция"),
)
CONTACT_RETENTION = Limit(
    "press_contact_retention",
    6,
    "years",
    "example: practice of councils in the United Kingdom, up to six calendar years; set the period of your own rules",
    date(2020, 1, 1),
    Text(en="Keeping former press contacts", bg="Съхранение на бивши медийни контакти"),
)

ALL = (
    OWNER_DECLARATION,
    ELECTION_CAMPAIGN,
    REQUEST_WARNING,
    REACH_AGE,
    EXCLUSIVES,
    EVENT_FOLLOW_UP,
    CONTACT_RETENTION,
)
