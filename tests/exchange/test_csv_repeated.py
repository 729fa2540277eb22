"""Rows that repeat another of their file, of which the first was refused."""

from uuid import uuid4

import pytest
from sqlalchemy import event

from urd_crm.exchange.csv import import_interactions, import_organisations, import_people, interactions, organisations

UID = "0190c0de-0000-7000-8000-00000000000a"
CALL = {"subject": "Пита за терен", "occurred_at": "3.2.2026 9:12", "participants": "Анна Петрова"}


@pytest.fixture
def refused():
    """Rows that were refused, as the file of refused rows would have them."""
    return []


@pytest.fixture
def tell(refused):
    """Note a refused row."""
    return lambda row, problems: refused.append((row, [problem.code for problem in problems]))


def read_of(session, table):
    """Say how many rows of a table PostgreSQL has read in this transaction."""
    counted = "SELECT seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables WHERE relname = ?"
    return session.store.fetch(counted, [table])[0][0]


class TestInteractions:
    @pytest.mark.parametrize("on_change", ["keep", "update", "conflict"])
    @pytest.mark.parametrize("number", [{"source": "pbx", "source_id": "1"}, {"uid": UID}, {"uid": UID.upper()}])
    def test_what_is_told_again_is_logged(self, session, refused, tell, number, on_change):
        """The correct row is not taken for known because a wrong one had its number; one after it is known."""
        anna = session.people.add("Анна Петрова")
        wrong, right = ({"kind": kind} | CALL | number for kind in ("seance", "call"))
        report = import_interactions(session, [wrong, right, right], on_change=on_change, on_refused=tell)
        assert (report.added, report.known, report.refused) == (1, 1, 1)
        assert refused == [(wrong, ["unknown-kind"])]
        assert [entry.kind for entry in session.timeline(anna)] == ["call"]

    def test_a_uid_in_other_letters_is_the_same(self, session):
        """Capitals in one row and none in another tell one interaction, again, too."""
        session.people.add("Анна Петрова")
        rows = [{"kind": "call"} | CALL | {"uid": uid} for uid in (UID, UID.upper())]
        reports = [import_interactions(session, rows) for _ in range(2)]
        assert [(report.added, report.known, report.refused) for report in reports] == [(1, 1, 0), (0, 2, 0)]

    def test_of_what_is_kept_nothing_is_looked_up(self, crm, session):
        """Who took part is not asked again, whatever a row says by now: a file taken in twice is read, not resolved."""
        people = [session.people.add(f"Анна Петрова{n}") for n in range(30)]
        rows = [
            {"kind": "call"} | CALL | {"participants": f"Анна Петрова{n}", "source": "pbx", "source_id": str(n)}
            for n in range(len(people))
        ]
        assert import_interactions(session, rows).added == len(rows)
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        report = import_interactions(session, [*rows, rows[0] | {"participants": "Никой Никому", "subject": "Друго"}])
        assert (report.added, report.known, report.refused) == (0, len(rows) + 1, 0)
        assert len(asked) < 10

    def test_what_was_not_changed_takes_no_savepoints_of_its_own(self, crm, session):
        """Of a file in which a few rows were corrected the others cost no more than to read them."""
        session.people.add("Анна Петрова")
        rows = [{"kind": "call"} | CALL | {"source": "pbx", "source_id": str(n)} for n in range(40)]
        import_interactions(session, rows)
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        event.listen(crm.engine, "savepoint", lambda *_: asked.append("SAVEPOINT"))
        corrected = [*rows[:-1], rows[-1] | {"subject": "Друго"}]
        report = import_interactions(session, corrected, on_change="update")
        assert (report.known, report.changed) == (len(rows) - 1, 1)
        assert len(asked) < 40

    @pytest.mark.only("postgresql")
    @pytest.mark.parametrize("number", [lambda n: {"source": "pbx", "source_id": str(n)}, lambda _: {"uid": uuid4()}])
    def test_no_batch_goes_through_those_before_it(self, session, monkeypatch, number):
        """The plan that was made for a small table would be kept while it grows, and compare each row with each number."""
        monkeypatch.setattr(interactions, "BATCH", 5)
        session.people.add("Анна Петрова")
        rows = [{"kind": "call"} | CALL | {name: str(each) for name, each in number(n).items()} for n in range(400)]
        assert import_interactions(session, rows).added == len(rows)
        assert read_of(session, "urd_interaction") < 5 * len(rows)

    def test_a_change_that_is_refused_is_told_by_its_row(self, session, refused, tell):
        """The other corrections of the file are taken."""
        session.people.add("Анна Петрова")
        rows = [{"kind": "call"} | CALL | {"source": "pbx", "source_id": str(n)} for n in range(4)]
        import_interactions(session, rows)
        changed = [row | {"subject": "Друго"} for row in rows]
        changed[2] |= {"ended_at": "2.2.2026 9:12"}
        report = import_interactions(session, changed, on_change="update", on_refused=tell)
        assert (report.changed, report.refused) == (3, 1)
        assert [problem.row for problem in report.problems] == [3]
        assert [row for row, _ in refused] == [changed[2]]


class TestOrganisations:
    @pytest.mark.only("postgresql")
    def test_no_batch_goes_through_those_before_it(self, session, monkeypatch):
        """Neither to find who has a number, nor to see whether it is taken."""
        monkeypatch.setattr(organisations, "BATCH", 5)
        rows = [{"name": f"Вентил {n}", "ext:erp": str(n)} for n in range(400)]
        assert import_organisations(session, rows).added == len(rows)
        assert read_of(session, "urd_identifier") < 5 * len(rows)

    def test_what_is_told_again_is_written(self, session, refused, tell):
        """The correct row is not taken for known because a wrong one had its number."""
        wrong, right = ({"name": "Вентил ООД", "ext:erp": "1", "country": country} for country in ("XX", "BG"))
        report = import_organisations(session, [wrong, right, right], on_refused=tell)
        assert (report.added, report.known, report.refused) == (1, 1, 1)
        assert [row for row, _ in refused] == [wrong]


class TestPeople:
    def test_what_is_told_again_is_refused_with_the_first(self, session, refused, tell):
        """Whoever corrects the file of refused rows finds both there."""
        rows = [{"name": "Анна Петрова", "ext:erp": "1", "email": email} for email in ("няма", "anna@example.com")]
        report = import_people(session, rows, on_refused=tell)
        assert (report.added, report.known, report.refused) == (0, 0, 2)
        assert refused == [(rows[0], ["email-format"]), (rows[1], ["first-row-refused"])]

    @pytest.mark.parametrize("job", [{}, {"organisation": "Вентил ООД"}])
    def test_a_row_with_numbers_of_two_is_refused_alone(self, session, refused, tell, job):
        """Of two whom the same file has brought, as of two who were there."""
        session.organisations.add("Вентил ООД")
        two = [{"name": "Анна Петрова", "ext:hr": "1"}, {"name": "Яна Иванова", "ext:hr": "2"}]
        torn = {"name": "Анна Иванова", "ext:hr": "1", "ext:erp": "9"} | job
        later = {"name": "Ива Иванова", "ext:erp": "9"}
        report = import_people(session, [later, *two, torn], on_refused=tell)
        assert (report.added, report.known, report.refused) == (3, 0, 1)
        assert refused == [(torn, ["conflict"])]
