"""Write the next migration of a component from what its models say::

    python -m urd_crm.cli.revise investors "add the price of a site"

The new file is named ``0002_add_the_price_of_a_site.py``; read it before you commit it:
checks, triggers and data are yours to write.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.operations import ops
from attrs import frozen
from sqlalchemy.engine import Connection

from urd_crm.cli.exit_code import exit_code_of
from urd_crm.cli.remarks import remarks
from urd_crm.core import declared
from urd_crm.errors import NotFoundError, UrdCrmError
from urd_crm.registry import build_registry
from urd_crm.registry.registry import CORE
from urd_crm.schema.component import Component, components
from urd_crm.schema.create import create
from urd_crm.schema.engine import make_engine
from urd_crm.schema.gaps import is_of_expressions
from urd_crm.schema.history import refuse_broken
from urd_crm.schema.rebuild import references_at_rest
from urd_crm.schema.upgrade import configuration
from urd_crm.text import Text

INDEXES_OF_EXPRESSIONS = """
SELECT name, tbl_name FROM sqlite_master
WHERE type = 'index' AND EXISTS (SELECT 1 FROM pragma_index_info(sqlite_master.name) AS part WHERE part.name IS NULL)
"""


@frozen
class Revision:
    """A migration that was written."""

    file: Path
    remarks: tuple[str, ...]
    """What its steps lose, and what stops them where rows are · whole sentences."""


def revise(name: str, message: str, *, is_empty: bool = False) -> Revision:
    """Write the next migration of a component.

    Args:
        name: ``core``, or the name of an installed plugin.
        message: what it does, in a few words; they name the file.
        is_empty: write one without a step, for data, checks or triggers.

    Raises:
        NotFoundError: there is no such component, or it names no package for migrations.
        UrdCrmError: the tables are as the models say, so that there is nothing to write.
    """
    registry = build_registry(declared, [] if name == CORE else None)  # another plugin that fails is not ours to mend
    found = components(registry)
    component = next((each for each in found if each.name == name and each.migrations), None)
    if component is None:
        reasons = [problem.text.en for problem in registry.problems if problem.plugin == name]
        raise NotFoundError(Text(" ".join(reasons) or _unknown(name, found)), [each.name for each in found])
    slug = re.sub(r"[^a-z0-9]+", "_", message.lower()).strip("_")
    number = int(component.head[:4]) + 1 if component.head else 1
    revision = f"{number:04d}_{slug}"[:32].rstrip("_")
    engine = make_engine(":memory:")
    with engine.connect() as connection, references_at_rest(connection), connection.begin():
        for other in found:
            if other is not component:
                create(connection, other)
        return _write(connection, component, message, revision, is_empty)


def _unknown(name: str, found: Iterable[Component]) -> str:
    if any(each.name == name for each in found):
        return (
            f"'{name}' names no package for its migrations: make a folder with an __init__.py beside its modules, "
            f"and name it in PluginInfo(…, migrations='….migrations')."
        )
    names = ", ".join(each.name for each in found)
    return f"There is no component '{name}' with tables; is the plugin installed? There are: {names}."


def _write(connection: Connection, component: Component, message: str, revision: str, is_empty: bool) -> Revision:
    said: list[str] = []
    others = _tables(connection)

    def look(_: Any, __: Any, scripts: list[Any]) -> None:
        steps = scripts[0].upgrade_ops
        if not is_empty:
            dropped, made = _of_expressions(connection, component)
            steps.ops[:0] = dropped  # before a column that they name
            steps.ops.extend(made)
            steps.ops.extend(_to_later_tables(steps.ops))
            steps.ops.extend(_dropped(connection, _tables(connection) - others, component))
        if steps.is_empty() and not is_empty:
            scripts.clear()
        said.extend(remarks(steps.ops))

    config = configuration(component, connection)
    config.cmd_opts = argparse.Namespace(quiet=True)  # it would say on standard output what it does
    if component.revisions:
        refuse_broken(config, component)
        command.upgrade(config, "head")
    written: Any = command.revision(
        config, message, autogenerate=not is_empty, rev_id=revision, process_revision_directives=look
    )
    if not written:
        raise UrdCrmError(
            f"The tables of '{component.name}' are as its models say; there is nothing to write. "
            "For data, checks or triggers write one with --empty."
        )
    return Revision(Path(written.path), tuple(said))


def _tables(connection: Connection) -> set[str]:
    return set(sa.inspect(connection).get_table_names())


def _dropped(connection: Connection, made: set[str], component: Component) -> Iterator[ops.DropTableOp]:
    """Give the steps that drop tables which the history makes and no model has, each before those that it refers to."""
    gone = made - {table.name for table in component.tables} - {component.version_table}
    for name, _ in reversed(sa.inspect(connection).get_sorted_table_and_fkc_names()):
        if name in gone:
            yield ops.DropTableOp(name)


def _of_expressions(
    connection: Connection, component: Component
) -> tuple[list[ops.DropIndexOp], list[ops.CreateIndexOp]]:
    """Give the steps that drop and make indexes of expressions: Alembic does not look at them on SQLite."""
    there = {row.name: row.tbl_name for row in connection.exec_driver_sql(INDEXES_OF_EXPRESSIONS)}
    tables = {table.name for table in component.tables}
    wanted = {
        str(index.name): index for table in component.tables for index in table.indexes if is_of_expressions(index)
    }
    dropped = [
        ops.DropIndexOp(name, there[name]) for name in sorted(there) if name not in wanted and there[name] in tables
    ]
    return dropped, [ops.CreateIndexOp.from_index(wanted[name]) for name in sorted(wanted) if name not in there]


def _to_later_tables(steps: Sequence[Any]) -> list[ops.ModifyTableOps]:
    """Take references out of tables that are made before the one they refer to, and give the steps that make them then."""
    tables = [step for step in steps if isinstance(step, ops.CreateTableOp)]
    names = [step.table_name for step in tables]
    found = []
    for n, step in enumerate(tables, start=1):
        keys = [each for each in step.columns if isinstance(each, sa.ForeignKeyConstraint)]
        later = {id(key): key for key in keys if key.referred_table.name in names[n:]}
        step.columns = [each for each in step.columns if id(each) not in later]
        found += [
            ops.ModifyTableOps(step.table_name, [ops.CreateForeignKeyOp.from_constraint(key)]) for key in later.values()
        ]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Write a migration and say where; give the exit code."""
    parser = argparse.ArgumentParser(
        "python -m urd_crm.cli.revise", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("component", help="core, or the name of an installed plugin")
    parser.add_argument("message", help="what the migration does, in a few words; they name the file")
    parser.add_argument("--empty", action="store_true", help="write one without a step: for data, checks or triggers")
    given = parser.parse_args(arguments)
    try:
        revision = revise(given.component, given.message, is_empty=given.empty)
    except UrdCrmError as error:
        print(f"revise: {error}", file=sys.stderr)
        return exit_code_of(error)
    for remark in revision.remarks:
        print(f"revise: {remark}", file=sys.stderr)
    print(revision.file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
