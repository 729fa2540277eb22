import pytest

from urd_crm.contract import EngagementType, PluginInfo, Stage, Text, hookimpl
from urd_crm.testing import builders

CASE = EngagementType(
    "case", (Stage("new"), Stage("done", is_final=True)), {"new": ("done",)}, title=Text(en="Case", bg="Случай")
)


class Cases:
    """A plugin with one engagement type."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("kit_cases", Text(en="Cases", bg="Случаи"), "1", 1)

    @hookimpl
    def urd_crm_engagements(self):
        """Yield its engagements."""
        yield CASE


@pytest.fixture
def urd_plugins():
    return [Cases()]


class TestBuilders:
    def test_no_two_rows_are_alike(self, session):
        """However many are made, each is told apart by its name."""
        organisations = {builders.organisation(session).name for _ in range(15)}
        people = {builders.person(session).surname for _ in range(15)}
        assert (len(organisations), len(people)) == (15, 15)

    def test_the_same_calls_make_the_same_rows(self, crm):
        """Nothing is drawn by lot: a test that fails once fails again."""
        names = []
        for _ in range(2):
            with crm.session(actor="tester") as session:
                builders.organisation(session)
                names.append([builders.organisation(session).name, builders.person(session).surname])
                session.orm.rollback()
        assert names[0] == names[1]

    def test_an_organisation_is_as_it_is_wanted(self, session):
        """What is given is not made up."""
        built = builders.organisation(session, "Клуб „Искра“", country="RO", is_own=True)
        assert (built.name, built.country, built.is_own) == ("Клуб „Искра“", "RO", True)

    def test_a_person_is_not_mixed_with_an_invented_one(self, session):
        """A given name that is asked for gets no surname of somebody else."""
        built = builders.person(session, given="Ива")
        assert (built.given, built.surname) == ("Ива", None)

    def test_a_call_stands_in_the_time_line_of_the_organisation(self, session):
        """The invented person speaks on behalf of the invented organisation."""
        logged = builders.interaction(session, kind="call")
        (who,) = session.interactions.participants(logged)
        assert [entry.id for entry in session.timeline(who.on_behalf_of_id)] == [logged.id]

    def test_an_affiliation_takes_the_place_of_a_post(self, session):
        """The organisation is that of the post."""
        where = builders.organisation(session)
        post = session.posts.add(where, "Кмет")
        assert builders.affiliation(session, post=post, position=None).organisation_id == where.id

    def test_promises_and_agreements(self, session):
        """Both have a party, made up or given."""
        partner = builders.organisation(session)
        assert builders.commitment(session, by=partner).party_id == partner.id
        assert builders.commitment(session).due_on > session.today
        (party,) = session.agreements.parties(builders.agreement(session, parties=[partner]))
        assert party.party_id == partner.id

    def test_an_engagement_has_a_name_and_a_party(self, session):
        """Its type gives the name."""
        opened = builders.engagement(session, CASE)
        assert (opened.name, opened.stage) == ("Case 1", "new")
        assert len(session.engagements.parties(opened)) == 1
