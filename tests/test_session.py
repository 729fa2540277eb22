"""A session goes on after what it refuses, and keeps several writes whole."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import Session as OrmSession
from sqlmodel import select

from urd_crm import Attendee, InteractionDraft, Organisation, Party
from urd_crm.entities.commitment import Task
from urd_crm.entities.document import Document
from urd_crm.entities.merge import Merge
from urd_crm.entities.name import Name
from urd_crm.entities.tag import PartyTag, Tag
from urd_crm.errors import (
    ConflictError,
    InvalidValueError,
    NotFoundError,
    ReadOnlyError,
    StorageError,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.matching import merge, undo


@pytest.fixture
def urd_plugins():
    return []


def names(session):
    return [party.label for party in session.all(select(Party).order_by(Party.id))]


class TestAtomic:
    @pytest.mark.parametrize("first", ["single", "bulk", "orm"])
    def test_what_fails_half_way_is_undone_whole(self, session, first):
        """Whichever door wrote first, also as the first thing that a session does."""
        with pytest.raises(ZeroDivisionError), session.atomic():
            if first == "single":
                session.organisations.add("Ventil")
            elif first == "bulk":
                session.people.add_many([])
                session.organisations.add("Ventil")
            else:
                session.add(Organisation(name="Ventil"))
            raise ZeroDivisionError
        assert names(session) == []
        assert session.changes.after() == []

    def test_one_within_another_undoes_the_inner_alone(self, session):
        """What the outer wrote stays."""
        with session.atomic():
            session.organisations.add("Ventil")
            with pytest.raises(ZeroDivisionError), session.atomic():
                session.organisations.add("Quartz")
                raise ZeroDivisionError
            session.organisations.add("Basalt")
        assert names(session) == ["Ventil", "Basalt"]

    def test_rows_changed_within_are_as_they_were(self, session):
        """In memory as in the database."""
        ventil = session.organisations.add("Ventil")
        with pytest.raises(ZeroDivisionError), session.atomic():
            session.change(ventil, name="Quartz")
            raise ZeroDivisionError
        assert ventil.name == "Ventil"
        session.change(ventil, country="SE")
        assert (ventil.name, ventil.version) == ("Ventil", 2)

    def test_the_row_written_next_is_itself(self, session):
        """On SQLite it gets the number of the one that was undone, which somebody still holds."""
        with pytest.raises(ZeroDivisionError), session.atomic():
            first = session.organisations.add("Ventil")
            raise ZeroDivisionError
        second = session.organisations.add("Quartz")
        assert (first.name, second.name) == ("Ventil", "Quartz")
        session.change(second, name="Ventil")
        assert names(session) == ["Ventil"]
        assert session.changes.of(second)[-1].before == {"name": "Quartz"}

    def test_rows_that_moved_past_the_orm_are_as_they_were(self, session):
        """A merge that an outer write undoes."""
        kept, absorbed = session.organisations.add("Ventil"), session.organisations.add("Quartz")
        name = session.names.add(absorbed, "Кварц")
        with pytest.raises(ZeroDivisionError), session.atomic():
            merge(session, kept, absorbed)
            assert name.party_id == kept.id
            raise ZeroDivisionError
        assert name.party_id == absorbed.id

    def test_an_engagement_is_opened_whole_or_not_at_all(self, session):
        """A refused party leaves no engagement behind."""
        post = session.posts.add(session.organisations.add("Town hall"), "Mayor")
        before = session.orm.execute(sa.text("SELECT count(*) FROM urd_change")).scalar()
        with pytest.raises(ValidationFailedError):
            session.posts.add(post.organisation_id, "Deputy", email="nobody")
        assert session.orm.execute(sa.text("SELECT count(*) FROM urd_post")).scalar() == 1
        assert session.orm.execute(sa.text("SELECT count(*) FROM urd_change")).scalar() == before

    def test_what_was_undone_is_let_go_of(self, crm, session):
        """Savepoints that stay open are within one another, and a long session with many refusals pays for each."""
        names = []
        event.listen(crm.engine, "rollback_savepoint", lambda connection, name, _: names.append(name))
        with pytest.raises(RuntimeError), session.atomic():
            raise RuntimeError
        (name,) = names
        with pytest.raises(UrdCrmError, match=rf"\b{name}\b"):  # there is no such savepoint
            session.store.run(f"RELEASE SAVEPOINT {name}")


class TestTurn:
    """Of two threads that write with one session, which is nobody's right, one is told."""

    @pytest.mark.parametrize(
        "write",
        [
            lambda session: session.organisations.add("Ventil AB"),
            lambda session: session.interactions.log("call", "x", participants=[1]),
            lambda session: session.interactions.log_many([InteractionDraft("call", "x", [1])]),
            lambda session: session.change(session.organisations.get(1), note="x"),
            lambda session: session.tags.put(1, "guest"),
            lambda session: session.commit(),
        ],
    )
    def test_one_writes_at_a_time(self, crm, write):
        """What is acknowledged is there; one after the other they may."""
        with crm.session(actor="clerk") as session, ThreadPoolExecutor(1) as other:
            session.organisations.add("Klapan AB")
            with session.atomic():
                session.organisations.add("Truba AB")
                with pytest.raises(UrdCrmError, match="Another thread is writing with this session"):
                    other.submit(write, session).result()
            other.submit(write, session).result()
        with crm.session() as session:
            assert names(session)[:2] == ["Klapan AB", "Truba AB"]


class TestGoingOn:
    def test_after_a_commit_it_knows_what_others_did_meanwhile(self, crm):
        """Nothing that it looked up before holds any longer, though it never asked for a row."""
        with crm.session(actor="clerk") as session:
            kept, absorbed = (session.organisations.add(name).id for name in ("Ventil", "Ventil AB"))
        with crm.session(actor="one") as session:
            session.interactions.log("call", "x", participants=[absorbed])
            session.commit()
            with crm.session(actor="another") as other:
                merge(other, kept, absorbed)
            with pytest.raises(ValidationFailedError, match="was merged"):
                session.interactions.log("call", "x", participants=[absorbed])

    def test_a_question_that_is_refused_undoes_nothing(self, crm):
        """As with a number from a web address that no row can have."""
        with crm.session(actor="tester") as session:
            ventil = session.organisations.add("Ventil")
            for ask in (
                lambda: session.commitments.of(2**63),
                lambda: session.timeline(2**63),
                lambda: session.organisations.add("Quartz", parent=-(2**64)),
                lambda: session.changes.after(2**70),
                lambda: session.timeline(ventil, engagement=2**63),
                lambda: session.organisations.add("Half \ud800"),
            ):
                with pytest.raises((InvalidValueError, ValidationFailedError)):
                    ask()
        with crm.session() as session:
            assert names(session) == ["Ventil"]

    def test_what_waits_to_be_written_is_refused_in_our_words(self, crm):
        """Whatever the next call is, which has it written first."""
        for call in (
            lambda session, id: session.tags.put(id, "guild"),
            lambda session, _: session.add(Tag(name="guild")),
        ):
            with pytest.raises(InvalidValueError), crm.session(actor="tester") as session:
                id = session.organisations.add("Ventil").id
                session.orm.add(PartyTag(party_id=id, tag_id=2**70))
                call(session, id)

    def test_who_leaves_hears_that_a_flush_undid_all(self, crm):
        """In a session that was joined too, before the host commits; the failure itself was passed over."""
        undone = pytest.raises(StorageError, match="undid what this session wrote")
        with OrmSession(crm.engine) as host, undone, crm.session(host, actor="tester") as session:
            session.organisations.add("Ventil")
            host.add(Tag(name="guild", parent_id=2**70))
            with pytest.raises(OverflowError):
                host.flush()

    def test_true_is_the_number_one(self, session):
        """As everywhere in Python: PostgreSQL takes it for no number, and undid what was written before."""
        ventil, anna = session.organisations.add("Ventil"), session.people.add("Anna Lindqvist")
        assert ventil.id == 1
        session.affiliations.add(anna, True)
        session.organisations.add("Quartz", parent=True)
        session.tags.put(True, "guild")
        said = session.interactions.log("call", "x", participants=[True, Attendee(anna, on_behalf_of=True)])
        assert session.timeline(True).entries[0].id == said.id
        assert session.organisations.get(True) == session.get(Organisation, True) == ventil
        assert session.interactions.get(True).id == 1

    @pytest.mark.parametrize("name", ["", "x" * 101, "a\0", " ", "\u202eevil"])
    def test_who_writes_for_a_while_has_a_name_that_can_be_written(self, session, name):
        """As whoever opens a session; no name: nothing changes."""
        if not name:
            with session.acting_as(name):
                assert session.actor == "tester"
            return
        with pytest.raises(InvalidValueError), session.acting_as(name):
            pass
        assert session.actor == "tester"

    def test_nobody_writes_in_a_session_that_only_reads(self, crm):
        """It is opened for somebody who writes."""
        with crm.session() as session, pytest.raises(ReadOnlyError), session.acting_as("tester"):
            pass
        with crm.session() as session, session.acting_as(""):
            assert session.actor == ""

    def test_every_refusal_leaves_a_session_that_works(self, session):
        """Refused, in conflict or impossible: what was written stays and the next call succeeds."""
        ventil = session.organisations.add("Ventil")
        session.add(Tag(name="guild"))
        attempts = [
            (ValidationFailedError, lambda: session.organisations.add("")),
            (ValidationFailedError, lambda: session.add(Name(party_id=9999, text="x"))),
            (ValidationFailedError, lambda: session.change(ventil, country="Atlantis")),
            (ValidationFailedError, lambda: session.delete(ventil)),
            (ConflictError, lambda: session.add(Tag(name="guild"))),
            (InvalidValueError, lambda: session.organisations.get(2**70)),
            (LookupError, lambda: session.organisations.get("Nobody")),
            (LookupError, lambda: session.organisations.get(None)),
            (LookupError, lambda: session.interactions.log("call", "x", participants=[None])),
            (TypeError, lambda: session.change(ventil, no_such_field=1)),
        ]
        for error, attempt in attempts:
            with pytest.raises(error):
                attempt()
            session.change(ventil, note=f"after {error.__name__}")
        session.organisations.add("Quartz")
        assert names(session) == ["Ventil", "Quartz"]
        assert ventil.country is None
        assert not session.review.verify()

    def test_a_refused_row_is_not_kept(self, session):
        """It does not come back with the next flush."""
        with pytest.raises(ValidationFailedError):
            session.add(Organisation(name="Ventil", parent_id=9999))
        session.flush()
        session.add(Tag(name="guild"))
        assert names(session) == []


class TestUndone:
    @pytest.mark.parametrize("what", ["session", "savepoint"])
    def test_a_row_that_is_kept_means_nobody_else(self, crm, what):
        """Its number is given to no other, whichever door wrote it."""

        def write(session, name):
            firm = session.organisations.add(name)
            logged = session.interactions.log("call", name, participants=[firm])
            return firm.id, logged.id, session.documents.add(name, name.encode()).id

        with crm.session(actor="tester") as session:
            write(session, "Ventil")
            if what == "savepoint":
                with pytest.raises(ZeroDivisionError), session.atomic():
                    undone = write(session, "Quartz")
                    raise ZeroDivisionError
                kept = write(session, "Basalt")
        if what == "session":
            with pytest.raises(ZeroDivisionError), crm.session(actor="tester") as session:
                undone = write(session, "Quartz")
                raise ZeroDivisionError
            with crm.session(actor="tester") as session:
                kept = write(session, "Basalt")
        assert all(number > before for number, before in zip(kept, undone, strict=True))
        firm, logged, document = undone
        with crm.session(actor="tester") as session:
            with pytest.raises(NotFoundError):
                session.interactions.get(logged)
            assert session.get(Document, document) is None
            with pytest.raises(ValidationFailedError):
                session.interactions.log("call", "x", participants=[firm])

    def test_the_row_itself_is_told_to_be_nobody(self, crm):
        """Of what was read of it nothing is left but its number."""
        with crm.session(actor="tester") as session:
            firm = session.organisations.add("Ventil")
        with pytest.raises(ZeroDivisionError), crm.session(actor="tester") as session:
            undone = session.organisations.add("Quartz")
            session.change(undone, country="SE")
            session.change(firm, country="SE")
            raise ZeroDivisionError
        with crm.session(actor="tester") as session:
            session.interactions.log("call", "x", participants=[firm])
            assert len(session.timeline(firm).entries) == 1
            for attempt in (
                lambda: session.interactions.log("call", "x", participants=[undone]),
                lambda: session.timeline(undone),
                lambda: session.change(undone, country="BG"),
                lambda: session.organisations.add("Basalt", parent=undone),
            ):
                with pytest.raises(UrdCrmError):
                    attempt()
            assert names(session) == ["Ventil"]

    def test_whoever_interrupts_a_statement_hears_of_nothing_else(self, crm):
        """SQLAlchemy gives the connection up then, and nothing more can be asked of it."""
        with pytest.raises(KeyboardInterrupt), crm.session(actor="tester") as session:
            session.organisations.add("Quartz")
            session.store.connection().invalidate()
            raise KeyboardInterrupt
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            assert names(session) == ["Ventil"]

    @pytest.mark.only("sqlite")
    def test_changes_are_numbered_without_a_gap(self, session):
        """Nobody keeps those that were undone; PostgreSQL has drawn their numbers."""
        session.organisations.add("Ventil")
        with pytest.raises(ZeroDivisionError), session.atomic():
            session.organisations.add("Quartz")
            raise ZeroDivisionError
        session.organisations.add("Basalt")
        assert [change.sequence for change in session.changes.after()] == [1, 2]


class TestEnd:
    @pytest.mark.parametrize("actor", ["", "a"])
    @pytest.mark.parametrize(
        "use", [lambda session: None, lambda session: session.get(Party, 1)], ids=["unused", "used"]
    )
    def test_it_may_end_early(self, crm, actor, use):
        """As often as one likes; what was not committed is not there, and nothing more is done with it."""
        with crm.session(actor=actor) as session:
            use(session)
            if actor:
                session.organisations.add("Kept")
                session.commit()
                session.organisations.add("Dropped")
            session.end()
            session.end()
            for call in (session.commit, lambda: session.search("Kept")):
                with pytest.raises(UrdCrmError, match="has ended"):
                    call()
        with crm.session() as session:
            assert names(session) == (["Kept"] if actor else [])

    def test_what_is_left_behind_in_its_midst_says_nothing_afterwards(self, crm):
        """Ctrl-C may come between a block and its beginning; then the collector ends it, and tells on standard error."""
        with crm.session(actor="tester") as session:
            block = session.atomic()
            block.__enter__()
            session.organisations.add("Ventil")
        block.gen.close()
        with crm.session() as session:
            assert not session.review.verify()

    def test_a_hosts_session_goes_on(self, crm):
        """It is the host's to commit, and may be joined again."""
        with OrmSession(crm.engine) as host:
            with crm.session(host, actor="a") as session:
                session.organisations.add("Ventil")
                session.end()
            with crm.session(host, actor="a") as session:
                session.organisations.add("Quartz")
            host.commit()
        with crm.session() as session:
            assert names(session) == ["Ventil", "Quartz"]


class TestChange:
    def test_a_row_that_was_deleted_here_is_refused(self, session):
        """What is said of it would be written nowhere."""
        task = Task(title="Call")
        session.add(task)
        session.delete(task)
        for attempt in (lambda: session.change(task, title="Write"), lambda: session.delete(task)):
            with pytest.raises(NotFoundError, match="was deleted"):
                attempt()
        assert [change.operation for change in session.changes.after()] == ["insert", "delete"]

    def test_a_row_of_an_earlier_session_is_changed_here(self, crm):
        """It is taken over; where somebody changed it since, its version tells."""
        with crm.session(actor="tester") as session:
            ventil, quartz = session.organisations.add("Ventil"), session.organisations.add("Quartz")
        with crm.session(actor="tester") as session:
            session.change(ventil, country="SE")
            session.change(session.organisations.get(quartz.id), country="SE")
        with crm.session(actor="tester") as session:
            here = session.organisations.get(ventil.id)
            assert here.country == "SE"
            with pytest.raises(UrdCrmError, match="belongs to another session"):
                session.change(ventil, country="BG")  # read here too, as another object
        with crm.session(actor="tester") as session, pytest.raises(ConflictError, match="meanwhile"):
            session.change(quartz, country="BG")

    def test_a_merge_of_an_earlier_session_is_undone_whole(self, crm):
        """Its journal says so afterwards."""
        with crm.session(actor="tester") as session:
            merged = merge(session, session.organisations.add("Ventil"), session.organisations.add("Quartz"))
        with crm.session(actor="tester") as session:
            undo(session, merged)
        with crm.session() as session:
            assert session.get(Merge, merged.id).undone_at is not None

    def test_a_row_of_a_session_that_goes_on_or_of_none_is_refused(self, crm, session):
        """Nothing of it would be written."""
        ventil = session.organisations.add("Ventil")
        for row in (Organisation(name="Quartz"), ventil):
            with crm.session() as other, pytest.raises(UrdCrmError, match="belongs to another session"):
                other.change(row, country="SE")
            with crm.session() as other, pytest.raises(UrdCrmError, match="belongs to another session"):
                other.delete(row)

    @pytest.mark.parametrize("what", ["Ventil AB", None, ["rows"], Organisation], ids=repr)
    def test_what_is_no_row_is_refused(self, session, what):
        """In our words, and nothing that came with it stays."""
        ventil = session.organisations.add("Ventil AB")
        for work in (
            lambda: session.add(PartyTag(party_id=ventil.id, tag_id=session.tags.named("guest").id), what),
            lambda: session.change(what, name="Ventil"),
            lambda: session.delete(what),
        ):
            with pytest.raises(TypeError, match="is no row of a table"):
                work()
        assert session.tags.of(ventil) == []

    def test_the_row_is_as_it_was_after_a_refusal(self, session):
        """All of its fields, those too that would have been right."""
        ventil = session.organisations.add("Ventil", country="SE")
        with pytest.raises(ValidationFailedError):
            session.change(ventil, name="Quartz", country="Atlantis")
        assert (ventil.name, ventil.country) == ("Ventil", "SE")

    def test_all_problems_of_a_change_are_said_at_once(self, session):
        """As they are of a new row."""
        ventil = session.organisations.add("Ventil")
        with pytest.raises(ValidationFailedError) as caught:
            session.change(ventil, name="", country="Atlantis", founded="1998-13")
        assert {problem.field for problem in caught.value.problems} == {"name", "country", "founded"}
        assert {problem.entity_id for problem in caught.value.problems} == {ventil.id}

    def test_a_row_of_a_kind_that_nobody_declares_any_more_can_be_changed(self, session):
        """A plugin that is out of use does not lock the rows it left."""
        ventil, quartz = session.organisations.add("Ventil"), session.organisations.add("Quartz")
        logged = session.interactions.log("call", "x", participants=[ventil])
        tie = session.relationships.add(ventil, "owns", quartz)
        number = session.identifiers.add(ventil, "BG-EIK", "175074752")
        session.flush()
        for statement in (
            "UPDATE urd_interaction SET kind = 'gone.visit'",
            "UPDATE urd_relationship SET type = 'gone'",
            "UPDATE urd_identifier SET scheme = 'GONE'",
        ):
            session.orm.execute(sa.text(statement))
        session.orm.expire_all()
        assert session.change(session.interactions.get(logged), place="Hall").place == "Hall"
        assert session.relationships.end(tie).until is not None
        assert session.change(number, source="letter").source == "letter"
        with pytest.raises(ValidationFailedError):
            session.change(session.interactions.get(logged), kind="gone.call")
