"""The register of agreements with partner cities."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, table, words
from urd_crm.entities.agreement import Renewal
from urd_crm.plugins.partner_cities.outputs.wording import AREAS, KINDS, STATUSES
from urd_crm.plugins.partner_cities.profiles import Area
from urd_crm.plugins.partner_cities.records import AgreementKind
from urd_crm.plugins.partner_cities.reports.agreements import RegisteredAgreement, agreement_register

if TYPE_CHECKING:
    from urd_crm import Session

TITLE = Text(en="Register of agreements with partner cities", bg="Регистър на споразуменията с градове партньори")
AS_OF = Text(en="As of {day}", bg="Към {day}")
INDEFINITE = Text(en="indefinite", bg="безсрочно")
TACIT = Text(en="{day}, then tacitly", bg="{day}, после мълчаливо")
NOTICE = Text(en="{day}, notice {count} days", bg="{day}, предизвестие {count} дни")
HEAD = (
    Text(en="No.", bg="№"),
    Text(en="City", bg="Град"),
    Text(en="Kind", bg="Вид"),
    Text(en="Title", bg="Наименование"),
    Text(en="Status", bg="Състояние"),
    Text(en="Signed", bg="Подписано"),
    Text(en="In force from", bg="В сила от"),
    Text(en="Until", bg="До"),
    Text(en="Our act", bg="Наш акт"),
    Text(en="Their act", bg="Техен акт"),
    Text(en="Areas", bg="Области"),
    Text(en="Responsible", bg="Отговорник"),
)
"""What a register of agreements has of each: parties, term and notice, the acts with number and date."""


def write_register(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write the register of agreements with partner cities.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown.
    """
    today = on or session.today
    rows = agreement_register(session, on=today)
    return (
        "\n\n".join(
            [
                f"# {TITLE.in_(lang)}",
                AS_OF.format(day=day_of(today, lang)).in_(lang),
                table(words(lang, *HEAD), [line(row, lang) for row in rows]),
            ]
        )
        + "\n"
    )


def line(row: RegisteredAgreement, lang: str) -> list[str]:
    """Write one agreement as the cells of a line."""
    until = INDEFINITE.in_(lang) if row.expires_on is None else day_of(row.expires_on, lang)
    if row.expires_on is not None and row.renewal == Renewal.TACIT:
        until = TACIT.format(day=until).in_(lang)
    if row.expires_on is not None and row.notice_days:
        until = NOTICE.format(day=until, count=row.notice_days).in_(lang)
    return [
        str(row.agreement_id),
        row.city,
        KINDS[AgreementKind(row.kind)].in_(lang),
        row.title,
        STATUSES[row.status].in_(lang),
        day_of(row.signed_on, lang),
        day_of(row.in_force_from, lang),
        "–" if row.signed_on is None else until,
        _act(row.act, row.act_date),
        _act(row.their_act, row.their_act_date),
        ", ".join(AREAS[Area(area)].in_(lang) for area in row.areas) or "–",
        row.responsible or "–",
    ]


def _act(number: str, day: date | None) -> str:
    """Write an act by its number and date; a dash: none is recorded."""
    return f"{number or '–'} / {day:%d.%m.%Y}" if day is not None else number or "–"
