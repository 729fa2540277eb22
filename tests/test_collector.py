import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from urd_crm import PersonDraft
from urd_crm.collector import COLLECTOR
from urd_crm.errors import ValidationFailedError


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    (gc.enable if was_enabled else gc.disable)()


class TestAtRest:
    def test_it_rests_and_works_again(self):
        """Also when the work within fails, or is nested."""
        gc.enable()
        with COLLECTOR.at_rest():
            with pytest.raises(ValueError, match="within"), COLLECTOR.at_rest():
                raise ValueError("within")
            assert not gc.isenabled()
        assert gc.isenabled()

    def test_where_the_host_has_none_there_is_none_afterwards(self):
        """What somebody else has switched off stays off."""
        gc.disable()
        with COLLECTOR.at_rest():
            pass
        assert not gc.isenabled()

    def test_threads_rest_together(self):
        """It works again when the last of them is done."""
        gc.enable()
        both_are_in, one_is_out = Barrier(2), Barrier(2)

        def short() -> None:
            with COLLECTOR.at_rest():
                both_are_in.wait(10)
            one_is_out.wait(10)

        def long() -> bool:
            with COLLECTOR.at_rest():
                both_are_in.wait(10)
                one_is_out.wait(10)
                return gc.isenabled()

        with ThreadPoolExecutor(2) as pool:
            other, works_within = pool.submit(short), pool.submit(long)
            other.result(10)
            assert not works_within.result(10)
        assert gc.isenabled()

    def test_what_the_caller_does_is_collected(self, session):
        """Drafts may come from a parser that makes cycles; only our own part of the work makes none."""
        gc.enable()
        seen = []

        def drafts() -> Iterator[PersonDraft]:
            for n in range(3):
                seen.append(gc.isenabled())
                yield PersonDraft(fields={"given": "Анна", "surname": f"Ек{n}"})

        session.people.add_many(drafts())
        assert seen == [True] * 3
        assert gc.isenabled()

    def test_a_refusal_leaves_it_at_work(self, session):
        """Whoever goes on after a refusal has a collector."""
        gc.enable()
        with pytest.raises(ValidationFailedError):
            session.people.add_many([PersonDraft(fields={"given": "Анна", "surname": "Ек", "eyes": "blue"})])
        assert gc.isenabled()
