"""Giving out, and taking in elsewhere."""

import csv
import io
import sqlite3
from contextlib import closing

import pytest
from sqlmodel import select

from urd_crm import Attendee, Crm
from urd_crm.entities.contact_point import Address
from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv import import_interactions, import_organisations, import_people, read_csv
from urd_crm.exchange.csv.columns import JOBS
from urd_crm.exchange.csv.export import COLUMNS, export_csv, export_rows

TAKE = {"organisations": import_organisations, "people": import_people, "interactions": import_interactions}


@pytest.fixture
def filled(session):
    """Organisations, people with several jobs, interactions of every sort."""
    holding = session.organisations.add("Holding AB", country="SE", note="=1+1\nsecond line")
    ventil = session.organisations.add(
        "Lindqvist Ventil AB",
        parent=holding,
        founded="1998-05",
        email=["info@example.com", "office@example.com"],
        phone="+46 8 123 456 78",
        url="https://example.com/a;b",
        identifiers={"BG-EIK": "999900116", "ext:crm": "=7"},
        names=[{"text": "Линдквист Вентил", "language": "bg", "kind": "short"}],
        addresses=[{"street": "Storgatan 1", "settlement": "Luleå", "country": "SE"}],
    )
    session.organisations.add("Община Измислена", is_own=True)
    anna = session.people.add(given="Anna", surname="Lindqvist", languages=["sv", "en"], birth_date="1980")
    maria = session.people.add("д-р Мария Иванова Тодорова", email="maria@example.org")
    twin = session.people.add(given="Anna", surname="Lindqvist")
    job = session.affiliations.add(
        anna, ventil, position="CFO", email="anna@example.com", phone="+46812345678", since="2020"
    )
    session.affiliations.add(anna, holding, position="Chair", since="2024-05", until="2025")
    session.interactions.log(
        "call", "+ what was said", participants=[job, maria], body="Ред 1\nРед 2", source=("pbx", "1")
    )
    session.interactions.log(
        "letter", "Покана", participants=[twin], register_name="вх.", register_number="94-12", direction="in"
    )
    session.interactions.log(
        "meeting", "Среща", participants=[Attendee(anna, ventil, role="chair", presence="attended")], status="planned"
    )
    return session


def exported(session, what):
    """Give an export as text."""
    stream = io.StringIO(newline="")
    export_csv(session, what, stream)
    return stream.getvalue()


def content(session, what):
    """Give what an export says: the order of rows, and of those who took part, is that of the database."""
    rows = []
    for row in export_rows(session, what):
        lists = {name: sorted(str(row[name]).split(end)) for name, end in LISTS.items() if name in row}
        rows.append({name: str(row.get(name) or "") for name in COLUMNS[what]} | lists)
    return sorted(rows, key=lambda row: (row["uid"], row.get("position", "")))


LISTS = {"participants": "; ", "participant_uids": "\n"}


class TestColumns:
    @pytest.mark.parametrize("what", list(COLUMNS))
    def test_each_column_alone_is_as_among_all(self, filled, what):
        """What is left unread is what no column needs."""
        whole = list(export_rows(filled, what))
        for name in COLUMNS[what]:
            alone = [row[name] for row in export_rows(filled, what, [name])]
            is_by_job = what == "people" and name in JOBS
            told = (
                [row[name] for row in whole] if is_by_job else list({row["uid"]: row[name] for row in whole}.values())
            )
            assert alone == told, name

    def test_they_stand_in_the_order_asked_for(self, filled):
        """With a job among them, a row for each job."""
        stream = io.StringIO(newline="")
        assert export_csv(filled, "people", stream, columns=["organisation", "surname"]) == 4
        assert stream.getvalue().split() == [
            *("organisation,surname", "Lindqvist", "Ventil", "AB,Lindqvist", "Holding", "AB,Lindqvist"),
            *(",Тодорова", ",Lindqvist"),
        ]

    def test_only_what_they_need_is_asked_for(self, filled):
        """Names alone are one query."""
        asked: list[str] = []
        read = filled.store.read
        filled.store.read = lambda columns, rest, *given: asked.append(rest) or read(columns, rest, *given)
        assert len(list(export_rows(filled, "people", ["given", "surname"]))) == 3
        assert {rest.split()[1] for rest in asked} == {"urd_person"}

    @pytest.mark.parametrize("columns", [[], ["given", "given"], ["given", "eik"], ["nosuch"]])
    def test_others_are_refused(self, filled, columns):
        """With those that there are."""
        with pytest.raises(InvalidValueError, match="columns") as refused:
            export_csv(filled, "people", io.StringIO(), columns=columns)
        assert "patronymic" in str(refused.value)


class TestRoundTrip:
    def test_another_database_gives_out_the_same(self, filled, tmp_path):
        """Everything that a row holds comes through, names shared by two people included."""
        first = {what: exported(filled, what) for what in COLUMNS}
        crm = Crm.open(tmp_path / "other.db", plugins=[])
        for what, text in first.items():
            (tmp_path / f"{what}.csv").write_bytes(text.encode("utf-8-sig"))
            with crm.session(actor="test") as other:
                report = TAKE[what](other, read_csv(tmp_path / f"{what}.csv"))
                assert (report.refused, report.known) == (0, 0), report.problems
        with crm.session() as other:
            for what in COLUMNS:
                assert content(other, what) == content(filled, what)
        with crm.session(actor="test") as other:
            for what in first:
                report = TAKE[what](other, read_csv(tmp_path / f"{what}.csv"))
                assert (report.added, report.refused) == (0, 0)
        crm.close()

    def test_nothing_comes_in_otherwise(self, session, tmp_path):
        """Several numbers of one scheme, blanks around a text, addresses of people and those that have a country only."""
        kept = session.organisations.add("Мост ООД", identifiers={"ext:crm": ["1", "2"]}, note="\n  = 5\n\tx\n ")
        session.organisations.add("Nordic AB", addresses=[{"country": "SE"}])
        session.organisations.add("Süd AG", country="DE", addresses=[{"settlement": "Linz"}])
        session.people.add("Ян Пробен", addresses=[{"street": "ул. Липа 5", "settlement": "Казанлък", "country": "BG"}])
        session.interactions.log("letter", "Молба", participants=[kept], body="\tУважаеми\n\n  г-н …\n")
        with Crm.open(tmp_path / "other.db", plugins=[]) as crm, crm.session(actor="test") as other:
            for what, take in TAKE.items():
                (tmp_path / "t.csv").write_bytes(exported(session, what).encode())
                assert take(other, read_csv(tmp_path / "t.csv")).problems == ()
                assert content(other, what) == content(session, what)
            countries = other.all(select(Address.country).order_by(Address.id))
            assert countries == ["SE", None, "BG"]

    def test_what_is_dead_does_not_come_alive(self, session):
        """Its last day is no column; the preferred one comes first, and that of a job that is over stays."""
        mill = session.organisations.add("Воденица", email=["old@example.com", "b@example.com", "a@example.com"])
        for point in session.contact_points.of(mill):
            fields = {"old@example.com": {"until": "2025"}, "a@example.com": {"is_preferred": True}}
            session.change(point, **fields.get(point.value, {}))
        session.contact_points.add_address(mill, street="Стара 1", until="2020")
        session.contact_points.add_address(mill, street="Нова 2")
        jan = session.people.add("Ян Пробен")
        session.affiliations.add(
            jan, mill, position="мелничар", until="2024", email=[{"value": "jan@example.com", "until": "2024"}]
        )
        session.affiliations.add(jan, mill, position="пазач", email=[{"value": "gate@example.com", "until": "2025-06"}])
        (row,) = export_rows(session, "organisations", ["email", "street"])
        assert row == {"email": "a@example.com; b@example.com", "street": "Нова 2"}
        rows = export_rows(session, "people", ["position", "work_email"])
        assert [tuple(row.values()) for row in rows] == [("мелничар", "jan@example.com"), ("пазач", None)]

    def test_its_own_export_adds_nothing(self, filled, tmp_path):
        """A file that goes out and comes back is known."""
        for what, take in TAKE.items():
            path = tmp_path / f"{what}.csv"
            path.write_bytes(exported(filled, what).encode())
            report = take(filled, read_csv(path))
            assert (report.added, report.refused) == (0, 0), report.problems


class TestContent:
    def test_a_person_has_a_row_for_each_job(self, filled):
        """With the contact points of that job."""
        rows = [row for row in export_rows(filled, "people") if row["surname"] == "Lindqvist"]
        assert [(row.get("position"), row.get("work_email")) for row in rows] == [
            ("CFO", "anna@example.com"),
            ("Chair", None),
            (None, None),
        ]

    def test_who_was_erased_or_merged_is_left_out(self, filled):
        """Who no longer stands for themselves is in no list."""
        from urd_crm.entities.party import Party

        twin = filled.people.get(6)
        filled.change(filled.get(Party, twin.id), erased_at=filled.now)
        assert [row["given"] for row in export_rows(filled, "people")].count("Anna") == 2

    @pytest.mark.only("sqlite")
    def test_who_was_removed_with_raw_sql_has_a_blank_cell(self, filled):
        """'urd check' tells of the lost references; what is there is given out."""
        filled.commit()
        with closing(sqlite3.connect(filled.crm.engine.url.database)) as host, host:
            host.execute("DELETE FROM urd_party WHERE label LIKE 'Holding%' OR label LIKE '%Тодорова'")
        said = {what: list(csv.DictReader(io.StringIO(exported(filled, what)))) for what in COLUMNS}
        assert [row["parent"] for row in said["organisations"] if row["name"].startswith("Lindqvist")] == [""]
        assert {row["organisation"] for row in said["people"]} == {"Lindqvist Ventil AB", ""}
        called = [row["participants"] for row in said["interactions"] if row["subject"].endswith("what was said")]
        assert sorted(called[0].split("; ")) == ["", "Anna Lindqvist @ Lindqvist Ventil AB"]

    def test_nothing_runs_when_it_is_opened(self, filled):
        """No cell begins like a formula."""
        cells = [cell for what in COLUMNS for row in export_rows(filled, what) for cell in row.values()]
        assert any(str(cell).startswith("=") for cell in cells)
        assert ",=" not in "".join(exported(filled, what) for what in COLUMNS).replace("\n", ",")

    def test_rows_are_read_a_batch_at_a_time(self, session):
        """More rows than a batch has come complete and once each."""
        from urd_crm import OrganisationDraft

        session.organisations.add_many(OrganisationDraft(f"Organisation {n}") for n in range(1203))
        assert len({row["uid"] for row in export_rows(session, "organisations")}) == 1203
