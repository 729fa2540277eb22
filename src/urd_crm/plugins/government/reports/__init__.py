"""The daily questions about institutions, each a function from a session to rows."""

from urd_crm.plugins.government.reports.asks import Ask, Competent, asks_to, who_to_ask
from urd_crm.plugins.government.reports.declared import REPORTS
from urd_crm.plugins.government.reports.holders import (
    ChangedPost,
    Deputy,
    Holder,
    OpenLetter,
    mps,
    posts_changed_since,
    who_holds,
)
from urd_crm.plugins.government.reports.letters import HistoryEntry, RegisteredLetter, correspondence, history
from urd_crm.plugins.government.reports.parties import PartyMeetings, meetings_of_parties
from urd_crm.plugins.government.reports.requests import DueRequest, Unanswered, due_in, unanswered
from urd_crm.plugins.government.reports.seats import OurSeat, our_seats

__all__ = [
    "REPORTS",
    "Ask",
    "ChangedPost",
    "Competent",
    "Deputy",
    "DueRequest",
    "HistoryEntry",
    "Holder",
    "OpenLetter",
    "OurSeat",
    "PartyMeetings",
    "RegisteredLetter",
    "Unanswered",
    "asks_to",
    "correspondence",
    "due_in",
    "history",
    "meetings_of_parties",
    "mps",
    "our_seats",
    "posts_changed_since",
    "unanswered",
    "who_holds",
    "who_to_ask",
]
