"""The outputs as they are declared. None is public: they go to those they name, or stay in the house."""

from urd_crm.contract import Output, Text
from urd_crm.plugins.government.outputs.address_book import address_book
from urd_crm.plugins.government.outputs.brief import visit_brief
from urd_crm.plugins.government.outputs.letter import greeting_letter, request_letter
from urd_crm.plugins.government.outputs.registers import correspondence_register, seats_register

OUTPUTS = (
    Output("address_book", address_book, Text(en="Address book by rank", bg="Адресник по ранг"), is_public=False),
    Output("request_letter", request_letter, Text(en="Letter of request", bg="Писмо с искане"), is_public=False),
    Output(
        "greeting_letter",
        greeting_letter,
        Text(en="Greeting to a new holder", bg="Поздравително писмо до нов титуляр"),
        is_public=False,
    ),
    Output(
        "correspondence_register",
        correspondence_register,
        Text(en="Register of correspondence", bg="Регистър на кореспонденцията"),
        is_public=False,
    ),
    Output("visit_brief", visit_brief, Text(en="Brief for a visit", bg="Справка за посещение"), is_public=False),
    Output(
        "seats_register",
        seats_register,
        Text(en="Bodies and our seats", bg="Регистър на органите и нашите места"),
        is_public=False,
    ),
)
