"""The plugin's own nouns: freezes, and what agreements are about."""

from urd_crm.plugins.partner_cities.records.city_agreement import CITY_AGREEMENT, AgreementKind, CityAgreement, agree
from urd_crm.plugins.partner_cities.records.freezing import FREEZE, Freeze, freeze, lift

__all__ = ["CITY_AGREEMENT", "FREEZE", "AgreementKind", "CityAgreement", "Freeze", "agree", "freeze", "lift"]
