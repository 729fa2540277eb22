"""The invented town that is measured on."""

import tracemalloc
from itertools import islice

import pytest
from bench.contender import checked
from bench.data import Load, fold, fragment, slip


class TestLoad:
    def test_it_is_the_same_for_a_seed(self):
        """Two runs measure the same work."""
        one, again, other = Load.of("T"), Load.of("T"), Load.of("T", seed=2)
        assert list(one.crowd()) == list(again.crowd()) != list(other.crowd())
        assert list(one.said()) == list(again.said()) != list(other.said())

    def test_a_part_is_the_same_as_in_the_whole(self):
        """What is cut into rounds is what would have been written at once."""
        load = Load.of("T")
        assert [*load.crowd(0, 50), *load.crowd(50)] == list(load.crowd())
        assert list(load.said(100, 110)) == list(load.said())[100:110]

    @pytest.mark.parametrize("stream", [Load.crowd, Load.said])
    def test_it_is_made_as_it_is_read(self, stream):
        """Thousands of rows of the largest size leave nothing behind in memory."""
        rows = stream(Load.of("L"))
        next(rows)
        tracemalloc.start()
        try:
            for _ in islice(rows, 5000):
                pass
            assert tracemalloc.get_traced_memory()[1] < 500_000  # a list of them would take megabytes
        finally:
            tracemalloc.stop()

    def test_nobody_takes_part_twice_and_all_speak_for_their_employer(self):
        """An interaction has one to four people, each with the organisation they work for."""
        load = Load.of("T")
        for talk in load.said():
            people = [who for who, _ in talk.who]
            assert 1 <= len(people) == len(set(people)) <= 4
            assert all(firm == load.employer(who) for who, firm in talk.who)

    def test_the_contacts_are_ones_that_can_be(self):
        """All e-mail addresses and telephone numbers pass the rules, and some were written otherwise."""
        people = list(Load.of("T").crowd())
        assert any(checked(person) != (person.email, person.phone) for person in people)


class TestQueries:
    def test_a_fragment_begins_the_words_of_the_name(self):
        """It is asked in both scripts."""
        person = Load.of("T").person(3)
        assert fragment(person, 0) != fragment(person, 1) == fold(fragment(person, 0))
        assert fold(person.name).startswith(fragment(person, 1))

    def test_a_slip_swaps_two_letters(self):
        """The letters are those of the name, in another order."""
        for n, person in enumerate(Load.of("T").crowd()):
            name = person.name if n % 2 == 0 else fold(person.given) + " " + fold(person.surname)
            assert slip(person, n) != name
            assert sorted(slip(person, n)) == sorted(name)
