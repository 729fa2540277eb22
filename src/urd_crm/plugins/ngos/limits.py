"""Service standards, thresholds and the end of the re-registration, as data: set your own with ``session.limits.set``."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Limit, Text

if TYPE_CHECKING:
    from urd_crm import Session

OURS = "service standard of the directorate"
SINCE = date(1990, 1, 1)
"""From when our own standards apply: older years are measured by them too."""

RE_REGISTRATION = Limit(
    "ngo_re_registration",
    20261231,
    "date",
    "bill to amend the Bulgarian Non-Profit Legal Entities Act, approved by the government in November 2025; "
    "set the day of the act that was adopted",
    date(2025, 11, 1),
    Text(en="Last day of the free re-registration", bg="Последен ден за безплатна пререгистрация"),
)
SHARE_OF_TURNOVER = Limit(
    "ngo_grant_share",
    50,
    "percent",
    OURS,
    SINCE,
    Text(en="Largest share of a grant in the income of a year", bg="Най-голям дял на финансирането в годишния приход"),
)
INFLUENTIAL = Limit(
    "ngo_influential",
    4,
    "level",
    OURS,
    SINCE,
    Text(en="Influence from which contact is kept", bg="Влияние, от което се поддържа връзка"),
)
NOT_MET = Limit(
    "ngo_not_met",
    6,
    "months",
    OURS,
    SINCE,
    Text(en="Longest time between meetings", bg="Най-дълъг период между срещите"),
)

ALL = (RE_REGISTRATION, SHARE_OF_TURNOVER, INFLUENTIAL, NOT_MET)


def re_registration_end(session: "Session", on: date) -> date | None:
    """Give the last day on which an organisation in the court register may still be re-registered.

    The limit's value is the day itself, ``20261231``; ``None``: none was foreseen by then.

    Args:
        session: for the limit ``ngo_re_registration``.
        on: as of which day.
    """
    if on < RE_REGISTRATION.valid_from:
        return None
    return date.fromisoformat(str(int(session.limits.get(RE_REGISTRATION.code, on).value)))
