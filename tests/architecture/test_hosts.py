"""The project is the same everywhere: no tracked file says where it was written or where packages come from."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# In pieces, so that this file does not contain what it looks for.
HOSTS = ["py" + "pi.org", "python" + "hosted", "np" + "mjs.org", "deb" + ".debian.", "anaconda" + ".org"]
PLACES = [
    "/wo" + "rk/main",
    "/wo" + "rk/sha" + "red",
    "/wo" + "rk/." + "library",
    "/fa" + "rm/",
    "/ro" + "ot/",
    "/opt/" + "py" + "pi",
]
LOCKS_THAT_NAME_HOSTS = {"uv" + ".lock", "py" + "lock.toml", "poetry" + ".lock", "Pip" + "file.lock"}


def tracked_files() -> list[Path]:
    """List what a clone would contain, as it stands in the work tree."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listed.decode().split("\0") if name and (ROOT / name).is_file()]


FILES = tracked_files()


class TestTrackedFiles:
    def test_files_are_found(self):
        """The rules below see the project."""
        assert {ROOT / "pyproject.toml", ROOT / "requirements.lock"} <= set(FILES)

    @pytest.mark.parametrize("word", [*HOSTS, *PLACES])
    def test_none_names_a_host_or_a_place(self, word):
        """A mirror, an offline index and another home directory work as well as the author's."""
        assert [str(path.relative_to(ROOT)) for path in FILES if word.encode() in path.read_bytes()] == []

    def test_the_lock_is_the_one_without_hosts(self):
        """Other kinds of lock write the address of every file."""
        assert [path.name for path in FILES if path.name in LOCKS_THAT_NAME_HOSTS] == []

    def test_every_requirement_of_the_lock_has_a_hash(self):
        """Otherwise the installation would be refused, or worse, not checked."""
        entries = (ROOT / "requirements.lock").read_text(encoding="utf-8").split("\n    --hash=")
        assert all(":" in entry for entry in entries[1:])
        requirements = [line for line in "\n".join(entries).splitlines() if "==" in line]
        assert requirements
        assert all(line.endswith("\\") for line in requirements)
