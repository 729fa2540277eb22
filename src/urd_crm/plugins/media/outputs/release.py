"""A press release as it is sent, and the log of its embargo."""

import json
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Literal

import sqlalchemy as sa

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.labels import labels
from urd_crm.contract.notation import moment_of, table
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.plugins.media.engagements.press_release import PressRelease
from urd_crm.plugins.media.engagements.release_stages import SENDABLE
from urd_crm.plugins.media.records.recipient import ReleaseRecipient
from urd_crm.plugins.media.reports.pickup import release_pickup

if TYPE_CHECKING:
    from urd_crm import Session

Form = Literal["txt", "html", "ninjs"]
WORDS = {
    "embargo": Text(en="EMBARGO until {moment}", bg="ЕМБАРГО до {moment}"),
    "speaker": Text(en="Spokesperson: {name}", bg="Говорител: {name}"),
    "log": Text(en="Embargo log: {release}", bg="Дневник на ембаргото: {release}"),
    "no_embargo": Text(en="Without embargo.", bg="Без ембарго."),
    "sent_at": Text(en="Sent", bg="Изпратено"),
    "person": Text(en="To", bg="До"),
    "outlet": Text(en="Outlet", bg="Медия"),
    "before": Text(en="Before the embargo ended", bg="Преди края на ембаргото"),
    "first": Text(en="First publication", bg="Първа публикация"),
    "broken": Text(en="Embargo broken", bg="Нарушено ембарго"),
    "yes": Text(en="yes", bg="да"),
    "no": Text(en="no", bg="не"),
    "none": Text(en="It was sent to nobody.", bg="Не е изпратено на никого."),
}


def press_release(
    session: "Session", *, release: int, form: Form = "txt", lang: str = "bg", on: date | None = None
) -> str:
    """Write a press release as it goes out, with its embargo in the first line while that runs.

    Args:
        session: where to look.
        release: its number.
        form: ``txt`` is Markdown that reads as plain text, ``html`` a fragment, ``ninjs`` a news item in JSON.
        lang: in which of its languages.
        on: as of which day; it has to be approved now in any case.

    Returns:
        The text.

    Raises:
        NotFoundError: there is no such release.
        InvalidValueError: there is no such form.
        ValidationFailedError: ``not-approved``, or it was killed.

    Source: IPTC ninjs 1.3.
    """
    form = one_of(Form, form)
    row = session.engagements.get(release)
    detail = session.engagements.detail(row, PressRelease)
    if row.stage not in SENDABLE:
        raise ValidationFailedError(
            [
                Problem(
                    "not-approved",
                    Text(en="the release is not approved, or was killed", bg="съобщението не е одобрено или е спряно"),
                    Text(en="Have it checked and approved first.", bg="Първо да бъде проверено и одобрено."),
                    entity=str(PressRelease.__tablename__),
                    entity_id=row.id,
                    origin="media",
                )
            ]
        )
    title, body = detail.title.in_(lang), detail.body.in_(lang)
    if form == "ninjs":
        item = {
            "uri": f"urn:uuid:{row.uid}",
            "type": "text",
            "language": lang if lang in detail.languages else detail.languages[0],
            "pubstatus": detail.pubstatus.value,
            "urgency": detail.urgency,
            "versioncreated": session.engagements.changes(row)[-1].at.isoformat(),
            "headline": title,
            "body_text": body,
        }
        if detail.embargo_until is not None:
            item["embargoed"] = detail.embargo_until.isoformat()
        return json.dumps(item, ensure_ascii=False, indent=2) + "\n"
    above = []
    if detail.is_embargoed_at(session.now):
        moment = moment_of(session, detail.embargo_until, lang)
        above.append(WORDS["embargo"].format(moment=moment).in_(lang))
    below = []
    if detail.spokesperson_id is not None:
        name = labels(session, [detail.spokesperson_id]).get(detail.spokesperson_id, "")
        below.append(WORDS["speaker"].format(name=name).in_(lang))
    if form == "html":
        paragraphs = [*above, *(part for part in body.split("\n\n") if part), *below]
        return "\n".join([f"<h1>{escape(title)}</h1>", *(f"<p>{escape(part)}</p>" for part in paragraphs)]) + "\n"
    return "\n\n".join([*above, f"# {title}", body, *below]) + "\n"


def embargo_log(session: "Session", *, release: int, lang: str = "bg", on: date | None = None) -> str:
    """Write to whom a release was sent before its embargo ended, and which outlet published too early.

    Args:
        session: where to look.
        release: its number.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such release.
    """
    row = session.engagements.get(release)
    detail = session.engagements.detail(row, PressRelease)
    line, job = table_of(ReleaseRecipient).c, table_of(Affiliation).c
    sent = session.store.rows(
        sa.select(line.sent_at, job.person_id, job.organisation_id)
        .join(table_of(Affiliation), job.id == line.affiliation_id)
        .where(line.engagement_id == row.id)
        .order_by(line.sent_at, line.id)
    )
    embargo = detail.embargo_until
    first = {each.organisation_id: each.first_at for each in release_pickup(session, row.id, on=on)}
    names = labels(session, {id for each in sent for id in (each.person_id, each.organisation_id)})
    parts = [
        f"# {WORDS['log'].format(release=row.public_name).in_(lang)}",
        WORDS["no_embargo"].in_(lang)
        if embargo is None
        else WORDS["embargo"].format(moment=moment_of(session, embargo, lang)).in_(lang),
    ]
    yes_no = {True: WORDS["yes"].in_(lang), False: WORDS["no"].in_(lang)}
    lines = []
    for each in sent:
        published = first.get(each.organisation_id)
        lines.append(
            [
                moment_of(session, each.sent_at, lang),
                names[each.person_id],
                names[each.organisation_id],
                yes_no[detail.is_embargoed_at(each.sent_at)],
                moment_of(session, published, lang),
                yes_no[published is not None and detail.is_embargoed_at(published)],
            ]
        )
    head = [WORDS[name].in_(lang) for name in ("sent_at", "person", "outlet", "before", "first", "broken")]
    parts.append(table(head, lines) if lines else WORDS["none"].in_(lang))
    return "\n\n".join(parts) + "\n"
