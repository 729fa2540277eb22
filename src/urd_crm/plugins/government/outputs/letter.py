"""Letters to whoever holds an office: a request, a greeting to a new holder."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of
from urd_crm.contract.standing import parties_of
from urd_crm.entities.affiliation import Post
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.errors import NotFoundError
from urd_crm.plugins.government.engagements.request import OfficialRequest
from urd_crm.plugins.government.outputs.wording import REQUESTS
from urd_crm.plugins.government.reports.numbers import numbers_of

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "to": Text(en="To", bg="До"),
    "number": Text(en="Our number: {number}", bg="Изх. № {number}"),
    "dear": Text(en="Dear Sir or Madam,", bg="Уважаеми дами и господа,"),
    "about": Text(en="Subject: {subject}", bg="Относно: {subject}"),
    "ask": Text(
        en="On behalf of our municipality I turn to you with the matter named above and ask for your written answer",
        bg="От името на нашата община се обръщам към Вас по посочения въпрос и моля за Вашия писмен отговор",
    ),
    "by": Text(en=" by {day}.", bg=" до {day}"),
    "regards": Text(en="Yours faithfully,", bg="С уважение,"),
    "congratulate": Text(
        en="Please accept my congratulations on taking office as {post} of {institution}. "
        "Our municipality looks forward to working with you.",
        bg="Приемете моите поздравления за встъпването Ви в длъжност „{post}“, {institution}. "
        "Общината разчита на доброто ни бъдещо сътрудничество.",
    ),
}


def request_letter(session: "Session", *, request: int, lang: str = "bg", on: date | None = None) -> str:
    """Write the letter of a request, to whoever holds the office on the day, else to the office itself.

    Args:
        session: where to look.
        request: number of the official request.
        lang: ``bg`` or ``en``.
        on: date of the letter; ``None``: today.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such request.
    """
    day = on or session.today
    row = session.engagements.get(request)
    detail = session.engagements.detail(row, OfficialRequest)
    signatory = session.get(Person, detail.signatory_id) if detail.signatory_id is not None else None
    number = numbers_of(session, [row.id]).get(row.id)
    due = WORDS["by"].format(day=day_of(detail.due, lang)).in_(lang) if detail.due is not None else "."
    names = ", ".join(parties_of(session, [row.id])[row.id].values())
    address, greeting = _address(session, detail.post_id, names, day, lang)
    parts = [
        f"# {REQUESTS[detail.kind].in_(lang)}",
        *([WORDS["number"].format(number=number).in_(lang)] if number else [day_of(day, lang)]),
        address,
        WORDS["about"].format(subject=row.name).in_(lang),
        greeting,
        WORDS["ask"].in_(lang) + due,
        WORDS["regards"].in_(lang),
        *([signatory.name.display()] if signatory is not None else []),
    ]
    return "\n\n".join(parts) + "\n"


def greeting_letter(session: "Session", *, post: int, lang: str = "bg", on: date | None = None) -> str:
    """Write a greeting to whoever holds an office on a day, in the form of address they wish.

    Args:
        session: where to look.
        post: number of the office.
        lang: ``bg`` or ``en``.
        on: date of the letter; ``None``: today.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such office.
    """
    day = on or session.today
    office = session.get(Post, post)
    if office is None:
        raise NotFoundError(Text(en=f"There is no office number {post}.", bg=f"Няма длъжност с номер {post}."))
    institution = session.get(Organisation, office.organisation_id)
    name = institution.name if institution is not None else ""
    address, greeting = _address(session, post, name, day, lang)
    text = WORDS["congratulate"].format(post=office.title, institution=name)
    return "\n\n".join([day_of(day, lang), address, greeting, text.in_(lang), WORDS["regards"].in_(lang)]) + "\n"


def _address(session: "Session", post_id: int | None, institution: str, on: date, lang: str) -> tuple[str, str]:
    """Give the lines of the address, and the greeting.

    The greeting is the one the person told us; none is made up from a name, which says nothing about who bears it.
    """
    lines, greeting = [WORDS["to"].in_(lang)], WORDS["dear"].in_(lang)
    post = session.get(Post, post_id) if post_id is not None else None
    holders = session.posts.holders(post, on) if post is not None else ()
    for held in holders:
        person = session.get(Person, held.person_id)
        if person is not None:
            lines.append(person.name.display())
            if person.salutation and len(holders) == 1:
                greeting = f"{person.salutation.rstrip(',')},"
    if post is not None:
        lines.append(post.title)
    return "  \n".join([*lines, institution]), greeting
