"""All who are measured do the same work."""

from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest
import sqlalchemy as sa
from attrs import evolve
from bench.contenders import CONTENDERS, missing, open_all
from bench.data import Load
from bench.measuring import DisagreementError
from bench.ours import Ours
from bench.plain import Plain
from bench.report import rows_of
from bench.targets import TARGETS
from bench.workloads import Run

OF_THE_MOMENT = {"uid", "at", "source_digest"}


@pytest.fixture
def load() -> Load:
    return Load.of("T")


@pytest.fixture
def run(load, tmp_path, system) -> Iterator[Run]:
    """The floors and the library, each on an empty database."""
    names = ["plain", "same", "urd_crm"]
    with ExitStack() as stack:
        contenders = open_all(stack, system, names, load, tmp_path)
        for each in contenders:
            stack.enter_context(closing(each))
        yield Run(load, contenders, tmp_path, rounds=1)


@pytest.fixture(params=[name for name in CONTENDERS if name != "plain"])
def pair(load, tmp_path, request, system) -> Iterator[Run]:
    """The floor and one other."""
    with ExitStack() as stack:
        contenders = open_all(stack, system, ["plain", request.param], load, tmp_path)
        for each in contenders:
            stack.enter_context(closing(each))
        yield Run(load, contenders, tmp_path, rounds=1)


class TestAgreement:
    def test_each_answers_as_the_floor_does(self, pair):
        """Time lines, searches, counts and exports are compared by the run itself; each workload is timed for both."""
        rows = rows_of("sqlite", pair.times())
        assert {(row["workload"], row["contender"]) for row in rows} == {
            (workload, each.name) for workload in TARGETS for each in pair.contenders
        }

    def test_a_wrong_answer_is_noticed(self, run, monkeypatch):
        """Whoever forgets a part of the work has no time in the table."""
        list(evolve(run, wanted=frozenset({"bulk"})).times())
        right = {name: getattr(Plain, name) for name in ("lines", "counts", "search", "search_misspelt")}
        for step, method in (
            (run._timeline, "lines"),
            (run._count, "counts"),
            (run._search, "search"),
            (run._misspelt, "search_misspelt"),
        ):
            forgotten = {} if method == "counts" else []
            monkeypatch.setattr(Plain, method, lambda *_, forgotten=forgotten: forgotten)
            with pytest.raises(DisagreementError):
                step()
            monkeypatch.setattr(Plain, method, right[method])
            step()


class TestSame:
    def test_the_floor_leaves_the_rows_that_the_library_leaves(self, run):
        """By whom a town was written cannot be told from its tables, so both had the same to do."""
        list(evolve(run, wanted=frozenset({"single"})).times())
        same, ours = (each.target for each in run.contenders[1:])
        for name in ("party", "person", "contact_point", "affiliation", "interaction", "participant", "search_word"):
            assert rows(same, f"urd_{name}") == rows(ours, f"urd_{name}"), name
        if same.startswith("sqlite"):  # on PostgreSQL the library has an index for letters, the floor this table
            assert rows(same, "urd_search_gram") == rows(ours, "urd_search_gram")

    def test_the_library_finds_nothing_wrong_with_it(self, run, load):
        """What the floor wrote passes the library's own check."""
        list(evolve(run, wanted=frozenset({"single"})).times())
        looked_at = Ours(run.contenders[1].target, load)
        with closing(looked_at), looked_at.crm.session() as session:
            assert list(session.review.verify()) == []


class TestMissing:
    def test_whoever_is_not_installed_is_named_with_the_command_that_helps(self, monkeypatch):
        """The others are measured without them."""
        monkeypatch.setattr("bench.contenders.find_spec", lambda _: None)
        assert all("urd-crm[bench]" in missing(name) for name in CONTENDERS)


def rows(target: str, table: str) -> list[tuple]:
    """Give the rows of a table without what depends on the moment or on the way they came."""
    engine = sa.create_engine(target, poolclass=sa.NullPool)
    columns = [column for column in sa.inspect(engine).get_columns(table) if column["name"] not in OF_THE_MOMENT]
    names = ", ".join(column["name"] for column in columns if (table, column["name"]) != ("urd_contact_point", "id"))
    with engine.connect() as connection:
        return sorted(map(tuple, connection.execute(sa.text(f"SELECT {names} FROM {table}"))), key=repr)
