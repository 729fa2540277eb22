from urd_crm.plugins.government import (
    INCOMING_REQUEST,
    OFFICIAL_REQUEST,
    IncomingRequest,
    Institution,
    Mandate,
    OfficialRequest,
)
from urd_crm.testing import builders
from urd_crm.testing.contract import PluginContract


class TestGovernment(PluginContract):
    plugin = "government"

    def sample(self, session, table):
        """An institution is reached somehow, a district is in parliament, who signs may sign."""
        if table is Institution:
            profile = Institution(level="national", kind="parliament", channels=["seos"], competence=["roads"])
            return session.profiles.set(builders.organisation(session), profile)
        if table is Mandate:
            job = builders.affiliation(session, where=self.sample(session, Institution).organisation_id, since="2020")
            return session.profiles.set(job, Mandate(basis="elected", district=27, group="A group"))
        if table in (OfficialRequest, IncomingRequest):
            hall = session.organisations.add("Town hall", is_own=True)
            mayor = builders.affiliation(session, where=hall.id, since="2020")
            session.profiles.set(mayor, Mandate(basis="elected", may_sign=True))
            fields = {"kind": "data", "signatory_id": mayor.person_id, "signed_on": session.today}
            if table is OfficialRequest:
                row = OfficialRequest(outcome="met", **fields)
                builders.engagement(session, OFFICIAL_REQUEST, detail=row)
            else:
                row = IncomingRequest(received_on=session.today, due=session.today, **fields)
                builders.engagement(session, INCOMING_REQUEST, detail=row)
            return row
        return super().sample(session, table)
