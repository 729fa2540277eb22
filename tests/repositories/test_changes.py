"""The feed of changes: what is given is whole, in order, and nothing appears before it any more."""

import random
from collections.abc import Iterator
from threading import Event, Thread
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlmodel import Session as OrmSession
from sqlmodel import select

from urd_crm import Crm, Organisation
from urd_crm.errors import InvalidValueError
from urd_crm.testing.postgres import PostgresServer


@pytest.fixture
def urd_plugins():
    return []


@pytest.fixture
def on_postgres(postgres: PostgresServer) -> Iterator[Crm]:
    """A ``Crm`` where several write at once."""
    name = f"urd_{uuid4().hex}"
    crm = Crm.open(postgres.create_database(name), plugins=[])
    yield crm
    crm.close()
    postgres.drop_database(name)


def told(crm: Crm, seen: int = 0) -> list[str]:
    """Give the names of the organisations that a follower is told of."""
    with crm.session() as session:
        return [change.after["name"] for change in session.changes.follow(seen, batch=3)]


class TestAfter:
    def test_what_is_written_is_told_in_order(self, crm):
        """Across sessions, a few at a time."""
        names = [f"Guild {n}" for n in range(8)]
        for name in names:
            with crm.session(actor="t") as session:
                session.organisations.add(name)
        assert told(crm) == names
        with crm.session() as session:
            third = session.changes.after(limit=3)[-1].sequence
        assert told(crm, third) == names[3:]

    def test_a_session_is_told_of_its_own_writes(self, session):
        """They are read before they are committed, if nobody else is at work."""
        session.organisations.add("Guild")
        session.people.add("Anna Lindqvist")
        assert [change.entity for change in session.changes.follow()] == ["urd_organisation", "urd_person"]

    @pytest.mark.parametrize("number", [0, -1, 1.5])
    def test_at_least_one_is_asked_for(self, session, number):
        """Alike on both databases, and the session goes on."""
        session.organisations.add("Guild")
        with pytest.raises(InvalidValueError, match="limit has to be a whole number, at least 1"):
            session.changes.after(0, limit=number)
        with pytest.raises(InvalidValueError, match="batch has to be a whole number, at least 1"):
            list(session.changes.follow(0, batch=number))
        assert len(session.changes.after(0, limit=2**70)) == 1


class TestWithOthersAtWork:
    """PostgreSQL commits in another order than numbers are drawn in."""

    def test_a_change_waits_for_an_earlier_one(self, on_postgres):
        """Who follows is told nothing that another may still come before."""
        with on_postgres.session(actor="slow") as slow:
            slow.organisations.add("First")
            with on_postgres.session(actor="quick") as quick:
                quick.organisations.add("Second")
            assert told(on_postgres) == []
            slow.organisations.add("Third")
            assert [change.after["name"] for change in slow.changes.follow()] == ["First", "Second", "Third"]
        assert told(on_postgres) == ["First", "Second", "Third"]

    def test_a_change_does_not_wait_for_one_that_was_undone(self, on_postgres):
        """Its number is never used."""
        with on_postgres.session(actor="slow") as slow:
            slow.organisations.add("Undone")
            with on_postgres.session(actor="quick") as quick:
                quick.organisations.add("Kept")
            slow.orm.rollback()
            assert told(on_postgres) == ["Kept"]

    def test_a_change_does_not_wait_for_who_began_later(self, on_postgres):
        """Whoever draws a number afterwards comes afterwards."""
        with on_postgres.session(actor="quick") as quick:
            quick.organisations.add("First")
        with on_postgres.session(actor="slow") as slow:
            slow.organisations.add("Second")
            assert told(on_postgres) == ["First"]

    def test_own_changes_wait_while_others_write(self, on_postgres):
        """A follower that writes itself would pass over the others' otherwise."""
        with on_postgres.session(actor="slow") as slow, on_postgres.session(actor="follower") as follower:
            slow.organisations.add("First")
            follower.organisations.add("Second")
            assert list(follower.changes.follow()) == []
            slow.commit()
            slow.organisations.add("Third")
            assert [change.after["name"] for change in follower.changes.follow()] == ["First"]
            slow.commit()
            assert [change.after["name"] for change in follower.changes.follow()] == ["First", "Second", "Third"]
        assert told(on_postgres) == ["First", "Second", "Third"]

    def test_a_change_of_a_later_statement_waits_too(self, on_postgres):
        """A transaction that began first may draw numbers after another did."""
        with on_postgres.session(actor="a") as a, on_postgres.session(actor="b") as b:
            a.organisations.add("First")
            b.organisations.add("Second")
            a.organisations.add("Third")
            a.commit()
            assert told(on_postgres) == ["First"]
            b.commit()
            assert told(on_postgres) == ["First", "Second", "Third"]

    def test_nobody_elsewhere_holds_a_follower_up(self, on_postgres, postgres):
        """Not in another database, not in another schema, not one who writes other tables here."""
        name = f"urd_{uuid4().hex}"
        there = Crm.open(postgres.create_database(name), plugins=[])
        with on_postgres.engine.connect() as other, there.session(actor="t") as elsewhere:
            for statement in ("CREATE SCHEMA apart", "CREATE TABLE apart.urd_change (sequence serial)"):
                other.exec_driver_sql(statement)
            other.exec_driver_sql("INSERT INTO apart.urd_change DEFAULT VALUES")
            elsewhere.organisations.add("Elsewhere")
            with on_postgres.session(actor="t") as session:
                session.organisations.add("Here")
                assert [change.after["name"] for change in session.changes.follow()] == ["Here"]
            assert told(on_postgres) == ["Here"]
        there.close()
        postgres.drop_database(name)

    @pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
    def test_who_reads_as_of_the_beginning_passes_over_nobody(self, on_postgres, level):
        """Whoever has ended meanwhile is not read, and is not at work any more."""
        strict = Crm(on_postgres.engine.execution_options(isolation_level=level), plugins=[])
        with on_postgres.session(actor="slow") as slow:
            slow.organisations.add("First")
            with on_postgres.session(actor="quick") as quick:
                quick.organisations.add("Second")
            with strict.session(actor="follower") as follower:
                assert list(follower.changes.follow()) == []
                slow.commit()
                assert list(follower.changes.follow()) == []
                follower.organisations.add("Third")
                assert list(follower.changes.follow()) == []
            assert told(strict) == ["First", "Second", "Third"]

    def test_a_change_waits_for_one_that_is_prepared(self, on_postgres):
        """Its transaction belongs to no connection any more, and may be committed by any."""
        with on_postgres.session() as session:
            if session.store.fetch("SELECT current_setting('max_prepared_transactions')") == [("0",)]:
                pytest.skip("this server prepares no transactions")
        name = f"urd_{uuid4().hex}"
        with on_postgres.engine.connect() as connection, OrmSession(connection) as host:
            with on_postgres.session(host, actor="slow") as slow:
                slow.organisations.add("First")
            connection.exec_driver_sql(f"PREPARE TRANSACTION '{name}'")
        with on_postgres.session(actor="quick") as quick:
            quick.organisations.add("Second")
            assert list(quick.changes.follow()) == []
        assert told(on_postgres) == []
        with on_postgres.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"COMMIT PREPARED '{name}'")
        assert told(on_postgres) == ["First", "Second"]

    def test_numbers_that_are_kept_by_connections_are_found(self, on_postgres):
        """Some tune their sequences; the feed needs this one as it is."""
        with on_postgres.session() as session:
            assert session.review.verify() == []
        with on_postgres.engine.begin() as connection:
            connection.execute(sa.text("ALTER SEQUENCE urd_change_sequence_seq CACHE 50"))
        with on_postgres.session() as session:
            assert [each.code for each in session.review.verify()] == ["feed-out-of-order"]

    def test_whoever_follows_is_told_all_of_it_once(self, on_postgres):
        """Eight write at once, in longer and shorter transactions of which some are undone; one follows."""
        ended = Event()
        seen: list[tuple[int, str]] = []

        def write(number: int) -> None:
            chance = random.Random(number)
            for turn in range(25):
                with on_postgres.session(actor=f"w{number}") as session:
                    for part in range(chance.randint(1, 4)):
                        session.organisations.add(f"{number}-{turn}-{part}")
                        if chance.random() < 0.3:
                            ended.wait(0.003)
                    if chance.random() < 0.2:
                        session.orm.rollback()

        def follow() -> None:
            at = 0
            while True:
                last = ended.is_set()
                with on_postgres.session() as session:
                    for change in session.changes.follow(at, batch=7):
                        seen.append((change.sequence, change.after["name"]))
                        at = change.sequence
                if last:
                    return

        follower = Thread(target=follow)
        writers = [Thread(target=write, args=(number,)) for number in range(8)]
        follower.start()
        for each in writers:
            each.start()
        for each in writers:
            each.join()
        ended.set()
        follower.join()
        with on_postgres.session() as session:
            written = sorted(each.name for each in session.all(select(Organisation)))
        assert sorted(name for _, name in seen) == written
        assert seen == sorted(seen)
