"""Power is lost: of SQLite's log that the disk had not got yet, some pages are there and the rest is not."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Crm, Interaction, install_sqlite_events
from urd_crm.errors import InvalidValueError

HEADER, FRAME_HEADER = 32, 24
"""Bytes before the first page of SQLite's log, and before each page. Source: SQLite, "WAL-mode File Format"."""


def synchronous(connection) -> int:
    return connection.connection.driver_connection.execute("PRAGMA synchronous").fetchone()[0]  # begins nothing


class TestSetting:
    @pytest.mark.parametrize("said, number", [("", 1), ("?synchronous=normal", 1), ("?synchronous=FULL", 2)])
    def test_every_connection_of_the_pool_has_it(self, tmp_path, said, number):
        """And the file is where the address says, whatever stands behind it."""
        crm = Crm.open(f"sqlite:///{tmp_path / 'town.db'}{said}", plugins=[])
        with ExitStack() as stack:
            several = [stack.enter_context(crm.engine.connect()) for _ in range(7)]  # more than the pool keeps
            assert {synchronous(each) for each in several} == {number}
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
            assert synchronous(session.orm.connection()) == number
        assert (tmp_path / "town.db").exists()
        crm.close()

    def test_an_engine_of_ones_own_has_it(self, tmp_path):
        """As the page on storage says."""
        engine = sa.create_engine(f"sqlite:///{tmp_path / 'town.db'}")
        install_sqlite_events(engine, synchronous="FULL")
        with engine.connect() as connection:
            assert synchronous(connection) == 2
        engine.dispose()

    @pytest.mark.parametrize("word", ["off", "0", "full;PRAGMA foreign_keys=OFF"])
    def test_what_would_lose_the_file_is_refused(self, word):
        """OFF is a way to lose everything."""
        with pytest.raises(InvalidValueError, match="synchronous=full"):
            Crm.open(f"sqlite:///town.db?synchronous={word}", plugins=[])
        with pytest.raises(InvalidValueError, match="synchronous=full"):
            install_sqlite_events(sa.create_engine("sqlite://"), synchronous=word)


@pytest.fixture(scope="module", params=["normal", "full"])
def written(request, tmp_path_factory) -> Iterator[tuple[Path, list[int]]]:
    """A file with its log, as the disk would have it, and how long the log was after each of some commits."""
    path = tmp_path_factory.mktemp("power") / "town.db"
    crm = Crm.open(f"sqlite:///{path}?synchronous={request.param}", plugins=[])
    with crm.session(actor="tester") as session:
        session.organisations.add("Ventil")
    held = sqlite3.connect(path)
    held.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    lengths = []
    for n in range(40):
        with crm.session(actor="tester") as session:
            for part in range(n % 3 + 1):
                session.interactions.log("call", f"Call {n}", participants=[1], source=("pbx", f"{n}-{part}"))
        lengths.append(path.with_name("town.db-wal").stat().st_size)
    yield path, lengths
    held.close()
    crm.close()


def after_the_loss(path: Path, into: Path, kept: bytes) -> list[str]:
    """Open what is left of a file and its log, and give the calls that are there."""
    (into / "town.db").write_bytes(path.read_bytes())
    (into / "town.db-wal").write_bytes(kept)
    (into / "town.db-shm").unlink(missing_ok=True)  # memory, which is gone
    crm = Crm.open(into / "town.db", plugins=[])
    with crm.session(actor="tester") as session:
        assert not session.review.verify()
        found = [row.source_id for row in session.all(select(Interaction).order_by(Interaction.id))]
        assert len(session.changes.after()) == 1 + len(found)
        session.interactions.log("call", "Afterwards", participants=[1])
    crm.close()
    return found


class TestLoss:
    def test_what_is_left_is_a_beginning_of_what_was_acknowledged(self, written, tmp_path):
        """Whole transactions, in their order; all of which the disk had every page, and none in part."""
        path, lengths = written
        log, chance = path.with_name("town.db-wal").read_bytes(), random.Random(20261128)
        page = int.from_bytes(log[8:12], "big")
        frames = (len(log) - HEADER) // (page + FRAME_HEADER)
        assert len(lengths) == len(set(lengths)), "the log was moved into the file in between"
        for frame in sorted(chance.sample(range(frames + 1), 12)):
            end = HEADER + frame * (page + FRAME_HEADER)
            torn = log[end : end + chance.randrange(page)]
            for tail in (b"", torn, bytes(len(torn))):
                reached = sum(length <= end for length in lengths)
                expected = [f"{n}-{part}" for n in range(reached) for part in range(n % 3 + 1)]
                assert after_the_loss(path, tmp_path, log[:end] + tail) == expected

    def test_a_page_in_the_middle_that_never_came_ends_it_there(self, written, tmp_path):
        """A disk writes in the order that it likes: what stands behind a gap is not believed."""
        path, lengths = written
        log = path.with_name("town.db-wal").read_bytes()
        gap = lengths[19] + FRAME_HEADER
        old = bytes(each ^ 0x5A for each in log[gap : gap + 500])
        found = after_the_loss(path, tmp_path, log[:gap] + old + log[gap + 500 :])
        assert found == [f"{n}-{part}" for n in range(20) for part in range(n % 3 + 1)]
