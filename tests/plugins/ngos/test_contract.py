from urd_crm.plugins.ngos import COOPERATION_AGREEMENT, MUNICIPAL_GRANT, MunicipalGrant, Ngo, OfficeBearer, Signature
from urd_crm.testing import builders
from urd_crm.testing.contract import PluginContract
from urd_crm.values.lang_text import LangText


class TestNgos(PluginContract):
    plugin = "ngos"

    def sample(self, session, table):
        """An organisation works in one area at least; who signs for it has to represent it."""
        if table is Ngo:
            profile = Ngo(form="association", benefit="public", register_status="registered", areas=["youth"])
            return session.profiles.set(builders.organisation(session), profile)
        if table is Signature:
            organisation = self.sample(session, Ngo).organisation_id
            chair = builders.affiliation(session, where=organisation, since="2020")
            session.profiles.set(chair, OfficeBearer(manner="severally"))
            paper = builders.engagement(session, COOPERATION_AGREEMENT, parties=[organisation])
            row = Signature(engagement_id=paper.id, person_id=chair.person_id, signed_on=session.today)
            session.add(row)
            return row
        if table is MunicipalGrant:
            number = builders.count(session, MunicipalGrant) + 1
            title = LangText(bg="Работилница", en="Workshop")
            row = MunicipalGrant(identifier=f"360G-test-{number}", title=title, description=title)
            organisation = self.sample(session, Ngo).organisation_id
            builders.engagement(session, MUNICIPAL_GRANT, parties=[organisation], detail=row)
            return row
        return super().sample(session, table)

    def arguments(self, session, declared):
        """Areas are asked for by their codes, an organisation by its number."""
        given = dict(super().arguments(session, declared))
        known = {"area": "youth", "areas_of_call": ["youth"], "ngo": 0}
        if "ngo" in given:
            known["ngo"] = self.sample(session, Ngo).organisation_id
        return {name: known.get(name, value) for name, value in given.items()}
