"""Both databases order texts and count rows alike; people are found by their country, deleted rows by their table."""

import sqlalchemy as sa
from alembic import op

from urd_crm.schema.counted import make_counted
from urd_crm.schema.create import index_letters
from urd_crm.schema.likeness import make_alike

revision = "0002_alike"
down_revision = "0001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    connection = op.get_bind()
    make_alike(connection)
    make_counted(connection)
    if connection.dialect.name == "postgresql":
        op.execute("DROP INDEX IF EXISTS ix_urd_search_word_letters")  # it led to every bearer of a word
        op.execute("DELETE FROM urd_search_gram")  # the first release kept letters there, as on SQLite
        op.execute("INSERT INTO urd_search_gram (gram, word) SELECT DISTINCT '', word FROM urd_search_word")
        index_letters(connection)  # the server may have been given the extension since
    else:  # letters of names that nobody bears any more
        op.execute("DELETE FROM urd_search_gram WHERE word NOT IN (SELECT word FROM urd_search_word)")
    with op.batch_alter_table("urd_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_person_country"), ["country"], unique=False)
    with op.batch_alter_table("urd_change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_urd_change_deleted",
            ["entity"],
            unique=False,
            sqlite_where=sa.text("operation = 'delete'"),
            postgresql_where=sa.text("operation = 'delete'"),
        )
    with op.batch_alter_table("urd_interaction", schema=None) as batch_op:
        batch_op.drop_index("ix_urd_interaction_reply_to_id")  # it had the many that answer nothing
        batch_op.create_index(
            "ix_urd_interaction_reply_to_id",
            ["reply_to_id"],
            unique=False,
            sqlite_where=sa.text("reply_to_id IS NOT NULL"),
            postgresql_where=sa.text("reply_to_id IS NOT NULL"),
        )
    with op.batch_alter_table("urd_party", schema=None) as batch_op:
        batch_op.drop_index("ix_urd_party_merged_into_id")  # it had all that stand for themselves
        batch_op.create_index(
            "ix_urd_party_merged_into_id",
            ["merged_into_id"],
            unique=False,
            sqlite_where=sa.text("merged_into_id IS NOT NULL"),
            postgresql_where=sa.text("merged_into_id IS NOT NULL"),
        )
    with op.batch_alter_table("urd_contact_point", schema=None) as batch_op:
        batch_op.create_index(
            "ix_urd_contact_point_capitals",
            ["value"],
            unique=False,
            sqlite_where=sa.text("value <> lower(value)"),
            postgresql_where=sa.text("value <> lower(value)"),
        )
    with op.batch_alter_table("urd_relationship", schema=None) as batch_op:
        batch_op.drop_index("ix_urd_relationship_subject_id")  # the other begins like it, and leads to one of many ties
        batch_op.create_index(
            "ix_urd_relationship_subject_id_type_object_id", ["subject_id", "type", "object_id"], unique=False
        )
