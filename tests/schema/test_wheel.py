"""The wheel upgrades databases by itself: environment, migrations and plugins are in it."""

import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest

from urd_crm.schema.engine import make_engine

ROOT = Path(__file__).parents[2]
URD = [sys.executable, "-c", "import sys; from urd_crm.cli import main; sys.exit(main())"]
SECOND = '''
"""Add a wish."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{name}_wish", "{before}"


def upgrade():
    with op.batch_alter_table("urd_tag") as table:
        table.add_column(sa.Column("wish", sa.String(20), nullable=True))
        table.alter_column("name", existing_type=sa.String(), nullable=False)
'''


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The wheel, built with what is installed and unpacked where nothing else is."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder / "dist")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    with closing(zipfile.ZipFile(next((folder / "dist").glob("*.whl")))) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.fixture
def run(unpacked, tmp_path):
    """Run a command with the unpacked wheel alone, away from the work tree."""

    def call(*words: str):
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            list(words),
            cwd=tmp_path,
            env=environment | {"PYTHONPATH": str(unpacked)},
            capture_output=True,
            text=True,
            check=False,
        )

    return call


class TestWheel:
    def test_a_recorded_database_is_upgraded_from_it(self, run, unpacked, urd_database, recording):
        """As an installed library does it: with the migrations of the core and of every bundled plugin, and one more."""
        engine = make_engine(urd_database)
        recording(engine, "0.1.0.dev1")
        where = run(sys.executable, "-c", "import urd_crm.schema.upgrade as module; print(module.__file__)")
        assert Path(where.stdout.strip()).is_relative_to(unpacked), where.stderr
        migrations = unpacked / "urd_crm" / "schema" / "migrations"
        newest = max(migrations.glob("[0-9]*.py")).stem
        number = f"{int(newest[:4]) + 1:04d}"
        further = migrations / f"{number}_wish.py"
        further.write_text(dedent(SECOND).format(name=number, before=newest))
        try:
            done = run(*URD, "upgrade", "--json", "--db", urd_database)
            assert done.returncode == 0, done.stderr
            assert f'"{number}_wish"' in done.stdout
            assert "warning" not in done.stderr
            with engine.connect() as connection:
                assert connection.exec_driver_sql("SELECT count(*), count(wish) FROM urd_tag").one()[0] > 0
                version = connection.exec_driver_sql("SELECT version_num FROM urd_version_core").scalar()
            assert version == f"{number}_wish"
        finally:
            further.unlink()
            engine.dispose()

    def test_it_finds_its_plugins(self, run):
        """By the entry points that it carries."""
        done = run(*URD, "init", "town.db", "--json")
        assert done.returncode == 0, done.stderr
        for name in ("government", "investors", "media", "ngos", "partner_cities"):
            assert f'"{name}"' in done.stdout
