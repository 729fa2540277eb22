"""Giving organisations, people and interactions out as a table, a row each, read and written a batch at a time.

A row has what one line of a sheet can hold, and taking the file in elsewhere gives the same again.
It does not have what it cannot hold: profiles, tags, relationships, engagements, addresses beyond the first,
the dates, purpose, legal basis and spelling of contact points, those of other kinds or of posts, which post a job is,
where a name or a number is from, and what an interaction replies to.
Left out are merged and erased parties, and contact points and addresses that are no longer in use:
without their dates they would be alive again. The preferred contact point comes first.
A person with several jobs has a row for each.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from urd_crm.collector import COLLECTOR
from urd_crm.entities.person import Person
from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.batches import Batch, Cell, Reader
from urd_crm.exchange.csv.columns import JOBS, SHEETS, give_lines_to_jobs
from urd_crm.exchange.csv.fields import INTERACTIONS, ORGANISATIONS, PEOPLE
from urd_crm.exchange.csv.table import write_columns
from urd_crm.gate.mapped import unmap
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

COLUMNS = {
    "organisations": [name for name in ORGANISATIONS if name != "eik"],
    "people": [name for name in PEOPLE if name not in ("name", "organisation_eik")],
    "interactions": [name for name in INTERACTIONS if name != "engagement"],
}
"""What can be given out, and its columns: fields that an import reads by their names."""


def export_rows(session: "Session", what: str, columns: Sequence[str] | None = None) -> Iterator[dict[str, Cell]]:
    """Give rows as they are written, by column.

    Args:
        session: to read with.
        what: ``organisations``, ``people`` or ``interactions``.
        columns: as :func:`export_csv` takes them.
    """
    chosen = _chosen(what, columns)
    for cells in _batches(session, what, chosen):
        for row in zip(*cells, strict=True):
            yield dict(zip(chosen, row, strict=True))


def export_csv(
    session: "Session",
    what: str,
    stream: Any,
    *,
    columns: Sequence[str] | None = None,
    delimiter: str = ",",
    end: str = "\r\n",
) -> int:
    """Write all organisations, people or interactions as CSV.

    Args:
        session: to read with.
        what: ``organisations``, ``people`` or ``interactions``.
        stream: a text file, opened with ``newline=""``; with ``encoding="utf-8-sig"`` Excel reads it right.
        columns: which of :data:`COLUMNS` to write, in this order; only what they need is read, and without a column
            about jobs a person has one row; ``None``: all, which can be taken in elsewhere without loss.
        delimiter: what separates the cells; Excel in Bulgaria expects a semicolon.
        end: what ends a row.

    Returns:
        How many rows were written.

    Raises:
        InvalidValueError: a column is unknown or named twice, or none is chosen.
    """
    chosen = _chosen(what, columns)
    return write_columns(stream, chosen, _batches(session, what, chosen), delimiter=delimiter, end=end)


def _chosen(what: str, columns: Sequence[str] | None) -> Sequence[str]:
    """Check the columns that are asked for."""
    known = COLUMNS[what]
    if columns is None:
        return known
    if not columns or len(set(columns)) < len(columns) or not set(columns) <= set(known):
        asked, offered = ", ".join(columns) or "-", ", ".join(known)
        raise InvalidValueError(
            "columns",
            "csv-columns",
            Text(en=f"These columns cannot be written: {asked}.", bg=f"Тези колони не могат да се изнесат: {asked}."),
            Text(en=f"Choose from these, each once: {offered}.", bg=f"Изберете от тези, всяка веднъж: {offered}."),
        )
    return columns


def _batches(session: "Session", what: str, columns: Sequence[str]) -> Iterator[list[Sequence[Cell]]]:
    """Give the cells of the columns chosen, a batch of rows at a time."""
    of, reader = SHEETS[what], Reader(session)
    chosen = [of.columns[name] for name in columns]
    names = tuple(dict.fromkeys(chain.from_iterable(column.reads for column in chosen)))
    of_job = tuple(dict.fromkeys(chain.from_iterable(column.of_job for column in chosen)))
    own = str(of.table.__tablename__)
    unmap(session.store)
    for rows in reader.pages(of.table, names, of.standing.format(own)):
        with COLLECTOR.at_rest():
            batch = Batch(reader, own, names, rows)
            if of.table is Person and not JOBS.keys().isdisjoint(columns):
                give_lines_to_jobs(batch, of_job)
            cells = [column.cells(batch) for column in chosen]
        yield cells
