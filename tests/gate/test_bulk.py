"""Many rows at once: the good and the refused, all or none, with flat memory."""

import gc
import tracemalloc
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from urd_crm import InteractionDraft, OrganisationDraft, PersonDraft
from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.gate import gate
from urd_crm.repositories.bulk import batches

GOOD = [OrganisationDraft(f"Workshop {n}") for n in range(5)]


class TestSkipRefused:
    def test_the_good_are_written_and_the_others_reported_by_row(self, session, count):
        """Rows are counted from 1 in the order given; a refused one has no number."""
        drafts = [
            GOOD[0],
            OrganisationDraft(""),
            GOOD[1],
            OrganisationDraft("Ventil", {"country": "Atlantis"}),
            GOOD[2],
        ]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [id is None for id in written.ids] == [False, True, False, True, False]
        assert [(problem.row, problem.field) for problem in written.problems] == [(2, "name"), (4, "country")]
        assert count("urd_organisation") == count("urd_party") == count("urd_change") == 3
        assert session.organisations.get(written.ids[2]).name == "Workshop 1"

    def test_rows_are_counted_through_all_batches(self, session):
        """A refused row far down the stream has the number of its place in the whole."""
        drafts = (OrganisationDraft("" if n in (0, 2000, 4500) else f"Workshop {n}") for n in range(4501))
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [problem.row for problem in written.problems] == [1, 2001, 4501]
        assert len(written.ids) == 4501

    def test_of_very_many_warnings_the_first_are_kept(self, session, monkeypatch):
        """Memory stays flat when every row is odd; how many there were is still said."""
        monkeypatch.setattr(gate, "MOST_WARNINGS", 5)
        ventil = session.organisations.add("Ventil")
        later = datetime(2040, 1, 1, tzinfo=UTC)
        for subjects in (["a"] * 3, ["b"] * 4, ["c"] * 2):
            session.interactions.log_many(InteractionDraft("call", each, [ventil], later) for each in subjects)
        *kept, more = session.warnings
        assert [warning.code for warning in kept] == ["held-in-the-future"] * 5
        assert more.code == "more-warnings"
        assert more.message.en.startswith("4 more ")

    def test_warnings_carry_their_row(self, session):
        """What is odd is written, and said beside it."""
        written = session.organisations.add_many([GOOD[0], OrganisationDraft("Bентил")])
        assert [(problem.code, problem.row) for problem in written.problems] == [("mixed-script", 2)]
        assert [warning.code for warning in session.warnings] == ["mixed-script"]

    def test_the_second_of_two_equal_numbers_is_the_refused_one(self, session):
        """Rows are held against each other, not only against what is stored."""
        drafts = [OrganisationDraft(f"Ventil {n}", identifiers={"BG-EIK": "175074752"}) for n in range(2)]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [id is None for id in written.ids] == [False, True]


class TestAllOrNone:
    @pytest.mark.parametrize("bad", [0, 3, 4500])
    def test_one_refused_row_refuses_all(self, session, count, bad):
        """Whoever catches the error and goes on has nothing of the call, wherever the bad row stood."""
        drafts = (OrganisationDraft("" if n == bad else f"Workshop {n}") for n in range(4501))
        with pytest.raises(ValidationFailedError) as caught:
            session.organisations.add_many(drafts)
        assert [problem.row for problem in caught.value.problems] == [bad + 1]
        assert count("urd_party") == count("urd_organisation") == count("urd_change") == count("urd_search_word") == 0
        session.organisations.add_many(GOOD)
        assert count("urd_party") == count("urd_organisation") == 5

    def test_all_refused_rows_of_a_batch_are_said_at_once(self, session):
        """Nobody mends a file line by line."""
        with pytest.raises(ValidationFailedError) as caught:
            session.people.add_many(
                [
                    PersonDraft(fields={"surname": ""}),
                    PersonDraft(fields={"title": "Dr"}),
                    PersonDraft(fields={"x": 1, "surname": ""}),
                ]
            )
        assert [problem.row for problem in caught.value.problems] == [1, 2, 3, 3]

    @pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
    def test_a_stream_that_breaks_off_leaves_nothing(self, session, count, error):
        """Ctrl-C in the middle of an import, or a fault of whoever reads the file."""

        def stream():
            for n in range(4500):
                yield OrganisationDraft(f"Workshop {n}")
            raise error

        with pytest.raises(error):
            session.organisations.add_many(stream())
        assert count("urd_party") == 0
        session.organisations.add("Ventil")
        assert count("urd_party") == 1

    def test_a_clash_in_a_late_batch_undoes_the_early_ones(self, session, count):
        """A register number that is taken stops the whole call, and the session goes on."""
        ventil = session.organisations.add("Ventil")

        def letter(n):
            return InteractionDraft("letter", "x", [ventil], fields={"register_name": "in", "register_number": str(n)})

        with pytest.raises(ConflictError):
            session.interactions.log_many([*map(letter, range(2500)), letter(0)])
        assert count("urd_interaction") == count("urd_participant") == 0
        session.interactions.log_many([letter(0), letter(1)])
        assert count("urd_interaction") == count("urd_participant") == 2

    def test_the_row_without_participants_is_named(self, session):
        """What is wrong with a draft before it is a row has its number too."""
        ventil = session.organisations.add("Ventil")
        drafts = [
            InteractionDraft("call", "x", [ventil]),
            InteractionDraft("call", "x", []),
            InteractionDraft("call", "x", []),
        ]
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log_many(drafts)
        assert [(problem.code, problem.row) for problem in caught.value.problems] == [
            ("no-participants", 2),
            ("no-participants", 3),
        ]

    def test_nothing_at_all_is_fine(self, session):
        """An empty file is no error."""
        assert list(session.organisations.add_many([]).ids) == []
        assert list(session.interactions.log_many([])) == []


class TestMemory:
    @pytest.fixture
    def collected(self):
        """A heap of which the collector looks at nothing but what comes from now on: to collect is quick."""
        gc.collect()
        gc.freeze()
        yield
        gc.unfreeze()

    @pytest.mark.only("sqlite")  # what is kept of a batch is the same on both, and counting it is slow
    def test_memory_does_not_grow_with_the_number_of_rows(self, crm, collected, monkeypatch):
        """A thousand rows more take the same memory, but for the numbers that are given back.

        Small batches show it as well as large ones; what is to be collected is collected, so that it is not counted.
        """
        monkeypatch.setattr("urd_crm.repositories.interactions.batches", partial(batches, size=200))
        start = datetime(2020, 1, 1, tzinfo=UTC)

        def stream(party, amount):
            for n in range(amount):
                if n % 100 == 0:
                    gc.collect()
                yield InteractionDraft("call", f"Call {n}", [party], start + timedelta(minutes=n))

        def peak(amount):
            with crm.session(actor="tester") as session:
                party = session.organisations.add("Ventil").id
                tracemalloc.start()
                logged = session.interactions.log_many(stream(party, amount))
                _, top = tracemalloc.get_traced_memory()
                tracemalloc.stop()
                assert len(logged) == amount
                session.orm.rollback()
            return top / 2**20

        peak(1_600)  # what is loaded and kept at the first call
        few, many = peak(600), peak(1_600)
        assert many < few + 0.05
