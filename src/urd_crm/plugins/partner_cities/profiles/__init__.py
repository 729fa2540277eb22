"""The stakeholder type: a partner city, with its areas and its feasts."""

from urd_crm.plugins.partner_cities.profiles.area import Area
from urd_crm.plugins.partner_cities.profiles.partner_city import PARTNER_CITY, PartnerCity, Relation

__all__ = ["PARTNER_CITY", "Area", "PartnerCity", "Relation"]
