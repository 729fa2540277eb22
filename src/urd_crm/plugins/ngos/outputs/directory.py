"""The NGOs of the municipality, for everybody."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table
from urd_crm.plugins.ngos.profiles.area import AREAS
from urd_crm.plugins.ngos.profiles.ngo import Benefit, Form
from urd_crm.plugins.ngos.profiles.wording import BENEFITS, FORMS
from urd_crm.plugins.ngos.reports.directory import NgoRow, ngos

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Non-governmental organisations", bg="Неправителствени организации"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "name": Text(en="Organisation", bg="Организация"),
    "eik": Text(en="EIK", bg="ЕИК"),
    "form": Text(en="Form", bg="Вид"),
    "benefit": Text(en="Benefit", bg="Полза"),
    "areas": Text(en="Areas", bg="Области на дейност"),
    "none": Text(en="None.", bg="Няма."),
}


def ngo_directory(
    session: "Session",
    *,
    area: str | None = None,
    territory: str | None = None,
    lang: str = "bg",
    on: date | None = None,
) -> str:
    """Write the NGOs, all or those of an area and a place; what is in it stands in the public register too.

    Args:
        session: where to look.
        area: code of the area; ``None``: any.
        territory: EKATTE code; ``None``: anywhere.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.

    Raises:
        InvalidValueError: there is no such area, or the code of the place is none.
    """
    today = on or session.today
    found = ngos(session, area=area, territory=territory, on=today)
    head = [WORDS[name].in_(lang) for name in ("name", "eik", "form", "benefit", "areas")]
    parts = [
        f"# {WORDS['title'].in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
        table(head, [_line(row, lang) for row in found]) if found else WORDS["none"].in_(lang),
    ]
    return "\n\n".join(parts) + "\n"


def _line(row: NgoRow, lang: str) -> list[str]:
    return [
        row.name,
        row.eik or "–",
        FORMS[Form(row.form)].in_(lang),
        BENEFITS[Benefit(row.benefit)].in_(lang) if row.benefit else "–",
        ", ".join(AREAS[code].title.in_(lang) for code in row.areas),
    ]
