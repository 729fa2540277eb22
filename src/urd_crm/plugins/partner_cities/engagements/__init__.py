"""What is under way with partner cities: twinnings, exchanges, congratulations."""

from urd_crm.plugins.partner_cities.engagements.congratulation import (
    CONGRATULATION_CYCLE,
    CongratulationCycle,
    Occasion,
    plan_congratulations,
)
from urd_crm.plugins.partner_cities.engagements.exchange import EXCHANGE, Exchange, ExchangeKind, Programme, Travel
from urd_crm.plugins.partner_cities.engagements.twinning import Twinning
from urd_crm.plugins.partner_cities.engagements.twinning_stages import TWINNING

__all__ = [
    "CONGRATULATION_CYCLE",
    "EXCHANGE",
    "TWINNING",
    "CongratulationCycle",
    "Exchange",
    "ExchangeKind",
    "Occasion",
    "Programme",
    "Travel",
    "Twinning",
    "plan_congratulations",
]
