"""Rules on engagement types: every stage is reached, every one leads to an end, every move works."""

from collections.abc import Iterator
from typing import Any

from urd_crm.contract import EngagementType
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import CrmModel
from urd_crm.errors import UrdCrmError, ValidationFailedError
from urd_crm.session import Session
from urd_crm.testing import builders
from urd_crm.testing.contract.subject import Sampler, Subject

REASON = "Contract of plugins"


def graph_faults(subject: Subject) -> Iterator[str]:
    """Say which stages are never reached, and from which there is no way to an end."""
    for engagement in subject.engagements:
        where = f"the engagement type '{engagement.name}'"
        names = [stage.name for stage in engagement.stages]
        final = {stage.name for stage in engagement.stages if stage.is_final}
        if not final:
            yield f"{where} has no final stage: it could never be over."
            continue
        reached = _reached(engagement, names[0])
        if lost := [name for name in names if name not in reached]:
            yield f"{where} cannot come from '{names[0]}' to {', '.join(lost)}; add the moves, or leave the stages out."
        for name in names:
            if name not in final and not _reached(engagement, name) & final:
                yield f"{where} has no way from '{name}' to an end; add a move to a final stage."


def _reached(engagement: EngagementType, start: str) -> set[str]:
    reached, left = {start}, [start]
    while left:
        new = set(engagement.after(left.pop())) - reached
        reached |= new
        left += new
    return reached


def walk_faults(subject: Subject, session: Session, sampler: Sampler) -> Iterator[str]:
    """Take every move on a real database and say which fail.

    A move that a guard or a check of the plugin refuses is as it should be: nothing was prepared for it.
    """
    for engagement in subject.engagements:
        for stage in engagement.stages:
            for to in (*engagement.after(stage.name), *engagement.before(stage.name)):
                where = f"the engagement type '{engagement.name}', {stage.name} → {to}"
                try:
                    row = _placed(session, engagement, stage.name, sampler)
                    session.engagements.move(row, to, reason=REASON)
                    if session.engagements.get(row.id).stage != to:
                        yield f"{where}: the engagement stands elsewhere after the move."
                except ValidationFailedError as error:
                    yield from _refusal_faults(subject, where, error)
                except (UrdCrmError, LookupError, TypeError) as error:
                    yield f"{where}: {type(error).__name__}: {error}"


def _refusal_faults(subject: Subject, where: str, error: ValidationFailedError) -> Iterator[str]:
    for problem in error.problems:
        if problem.origin != subject.name:
            yield f"{where}: {problem} Override 'sample' in your test class and make a row that can be moved."
        elif not (problem.message.en and problem.message.bg):
            yield f"{where}: the refusal '{problem.code}' has no message in both languages."


def _placed(session: Session, engagement: EngagementType, stage: str, sampler: Sampler) -> Engagement:
    """Open an engagement and set it at a stage, past the guards on the way there."""
    if engagement.detail is None:
        row = builders.engagement(session, engagement)
    else:
        detail: Any = sampler(session, engagement.detail)
        row = session.engagements.get(detail.engagement_id)
        if row.type != session.registry.engagements.get(engagement).code:  # two types share the table
            row = builders.engagement(session, engagement, detail=type(detail)(**_values(detail)))
    if row.stage != stage:
        session.gate.moving.add(row.id)
        try:
            session.change(row, stage=stage)
        finally:
            session.gate.moving.discard(row.id)
    return row


def _values(detail: CrmModel) -> dict[str, object]:
    return {
        name: getattr(detail, name) for name in type(detail).model_fields if name not in ("engagement_id", "version")
    }
