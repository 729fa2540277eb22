"""What has to hold before a twinning enters a stage: acts of both councils, a signature, no freeze, a sign of life."""

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import col, select

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.contract.stages import entered, stages_now
from urd_crm.entities.agreement import Agreement
from urd_crm.plugins.partner_cities.engagements.last_exchange import last_exchanges
from urd_crm.plugins.partner_cities.engagements.twinning import Twinning
from urd_crm.plugins.partner_cities.profiles import Relation
from urd_crm.plugins.partner_cities.records.cities import cities_of_engagements
from urd_crm.plugins.partner_cities.records.freezing import frozen_on

OUR_ACT = ("act_number", "act_date")
THEIR_ACT = ("their_act_number", "their_act_date")
RECORD_IT = Text(
    en="Record number and date of the act in the agreement.", bg="Запишете номера и датата на акта в споразумението."
)


def agreements_of(rows: Sequence[Twinning], context: CheckContext) -> Mapping[int, Sequence[Agreement]]:
    """Give the agreements that belong to twinnings, by the number of the engagement."""
    found: dict[int, list[Agreement]] = {row.engagement_id: [] for row in rows}
    statement = select(Agreement).where(col(Agreement.engagement_id).in_(list(found)))
    for agreement in context.session.all(statement.order_by(col(Agreement.id))):
        found[agreement.engagement_id].append(agreement)
    return found


def has(agreement: Agreement, *fields: str) -> bool:
    """Say whether an agreement has all of some fields."""
    return all(getattr(agreement, field) is not None for field in fields)


def our_act_missing(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings without an act of our council."""
    agreements = agreements_of(rows, context)
    for row in rows:
        if not any(has(each, *OUR_ACT) for each in agreements[row.engagement_id]):
            message = Text(en="no act of our council is recorded", bg="няма записан акт на нашия общински съвет")
            yield Finding(row, message, RECORD_IT)


def their_act_missing(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings without an act of the other council."""
    agreements = agreements_of(rows, context)
    for row in rows:
        if not any(has(each, *THEIR_ACT) for each in agreements[row.engagement_id]):
            message = Text(en="no act of their council is recorded", bg="няма записан акт на техния съвет")
            yield Finding(row, message, RECORD_IT)


def unsigned_by_council(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings that both councils have not approved; a friendship needs no council.

    Source: Bulgarian Local Self-Government and Local Administration Act, articles 21 and 59 to 61.
    """
    agreements = agreements_of(rows, context)
    for row in rows:
        approved = any(has(each, *OUR_ACT, *THEIR_ACT) for each in agreements[row.engagement_id])
        if row.relation != Relation.FRIENDSHIP and not approved:
            yield Finding(
                row,
                Text(en="both councils have to approve it first", bg="първо трябва да го одобрят и двата съвета"),
                RECORD_IT,
            )


def friendship_without_act(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find friendships that no council has approved: they may be signed, and are worth a second look."""
    agreements = agreements_of(rows, context)
    for row in rows:
        if row.relation == Relation.FRIENDSHIP and not any(has(a, *OUR_ACT) for a in agreements[row.engagement_id]):
            message = Text(en="is signed without an act of our council", bg="подписва се без акт на нашия съвет")
            yield Finding(row, message, RECORD_IT)


def nothing_signed(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings none of whose agreements has been signed by the day."""
    agreements = agreements_of(rows, context)
    for row in rows:
        days = [each.signed_on for each in agreements[row.engagement_id] if each.signed_on is not None]
        if not any(day <= context.on for day in days):
            yield Finding(
                row,
                Text(en="no agreement of it is signed", bg="няма подписано споразумение"),
                Text(en="Set signed_on in the agreement.", bg="Посочете signed_on в споразумението."),
            )


def freeze_without_act(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings with cities that no act has frozen."""
    for row, is_frozen in _frozen(rows, context):
        if not is_frozen:
            yield Finding(
                row,
                Text(en="no act freezes the partnership", bg="няма акт, който замразява партньорството"),
                Text(en="Record it with freeze(…) first.", bg="Първо го запишете с freeze(…)."),
            )


def still_frozen(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find twinnings with cities that are frozen on the day."""
    for row, is_frozen in _frozen(rows, context):
        if is_frozen:
            yield Finding(
                row,
                Text(en="the partnership is still frozen", bg="партньорството още е замразено"),
                Text(en="End the freeze with lift(…) first.", bg="Първо прекратете замразяването с lift(…)."),
            )


def no_sign_of_life(rows: Sequence[Twinning], context: CheckContext) -> Iterable[Finding]:
    """Find dormant twinnings without an exchange or a renewal since they fell asleep."""
    stages = stages_now(context.session, [row.engagement_id for row in rows])
    dormant = [row for row in rows if stages.get(row.engagement_id) == "dormant"]
    cities = cities_of_engagements(context.session, [row.engagement_id for row in dormant])
    exchanged = last_exchanges(context.session, context.on) if dormant else {}
    agreements = agreements_of(dormant, context)
    for row in dormant:
        since = entered(context.session, row.engagement_id, "dormant") or context.on
        days = [exchanged[city] for city in cities.get(row.engagement_id, ()) if city in exchanged]
        days += [each.signed_on for each in agreements[row.engagement_id] if each.signed_on is not None]
        if not any(since <= day <= context.on for day in days):
            yield Finding(
                row,
                Text(
                    en="no exchange and no renewal has revived it", bg="няма обмен или подновяване, което да го съживи"
                ),
                Text(en="Hold an exchange, or sign a renewal.", bg="Проведете обмен или подпишете подновяване."),
            )


def _frozen(rows: Sequence[Twinning], context: CheckContext) -> Iterable[tuple[Twinning, bool]]:
    cities = cities_of_engagements(context.session, [row.engagement_id for row in rows])
    frozen = frozen_on(context.session, context.on)
    for row in rows:
        yield row, any(city in frozen for city in cities.get(row.engagement_id, ()))


GUARDS: Mapping[str, tuple[Check, ...]] = {
    "council_approved_us": (
        Check("our-act-missing", Twinning, our_act_missing, REJECT, Text(en="No act of ours", bg="Няма наш акт")),
    ),
    "council_approved_them": (
        Check(
            "their-act-missing", Twinning, their_act_missing, REJECT, Text(en="No act of theirs", bg="Няма техен акт")
        ),
    ),
    "signed": (
        Check(
            "unsigned-by-council",
            Twinning,
            unsigned_by_council,
            REJECT,
            Text(en="Not approved by the councils", bg="Без одобрение от съветите"),
        ),
        Check(
            "nothing-signed", Twinning, nothing_signed, REJECT, Text(en="Nothing is signed", bg="Нищо не е подписано")
        ),
        Check(
            "friendship-without-act",
            Twinning,
            friendship_without_act,
            WARN,
            Text(en="Friendship without an act", bg="Приятелство без акт"),
        ),
    ),
    "active": (
        Check("still-frozen", Twinning, still_frozen, REJECT, Text(en="Still frozen", bg="Още е замразено")),
        Check("no-sign-of-life", Twinning, no_sign_of_life, REJECT, Text(en="Still dormant", bg="Още е неактивно")),
    ),
    "frozen": (
        Check("freeze-without-act", Twinning, freeze_without_act, REJECT, Text(en="No act freezes it", bg="Без акт")),
    ),
}
