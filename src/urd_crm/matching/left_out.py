"""Rows of plugins that are not in use: nobody is there to say what becomes of them."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.errors import ConflictError
from urd_crm.gate.lookups import VALUES
from urd_crm.gate.standing import PARTIES
from urd_crm.schema.strangers import strangers
from urd_crm.session import Session
from urd_crm.text import Text


def refuse_left_out(session: Session, parties: Sequence[int], jobs: Sequence[int] = ()) -> None:
    """Refuse while rows of a plugin that is not in use refer to parties, or to jobs.

    Args:
        session: to read with.
        parties: numbers of parties.
        jobs: numbers of affiliations.

    Raises:
        ConflictError: there are such rows; what becomes of them, only the plugin's declaration says.
    """
    connection = session.store.connection()
    meant = dict.fromkeys(PARTIES, parties) | {table_of(Affiliation).name: jobs}
    look = sa.inspect(connection)
    left_out = {
        table
        for table in strangers(connection, {table_of(each).name for each in session.registry.tables})
        for key in look.get_foreign_keys(table)
        if _refers(session, table, key["constrained_columns"][0], meant.get(key["referred_table"], ()))
    }
    if left_out:
        raise not_in_use(left_out)


def not_in_use(tables: Iterable[str]) -> ConflictError:
    """Say that the plugin of some tables is needed."""
    names = sorted(tables)
    return ConflictError(
        Text(
            en=f"Rows of {', '.join(names)} belong to it, and their plugin is not in use: choose it, and do this again. "
            "If it is in use, its release has forgotten them; 'urd check' says what to do.",
            bg=f"Засегнати са и редове от {', '.join(names)}, а приставката им не се ползва: изберете я и повторете. "
            "Ако се ползва, изданието ѝ ги е забравило; „urd check“ казва какво да се направи.",
        ),
        entity=names[0],
    )


def _refers(session: Session, table: str, column: str, numbers: Sequence[int]) -> bool:
    place: sa.ColumnClause[int] = sa.column(column, sa.BigInteger())
    for start in range(0, len(numbers), VALUES):
        those = place.in_(numbers[start : start + VALUES])
        if session.store.rows(sa.select(sa.literal(1)).select_from(sa.table(table)).where(those).limit(1)):
            return True
    return False
