"""``python -m bench``."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from bench.page import PAGE, put_into

ROOT = Path(__file__).parents[2]


def bench(words):
    return subprocess.run(
        [sys.executable, "-m", "bench", "--size=T", "--rounds=1", *words.split()],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout


class TestCommand:
    def test_figures_can_be_kept(self, tmp_path):
        """The JSON says what was measured on what, and the table says the same to people."""
        file = tmp_path / "figures.json"
        shown = bench(f"--workload=bulk --contender=plain --contender=urd_crm --json={file}")
        figures = json.loads(file.read_text(encoding="utf-8"))
        assert {"size", "seed", "rounds", "cpu", "python", "sqlite", "machine", "rows"} == set(figures)
        floor, ours = figures["rows"]
        assert (floor["contender"], ours["contender"]) == ("sqlite3", "urd_crm")
        assert ours["to_floor"] == ours["value"] / floor["value"]
        assert ours["passes"] is (ours["to_floor"] <= ours["target"])
        assert f"({ours['to_floor']:.1f}" in shown or f"({ours['to_floor']:.2f})" in shown

    def test_the_table_can_go_into_a_page(self):
        """A line for each workload, in Markdown."""
        shown = bench("--workload=count --contender=plain --markdown")
        assert "| count by month and stakeholder type, ms |" in shown


class TestPage:
    def test_figures_take_the_place_of_the_last_ones(self, tmp_path):
        """What stands around them stays; a page without the place is refused, not lengthened."""
        page = tmp_path / "page.md"
        page.write_text("before\n<!-- begin size T -->\nold\n<!-- end size T -->\nafter\n", encoding="utf-8")
        for figures in ("first", "second"):
            put_into(page, "size T", figures)
        begin, end = "<!-- begin size T -->", "<!-- end size T -->"
        assert page.read_text(encoding="utf-8") == f"before\n{begin}\n\nsecond\n\n{end}\nafter\n"
        with pytest.raises(ValueError, match="size L"):
            put_into(page, "size L", "none")

    @pytest.mark.parametrize("name", ["size S", "size M", "memory", "start"])
    def test_the_page_has_a_place_for_each(self, name):
        """The commands that fill the page find where."""
        assert PAGE.read_text(encoding="utf-8").count(f"<!-- begin {name} -->") == 1
