"""Databases of PostgreSQL that one test after the other works on, as long as each leaves them as they were.

Most tests roll back what they wrote, and to make a database takes longer than their work.
"""

from collections import defaultdict
from typing import Any

import psycopg
import sqlalchemy as sa

STATE = """
SELECT (SELECT string_agg(concat_ws(' ', oid, relname, relfilenode, relnatts, relchecks, reltriggers), ',' ORDER BY oid)
        FROM (SELECT *, relhastriggers AS reltriggers FROM pg_class WHERE relnamespace >= 16384 OR relnamespace = 2200) c),
       (SELECT string_agg(concat_ws(' ', oid, conname, convalidated), ',' ORDER BY oid) FROM pg_constraint),
       (SELECT string_agg(concat_ws(' ', oid, tgname, tgenabled), ',' ORDER BY oid) FROM pg_trigger),
       (SELECT string_agg(concat_ws(' ', seqrelid, seqcache, seqincrement), ',' ORDER BY seqrelid) FROM pg_sequence),
       (SELECT string_agg(concat_ws(' ', oid, nspname, nspacl), ',' ORDER BY oid) FROM pg_namespace WHERE nspname !~ '^pg_'),
       (SELECT string_agg(extname, ',' ORDER BY extname) FROM pg_extension),
       (SELECT count(*) FROM pg_db_role_setting)
"""
"""What a database is made of."""
FROM_ONE = "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'"


class Reused:
    """The databases of one run, free ones by what they were made from. For one process."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._free: dict[str, list[str]] = defaultdict(list)
        self._looking: dict[str, psycopg.Connection] = {}
        self._fresh: dict[str, tuple[Any, ...]] = {}

    def take(self, name: str, template: str) -> str:
        """Give the name of a database without rows: one that is free, or a new one."""
        if self._free[template]:
            return self._free[template].pop()
        url = self._server.create_database(name, template)
        address = sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._looking[name] = psycopg.connect(address, autocommit=True)
        self._fresh[name] = self._state(name)
        return name

    def give_back(self, name: str, template: str) -> None:
        """Keep a database for the next test if it is as it was, with numbers counted from 1; drop it otherwise."""
        if self._state(name) == self._fresh[name]:
            self._looking[name].execute(FROM_ONE)
            self._free[template].append(name)
        else:
            self._drop(name)

    def close(self) -> None:
        """Drop all that are free."""
        for names in self._free.values():
            for name in names:
                self._drop(name)

    def _drop(self, name: str) -> None:
        self._looking.pop(name).close()
        self._server.drop_database(name)

    def _state(self, name: str) -> tuple[Any, ...]:
        connection = self._looking[name]
        tables = [row[0] for row in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
        versions = [table for table in tables if table.startswith("urd_version_")]
        rows = " OR ".join(f'EXISTS (SELECT 1 FROM "{table}")' for table in sorted(set(tables) - set(versions)))
        stamps = " || ' ' || ".join(
            f"(SELECT string_agg(version_num, ',') FROM \"{table}\")" for table in sorted(versions)
        )
        asked = f"SELECT {rows or 'false'}, {stamps or 'NULL'}"
        made = connection.execute(STATE).fetchone()
        return (*(made or ()), connection.execute(asked.encode()).fetchone())
