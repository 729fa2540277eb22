"""The mark of a database that is being copied into: until the copy is whole, nobody works on it."""

from collections.abc import Collection

import sqlalchemy as sa

from urd_crm.errors import StorageError
from urd_crm.text import Text

METADATA = sa.MetaData()
PARTS = sa.Table(
    "urd_unfinished_copy",
    METADATA,
    sa.Column("name", sa.String(63), primary_key=True),
    sa.Column("rows", sa.BigInteger, nullable=False),
    sa.Column("checksum", sa.String(32), nullable=False),
    sa.Column("done", sa.BigInteger, nullable=False),
)
"""Each table that is copied: its rows and their checksum in the source, and how many of them have arrived."""
ASIDE = sa.Table(
    "urd_unfinished_copy_aside",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("sql", sa.Text, nullable=False),
)
"""The statements that make indexes, references and triggers, which wait until the rows are there."""


def is_unfinished(tables: Collection[str]) -> bool:
    """Say whether a database with these tables waits for the rest of a copy."""
    return PARTS.name in tables


def refuse_unfinished(tables: Collection[str]) -> None:
    """Refuse to work on a database that waits for the rest of a copy.

    Raises:
        StorageError: it does.
    """
    if is_unfinished(tables):
        raise StorageError(
            Text(
                en="A copy into this database is not finished. Run the same 'urd copy' again: it goes on where it stopped.",
                bg="Копирането в тази база не е завършено. Пуснете пак същата „urd copy“: тя продължава, откъдето е спряла.",
            ),
            "unfinished",
        )
