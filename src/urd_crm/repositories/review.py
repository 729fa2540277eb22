"""Looking over what is there: the checks over all rows, the index, the order of things."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, time
from itertools import chain
from typing import Any

import sqlalchemy as sa
from attrs import evolve

from urd_crm.contract.check import Check
from urd_crm.contract.choice import chosen
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.errors import Problem, Severity, StorageError, UrdCrmError
from urd_crm.gate.checking import run_checks
from urd_crm.gate.draft import RowView
from urd_crm.gate.recording import key_of
from urd_crm.gate.statements import Readers, legible
from urd_crm.gate.translation import ILLEGIBLE
from urd_crm.registry import Registered
from urd_crm.repositories.repository import Repository
from urd_crm.repositories.soundness import reading_any_text, unsound
from urd_crm.schema.component import components
from urd_crm.schema.create import index_letters
from urd_crm.schema.undisturbed import undisturbed, unhurried
from urd_crm.text import Text

BATCH = 1000
PARTIES = f"SELECT id FROM urd_party WHERE id > ? ORDER BY id LIMIT {BATCH}"
UNMENDED = Text(
    en="Bring the row back from a backup, or set the value with SQL; until then no check looks at the row.",
    bg="Върнете реда от резервно копие или задайте стойността със SQL; дотогава никоя проверка не гледа реда.",
)


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
            a check that fails itself is told as ``check-failed``, once, and the others go on;
            a row with a value that is not of its column's kind is told as ``value-illegible``, and checked no further.

        Raises:
            NotFoundError: the plugin is not in use.
        """
        if plugin is not None:
            self.session.registry.plugin(plugin)
        with unhurried(self.session.store.connection()):
            found = self._findings(on, plugin, severity)
        return sorted(found, key=lambda each: (each.severity is not Severity.REJECT, each.code, each.entity_id or 0))

    def _findings(self, on: date | None, plugin: str | None, severity: Severity | str | None) -> list[Problem]:
        found: list[Problem] = []
        looked_at: set[str] = set()
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
                looked_at.add(table_of(table).name)
        if plugin is None and severity is None:
            found += self._values(looked_at)
        return found

    def _run(self, table: type[CrmModel], checks: Sequence[Registered[Check]], on: date | None) -> Iterator[Problem]:
        context = evolve(self.session.gate.context(), is_review=True)
        if on is not None:
            end = datetime.combine(on, time(23, 59, 59), self.session.town.zone)
            context = evolve(context, on=on, now=end)
        entity, failed = str(table.__tablename__), set[str]()
        for rows, illegible in self._rows(tuple(table_of(table).c)):
            yield from illegible
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

    def _values(self, looked_at: Collection[str]) -> Iterator[Problem]:
        """Read what no check has read, as far as it has to be read: dates, names of rows, lists of words and the like."""
        for component in components(self.session.registry):
            for table in component.tables:
                _, readers = self.session.store.statements.select(tuple(table.c))
                read = {place for place, _ in readers if type(table.c[place].type) is not sa.LargeBinary}
                if read and table.name not in looked_at:
                    columns = [each for n, each in enumerate(table.c) if n in read or each.primary_key]
                    for _, illegible in self._rows(columns):
                        yield from illegible

    def _rows(self, columns: Sequence[sa.Column[Any]]) -> Iterator[tuple[list[dict[str, Any]], list[Problem]]]:
        """Read columns of a table, its keys among them, in their order, some rows at a time: there may be millions.

        Yields:
            Rows, and what is wrong with those that cannot be read.
        """
        store, table = self.session.store, columns[0].table
        keys = tuple(table.primary_key.columns)
        places = [columns.index(key) for key in keys]
        source = store.dialect.identifier_preparer.format_table(table)
        listed, readers = store.statements.select(tuple(columns))
        order = store.statements.select(keys)[0]
        names = [column.name for column in columns]
        after: list[Any] = []
        while True:
            further = f"WHERE ({order}) > ({', '.join('?' * len(keys))})" if after else ""
            sql = f"SELECT {listed} FROM {source} {further} ORDER BY {order} LIMIT {BATCH}"
            with reading_any_text(store) as met:
                found = store.fetch(sql, after)
            if not found:
                return
            problems: list[Problem] = []
            read: list[tuple[Any, ...]] = []
            try:
                read = [] if met else legible(found, readers)
            except ILLEGIBLE:
                met.append(found)
            if met:
                told = [list(_illegible(row, readers, columns)) for row in found]
                problems = list(chain.from_iterable(told))
                sound = (row for row, wrong in zip(found, told, strict=True) if not wrong)
                read = [row for each in sound for row in legible([each], readers)]
            yield [dict(zip(names, values, strict=True)) for values in read], problems
            after = [found[-1][place] for place in places]

    def reindex(self) -> int:
        """Make the search index, the labels and the places in lists anew; give the number of parties."""
        self.session.gate.allow_writing()
        store, index = self.session.store, self.session.gate.index
        is_beside_others = store.is_numbered_ahead  # who needs nothing is not kept from those who write meanwhile
        with unhurried(store.connection()):
            index.known_words.clear()
            for table in () if is_beside_others else (SearchWord, SearchGram):
                store.execute(sa.delete(table_of(table)))
            count, last = 0, 0
            while ids := [id for (id,) in store.fetch(PARTIES, [last])]:
                if is_beside_others:
                    index.renew(index.stale(ids), letters=False)
                else:
                    index.renew(ids)
                count, last = count + len(ids), ids[-1]
            if is_beside_others:
                index.mend_letters()
                index_letters(store.connection())
        return count

    def verify(self) -> Sequence[Problem]:
        """Look for what no write through the gate can leave behind.

        Damage, lost references, tables, columns, indexes and keys that are missing, columns that may be empty and were not,
        numbers that would be drawn twice, a stale search index; and kinds, types, stages and tables of a plugin in use
        that its release does not declare.
        Where a table or a column is missing, rows are not looked at.

        While others write, PostgreSQL shows each question what is committed by then, and a name that is changed meanwhile
        looks like a stale index: let a session at ``REPEATABLE READ`` be joined, as ``urd check`` does.

        Raises:
            StorageError: ``forbidden``: a policy of PostgreSQL hides rows; what refers to them would be called lost.
        """
        with reading_any_text(self.session.store), undisturbed(self.session.store.connection()):
            return list(unsound(self.session))


def _illegible(row: tuple[Any, ...], readers: Readers, columns: Sequence[sa.Column[Any]]) -> Iterator[Problem]:
    """Say which values of a row are not of their column's kind; they are not shown, for they may be personal."""
    read = dict(readers)
    for place, (value, column) in enumerate(zip(row, columns, strict=True)):
        try:
            if isinstance(value, str):
                value.encode()
            if value is not None and place in read:
                read[place](value)
        except ILLEGIBLE:
            id = next(value for value, each in zip(row, columns, strict=True) if each.primary_key)
            yield Problem(
                "value-illegible",
                Text(f"{column.name} is not of its column's kind", f"{column.name} не е от вида на колоната си"),
                UNMENDED,
                field=column.name,
                entity=column.table.name,
                entity_id=id if type(id) is int else None,
            )
