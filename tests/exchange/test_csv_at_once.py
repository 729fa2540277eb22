"""One file that two processes take in at once: the second one counts as known what the first has brought."""

import pytest
from sqlmodel import func, select
from tests.at_once import second_meanwhile

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.exchange.csv import import_interactions, import_organisations, import_people

pytestmark = [pytest.mark.only("sqlite"), pytest.mark.only("postgresql")]
UID = "0190c0de-0000-7000-8000-00000000000"
FIRMS = [{"name": f"Вентил {n} ООД", "ext:erp": str(n), "email": f"v{n}@example.com"} for n in range(3)]
PEOPLE = [{"name": f"Анна Пробна{n}", "ext:hr": str(n), "email": f"a{n}@example.com"} for n in range(3)]
CALL = {"kind": "call", "subject": "Пита за терен", "occurred_at": "3.2.2026 9:12", "participants": "Вентил 9 ООД"}
WORK = {"organisation": "Вентил 9 ООД", "position": "управител"}


@pytest.fixture
def urd_plugins():
    """The core alone."""
    return []


@pytest.fixture(autouse=True)
def ventil(crm):
    """A firm that is there before."""
    with crm.session(actor="clerk") as session:
        return session.organisations.add("Вентил 9 ООД").id


def counts(report):
    """Give what became of the rows, and why some were refused."""
    return report.added, report.known, report.changed, [problem.code for problem in report.problems]


def both(crm, take, first, second):
    """Take two files in at once; give what became of their rows."""
    reports = {}

    def work(name, rows):
        return lambda session: reports.__setitem__(name, counts(take(session, rows)))

    assert second_meanwhile(crm, work("first", first), work("second", second)) is None
    return reports["first"], reports["second"]


def count(crm, table):
    """Say how many rows a table has."""
    with crm.session() as session:
        return next(iter(session.all(select(func.count()).select_from(table))))


class TestTwoAtOnce:
    def test_organisations(self, crm):
        """Those that the other file has not are new."""
        own = {"name": "Клапан ООД", "ext:erp": "8"}
        assert both(crm, import_organisations, FIRMS, [*FIRMS, own]) == ((3, 0, 0, []), (1, 3, 0, []))
        assert (count(crm, Organisation), count(crm, ContactPoint)) == (5, 3)

    def test_one_that_is_refused_too(self, crm):
        """It is the only one."""
        wrong = {"name": "Клапан ООД", "ext:erp": "8", "email": "no"}
        told = both(crm, import_organisations, FIRMS, [wrong, *FIRMS])
        assert told == ((3, 0, 0, []), (0, 3, 0, ["email-format"]))

    def test_one_with_numbers_of_two(self, crm):
        """Is a conflict, as it would be later."""
        torn = {"name": "Вентил ООД", "ext:erp": "0", "ext:crm": "7"}
        other = {"name": "Клапан ООД", "ext:crm": "7"}
        assert both(crm, import_organisations, [*FIRMS, other], [torn, *FIRMS]) == (
            (4, 0, 0, []),
            (0, 3, 0, ["conflict"]),
        )

    def test_people(self, crm):
        """Each with a job."""
        rows = [row | WORK for row in PEOPLE]
        assert both(crm, import_people, rows, rows) == ((3, 0, 0, []), (0, 3, 0, []))
        assert [count(crm, table) for table in (Person, Affiliation, ContactPoint)] == [3, 3, 3]

    def test_a_further_job_of_somebody_who_has_just_come(self, crm):
        """Is theirs."""
        other = [row | WORK | {"position": "съветник"} for row in PEOPLE]
        assert both(crm, import_people, [row | WORK for row in PEOPLE], other) == ((3, 0, 0, []), (3, 0, 0, []))
        assert [count(crm, table) for table in (Person, Affiliation)] == [3, 6]

    def test_jobs_of_people_who_are_there(self, crm):
        """Each is added once."""
        with crm.session(actor="clerk") as session:
            import_people(session, PEOPLE)
        rows = [row | WORK for row in PEOPLE]
        assert both(crm, import_people, rows, rows) == ((3, 0, 0, []), (0, 3, 0, []))
        assert count(crm, Affiliation) == 3

    @pytest.mark.parametrize("on_change", ["keep", "update", "conflict"])
    @pytest.mark.parametrize("number", ["uid", "source_id"])
    def test_interactions(self, crm, number, on_change):
        """By the number of their source, or by their own."""
        by = {"uid": lambda n: {"uid": f"{UID}{n}"}, "source_id": lambda n: {"source": "pbx", "source_id": str(n)}}
        rows = [CALL | by[number](n) for n in range(3)]
        take = lambda session, rows: import_interactions(session, rows, on_change=on_change)
        assert both(crm, take, rows, [*rows, CALL | by[number](3)]) == ((3, 0, 0, []), (1, 3, 0, []))
        assert count(crm, Interaction) == 4
