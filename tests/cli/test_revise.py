"""``python -m urd_crm.cli.revise``: the next migration of a plugin, from its models."""

import shutil

import pytest

CODE = """
import sqlalchemy as sa
from sqlmodel import Field
from urd_crm.contract import NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl


class Kite(Record, table=True):
    __tablename__ = "urd_kites_kite"

    label: str = Field(max_length=20)
    {field}


{tables}
@hookimpl
def urd_crm_plugin():
    return PluginInfo("kites", title=Text("Kites"), version="1", api=1, migrations="{migrations}")


@hookimpl
def urd_crm_records():
    for table in Record.__subclasses__():
        if table.__module__ == __name__:
            yield RecordType(table.__name__.lower(), table, NO_PERSONAL_DATA)
"""
IN_A_CIRCLE = """
class Crew(Record, table=True):
    __tablename__ = "urd_kites_crew"

    captain_id: int | None = Field(default=None, foreign_key="urd_kites_pilot.id")


class Pilot(Record, table=True):
    __tablename__ = "urd_kites_pilot"

    crew_id: int | None = Field(default=None, foreign_key="urd_kites_crew.id")


"""


@pytest.fixture
def package(tmp_path):
    """An installed plugin with an empty package of migrations."""
    package = tmp_path / "fake_kites"
    (package / "migrations").mkdir(parents=True)
    (package / "migrations" / "__init__.py").write_text('"""Migrations."""\n')
    info = tmp_path / "fake_kites-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: fake-kites\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[urd_crm.plugins]\nkites = fake_kites\n")
    return package


@pytest.fixture
def revise(package, forked):
    """Call the program on the plugin as its code is now."""

    def call(*words: str, field="", tables="", migrations="fake_kites.migrations"):
        (package / "__init__.py").write_text(CODE.format(field=field, tables=tables, migrations=migrations))
        shutil.rmtree(package / "__pycache__", ignore_errors=True)  # another text of the same second may be as long
        return forked.call("urd_crm.cli.revise", *words, path=[package.parent], cwd=package.parent)

    return call


def written(package):
    """Give the names of the migrations."""
    return sorted(path.name for path in (package / "migrations").glob("0*.py"))


class TestRevise:
    def test_the_history_goes_on_with_each_change(self, package, revise):
        """Nothing is written where nothing changed, unless that is asked for."""
        first = revise("kites", "initial")
        assert (first.returncode, first.stderr) == (0, "")
        assert first.stdout == f"{package / 'migrations' / '0001_initial.py'}\n"
        again = revise("kites", "nothing")
        assert (again.returncode, again.stdout, len(again.stderr.splitlines())) == (3, "", 1)
        assert "there is nothing to write" in again.stderr
        assert revise("kites", "fill the labels", "--empty").returncode == 0
        assert revise("kites", "add the span", field="span: int | None = None").stderr == ""
        assert written(package) == ["0001_initial.py", "0002_fill_the_labels.py", "0003_add_the_span.py"]
        assert "add_column" in (package / "migrations" / "0003_add_the_span.py").read_text()

    def test_rows_that_a_migration_writes_are_no_matter(self, package, revise):
        """A table that SQLite makes anew after the migration may have rows that others refer to."""
        tables = IN_A_CIRCLE.replace("Crew", "Reel").replace("crew", "reel").partition("class Pilot")[0]
        tables = tables.replace("captain_id", "kite_id").replace("urd_kites_pilot", "urd_kites_kite")
        revise("kites", "initial", tables=tables)
        file = package / "migrations" / "0001_initial.py"
        made = file.read_text().replace("sqlite_autoincrement=True", "")
        rows = ("kite (id, version, label) VALUES (1, 1, 'x')", "reel (id, version, kite_id) VALUES (1, 1, 1)")
        file.write_text(made + "".join(f'\n    op.execute("INSERT INTO urd_kites_{row}")' for row in rows))
        said = revise("kites", "nothing", tables=tables)
        assert (said.returncode, said.stdout) == (3, "")
        assert "there is nothing to write" in said.stderr

    def test_an_index_of_expressions_is_written(self, package, revise):
        """Once."""
        revise("kites", "initial")
        index = '__table_args__ = (sa.Index("ix_urd_kites_kite_words", sa.text("lower(label)")),)'
        said = revise("kites", "find them by their words", field=index)
        assert (said.returncode, said.stderr) == (0, "")
        assert "'ix_urd_kites_kite_words'" in (package / "migrations" / "0002_find_them_by_their_words.py").read_text()
        again = revise("kites", "nothing", field=index)
        assert (again.returncode, len(again.stderr.splitlines())) == (3, 1)

    @pytest.mark.only("sqlite")
    @pytest.mark.only("postgresql")
    def test_tables_may_refer_to_each_other(self, package, revise, new_database, forked):
        """What refers to a table that is made later does so afterwards, on every system."""
        url = new_database()
        revise("kites", "initial")

        def urd(*words: str):
            done = forked.urd(*words, "--db", url, path=[package.parent])
            assert (done.returncode, "Warning" in done.stderr) == (0, False)

        urd("init", "--plugin", "kites")
        said = revise("kites", "crews", tables=IN_A_CIRCLE)
        assert (said.returncode, said.stderr) == (0, "")
        urd("upgrade", "--plugin", "kites")
        urd("check", "--plugin", "kites")
        assert revise("kites", "nothing", tables=IN_A_CIRCLE).returncode == 3

    def test_a_column_that_rows_have_no_value_for_is_told(self, package, revise):
        """With what to do about it; the migration is there to be mended."""
        revise("kites", "initial")
        said = revise("kites", "span", field="span: int")
        assert said.returncode == 0
        assert said.stderr.startswith("revise: urd_kites_kite.span may not be empty")
        assert "server_default" in said.stderr
        assert written(package) == ["0001_initial.py", "0002_span.py"]

    @pytest.mark.parametrize(
        "field,said",
        [
            ("span: int | None = None", "urd_kites_kite.tail is dropped with all that stands in it. If it only has"),
            ("tail: int | None = None", "urd_kites_kite.tail shall hold something else, and what rows have there"),
            ("tail: str | None = Field(default=None, max_length=5)", "urd_kites_kite.tail shall hold something else"),
        ],
    )
    def test_what_a_step_loses_is_told(self, revise, field, said):
        """A column with another name is a new one and one that goes."""
        revise("kites", "initial", field="tail: str | None = Field(default=None, max_length=9)")
        done = revise("kites", "tail", field=field)
        assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
        assert done.stderr.startswith(f"revise: {said}")

    def test_a_text_that_may_be_longer_loses_nothing(self, revise):
        """Nor is anything said of it."""
        revise("kites", "initial", field="tail: str | None = Field(default=None, max_length=9)")
        done = revise("kites", "tail", field="tail: str | None = Field(default=None, max_length=99)")
        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.only("sqlite")
    @pytest.mark.only("postgresql")
    def test_tables_that_no_model_has_any_more_are_dropped(self, package, revise, new_database, forked):
        """What refers goes before what it refers to; the author is told of what is lost, and how to keep it."""
        url = new_database()
        tables = IN_A_CIRCLE.replace('foreign_key="urd_kites_pilot.id"', "")
        revise("kites", "initial", tables=tables)

        def urd(*words: str):
            done = forked.urd(*words, "--db", url, "--plugin", "kites", path=[package.parent])
            assert done.returncode == 0, done.stdout + done.stderr

        urd("init")
        said = revise("kites", "neither crews nor pilots")
        assert said.returncode == 0
        told = [line.partition(" is dropped")[0] for line in said.stderr.splitlines()]
        assert told == ["revise: urd_kites_pilot", "revise: urd_kites_crew"]
        assert "rename_table('urd_kites_crew', '…'), from urd_crm.schema.rename" in said.stderr
        urd("upgrade")
        urd("check")
        assert revise("kites", "nothing").returncode == 3

    def test_an_index_of_expressions_is_dropped_before_its_column(self, package, revise):
        """The migration can be taken as it is written."""
        index = '__table_args__ = (sa.Index("ix_urd_kites_kite_ends", sa.text("lower(tail)")),)'
        revise("kites", "initial", field=f"tail: str | None = None\n    {index}")
        assert revise("kites", "no tail").returncode == 0
        text = (package / "migrations" / "0002_no_tail.py").read_text()
        assert text.index("drop_index") < text.index("drop_column")
        assert revise("kites", "nothing").returncode == 3

    def test_two_that_were_written_at_once_are_told(self, package, revise):
        """One has to follow the other; then the next number is one that nobody has."""
        revise("kites", "initial")
        revise("kites", "span", field="span: int | None = None")
        mine = (package / "migrations" / "0002_span.py").rename(package / "span.py")
        both = "span: int | None = None\n    tail: int | None = None"
        revise("kites", "tail", field="tail: int | None = None")
        text = mine.read_text()
        mine.rename(package / "migrations" / "0002_span.py")
        said = revise("kites", "more", field=both)
        assert (said.returncode, said.stdout, len(said.stderr.splitlines())) == (6, "", 1)
        assert "The migrations 0002_span, 0002_tail of 'kites' are each the last one: let the later" in said.stderr
        (package / "migrations" / "0002_span.py").unlink()
        later = text.replace("0002_span", "0004_span").replace("0001_initial", "0002_tail")
        (package / "migrations" / "0004_span.py").write_text(later)
        assert revise("kites", "more", field=f"{both}\n    wind: int | None = None").returncode == 0
        assert written(package) == ["0001_initial.py", "0002_tail.py", "0004_span.py", "0005_more.py"]

    def test_one_that_is_gone_is_told(self, package, revise):
        """By its name, and by the name of the package it was in."""
        revise("kites", "initial")
        revise("kites", "span", field="span: int | None = None")
        (package / "migrations" / "0001_initial.py").unlink()
        said = revise("kites", "more", field="span: int | None = None")
        assert (said.returncode, len(said.stderr.splitlines())) == (6, 1)
        assert "follows 0001_initial, which is not in fake_kites.migrations: bring that file back." in said.stderr

    @pytest.mark.parametrize(
        "words,code,said",
        [
            ([], 2, "the following arguments are required: component, message"),
            (["kites"], 2, "the following arguments are required: message"),
            (["kitez", "initial"], 4, "There is no component 'kitez' with tables"),
        ],
    )
    def test_what_cannot_be_meant_is_one_line(self, revise, words, code, said):
        """And no traceback."""
        done = revise(*words)
        assert done.returncode == code
        assert said in done.stderr
        assert "Traceback" not in done.stderr

    def test_it_has_help(self, revise):
        """On standard output."""
        assert "add the price of a site" in revise("--help").stdout

    def test_a_folder_that_is_no_package_is_told(self, package, revise):
        """Nothing is written anywhere else."""
        (package / "migrations" / "__init__.py").unlink()
        said = revise("kites", "initial")
        assert (said.returncode, said.stdout) == (4, "")
        assert "'fake_kites.migrations', has no __init__.py: write one into the folder" in said.stderr
        assert sorted(path.name for path in package.parent.iterdir()) == ["fake_kites", "fake_kites-1.0.dist-info"]

    @pytest.mark.parametrize(
        "migrations,said", [("fake_kites.nowhere", "No module named"), ("", "names no package for its migrations")]
    )
    def test_a_package_that_is_not_there_is_told(self, revise, migrations, said):
        """With what to do."""
        done = revise("kites", "initial", migrations=migrations)
        assert done.returncode == 4
        assert said in done.stderr
        assert "Traceback" not in done.stderr
