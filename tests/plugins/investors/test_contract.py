from urd_crm.testing.contract import PluginContract


class TestInvestors(PluginContract):
    plugin = "investors"
