"""Several processes on one database: no update is lost, none fails, and a killed one leaves no half."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from textwrap import dedent

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Crm, Interaction, Organisation

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no fork, and no kill -9")

# Processes branch off one that has loaded everything: to load it in each would take longer than their work.
CROWD = dedent("""
    import os, random, sys
    from pathlib import Path
    from urd_crm import Crm
    from urd_crm.errors import ConflictError

    address, folder, times = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    loaded = Crm.open(":memory:", plugins=[])
    with loaded.session(actor="t") as session:
        session.organisations.add("Workshop")
        session.search("workshpo")

    class ThoughtBetterOfItError(Exception):
        pass

    def write(me):
        crm, chance, again = Crm.open(address, plugins=[]), random.Random(me), 0
        begin.read()
        for n in range(times):
            done = False
            while not done:
                try:
                    with crm.session(actor=f"process-{me}") as session:
                        counter = session.organisations.get(1)
                        row = session.organisations.add(f"Workshop {me} {n}")
                        session.interactions.log("call", "x", participants=[row], source=("pbx", f"{me}-{n}"))
                        if chance.random() < 0.2:
                            raise ThoughtBetterOfItError
                        session.change(counter, note=str(int(counter.note) + 1))
                    done = True
                except ThoughtBetterOfItError:
                    pass
                except ConflictError as error:
                    if not error.allows_retry:
                        raise
                    again += 1
        (folder / f"writer-{me}").write_text(str(again))

    def follow(me):
        crm, seen, told = Crm.open(address, plugins=[]), 0, []
        begin.read()
        while len(told) < 8 * times:
            with crm.session() as session:
                for change in session.changes.follow(seen, batch=7):
                    assert change.sequence > seen
                    seen = change.sequence
                    if change.entity == "urd_interaction":
                        told.append(change.after["source_id"])
                session.search("workshop 3")
        (folder / f"follower-{me}").write_text(" ".join(told))

    waiting, starting = os.pipe()
    children = []
    for role in (write, follow):
        for me in range(8):
            child = os.fork()
            if child == 0:
                os.close(starting)
                begin, status = os.fdopen(waiting), 1
                try:
                    role(me)
                    status = 0
                except BaseException:
                    sys.excepthook(*sys.exc_info())
                finally:
                    sys.stderr.flush()
                    os._exit(status)
            children.append(child)
    os.close(starting)
    sys.exit(any([os.waitpid(child, 0)[1] for child in children]))
""")
KILLED = dedent("""
    import itertools, os, random, signal, sys, time
    from urd_crm import Crm, InteractionDraft

    address, noted, times = sys.argv[1], os.open(sys.argv[2], os.O_CREAT | os.O_WRONLY | os.O_APPEND), int(sys.argv[3])
    Crm.open(address, plugins=[]).close()
    chance = random.Random(1)
    for attempt in range(times):
        heard, telling = os.pipe()
        child = os.fork()
        if child == 0:
            crm = Crm.open(address, plugins=[])
            os.write(telling, b".")
            for run in itertools.count():
                said = [InteractionDraft("call", f"Call {n}", [1, 2], source=("pbx", f"{attempt}-{run}-{n}")) for n in range(10)]
                with crm.session(actor="logger") as session:
                    session.interactions.log_many(said)
                os.write(noted, f"{attempt}-{run}\\n".encode())
                os.write(telling, b".")
        for _ in range(chance.randint(1, 4)):  # it has opened and logged so much, however busy the machine is
            os.read(heard, 1)
        time.sleep(chance.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(child, 0)[1]), "it ended by itself"
        os.close(heard)
        os.close(telling)
""")


@pytest.fixture
def address(urd_database: str) -> str:
    """A database with two organisations, of which the first counts."""
    crm = Crm.open(urd_database, plugins=[])
    with crm.session(actor="tester") as session:
        session.organisations.add("Counter", note="0")
        session.organisations.add("Ventil")
    crm.close()
    return urd_database


def run(script: str, *arguments: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


class TestLoad:
    def test_eight_write_and_eight_read_and_nothing_is_lost(self, address, tmp_path):
        """Each writer reads a number, adds one and writes it back, beside rows of its own; some transactions are undone.

        On PostgreSQL whoever was overtaken begins anew, as the error allows; on SQLite nobody ever is.
        Every follower of the feed sees every call once, in one order, while it is written.
        """
        run(CROWD, address, tmp_path, 6)
        if address.startswith("sqlite"):
            assert {file.read_text() for file in tmp_path.glob("writer-*")} == {"0"}
        orders = [file.read_text().split() for file in tmp_path.glob("follower-*")]
        assert len(orders) == 8
        assert orders == [orders[0]] * 8
        assert sorted(orders[0]) == sorted(f"{me}-{n}" for me in range(8) for n in range(6))
        crm = Crm.open(address, plugins=[])
        with crm.session() as session:
            assert session.organisations.get(1).note == "48"
            assert session.organisations.get(1).version == 49
            assert len(session.all(select(Organisation))) == 50
            assert len(session.all(select(Interaction))) == 48
            assert len(session.changes.after()) == 2 + 48 * 3
            assert not session.review.verify()
        crm.close()


class TestKilled:
    def test_whoever_is_killed_a_hundred_times_loses_nothing_acknowledged(self, address, tmp_path):
        """At random moments of bulk logging: whole calls are there, once, no part of one, and the indexes are whole."""
        run(KILLED, address, tmp_path / "noted", 100)
        acknowledged = (tmp_path / "noted").read_text().split()
        assert len(acknowledged) > 100
        crm = Crm.open(address, plugins=[])
        with crm.session(actor="tester") as session:
            said = Counter(row[0] for row in session.orm.execute(sa.select(Interaction.source_id)))
            expected = Counter(f"{call}-{n}" for call in acknowledged for n in range(10))
            assert not expected - said
            assert set((said - expected).values()) <= {1}
            assert len(said) % 10 == 0
            took, recorded = (
                session.orm.execute(sa.text(f"SELECT count(*) FROM urd_{table}")).scalar()
                for table in ("participant", "change WHERE entity = 'urd_interaction'")
            )
            assert (took, recorded) == (2 * len(said), len(said))
            assert not session.review.verify()
        crm.close()
        check = "import sys; from urd_crm.cli import main; sys.exit(main())"
        run(check, "check", "--db", Path(address.removeprefix("sqlite:///")) if "sqlite" in address else address)
