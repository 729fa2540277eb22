from urd_crm.testing.contract import PluginContract


class TestPartnerCities(PluginContract):
    plugin = "partner_cities"
