"""What the page for hosts says of Django, with Django."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "embed.md"
BEFORE = """
import django
from django.conf import settings

MEMORY = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(DATABASES={"default": MEMORY}, URD_DATABASE="real.db", USE_TZ=True)
django.setup()

from urd_crm import Crm
"""
BEHIND = """
import sys
from unittest import TestSuite, defaultTestLoader

from django.db import transaction
from django.test import TestCase, TransactionTestCase
from django.test.runner import DiscoverRunner


def note():
    with town_crm().session(actor="host") as session:
        session.organisations.add("Мост ООД")


def noted():
    with town_crm().session() as session:
        return [hit.label for hit in session.search("Мост")]


class RolledBack(OwnTown, TestCase):
    def test_once(self):
        with self.captureOnCommitCallbacks(execute=True), transaction.atomic():
            transaction.on_commit(note)
        self.assertEqual(noted(), ["Мост ООД"])

    test_again = test_once

    def test_undone(self):
        with self.captureOnCommitCallbacks(execute=True), transaction.atomic():
            transaction.on_commit(note)
            transaction.set_rollback(True)
        self.assertEqual(noted(), [])


class Emptied(OwnTown, TransactionTestCase):
    def test_once(self):
        with transaction.atomic():
            transaction.on_commit(note)
        self.assertEqual(noted(), ["Мост ООД"])

    test_again = test_once


class Runner(DiscoverRunner):
    def build_suite(self, *given, **options):
        return TestSuite(map(defaultTestLoader.loadTestsFromTestCase, (RolledBack, Emptied)))


sys.exit(Runner(verbosity=0).run_tests([]))
"""


class TestDjango:
    def test_each_test_of_a_host_has_a_database(self, forked, tmp_path):
        """As the page says it, and nothing is written to the one that the settings name."""
        told = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
        chosen = [block for block in told if "town_crm" in block and ("def town_crm" in block or "OwnTown" in block)]
        asks = [line for line in "\n".join(chosen).splitlines() if not line.startswith(("settings =", "assert "))]
        program = tmp_path / "host.py"
        program.write_text(BEFORE + "\n".join(asks) + BEHIND, encoding="utf-8")
        ended = forked.call(str(program), cwd=tmp_path)
        assert (ended.returncode, "Ran 5 tests" in ended.stderr) == (0, True), ended.stderr
        assert not (tmp_path / "real.db").exists()
