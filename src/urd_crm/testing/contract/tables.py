"""Rules on a plugin's tables: rows fit in, they outlast the plugin's absence, migrations make the same tables."""

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from urd_crm.crm import Crm
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import MigrationFailedError, UrdCrmError
from urd_crm.registry.contract_check import tables_of
from urd_crm.schema.component import Component
from urd_crm.schema.history import refuse_broken
from urd_crm.schema.rebuild import references_at_rest
from urd_crm.schema.upgrade import configuration
from urd_crm.session import Session
from urd_crm.testing import builders
from urd_crm.testing.contract.subject import Sampler, Subject, opened

LONGEST = 32
"""Letters that the version table holds of a revision's name."""


def row_faults(subject: Subject, session: Session, sampler: Sampler) -> Iterator[str]:
    """Say which tables take no row."""
    for table in subject.tables:
        try:
            with session.atomic():
                written = sampler(session, table)
                session.flush()
            if session.get(table, _key(written)) is None:
                yield f"{table.__name__}: the row that was made is not found again."
        except (UrdCrmError, LookupError, TypeError) as error:
            yield (
                f"{table.__name__}: no row could be made up: {error} "
                "Override 'sample' in your test class and make one there for this table."
            )


def _key(row: CrmModel) -> Any:
    values = tuple(getattr(row, column.name) for column in table_of(type(row)).primary_key.columns)
    return values if len(values) > 1 else values[0]


def retention_faults(subject: Subject) -> Iterator[str]:
    """Say which retention does not run from a day."""
    for table, personal_data in tables_of(subject.declared):
        retention = personal_data.retention if personal_data is not None else None
        if retention is None or retention.since not in table_of(table).columns:
            continue
        kind = table_of(table).columns[retention.since].type
        if not isinstance(kind.impl_instance if isinstance(kind, sa.TypeDecorator) else kind, sa.Date | sa.DateTime):
            yield f"{table.__name__}: its retention runs from '{retention.since}', which is no date."


def absence_faults(subject: Subject, database: str, sampler: Sampler) -> Iterator[str]:
    """Say what is lost when the plugin is not chosen for a while."""
    with subject.opened(database) as crm:
        with crm.session(actor="contract") as session:
            for table in subject.tables:
                sampler(session, table)
        counted = _counts(crm, subject)
    with opened(database, list(subject.companions)) as crm:
        kept = set(sa.inspect(crm.engine).get_table_names())
        in_use = set(crm.registry.tables)
        with crm.session(actor="contract") as session:
            for organisation in [builders.organisation(session), *session.organisations.own()]:
                session.timeline(organisation)
            failed = [each for each in session.review.findings() if each.code == "check-failed"]
    for problem in failed:
        yield f"while the plugin was not chosen: {problem.message.en}"
    for table in subject.tables:
        if table.__tablename__ not in kept:
            yield f"{table.__name__}: its table went when the plugin was not chosen."
        if table in in_use:
            yield f"{table.__name__}: it is in use although the plugin was not chosen; who else declares it?"
    with subject.opened(database) as crm:
        for name, count in _counts(crm, subject).items():
            if count != counted[name]:
                yield f"{name}: {counted[name]} rows before the plugin was left out, {count} after it came back."


def _counts(crm: Crm, subject: Subject) -> Mapping[str, int]:
    with crm.session() as session:
        return {table.__name__: builders.count(session, table) for table in subject.tables}


def history_faults(subject: Subject, crm: Crm) -> Iterator[str]:
    """Say what is wrong with the chain of migrations."""
    component = subject.component(crm)
    if component is None:
        return
    if not component.migrations:
        yield (
            "it has tables and no migrations: they could never be changed. Give PluginInfo(migrations='….migrations') "
            f"and write the first with 'python -m urd_crm.cli.revise {subject.name} initial'."
        )
        return
    if not component.revisions:
        yield f"the package {component.migrations} holds no migration; are its files named 0001_words.py?"
        return
    with crm.engine.connect() as connection:
        config = configuration(component, connection)
    try:
        refuse_broken(config, component)
    except MigrationFailedError as error:
        yield str(error)
        return
    scripts = ScriptDirectory.from_config(config)
    chain = tuple(reversed([script.revision for script in scripts.walk_revisions()]))
    if chain != component.revisions:
        yield f"its migrations follow each other as {', '.join(chain)}, their files as {', '.join(component.revisions)}."
    for revision in chain:
        if len(revision) > LONGEST:
            yield f"the name '{revision}' is longer than {LONGEST} letters."


def migration_faults(subject: Subject, crm: Crm) -> Iterator[str]:
    """Say where the tables that the migrations make differ from those of the models.

    The plugin's tables are dropped on the way: for a new database only.
    """
    component = subject.component(crm)
    if component is None or not component.revisions:
        return
    for table in component.tables:
        for column in table.columns:
            if getattr(column.type, "native_enum", False):
                yield (
                    f"{table.name}.{column.name}: PostgreSQL makes a type of its own for an enumeration, which no "
                    "migration widens; write Field(sa_type=choice(…)), from urd_crm.entities.columns."
                )
    with crm.engine.connect() as connection, references_at_rest(connection), connection.begin():
        modelled = _shapes(connection, component)
        CrmModel.metadata.drop_all(connection, tables=list(component.tables))
        connection.exec_driver_sql(f"DROP TABLE {component.version_table}")
        before = set(sa.inspect(connection).get_table_names())
        command.upgrade(configuration(component, connection), "head")
        left = set(sa.inspect(connection).get_table_names()) - before - {component.version_table}
        migrated = _shapes(connection, component)
    for name in sorted(left - set(modelled)):
        yield f"the migrations leave the table {name}, which no model has: who is erased or merged stays in it; drop it."
    for table in component.tables:
        if table.name not in migrated:
            yield f"no migration makes the table {table.name}."
            continue
        for part, wanted in modelled[table.name].items():
            made = migrated[table.name][part]
            for missing in sorted(wanted - made):
                yield f"{table.name}: the migrations do not make {part} {missing}, which the model has."
            for more in sorted(made - wanted):
                yield f"{table.name}: the migrations make {part} {more}, which the model has not."


def _shapes(connection: Connection, component: Component) -> dict[str, dict[str, set[str]]]:
    """Describe the tables of a component as the database has them."""
    inspector = sa.inspect(connection)
    there = set(inspector.get_table_names())
    return {table.name: _shape(inspector, table.name) for table in component.tables if table.name in there}


OURS = ' COLLATE "C"'
"""What is added to every text on PostgreSQL, whoever wrote the migration."""


def _shape(inspector: sa.Inspector, name: str) -> dict[str, set[str]]:
    return {
        "the column": {
            f"{column['name']} {str(column['type']).replace(OURS, '')}{'' if column['nullable'] else ' NOT NULL'}"
            for column in inspector.get_columns(name)
        },
        "the primary key": {", ".join(inspector.get_pk_constraint(name)["constrained_columns"])},
        "the reference": {
            f"{', '.join(key['constrained_columns'])} to {key['referred_table']} {key['options'].get('ondelete', '')}"
            for key in inspector.get_foreign_keys(name)
        },
        "the index": {
            f"{', '.join(map(str, index['column_names']))}{' unique' if index['unique'] else ''}"
            for index in inspector.get_indexes(name)
        },
        "the unique rule": {", ".join(rule["column_names"]) for rule in inspector.get_unique_constraints(name)},
        "the check": {str(rule["sqltext"]) for rule in inspector.get_check_constraints(name)},
    }
