"""Whether what a plugin declares can be: names, tables, personal data, stages."""

import re
from collections.abc import Iterator
from importlib import import_module
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper

from urd_crm.contract.check import Check
from urd_crm.contract.declarations import API, EngagementType, InteractionKind, ProfileType, RecordType
from urd_crm.contract.personal_data import NO_PERSONAL_DATA, OnErase, PersonalData
from urd_crm.contract.tables import AffiliationProfile, OrganisationProfile, PersonProfile
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.errors import PluginApiVersionError, PluginContractError
from urd_crm.registry.collecting import Declared
from urd_crm.registry.declared_types import type_faults
from urd_crm.registry.mapping import mapping_faults
from urd_crm.text import Text

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
OURS = ("unfinished_", "version_")
"""How tables of the library begin that no plugin's may be taken for: the mark of a copy, and the versions."""
LONGEST_NAME = 63
"""How long names of tables and columns are at most on PostgreSQL · bytes."""
TOO_LONG = f"has more than {LONGEST_NAME} bytes, which is all that PostgreSQL keeps; a Cyrillic letter has two."
PROFILE_BASES: dict[type, type] = {
    Organisation: OrganisationProfile,
    Person: PersonProfile,
    Affiliation: AffiliationProfile,
}


def tables_of(declared: Declared) -> Iterator[tuple[type[CrmModel], PersonalData | None]]:
    """Give the tables that a plugin brings, with what it says of their personal data."""
    for _, record in declared.all():
        if isinstance(record, ProfileType | RecordType):
            yield record.table, record.personal_data
        elif isinstance(record, EngagementType | InteractionKind) and record.detail is not None:
            yield record.detail, record.personal_data


def refers_to_party(table: type[CrmModel]) -> tuple[str, ...]:
    """Give the columns of a table that refer to a party, or to what stands for a person in a job."""
    targets = {"urd_party", "urd_organisation", "urd_person", "urd_affiliation"}
    return tuple(
        column.name
        for column in table_of(table).columns
        if any(key.target_fullname.partition(".")[0] in targets for key in column.foreign_keys)
    )


def check_contract(declared: Declared, *, is_core: bool = False) -> None:
    """Refuse a plugin whose declarations cannot be.

    Raises:
        PluginApiVersionError: it was written for another contract.
        PluginContractError: the first thing that is wrong, and how to mend it.
    """
    info = declared.info
    # Whatever else is wrong with it: the tables of others have to be of use.
    unmapped = list(mapping_faults(table for table, _ in tables_of(declared)))
    where: dict[str, Any] = {"plugin": info.name, "distribution": declared.distribution}
    if info.api != API:
        raise PluginApiVersionError(
            Text(
                en=f"The plugin '{info.name}' was written for version {info.api} of the plugin contract; "
                f"this library has version {API}. Install a release of the plugin that fits.",
                bg=f"Приставката „{info.name}“ е писана за версия {info.api} на договора за приставки, "
                f"а библиотеката е с версия {API}. Инсталирайте подходящо издание.",
            ),
            **where,
        )
    for fault in chain(faults(declared, is_core=is_core), unmapped):
        raise PluginContractError(
            Text(en=f"The plugin '{info.name}': {fault}", bg=f"Приставката „{info.name}“: {fault}"), **where
        )


def faults(declared: Declared, *, is_core: bool = False) -> Iterator[str]:
    """Say everything about a plugin that cannot be, each with how to mend it."""
    name = declared.info.name
    if not NAME.fullmatch(name):
        yield f"its name '{name}' is not lower-case letters, digits and single underscores."
    if f"{name}_".startswith(OURS):
        yield f"its name '{name}' would call its tables as the library calls some of its own: take another."
    yield from type_faults(declared.info, "its PluginInfo")
    for kind, record in declared.all():
        called = getattr(record, "name", None) or getattr(record, "code", "")
        yield from type_faults(record, f"its {type(record).__name__} '{called}'")
        label = getattr(record, "name", None)
        if kind not in ("identifiers", "limits") and label is not None and not NAME.fullmatch(label):
            yield f"the name '{label}' in {kind} is not lower-case letters, digits and single underscores."
        if isinstance(record, Check) and not CODE.fullmatch(record.code):
            yield f"the check code '{record.code}' is not lower-case letters, digits and single hyphens."
        if isinstance(record, ProfileType):
            yield from _profile_faults(record)
        if isinstance(record, EngagementType):
            yield from _stage_faults(record)
    for table, personal_data in tables_of(declared):
        yield from _table_faults(table, personal_data, "urd_" if is_core else f"urd_{name}_")
        if not is_core and sa.inspect(table, raiseerr=False) is not None:
            yield from _audit_faults(table, personal_data)
    if declared.info.migrations:
        yield from _package_faults(declared.info.migrations)


def _package_faults(package: str) -> Iterator[str]:
    """Say why nobody can look into the package of migrations: without it, its tables cannot be told old from new."""
    try:
        found = import_module(package)
    except Exception as cause:  # noqa: BLE001 - whatever its code raises
        yield f"the package of its migrations, '{package}', cannot be imported: {type(cause).__name__}: {cause}."
    else:
        if found.__file__ is None:
            yield f"the package of its migrations, '{package}', has no __init__.py: write one into the folder."


def _profile_faults(profile: ProfileType) -> Iterator[str]:
    base = PROFILE_BASES.get(profile.of)
    if base is None or not issubclass(profile.table, base):
        right = base.__name__ if base else "one of OrganisationProfile, PersonProfile, AffiliationProfile"
        yield f"the table of the profile '{profile.name}' of {profile.of.__name__} has to be a {right}."


def _table_faults(table: type[CrmModel], personal_data: PersonalData | None, prefix: str) -> Iterator[str]:
    mapped = sa.inspect(table, raiseerr=False)
    if mapped is None:
        yield f"{table.__name__} is not a table: write 'class {table.__name__}(…, table=True)'."
        return
    columns = table_of(table).columns
    if not str(table.__tablename__).startswith(prefix):
        yield f"the table {table.__name__} has to be named '{prefix}…', and is named '{table.__tablename__}'."
    yield from _column_faults(table, mapped)
    references = refers_to_party(table)
    if personal_data is None:
        why = f"it refers to a party ({', '.join(references)})" if references else "it may hold personal data"
        yield (
            f"the table '{table.__tablename__}' does not say what merge, erase and export do with it, and {why}: "
            "give personal_data=PersonalData(…) or NO_PERSONAL_DATA."
        )
        return
    for field in personal_data.fields:
        if field not in columns:
            yield f"'{table.__tablename__}' has no field '{field}' that its personal_data names."
        elif personal_data.on_erase is OnErase.BLANK and not (
            columns[field].nullable or table.model_fields[field].annotation is str
        ):
            yield f"'{table.__tablename__}.{field}' is to be emptied when its person is erased, and must not be null."
    if personal_data.on_erase is OnErase.BLANK and not personal_data.fields:
        yield f"'{table.__tablename__}' is to be emptied when its person is erased, and names no fields."
    if personal_data.retention is not None and personal_data.retention.since not in columns:
        yield f"'{table.__tablename__}' has no field '{personal_data.retention.since}' that its retention names."
    if personal_data is NO_PERSONAL_DATA and any(
        key.target_fullname.startswith(("urd_person.", "urd_affiliation."))
        for column in columns
        if column.primary_key
        for key in column.foreign_keys
    ):
        yield f"'{table.__tablename__}' is about a person: NO_PERSONAL_DATA cannot be true of it."


def _audit_faults(table: type[CrmModel], personal_data: PersonalData | None) -> Iterator[str]:
    """Say which tables an erasure could not empty the audit of: it knows a row by the first of its keys."""
    references = refers_to_party(table)
    if personal_data is None or personal_data.on_erase is OnErase.KEEP or not references:
        return
    first, *others = table_of(table).primary_key.columns
    if not isinstance(first.type, sa.Integer) or (others and first.name not in references):
        yield (
            f"the rows of '{table.__tablename__}' are deleted or emptied when their person is erased, and so is what the "
            "audit has of them, which knows rows by their first key: let that be a whole number of their own, as "
            "a Record has, or the person's."
        )


def _column_faults(table: type[CrmModel], mapped: Mapper[Any]) -> Iterator[str]:
    if len(str(table.__tablename__).encode()) > LONGEST_NAME:
        yield f"the name of the table '{table.__tablename__}' {TOO_LONG}"
    for name, column in mapped.columns.items():
        if len(column.name.encode()) > LONGEST_NAME:  # it would be cut off, and two might become one
            yield f"the name of the field '{table.__tablename__}.{name}' {TOO_LONG}"
        if name != column.name:  # the audit, merges and erasures know a value by one name
            yield (
                f"the field '{name}' of '{table.__tablename__}' lies in a column of another name, '{column.name}': "
                "give both the same one; a word of SQL, such as 'order', may be a field's name."
            )
        counts = column.identity is not None or isinstance(column.default, sa.Sequence)
        if counts and (column.identity is None or [column] != list(column.table.primary_key)):
            yield (
                f"the field '{table.__tablename__}.{name}' is counted by a Sequence, or by an Identity beside the key: "
                "SQLite has neither, and 'urd copy' would lose the count; the 'id' of a Record counts by itself."
            )
        for key in column.foreign_keys:
            target, _, other = key.target_fullname.partition(".")
            if target in CrmModel.metadata.tables and other not in CrmModel.metadata.tables[target].c:
                yield f"'{table.__tablename__}.{name}' refers to {target}.{other}, and there is no such column."


def _stage_faults(engagement: EngagementType) -> Iterator[str]:
    names = [stage.name for stage in engagement.stages]
    where = f"the engagement type '{engagement.name}'"
    if not names:
        yield f"{where} has no stages."
        return
    if len(set(names)) != len(names):
        yield f"{where} has a stage twice."
    mentioned = {name for name in engagement.transitions if name != "*"}
    mentioned |= {name for following in engagement.transitions.values() for name in following}
    mentioned |= set(engagement.guards) | {milestone.after for milestone in engagement.milestones}
    if unknown := sorted(mentioned - set(names)):
        yield f"{where} mentions stages that it does not have: {', '.join(unknown)}."
    reached = {names[0]} | {name for start in names for name in engagement.after(start)}
    if lost := [name for name in names if name not in reached]:
        yield f"{where} has stages that no move leads to: {', '.join(lost)}."
    for stage in engagement.stages:
        if stage.is_final and engagement.transitions.get(stage.name):
            yield f"{where} has a final stage with moves out of it: {stage.name}."
        if not stage.is_final and not engagement.after(stage.name):
            yield f"{where} has a stage without a move out of it that is not final: {stage.name}."
