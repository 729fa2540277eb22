"""Letters: to an office that nobody holds, with a number that is taken, to somebody who has left."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text, is_valid_on, valid_on
from urd_crm.contract.stages import BATCH
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.interaction import Direction, Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.plugins.government.interactions import OFFICIAL_LETTER, OfficialLetter

T = TypeVar("T", int, str)


def vacant_post(rows: Sequence[OfficialLetter], context: CheckContext) -> Iterable[Finding]:
    """Find letters to the holder of an office that nobody holds on the letter's day."""
    named = [row for row in rows if row.post_id is not None and not row.to_post]
    said, job, town = table_of(Interaction).c, table_of(Affiliation).c, context.session.town
    days: dict[int, date] = {}
    for ids in _parts(row.interaction_id for row in named):
        sent = sa.select(said.id, said.occurred_at).where(said.id.in_(ids), said.direction == Direction.OUT)
        days |= {id: town.day(at) for id, at in context.session.store.rows(sent)}
    holders: dict[int | None, list[Any]] = {}
    for ids in _parts(row.post_id for row in named if row.post_id is not None and row.interaction_id in days):
        for each in context.session.store.rows(
            sa.select(job.post_id, job.since, job.until).where(job.post_id.in_(ids))
        ):
            holders.setdefault(each.post_id, []).append(each)
    for row in named:
        day = days.get(row.interaction_id)
        if day is not None and not any(is_valid_on(each, day) for each in holders.get(row.post_id, ())):
            yield Finding(
                row,
                Text(en="nobody holds that office on the day", bg="длъжността е незаета на тази дата"),
                Text(
                    en="Set to_post=True to write to the office itself.",
                    bg="Задайте to_post=True, за да пишете до самата длъжност.",
                ),
                field="post_id",
            )


def duplicate_number(rows: Sequence[Interaction], context: CheckContext) -> Iterable[Finding]:
    """Find letters whose number another one has in the same register and year."""
    numbered = [row for row in rows if row.register_name is not None and row.register_number is not None]
    years = {id(row): context.session.town.day(row.occurred_at).year for row in numbered}
    asked: dict[tuple[str | None, int], set[str]] = {}
    for row in numbered:
        asked.setdefault((row.register_name, years[id(row)]), set()).add(str(row.register_number))
    taken = {
        (*register, number): other
        for register, numbers in asked.items()
        for number, other in _numbers(context, register, numbers)
    }
    for row in numbered:
        other = taken.get((row.register_name, years[id(row)], str(row.register_number)))
        if other is not None and other != row.id:
            yield Finding(
                row,
                Text(en="another letter has this number", bg="друго писмо има този номер"),
                Text(en="Look into the register for the next one.", bg="Вземете следващия номер от регистъра."),
                field="register_number",
            )


def _numbers(
    context: CheckContext, register: tuple[str | None, int], numbers: Collection[str]
) -> Iterable[tuple[str, int]]:
    """Give those of some numbers that a register has, each with the interaction that has it: the database keeps it single."""
    said, (name, year) = table_of(Interaction).c, register
    for some in _parts(numbers):
        statement = sa.select(said.register_number, said.id).where(
            said.register_name == name, said.register_year == year, said.register_number.in_(some)
        )
        yield from map(tuple, context.session.store.rows(statement))


def _parts(values: Iterable[T]) -> Iterable[list[T]]:
    wanted = sorted(set(values))
    return (wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH))


def address_outdated(rows: Sequence[OfficialLetter], context: CheckContext) -> Iterable[Finding]:
    """Find letters of ours without an answer that name somebody who has left the office since."""
    ids = [row.interaction_id for row in rows if row.post_id is not None and not row.to_post]
    gone = set()
    for start in range(0, len(ids), BATCH):
        gone |= set(_to_former_holders(ids[start : start + BATCH], context))
    for row in rows:
        if row.interaction_id in gone:
            yield Finding(
                row,
                Text(
                    en="who it is addressed to has left the office",
                    bg="адресатът вече не заема длъжността",
                ),
                Text(en="Write to the new holder.", bg="Обърнете се към новия титуляр."),
                field="post_id",
            )


def _to_former_holders(ids: Sequence[int], context: CheckContext) -> Iterable[int]:
    said, took, letter, job = (table_of(each) for each in (Interaction, Participant, OfficialLetter, Affiliation))
    answer = said.alias()
    serves = sa.exists().where(
        job.c.person_id == took.c.party_id, job.c.post_id == letter.c.post_id, valid_on(Affiliation, context.on)
    )
    served = table_of(Affiliation).alias()
    ended = sa.exists().where(
        served.c.person_id == took.c.party_id, served.c.post_id == letter.c.post_id, served.c.until <= context.on
    )
    statement = (
        sa.select(said.c.id)
        .join(letter, letter.c.interaction_id == said.c.id)
        .join(took, took.c.interaction_id == said.c.id)
        .where(
            said.c.id.in_(ids),
            said.c.kind == context.session.registry.interactions.get(OFFICIAL_LETTER).code,
            said.c.direction == Direction.OUT,
            said.c.status != InteractionStatus.CANCELLED,
            ~sa.exists().where(answer.c.reply_to_id == said.c.id),
            ended,
            ~serves,
        )
    )
    return [id for (id,) in context.session.store.rows(statement)]


ALL = (
    Check("vacant-post", OfficialLetter, vacant_post, REJECT, Text(en="Vacant office", bg="Незаета длъжност")),
    Check(
        "duplicate-number",
        Interaction,
        duplicate_number,
        REJECT,
        Text(en="Number taken", bg="Зает регистрационен номер"),
        at_review=False,  # the database itself keeps two of them out
    ),
    Check(
        "address-outdated",
        OfficialLetter,
        address_outdated,
        WARN,
        Text(en="Addressee has left", bg="Адресатът е напуснал"),
        at_write=False,
    ),
)
