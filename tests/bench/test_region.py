"""``python -m bench.region`` and ``python -m bench.partitions``, at their smallest."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def figures(words):
    """Give the JSON on the last line."""
    done = subprocess.run(
        [sys.executable, "-m", *words.split()], cwd=ROOT, check=True, capture_output=True, encoding="utf-8"
    )
    return json.loads(done.stdout.splitlines()[-1])


class TestRegion:
    def test_all_ways_are_timed(self):
        """Three workloads, each on a database of its own, in schemas and with a replica; and the lag."""
        measured = figures("bench.region --rounds=3")
        assert len({(workload, way) for workload, way, _ in measured["ms"]}) == 9
        assert 0 < measured["lag"] <= measured["lag, 95 %"]


class TestPartitions:
    def test_all_layouts_answer_alike(self):
        """Answers that differ would end it; each layout has a time for each workload."""
        measured = figures("bench.partitions --size=T --years=3")
        assert len({layout for _, layout, _ in measured["ms"]}) == len(measured["cut"]) == 4
        assert len(measured["ms"]) == 24
