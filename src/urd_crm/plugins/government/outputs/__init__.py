"""The texts that are handed out about institutions, in Bulgarian and English."""

from urd_crm.plugins.government.outputs.address_book import address_book
from urd_crm.plugins.government.outputs.brief import visit_brief
from urd_crm.plugins.government.outputs.declared import OUTPUTS
from urd_crm.plugins.government.outputs.letter import greeting_letter, request_letter
from urd_crm.plugins.government.outputs.registers import correspondence_register, seats_register

__all__ = [
    "OUTPUTS",
    "address_book",
    "correspondence_register",
    "greeting_letter",
    "request_letter",
    "seats_register",
    "visit_brief",
]
