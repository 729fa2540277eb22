"""The draft of a letter to a partner city, in Bulgarian and English side by side."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of
from urd_crm.plugins.partner_cities.engagements.congratulation import Occasion
from urd_crm.plugins.partner_cities.profiles.feast_day import next_from
from urd_crm.plugins.partner_cities.records.freezing import found_city
from urd_crm.plugins.partner_cities.reports.contacts import who_is_our_contact

if TYPE_CHECKING:
    from urd_crm import Session

GREETING = {
    Occasion.CITY_DAY: Text(
        en="On {day}, the day of {city}, we wish you and all who live there health, peace and success.",
        bg="По случай празника на {city}, {day}, желаем на Вас и на всички жители здраве, мир и успехи.",
    ),
    Occasion.NATIONAL_DAY: Text(
        en="On {day}, your national day, we send you and the people of {city} our warmest wishes.",
        bg="По случай Вашия национален празник, {day}, изпращаме на Вас и на жителите на {city} най-сърдечни пожелания.",
    ),
    Occasion.MAYOR_ELECTION: Text(
        en="We congratulate you on your election as mayor of {city} and look forward to working with you.",
        bg="Честито избиране за кмет на {city}! С радост очакваме съвместната ни работа.",
    ),
}
DEAR = Text(en="Dear {name},", bg="Уважаеми/уважаема {name},")
DEAR_MAYOR = Text(en="Dear Mayor,", bg="Уважаеми господине/госпожо Кмет,")
REGARDS = Text(en="Yours sincerely,", bg="С уважение,")
HEADINGS = Text(en="In English", bg="На български")


def letter_draft(session: "Session", *, city: int, occasion: Occasion, lang: str = "bg", on: date | None = None) -> str:
    """Write the draft of a congratulation in both languages, the chosen one first.

    Args:
        session: where to look.
        city: number of the city.
        occasion: on what.
        lang: ``bg`` or ``en``.
        on: date of the letter.

    Returns:
        Markdown.

    Raises:
        NotFoundError: it is no partner city.
    """
    today, profile = on or session.today, found_city(session, city)
    rule = {Occasion.CITY_DAY: profile.city_day, Occasion.NATIONAL_DAY: profile.national_day}.get(Occasion(occasion))
    day = next_from(rule, today) if rule is not None else today
    contacts = who_is_our_contact(session, city=city, on=today)
    mayor = next((each.person for each in contacts if each.role == "mayor"), None)
    parts = []
    for each in (lang, "en" if lang == "bg" else "bg"):
        body = GREETING[Occasion(occasion)].format(day=day_of(day, each), city=profile.name.in_(each))
        dear = DEAR_MAYOR if mayor is None else DEAR.format(name=mayor)
        parts += [f"## {HEADINGS.in_(each)}", day_of(today, each), dear.in_(each), body.in_(each), REGARDS.in_(each)]
    return "\n\n".join(parts) + "\n"
