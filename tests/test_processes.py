"""Several processes on one file: no update is lost, none fails, and a killed one leaves no half."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Crm, Interaction, Organisation

WRITER = dedent("""
    import sys
    from urd_crm import Crm

    crm = Crm.open(sys.argv[1], plugins=[])
    print("ready", flush=True)
    sys.stdin.readline()
    for n in range(int(sys.argv[3])):
        with crm.session(actor="process-" + sys.argv[2]) as session:
            counter = session.organisations.get(1)
            session.change(counter, note=str(int(counter.note) + 1))
            row = session.organisations.add(f"Workshop {sys.argv[2]} {n}")
            session.interactions.log("call", "x", participants=[row], source=("pbx", f"{sys.argv[2]}-{n}"))
""")
LOGGER = dedent("""
    import itertools, sys
    from urd_crm import Crm, InteractionDraft

    crm = Crm.open(sys.argv[1], plugins=[])
    for run in itertools.count():
        with crm.session(actor="logger") as session:
            said = (InteractionDraft("call", f"Call {n}", [1, 2], source=("pbx", f"{sys.argv[2]}-{run}-{n}")) for n in range(500))
            session.interactions.log_many(said)
            if run:
                print("logging", flush=True)
""")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with two organisations, of which the first counts."""
    crm = Crm.open(tmp_path / "town.db", plugins=[])
    with crm.session(actor="tester") as session:
        session.organisations.add("Counter", note="0")
        session.organisations.add("Ventil")
    crm.close()
    return tmp_path / "town.db"


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


class TestWriters:
    def test_eight_processes_lose_no_update_and_none_fails(self, path):
        """Each reads a number, adds one and writes it back, beside rows of its own; all begin at once."""
        processes = [start(WRITER, path, n, 15) for n in range(8)]
        for process in processes:
            process.stdout.readline()
        for process in processes:
            process.stdin.write("go\n")
            process.stdin.flush()
        outcomes = [process.communicate(timeout=60) for process in processes]
        assert [process.returncode for process in processes] == [0] * 8, [error for _, error in outcomes]
        crm = Crm.open(path, plugins=[])
        with crm.session() as session:
            assert session.organisations.get(1).note == "120"
            assert session.organisations.get(1).version == 121
            assert len(session.all(select(Organisation))) == 122
            assert len(session.all(select(Interaction))) == 120
            sequences = [change.sequence for change in session.changes.after()]
            assert len(sequences) == 2 + 120 * 3
            assert sequences == sorted(set(sequences))
            assert not session.review.verify()
        crm.close()


class TestKilled:
    @pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
    def test_a_process_killed_in_the_middle_of_logging_leaves_a_clean_file(self, path):
        """Whole calls are there, no part of one; the file is whole and the next process writes on."""
        for attempt in range(3):
            process = start(LOGGER, path, attempt)
            for _ in range(attempt + 1):
                process.stdout.readline()
            process.send_signal(signal.SIGKILL)
            process.communicate(timeout=60)
            crm = Crm.open(path, plugins=[])
            with crm.session(actor="tester") as session:
                assert not session.review.verify()
                said, took, recorded = (
                    session.orm.execute(sa.text(f"SELECT count(*) FROM urd_{table}")).scalar()
                    for table in ("interaction", "participant", "change WHERE entity = 'urd_interaction'")
                )
                assert said % 500 == 0
                assert said >= 500
                assert (took, recorded) == (2 * said, said)
                session.organisations.add(f"After {attempt}")
            crm.close()
