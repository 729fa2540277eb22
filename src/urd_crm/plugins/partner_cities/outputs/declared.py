"""The outputs as they are declared."""

from urd_crm.contract import Output, Text
from urd_crm.plugins.partner_cities.outputs.briefing import mayor_briefing
from urd_crm.plugins.partner_cities.outputs.letter import letter_draft
from urd_crm.plugins.partner_cities.outputs.register import write_register
from urd_crm.plugins.partner_cities.outputs.year import council_report, year_plan

OUTPUTS = (
    Output("agreement_register", write_register, Text(en="Register of agreements", bg="Регистър на споразуменията")),
    Output(
        "mayor_briefing",
        mayor_briefing,
        Text(en="Briefing sheet for the mayor", bg="Справка за кмета"),
        is_public=False,
    ),
    Output("year_plan", year_plan, Text(en="Plan of a year", bg="Годишен план")),
    Output("letter_draft", letter_draft, Text(en="Draft of a letter", bg="Проект на писмо"), is_public=False),
    Output("council_report", council_report, Text(en="Report to the council", bg="Доклад до общинския съвет")),
)
