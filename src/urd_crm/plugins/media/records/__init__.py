"""The plugin's own nouns: coverage, recipients, accredited people, run sheets, elections."""

from urd_crm.plugins.media.records.accredited import ACCREDITED_PERSON, AccreditedPerson
from urd_crm.plugins.media.records.coverage import COVERAGE, CodedBy, Coverage, MentionPlace
from urd_crm.plugins.media.records.election import ELECTION, Election
from urd_crm.plugins.media.records.recipient import RELEASE_RECIPIENT, ReleaseRecipient
from urd_crm.plugins.media.records.run_sheet import RUN_SHEET_ITEM, RunSheetItem
from urd_crm.plugins.media.records.sending import Refused, Sending, send

__all__ = [
    "ACCREDITED_PERSON",
    "COVERAGE",
    "ELECTION",
    "RELEASE_RECIPIENT",
    "RUN_SHEET_ITEM",
    "AccreditedPerson",
    "CodedBy",
    "Coverage",
    "Election",
    "MentionPlace",
    "Refused",
    "ReleaseRecipient",
    "RunSheetItem",
    "Sending",
    "send",
]
