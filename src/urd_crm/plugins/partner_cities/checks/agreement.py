"""Agreements with partner cities: their acts and their end; an impossible term, ``bad-term``, the core refuses."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from urd_crm.contract import REJECT, WARN, Check, CheckContext, Finding, Text
from urd_crm.entities.agreement import Agreement, Renewal
from urd_crm.plugins.partner_cities.records.cities import cities_of_agreements
from urd_crm.plugins.partner_cities.records.city_agreement import AgreementKind

KINDS = frozenset(kind.value for kind in AgreementKind)
WITHOUT_COUNCIL = (AgreementKind.FRIENDSHIP, AgreementKind.LETTER_OF_INTENT)
"""What a mayor may sign without the council."""


def ours(rows: Sequence[Agreement], context: CheckContext) -> Sequence[Agreement]:
    """Give those of some agreements that are with a partner city."""
    candidates = [row for row in rows if row.kind in KINDS and row.id is not None]
    with_cities = cities_of_agreements(context.session, [row.id for row in candidates])
    return [row for row in candidates if row.id in with_cities]


def signed_before_act(rows: Sequence[Agreement], context: CheckContext) -> Iterable[Finding]:
    """Find agreements that were signed before a council decided on them."""
    for row in ours(rows, context):
        for field, day in (("act_date", row.act_date), ("their_act_date", row.their_act_date)):
            if row.signed_on is not None and day is not None and day > row.signed_on:
                yield Finding(
                    row,
                    Text(en="the act is later than the signature", bg="актът е след подписването"),
                    field=field,
                )


def unsigned_by_council(rows: Sequence[Agreement], context: CheckContext) -> Iterable[Finding]:
    """Find agreements of a twinning of ours that are signed without the acts of both councils.

    Old agreements, which belong to no twinning in these books, are only warned about: their acts may lie in an archive.
    """
    for row in ours(rows, context):
        if row.signed_on is None or row.engagement_id is None or row.kind in WITHOUT_COUNCIL:
            continue
        for field, message in (
            ("act_number", Text(en="is signed without an act of our council", bg="подписано е без акт на нашия съвет")),
            (
                "their_act_number",
                Text(en="is signed without an act of their council", bg="подписано е без акт на техния съвет"),
            ),
        ):
            if getattr(row, field) is None:
                yield Finding(row, message, field=field)


def act_unknown(rows: Sequence[Agreement], context: CheckContext) -> Iterable[Finding]:
    """Find signed agreements of which no act of ours is known, where that is no reason to refuse them."""
    for row in ours(rows, context):
        is_refused = row.engagement_id is not None and row.kind not in WITHOUT_COUNCIL
        if row.signed_on is None or row.act_number is not None or is_refused:
            continue
        if row.kind != AgreementKind.LETTER_OF_INTENT:
            yield Finding(
                row,
                Text(en="no act of our council is recorded", bg="няма записан акт на нашия общински съвет"),
                Text(en="Look for it in the archive.", bg="Потърсете го в архива."),
                field="act_number",
            )


def agreement_expiring(rows: Sequence[Agreement], context: CheckContext) -> Iterable[Finding]:
    """Find agreements that expire within the year, or whose notice can be given in it."""
    months = int(context.session.limits.get("agreement_notice", context.on).value)
    ids = [row.id for row in rows]
    soon = {each.id: each for each in context.session.agreements.expiring(months=months, on=context.on, among=ids)}
    for row in ours([row for row in rows if row.id in soon], context):
        end = soon[row.id]
        if end.renewal == Renewal.TACIT and end.notice_opens_on is None:
            continue  # it goes on by itself: tacit-renewal-near says when
        yield Finding(
            row,
            Text(en="expires on {day}", bg="изтича на {day}").format(day=end.expires_on.isoformat()),
            Text(en="Prepare its renewal, or give notice.", bg="Подгответе подновяване или предизвестие."),
            field="expires_on",
            since=end.notice_opens_on or end.expires_on,
        )


def tacit_renewal_near(rows: Sequence[Agreement], context: CheckContext) -> Iterable[Finding]:
    """Find agreements that are about to renew themselves."""
    days = int(context.session.limits.get("tacit_renewal_notice", context.on).value)
    last = context.on + timedelta(days=days)
    months, ids = days // 28 + 1, [row.id for row in rows]
    soon = {
        each.id: each.expires_on
        for each in context.session.agreements.expiring(months=months, on=context.on, among=ids)
        if each.renewal == Renewal.TACIT and each.expires_on <= last
    }
    for row in ours([row for row in rows if row.id in soon], context):
        if row.terminated_on is not None:
            continue
        yield Finding(
            row,
            Text(en="renews itself on {day}", bg="подновява се мълчаливо на {day}").format(
                day=soon[row.id].isoformat()
            ),
            Text(en="Is that what we want?", bg="Това ли искаме?"),
            field="renewal",
            since=soon[row.id],
        )


ALL = (
    Check(
        "signed-before-act",
        Agreement,
        signed_before_act,
        REJECT,
        Text(en="Signed too early", bg="Подписано преди акта"),
    ),
    Check(
        "unsigned-by-council",
        Agreement,
        unsigned_by_council,
        REJECT,
        Text(en="Signed without the councils", bg="Подписано без съветите"),
    ),
    Check("act-unknown", Agreement, act_unknown, WARN, Text(en="Act unknown", bg="Неизвестен акт")),
    Check(
        "agreement-expiring",
        Agreement,
        agreement_expiring,
        WARN,
        Text(en="Agreement expires", bg="Изтичащо споразумение"),
        at_write=False,
    ),
    Check(
        "tacit-renewal-near",
        Agreement,
        tacit_renewal_near,
        WARN,
        Text(en="Tacit renewal near", bg="Предстои мълчаливо подновяване"),
        at_write=False,
    ),
)
