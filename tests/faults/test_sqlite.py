"""A SQLite file that fails: our errors, nothing lost that was acknowledged, and the same ``Crm`` goes on."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from pwd import getpwnam
from tempfile import TemporaryDirectory
from threading import Timer

import pytest
import sqlalchemy as sa
from sqlmodel import select
from tests.faults.full import goes_on_when_there_is_room

from urd_crm import Crm, Organisation, OrganisationDraft, install_sqlite_events
from urd_crm.errors import ConflictError, StorageError
from urd_crm.exchange.database_copy import copy_database
from urd_crm.testing.postgres import UNPRIVILEGED

WRITES = {
    "single": lambda session: session.organisations.add("Lost"),
    "bulk": lambda session: session.organisations.add_many([OrganisationDraft("Lost")]),
    "row": lambda session: session.add(Organisation(name="Lost")),
    "log": lambda session: session.interactions.log("call", "Lost", participants=[1]),
}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with two organisations, to be copied."""
    path = tmp_path_factory.mktemp("town") / "town.db"
    crm = Crm.open(path, plugins=[])
    with crm.session(actor="tester") as session:
        session.organisations.add("Ventil")
        session.organisations.add("Quartz")
    crm.close()
    return path


@pytest.fixture
def path(town: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "town.db"
    copy.write_bytes(town.read_bytes())
    return copy


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that anybody reaches; pytest's own are for their owner."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


@contextmanager
def as_anybody() -> Iterator[None]:
    """Give up the rights of root, who may write any file, for a while."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(getpwnam(UNPRIVILEGED).pw_uid)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture
def open_crm() -> Iterator[Callable[..., Crm]]:
    """Open a file that is not waited for long."""
    opened = []

    def open_(path: Path) -> Crm:
        engine = sa.create_engine(f"sqlite:///{path}", connect_args={"timeout": 0.05})
        install_sqlite_events(engine)
        opened.append(Crm(engine, plugins=[]))
        return opened[-1]

    yield open_
    for crm in opened:
        crm.close()


def names(crm: Crm) -> list[str]:
    with crm.session() as session:
        assert not session.review.verify()
        return sorted(row.name for row in session.all(select(Organisation)))


class TestBusy:
    @pytest.mark.parametrize("write", WRITES)
    def test_another_program_holds_the_file(self, path, open_crm, write):
        """Reading goes on meanwhile, and writing afterwards."""
        crm = open_crm(path)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            WRITES[write](session)
        assert (caught.value.reason, caught.value.allows_retry) == ("locked", True)
        assert names(crm) == ["Quartz", "Ventil"]
        other.execute("ROLLBACK")
        other.close()
        with crm.session(actor="tester") as session:
            WRITES[write](session)

    @pytest.mark.parametrize("said, milliseconds", [("", 30_000), ("?timeout=0.25", 250)])
    def test_the_address_may_say_how_long_is_waited(self, path, said, milliseconds):
        """Half a minute, if it says nothing."""
        crm = Crm.open(f"sqlite:///{path}{said}", plugins=[])
        with crm.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == milliseconds
        crm.close()

    @pytest.mark.parametrize("mode", ["DELETE", "TRUNCATE", "PERSIST", "MEMORY"])
    @pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
    def test_one_who_has_given_the_file_another_journal_is_waited_for(self, path, mode, lock):
        """Whoever comes meanwhile gives it the kind that readers and a writer share."""
        with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
            other.execute(f"PRAGMA journal_mode = {mode}")
            other.execute(f"BEGIN {lock}")
            ending = Timer(0.2, lambda: other.execute("ROLLBACK"))
            ending.start()
            crm = Crm.open(path, plugins=[])
            with crm.session(actor="tester") as session:
                session.organisations.add("Quay")
            ending.join()
        with crm.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        crm.close()

    def test_a_database_in_memory_has_one_session_at_a_time(self):
        """The second is refused, and the first goes on."""
        crm = Crm.open(":memory:", plugins=[])
        with crm.session(actor="one") as one:
            one.organisations.add("Ventil")
            with pytest.raises(StorageError, match="in memory") as caught, crm.session(actor="two") as two:
                two.organisations.add("Quartz")
            assert caught.value.reason == "locked"
            one.organisations.add("Basalt")
        assert names(crm) == ["Basalt", "Ventil"]
        crm.close()


class TestReadOnly:
    def test_a_file_without_the_right_to_write(self, path, open_folder, open_crm):
        """It says so, and what to do."""
        sealed = Path(shutil.copy(path, open_folder))
        sealed.chmod(0o444)
        open_folder.chmod(0o555)
        with (
            as_anybody(),
            pytest.raises(StorageError, match="the right to write") as caught,
            open_crm(sealed).session(actor="tester") as session,
        ):
            session.organisations.add("Lost")
        assert caught.value.reason == "read-only"

    def test_a_disk_that_is_only_read(self, path, small_disk, open_crm):
        """SQLite keeps its log beside the file, to read it too."""
        disk = small_disk("16M")
        sealed = Path(shutil.copy(path, disk))
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(StorageError, match="folder has to be there and writable") as caught:
            open_crm(sealed)
        assert caught.value.reason == "unreachable"


class TestFullDisk:
    def test_what_does_not_fit_is_not_there_at_all(self, town, open_crm, small_disk):
        """The disk itself is full, and not the file's limit: writing goes on as soon as there is room."""
        disk = small_disk("12M")
        (disk / "rubbish").write_bytes(bytes(4 << 20))
        (disk / "town.db").write_bytes(town.read_bytes())
        crm = open_crm(disk / "town.db")
        goes_on_when_there_is_room(crm, disk / "rubbish")


class TestMoved:
    """The system keeps a file that is open; what is written there is gone with the last who has it."""

    @pytest.mark.parametrize("act", ["deleted", "renamed", "replaced"])
    def test_a_file_that_is_gone_is_not_gone_on_with(self, path, open_crm, act):
        """Neither read nor written, by no connection; none makes an empty one, and the one in its place is left alone."""
        crm, aside = open_crm(path), path.with_name("aside.db")
        assert names(crm) == ["Quartz", "Ventil"]
        path.rename(aside)
        if act == "replaced":
            shutil.copy(aside, path)
        before = path.read_bytes() if act == "replaced" else None
        if act == "deleted":
            aside.unlink()
        with (
            pytest.raises(StorageError, match="moved, deleted or replaced") as caught,
            crm.session(actor="t") as session,
        ):
            session.organisations.add("Lost")
        assert (caught.value.reason, caught.value.allows_retry) == ("unreachable", True)
        with closing(crm.engine.raw_connection()), pytest.raises(StorageError, match="moved, deleted or replaced"):
            names(crm)  # by a new connection, for the pool's own is held
        assert (path.read_bytes() if path.exists() else None) == before

    def test_it_is_opened_anew(self, path, open_crm):
        """Where it was moved to, with all that was written before."""
        crm, new = open_crm(path), path.with_name("new.db")
        with crm.session(actor="tester") as session:
            session.organisations.add("Basalt")
        for end in ("", "-wal", "-shm"):
            Path(f"{path}{end}").rename(f"{new}{end}")
        with pytest.raises(StorageError):
            names(crm)
        with closing(Crm.open(new, plugins=[])) as there:
            assert names(there) == ["Basalt", "Quartz", "Ventil"]

    def test_whoever_disposes_of_an_engine_begins_anew(self, path, open_crm):
        """As the tests of a host do, that have one engine and a new file for each."""
        crm = open_crm(path)
        assert names(crm) == ["Quartz", "Ventil"]
        crm.engine.dispose()
        path.unlink()
        assert names(Crm(crm.engine, plugins=[])) == []


class TestDamage:
    def test_a_page_that_is_rubbish_is_never_given_as_rows(self, path, open_crm):
        """Somebody wrote into the file: whoever comes upon it is told, and the whole file put back is read again."""
        whole = path.read_bytes()
        crm = open_crm(path)
        crm.close()
        size = 4096
        path.write_bytes(whole[:size] + b"\xa5" * (len(whole) - size))
        for attempt in (lambda: names(crm), lambda: Crm.open(path, plugins=[])):
            with pytest.raises(StorageError) as caught:
                attempt()
            assert (caught.value.reason, caught.value.allows_retry) == ("not-a-database", False)
        crm.close()
        path.write_bytes(whole)
        assert names(crm) == ["Quartz", "Ventil"]

    def test_an_index_that_is_rubbish_is_told_and_copied_away(self, path, tmp_path):
        """Whoever comes upon it hears how its rows are saved."""
        with closing(sqlite3.connect(path)) as inside:
            name = "ix_urd_party_sort_key"
            (page,) = inside.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
        whole = path.read_bytes()
        path.write_bytes(whole[: 4096 * (page - 1)] + b"\xa5" * 4096 + whole[4096 * page :])
        with closing(Crm.open(path, plugins=[])) as crm, pytest.raises(StorageError, match="urd copy"):
            names(crm)
        assert copy_database(path, tmp_path / "new.db", plugins=[]).rows["urd_organisation"] == 2
        with closing(Crm.open(tmp_path / "new.db", plugins=[])) as crm:
            assert names(crm) == ["Quartz", "Ventil"]


class TestRefusal:
    def test_what_a_trigger_of_the_host_refuses_is_told_in_its_words(self, path, open_crm):
        """As on PostgreSQL: it knows the rule, and nobody else does."""
        crm = open_crm(path)
        with closing(sqlite3.connect(path)) as host:
            host.execute(
                "CREATE TRIGGER closed BEFORE INSERT ON urd_organisation BEGIN SELECT RAISE(ABORT, 'closed on Sunday'); END"
            )
        with pytest.raises(StorageError, match="refused: closed on Sunday"), crm.session(actor="tester") as session:
            session.organisations.add("Basalt")
        assert names(crm) == ["Quartz", "Ventil"]

    def test_a_taken_key_names_table_and_columns(self, path, open_crm):
        """And never the value; the session goes on."""
        crm = open_crm(path)
        with crm.session(actor="tester") as session:
            with pytest.raises(ConflictError) as caught:
                session.store.execute(sa.text("INSERT INTO urd_tag (name) VALUES ('choir'), ('choir')"))
            assert (caught.value.entity, caught.value.fields) == ("urd_tag", ("name",))
            assert "choir" not in str(caught.value)
            session.organisations.add("Basalt")
        assert names(crm) == ["Basalt", "Quartz", "Ventil"]
