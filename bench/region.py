"""What schemas and replicas cost, on PostgreSQL: ``python -m bench.region [--rounds 300]``.

The same small work in a database of its own, in three schemas that share one engine, and through a replica.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any

import psycopg
import sqlalchemy as sa

from bench.measuring import Times, in_turn
from urd_crm import Crm
from urd_crm.testing.postgres import PostgresServer


class Place:
    """One way to the same rows; a turn takes the next of its ``Crm``s."""

    def __init__(self, name: str, crms: Sequence[Crm]) -> None:
        self.name = name
        self.crms = crms

    def read(self, turn: int) -> Any:
        with self.crms[turn % len(self.crms)].session() as session:
            return [entry.subject for entry in session.timeline(1)]

    def log(self, turn: int) -> None:
        with self.crms[turn % len(self.crms)].session(actor="bench") as session:
            session.interactions.log("call", "One", participants=[1], source=("bench", f"{self.name} {turn}"))

    def log_and_read(self, turn: int) -> Any:
        self.log(turn)
        return len(self.read(turn))


def fill(crm: Crm) -> None:
    """Write an organisation and a hundred calls with it."""
    with crm.session(actor="bench") as session:
        firm = session.organisations.add("Ventil AB")
        for n in range(100):
            session.interactions.log("call", f"Call {n}", participants=[firm], source=("fill", str(n)))


def lag(primary: str, standby: str, rounds: int) -> list[float]:
    """Time how long after a commit the replica has replayed it · seconds."""
    passed = []
    with (
        psycopg.connect(primary.replace("+psycopg", ""), autocommit=True) as writer,
        psycopg.connect(standby.replace("+psycopg", ""), autocommit=True) as reader,
    ):
        writer.execute("CREATE TABLE beat (n int)")
        for n in range(rounds):
            writer.execute("INSERT INTO beat VALUES (%s)", [n])
            begin = time.perf_counter()
            (place,) = writer.execute("SELECT pg_current_wal_insert_lsn()").fetchone() or ("",)
            while not (reader.execute("SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn", [place]).fetchone() or [True])[
                0
            ]:
                pass
            passed.append(time.perf_counter() - begin)
    return passed


def main() -> None:
    """Measure; print a table and, on the last line, JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench.region", description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
    with ExitStack() as stack:
        primary = stack.enter_context(PostgresServer())
        with psycopg.connect(primary.url().replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET synchronous_commit = 'local'")
            connection.execute("SELECT pg_reload_conf()")
        standby = stack.enter_context(primary.standby())
        alone, region = primary.create_database("alone"), primary.create_database("region")
        engine = sa.create_engine(region)
        first = Place("a database of its own", [Crm.open(alone, plugins=[])])
        shared = Place(
            "three schemas in turn", [Crm(engine, schema=name, plugins=[]) for name in ("varna", "burgas", "ruse")]
        )
        for place in (first, shared):
            for crm in place.crms:
                fill(crm)
                stack.callback(crm.close)
        until_there(standby, "alone")
        through = Crm.open(alone, plugins=[], readers=[standby.url("alone")])
        stack.callback(through.close)
        replica = Place("with a replica", [through])
        workloads: list[tuple[str, Callable[[Place, int], Any]]] = [
            ("time line, session of its own", Place.read),
            ("single log, session of its own", Place.log),
            ("single log, then the time line", Place.log_and_read),
        ]
        times: list[Times] = []
        for name, call in workloads:
            times += in_turn(name, [first, shared, replica], range(rounds), call)
        passed = sorted(lag(alone, standby.url("alone"), rounds))
    for each in times:
        print(f"{each.workload:<34}{each.contender:<26}{each.quantile(0.5) * 1000:>8.2f} ms")
    median, slow = passed[len(passed) // 2] * 1000, passed[int(len(passed) * 0.95)] * 1000
    print(f"\nA commit was on the replica after {median:.2f} ms, 95 % of them within {slow:.2f} ms.\n")
    ms = [[each.workload, each.contender, each.quantile(0.5) * 1000] for each in times]
    print(json.dumps({"rounds": rounds, "ms": ms, "lag": median, "lag, 95 %": slow}))


def until_there(server: PostgresServer, database: str) -> None:
    """Wait until a replica has a database."""
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as connection:
        while not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone():
            pass


if __name__ == "__main__":
    main()
