"""What the database has of a plugin in use that its release knows nothing of: something was renamed without a migration."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.entities.change import Change
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.errors import Problem, Severity
from urd_crm.registry.registry import CORE, Catalogue
from urd_crm.schema.component import VERSION_TABLE
from urd_crm.schema.host import PREFIX
from urd_crm.schema.strangers import strangers
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session


def undeclared(session: "Session") -> Iterator[Problem]:
    """Look for kinds, types, stages and tables that are of plugins in use, and that they do not declare."""
    registry = session.registry
    in_use = {plugin.info.name for plugin in registry.plugins}
    interactions, engagements = table_of(Interaction), table_of(Engagement)
    yield from _names(session, interactions.c.kind, registry.interactions, in_use)
    yield from _names(session, engagements.c.type, registry.engagements, in_use)
    for type, stage, count in _counted(session, engagements.c.type, engagements.c.stage):
        if type in registry.engagements and registry.engagements.get(type).record.stage(stage) is None:
            yield _name(engagements.c.stage, f"{type}: {stage}", f"type = '{type}' AND stage = '{stage}'", count)
    known = {table_of(each).name for each in registry.tables}
    unknown = strangers(session.store.connection(), known)
    noted = {table.removeprefix(VERSION_TABLE) for table in unknown if table.startswith(VERSION_TABLE)}

    def owner(table: str) -> str | None:
        owners = [name for name in {*in_use, *noted} if table.startswith(f"{PREFIX}{name}_")]
        return plugin if owners and (plugin := max(owners, key=len)) in in_use else None

    for entity in _audited(session):
        if entity not in known and entity not in unknown and owner(entity) is not None:
            yield _audit(entity)
    for table in unknown:
        if (plugin := owner(table)) is not None:
            yield Problem(
                "table-undeclared",
                Text(
                    en=f"{table} is of the plugin '{plugin}', whose release declares it no more; "
                    "parties with rows in it are not erased or merged, and the database is not copied",
                    bg=f"{table} е на приставката „{plugin}“, чието издание вече не я обявява; "
                    "страни с редове в нея не се заличават и сливат, и базата не се копира",
                ),
                Text(
                    en="Its next release takes the rows over or drops the table, with a migration.",
                    bg="Следващото ѝ издание пренася редовете или премахва таблицата с миграция.",
                ),
                severity=Severity.WARN,
                entity=table,
            )


def _audited(session: "Session") -> list[str]:
    """Give the tables whose rows the audit says something of."""
    changes = table_of(Change).c
    says = changes.before.is_not(None) | changes.after.is_not(None)
    return [entity for (entity,) in session.store.rows(sa.select(changes.entity).where(says).distinct())]


def _audit(table: str) -> Problem:
    sql = f"UPDATE urd_change SET before = NULL, after = NULL WHERE entity = '{table}';"  # noqa: S608 - it is said, and not run
    return Problem(
        "audit-undeclared",
        Text(
            en=f"changes of {table} are kept, and there is no such table any more; nobody is erased from them",
            bg=f"пазят се промени на {table}, а такава таблица вече няма; от тях никой не се заличава",
        ),
        Text(
            en=f"If the table has another name now, the plugin's next release puts it there and into the journals of merges; "
            f"if it is gone: {sql}",
            bg=f"Ако таблицата има друго име, следващото издание на приставката го слага и тук, и в дневниците на сливанията; "
            f"ако я няма: {sql}",
        ),
        field="entity",
        severity=Severity.WARN,
        entity=str(Change.__tablename__),
    )


def _counted(session: "Session", *columns: sa.Column[Any]) -> Iterator[Any]:
    yield from session.store.rows(sa.select(*columns, sa.func.count()).group_by(*columns).order_by(*columns))


def _names(session: "Session", column: sa.Column[Any], known: Catalogue[Any], in_use: set[str]) -> Iterator[Problem]:
    for name, count in _counted(session, column):
        plugin = name.partition(".")[0] if "." in name else CORE
        if plugin in in_use and name not in known:
            yield _name(column, name, f"{column.name} = '{name}'", count)


def _name(column: sa.Column[Any], name: str, where: str, count: int) -> Problem:
    sql = f"UPDATE {column.table.name} SET {column.name} = '…' WHERE {where};"  # noqa: S608 - it is said, and not run
    return Problem(
        "name-undeclared",
        Text(
            en=f"{count} row(s) have {name}, which the release of the plugin in use does not declare",
            bg=f"{count} ред(а) имат {name}, което изданието на ползваната приставка не обявява",
        ),
        Text(
            en=f"Its next release declares it, or renames it with a migration: {sql}",
            bg=f"Следващото ѝ издание го обявява или го преименува с миграция: {sql}",
        ),
        field=column.name,
        severity=Severity.WARN,
        entity=column.table.name,
    )
