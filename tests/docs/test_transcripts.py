"""What pages show of the command line is what it does."""

import io
import os
import re
import shlex
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

import pytest

from urd_crm import Attendee, Crm
from urd_crm.cli import main

ROOT = Path(__file__).parents[2]
SHELL = re.compile(r"[;|<>&$`]")
"""What only a shell understands."""
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = ["docs/how-to/log_from_scripts.md", "docs/bg/byrz_start.md"]


def steps(text):
    """Give each command of the transcripts of a page with what it answers; commands of make are not ours to run."""
    for block in CONSOLE.findall(text):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = step.rstrip("\n").split("\n")
            more = [line[2:] for line in lines[1:] if line.startswith("> ")]
            command = "\n".join([lines[0], *more])
            if not command.startswith("make "):
                yield command, "\n".join(lines[1 + len(more) :]).rstrip("\n")


def run(command, folder):
    """Run a command and give what it says: ``urd`` in this process, all that needs a shell in one."""
    alone = command.removesuffix("; echo $?")
    if not alone.startswith("urd ") or SHELL.search(alone):
        return run_in_shell(command, folder)
    code, said = urd(shlex.split(alone, comments=True)[1:], folder)
    return said if alone == command else f"{said}\n{code}"


def urd(words, folder):
    """Call ``urd`` in a folder; give its exit code and all that it says."""
    said = io.TextIOWrapper(io.BytesIO(), write_through=True)
    with chdir(folder), redirect_stdout(said), redirect_stderr(said):
        code = main(words)
    return code, said.buffer.getvalue().decode("utf-8").rstrip("\n")


def run_in_shell(command, folder):
    """Run a command as a shell would, with our own ``urd`` before any other."""
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={"PATH": paths, "HOME": str(folder), "LC_ALL": "C.UTF-8", "USER": "clerk", "LOGNAME": "clerk"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=60,
    )
    return done.stdout.decode("utf-8").rstrip("\n")


def told(expected):
    """Make a pattern of what a page shows: ``…`` stands for anything, runs of spaces are alike."""
    squeezed = re.sub(r"[ \t]+", " ", re.sub(r"[ \t]+$", "", expected, flags=re.MULTILINE))
    return ".*".join(map(re.escape, squeezed.split("…")))


def squeezed(text):
    return re.sub(r"[ \t]+", " ", re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE))


class TestTranscripts:
    @pytest.mark.parametrize("page", PAGES)
    def test_are_what_the_commands_answer(self, page, tmp_path):
        """Typed one after another into an empty folder, the commands of a page answer what it shows."""
        found = list(steps((ROOT / page).read_text(encoding="utf-8")))
        for command, expected in found:
            said = run(command, tmp_path)
            if expected:
                assert re.fullmatch(told(expected), squeezed(said), re.DOTALL), f"{command}\n{said}"
        assert found

    def test_of_the_readme_are_what_the_commands_answer(self, tmp_path):
        """What the front page shows first is true of three talks, and its script works in an empty folder."""
        shown, script = [block for block in CONSOLE.findall(README) if "$ urd" in block]
        crm = Crm.open(tmp_path / "town.db")
        with crm.session(actor="clerk") as session:
            firm = session.organisations.add("Lindqvist Ventil AB", country="SE")
            anna = session.people.add("Anna Lindqvist")
            for month, day, hour, kind, subject in (
                (2, 3, 7, "email", "Asked for plots over 40 000 m²"),
                (2, 10, 12, "letter", "Offer of three plots"),
                (3, 17, 8, "investors.site_visit", "Оглед на терен „Зона Изток“"),
            ):
                minute = {"email": 12, "letter": 20}.get(kind, 0)
                session.interactions.log(
                    kind,
                    subject,
                    participants=[Attendee(anna, on_behalf_of=firm)],
                    occurred_at=datetime(2026, month, day, hour, minute, tzinfo=UTC),
                )
        crm.close()
        for command, expected in steps(f"```console\n{shown}```"):
            said = run(command, tmp_path)
            assert squeezed(said) == squeezed(expected), f"{command}\n{said}"
        empty = tmp_path / "empty"
        empty.mkdir()
        for command, _ in steps(f"```console\n{script}```"):
            assert urd(shlex.split(command)[1:], empty)[0] == 0, command
