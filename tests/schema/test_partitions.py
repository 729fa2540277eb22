"""What PostgreSQL lets one cut up by year, and what then becomes of the library's guarantees."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
import sqlalchemy as sa
from bench.partitions import layouts, run
from sqlmodel import select

from urd_crm import Crm, Interaction, InteractionDraft
from urd_crm.errors import ConflictError
from urd_crm.matching.merge import merge

PARTITION_OF_PARTICIPANTS = "SELECT tableoid::regclass::text FROM urd_participant WHERE interaction_id = ?"


@pytest.fixture
def url(postgres) -> Iterator[str]:
    """A database with a call in each of three years."""
    name = f"years_{uuid4().hex}"
    url = postgres.create_database(name)
    crm = Crm.open(url, plugins=[])
    with crm.session(actor="clerk") as session:
        session.organisations.add("Ventil AB")
        session.organisations.add("Quartz AB")
        for year in (2017, 2018, 2019):
            log(session, year, source=("pbx", str(year)))
    crm.close()
    yield url
    postgres.drop_database(name)


def log(session, year, source=None):
    return session.interactions.log(
        "call", str(year), participants=["Ventil AB"], occurred_at=datetime(year, 5, 1, tzinfo=UTC), source=source
    )


@pytest.fixture
def cut(url) -> Iterator[Crm]:
    """The same, with those who took part cut up by year."""
    run(url, layouts(10)["participants by year"])
    crm = Crm.open(url, plugins=[])
    yield crm
    crm.close()


class TestParticipantsByYear:
    def test_they_stand_in_their_years(self, cut):
        """And the time line is what it was."""
        with cut.session() as session:
            assert session.store.fetch(PARTITION_OF_PARTICIPANTS, [2]) == [("urd_participant_2018",)]
            assert [entry.subject for entry in session.timeline("Ventil AB")] == ["2019", "2018", "2017"]

    def test_everything_the_library_does_goes_on(self, cut):
        """Logging, in bulk too and twice; moving to another year; merging; looking the database over."""
        with cut.session(actor="clerk") as session:
            again = [
                InteractionDraft(
                    "call", str(year), ["Ventil AB"], datetime(year, 5, 1, tzinfo=UTC), source=("pbx", str(year))
                )
                for year in (2019, 2020)
            ]
            session.interactions.log_many(again)
            session.change(session.get(Interaction, 2), occurred_at=datetime(2021, 5, 1, tzinfo=UTC))
        with cut.session(actor="clerk") as session:
            assert session.store.fetch(PARTITION_OF_PARTICIPANTS, [2]) == [("urd_participant_2021",)]
            merge(session, "Ventil AB", "Quartz AB")
            assert session.review.verify() == []
            assert [entry.subject for entry in session.timeline("Ventil AB")] == ["2018", "2020", "2019", "2017"]

    def test_a_migration_adds_a_column(self, cut):
        """As the upgrades of later releases do."""
        with cut.engine.begin() as connection:
            connection.execute(sa.text("ALTER TABLE urd_participant ADD COLUMN later varchar(20)"))
            connection.execute(sa.text("CREATE INDEX ix_later ON urd_participant (later)"))
        with cut.session(actor="clerk") as session:
            log(session, 2020)

    def test_a_year_without_a_partition_is_refused(self, cut):
        """Whoever cuts by year makes next year's partition in time, or one for the rest."""
        with pytest.raises(ConflictError, match="urd_participant"), cut.session(actor="clerk") as session:
            log(session, 2031)


class TestInteractionsByYear:
    def test_postgresql_has_no_key_by_the_number_alone(self, url):
        """So nothing can refer to an interaction by its number, as fifteen tables of ours do."""
        engine = sa.create_engine(url)
        with engine.connect() as connection, pytest.raises(sa.exc.NotSupportedError, match="partitioning columns"):
            connection.execute(
                sa.text(
                    "CREATE TABLE cut (LIKE urd_interaction INCLUDING DEFAULTS, PRIMARY KEY (id)) "
                    "PARTITION BY RANGE (occurred_at)"
                )
            )
        engine.dispose()

    def test_what_is_lost_when_it_is_done_all_the_same(self, url):
        """One call of a source may stand in two years, and what refers to it may refer to nothing."""
        run(url, layouts(10)["both by year"])
        engine = sa.create_engine(url)
        with engine.begin() as connection:
            columns = "version, uid, kind, status, subject, source, source_id"
            connection.execute(
                sa.text(
                    f"INSERT INTO urd_interaction ({columns}, occurred_at) "
                    f"SELECT {columns}, timestamptz '2020-01-01Z' FROM urd_interaction WHERE id = 1"
                )
            )
            referring = connection.execute(
                sa.text(
                    "SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND confrelid = 'urd_interaction'::regclass"
                )
            )
            assert {row[0].partition("_2")[0] for row in referring} == {"urd_participant"}
        engine.dispose()
        crm = Crm.open(url, plugins=[])
        with crm.session() as session:
            twice = session.all(select(Interaction).where(Interaction.source_id == "2017"))
            assert len(twice) == 2
        crm.close()
