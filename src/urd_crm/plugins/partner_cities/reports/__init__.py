"""The daily questions about partner cities, each a function from a session to rows."""

from urd_crm.plugins.partner_cities.reports.agreements import (
    ExpiringAgreement,
    RegisteredAgreement,
    agreement_register,
    agreements_expiring,
)
from urd_crm.plugins.partner_cities.reports.anniversaries import Anniversary, next_anniversaries
from urd_crm.plugins.partner_cities.reports.contacts import CityContact, who_is_our_contact
from urd_crm.plugins.partner_cities.reports.declared import REPORTS
from urd_crm.plugins.partner_cities.reports.dormant import DormantPartner, dormant_partners
from urd_crm.plugins.partner_cities.reports.exchanges import (
    Balance,
    ExchangeRow,
    PartnerCost,
    balance_in_out,
    cost_per_partner,
    exchanges,
)
from urd_crm.plugins.partner_cities.reports.letters import (
    Letter,
    UnansweredLetter,
    correspondence,
    unanswered_letters,
)

__all__ = [
    "REPORTS",
    "Anniversary",
    "Balance",
    "CityContact",
    "DormantPartner",
    "ExchangeRow",
    "ExpiringAgreement",
    "Letter",
    "PartnerCost",
    "RegisteredAgreement",
    "UnansweredLetter",
    "agreement_register",
    "agreements_expiring",
    "balance_in_out",
    "correspondence",
    "cost_per_partner",
    "dormant_partners",
    "exchanges",
    "next_anniversaries",
    "unanswered_letters",
    "who_is_our_contact",
]
