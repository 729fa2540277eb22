"""Giving a table of a plugin another name, in one of its migrations::

    from urd_crm.schema.rename import rename_table

    rename_table("urd_gardens_plot", "urd_gardens_parcel")

The audit and the journals of merges say the name, too: where they kept the old one, nobody could be erased from what they note.
"""

import sqlalchemy as sa
from alembic import op


def rename_table(old: str, new: str) -> None:
    """Rename a table wherever its name stands; to be called in a migration.

    Args:
        old: its name so far.
        new: its name from now on.
    """
    op.rename_table(old, new)
    op.execute(sa.text("UPDATE urd_change SET entity = :new WHERE entity = :old").bindparams(old=old, new=new))
    changed, kind = "replace(CAST(journal AS TEXT), :old, :new)", "TEXT"
    if op.get_bind().dialect.name == "postgresql":
        kind = "JSONB"
    names = {"old": f'"{old}"', "new": f'"{new}"'}
    op.execute(
        sa.text(
            f"UPDATE urd_merge SET journal = CAST({changed} AS {kind}) "  # noqa: S608 - nothing of the caller's
            "WHERE CAST(journal AS TEXT) LIKE '%' || :old || '%'"
        ).bindparams(**names)
    )
