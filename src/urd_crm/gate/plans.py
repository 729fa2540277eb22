"""What the gate knows of each table, worked out once and shared by all sessions of a ``Crm``."""

from collections.abc import Mapping

import sqlalchemy as sa
from attrs import define, field, frozen
from sqlalchemy.engine import Dialect

from urd_crm.entities.fields import GUARDED
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import PartyKind
from urd_crm.entities.person import Person
from urd_crm.gate.admission import Plan, plan_for
from urd_crm.gate.normalise import has_rules
from urd_crm.gate.standing import job_columns, party_columns
from urd_crm.gate.storable import Look, looks

PARTY_KINDS: dict[type[CrmModel], PartyKind] = {Organisation: PartyKind.ORGANISATION, Person: PartyKind.PERSON}
"""The tables whose rows share their numbers with parties."""


@frozen
class TablePlan:
    """All that the gate needs to know of one table."""

    fields: Plan
    texts: tuple[str, ...]
    """The fields that are looked through for personal numbers."""
    plain: Mapping[str, Look] = field(hash=False)
    """The fields whose values one database might take and the other not, each with what looks at it."""
    parties: tuple[tuple[str, str], ...]
    """The columns that refer to a party, each with the table it refers to; not the number a party shares."""
    own: tuple[tuple[str, str], ...]
    """The columns that refer to another row of the table, each with the table's name."""
    jobs: tuple[str, ...]
    """The columns that refer to a person's job, where the row names the person by nothing else."""
    counted: tuple[str, ...]
    """The key that the database counts by itself · empty: the table has none."""
    keys: tuple[str, ...]
    """The keys that a row has to bring along."""
    has_rules: bool
    """Whether the core knows more of its rows than of their single fields."""


@define
class Plans:
    """The plans of one ``Crm``, made when a table is first written. Safe to share: each is made alike."""

    dialect: Dialect
    made: dict[type[CrmModel], TablePlan] = field(factory=dict)

    def of(self, table: type[CrmModel]) -> TablePlan:
        """Give the plan of a table."""
        plan = self.made.get(table)
        if plan is None:
            fields = plan_for(table)
            texts = tuple(name for name, each in fields.fields.items() if set(each.rules) & GUARDED)
            own_number = "id" if table in PARTY_KINDS else ""
            parties = tuple(column for column in party_columns(table) if column[0] != own_number)
            counted = counted_key(table)
            plan = self.made[table] = TablePlan(
                fields,
                texts,
                looks(table, fields, self.dialect),
                parties,
                own_columns(table),
                job_columns(table),
                counted,
                given_keys(table, counted),
                has_rules(table),
            )
        return plan


def counted_key(table: type[CrmModel]) -> tuple[str, ...]:
    """Give the key column that the database counts: a single integer key that refers to nothing."""
    keys = list(table_of(table).primary_key.columns)
    is_counted = len(keys) == 1 and isinstance(keys[0].type, sa.Integer) and not keys[0].foreign_keys
    return (keys[0].name,) if is_counted else ()


def own_columns(table: type[CrmModel]) -> tuple[tuple[str, str], ...]:
    """Give the columns that refer to another row of the table, each with the table's name."""
    name = table_of(table).name
    return tuple(
        (key.parent.name, name)
        for column in table_of(table).columns
        for key in column.foreign_keys
        if key.target_fullname == f"{name}.id"
    )


def given_keys(table: type[CrmModel], counted: tuple[str, ...]) -> tuple[str, ...]:
    """Give the key columns that nobody fills but who makes the row; organisations and people get the number of a party."""
    if table in PARTY_KINDS:
        return ()
    keys = table_of(table).primary_key.columns
    return tuple(
        key.name for key in keys if key.name not in counted and key.default is None and key.server_default is None
    )
