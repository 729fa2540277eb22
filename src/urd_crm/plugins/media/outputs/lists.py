"""Lists of the press: by beat, for an event, of accreditations and their badges."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Text
from urd_crm.contract.labels import labels
from urd_crm.contract.notation import day_of, moment_of, table
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.media.engagements.accreditation import Accreditation
from urd_crm.plugins.media.profiles import beat as beats
from urd_crm.plugins.media.profiles.journalist import JournalistRole
from urd_crm.plugins.media.profiles.wording import JOURNALIST_ROLES
from urd_crm.plugins.media.reports.accreditations import IN_FORCE, accredited, press_list
from urd_crm.plugins.media.reports.jobs import jobs, points_of

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "media_list": Text(en="Media list: {beat}", bg="Медиен списък: {beat}"),
    "all": Text(en="all beats", bg="всички ресори"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "press_list": Text(en="Press list: {event}", bg="Списък на медиите: {event}"),
    "accreditations": Text(en="Accredited press", bg="Акредитирани журналисти"),
    "number": Text(en="No.", bg="№"),
    "person": Text(en="Name", bg="Име"),
    "outlet": Text(en="Outlet", bg="Медия"),
    "role": Text(en="Function", bg="Функция"),
    "contact": Text(en="Contact", bg="Контакт"),
    "rsvp": Text(en="Answer", bg="Отговор"),
    "presence": Text(en="Presence", bg="Присъствие"),
    "accredited": Text(en="Accredited", bg="Акредитация"),
    "signature": Text(en="Signature", bg="Подпис"),
    "until": Text(en="Until", bg="До"),
    "none": Text(en="Nobody.", bg="Няма."),
    "yes": Text(en="yes", bg="да"),
    "no": Text(en="no", bg="не"),
    "press": Text(en="PRESS", bg="ПРЕСА"),
}
ANSWERS: Mapping[str, Text] = MappingProxyType(
    {
        "needs-action": Text(en="none yet", bg="няма още"),
        "accepted": Text(en="comes", bg="ще дойде"),
        "declined": Text(en="does not come", bg="няма да дойде"),
        "tentative": Text(en="perhaps", bg="може би"),
        "delegated": Text(en="sends somebody else", bg="изпраща друг"),
        "attended": Text(en="came", bg="присъства"),
        "no_show": Text(en="did not come", bg="не дойде"),
        "left_early": Text(en="left early", bg="тръгна си по-рано"),
        "walk_in": Text(en="came uninvited", bg="дойде без покана"),
    }
)


def media_list(session: "Session", *, beat: str | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write the journalists of a beat with how they are reached; who wants no contact is left out.

    Args:
        session: where to look.
        beat: ``culture`` or a code of the IPTC Media Topics; ``None``: all.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: there is no such beat.
    """
    today = on or session.today
    wanted = None if beat is None else beats.normalise(beat)
    reached = [job for job in jobs(session) if job.is_valid_on(today) and job.covers(wanted) and not job.do_not_contact]
    points = points_of(session, [job.affiliation_id for job in reached], today)
    lines = [
        [job.person, job.outlet, function(job.role, lang), ", ".join(points.get(job.affiliation_id, ())) or "–"]
        for job in reached
    ]
    called = WORDS["all"] if wanted is None else beats.title(wanted)
    return _listed(
        "media_list", {"beat": called.in_(lang)}, ("person", "outlet", "role", "contact"), lines, today, lang
    )


def press_list_text(session: "Session", *, event: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the press list of an event, for the door: numbered, with room for signatures.

    Args:
        session: where to look.
        event: number of the interaction that is the event.
        lang: ``bg`` or ``en``.
        on: as of which day accreditations are looked at; ``None``: the day of the event.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such event.
    """
    row = session.interactions.get(event)
    lines = [
        [
            str(n),
            each.person,
            each.outlet or "–",
            function(each.role, lang),
            ANSWERS[each.rsvp].in_(lang) if each.rsvp else "–",
            ANSWERS[each.presence].in_(lang) if each.presence else "–",
            WORDS["yes" if each.is_accredited else "no"].in_(lang),
            "",
        ]
        for n, each in enumerate(press_list(session, event, on=on), 1)
    ]
    called = f"{row.subject}, {moment_of(session, row.occurred_at, lang)}"
    head = ("number", "person", "outlet", "role", "rsvp", "presence", "accredited", "signature")
    return _listed("press_list", {"event": called}, head, lines, None, lang)


def accreditation_list(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write who is accredited on a day: name, outlet and function, no more.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    engagement, detail = table_of(Engagement).c, table_of(Accreditation).c
    found = session.store.rows(
        sa.select(engagement.id, detail.outlet_id, detail.valid_to)
        .select_from(table_of(Accreditation))
        .join(table_of(Engagement), engagement.id == detail.engagement_id)
        .where(detail.valid_from <= today, detail.valid_to >= today, engagement.stage.in_(IN_FORCE))
        .order_by(engagement.opened_at.desc(), engagement.id.desc())
    )
    outlets, people = labels(session, {row.outlet_id for row in found}), accredited(session, [row.id for row in found])
    lines = [
        [name, outlets.get(row.outlet_id, ""), what, day_of(row.valid_to, lang)]
        for row in found
        for _, name, what in people.get(row.id, ())
    ]
    head = ("person", "outlet", "role", "until")
    return _listed("accreditations", {}, head, sorted(lines, key=lambda line: (line[1], line[0])), today, lang)


def accreditation_badges(session: "Session", *, accreditation: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the badges of an accreditation, one block for each person.

    Args:
        session: where to look.
        accreditation: its number.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown; empty of badges while it is not granted, or over.

    Raises:
        NotFoundError: there is no such accreditation.
    """
    row: Engagement = session.engagements.get(accreditation)
    detail = session.engagements.detail(row, Accreditation)
    title = f"# {WORDS['accreditations'].in_(lang)}"
    if row.stage not in IN_FORCE or (on or session.today) > detail.valid_to:
        return f"{title}\n\n{WORDS['none'].in_(lang)}\n"
    outlet = labels(session, [detail.outlet_id]).get(detail.outlet_id or 0, "")
    dates = f"{day_of(detail.valid_from, lang)} – {day_of(detail.valid_to, lang)}"
    badges = [
        f"**{WORDS['press'].in_(lang)} {row.id}-{n}**  \n{name}  \n{outlet}  \n{what}  \n{dates}"
        for n, (_, name, what) in enumerate(accredited(session, [row.id]).get(row.id, ()), 1)
    ]
    return "\n\n---\n\n".join([title, *badges]) + "\n"


def function(role: str | None, lang: str) -> str:
    """Write what somebody does: a role in the language, what was written of a function as it is."""
    if role is None:
        return "–"
    known = {each.value: title for each, title in JOURNALIST_ROLES.items()}
    return known[str(role)].in_(lang) if str(role) in set(JournalistRole) else str(role)


def _listed(
    title: str, of: Mapping[str, str], head: tuple[str, ...], lines: list[list[str]], day: date | None, lang: str
) -> str:
    parts = [f"# {WORDS[title].format(**of).in_(lang)}"]
    if day is not None:
        parts.append(WORDS["as_of"].format(day=day_of(day, lang)).in_(lang))
    parts.append(table([WORDS[name].in_(lang) for name in head], lines) if lines else WORDS["none"].in_(lang))
    return "\n\n".join(parts) + "\n"
