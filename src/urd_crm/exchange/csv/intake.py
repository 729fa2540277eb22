"""Taking organisations, people and interactions in from a table, a row each, with flat memory.

The same file taken in twice adds nothing where its rows can be told:
organisations and people by an identifier of theirs (``eik``, ``id:SCHEME``, ``ext:SYSTEM`` or ``uid``),
interactions by ``source`` and ``source_id`` or by ``uid``.
Nobody is told by a name or an e-mail address: two people may share either.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from urd_crm.exchange.csv.fields import mapping_of
from urd_crm.exchange.csv.interactions import Interactions
from urd_crm.exchange.csv.organisations import Organisations
from urd_crm.exchange.csv.people import People
from urd_crm.exchange.csv.report import ImportReport, Refuse, Row, Tally, lines_of
from urd_crm.exchange.csv.table import CsvTable
from urd_crm.repositories.idempotent import OnChange

if TYPE_CHECKING:
    from urd_crm.session import Session


def import_organisations(
    session: "Session",
    rows: CsvTable | Iterable[Row],
    mapping: Mapping[str, str] | None = None,
    *,
    skip_refused: bool = True,
    on_refused: Refuse | None = None,
) -> ImportReport:
    """Take organisations in.

    Args:
        session: to write with; what was taken in stands or falls with its transaction.
        rows: a table of :func:`urd_crm.exchange.csv.read_csv`, or mappings of column to cell.
        mapping: fields by column, see :data:`urd_crm.exchange.csv.fields.ORGANISATIONS`;
            ``None``: told by the titles of a table; of other rows the columns are the fields.
        skip_refused: take the good rows in and report the others, instead of refusing all.
        on_refused: is told each refused row and why.

    Returns:
        What became of the rows.

    Raises:
        InvalidValueError: the columns cannot be read as fields.
        ValidationFailedError: a row was refused, and ``skip_refused`` is false.
    """
    tally = Tally(skip_refused, on_refused)
    told = _mapping(rows, mapping, "organisations")
    Organisations(session, tally).take(lines_of(rows, "organisations", told, tally))
    return tally.report()


def import_people(
    session: "Session",
    rows: CsvTable | Iterable[Row],
    mapping: Mapping[str, str] | None = None,
    *,
    skip_refused: bool = True,
    on_refused: Refuse | None = None,
) -> ImportReport:
    """Take people in, each with a job where the row names an organisation.

    E-mail and telephone of a row with a job belong to the job,
    unless the file tells ``work_email`` or ``work_phone`` apart.
    The arguments are those of :func:`import_organisations`.
    """
    tally = Tally(skip_refused, on_refused)
    told = _mapping(rows, mapping, "people")
    People(session, tally).take(lines_of(rows, "people", told, tally))
    return tally.report()


def import_interactions(
    session: "Session",
    rows: CsvTable | Iterable[Row],
    mapping: Mapping[str, str] | None = None,
    *,
    skip_refused: bool = True,
    on_refused: Refuse | None = None,
    on_change: OnChange | str = OnChange.KEEP,
) -> ImportReport:
    """Take interactions in.

    A moment without an offset is local time of the town hall.
    The arguments are those of :func:`import_organisations`, and:

    Args:
        session: see there.
        rows: see there.
        mapping: see there.
        skip_refused: see there.
        on_refused: see there.
        on_change: what to do when a source says something else under a number it used before:
            ``keep`` counts the row as known, ``update`` changes the record, ``conflict`` refuses the row.
    """
    tally = Tally(skip_refused, on_refused)
    told = _mapping(rows, mapping, "interactions")
    Interactions(session, tally, OnChange(on_change)).take(lines_of(rows, "interactions", told, tally))
    return tally.report()


def _mapping(rows: CsvTable | Iterable[Row], mapping: Mapping[str, str] | None, what: str) -> dict[str, str] | None:
    if isinstance(rows, CsvTable):
        return mapping_of(rows.columns, what, mapping)
    return None if mapping is None else mapping_of(list(mapping), what, mapping)
