from urd_crm.testing.contract import PluginContract


class TestInvestors(PluginContract):
    plugin = "investors"

    def arguments(self, session, declared):
        """A country is asked for by its code."""
        given = dict(super().arguments(session, declared))
        return given | ({"country": "SE"} if "country" in given else {})
