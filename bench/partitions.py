"""Whether partitioning by year pays, on PostgreSQL: ``python -m bench.partitions [--size L] [--years 10]``.

One database is filled and copied; each copy has its interactions, or only who took part in them, cut up by year.
The same work is done on all in turn, and the answers are compared.
"""

import argparse
import json
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bench.data import SIZES
from bench.measuring import DisagreementError, Times, in_turn
from urd_crm import Crm, InteractionDraft
from urd_crm.testing.postgres import PostgresServer

FIRST_YEAR = 2016
SERVER = {
    "shared_buffers": "1GB",
    "work_mem": "64MB",
    "maintenance_work_mem": "512MB",
    "max_wal_size": "8GB",
    "autovacuum": "off",
    "max_parallel_workers_per_gather": "0",
}
"""A server as a region would set it up; nothing runs beside the work that is measured."""
UID = """(lpad(to_hex(1451606400000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3)
|| '8' || substr(md5(n::text), 4, 15))::uuid"""
FILL = f"""
SET session_replication_role = replica;
INSERT INTO urd_party (id, uid, kind, label, sort_key)
SELECT n, {UID}, CASE WHEN n <= :firms THEN 'organisation' ELSE 'person' END, 'Party ' || n, 'party ' || n
FROM generate_series(1, :firms + :people) n;
INSERT INTO urd_organisation (id, version, name, is_own)
SELECT n, 1, 'Party ' || n, false FROM generate_series(1, :firms) n;
INSERT INTO urd_person (id, version, given, surname, languages)
SELECT n, 1, 'Party', n::text, '[]' FROM generate_series(:firms + 1, :firms + :people) n;
INSERT INTO urd_interaction (id, version, uid, kind, status, occurred_at, subject, source, source_id)
SELECT n, 1, {UID}, (ARRAY['call', 'letter', 'meeting', 'email'])[n % 4 + 1], 'held',
    timestamptz '{FIRST_YEAR}-01-01Z' + (n - 0.5) * interval '1 year' * :years / :talks, 'Talk ' || n, 'fill', n::text
FROM generate_series(1, :talks) n;
INSERT INTO urd_participant (interaction_id, party_id, on_behalf_of_id, occurred_at)
SELECT DISTINCT ON (i.id, who) i.id, :firms + who, who % :firms + 1, i.occurred_at
FROM urd_interaction i, generate_series(0, i.id % 4) slot,
    LATERAL (SELECT least(power(random() + 0 * slot, -1 / 0.6), :people)::int AS who) chosen;
SELECT setval(pg_get_serial_sequence('urd_party', 'id'), :firms + :people);
SELECT setval(pg_get_serial_sequence('urd_interaction', 'id'), :talks);
"""
PARTICIPANTS = """
SET session_replication_role = replica;
ALTER TABLE urd_participant RENAME TO whole_participant;
CREATE TABLE urd_participant (LIKE whole_participant INCLUDING DEFAULTS,
    PRIMARY KEY (interaction_id, party_id, occurred_at),
    FOREIGN KEY (interaction_id) REFERENCES urd_interaction (id) ON DELETE CASCADE,
    FOREIGN KEY (party_id) REFERENCES urd_party (id),
    FOREIGN KEY (on_behalf_of_id) REFERENCES urd_organisation (id),
    FOREIGN KEY (affiliation_id) REFERENCES urd_affiliation (id)) PARTITION BY RANGE (occurred_at);
{partitions}
INSERT INTO urd_participant SELECT * FROM whole_participant;
DROP TABLE whole_participant;
CREATE INDEX ON urd_participant (party_id, occurred_at, interaction_id);
CREATE INDEX ON urd_participant (on_behalf_of_id, occurred_at, interaction_id) WHERE on_behalf_of_id IS NOT NULL;
CREATE INDEX ON urd_participant (affiliation_id);
"""
INTERACTIONS = """
ALTER TABLE urd_interaction RENAME TO whole_interaction;
CREATE TABLE urd_interaction (LIKE whole_interaction INCLUDING DEFAULTS,
    PRIMARY KEY (id, occurred_at), UNIQUE (uid, occurred_at)) PARTITION BY RANGE (occurred_at);
{partitions}
INSERT INTO urd_interaction SELECT * FROM whole_interaction;
ALTER SEQUENCE urd_interaction_id_seq OWNED BY urd_interaction.id;
DROP TABLE whole_interaction CASCADE;
CREATE INDEX ON urd_interaction (occurred_at, kind);
CREATE INDEX ON urd_interaction (reply_to_id);
CREATE UNIQUE INDEX ON urd_interaction (source, source_id, occurred_at) WHERE source IS NOT NULL;
CREATE UNIQUE INDEX ON urd_interaction (register_name, register_year, register_number, occurred_at)
    WHERE register_name IS NOT NULL;
ALTER TABLE urd_participant ADD FOREIGN KEY (interaction_id, occurred_at)
    REFERENCES urd_interaction (id, occurred_at) ON UPDATE CASCADE ON DELETE CASCADE;
"""
"""What refers to the number of an interaction alone loses its foreign key here: CASCADE drops fifteen of them."""
BRIN = (
    "CREATE INDEX ON urd_interaction USING brin (occurred_at); CREATE INDEX ON urd_participant USING brin (occurred_at)"
)
MONTHS = """SELECT to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, kind, count(*)
FROM urd_interaction {where} GROUP BY 1, 2 ORDER BY 1, 2"""


def layouts(years: int) -> dict[str, str]:
    """Give the statements that cut each copy up."""
    participants, interactions = (
        "".join(
            f"CREATE TABLE {table}_{year} PARTITION OF {table} "
            f"FOR VALUES FROM ('{year}-01-01Z') TO ('{year + 1}-01-01Z');\n"
            for year in range(FIRST_YEAR, FIRST_YEAR + years + 1)
        )
        for table in ("urd_participant", "urd_interaction")
    )
    cut = PARTICIPANTS.format(partitions=participants)
    return {
        "whole": "",
        "whole, BRIN": BRIN,
        "participants by year": cut,
        "both by year": cut + INTERACTIONS.format(partitions=interactions),
    }


def run(url: str, sql: str, **values: Any) -> float:
    """Run statements that are separated by semicolons, each for itself, and give the seconds."""
    begin = time.perf_counter()
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        for statement in filter(str.strip, sql.split(";\n") if ";\n" in sql else sql.split(";")):
            connection.execute(sa.text(statement), {k: v for k, v in values.items() if f":{k}" in statement})
    return time.perf_counter() - begin


class Town:
    """One copy, open in the library."""

    def __init__(self, name: str, url: str, years: int) -> None:
        self.name = name
        self.crm = Crm.open(url, plugins=[])
        self.now = datetime(FIRST_YEAR + years - 1, 12, 31, tzinfo=UTC)
        self.count = 0

    def time_line(self, party: int) -> Any:
        with self.crm.session() as session:
            return [entry.id for entry in session.timeline(party)]

    def months(self, where: str = "") -> Any:
        with self.crm.session() as session:
            return session.store.fetch(MONTHS.format(where=where))

    def bulk(self, count: int) -> Any:
        begin, self.count = self.count, self.count + count
        drafts = (
            InteractionDraft(
                "call",
                f"Bulk {n}",
                [n % 40 + 1, n % 77 + 80],
                occurred_at=self.now + timedelta(seconds=n),
                source=("bulk", str(n)),
            )
            for n in range(begin, self.count)
        )
        with self.crm.session(actor="bench") as session:
            session.interactions.log_many(drafts)

    def log(self, number: int) -> Any:
        with self.crm.session(actor="bench") as session:
            session.interactions.log(
                "call", "One", participants=[5, 105], occurred_at=self.now, source=("one", str(number))
            )


def measure(towns: Sequence[Town], firms: int, people: int, talks: int, years: int) -> list[Times]:
    """Do the work on all copies in turn, and compare their answers."""
    last = f"WHERE occurred_at >= '{FIRST_YEAR + years - 2}-01-01Z' AND occurred_at < '{FIRST_YEAR + years - 1}-01-01Z'"
    rounds = min(200, firms)
    bulk = max(100, talks // 1000)
    some = [firms + 1 + n * 37 % people for n in range(rounds)]
    busiest = [firms + 1 + n for n in range(40)]
    workloads: list[tuple[str, Sequence[Any], Callable[[Town, Any], Any]]] = [
        ("time line, ms", some, Town.time_line),
        ("time line of the busiest, ms", busiest, Town.time_line),
        ("count by month and kind, all years, ms", [""] * 3, Town.months),
        ("count by month and kind, one year, ms", [last] * 5, Town.months),
        (f"bulk log of {bulk}, ms", [bulk] * 6, Town.bulk),
        ("single log, ms", range(rounds), Town.log),
    ]
    times = []
    for name, cases, call in workloads:
        times += in_turn(name, towns, cases, call, agree=_agree)
    return times


def _agree(case: Any, answers: Sequence[tuple[Town, Any]]) -> None:
    if any(answer != answers[0][1] for _, answer in answers):
        raise DisagreementError(f"the copies answer differently to {case}")


def main() -> None:
    """Fill, copy, cut up, measure; print a table and, on the last line, JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench.partitions", description=__doc__.splitlines()[0])
    parser.add_argument("--size", choices=SIZES, default="L")
    parser.add_argument("--years", type=int, default=10)
    given = parser.parse_args()
    firms, people, talks = SIZES[given.size]
    figures: dict[str, Any] = {"size": given.size, "years": given.years, "cut": {}, "bytes": {}}
    with PostgresServer() as server:
        run(server.url(), "; ".join(f"ALTER SYSTEM SET {name} = '{value}'" for name, value in SERVER.items()))
        server.kill()
        server.restart()
        source = server.create_database("source")
        Crm.open(source, plugins=[]).close()
        figures["fill"] = run(source, FILL, firms=firms, people=people, talks=talks, years=given.years)
        print(f"filled in {figures['fill']:.0f} s", flush=True)
        towns = {}
        for n, (name, sql) in enumerate(layouts(given.years).items()):
            url = server.create_database(f"copy{n}", template="source")
            figures["cut"][name] = run(url, sql)
            run(url, "VACUUM ANALYZE")
            towns[name] = Town(name, url, given.years)
            with towns[name].crm.session() as session:
                (figures["bytes"][name],) = session.store.fetch("SELECT pg_database_size(current_database())")[0]
            print(f"{name}: cut in {figures['cut'][name]:.0f} s, {figures['bytes'][name] / 1e6:.0f} MB", flush=True)
        times = measure(list(towns.values()), firms, people, talks, given.years)
        for town in towns.values():
            town.crm.close()
    print(f"{'median (95 % within)':<42}" + "".join(f"{name:>26}" for name in towns))
    for name in dict.fromkeys(each.workload for each in times):
        own = [each for each in times if each.workload == name]
        shown = (f"{each.quantile(0.5) * 1000:>16.2f} ({each.quantile(0.95) * 1000:>7.2f})" for each in own)
        print(f"{name:<42}" + "".join(shown))
    figures["ms"] = [[each.workload, each.contender, each.quantile(0.5) * 1000] for each in times]
    print("\n" + json.dumps(figures))


if __name__ == "__main__":
    main()
