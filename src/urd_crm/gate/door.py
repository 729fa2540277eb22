"""The other door of the gate: rows that are added, changed or deleted through the ORM.

They pass what rows written by the repositories pass, in the same order;
the ORM does the writing in the middle.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
import sqlmodel
from sqlalchemy import event
from sqlalchemy.orm import Mapper, UOWTransaction
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm.attributes import set_attribute

from urd_crm.contract.personal_data import OnErase
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.entities.model import CrmModel, missing
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.errors import PastTheGateError, Problem, Severity, ValidationFailedError
from urd_crm.gate.by_hand import forbidden
from urd_crm.gate.checking import run_checks
from urd_crm.gate.followed import followed, settle
from urd_crm.gate.gate import Gate
from urd_crm.gate.home import HOME, refuse_foreign, sign
from urd_crm.gate.indexing import name_organisation, name_person
from urd_crm.gate.moments import give_moments, take_moments
from urd_crm.gate.numbering import ask_next_ids
from urd_crm.gate.pending import Pending, deleted, inserted, updated, values_of
from urd_crm.gate.plans import PARTY_KINDS
from urd_crm.gate.recording import Happened, ask_numbers, image, key_of, record
from urd_crm.gate.renamed import claim_renamed, renamed
from urd_crm.gate.stale import refuse_stale
from urd_crm.text import Text

KEY = "urd_crm_gate"
"""Where an ORM session that is ours, or has joined, carries its gate."""
RENAMED = "urd_crm_renamed"
"""Where a flush carries whose names it changes or deletes."""
NUMBERS = "urd_crm_numbers"
"""Where a flush carries the numbers of its changes, if they are drawn ahead."""
FOLLOWS = "urd_crm_follows"
"""Where a flush carries whether relationships may change more than the gate sees."""


class GatedSession(sqlmodel.Session):
    """An ORM session of our own: the gate stands before all of them, and each carries its own in ``info``."""


def join(orm: OrmSession, gate: Gate) -> None:
    """Set the gate before an ORM session's flushes."""
    orm.info[KEY] = gate
    gate.orm = orm
    orm.info[HOME] = gate.session.crm.database
    if not isinstance(orm, GatedSession):
        for name, listener in LISTENERS.items():
            event.listen(orm, name, listener)


def leave(orm: OrmSession) -> None:
    """Take the gate away again, if it is there; from then on the session cannot write rows of ours."""
    if orm.info.pop(KEY, None) is None:
        return
    sign(orm)
    if not isinstance(orm, GatedSession):
        for name, listener in LISTENERS.items():
            event.remove(orm, name, listener)


def _forget(orm: OrmSession, _: object = None) -> None:
    """Trust nothing that was read or written before: a rollback undid it, or others may change it after a commit."""
    if gate := orm.info.get(KEY):
        gate.forget()


def _forget_unless_within(orm: OrmSession) -> None:
    """Go on to trust it where only a savepoint is let go of, within a transaction that lasts."""
    if not orm.in_nested_transaction():
        _forget(orm)


def _before_flush(orm: OrmSession, context: UOWTransaction, _: object) -> None:
    gate: Gate | None = orm.info.get(KEY)
    if gate is None:  # it has ended; the mappers refuse what is still to be written
        return
    context.attributes[FOLLOWS] = settle(orm)
    pending = [*inserted(orm), *updated(orm), *deleted(orm)]
    ours = (row for row in orm.dirty if isinstance(row, CrmModel))
    if not pending and not (context.attributes[FOLLOWS] and any(map(orm.is_modified, ours))):
        return
    gate.allow_writing()
    for each in pending:
        refuse_foreign(each.row, orm.info[HOME])
    problems = [problem for each in pending for problem in _admit(gate, each)]
    _refuse(problems)
    if any(each.operation == "update" for each in pending):  # admission may have changed what follows from a field
        pending = [each for each in pending if each.operation != "update"] + updated(orm)
    with gate.store.together():
        numbers = ask_numbers(gate.store, len(pending))
        parties = gate.standings.ask(id for each in pending for id in _named(gate, each))
        new = [each.row for each in pending if each.operation == "insert" and type(each.row) in PARTY_KINDS]
        ids = ask_next_ids(gate.store, len(new), Party)
    (context.attributes[NUMBERS],) = numbers()
    parties()
    problems += _check(gate, pending)
    _refuse(problems)
    context.attributes[RENAMED] = claim_renamed(gate.store, pending)
    take_moments(gate.store, pending, gate.own_moments)
    refuse_stale(orm, pending)
    _number_parties(gate, new, *ids())
    gate.notice(problems)
    context.attributes[KEY] = pending  # carried to the end of this flush


def _after_flush(orm: OrmSession, context: UOWTransaction) -> None:
    pending: list[Pending] = context.attributes.get(KEY, [])
    gate: Gate | None = orm.info.get(KEY)
    if gate is None:
        return
    if context.attributes.get(FOLLOWS) and (late := followed(orm, pending)):
        _refuse(problems := _check(gate, late))
        gate.notice(problems)
        pending = [*pending, *late]
    if not pending:
        return
    numbers = context.attributes.get(NUMBERS, ())
    record(gate.store, [_happened(each) for each in pending], gate.actor, gate.now, numbers)
    if any(isinstance(each.row, LegalLimit) for each in pending):
        gate.own_limits.clear()
    gate.index.renew(context.attributes.get(RENAMED, set()) | renamed(pending))
    give_moments(gate.store, pending, gate.own_moments)
    gate.forget_what_may_be_undone()


def _admit(gate: Gate, each: Pending) -> list[Problem]:
    table = type(each.row)
    if table not in gate.around.registry.tables:
        return [
            Problem(
                "table-not-in-use",
                Text(en="belongs to a plugin that is not in use", bg="е на приставка, която не се ползва"),
                Text(
                    en="Choose the plugin: nothing else checks its rows.",
                    bg="Изберете приставката: само тя проверява редовете си.",
                ),
                entity=str(table.__tablename__),
            )
        ]
    if problems := forbidden(table, each.row, each.operation, each.changed):
        return problems
    if each.operation == "delete":
        return []
    values = values_of(each.row)
    admitted, problems = gate.admit(table, dict(values), each.before)
    told = {problem.field for problem in problems}
    problems += [missing(name) for name in gate.plans.of(table).keys if values[name] is None and name not in told]
    if each.before is not None and isinstance(each.row, Engagement) and "stage" in each.before:
        problems += _stage_problems(gate, each.row)
    for name, value in admitted.items():
        if value is not values[name]:
            set_attribute(each.row, name, value)
    return [
        problem.at(entity=str(table.__tablename__), entity_id=key_of(table, values) or None) for problem in problems
    ]


def _stage_problems(gate: Gate, row: Engagement) -> list[Problem]:
    if row.id in gate.moving:
        return []
    return [
        Problem(
            "stage-set-directly",
            Text(en="a stage is not set, it is moved to", bg="етапът не се задава, преминава се към него"),
            Text(en="Call session.engagements.move(…).", bg="Извикайте session.engagements.move(…)."),
            field="stage",
        )
    ]


def _number_parties(gate: Gate, new: Sequence[CrmModel], ids: Sequence[int]) -> None:
    """Write the party rows of new organisations and people, and give them their numbers."""
    for row, id in zip(new, ids, strict=True):
        set_attribute(row, "id", id)
    for table, kind in PARTY_KINDS.items():
        read = name_organisation if table is Organisation else name_person
        own = [(id, values_of(row)) for row, id in zip(new, ids, strict=True) if type(row) is table]
        if own:
            gate.add_parties(kind, [read(id, values, (), gate.around.town.language) for id, values in own])


def _named(gate: Gate, each: Pending) -> Iterator[int]:
    """Give the parties that :func:`_check` looks up for an inserted or updated row."""
    if each.operation == "delete":
        return
    table, before = type(each.row), each.before
    columns = [column for column in gate.plans.of(table).parties if before is None or column[0] in before]
    if before is not None and _gives_personal_data(gate, table, before, values_of(each.row)):
        columns += _of_people(gate, table)
    yield from (id for name, _ in columns if (id := getattr(each.row, name)) is not None)


def _check(gate: Gate, pending: list[Pending]) -> list[Problem]:
    """Check what is inserted or updated; of an updated row only the references that changed."""
    problems: list[Problem] = []
    by_table: dict[type[CrmModel], list[CrmModel]] = {}
    for each in pending:
        if each.operation == "delete":
            continue
        table = type(each.row)
        by_table.setdefault(table, []).append(each.row)
        plan, values = gate.plans.of(table), values_of(each.row)
        columns = tuple(column for column in plan.parties if each.before is None or column[0] in each.before)
        jobs = tuple(name for name in plan.jobs if each.before is None or name in each.before)
        if each.before is not None and _gives_personal_data(gate, table, each.before, values):
            columns, jobs = (*columns, *_erased(gate, table, values)), plan.jobs
        gate.standings.look_up(id for name, _ in columns if (id := values[name]) is not None)
        found = [*gate.standings.problems(values, columns)]
        found += [problem for _, problem in gate.standings.problems_of_jobs([(0, values)], jobs)]
        problems += [problem.at(entity=str(table.__tablename__)) for problem in found]
    for table, rows in by_table.items():
        checks = gate.around.registry.checks_on.get(table)
        if checks:
            problems += [
                problem.at(entity=str(table.__tablename__), entity_id=key_of(table, row) or None)
                for row, problem in run_checks(checks, rows, gate.context())
            ]
    return problems


def _gives_personal_data(gate: Gate, table: type[CrmModel], before: dict[str, Any], values: dict[str, Any]) -> bool:
    """Say whether a change fills a field that an erasure empties."""
    policy = gate.around.registry.tables[table][1]
    emptied = policy.fields if policy.on_erase is OnErase.BLANK else ()
    return table in PARTY_KINDS or any(name in before and values[name] is not None for name in emptied)


def _of_people(gate: Gate, table: type[CrmModel]) -> tuple[tuple[str, str], ...]:
    """Give the columns of a row that say whose data it is."""
    return (("id", "urd_party"),) if table in PARTY_KINDS else gate.plans.of(table).parties


def _erased(gate: Gate, table: type[CrmModel], values: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Give the references of a row to people whose data was erased: they get none again."""
    columns = _of_people(gate, table)
    known = gate.standings.look_up(id for name, _ in columns if (id := values[name]) is not None)
    return tuple(column for column in columns if (who := known.get(values[column[0]])) is not None and who.is_erased)


def _refuse(problems: list[Problem]) -> None:
    refusals = [problem for problem in problems if problem.severity is Severity.REJECT]
    if refusals:
        raise ValidationFailedError([*refusals, *(p for p in problems if p.severity is Severity.WARN)])


def _happened(each: Pending) -> Happened:
    table = type(each.row)
    key = key_of(table, each.row)
    if each.operation == "insert":
        return Happened(table, key, "insert", None, image(values_of(each.row)))
    if each.operation == "delete":
        return Happened(table, key, "delete", each.before, None)
    values = values_of(each.row)
    return Happened(
        table,
        key,
        "update",
        image(each.before or {}, keep_none=True),
        image({name: values[name] for name in each.changed}, keep_none=True),
    )


@event.listens_for(CrmModel, "before_insert", propagate=True)
@event.listens_for(CrmModel, "before_update", propagate=True)
@event.listens_for(CrmModel, "before_delete", propagate=True)
def _refuse_past_the_gate(mapper: Mapper[Any], connection: sa.Connection, row: CrmModel) -> None:
    """Refuse a flush of our rows through an ORM session that has not joined."""
    orm = sa.orm.object_session(row)
    if orm is None or KEY not in orm.info:
        raise PastTheGateError(
            Text(
                en=f"A {type(row).__name__} was written through a session that has no gate: "
                "join it with crm.session(your_session, actor='…').",
                bg=f"{type(row).__name__} се записва през сесия без проверка: "
                "присъединете я с crm.session(вашата_сесия, actor='…').",
            )
        )


LISTENERS: dict[str, Callable[..., None]] = {
    "before_flush": _before_flush,
    "after_flush": _after_flush,
    "after_commit": _forget_unless_within,
    "after_soft_rollback": _forget,
}
for _name, _listener in LISTENERS.items():
    event.listen(GatedSession, _name, _listener)
