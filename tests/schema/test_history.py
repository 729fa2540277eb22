"""Migrations that make no history that a database could follow."""

import importlib

import sqlalchemy as sa

from urd_crm.errors import MigrationFailedError
from urd_crm.schema.component import Component
from urd_crm.schema.create import prepare
from urd_crm.schema.upgrade import upgrade_all

MADE = 'op.create_table("urd_ferry_trip", sa.Column("id", sa.Integer, primary_key=True))'
WIDER = 'op.add_column("urd_ferry_trip", sa.Column("fare", sa.Integer))'


class TestNames:
    def test_a_migration_that_is_not_called_as_its_file_is_told(self, engine, migrations, tmp_path):
        """A database that was made whole bears the name of the file; Alembic would find no such migration."""
        table = sa.Table("urd_ferry_trip", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
        component = Component("ferry", (table,), migrations(MADE))
        prepare(engine, [component])
        migrations(MADE, WIDER, package=component.migrations)
        for file in tmp_path.joinpath(component.migrations).glob("000*.py"):
            written = file.read_text(encoding="utf-8").replace('"0001_step"', '"1975ea83b712"')
            file.write_text(written.replace("'0001_step'", "'1975ea83b712'"), encoding="utf-8")
        importlib.invalidate_caches()
        (error,) = upgrade_all(engine, [component]).errors
        assert isinstance(error, MigrationFailedError)
        assert "0001_step.py" in str(error)
        assert 'revision = "0001_step"' in str(error)
        assert "„ferry“" in error.text.bg
