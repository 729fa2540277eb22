import os
import pickle
import threading
import time
import uuid

import pytest

from urd_crm.values.uid import UidMaker, new_uid, packed


class TestForm:
    def test_it_is_version_7_of_the_standard(self):
        """Version and variant where RFC 9562 puts them."""
        uid = new_uid()
        assert type(uid) is uuid.UUID
        assert (uid.version, uid.variant) == (7, uuid.RFC_4122)

    def test_it_begins_with_the_time_of_its_making(self):
        """Milliseconds since 1970 in the first 48 bits."""
        before = time.time_ns() // 1_000_000
        made = new_uid().int >> 80
        assert before <= made <= time.time_ns() // 1_000_000 + 1000


class TestRead:
    """What is read of a column is what the standard library would have made of it."""

    @pytest.mark.parametrize("raw", [bytes(16), b"\xff" * 16, bytes(range(16))])
    def test_it_is_the_same_as_any_other(self, raw):
        """Equal, found in a set, printed, kept and sent to another process alike."""
        made, plain = packed(raw), uuid.UUID(bytes=raw)
        assert (made, hash(made), repr(made), made.is_safe) == (plain, hash(plain), repr(plain), plain.is_safe)
        assert {plain: 1}[made] == 1
        assert pickle.loads(pickle.dumps(made)) == plain
        assert type(made) is uuid.UUID

    @pytest.mark.parametrize("raw", [b"", bytes(15), bytes(17)])
    def test_other_bytes_are_none(self, raw):
        """SQLite keeps whatever a program writes."""
        with pytest.raises(ValueError, match=str(len(raw))):
            packed(raw)

    def test_it_stays_as_it_is(self):
        """A UUID cannot be changed."""
        with pytest.raises(TypeError, match="immutable"):
            new_uid().int = 0


class TestOrder:
    @pytest.mark.parametrize("make", [new_uid, UidMaker()])
    def test_each_is_later_than_the_one_before(self, make):
        """Within a millisecond too."""
        made = [make() for _ in range(20_000)]
        assert made == sorted(set(made))

    def test_many_follow_each_other_without_a_gap(self, monkeypatch):
        """And come between those made before and after them, whatever the clock says meanwhile."""
        make = UidMaker()
        before, many, after = make(), make.many(5_000), make()
        monkeypatch.setattr(time, "time_ns", lambda: 0)
        later, made = make(), list(many)
        assert [each.int - made[0].int for each in made] == list(range(5_000))
        assert before < made[0] < made[-1] < after < later
        assert {(each.version, each.variant) for each in made} == {(7, uuid.RFC_4122)}

    def test_a_clock_that_is_set_back_changes_nothing(self, monkeypatch):
        """Order is kept until time has caught up."""
        make = UidMaker()
        before = make()
        monkeypatch.setattr(time, "time_ns", lambda: 0)
        assert make() > before

    def test_threads_get_names_of_their_own(self):
        """None is given twice, and each thread sees its own in order."""
        make = UidMaker()
        made: list[list[uuid.UUID]] = []
        threads = [threading.Thread(target=lambda: made.append([make() for _ in range(2000)])) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(names == sorted(names) for names in made)
        assert len({name for names in made for name in names}) == 8 * 2000

    def test_a_new_process_draws_anew(self, monkeypatch):
        """A forked one has the same last name, in the same millisecond perhaps, and must not go on counting from it."""
        monkeypatch.setattr(time, "time_ns", lambda: 1_800_000_000_000_000_000)
        make = UidMaker()
        last = make()
        monkeypatch.setattr(os, "getpid", lambda: -1)
        assert make().int - last.int != 1
