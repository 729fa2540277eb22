from urd_crm.plugins.media import (
    PRESS_EVENT,
    PRESS_RELEASE,
    Accreditation,
    AccreditedPerson,
    Coverage,
    Outlet,
    PressRelease,
    ReleaseRecipient,
    RunSheetItem,
)
from urd_crm.testing import builders
from urd_crm.testing.contract import PluginContract
from urd_crm.testing.sample import sample
from urd_crm.values.lang_text import LangText


class TestMedia(PluginContract):
    plugin = "media"

    def sample(self, session, table):
        """Write a row of a table; some ask for more than their fields."""
        if table is Accreditation:
            outlet = builders.organisation(session)
            session.profiles.set(outlet, Outlet(kind="newspaper"))
            return sample(session, table, outlet_id=outlet.id)
        if table is AccreditedPerson:
            return sample(session, table, engagement_id=self.sample(session, Accreditation).engagement_id)
        if table is Coverage:
            return sample(session, table, url="https://example.org/1")
        if table is ReleaseRecipient:
            return sample(session, table, engagement_id=approved(session).id)
        if table is RunSheetItem:
            return sample(session, table, engagement_id=builders.engagement(session, PRESS_EVENT).id)
        return super().sample(session, table)

    def arguments(self, session, declared):
        """Give what reports and outputs are about."""
        if "release" in declared.name or declared.name == "embargo_log":
            return {"release": approved(session).id}
        if declared.name == "press_list":
            return {"event": builders.interaction(session).id}
        if declared.name == "run_sheet":
            return {"event": self.sample(session, RunSheetItem).engagement_id}
        if declared.name == "accreditation_badges":
            return {"accreditation": self.sample(session, AccreditedPerson).engagement_id}
        if declared.name == "who_wrote_about":
            return {"party": builders.person(session).id}
        if declared.name == "questions_and_answers":
            return {"engagement": approved(session).id}
        return {}


def approved(session):
    """Write a press release and have it approved."""
    text = PressRelease(title=LangText(bg="Пример", en="Sample"), body=LangText(bg="Текст", en="Text"))
    release = builders.engagement(session, PRESS_RELEASE, detail=text)
    session.engagements.move(release, "legal_check")
    session.engagements.move(release, "approved")
    return release
