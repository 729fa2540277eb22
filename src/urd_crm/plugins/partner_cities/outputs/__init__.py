"""The texts that are handed out: registers, briefings, plans, letters, reports."""

from urd_crm.plugins.partner_cities.outputs.briefing import mayor_briefing
from urd_crm.plugins.partner_cities.outputs.declared import OUTPUTS
from urd_crm.plugins.partner_cities.outputs.letter import letter_draft
from urd_crm.plugins.partner_cities.outputs.register import write_register
from urd_crm.plugins.partner_cities.outputs.year import council_report, year_plan

__all__ = ["OUTPUTS", "council_report", "letter_draft", "mayor_briefing", "write_register", "year_plan"]
