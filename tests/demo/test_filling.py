"""The invented municipality holds to every rule, tells the same story twice, and names nobody real."""

import re
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.demo import fill
from urd_crm.demo.scene import ACTOR
from urd_crm.entities.change import Change
from urd_crm.entities.contact_point import ContactKind, ContactPoint
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.model import table_of
from urd_crm.errors import ConflictError
from urd_crm.values import egn

SCALE = 0.06
TODAY = "2026-03-02T12:00"
EXAMPLE = re.compile(r"(?:[a-z0-9-]+\.)*example\.(?:com|org)")
DRAWN_ANEW = {"uid"}


@pytest.fixture(scope="module")
def told():
    """What was told while the town was filled: each part, and how much was done."""
    return []


@pytest.fixture(scope="module")
def town(tmp_path_factory, told):
    """A small municipality as of 2026-03-02, filled once for all tests of this module that only read."""
    crm = Crm.open(tmp_path_factory.mktemp("demo") / "town.db", strict=True, clock=clock_at(TODAY))
    summary = fill(crm, scale=SCALE, progress=lambda part, done: told.append((part, done)))
    yield crm, summary
    crm.close()


def clock_at(text):
    """Give a clock that stands; the text is ISO 8601, UTC."""
    return lambda: datetime.fromisoformat(text).replace(tzinfo=UTC)


def _content(crm: Crm) -> dict[str, list[tuple[object, ...]]]:
    """Give all rows of all tables, without what is drawn anew each time."""
    with crm.session() as session:
        found = {}
        for table in map(table_of, crm.registry.tables):
            columns = [column for column in table.c if column.name not in DRAWN_ANEW]
            found[table.name] = [tuple(row) for row in session.store.rows(sa.select(*columns).order_by(*columns))]
        return found


class TestStory:
    def test_the_same_seed_tells_the_same_story(self, town, tmp_path):
        """Two runs differ in nothing but the public names of rows."""
        again = Crm.open(tmp_path / "again.db", strict=True, clock=clock_at(TODAY))
        fill(again, scale=SCALE)
        assert _content(again) == _content(town[0])
        again.close()

    def test_another_seed_tells_another_story(self, tmp_path):
        """The seed matters, to the core's part alone too."""
        people = []
        for seed in (1, 2):
            crm = Crm.open(tmp_path / f"{seed}.db", plugins=[], strict=True, clock=clock_at(TODAY))
            fill(crm, scale=0.02, seed=seed)
            people.append(_content(crm)["urd_person"])
            crm.close()
        assert people[0] != people[1]

    def test_a_database_in_use_is_left_alone(self, town):
        """Nobody's records get neighbours that do not exist."""
        with pytest.raises(ConflictError):
            fill(town[0], scale=SCALE)

    def test_progress_is_told_from_nothing_to_all(self, town, told):
        """Whoever waits sees each part begin, in order."""
        assert [done for _, done in told] == sorted(done for _, done in told)
        assert told[0][1] == 0
        assert told[-1] == ("", 1.0)
        assert [part for part, _ in told[:-1]] == list(town[1].parts)

    @pytest.mark.parametrize("now", ["2028-02-29T12:00", "2027-11-15T12:00", "2026-01-01T00:30"])
    def test_it_can_end_on_any_day(self, now, tmp_path):
        """A leap day, the day after an inauguration, the turn of a year."""
        crm = Crm.open(tmp_path / "town.db", strict=True, clock=clock_at(now))
        fill(crm, scale=0.02)
        with crm.session() as session:
            assert session.review.findings(severity="reject") == []
        crm.close()


class TestSize:
    def test_counts_grow_with_the_scale(self, town):
        """A twentieth of the whole has about a twentieth of its interactions."""
        counts = town[1].counts
        assert 0.75 < counts["interactions"] / (25_000 * SCALE) < 1.3
        assert counts["organisations"] > 90  # institutions do not shrink
        assert counts["people"] > 500
        assert all(counts.values())

    def test_it_is_counted_what_is_there(self, town):
        """The summary tells the truth."""
        crm, summary = town
        with crm.session() as session:
            count = session.store.execute(sa.select(sa.func.count()).select_from(table_of(Interaction))).scalar_one()
        assert summary.counts["interactions"] == count


class TestPlugins:
    @pytest.mark.parametrize("plugin", ["government", "investors", "media", "ngos", "partner_cities"])
    def test_every_table_has_something_to_show(self, town, plugin):
        """And every engagement type of it, and every kind of interaction, but what newcomers are to try themselves."""
        crm, _ = town
        with crm.session() as session:
            empty = [
                str(table.__tablename__)
                for table in session.registry.tables
                if str(table.__tablename__).startswith(f"urd_{plugin}_")
                and not session.store.execute(sa.select(sa.func.count()).select_from(table_of(table))).scalar_one()
            ]
            types = [
                entry.code
                for entry in session.registry.engagements
                if entry.plugin == plugin and not session.engagements.all(entry.code)
            ]
        assert (empty, types) == ([], [])


class TestRules:
    def test_no_check_refuses_a_row(self, town):
        """What is shown to newcomers holds to every rejecting rule, when it is looked at again too."""
        with town[0].session() as session:
            assert session.review.findings(severity="reject") == []

    def test_nothing_is_damaged_or_stale(self, town):
        """The search index and all references are whole."""
        with town[0].session() as session:
            assert session.review.verify() == []

    def test_people_speak_in_jobs_that_they_have(self, town):
        """On whose behalf somebody spoke, an affiliation of that day says."""
        from urd_crm.entities.affiliation import Affiliation

        took, job = table_of(Participant).c, table_of(Affiliation).c
        statement = sa.select(took.occurred_at, job.since, job.until).join_from(
            table_of(Participant), table_of(Affiliation), took.affiliation_id == job.id
        )
        with town[0].session() as session:
            rows = session.store.rows(statement)
            strays = [
                row
                for row in rows
                for day in (session.town.day(row.occurred_at).isoformat(),)
                if str(row.since) > day or (row.until is not None and str(row.until) <= day)
            ]
        assert rows
        assert strays == []

    def test_the_first_to_write_is_the_demonstration(self, town):
        """By this mark a file of ours is known."""
        with town[0].session() as session:
            change = table_of(Change).c
            assert session.store.execute(sa.select(change.actor).order_by(change.sequence).limit(1)).scalar() == ACTOR


class TestNobodyReal:
    def test_mail_leads_nowhere(self, town):
        """Every address is in a domain kept for examples."""
        point = table_of(ContactPoint).c
        with town[0].session() as session:
            for kind, after in ((ContactKind.EMAIL, "@"), (ContactKind.URL, "//")):
                values = [row[0] for row in session.store.rows(sa.select(point.value).where(point.kind == kind))]
                assert values
                assert [v for v in values if not EXAMPLE.fullmatch(v.partition(after)[2].rstrip("/"))] == []

    def test_telephones_ring_nowhere(self, town):
        """Bulgarian numbers have a subscriber number that begins with 0; the others are kept for fiction."""
        point = table_of(ContactPoint).c
        fiction = re.compile(r"\+(?:359420\d{5}|493023125\d{3}|331990\d{5}|442079460\d{3}|468465004\d\d|121255501\d\d)")
        with town[0].session() as session:
            values = [
                row[0] for row in session.store.rows(sa.select(point.value).where(point.kind == ContactKind.PHONE))
            ]
        assert len(values) > 100
        assert [value for value in values if not fiction.fullmatch(value)] == []

    def test_company_numbers_are_out_of_any_register(self, town):
        """Numbers of companies begin with 9999."""
        number = table_of(Identifier).c
        with town[0].session() as session:
            values = [row[0] for row in session.store.rows(sa.select(number.value).where(number.scheme == "BG-EIK"))]
        assert values
        assert [value for value in values if not value.startswith("9999")] == []

    def test_nothing_looks_like_a_personal_number(self, town):
        """No text anywhere holds what could be a national personal number."""
        found = [
            (name, column)
            for name, rows in _content(town[0]).items()
            for row in rows
            for column in row
            if isinstance(column, str) and egn.find(column)
        ]
        assert found == []
