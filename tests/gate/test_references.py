"""What a row refers to beside parties, and that is not there, is named."""

import pytest
import sqlalchemy as sa
from sqlmodel import Field

from urd_crm import Crm
from urd_crm.contract import API, NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.entities.commitment import Task
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.tag import PartyTag
from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.exchange.csv import import_interactions
from urd_crm.repositories.intake import InteractionDraft
from urd_crm.repositories.organisations import OrganisationDraft

NOBODY = 987_654
LARGE = 2**63


class Shelf(Record, table=True):
    __tablename__ = "urd_store_shelf"


class Box(Record, table=True):
    __tablename__ = "urd_store_box"

    shelf_id: int = Field(foreign_key="urd_store_shelf.id", ondelete="RESTRICT")


class Store:
    """Both tables."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("store", title=Text("Store"), version="1", api=API)

    @hookimpl
    def urd_crm_records(self):
        """Declare the tables."""
        yield RecordType("shelf", Shelf, NO_PERSONAL_DATA, Text("shelf", "рафт"))
        yield RecordType("box", Box, NO_PERSONAL_DATA, Text("box", "кутия"))


@pytest.fixture
def ventil(session):
    """Somebody to speak with."""
    return session.organisations.add("Lindqvist Ventil AB").id


def told(error):
    """Give code, table, field and row of each problem."""
    return [(each.code, each.entity, each.field, each.row) for each in error.value.problems]


class TestReferences:
    @pytest.mark.parametrize("number", [NOBODY, LARGE])
    def test_of_one_row_are_named_with_field_and_number(self, session, ventil, number):
        """On both databases alike, in both languages; the session goes on."""
        with pytest.raises(ValidationFailedError) as error:
            session.interactions.log("call", "x", participants=ventil, engagement=number)
        assert told(error) == [("unknown-reference", "urd_interaction_engagement", "engagement_id", None)]
        assert f"there is no engagement number {number}" in error.value.in_("en")
        assert f"няма преписка с номер {number}" in error.value.in_("bg")
        with pytest.raises(ValidationFailedError, match="there is no interaction number"):
            session.interactions.log("call", "x", participants=ventil, reply_to=number)
        assert session.interactions.log("call", "x", participants=ventil).is_new

    def test_of_many_rows_are_named_with_the_row(self, session, ventil):
        """All of them, and none of the good ones."""
        drafts = [
            InteractionDraft("call", f"x {n}", ventil, engagements=[NOBODY] if n in (7, 31) else ()) for n in range(40)
        ]
        with pytest.raises(ValidationFailedError) as error:
            session.interactions.log_many(drafts)
        assert [each.row for each in error.value.problems] == [8, 32]

    def test_to_rows_of_the_same_call_lead_backwards_alone(self, session):
        """To itself, to a later one and to one that is refused are refused each by itself, on both databases alike."""
        first = session.organisations.add("Ventil").id + 1
        drafts = [
            OrganisationDraft("Own", {"parent_id": first}),
            OrganisationDraft("Later", {"parent_id": first + 2}),
            OrganisationDraft("Stands"),
            OrganisationDraft("Below", {"parent_id": first + 2}),
            OrganisationDraft(""),
            OrganisationDraft("Of a refused one", {"parent_id": first + 4}),
            OrganisationDraft("Of a chain", {"parent_id": first + 5}),
        ]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [id is not None for id in written.ids] == [False, False, True, True, False, False, False]
        unknown = [each for each in written.problems if each.code == "unknown-party"]
        assert [(each.field, each.row) for each in unknown] == [("parent_id", row) for row in (1, 2, 6, 7)]

    def test_replies_to_each_other_are_refused(self, session, ventil):
        """None of them is there yet."""
        session.interactions.log("call", "x", participants=ventil)
        drafts = [InteractionDraft("call", "x", ventil, fields={"reply_to_id": number}) for number in (3, 2)]
        with pytest.raises(ValidationFailedError) as error:
            session.interactions.log_many(drafts)
        assert told(error)[0] == ("unknown-reference", "urd_interaction", "reply_to_id", 1)
        first, second = session.interactions.log_many(
            [InteractionDraft("call", "x", ventil), InteractionDraft("call", "y", ventil)]
        )
        assert (first.is_new, second.is_new) == (True, True)

    def test_of_a_file_refuse_their_row_alone(self, session, ventil):
        """The others are taken in."""
        row = {"kind": "call", "subject": "x", "occurred_at": "2026-02-26 10:00", "participants": "Lindqvist Ventil AB"}
        report = import_interactions(session, [row, row | {"engagement": str(NOBODY)}, row])
        assert (report.added, report.refused) == (2, 1)
        assert [(each.code, each.row) for each in report.problems] == [("unknown-reference", 2)]

    def test_of_rows_that_the_orm_writes_are_named_too(self, session, ventil):
        """Added or changed; what was there before stays."""
        with pytest.raises(ValidationFailedError) as error:
            session.add(Task(title="x", engagement_id=NOBODY))
        assert told(error) == [("unknown-reference", "urd_task", "engagement_id", None)]
        task = session.tasks.add("y")
        with pytest.raises(ValidationFailedError, match="engagement_id: there is no engagement number"):
            session.change(task, engagement_id=NOBODY)
        assert task.engagement_id is None

    def test_that_are_not_why_it_was_refused_leave_the_refusal(self, session, ventil):
        """A key that is taken is a conflict as ever."""
        uid = session.get(Interaction, session.interactions.log("call", "x", participants=ventil).id).uid
        with pytest.raises(ConflictError):
            session.interactions.log("call", "y", participants=ventil, uid=uid)


class TestKeys:
    """What the database alone refuses: table and columns are named, by SQLite too, which does not say them."""

    def refused(self, session, write):
        """Give the key that a write was refused for."""
        with pytest.raises(ConflictError) as error, session.atomic():
            write()
            session.flush()
        key = (error.value.entity, error.value.fields)
        assert key[0] == "" or f"{key[0]} ({', '.join(key[1])})" in error.value.in_("bg")
        return key

    def test_of_a_row_that_is_added_past_the_repositories(self, session):
        """As a host does, who has them from the ORM."""
        lost = Task(title="x", engagement_id=NOBODY)
        assert self.refused(session, lambda: session.orm.add(lost)) == ("urd_task", ("engagement_id",))

    def test_of_one_of_many(self, session):
        """Which of them it is does not matter."""
        opened = session.engagements.open("guild.masterpiece", "Часовник").id
        rows = [Task(title=f"x {n}", engagement_id=NOBODY if n == 7 else opened) for n in range(10)]
        assert self.refused(session, lambda: session.orm.add_all(rows)) == ("urd_task", ("engagement_id",))

    def test_of_a_row_that_is_changed(self, session):
        """To something that is not there."""
        task = session.tasks.add("y")

        def change():
            task.interaction_id = NOBODY

        assert self.refused(session, change) == ("urd_task", ("interaction_id",))

    def test_of_a_row_that_others_refer_to(self, session):
        """It stays, and it is said who they are."""
        opened = session.engagements.open("guild.masterpiece", "Часовник")
        session.tasks.add("y", engagement=opened)
        assert self.refused(session, lambda: session.delete(opened))[0].startswith("urd_")
        assert session.get(Engagement, opened.id) is opened

    def test_of_a_statement(self, session):
        """Of SQLAlchemy, whatever table it writes."""
        write = sa.insert(table_of(PartyTag)).values(tag_id=NOBODY, party_id=NOBODY)
        assert self.refused(session, lambda: session.store.execute(write))[0] == "urd_party_tag"


class TestRestricted:
    def test_what_a_plugins_row_keeps_from_going_is_named(self, urd_database):
        """A key that restricts is told as one that says nothing of it, on both databases alike."""
        with Crm.open(urd_database, plugins=[Store()], strict=True) as crm, crm.session(actor="tester") as session:
            shelf = Shelf()
            session.add(shelf)
            session.add(Box(shelf_id=shelf.id))
            with pytest.raises(ConflictError) as caught:
                session.delete(shelf)
            assert (caught.value.entity, caught.value.fields) == ("urd_store_box", ("shelf_id",))
