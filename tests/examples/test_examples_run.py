import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.py"))


class TestExamples:
    def test_there_are_some(self):
        """The rule below sees the examples, not an empty directory."""
        assert "embed_fastapi.py" in {path.name for path in EXAMPLES}

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
    def test_it_runs_in_an_empty_directory_and_says_something(self, path, tmp_path, forked):
        """Whoever copies an example sees it work, and again when it is run once more."""
        command = [sys.executable, "-W", "error", str(path)]
        environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
        first = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )
        for done in (first, forked.call(str(path), cwd=tmp_path)):
            assert (done.returncode, done.stderr) == (0, ""), done.stderr
            assert done.stdout.strip()


class TestEmbedAsync:
    def test_what_is_sent_twice_at_once_is_stored_once(self, tmp_path):
        """Thirteen reports from as many threads, three of them repeated, are ten calls."""
        path = next(path for path in EXAMPLES if path.name == "embed_async.py")
        done = subprocess.run([sys.executable, str(path)], cwd=tmp_path, capture_output=True, text=True, check=True)
        first, second = done.stdout.splitlines()
        assert first == "13 reports, 10 new calls"
        assert second.startswith("['Call 9', 'Call 8'")
