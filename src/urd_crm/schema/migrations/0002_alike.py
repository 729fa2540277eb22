"""PostgreSQL orders texts and holds numbers as SQLite does; people are found by their country."""

from alembic import op

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
    if connection.dialect.name == "postgresql":
        op.execute("DROP INDEX IF EXISTS ix_urd_search_word_letters")  # it led to every bearer of a word
        op.execute("DELETE FROM urd_search_gram")  # the first release kept letters there, as on SQLite
        op.execute("INSERT INTO urd_search_gram (gram, word) SELECT DISTINCT '', word FROM urd_search_word")
        index_letters(connection)  # the server may have been given the extension since
    with op.batch_alter_table("urd_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_person_country"), ["country"], unique=False)
