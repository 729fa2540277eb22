"""The reports as they are declared."""

from urd_crm.contract import Report, Text
from urd_crm.plugins.partner_cities.reports.agreements import agreement_register, agreements_expiring
from urd_crm.plugins.partner_cities.reports.anniversaries import next_anniversaries
from urd_crm.plugins.partner_cities.reports.contacts import who_is_our_contact
from urd_crm.plugins.partner_cities.reports.dormant import dormant_partners
from urd_crm.plugins.partner_cities.reports.exchanges import balance_in_out, cost_per_partner, exchanges
from urd_crm.plugins.partner_cities.reports.letters import correspondence, unanswered_letters

REPORTS = (
    Report(
        "agreements_expiring",
        agreements_expiring,
        Text(en="Agreements with partner cities that expire", bg="Изтичащи споразумения с градове партньори"),
    ),
    Report(
        "agreement_register",
        agreement_register,
        Text(en="Register of agreements with partner cities", bg="Регистър на споразуменията с градове партньори"),
    ),
    Report("dormant_partners", dormant_partners, Text(en="Dormant partners", bg="Неактивни партньори")),
    Report("exchanges", exchanges, Text(en="Exchanges", bg="Обмен с градове партньори")),
    Report(
        "next_anniversaries",
        next_anniversaries,
        Text(en="Anniversaries and feasts ahead", bg="Предстоящи годишнини и празници"),
    ),
    Report("correspondence", correspondence, Text(en="Correspondence with a city", bg="Кореспонденция с град")),
    Report("unanswered_letters", unanswered_letters, Text(en="Letters without an answer", bg="Писма без отговор")),
    Report(
        "who_is_our_contact", who_is_our_contact, Text(en="Contacts of a partner city", bg="За контакт с град партньор")
    ),
    Report("balance_in_out", balance_in_out, Text(en="Visits to and fro", bg="Баланс на посещенията")),
    Report("cost_per_partner", cost_per_partner, Text(en="Cost by partner", bg="Разходи по партньори")),
)
