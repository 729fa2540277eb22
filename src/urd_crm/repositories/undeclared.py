"""What the database has of a plugin in use that its release knows nothing of: something was renamed without a migration."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

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
    unknown = strangers(session.store.connection(), {table_of(each).name for each in registry.tables})
    noted = {table.removeprefix(VERSION_TABLE) for table in unknown if table.startswith(VERSION_TABLE)}
    for table in unknown:
        owners = [name for name in {*in_use, *noted} if table.startswith(f"{PREFIX}{name}_")]
        if owners and (plugin := max(owners, key=len)) in in_use:
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
