"""A copy that is killed at any moment goes on, and ends as one that was not."""

import os
import random
import signal
import subprocess
import sys
from textwrap import dedent
from urllib.parse import quote

import pytest

from urd_crm import Crm
from urd_crm.errors import ConflictError, StorageError
from urd_crm.exchange.database_copy import aside, copy_database, rows, target

COPY = dedent("""
    import sys
    from urd_crm.exchange.database_copy import copy_database, rows

    rows.BATCH = 20
    copied = copy_database(sys.argv[1], sys.argv[2], progress=lambda share: print(share, flush=True))
    print("whole", copied.found)
""")
pytestmark = pytest.mark.timeout(600)  # the invented municipality takes its time
WAYS = [("sqlite", "postgresql"), ("postgresql", "sqlite")]


def kill_after(lines, source, into):
    """Copy in another process, and kill it after it has told so many steps."""
    process = subprocess.Popen([sys.executable, "-c", COPY, source, into], stdout=subprocess.PIPE, text=True)
    for _ in range(lines):
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)


class TestKilled:
    @pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
    @pytest.mark.parametrize("source,target", WAYS)
    def test_at_random_moments_it_goes_on_to_an_identical_database(
        self, small, databases, contents, monkeypatch, source, target
    ):
        """Killed again and again: while reading, writing, comparing and making indexes."""
        first, second = databases(source), databases(target)
        copy_database(small, first)
        steps = []
        monkeypatch.setattr(rows, "BATCH", 20)
        copy_database(first, databases(target), progress=steps.append)
        chosen = random.Random(f"{source} {target}")
        for _ in range(2):
            kill_after(chosen.randrange(1, len(steps)), first, second)
        try:
            copied = copy_database(first, second)
        except ConflictError:  # the last of them was faster than its end
            pass
        else:
            assert copied.found <= copied.total
        assert contents(second) == contents(first)
        crm = Crm.open(second, plugins=[])
        with crm.session(actor="clerk") as session:
            assert not session.review.verify()
            session.organisations.add("Nova OOD")
        crm.close()


class Halt(BaseException):
    """Stands for whatever ends a process between two steps."""


def halted(at, source, into, monkeypatch):
    """Copy until a step of the target begins for the n-th time, and end there."""
    name, times = at
    room = aside if name == "put_back" else target
    step, left = getattr(room, name), [times]

    def halt(*arguments: object):
        left[0] -= 1
        if left[0] < 0:
            raise Halt
        return step(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(room, name, halt)
        with pytest.raises(Halt):
            copy_database(source, into)


class TestUnfinished:
    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    @pytest.mark.parametrize(
        "at", [("progress_of", 0), ("refuse_difference", 0), ("put_back", 0), ("put_back", 9), ("finish", 0)]
    )
    def test_every_step_can_be_the_last(self, small, databases, contents, monkeypatch, kind, at):
        """What was done is not done twice, and the end is the same."""
        url, whole = databases(kind), databases(kind)
        halted(at, small, url, monkeypatch)
        copied = copy_database(small, url)
        assert copied.found == (0 if at[0] == "progress_of" else copied.total)
        copy_database(small, whole)
        assert contents(url) == contents(whole)

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_nobody_works_on_it(self, small, databases, monkeypatch, kind):
        """Opening, upgrading and copying from it are refused, with what to do."""
        url = databases(kind)
        halted(("put_back", 0), small, url, monkeypatch)
        for work in (
            lambda: Crm.open(url),
            lambda: Crm.open(url, upgrade=True),
            lambda: copy_database(url, databases(kind)),
        ):
            with pytest.raises(StorageError, match=r"not finished\. Run the same") as caught:
                work()
            assert caught.value.reason == "unfinished"

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_a_source_that_changed_meanwhile_is_told(self, small, databases, run_sql, contents, monkeypatch, kind):
        """Through the gate or past it; begun anew, the copy has what the source has now."""
        url, source = databases(kind), f"sqlite:///{small}"
        halted(("put_back", 0), small, url, monkeypatch)
        run_sql(source, "UPDATE urd_interaction SET subject = 'Other' WHERE id = 7")
        with pytest.raises(ConflictError, match=r"other rows in: urd_interaction\. Begin anew") as caught:
            copy_database(small, url)
        assert caught.value.fields == ("urd_interaction",)
        assert copy_database(small, url, anew=True).found == 0
        assert contents(url) == contents(source)

    @pytest.mark.parametrize("schema", ["Varna", "veliko tarnovo", "a.b", 'Бургас "x" %s'])
    def test_the_schema_beside_it_keeps_its_indexes_and_references(
        self, small, databases, run_sql, monkeypatch, schema
    ):
        """Its name may differ in capitals alone; the other may need quotation marks, be left halfway and begun anew."""
        region = databases("postgresql")
        live, url = f"{region}?schema=varna", f"{region}?schema={quote(schema)}"
        Crm.open(live, plugins=[]).close()
        asked = (
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'varna' UNION ALL SELECT pg_get_constraintdef(oid) "
            "FROM pg_constraint WHERE connamespace = CAST('varna' AS regnamespace) ORDER BY 1"
        )
        before = run_sql(region, asked)
        halted(("put_back", 3), small, url, monkeypatch)
        assert run_sql(region, asked) == before
        copy_database(small, url, anew=True)
        assert run_sql(region, asked) == before
        assert copy_database(url, databases("sqlite")).rows["urd_interaction"] == 50
        crm = Crm.open(url, plugins=[])
        with crm.session() as session:
            assert not session.review.verify()
        crm.close()

    def test_begun_anew_it_drops_nothing_of_another_schema(self, small, databases, run_sql, monkeypatch):
        """Though the connection's path leads there too."""
        region = databases("postgresql")
        Crm.open(f"{region}?schema=varna", plugins=[]).close()
        halted(("put_back", 3), small, f"{region}?schema=burgas", monkeypatch)
        for path in ("burgas,varna", "public,varna"):
            with pytest.raises(ConflictError, match="has tables of urd_crm already"):
                copy_database(small, f"{region}?options=-csearch_path%3D{path}", anew=True)
        Crm.open(f"{region}?schema=varna", plugins=[]).close()
        assert run_sql(region, "SELECT count(*) FROM varna.urd_version_core") == [[(1,)]]

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_rows_that_were_changed_in_the_target_are_found(self, small, databases, run_sql, monkeypatch, kind):
        """The comparison at the end reads what has really arrived, and the mark stays."""
        url = databases(kind)
        halted(("put_back", 0), small, url, monkeypatch)
        run_sql(url, "UPDATE urd_party SET label = 'Other' WHERE id = 1")
        for _ in range(2):
            with pytest.raises(StorageError, match="is not what the source is: urd_party"):
                copy_database(small, url)
        assert copy_database(small, url, anew=True).total > 0

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_the_slower_of_two_sets_no_number_back(self, small, databases, run_sql, monkeypatch, kind):
        """When the other has ended and somebody works on the target already."""
        url, finish = databases(kind), target.finish

        def add():
            crm = Crm.open(url, plugins=[])
            with crm.session(actor="clerk") as session:
                number = session.organisations.add("Nova OOD").id
            crm.close()
            return number

        def late(*arguments: object):
            monkeypatch.setattr(target, "finish", finish)
            copy_database(small, url)
            assert add() == 3
            return finish(*arguments)

        monkeypatch.setattr(target, "finish", late)
        with pytest.raises(ConflictError, match="Another process copies"):
            copy_database(small, url)
        assert add() == 4

    @pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
    def test_two_at_once_are_told_apart(self, small, databases, contents, kind):
        """The slower of two copies into one target stops; the rows are there once."""
        url = databases(kind)
        other = []

        def meanwhile(share):
            if share > 0.3 and not other:
                other.append(True)
                copy_database(small, url)

        with pytest.raises((ConflictError, StorageError)):
            copy_database(small, url, progress=meanwhile)
        assert contents(url) == contents(f"sqlite:///{small}")
