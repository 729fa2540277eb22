"""How a call begins and ends, in processes of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from urd_crm import Crm

PYTHON = [sys.executable, "-X", "faulthandler", "-c"]
MAIN = "import sys; from urd_crm.cli import main; sys.exit(main())"


def spawn(*words: object, cwd: Path, program: str = MAIN, **options: Any):
    """Run ``urd`` as a program."""
    return subprocess.run(
        [*PYTHON, program, *map(str, words)], cwd=cwd, capture_output=True, encoding="utf-8", check=False, **options
    )


@pytest.mark.skipif(os.name == "nt", reason="there is no such shell")
def test_a_closed_output_is_no_fault(tmp_path):
    """A job may be started without one."""
    Crm.open(tmp_path / "town.db", plugins=[]).close()
    command = ["sh", "-c", 'exec "$@" >&-', "sh", *PYTHON, MAIN, "changes"]
    done = subprocess.run(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "Nothing.\n")


class TestHelp:
    def test_it_imports_no_sqlalchemy(self, tmp_path):
        """Help is there before the heavy packages would be."""
        program = (
            "import sys; from urd_crm.cli import main; code = main();"
            "heavy = {'sqlalchemy', 'sqlmodel', 'pydantic', 'phonenumbers', 'babel', 'alembic'} & set(sys.modules);"
            "print('heavy:', sorted(heavy)); sys.exit(code)"
        )
        said = spawn("--help", cwd=tmp_path, program=program)
        assert said.returncode == 0
        assert said.stdout.splitlines()[-1] == "heavy: []"

    def test_it_is_quick(self, tmp_path):
        """A second is a long time to wait for help, even on a busy machine."""
        seconds = []
        for _ in range(3):
            begun = monotonic()
            assert spawn("--help", cwd=tmp_path).returncode == 0
            seconds.append(monotonic() - begun)
        assert min(seconds) < 1.0

    def test_it_is_written_in_utf_8_whatever_the_locale_is(self, tmp_path):
        """Bulgarian help goes through a pipe in any environment."""
        environment = {**os.environ, "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        said = spawn("--lang", "bg", "--help", cwd=tmp_path, env=environment)
        assert said.returncode == 0
        assert "Паметта на общината" in said.stdout


class TestWithoutClick:
    def test_it_says_what_to_install(self, tmp_path):
        """One line with the exact command, and the code of wrong use."""
        said = spawn("--help", cwd=tmp_path, program=f"import sys; sys.modules['click'] = None; {MAIN}")
        assert said.returncode == 2
        assert said.stderr.splitlines() == ["The command line 'urd' needs: pip install \"urd-crm[cli]\""]
        assert not said.stdout


class TestEnds:
    def test_without_words_it_shows_help_as_wrong_use(self, tmp_path):
        """Nothing was asked for; the help goes to standard error."""
        said = spawn(cwd=tmp_path)
        assert said.returncode == 2
        assert "Usage: urd" in said.stderr

    def test_a_failure_is_one_line(self, tmp_path):
        """No traceback for what a clerk can mend; the line says how."""
        said = spawn("show", "1", cwd=tmp_path)
        assert said.returncode == 6
        assert said.stderr == (
            "urd: There is no database town.db. Make it with 'urd init town.db', or name another with --db.\n"
        )
        assert not (tmp_path / "town.db").exists()

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGPIPE")
    def test_a_closed_pipe_is_no_failure_to_speak_of(self, tmp_path):
        """``urd … | head`` leaves no message behind."""
        crm = Crm.open(tmp_path / "town.db", plugins=[])
        with crm.session(actor="test") as session:
            for n in range(1600):  # more than a pipe holds
                session.tags.named(f"label number {n}")
        crm.close()
        running = subprocess.Popen(
            [*PYTHON, MAIN, "changes", "--limit", "1600", "--plugin", "investors"],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert running.stdout is not None
        running.stdout.read(10)
        running.stdout.close()
        _, error = running.communicate(timeout=60)
        assert (running.returncode, error) == (141, b"")

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
    @pytest.mark.parametrize(
        "sent,code,line",
        [
            (signal.SIGINT, 130, "urd: Interrupted; nothing was left half written."),
            (signal.SIGTERM, 143, "urd: Ended by the system; nothing was left half written."),
        ],
    )
    def test_an_interruption_leaves_nothing_half_written(self, tmp_path, forked, sent, code, line):
        """Ctrl-C in the middle of a large import: nothing of it is there, and the next call works."""
        table = tmp_path / "many.csv"
        table.write_text("name\n" + "".join(f"Invented organisation {n}\n" for n in range(60_000)), encoding="utf-8")
        assert forked.urd("init", "--plugin", "investors", cwd=tmp_path).returncode == 0
        # It says so when the first rows are written, so that the signal comes in the middle of the work.
        # A shell lets what it starts in the background ignore Ctrl-C, and that would be handed down.
        program = (
            "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "import sys; from urd_crm.repositories.organisations import Organisations as O; add = O.add_many\n"
            "def slow(self, *a, **k):\n    done = add(self, *a, **k); print('written', flush=True); return done\n"
            f"O.add_many = slow\n{MAIN}"
        )
        words = [
            "import",
            "csv",
            str(table),
            "--as",
            "organisations",
            "--plugin",
            "investors",
            "--errors",
            "refused.csv",
        ]
        running = subprocess.Popen(
            [*PYTHON, program, *words],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert running.stdout is not None
        assert running.stdout.readline() == "written\n"
        running.send_signal(sent)
        _, error = running.communicate(timeout=60)
        assert running.returncode == code
        assert error.splitlines()[-1] == line
        assert "Traceback" not in error
        assert not [each.name for each in tmp_path.iterdir() if "refused" in each.name]
        listed = forked.urd("search", "Invented", "--json", "--plugin", "investors", cwd=tmp_path)
        assert (listed.returncode, listed.stdout) == (0, "[]\n")
        added = forked.urd("add", "org", "Invented organisation", "--plugin", "investors", cwd=tmp_path)
        assert (added.returncode, added.stdout) == (0, "Added: Invented organisation, № 1.\n")
