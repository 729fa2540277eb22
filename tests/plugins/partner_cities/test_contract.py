from urd_crm.plugins.partner_cities import PartnerCity
from urd_crm.testing.contract import PluginContract


class TestPartnerCities(PluginContract):
    plugin = "partner_cities"

    def arguments(self, session, declared):
        """A city that is asked for is a partner of ours."""
        given = dict(super().arguments(session, declared))
        if given.get("city") is not None:
            given["city"] = self.sample(session, PartnerCity).organisation_id
        return given
