"""Sending releases: only what is approved, only to those who want it, and not always to the same outlet."""

from collections.abc import Iterable, Sequence
from datetime import date

import sqlalchemy as sa

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.moments import begin_of
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.checks.journalist import BOUNCED, MOVED, bounced, ends_of
from urd_crm.plugins.media.engagements.press_release import PressRelease, PubStatus
from urd_crm.plugins.media.engagements.release_stages import KILLED_TEXT, UNAPPROVED
from urd_crm.plugins.media.profiles.journalist import Journalist
from urd_crm.plugins.media.records.recipient import ReleaseRecipient
from urd_crm.values.month_arithmetic import add_months


def not_approved(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find releases that are sent before anybody approved them."""
    for row in rows:
        release = context.session.get(Engagement, row.engagement_id)
        if release is None or release.stage in UNAPPROVED or not _is_release(context, row):
            yield Finding(
                row,
                Text(en="the release is not approved", bg="прессъобщението не е одобрено"),
                Text(en="Have it checked and approved first.", bg="Първо да бъде проверено и одобрено."),
                field="engagement_id",
            )


def _is_release(context: CheckContext, row: ReleaseRecipient) -> bool:
    return context.session.get(PressRelease, row.engagement_id) is not None


def killed_release_sent(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find releases that are sent although they were killed."""
    for row in rows:
        release = context.session.get(Engagement, row.engagement_id)
        text = context.session.get(PressRelease, row.engagement_id)
        is_cancelled = text is not None and text.pubstatus == PubStatus.CANCELED
        if is_cancelled or (release is not None and release.stage == "killed"):
            yield Finding(
                row,
                KILLED_TEXT,
                Text(en="Write a new release.", bg="Подгответе ново съобщение."),
                field="engagement_id",
            )


def embargo_refused(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find embargoed releases that are sent to somebody who takes none."""
    for row in rows:
        text = context.session.get(PressRelease, row.engagement_id)
        journalist = context.session.get(Journalist, row.affiliation_id)
        refuses = journalist is not None and not journalist.embargo_ok
        if refuses and text is not None and text.is_embargoed_at(row.sent_at):
            yield Finding(
                row,
                Text(en="the recipient takes no texts under embargo", bg="получателят не приема текстове под ембарго"),
                Text(en="Send it to them when the embargo ends.", bg="Изпратете му го след края на ембаргото."),
                field="affiliation_id",
            )


def do_not_contact(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find releases that are sent to somebody who asked to be left alone."""
    for row in rows:
        journalist = context.session.get(Journalist, row.affiliation_id)
        if journalist is not None and journalist.do_not_contact:
            yield Finding(
                row,
                Text(en="the recipient asked not to be contacted", bg="получателят не желае да бъде търсен"),
                field="affiliation_id",
            )


def moved_or_bounced(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find recipients whose job has ended, or from whose address mail came back."""
    ids = [row.affiliation_id for row in rows]
    ends, failing = ends_of(context.session, ids), bounced(context.session, ids, context.on)
    for row in rows:
        end = ends.get(row.affiliation_id)
        remedy = Text(en="Look where they are reached now.", bg="Проверете къде е сега лицето.")
        if end is not None and end.first <= context.session.town.day(row.sent_at):
            yield Finding(row, MOVED, remedy, field="affiliation_id")
        elif row.affiliation_id in failing:
            yield Finding(row, BOUNCED, remedy, field="affiliation_id")


def exclusive_share(rows: Sequence[ReleaseRecipient], context: CheckContext) -> Iterable[Finding]:
    """Find outlets that get more exclusive releases in a quarter than is fair to the others."""
    session = context.session
    for row in rows:
        job = session.get(Affiliation, row.affiliation_id) if row.is_exclusive else None
        if job is None:
            continue
        day = session.town.day(row.sent_at)
        most = int(session.limits.get("exclusives_per_quarter", day).value)
        begin = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
        bounds = [begin_of(session, each) for each in (begin, add_months(begin, 3))]
        line, affiliation = table_of(ReleaseRecipient).c, table_of(Affiliation).c
        statement = (
            sa.select(line.engagement_id)
            .join(table_of(Affiliation), affiliation.id == line.affiliation_id)
            .where(
                affiliation.organisation_id == job.organisation_id,
                line.is_exclusive,
                line.sent_at >= bounds[0],
                line.sent_at < bounds[1],
            )
        )
        exclusives = {id for (id,) in session.store.rows(statement)} | {row.engagement_id}
        if len(exclusives) > most:
            yield Finding(
                row,
                Text(
                    en=f"one outlet gets more than {most} exclusive releases in a quarter",
                    bg=f"една медия получава повече от {most} ексклузивни материала за тримесечие",
                ),
                Text(en="Offer it to another one too.", bg="Предложете го и на друга."),
                field="is_exclusive",
            )


# What is written was right when it was sent: a job that ends later, or a text killed later, does not change that.
ALL = (
    Check(
        "not-approved",
        ReleaseRecipient,
        not_approved,
        REJECT,
        Text(en="Not approved", bg="Неодобрен текст"),
        at_review=False,
    ),
    Check(
        "killed-release",
        ReleaseRecipient,
        killed_release_sent,
        REJECT,
        Text(en="Killed text sent", bg="Изпратен спрян текст"),
        at_review=False,
    ),
    Check(
        "embargo-refused",
        ReleaseRecipient,
        embargo_refused,
        REJECT,
        Text(en="Takes no embargo", bg="Не приема ембарго"),
        at_review=False,
    ),
    Check(
        "do-not-contact",
        ReleaseRecipient,
        do_not_contact,
        REJECT,
        Text(en="Not to be contacted", bg="Не желае контакт"),
        at_review=False,
    ),
    Check(
        "moved-or-bounced",
        ReleaseRecipient,
        moved_or_bounced,
        WARN,
        Text(en="Moved or bounced", bg="Напуснал или недостъпен"),
        at_review=False,
    ),
    Check(
        "exclusive-share",
        ReleaseRecipient,
        exclusive_share,
        WARN,
        Text(en="Too many exclusives", bg="Твърде много ексклузивни материали"),
    ),
)
