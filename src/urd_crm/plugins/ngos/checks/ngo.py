"""The organisation itself: its benefit, its place in the register, its number."""

from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos.limits import re_registration_end
from urd_crm.plugins.ngos.profiles.ngo import Benefit, Form, Ngo, RegisterStatus

BATCH = 500


def benefit_downgrade(rows: Sequence[Ngo], context: CheckContext) -> Iterable[Finding]:
    """Find organisations of public benefit that are to be of private, or of no known one.

    Source: Bulgarian Non-Profit Legal Entities Act, art. 2: the decision for public benefit is final.
    """
    asked = [row for row in rows if row.benefit != Benefit.PUBLIC]
    if not asked:
        return
    stored = table_of(Ngo).c
    ids = [row.organisation_id for row in asked]
    public: set[int] = set()
    for start in range(0, len(ids), BATCH):
        statement = sa.select(
            stored.organisation_id
        ).where(  # as they stand before this write
            stored.organisation_id.in_(ids[start : start + BATCH]), stored.benefit == Benefit.PUBLIC
        )
        public |= {id for (id,) in context.session.store.rows(statement)}
    for row in asked:
        if row.organisation_id in public:
            yield Finding(
                row,
                Text(en="public benefit is final", bg="определянето в обществена полза е окончателно"),
                Text(
                    en="It may be wound up or deleted, but not changed.",
                    bg="Организацията може да бъде прекратена, но не и променена.",
                ),
                field="benefit",
            )


def re_registration(rows: Sequence[Ngo], context: CheckContext) -> Iterable[Finding]:
    """Find organisations that are not in the register, or still in that of the courts alone."""
    end = re_registration_end(context.session, context.on)
    for row in rows:
        if row.form == Form.INFORMAL:
            continue
        if row.register_status == RegisterStatus.COURT_ONLY:
            by = f" ({end:%d.%m.%Y})" if end is not None else ""
            yield Finding(
                row,
                Text(en=f"it is not re-registered yet{by}", bg=f"още не е пререгистрирана{by}"),
                Text(en="Remind the organisation of the last day.", bg="Напомнете на организацията за срока."),
                field="register_status",
                since=end if end is not None and end < context.on else None,
            )
        elif row.register_status is None or row.register_status == RegisterStatus.DELETED:
            yield Finding(
                row,
                Text(en="it is not found in the register", bg="не е намерена в регистъра"),
                Text(en="Look it up and set register_status.", bg="Проверете и задайте register_status."),
                field="register_status",
            )


def missing_eik(rows: Sequence[Ngo], context: CheckContext) -> Iterable[Finding]:
    """Find organisations without their number in the register."""
    numbered = _with_eik([row.organisation_id for row in rows], context)
    for row in rows:
        if row.form != Form.INFORMAL and row.organisation_id not in numbered:
            yield Finding(
                row,
                Text(en="it has no EIK", bg="няма ЕИК"),
                Text(
                    en="Add it with identifiers.add(…, 'BG-EIK', …).",
                    bg="Добавете го с identifiers.add(…, 'BG-EIK', …).",
                ),
            )


def informal_with_eik(rows: Sequence[Ngo], context: CheckContext) -> Iterable[Finding]:
    """Find informal groups that have a number in the register: then they are none."""
    informal = [row for row in rows if row.form == Form.INFORMAL]
    numbered = _with_eik([row.organisation_id for row in informal], context)
    for row in informal:
        if row.organisation_id in numbered:
            yield Finding(
                row,
                Text(en="an informal group has no EIK", bg="неформалната група няма ЕИК"),
                Text(en="Set its form as the register has it.", bg="Задайте формата така, както е в регистъра."),
                field="form",
            )


def _with_eik(organisation_ids: Collection[int], context: CheckContext) -> set[int]:
    column = table_of(Identifier).c
    ids = sorted(organisation_ids)
    found: set[int] = set()
    for start in range(0, len(ids), BATCH):
        # Not asked for by their scheme: all have one of it, which SQLite takes for few, and would read for each part.
        statement = sa.select(column.party_id, column.scheme).where(column.party_id.in_(ids[start : start + BATCH]))
        found |= {id for id, scheme in context.session.store.rows(statement) if scheme == "BG-EIK"}
    return found


ALL = (
    Check(
        "benefit-downgrade",
        Ngo,
        benefit_downgrade,
        REJECT,
        Text(en="Public benefit given up", bg="Отказ от обществена полза"),
    ),
    Check(
        "re-registration",
        Ngo,
        re_registration,
        WARN,
        Text(en="Not in the register", bg="Извън регистъра"),
    ),
    Check("missing-eik", Ngo, missing_eik, WARN, Text(en="No EIK", bg="Липсва ЕИК")),
    Check(
        "informal-with-eik",
        Ngo,
        informal_with_eik,
        WARN,
        Text(en="Informal group with a number", bg="Неформална група с ЕИК"),
    ),
)
