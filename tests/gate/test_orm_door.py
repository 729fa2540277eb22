"""The ORM as a door: rows that are added, changed and deleted through the SQLModel session."""

import pytest
import sqlalchemy as sa
import sqlmodel
from sqlalchemy.exc import ResourceClosedError
from sqlmodel import select

from urd_crm import Crm, Engagement, Organisation, Party, Person, install_sqlite_events
from urd_crm.contract import Check, Finding, PluginInfo, Text, hookimpl
from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.name import Name
from urd_crm.entities.tag import Tag
from urd_crm.errors import ConflictError, HookFailedError, PastTheGateError, StorageError, ValidationFailedError


class TestParties:
    def test_a_new_organisation_gets_its_party(self, session, changes):
        """One number for both, the label and the place in the list from the name, one change."""
        row = Organisation(name="Ventil AB")
        session.orm.add(row)
        session.orm.flush()
        party = session.orm.get(Party, row.id)
        assert (party.kind, party.label) == ("organisation", "Ventil AB")
        assert [(change.entity, change.entity_id) for change in changes()] == [("urd_organisation", row.id)]

    def test_several_at_once_get_a_number_each(self, session):
        """Organisations and people of one flush do not get into each other's way."""
        rows = [Organisation(name="One"), Person(surname="Two"), Organisation(name="Three"), Person(surname="Four")]
        session.orm.add_all(rows)
        session.orm.flush()
        assert len({row.id for row in rows}) == 4
        kinds = {party.id: party.kind for party in session.all(select(Party))}
        assert [kinds[row.id] for row in rows] == ["organisation", "person", "organisation", "person"]

    def test_a_refused_organisation_leaves_no_party_behind(self, session, count):
        """It has no number either, so that it can be mended and added again."""
        row = Organisation(name="Ventil", parent_id=9999)
        with pytest.raises(ValidationFailedError):
            session.add(row)
        assert count("urd_party") == 0
        assert row.id is None
        row.parent_id = None
        session.add(row)
        assert count("urd_party") == count("urd_organisation") == 1

    @pytest.mark.parametrize(
        "make", [lambda s: s.organisations.add("Ventil"), lambda s: s.people.add("Anna Lindqvist")]
    )
    def test_a_party_is_not_deleted(self, session, count, make):
        """Neither the row nor its party; the session goes on."""
        row = make(session)
        for each in (row, session.get(Party, row.id)):
            with pytest.raises(ValidationFailedError) as caught:
                session.delete(each)
            assert caught.value.codes == ("party-deleted",)
        session.names.add(row, "Quartz")
        assert count("urd_party") == 1

    def test_a_party_is_not_made_by_hand(self, session):
        """A party without an organisation or a person would be nobody."""
        with pytest.raises(ValidationFailedError) as caught:
            session.add(Party(kind="person", label="Ghost", sort_key="ghost"))
        assert caught.value.codes == ("party-by-hand",)

    def test_a_key_does_not_change(self, session):
        """Everything refers to it."""
        ventil = session.organisations.add("Ventil")
        with pytest.raises(ValidationFailedError) as caught:
            session.change(ventil, id=77)
        assert (caught.value.codes, caught.value.problems[0].field) == (("key-changed",), "id")


@pytest.fixture
def masterpiece(session):
    return session.engagements.open("guild.masterpiece", "A clock")


class TestStages:
    def test_a_stage_is_not_set(self, session, masterpiece):
        """It is moved to, so that the step is recorded."""
        with pytest.raises(ValidationFailedError) as caught:
            session.change(masterpiece, stage="shown")
        assert caught.value.codes == ("stage-set-directly",)
        assert masterpiece.stage == "begun"
        masterpiece.stage = "accepted"
        with pytest.raises(ValidationFailedError):
            session.flush()

    def test_it_can_be_moved_after_the_refusal(self, session, masterpiece):
        """A refused change leaves the row as it was."""
        with pytest.raises(ValidationFailedError):
            session.change(masterpiece, stage="shown")
        session.engagements.move(masterpiece, "shown")
        assert session.engagements.get(masterpiece.id).stage == "shown"

    def test_it_does_not_begin_at_a_stage_that_is_none(self, session):
        """A row by hand is held to the stages of its type too."""
        with pytest.raises(ValidationFailedError) as caught:
            session.add(Engagement(type="guild.masterpiece", name="x", stage="sold", opened_at=session.now))
        assert caught.value.codes == ("unknown-stage",)


class TestChecks:
    def test_a_plugins_check_refuses_and_warns_here_too(self, session, guild_tables):
        """Rejecting findings refuse the row, warnings are collected, both say whose they are."""
        ventil = session.organisations.add("Ventil")
        workshop = guild_tables["Workshop"]
        with pytest.raises(ValidationFailedError) as caught:
            session.add(workshop(title="Odd", owner_id=ventil.id, seats=13))
        assert [(p.code, p.origin, p.field) for p in caught.value.problems] == [
            ("too-many-seats", "guild", "seats"),
            ("odd-title", "guild", "title"),
        ]
        assert not session.warnings
        session.add(workshop(title="Odd", owner_id=ventil.id))
        assert [warning.code for warning in session.warnings] == ["odd-title"]

    @pytest.mark.parametrize(
        "wrong",
        [{"motto": "Lorem ipsum"}, {"patron": "Ventil"}, {"motto": "St. Eligius", "patron": "St. Eligius"}],
        ids=["of a field, with its context", "of a field", "of the whole row"],
    )
    def test_validators_of_a_table_hold_when_a_row_is_made_and_when_it_is_changed(self, session, wrong):
        """A plugin's author may write rules as pydantic has them."""
        guild = session.registry.profiles.get("guild").record.table
        with pytest.raises(ValidationFailedError):
            guild(**wrong)
        profile = session.profiles.set(
            session.organisations.add("Ventil"), guild(motto="For all", patron="St. Eligius")
        )
        with pytest.raises(ValidationFailedError) as caught:
            session.change(profile, **wrong)
        assert caught.value.codes == ("value-error",)
        session.change(profile, motto="For many")
        assert (profile.motto, profile.patron) == ("For many", "St. Eligius")

    def test_assignment_is_looked_at_when_it_is_flushed(self, session, guild_tables):
        """Setting an attribute checks nothing yet, the flush checks everything."""
        ventil = session.organisations.add("Ventil")
        row = guild_tables["Workshop"](title="Forge", owner_id=ventil.id)
        session.add(row)
        row.seats = 0
        row.title = "  "
        with pytest.raises(ValidationFailedError) as caught:
            session.flush()
        assert {problem.field for problem in caught.value.problems} == {"seats", "title"}


class TestKeys:
    @pytest.mark.parametrize(
        "table, key",
        [
            ("Masterpiece", "engagement_id"),
            ("Inspection", "interaction_id"),
            ("GuildProfile", "organisation_id"),
        ],
    )
    def test_of_whom_a_row_tells_more_has_to_be_said(self, session, guild_tables, table, key):
        """The databases would refuse it in words of their own; the session goes on."""
        with pytest.raises(ValidationFailedError) as caught:
            session.add(guild_tables[table]())
        assert [(p.code, p.field, p.entity) for p in caught.value.problems] == [
            ("missing", key, guild_tables[table].__tablename__)
        ]
        session.organisations.add("Ventil")

    def test_a_key_that_is_wanting_is_told_with_the_rest(self, session, guild_tables):
        """All that is wrong with a row is said at once."""
        row = guild_tables["GuildProfile"](motto="For all")
        row.motto = "Lorem ipsum"
        with pytest.raises(ValidationFailedError) as caught:
            session.add(row)
        assert {(p.code, p.field) for p in caught.value.problems} == {
            ("value-error", "motto"),
            ("missing", "organisation_id"),
        }

    def test_each_of_several_keys_is_asked_for(self, session):
        """Taken away after the row was made."""
        row = EngagementParty(engagement_id=1, party_id=1)
        row.engagement_id = row.party_id = row.role = None
        with pytest.raises(ValidationFailedError) as caught:
            session.add(row)
        assert {problem.field for problem in caught.value.problems} == {"engagement_id", "party_id", "role"}


class TestRefusal:
    def test_a_refused_change_leaves_nothing_for_the_next_flush(self, session):
        """Neither the value nor what was derived from it."""
        ventil = session.organisations.add("Ventil", email="a@example.com")
        (point,) = session.contact_points.of(ventil)
        with pytest.raises(ValidationFailedError):
            session.change(point, value="nobody")
        session.change(point, purpose="work")
        assert (point.value, point.original) == ("a@example.com", "a@example.com")

    def test_a_clash_leaves_the_session_usable(self, session):
        """What was written before stays, and one can go on."""
        session.add(Tag(name="guild"))
        with pytest.raises(ConflictError) as caught:
            session.add(Tag(name="guild"))
        assert (caught.value.entity, caught.value.fields) == ("urd_tag", ("name",))
        session.add(Tag(name="crafts"))
        assert {tag.name for tag in session.all(select(Tag))} == {"guild", "crafts"}

    def test_one_bad_row_keeps_the_good_ones_of_its_call_out(self, session):
        """All rows of one call or none."""
        with pytest.raises(ConflictError):
            session.add(Tag(name="guild"), Tag(name="crafts"), Tag(name="guild"))
        assert not session.all(select(Tag))

    def test_a_refused_delete_leaves_the_row(self, session):
        """What is still referred to is not deleted, and is no longer marked for it."""
        upper = Tag(name="crafts")
        session.add(upper)
        session.add(Tag(name="guild", parent_id=upper.id))
        with pytest.raises(ConflictError):
            session.delete(upper)
        session.organisations.add("Ventil")
        assert len(session.all(select(Tag))) == 2


class TestPastTheGate:
    def test_a_session_that_has_not_joined_writes_nothing_of_ours(self, crm):
        """The error says how to join."""
        with sqlmodel.Session(crm.engine) as plain:
            plain.add(Tag(name="guild"))
            with pytest.raises(PastTheGateError, match=r"crm\.session"):
                plain.flush()

    def test_nor_does_it_change_or_delete(self, crm):
        """A row that was read is no way round the gate."""
        with crm.session(actor="tester") as session:
            session.add(Tag(name="guild"))
        with sqlmodel.Session(crm.engine) as plain:
            tag = plain.exec(select(Tag)).one()
            tag.name = "crafts"
            with pytest.raises(PastTheGateError):
                plain.flush()
            plain.rollback()
            plain.delete(plain.exec(select(Tag)).one())
            with pytest.raises(PastTheGateError):
                plain.flush()

    def test_a_session_that_left_is_shut_again(self, crm):
        """After the joining ends the host's session writes nothing of ours."""
        with sqlmodel.Session(crm.engine) as host:
            with crm.session(host, actor="tester") as session:
                session.add(Tag(name="guild"))
            host.add(Tag(name="crafts"))
            with pytest.raises(PastTheGateError):
                host.flush()

    def test_what_is_left_of_our_own_session_writes_nothing(self, crm):
        """Whoever keeps the ORM session of a session that has ended has no connection any more."""
        with crm.session(actor="tester") as session:
            kept = session.orm
            session.organisations.add("Ventil")
        kept.add(Organisation(name="Late"))
        with pytest.raises(ResourceClosedError):
            kept.flush()
        kept.close()

    def test_raw_sql_is_seen_by_verify(self, session):
        """Whoever writes past the gate has verify() to be told and reindex() to mend."""
        session.organisations.add("Ventil")
        session.orm.execute(sa.text("DELETE FROM urd_search_word"))
        assert [problem.code for problem in session.review.verify()] == ["index-stale"]


class TestStaleRows:
    def test_of_two_changes_to_one_version_the_later_is_refused(self, crm):
        """Nobody's change is lost without a word: read, changed by another, then written."""
        with crm.session(actor="one") as session:
            id = session.organisations.add("Ventil").id
        with crm.session(actor="two") as stale:
            row = stale.organisations.get(id)
            stale.commit()  # others may write now; the row stays as it was read
            with crm.session(actor="three") as session:
                session.change(session.organisations.get(id), country="SE")
            with pytest.raises(ConflictError):
                stale.change(row, country="DE")
            assert stale.change(row, name="Ventil AB").country == "SE", "the row was read anew and one can go on"
        with crm.session() as session:
            assert session.organisations.get(id).version == 3

    def test_every_versioned_table_counts_its_writes(self, session):
        """The number grows with each write and with no other."""
        ventil = session.organisations.add("Ventil")
        session.change(ventil, country="SE")
        session.change(ventil, country="SE")
        session.names.add(ventil, "Quartz")
        assert ventil.version == 2


@pytest.mark.only("sqlite")
class TestOtherWriter:
    def test_a_locked_database_is_said_to_be(self, urd_database, tmp_path):
        """Another program that holds the file longer than we wait."""
        engine = sa.create_engine(urd_database, connect_args={"timeout": 0.05})
        install_sqlite_events(engine)
        crm = Crm(engine, plugins=[])
        with crm.session(actor="one") as one:
            one.organisations.add("Ventil")
            with pytest.raises(StorageError) as caught, crm.session(actor="two") as two:
                two.organisations.add("Quartz")
            assert caught.value.reason == "locked"
            assert "of this program's own" in str(caught.value)
            one.organisations.add("Basalt")
        with crm.session() as session:
            assert [party.label for party in session.all(select(Party))] == ["Ventil", "Basalt"]
        crm.close()


class TestFaultyCheck:
    def test_a_check_that_raises_is_told_by_its_plugin(self, tmp_path):
        """The error names the plugin and the check; nothing is written."""

        def explode(rows, context):
            raise ZeroDivisionError("secret")

        class Faulty:
            @hookimpl
            def urd_crm_plugin(self):
                return PluginInfo("faulty", title=Text("Faulty"), version="1", api=1)

            @hookimpl
            def urd_crm_checks(self):
                yield Check("explodes", Name, explode)

        crm = Crm.open(tmp_path / "town.db", plugins=[Faulty()])
        with crm.session(actor="tester") as session:
            ventil = session.organisations.add("Ventil")
            with pytest.raises(HookFailedError) as caught:
                session.names.add(ventil, "Quartz")
            assert (caught.value.plugin, caught.value.hook) == ("faulty", "explodes")
            session.organisations.add("Basalt")
        with crm.session() as session:
            assert not session.all(select(Name))
            assert len(session.all(select(Party))) == 2
        crm.close()

    @pytest.mark.parametrize("wrong", ["a text", Finding("no row", Text("wrong")), Finding(None, Text("wrong"))])
    def test_so_is_one_that_finds_something_else(self, tmp_path, wrong):
        """What is no finding, or one of a row that was not given."""

        class Confused:
            @hookimpl
            def urd_crm_plugin(self):
                return PluginInfo("confused", title=Text("Confused"), version="1", api=1)

            @hookimpl
            def urd_crm_checks(self):
                yield Check("confuses", Name, lambda rows, context: [wrong])

        with Crm.open(tmp_path / "town.db", plugins=[Confused()]) as crm, crm.session(actor="tester") as session:
            ventil = session.organisations.add("Ventil")
            with pytest.raises(HookFailedError, match=r"'confuses' of 'confused' failed: .*Finding"):
                session.names.add(ventil, "Quartz")
