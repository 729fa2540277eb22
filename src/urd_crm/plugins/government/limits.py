"""Service standards and thresholds, as data: a municipality sets its own with ``session.limits.set``."""

from datetime import date

from urd_crm.contract import Limit, Text

OURS = "service standard of the directorate"
SINCE = date(1990, 1, 1)
"""From when our own standards apply: older years are measured by them too."""
NO_ANSWER = "no_answer_"
"""What the codes of the times without an answer begin with; the kind of request follows."""


def _no_answer(kind: str, days: int, title: Text) -> Limit:
    return Limit(NO_ANSWER + kind, days, "calendar_days", OURS, SINCE, title)


ASSIGNMENT = Limit(
    "request_assignment",
    2,
    "working_days",
    OURS,
    SINCE,
    Text(en="Assigning an incoming request", bg="Разпределяне на входящо искане"),
)
ELECTION_BALANCE = Limit(
    "election_balance",
    0,
    "meetings",
    OURS,
    SINCE,
    Text(en="Difference of meetings between parties", bg="Разлика в срещите между партии"),
)

ALL = (
    _no_answer("opinion", 14, Text(en="Waiting for an opinion", bg="Изчакване на становище")),
    _no_answer("permit", 30, Text(en="Waiting for a permit", bg="Изчакване на разрешение")),
    _no_answer("funding", 30, Text(en="Waiting for funding", bg="Изчакване на финансиране")),
    _no_answer("data", 14, Text(en="Waiting for data", bg="Изчакване на данни")),
    _no_answer("nomination", 14, Text(en="Waiting for a nomination", bg="Изчакване на номинация")),
    _no_answer(
        "law_proposal", 60, Text(en="Waiting on a proposal for a law", bg="Изчакване по законодателно предложение")
    ),
    ASSIGNMENT,
    ELECTION_BALANCE,
)
