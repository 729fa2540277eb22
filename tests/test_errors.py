"""Errors as values: they leave the process that they were raised in, and say what is wrong in a few lines."""

import copy
import inspect
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from urd_crm import Crm, errors
from urd_crm.errors import Problem, StorageError, UrdCrmError, ValidationFailedError
from urd_crm.text import Text

SAID = Text("It cannot be.", "Не може.")
ARGUMENTS = {
    "kind": "email",
    "code": "email-format",
    "message": SAID,
    "remedy": SAID,
    "problems": [Problem("some-code", SAID, SAID, field="name")],
    "candidates": ["Гребен клуб"],
    "entity": "urd_organisation",
    "fields": ["name"],
    "allows_retry": True,
    "type": "grant",
    "from_": "open",
    "to": "paid",
    "allowed": ["closed"],
    "reason": "locked",
    "component": "ngos",
    "extra": "cli",
    "purpose": SAID,
    "plugin": "ngos",
    "distribution": "urd-crm",
    "owners": ["ngos", "media"],
    "hook": "urd_crm_reports",
}
EVERY = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, UrdCrmError)]


def made(kind):
    """Make an error with an argument for each of its parameters."""
    parameters = inspect.signature(kind).parameters.values()
    names = [each.name for each in parameters if each.kind is not each.KEYWORD_ONLY]
    further = {each.name: ARGUMENTS[each.name] for each in parameters if each.kind is each.KEYWORD_ONLY}
    return kind(*(ARGUMENTS[name] for name in names), **further)


def ask_for_a_file_that_cannot_be(_):
    """Work as a process of a pool does."""
    Crm.open("/nowhere/at/all/town.db")


class TestErrorsAreCarried:
    """Between processes, and into copies."""

    @pytest.mark.parametrize("kind", EVERY)
    @pytest.mark.parametrize("carry", [lambda error: pickle.loads(pickle.dumps(error)), copy.copy, copy.deepcopy])
    def test_every_error_arrives_with_all_it_says(self, kind, carry):
        """Whatever arguments its kind takes."""
        error = made(kind)
        error.add_note("in the third file")
        other = carry(error)
        assert type(other) is kind
        assert vars(other) == vars(error)
        assert (str(other), other.in_("bg"), other.args) == (str(error), error.in_("bg"), error.args)

    def test_a_pool_of_processes_outlives_a_refusal(self):
        """An error that could not be read again would break it, and hide what was wrong."""
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            with pytest.raises(StorageError) as caught:
                pool.submit(ask_for_a_file_that_cannot_be, 0).result(60)
            assert pool.submit(abs, -1).result(60) == 1
        assert caught.value.reason
        assert caught.value.in_("bg") != str(caught.value)


class TestMessage:
    def test_it_says_in_which_row(self):
        """As counted by whoever gave many."""
        error = ValidationFailedError([Problem("missing", Text("is required", "е задължително"), field="name", row=3)])
        assert (str(error), error.in_("bg")) == ("row 3: name: is required", "ред 3: name: е задължително")

    @pytest.mark.parametrize("count,told", [(10, ""), (3000, "; and 2990 more, in 'problems'")])
    def test_of_many_it_names_some_and_counts_the_others(self, count, told):
        """The error has all of them."""
        error = ValidationFailedError([Problem("odd", Text("is odd"), row=n + 1) for n in range(count)])
        assert str(error) == "; ".join(f"row {n + 1}: is odd" for n in range(10)) + told
        assert len(error.problems) == count
