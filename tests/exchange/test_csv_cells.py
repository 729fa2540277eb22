"""What sheets and other programs leave in cells."""

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from urd_crm import InteractionDraft
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.errors import ValidationFailedError
from urd_crm.exchange.csv import import_interactions, import_organisations, import_people
from urd_crm.exchange.csv.report import MOST


def told(report):
    """Say which rows were refused, for which field and why."""
    return [(problem.row, problem.field, problem.code) for problem in report.problems]


class TestSpoiledCells:
    def test_a_shortened_number_is_no_number(self, session):
        """Many numbers are shortened to the same one: their rows would count as known, and be lost."""
        rows = [{"name": f"{letter} ООД", "ext:erp": "1,23457E+11"} for letter in "АБ"]
        report = import_organisations(session, [*rows, {"name": "В", "phone": "3.59E+11"}, {"name": "4E+12"}])
        assert told(report) == [
            (1, "ext:erp", "sheet-number"),
            (2, "ext:erp", "sheet-number"),
            (3, "phone", "sheet-number"),
        ]

    @pytest.mark.parametrize("text", ["########", "#N/A", "#REF!", "#СТОЙНОСТ!", "#DIV/0!", "#NAME?"])
    def test_an_error_of_the_sheet_is_no_value(self, session, text):
        """A column that was too narrow, a formula that failed."""
        assert told(import_organisations(session, [{"name": "А ООД", "postcode": text}])) == [
            (1, "postcode", "sheet-error")
        ]

    def test_the_line_of_totals_is_no_organisation(self, session):
        """Where the title stands in the cell or beside it; a company of that name is one."""
        rows = [{"№": "ОБЩО", "name": "3"}, {"name": "Общо: 2"}, {"name": "Total AG"}, {"name": "Сума", "note": "клуб"}]
        assert told(import_organisations(session, rows)) == [(1, "", "total-line"), (2, "", "total-line")]


class TestNames:
    @pytest.mark.parametrize(
        "name",
        [
            "ИВАН ПЕТРОВ ТЕСТОВ, МАРИЯ ПРОБНА",
            "Иван Тестов / Мария Пробна",
            "Иван Тестов\nМария Пробна",
            "Иван Тестов; Мария",
            "Иван Тестов и Мария Пробна",
        ],
    )
    def test_several_people_in_one_cell_are_not_one(self, session, name):
        """A register of firms lists all who manage one."""
        assert told(import_people(session, [{"name": name}])) == [(1, "name", "several-people")]

    @pytest.mark.parametrize(
        "name",
        [
            "Тестов, Иван Петров",
            "Мария Пробна/Тестова",
            "Мария\nПробна",
            "д-р Мария Пробна Тестова, PhD",
            "García y Pérez, Ana María",
            "dos Santos Silva, Ana Clara",
        ],
    )
    def test_one_is_one(self, session, name):
        """However the name is written."""
        assert import_people(session, [{"name": name}]).added == 1


class TestContacts:
    def test_several_stand_in_one_cell(self, session):
        """As people part them, where none of it can stand inside one."""
        email = "a@example.com, b@example.com / c@example.com d@example.com ::: mailto:e@example.com"
        phone = "042/000 001, 0888 000 001 / +359 42 000 002; 042 000 003, вътр. 12"
        report = import_organisations(session, [{"name": "А", "email": email, "phone": phone}])
        assert (report.added, report.problems) == (1, ())
        points = session.all(select(ContactPoint.value, ContactPoint.extension).order_by(ContactPoint.id))
        numbers = [("+35942000001", None), ("+359888000001", None), ("+35942000002", None), ("+35942000003", "12")]
        assert points == [(f"{letter}@example.com", None) for letter in "abcde"] + numbers

    def test_the_column_is_told(self, session):
        """And not that of a table that nobody sees."""
        session.organisations.add("Мост ООД")
        bad = {"organisation": "Мост ООД", "name": "Ян Пробен"}
        report = import_people(
            session,
            [
                bad | {"email": "няма"},
                bad | {"work_phone": "12"},
                {"name": "Ян", "phone": "12", "email": "a"},
                {"name": "Ян", "names": "x\x01"},
            ],
        )
        assert [(row, field) for row, field, _ in told(report)] == [
            (1, "email"),
            (2, "work_phone"),
            (3, "email"),
            (3, "phone"),
            (4, "names"),
        ]

    def test_the_columns_of_numbers_are_told(self, session):
        """All that are wrong at once."""
        row = {"name": "А", "eik": "999900117", "id:LEI": "x", "identifiers": "VAT=nonsense"}
        report = import_organisations(session, [row])
        assert {field for _, field, _ in told(report)} == {"eik", "id:LEI", "identifiers"}

    def test_what_belongs_to_a_job_is_not_lost_without_one(self, session):
        """A telephone at work is the person's; a position cannot be."""
        rows = [
            {"name": "Ян Пробен", "work_phone": "042 000 001", "email": "a@example.com"},
            {"name": "Ана Пробна", "position": "кмет", "since": "2024"},
        ]
        report = import_people(session, rows)
        assert told(report) == [(2, "position", "job-without-organisation"), (2, "since", "job-without-organisation")]
        assert session.search("042000001")[0].label == "Ян Пробен"


class TestNumbers:
    def test_rows_that_would_be_added_again_are_counted(self, session):
        """A second import knows nobody by a name."""
        organisations = [{"name": "А"}, {"name": "Б", "eik": "999900116"}, {"name": "В", "email": "няма"}]
        assert import_organisations(session, organisations).unnumbered == 1
        assert import_people(session, [{"name": "Ян"}, {"name": "Ана", "ext:hr": "1"}]).unnumbered == 1
        talk = {"kind": "call", "subject": "x", "participants": "Б", "occurred_at": "2026-02-03 10:00"}
        report = import_interactions(session, [talk, talk | {"source": "pbx", "source_id": "1"}])
        assert (report.added, report.unnumbered) == (2, 1)


class TestOddities:
    def test_each_is_told_with_its_own_row(self, session, monkeypatch):
        """However many are written at a time, and whichever of them are refused; once, also where some are tried again."""
        monkeypatch.setattr("urd_crm.exchange.csv.organisations.BATCH", 3)
        monkeypatch.setattr("urd_crm.exchange.csv.people.BATCH", 3)
        odd = {"name": "Oгнена вода"}
        rows = [{"name": "А", "email": "няма"}, odd, {"name": "Б"}, {"name": "В"}, odd]
        report = import_organisations(session, rows)
        assert told(report) == [(1, "email", "email-format"), (2, "name", "mixed-script"), (5, "name", "mixed-script")]
        session.organisations.add("Мост ООД")
        job = {"organisation": "Мост ООД", "since": "2024", "until": "2023"}
        people = [{"name": "Ян Пробен"}, {"name": "Aна Пробна"} | job, {"name": "Ив Пробен"}, {"name": "Aна Пробна"}]
        assert [problem.row for problem in import_people(session, people).problems] == [2, 4]
        assert session.warnings == ()

    def test_a_long_file_keeps_so_many(self, session):
        """What refused rows is not crowded out."""
        rows = [{"name": f"Oгнена {n}"} for n in range(MOST + 5)]
        report = import_organisations(session, [*rows, {"name": "А", "email": "няма"}])
        assert (len(report.problems), report.refused) == (MOST + 1, 1)

    def test_a_repeated_report_shifts_no_row(self, session):
        """What the gate finds wrong, or odd, in a bulk call is told of its place in the call."""
        session.organisations.add("Мост ООД")
        at = datetime(2026, 2, 3, tzinfo=UTC)
        first = InteractionDraft("call", "x", ["Мост ООД"], at, source=("pbx", "1"))
        session.interactions.log_many([first])
        with pytest.raises(ValidationFailedError) as refused:
            session.interactions.log_many([first, InteractionDraft("nonsense", "y", ["Мост ООД"], at)])
        assert [problem.row for problem in refused.value.problems] == [2]


class TestUids:
    @pytest.mark.parametrize("take", [import_organisations, import_people])
    def test_a_number_of_another_system_is_none(self, session, take):
        """Of two systems that count from 1, the rows of the second would all be known, and lost."""
        assert told(take(session, [{"name": "Ян Пробен", "uid": "1"}])) == [(1, "uid", "uid-format")]

    def test_it_may_be_written_otherwise(self, session):
        """In capitals, or without strokes: the same party is known, and found by it."""
        uid = "0190c0de-0000-7000-8000-00000000000b"
        row = {"name": "Мост ООД", "uid": uid.upper()}
        assert import_organisations(session, [row]).added == 1
        assert import_organisations(session, [row, row | {"uid": uid}, row | {"uid": uid.replace("-", "")}]).known == 3
        job = {"name": "Ян Пробен", "organisation_uid": uid.upper()}
        assert import_people(session, [job]).problems == ()


class TestKinds:
    @pytest.mark.parametrize("kind", ["call", "Call", "Разговор по телефона", "РАЗГОВОР ПО ТЕЛЕФОНА"])
    def test_a_kind_is_told_by_its_title_too(self, session, kind):
        """In either language; clerks do not write codes."""
        session.organisations.add("Мост ООД")
        talk = {"kind": kind, "subject": "x", "participants": "Мост ООД", "occurred_at": "2026-02-03 10:00"}
        assert import_interactions(session, [talk]).added == 1
        assert session.timeline("Мост ООД").entries[0].kind == "call"

    def test_a_title_of_two_tells_neither(self, session):
        """The code does."""
        session.organisations.add("Мост ООД")
        talk = {"subject": "x", "participants": "Мост ООД", "occurred_at": "2026-02-03 10:00"}
        assert told(import_interactions(session, [talk | {"kind": "Становище"}])) == [(1, "kind", "unknown-kind")]
