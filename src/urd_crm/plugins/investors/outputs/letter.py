"""A letter that offers sites to an investor."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, number, table
from urd_crm.contract.standing import parties_of
from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.investors.records.requirement import Requirement
from urd_crm.plugins.investors.records.reservation import found_site
from urd_crm.plugins.investors.records.site import Site
from urd_crm.plugins.investors.reports.site_match import sites_matching

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Offer of sites", bg="Предложение за терени"),
    "to": Text(en="To: {investor}", bg="До: {investor}"),
    "greeting": Text(en="Dear Sir or Madam,", bg="Уважаеми дами и господа,"),
    "thanks": Text(
        en="Thank you for your interest in our municipality. For your project we propose the following sites:",
        bg="Благодарим за интереса Ви към нашата община. За Вашия проект предлагаме следните терени:",
    ),
    "none": Text(
        en="Thank you for your interest in our municipality. "
        "At present no site of ours meets all of your requirements; we are glad to look further together with you.",
        bg="Благодарим за интереса Ви към нашата община. В момента няма терен, който да отговаря на всички "
        "Ваши изисквания; с готовност ще продължим търсенето заедно с Вас.",
    ),
    "valid": Text(en="This offer is valid until {day}.", bg="Предложението важи до {day}"),
    "regards": Text(en="Yours faithfully,", bg="С уважение,"),
    "site": Text(en="Site", bg="Терен"),
    "area": Text(en="Area", bg="Площ"),
    "power": Text(en="Electric power", bg="Електрическа мощност"),
    "price": Text(en="Price per m²", bg="Цена за m²"),
    "request": Text(en="on request", bg="при запитване"),
}


def offer_letter(
    session: "Session",
    *,
    project: int,
    sites: Sequence[int] = (),
    valid_until: date | None = None,
    lang: str = "bg",
    on: date | None = None,
) -> str:
    """Write a letter that offers sites to the investor of a project, by their real name: it goes to nobody else.

    Args:
        session: where to look.
        project: number of the project.
        sites: numbers of the sites; empty: those that pass all that the project asks for.
        valid_until: last day of the offer; ``None``: no day is named.
        lang: ``bg`` or ``en``.
        on: date of the letter; ``None``: today.

    Returns:
        Markdown.

    Raises:
        NotFoundError: there is no such project or site.
    """
    day = on or session.today
    row = session.engagements.get(project)
    offered = [found_site(session, site) for site in sites] or _fitting(session, row, day)
    investor = ", ".join(parties_of(session, [row.id])[row.id].values())
    head = [
        f"# {WORDS['title'].in_(lang)}",
        day_of(day, lang),
        WORDS["to"].format(investor=investor).in_(lang),
        WORDS["greeting"].in_(lang),
        WORDS["thanks" if offered else "none"].in_(lang),
    ]
    body = [_table(offered, lang)] if offered else []
    if valid_until is not None:
        body.append(WORDS["valid"].format(day=day_of(valid_until, lang)).in_(lang))
    return "\n\n".join([*head, *body, WORDS["regards"].in_(lang)]) + "\n"


def _fitting(session: "Session", project: Engagement, on: date) -> list[Site]:
    """Give the sites that pass every requirement of a project; without a requirement none does."""
    asked = session.all(select(Requirement).where(col(Requirement.engagement_id) == project.id))
    passing = [{m.site_id for m in sites_matching(session, each, on=on) if m.result == "pass"} for each in asked]
    return [found_site(session, id) for id in sorted(set.intersection(*passing))] if passing else []


def _table(sites: Sequence[Site], lang: str) -> str:
    head = [WORDS[name].in_(lang) for name in ("site", "area", "power", "price")]
    return table(
        head,
        [
            [
                site.name.in_(lang),
                number(site.area_m2, lang, "m²"),
                number(site.power_mw, lang, "MW"),
                WORDS["request"].in_(lang) if site.price_m2 is None else site.price_m2.format(lang),
            ]
            for site in sites
        ],
    )
