"""Exchanges: with whom, how many, by what money."""

from collections.abc import Iterable, Sequence
from datetime import date

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import stages_of
from urd_crm.errors import NotFoundError
from urd_crm.plugins.partner_cities.engagements.exchange import Exchange, Programme
from urd_crm.plugins.partner_cities.records.cities import cities_of_engagements
from urd_crm.plugins.partner_cities.records.freezing import freezes_of


def frozen_partner(rows: Sequence[Exchange], context: CheckContext) -> Iterable[Finding]:
    """Find exchanges with a city that is frozen on their first day, and that no act allows."""
    asked = [row for row in rows if row.approval_act is None]
    if not asked:
        return
    cities = cities_of_engagements(context.session, [row.engagement_id for row in asked])
    freezes = freezes_of(context.session)
    stages = stages_of(asked, context) if freezes else {}
    for row in asked:
        day = row.starts_on or context.on
        stopped = [each for city in cities.get(row.engagement_id, ()) for each in freezes.get(city, ())]
        if stages.get(row.engagement_id) == "cancelled":
            continue
        if any(each.holds_on(day) for each in stopped):
            yield Finding(
                row,
                Text(en="the partnership is frozen", bg="партньорството е замразено"),
                Text(en="It needs an act of approval: approval_act.", bg="Нужен е акт за одобрение: approval_act."),
                field="approval_act",
            )


def invited_over_people(rows: Sequence[Exchange], context: CheckContext) -> Iterable[Finding]:
    """Find exchanges with more invited people than people."""
    for row in rows:
        if row.people is not None and row.invited_international is not None and row.invited_international > row.people:
            yield Finding(
                row,
                Text(en="more are invited than take part", bg="поканените са повече от участниците"),
                Text(en="'people' counts hosts and guests together.", bg="„people“ брои домакини и гости заедно."),
                field="invited_international",
            )


def cerv_threshold(rows: Sequence[Exchange], context: CheckContext) -> Iterable[Finding]:
    """Find exchanges paid for by CERV that are smaller than its call for town-twinning asks."""
    for row in rows:
        if row.programme != Programme.CERV:
            continue
        figures = {
            "people": ("cerv_tt_participants", row.people),
            "invited_international": ("cerv_tt_invited", row.invited_international),
            "countries": ("cerv_tt_countries", len(row.countries) or None),
        }
        for field, (code, figure) in figures.items():
            least = _least(code, row.starts_on or context.on, context)
            if figure is not None and least is not None and figure < least:
                yield Finding(
                    row,
                    Text(en="CERV asks for at least {least}", bg="CERV иска поне {least}").format(least=least),
                    Text(en="Invite more, or find other money.", bg="Поканете още или намерете други средства."),
                    field=field,
                )


def _least(code: str, day: date, context: CheckContext) -> int | None:
    """Give a threshold as of a day; ``None``: no call of that time is known."""
    try:
        return int(context.session.limits.get(code, day).value)
    except NotFoundError:
        return None


ALL = (
    Check("frozen-partner", Exchange, frozen_partner, REJECT, Text(en="Frozen partner", bg="Замразен партньор")),
    Check(
        "invited-over-people",
        Exchange,
        invited_over_people,
        REJECT,
        Text(en="More invited than present", bg="Повече поканени от участници"),
    ),
    Check("cerv-threshold", Exchange, cerv_threshold, WARN, Text(en="Too small for CERV", bg="Под прага на CERV")),
)
