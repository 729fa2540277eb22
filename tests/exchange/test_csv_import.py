"""Taking tables in."""

import tracemalloc

import pytest
import sqlalchemy as sa
from sqlalchemy import event
from sqlmodel import func, select

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import InvalidValueError, ReadOnlyError, StorageError, ValidationFailedError
from urd_crm.exchange.csv import import_interactions, import_organisations, import_people, interactions, party_keys
from urd_crm.exchange.csv.report import MOST
from urd_crm.exchange.csv.table import REST, read_csv
from urd_crm.repositories.search import Search

EIK = "999900116"
UNKNOWN = "0190c0de-0000-7000-8000-00000000000b"


def uid_of(session, party):
    """Say by what other databases know a party."""
    return str(session.get(Party, party.id).uid)


def invented_eiks(many):
    """Make numbers of organisations that nobody has."""
    bare = [f"{n:08}" for n in range(99990000, 99990000 + many)]
    sums = [[sum(int(digit) * n for n, digit in enumerate(each, start)) % 11 for start in (1, 3)] for each in bare]
    return [f"{each}{(first if first < 10 else second) % 10}" for each, (first, second) in zip(bare, sums, strict=True)]


def count(session, table):
    """Say how many rows a table has."""
    return next(iter(session.all(select(func.count()).select_from(table))))


def counts(report):
    """Give what became of the rows, without the problems."""
    return report.added, report.known, report.refused


TABLES = {
    import_organisations: [{"name": "А ООД", "parent": "Ventil"}],
    import_people: [{"name": "Ян Пробен", "organisation": "Ventil"}],
    import_interactions: [
        {"kind": "call", "subject": "x", "participants": "Ventil", "occurred_at": "2026-02-03 10:00"}
    ],
}


class TestDatabase:
    @pytest.mark.parametrize("take", TABLES, ids=lambda take: take.__name__)
    def test_a_session_that_only_reads_is_no_fault_of_the_rows(self, crm, take):
        """It is told as such."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        with pytest.raises(ReadOnlyError), crm.session() as session:
            take(session, TABLES[take])

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize("take", TABLES, ids=lambda take: take.__name__)
    def test_a_full_disk_ends_the_import(self, crm, take):
        """No row is told to be wrong because of it, and none is written."""
        with crm.session(actor="tester") as session:
            session.organisations.add("Ventil")
        told = []
        with pytest.raises(StorageError) as caught, crm.session(actor="tester") as session:
            session.store.execute(sa.text("PRAGMA max_page_count = 1"))  # it cannot grow
            take(session, TABLES[take] * 1000, on_refused=lambda *row: told.append(row))
        assert (caught.value.reason, told) == ("full", [])
        crm.engine.dispose()
        with crm.session() as session:
            assert [count(session, table) for table in (Party, Person, Interaction)] == [1, 0, 0]


class TestOrganisations:
    def test_a_row_brings_all_that_belongs_to_it(self, session):
        """Contact points, numbers, names and the address."""
        row = {
            "name": "Линдквист България ООД",
            "country": "BG",
            "eik": EIK,
            "email": "info@example.com; office@example.com",
            "phone": "042 600 000",
            "names": "official en: Lindqvist Bulgaria Ltd\nshort: ЛБ",
            "street": "ул. Измислена 1",
            "settlement": "Стара Загора",
            "settlement_code": "68850",
            "founded": "5.2.1998 г.",
            "is_own": "не",
        }
        assert counts(import_organisations(session, [row])) == (1, 0, 0)
        made = session.organisations.by_identifier("BG-EIK", EIK)
        assert (made.country, str(made.founded), made.is_own) == ("BG", "1998-02-05", False)
        points = [(str(point.kind), point.value) for point in session.contact_points.of(made)]
        assert points == [("email", "info@example.com"), ("email", "office@example.com"), ("phone", "+35942600000")]
        assert [(name.text, name.language) for name in session.names.of(made)] == [
            ("Lindqvist Bulgaria Ltd", "en"),
            ("ЛБ", None),
        ]
        assert session.contact_points.addresses(made)[0].settlement_code == "68850"

    def test_the_same_file_twice_adds_nothing(self, session):
        """Told by the identifier, however it is written."""
        rows = [{"name": "A", "eik": EIK}, {"name": "B", "ext:crm": "7"}]
        assert counts(import_organisations(session, rows)) == (2, 0, 0)
        rows = [{"name": "A", "eik": f"BG {EIK}"}, {"name": "B", "ext:crm": " 7 "}]
        assert counts(import_organisations(session, rows)) == (0, 2, 0)
        assert count(session, Organisation) == 2

    def test_a_number_that_comes_twice_in_one_file_is_one_organisation(self, session):
        """The later row is known already."""
        rows = [{"name": "A", "eik": EIK}, {"name": "A again", "eik": EIK}]
        assert counts(import_organisations(session, rows)) == (1, 1, 0)

    def test_a_name_alone_tells_nobody(self, session):
        """Two organisations may have one name."""
        rows = [{"name": "Читалище Надежда"}, {"name": "Читалище Надежда"}]
        assert counts(import_organisations(session, rows)) == (2, 0, 0)

    def test_one_may_stand_before_the_one_it_is_a_part_of(self, session):
        """The order of rows does not matter, even over several steps."""
        rows = [{"name": "C", "parent": "B"}, {"name": "B", "parent": "A"}, {"name": "A"}]
        assert counts(import_organisations(session, rows)) == (3, 0, 0)
        parent = session.organisations.get("C").parent_id
        assert session.get(Organisation, parent).name == "B"

    def test_parents_are_looked_up_together(self, crm, session):
        """However many different ones a batch names."""
        parents = [session.organisations.add(f"Parent {n}") for n in range(60)]
        rows = [{"name": f"Part {each.id}", "parent_uid": uid_of(session, each)} for each in parents]
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        assert counts(import_organisations(session, rows)) == (60, 0, 0)
        assert len(asked) < 20
        parts = session.all(select(Organisation).where(Organisation.parent_id.is_not(None)))
        assert {part.name: part.parent_id for part in parts} == {f"Part {each.id}": each.id for each in parents}

    def test_a_parent_that_nobody_is_refuses_the_row(self, session):
        """Two that wait for each other do not wait for ever."""
        rows = [{"name": "A", "parent": "B"}, {"name": "B", "parent": "A"}, {"name": "C"}]
        report = import_organisations(session, rows)
        assert counts(report) == (1, 0, 2)
        assert {(problem.row, problem.field) for problem in report.problems} == {(1, "parent"), (2, "parent")}

    def test_all_that_is_wrong_with_a_row_is_told(self, session):
        """The others are taken; the row's number and the code stand with each problem."""
        rows = [{"name": "A"}, {"name": "B", "country": "Narnia", "email": "nonsense"}, {"name": "C", "eik": "123"}]
        told = []
        report = import_organisations(session, rows, on_refused=lambda row, problems: told.append((row, problems)))
        assert counts(report) == (1, 0, 2)
        assert {problem.row for problem in report.problems} == {2, 3}
        assert {row["name"] for row, _ in told} == {"B", "C"}
        assert all(problems for _, problems in told)

    def test_numbers_of_two_organisations_in_one_row_are_a_conflict(self, session):
        """Nobody is merged by a file."""
        import_organisations(session, [{"name": "A", "eik": EIK}, {"name": "B", "identifiers": "ext:crm=7"}])
        report = import_organisations(session, [{"name": "A", "eik": EIK, "identifiers": "ext:crm=7"}])
        assert counts(report) == (0, 0, 1)
        assert report.problems[0].code == "conflict"

    def test_all_or_nothing_where_that_is_wanted(self, session):
        """``skip_refused=False`` raises at the first refusal."""
        with pytest.raises(ValidationFailedError) as error:
            import_organisations(session, [{"name": "A"}, {"name": "B", "country": "Narnia"}], skip_refused=False)
        assert error.value.problems[0].row == 2

    def test_a_row_with_too_many_cells_is_refused(self, session):
        """A separator that was not quoted has moved everything behind it."""
        assert import_organisations(session, [{"name": "A", REST: "x"}]).problems[0].code == "too-many-cells"

    def test_a_long_file_keeps_so_many_problems(self, session):
        """The counts are right, and memory stays flat."""
        report = import_organisations(session, ({"name": "A", "country": "Narnia"} for _ in range(MOST + 200)))
        assert (report.refused, len(report.problems)) == (MOST + 200, MOST)

    @pytest.mark.only("sqlite")  # what is read and kept is the same on both, and counting it is slow
    def test_memory_stays_flat(self, session, tmp_path):
        """Ten times the rows take no more than a little more memory."""

        def peak(rows):
            path = tmp_path / f"{rows}.csv"
            path.write_text("name\n" + "".join(f"Organisation {n % 99}\n" for n in range(rows)))
            tracemalloc.start()
            import_organisations(session, read_csv(path))
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return most

        peak(600)
        assert peak(6000) < 1.5 * peak(600)


class TestPeople:
    @pytest.fixture
    def ventil(self, session):
        """An organisation to work for."""
        return session.organisations.add("Lindqvist Ventil AB", identifiers={"BG-EIK": EIK})

    def test_who_is_there_with_the_same_job_is_known_without_a_question_each(self, crm, session):
        """Taking a file in again reads the jobs of its people together."""
        session.organisations.add("Ventil")
        rows = [{"surname": f"Person {n}", "ext:crm": str(n), "organisation": "Ventil"} for n in range(100)]
        assert counts(import_people(session, rows)) == (100, 0, 0)
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        assert counts(import_people(session, rows)) == (0, 100, 0)
        assert len(asked) < 20

    def test_a_job_that_is_not_reached_so_is_refused_before_anybody_is_written(self, session, ventil, monkeypatch):
        """What is undone, SQLite keeps in memory: a long file with faulty rows would take more and more."""
        tried, add_many = [], type(session.people).add_many
        monkeypatch.setattr(
            type(session.people), "add_many", lambda self, drafts: tried.append(len(drafts)) or add_many(self, drafts)
        )
        row = {"given": "Anna", "organisation_eik": EIK}
        rows = [row | {"email": "a@example.com"}, row | {"email": "none"}, row | {"email": "a@b@c"}]
        report = import_people(session, rows)
        assert (counts(report), tried) == ((1, 0, 2), [1])
        assert [(each.row, each.code, each.field, each.entity) for each in report.problems] == [
            (2, "email-format", "email", "urd_contact_point"),
            (3, "email-format", "email", "urd_contact_point"),
        ]

    @pytest.mark.parametrize("name", ["organisation_uid", "organisation_eik"])
    def test_employers_are_looked_up_together(self, crm, session, name):
        """However many different ones a batch names; a number that is wrong or unknown refuses its own row."""
        eiks = invented_eiks(60)
        firms = [session.organisations.add(f"Firm {eik}", identifiers={"BG-EIK": eik}) for eik in eiks]
        told = eiks if name == "organisation_eik" else [uid_of(session, each) for each in firms]
        rows = [{"surname": f"Person {n}", name: text} for n, text in enumerate([*told, "123", told[0]])]
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        report = import_people(session, rows)
        assert counts(report) == (61, 0, 1)
        assert [problem.row for problem in report.problems] == [61]
        assert len(asked) < 20
        assert [len(session.affiliations.of_organisation(each)) for each in firms] == [2] + [1] * 59

    def test_a_row_with_an_organisation_is_a_person_with_a_job(self, session, ventil):
        """E-mail and telephone belong to the job."""
        row = {
            "name": "д-р Мария Тодорова",
            "organisation": "Линдквист Вентил",
            "position": "Управител",
            "since": "2024",
        }
        assert counts(import_people(session, [row | {"email": "m@example.com"}])) == (1, 0, 0)
        person = session.people.get("Мария Тодорова")
        job = session.affiliations.of_person(person)[0]
        assert (person.title, job.organisation_id, job.position, str(job.since)) == (
            "д-р",
            ventil.id,
            "Управител",
            "2024",
        )
        assert session.contact_points.of(person) == []
        assert [point.value for point in session.contact_points.of(job)] == ["m@example.com"]

    def test_where_the_file_tells_them_apart_both_are_kept(self, session, ventil):
        """``work_email`` is of the job, ``email`` of the person."""
        row = {"given": "Anna", "organisation_eik": EIK, "email": "anna@example.org", "work_email": "a@example.com"}
        import_people(session, [row])
        person = session.people.get("Anna")
        assert [point.value for point in session.contact_points.of(person)] == ["anna@example.org"]
        job = session.affiliations.of_person(person)[0]
        assert [point.value for point in session.contact_points.of(job)] == ["a@example.com"]

    def test_an_address_is_shared_by_two_people(self, session):
        """Nobody is told by an e-mail address: an office has one for all."""
        rows = [
            {"name": "Anna Holm", "email": "office@example.com"},
            {"name": "Anna Holm", "email": "office@example.com"},
        ]
        assert counts(import_people(session, rows)) == (2, 0, 0)

    def test_an_external_number_tells_a_person(self, session, ventil):
        """The same file twice adds nothing; a further row of the same person adds a job."""
        mapping = {"name": "name", "n": "ext:hr", "organisation": "organisation", "position": "position"}
        rows = [
            {"name": "Anna Holm", "n": "1", "organisation": "Lindqvist Ventil AB", "position": "CFO"},
            {"name": "Anna Holm", "n": "1", "organisation": "Lindqvist Ventil AB", "position": "Chair"},
        ]
        assert counts(import_people(session, rows, mapping)) == (2, 0, 0)
        assert counts(import_people(session, rows, mapping)) == (0, 2, 0)
        assert (count(session, Person), count(session, Affiliation)) == (1, 2)

    def test_a_job_that_is_refused_takes_its_person_with_it(self, session, ventil):
        """No half of a row is written, and the good rows around it are."""
        rows = [
            {"name": "Anna Holm", "organisation": "Lindqvist Ventil AB"},
            {"name": "Bo Holm", "organisation": "Lindqvist Ventil AB", "since": "2024", "until": "2020"},
            {"name": "Cecilia Holm"},
        ]
        report = import_people(session, rows)
        assert counts(report) == (2, 0, 1)
        assert (report.problems[0].row, report.problems[0].code) == (2, "period-empty")
        assert count(session, Person) == 2
        assert [hit.label for hit in session.search("Holm")] == ["Anna Holm", "Cecilia Holm"]

    def test_an_organisation_that_is_not_there_refuses_the_row(self, session):
        """None is made by a slip of the pen."""
        report = import_people(session, [{"name": "Anna Holm", "organisation": "Nobody Ltd"}])
        assert counts(report) == (0, 0, 1)
        assert count(session, Organisation) == 0

    def test_a_personal_number_is_no_number_of_a_person(self, session):
        """A national personal number has no scheme: the gate warns of one in a text, and says not which."""
        digits = [8, 0, 0, 2, 2, 9, 1, 2, 3]
        weights = (2, 4, 8, 5, 10, 9, 7, 3, 6)
        number = "".join(map(str, [*digits, sum(d * w for d, w in zip(digits, weights, strict=True)) % 11 % 10]))
        report = import_people(session, [{"name": "Anna Holm", "identifiers": f"EGN={number}"}])
        assert counts(report) == (0, 0, 1)
        assert number not in str(report.problems)


class TestInteractions:
    @pytest.fixture
    def anna(self, session):
        """A person who works somewhere."""
        ventil = session.organisations.add("Lindqvist Ventil AB")
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil)
        return anna

    ROW = {
        "kind": "call",
        "subject": "Питане за терен",
        "occurred_at": "3.2.2026 9:12",
        "participants": "Anna Lindqvist @ Lindqvist Ventil AB",
        "source": "pbx",
        "source_id": "1",
    }

    def test_a_row_is_logged(self, session, anna):
        """On behalf of the organisation, at local time."""
        assert counts(import_interactions(session, [self.ROW])) == (1, 0, 0)
        entry = session.timeline("Lindqvist Ventil AB").entries[0]
        assert entry.occurred_at.isoformat() == "2026-02-03T07:12:00+00:00"
        assert str(entry.participants[0]) == "Anna Lindqvist @ Lindqvist Ventil AB"

    def test_the_organisation_tells_which_of_a_name_took_part(self, session, anna):
        """As it does for one that is logged by itself; of two who work there, neither is meant."""
        other = session.people.add("Anna Lindqvist")
        import_interactions(session, [self.ROW])
        assert [len(session.timeline(each)) for each in (anna, other)] == [1, 0]
        session.affiliations.add(other, session.organisations.get("Lindqvist Ventil AB"))
        report = import_interactions(session, [self.ROW | {"source_id": "2"}])
        assert [problem.code for problem in report.problems] == ["ambiguous"]

    def test_the_same_file_twice_adds_nothing(self, session, anna):
        """Told by source and number, in one file as in two."""
        assert counts(import_interactions(session, [self.ROW, self.ROW])) == (1, 1, 0)
        assert counts(import_interactions(session, [self.ROW])) == (0, 1, 0)

    def test_a_change_is_kept_out_taken_or_refused(self, session, anna):
        """As the caller wishes."""
        import_interactions(session, [self.ROW])
        later = self.ROW | {"subject": "Среща"}
        assert import_interactions(session, [later]).known == 1
        assert import_interactions(session, [later], on_change="conflict").problems[0].code == "conflict"
        assert import_interactions(session, [later], on_change="update").changed == 1
        assert session.timeline(anna).entries[0].subject == "Среща"

    def test_what_is_wrong_is_told_and_the_rest_logged(self, session, anna):
        """Kinds, moments and people, each in its own row."""
        rows = [
            self.ROW,
            self.ROW | {"source_id": "2", "kind": "jump"},
            self.ROW | {"source_id": "3", "occurred_at": "yesterday"},
            self.ROW | {"source_id": "4", "participants": "Nobody At All"},
            self.ROW | {"source_id": "5", "participants": ""},
            self.ROW | {"source_id": ""},
            self.ROW | {"source_id": "7"},
        ]
        report = import_interactions(session, rows)
        assert counts(report) == (2, 0, 5)
        assert {problem.row for problem in report.problems} == {2, 3, 4, 5, 6}

    def test_uids_are_looked_up_together(self, crm, session, anna):
        """However many different ones a batch names, in letters of either case; each unknown one refuses its row."""
        people = [session.people.add(surname=f"Person {n}") for n in range(60)]
        told = [uid_of(session, each) for each in people]
        told += [told[0].upper(), f"{told[0]} {UNKNOWN}", UNKNOWN, "Anna", told[1]]
        rows = [self.ROW | {"source_id": str(n), "participant_uids": text} for n, text in enumerate(told)]
        asked = []
        event.listen(crm.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        report = import_interactions(session, rows)
        assert counts(report) == (62, 0, 3)
        assert len(asked) < 20
        assert [(each.row, each.code, each.field) for each in report.problems] == [
            (row, "not-found", "participant_uids") for row in (62, 63, 64)
        ]
        assert [len(session.timeline(each)) for each in people] == [2, 2] + [1] * 58

    def test_one_that_came_from_another_database_is_told_by_the_uid_there(self, session, anna):
        """As its identifiers have it."""
        session.people.add("Boris Petrov", identifiers={"ext:urd_crm": UNKNOWN})
        row = self.ROW | {"participant_uids": f"{uid_of(session, anna)} role=chair\n{UNKNOWN} presence=attended"}
        assert counts(import_interactions(session, [row])) == (1, 0, 0)
        (entry,) = session.timeline("Boris Petrov")
        assert {(str(who), who.role, who.presence) for who in entry.participants} == {
            ("Anna Lindqvist", "chair", None),
            ("Boris Petrov", None, "attended"),
        }

    @pytest.mark.parametrize("text", ["role=chair", "@"])
    def test_a_participant_without_uid_refuses_the_row(self, session, anna, text):
        """The other rows are taken in."""
        rows = [self.ROW | {"participant_uids": text}, self.ROW | {"source_id": "2"}]
        report = import_interactions(session, rows)
        assert counts(report) == (1, 0, 1)
        assert [(each.row, each.code, each.field) for each in report.problems] == [(1, "not-found", "participant_uids")]

    @pytest.mark.parametrize("few, asked_again", [(3, False), (2, True)])
    def test_names_are_kept_until_there_are_too_many(self, session, monkeypatch, few, asked_again):
        """Memory stays flat in a file of very many; few are asked for once, however many batches there are."""
        monkeypatch.setattr(party_keys, "REMEMBERED", few)
        monkeypatch.setattr(interactions, "BATCH", 3)
        asked = []
        named = Search.named
        monkeypatch.setattr(Search, "named", lambda self, *said: asked.append(said[0]) or named(self, *said))
        names = [session.organisations.add(f"Firm {letter}").name for letter in "ABC"]
        rows = [self.ROW | {"source_id": str(n), "participants": name} for n, name in enumerate(names * 2)]
        assert counts(import_interactions(session, rows)) == (6, 0, 0)
        assert asked == (names * 2 if asked_again else names)

    def test_a_column_that_is_needed_has_to_be_there(self, session):
        """Before a row is read."""
        with pytest.raises(InvalidValueError):
            import_interactions(session, [], {"a": "subject"})
