"""A step of an engagement from stage to stage: whether it may be made, and what it sets going."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from attrs import evolve
from sqlmodel import col, select

from urd_crm.contract.declarations import EngagementType, Stage
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.model import CrmModel
from urd_crm.errors import IllegalTransitionError, Problem, Severity, ValidationFailedError
from urd_crm.gate.checking import run_checks
from urd_crm.gate.translation import translated
from urd_crm.registry import Registered
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values import instant


class Moves(Repository):
    """Moves engagements; the one place that may."""

    def move(self, row: Engagement, to: str, at: datetime | None, reason: str | None) -> StageChange:
        """Move an engagement; see :meth:`Engagements.move`."""
        entry = self.session.registry.engagements.get(row.type)
        declared, from_ = entry.record, row.stage
        forward, backward = declared.after(from_), declared.before(from_)
        stage = declared.stage(to)
        if stage is None or to not in (*forward, *backward):
            raise IllegalTransitionError(entry.code, from_, to, (*forward, *backward))
        self.session.gate.allow_writing()
        moment = instant.aware(at) if at is not None else self.session.now
        problems = [
            *self._step_problems(row, stage, moment, reason, is_back=to not in forward),
            *self._guard_problems(row, entry, to, moment),
        ]
        if any(problem.severity is Severity.REJECT for problem in problems):
            raise ValidationFailedError(sorted(problems, key=lambda problem: problem.severity is not Severity.REJECT))
        self.session.gate.notice(problems)
        self.session.gate.moving.add(row.id)
        try:
            with self.session.atomic():
                row.stage, row.closed_at = to, moment if stage.is_final else None
                change = self.note(row, from_, moment, reason)
                self.reach(row, declared, moment)
        finally:
            self.session.gate.moving.discard(row.id)
        return change

    def _step_problems(
        self, row: Engagement, stage: Stage, moment: datetime, reason: str | None, *, is_back: bool
    ) -> Iterable[Problem]:
        about: dict[str, Any] = {"entity": str(Engagement.__tablename__), "entity_id": row.id}
        needs = stage.is_final if stage.needs_reason is None else stage.needs_reason
        if (needs or is_back) and not (reason or "").strip():
            yield Problem(
                "reason-missing",
                Text(
                    en=f"a move to '{stage.name}' needs a reason", bg=f"преминаването към „{stage.name}“ иска основание"
                ),
                Text(en="Give reason='…'.", bg="Посочете reason='…'."),
                field="reason",
                **about,
            )
        last = select(StageChange.at).where(StageChange.engagement_id == row.id).order_by(col(StageChange.at).desc())
        if any(moment < made for made in self.session.all(last.limit(1))):
            yield Problem(
                "before-last-move",
                Text(en="is before the last move", bg="е преди последното преминаване"),
                Text(en="Moves are recorded in the order they were made.", bg="Преминаванията се записват по ред."),
                field="at",
                **about,
            )

    def _guard_problems(
        self, row: Engagement, entry: Registered[EngagementType], to: str, moment: datetime
    ) -> Iterable[Problem]:
        seen = min(moment, self.session.now)  # nothing has come true before its time
        context = evolve(self.session.gate.context(to), now=seen, on=self.session.town.day(seen))
        guards = entry.record.guards.get(to, ())
        if guards:
            context.claim(Engagement, [row.id])  # whoever changes what they look at by its stage has ended
            self.session.flush()
        for guard in guards:
            subject = row if guard.on is Engagement else self._read(guard.on, row.id)
            checks = [Registered(guard, entry.plugin, guard.code)]
            for _, problem in run_checks(checks, [subject], context):
                yield problem.at(entity=str(guard.on.__tablename__), entity_id=row.id)

    def _read(self, table: type[CrmModel], id: int) -> CrmModel | None:
        """Read further fields of an engagement anew: they may have been read before another session changed them."""
        with translated():
            return self.session.orm.get(table, id, populate_existing=True)

    def note(self, row: Engagement, from_: str | None, at: datetime, reason: str | None) -> StageChange:
        """Write the row with the step that led to the stage it stands at; the caller holds the two together."""
        change = StageChange(
            engagement_id=row.id, from_stage=from_, to_stage=row.stage, at=at, actor=self.session.actor, reason=reason
        )
        self.session.orm.add(change)
        self.session.flush()
        return change

    def reach(self, row: Engagement, declared: EngagementType, at: datetime) -> None:
        """Make the tasks that reaching a stage sets."""
        day = self.session.town.day(at)
        for milestone in declared.milestones:
            if milestone.after != row.stage:
                continue
            due = (
                self.session.limits.due(milestone.limit, day)
                if milestone.limit
                else self.session.limits.count(day, milestone.value, milestone.unit)
            )
            title = milestone.title.in_(self.session.town.language)
            self.session.tasks.add(title, due_on=due, engagement=row)
