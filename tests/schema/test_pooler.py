"""Behind a pooler that hands connections out for each transaction: each municipality's rows stay its own."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
import sqlalchemy as sa
from tests.schema.pooler import Pooler

from urd_crm import Crm
from urd_crm.schema.engine import make_engine

TOWNS = ("varna", "burgas")


@pytest.fixture
def url(postgres) -> Iterator[str]:
    """Two municipalities in one database."""
    name = f"pooled_{uuid4().hex}"
    url = postgres.create_database(name)
    for town in TOWNS:
        Crm.open(f"{url}?schema={town}", plugins=[]).close()
    yield url
    postgres.drop_database(name)


@pytest.fixture
def pooled(url) -> Iterator[str]:
    """The same database by way of a pooler with two connections, which take turns."""
    address = sa.make_url(url)
    with Pooler(address.port) as pooler:
        yield address.set(host="127.0.0.1", port=pooler.port).render_as_string(hide_password=False)


def names(crm):
    with crm.session() as session:
        return [row[0] for row in session.store.fetch("SELECT name FROM urd_organisation ORDER BY id")]


class TestTowns:
    @pytest.mark.parametrize("own", [False, True], ids=["opened", "on-a-host-s-engine"])
    def test_each_keeps_its_own(self, url, pooled, own):
        """Whoever's turn it is on whichever connection, and however often a statement was said before."""
        engine = sa.create_engine(pooled) if own else None
        crms = [
            Crm(engine, schema=town, plugins=[]) if engine else Crm.open(f"{pooled}?schema={town}", plugins=[])
            for town in TOWNS
        ]
        told = {town: [] for town in TOWNS}
        for n in range(24):
            town = TOWNS[(n // 3) % 2]
            crm = crms[TOWNS.index(town)]
            with crm.session(actor="clerk") as session:
                session.organisations.add(f"{town} {n}")
            told[town].append(f"{town} {n}")
            assert names(crm) == told[town]
        for crm, town in zip(crms, TOWNS, strict=True):
            assert names(crm) == told[town]
            crm.close()

    def test_a_statement_that_is_said_often_is_never_prepared(self, pooled):
        """On one connection its name would be another program's statement."""
        crm = Crm.open(f"{pooled}?schema=varna", plugins=[])
        for _ in range(12):
            names(crm)
        with crm.session() as session:
            assert session.store.fetch("SELECT count(*) FROM pg_prepared_statements") == [(0,)]
        crm.close()


class TestWithoutOne:
    def test_statements_are_prepared(self, url):
        """Which saves the server its planning."""
        engine = make_engine(url)
        with engine.connect() as connection:
            for _ in range(12):
                connection.exec_driver_sql("SELECT 1")
            prepared = connection.exec_driver_sql("SELECT count(*) FROM pg_prepared_statements").scalar_one()
        engine.dispose()
        assert prepared >= 1
