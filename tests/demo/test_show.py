"""The demonstration runs from an empty folder and leaves other files alone."""

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.cli.start import run
from urd_crm.cli.table import cell_width
from urd_crm.demo import show, tour
from urd_crm.demo.file import is_ours, make
from urd_crm.demo.filling import FILLERS, Summary
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.errors import StorageError


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """The folder in which the demonstration ran once, and what it printed."""
    folder = tmp_path_factory.mktemp("show")
    done = subprocess.run(
        [sys.executable, "-m", "urd_crm.demo.show", "--scale", "0.05"],
        cwd=folder, capture_output=True, encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}, check=True,
    )  # fmt: skip
    return folder, done.stdout


class TestShow:
    def test_it_makes_one_file(self, shown):
        """No journal, no half-made file beside it."""
        assert [path.name for path in shown[0].iterdir()] == ["demo.db"]

    def test_it_fits_a_terminal(self, shown):
        """No line is longer than a hundred cells."""
        assert [line for line in shown[1].splitlines() if cell_width(line) > tour.WIDTH] == []

    @pytest.mark.parametrize("slowest", FILLERS, ids=lambda filler: filler.module)
    def test_it_fits_whatever_took_longest(self, slowest):
        """Which part does, and how long, is the machine's."""
        said = tour.made(Summary({}, {slowest.title: 999.9}))
        assert [line for line in said if cell_width(line) > tour.WIDTH] == []

    def test_it_shows_each_part(self, shown):
        """How much was made, a time line, searches, reports, deadlines, what to try."""
        headings = [
            before
            for before, line in zip(shown[1].splitlines(), shown[1].splitlines()[1:], strict=False)
            if set(line) == {"═"}
        ]
        assert len(headings) >= 6

    def test_every_search_finds_something(self, shown):
        """A search that is shown off finds what it is shown off with."""
        after = shown[1].splitlines()
        for n, line in enumerate(after):
            if line.startswith("„") and line.endswith(" ms)"):
                assert "№" in after[n + 3]

    def test_the_printed_commands_work(self, shown, monkeypatch, capsys):
        """What is offered to be tried next ends well."""
        monkeypatch.chdir(shown[0])
        printed = [line.strip() for line in shown[1].splitlines() if line.startswith("  urd ")]
        assert len(printed) == 8
        for line in printed:
            words = shlex.split(line)
            capsys.readouterr()
            code, said = run(words[1:]), capsys.readouterr()
            # A check may find warnings, and says so by its exit code.
            assert code in ({0, 1} if words[-1] == "check" else {0}), (line, said.err)
            assert said.out.strip(), line


@pytest.fixture
def ours(shown, tmp_path):
    """A file of the demonstration's, from a run before."""
    path = tmp_path / "demo.db"
    shutil.copyfile(shown[0] / "demo.db", path)
    assert is_ours(path)
    return path


class TestFile:
    def test_its_own_file_is_replaced(self, ours):
        """A second run gives a new story, here a smaller one, not two in one."""
        crm = Crm.open(ours)
        with crm.session() as session:
            before = session.store.rows(sa.select(sa.func.count()).select_from(table_of(Interaction)))[0][0]
        crm.close()
        assert 0 < make(ours, scale=0.02, seed=2).counts["interactions"] < before
        assert is_ours(ours)

    @pytest.mark.parametrize("content", [b"", b"important notes", None])
    def test_another_file_is_left_alone(self, tmp_path, content, capsys):
        """An empty file, a text, somebody's database: none is touched."""
        path = tmp_path / "demo.db"
        if content is None:
            with sqlite3.connect(path) as connection:
                connection.execute("CREATE TABLE urd_change (sequence INTEGER, actor TEXT)")
                connection.execute("INSERT INTO urd_change VALUES (1, 'p.draganova')")
            connection.close()
            content = path.read_bytes()
        else:
            path.write_bytes(content)
        with pytest.raises(StorageError):
            make(path, scale=0.02)
        assert show.main([str(path)]) == 6
        assert str(path) in capsys.readouterr().err
        assert path.read_bytes() == content

    def test_what_goes_wrong_leaves_the_old_file(self, ours, tmp_path, capsys):
        """The new file takes the place of the old one only when it is whole."""
        before = ours.read_bytes()

        def stop(part: str, done: float) -> None:
            if done > 0.3:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            make(ours, scale=0.02, progress=stop)
        assert ours.read_bytes() == before
        assert [each.name for each in tmp_path.iterdir()] == ["demo.db"]
