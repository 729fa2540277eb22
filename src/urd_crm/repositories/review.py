"""Looking over what is there: the checks over all rows, the index, the order of things."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa
from attrs import evolve

from urd_crm.contract.check import Check
from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.party import Party
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.errors import Problem, Severity, StorageError, UrdCrmError
from urd_crm.gate.checking import run_checks
from urd_crm.gate.draft import RowView
from urd_crm.gate.recording import key_of
from urd_crm.registry import Registered
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.repository import Repository, chosen
from urd_crm.schema.component import components
from urd_crm.schema.create import index_letters
from urd_crm.schema.gaps import LOST, gaps
from urd_crm.text import Text

BATCH = 1000


class Review(Repository):
    """Checks over rows that are there already."""

    def findings(
        self, *, on: date | None = None, plugin: str | None = None, severity: Severity | str | None = None
    ) -> Sequence[Problem]:
        """Run the checks over all rows, as of a day.

        Args:
            on: as of which day; ``None``: today.
            plugin: only the checks of this plugin, or of the ``core``.
            severity: only ``reject`` or only ``warn``.

        Returns:
            What they find, rejecting findings first, then by code and row;
            a check that fails itself is told as ``check-failed``, once, and the others go on.

        Raises:
            NotFoundError: the plugin is not in use.
        """
        if plugin is not None:
            self.session.registry.plugin(plugin)
        found: list[Problem] = []
        for table, entries in self.session.registry.checks_on.items():
            checks = [
                entry
                for entry in entries
                if entry.record.at_review
                and (plugin is None or entry.plugin == plugin)
                and (severity is None or entry.record.severity is chosen(Severity, severity))
            ]
            if checks:
                found += self._run(table, checks, on)
        return sorted(found, key=lambda each: (each.severity is not Severity.REJECT, each.code, each.entity_id or 0))

    def _run(self, table: type[CrmModel], checks: Sequence[Registered[Check]], on: date | None) -> Iterator[Problem]:
        context = evolve(self.session.gate.context(), is_review=True)
        if on is not None:
            end = datetime.combine(on, time(23, 59, 59), self.session.town.zone)
            context = evolve(context, on=on, now=end)
        entity, failed = str(table.__tablename__), set[str]()
        for rows in self._rows(table):
            views = [RowView(table, row, n) for n, row in enumerate(rows)]
            for entry in checks:
                if entry.code in failed:
                    continue
                try:
                    for view, problem in run_checks([entry], views, context, review=True):
                        yield problem.at(entity=entity, entity_id=key_of(table, rows[view._index]))
                except StorageError:
                    raise
                except UrdCrmError as error:
                    failed.add(entry.code)
                    yield Problem("check-failed", error.text, entity=entity, origin=entry.plugin)

    def _rows(self, table: type[CrmModel]) -> Iterator[list[dict[str, Any]]]:
        """Read a table in the order of its keys, some rows at a time: there may be millions."""
        store, columns = self.session.store, tuple(table_of(table).c)
        keys = tuple(table_of(table).primary_key.columns)
        source = store.dialect.identifier_preparer.format_table(table_of(table))
        names, order = [column.name for column in columns], store.statements.select(keys)[0]
        after: list[Any] = []
        while True:
            further = f"WHERE ({order}) > ({', '.join('?' * len(keys))})" if after else ""
            found = store.read(columns, f"FROM {source} {further} ORDER BY {order} LIMIT {BATCH}", after)
            if not found:
                return
            rows = [dict(zip(names, values, strict=True)) for values in found]
            yield rows
            after = [store.statements.bind(key.type, rows[-1][key.name]) for key in keys]

    def reindex(self) -> int:
        """Make the search index, the labels and the places in lists anew; give the number of parties."""
        self.session.gate.allow_writing()
        for table in (SearchWord, SearchGram):
            self.session.store.execute(sa.delete(table_of(table)))
        index_letters(self.session.store.connection())
        self.session.gate.index.known_words.clear()
        ids = [row[0] for row in self.session.store.rows(sa.select(table_of(Party).c.id))]
        for batch in batches(ids):
            self.session.gate.index.renew(batch)
        return len(ids)

    def verify(self) -> Sequence[Problem]:
        """Look for what no write through the gate can leave behind.

        Damage, lost references, tables, columns, indexes and keys that are missing, a stale search index.
        Where a table or a column is missing, rows are not looked at.
        """
        tables = [table for component in components(self.session.registry) for table in component.tables]
        missing = list(gaps(self.session.store.connection(), tables))
        if any(problem.code in LOST for problem in missing):
            return missing
        damage = self._damage() if self.session.store.dialect.name == "sqlite" else self._lost(tables)
        return [*damage, *missing, *self._feed(), *self._index()]

    def _damage(self) -> Iterator[Problem]:
        for (said,) in self.session.store.rows(sa.text("PRAGMA integrity_check")):
            if said != "ok":
                yield Problem("database-damaged", Text(f"SQLite says: {said}", f"SQLite казва: {said}"))
        for table, row, target, _ in self.session.store.rows(sa.text("PRAGMA foreign_key_check")):
            yield _lost_reference(str(table), row, target)

    def _lost(self, tables: Sequence[sa.Table]) -> Iterator[Problem]:
        """Look for references that PostgreSQL did not mind, because a restore or an administrator told it not to."""
        for table in tables:
            for key in sorted(table.foreign_key_constraints, key=lambda each: str(each.name)):
                target = key.referred_table.alias()
                pairs = [(element.parent, target.c[element.column.name]) for element in key.elements]
                found = sa.exists().where(*(own == other for own, other in pairs))
                lost = sa.select(*table.primary_key).where(*(own.is_not(None) for own, _ in pairs), ~found)
                for id, *_ in self.session.store.rows(lost):
                    yield _lost_reference(table.name, id if type(id) is int else None, key.referred_table.name)

    def _feed(self) -> Iterator[Problem]:
        """Look whether PostgreSQL hands numbers of changes out in blocks: then they do not stand in the order of time."""
        if self.session.store.dialect.name != "postgresql":
            return
        sql = (
            "SELECT seqcache FROM pg_sequence "
            "WHERE seqrelid = pg_get_serial_sequence('urd_change', 'sequence')::regclass AND seqcache > 1"
        )
        for (kept,) in self.session.store.fetch(sql):
            yield Problem(
                "feed-out-of-order",
                Text(
                    f"each connection keeps {kept} numbers of changes; whoever follows the feed misses some",
                    f"всяка връзка държи по {kept} номера на промени; който следва потока, пропуска някои",
                ),
                Text(
                    en="ALTER SEQUENCE urd_change_sequence_seq CACHE 1;",
                    bg="ALTER SEQUENCE urd_change_sequence_seq CACHE 1;",
                ),
                entity=str(Change.__tablename__),
            )

    def _index(self) -> Iterator[Problem]:
        words = table_of(SearchWord).c
        sql = "SELECT id, merged_into_id IS NOT NULL OR erased_at IS NOT NULL FROM urd_party ORDER BY id"
        every = self.session.store.fetch(sql)
        remedy = Text(en="Run 'urd check --reindex'.", bg="Пуснете „urd check --reindex“.")
        for parties in batches(every, 500):
            batch = [id for id, _ in parties]
            stored: dict[int, set[tuple[str, str]]] = {}
            for word, party_id, origin in self.session.store.rows(
                sa.select(words.word, words.party_id, words.origin).where(words.party_id.in_(batch))
            ):
                stored.setdefault(party_id, set()).add((word, origin))
            named = {each.party_id: each.words() for each in self.session.gate.index.read(batch)}
            for id, is_gone in parties:
                own, there = named.get(id, set()), stored.get(id, set())
                # A merged party has no words, and kept its own in earlier versions: nobody is found by them.
                if there - own or (own - there and not is_gone):
                    yield Problem(
                        "index-stale",
                        Text("its words in the search index are stale", "думите му в указателя са остарели"),
                        remedy,
                        entity=str(Party.__tablename__),
                        entity_id=id,
                    )


def _lost_reference(table: str, row: int | None, target: str) -> Problem:
    return Problem(
        "reference-lost",
        Text(f"refers to a row of {target} that is not there", f"сочи към ред от {target}, който го няма"),
        entity=table,
        entity_id=row,
    )
