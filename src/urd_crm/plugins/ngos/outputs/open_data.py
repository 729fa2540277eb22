"""The register of grants as open data, in the fields of the 360Giving standard.

Source: 360Giving Data Standard, ``360-giving-schema.json`` and ``360-giving-package-schema.json``: eight fields are
required of a grant, one grant at least of a document; organisations have an identifier and a name, amounts are numbers
without a currency sign, addresses are URIs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.contract import Text
from urd_crm.contract.standing import parties_of
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import NotFoundError, Problem, ValidationFailedError
from urd_crm.plugins.ngos.engagements.grant import MunicipalGrant
from urd_crm.plugins.ngos.records.disbursement import disbursed
from urd_crm.plugins.ngos.records.programme import GrantProgramme
from urd_crm.plugins.ngos.reports.directory import eiks
from urd_crm.plugins.ngos.reports.grants import awarded_in
from urd_crm.values import url
from urd_crm.values.money import Money, sum_in

if TYPE_CHECKING:
    from urd_crm import Session

BATCH = 500


def published_grants(
    session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None
) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """Give the grants awarded in a year as a document of the 360Giving standard, ready for ``json.dumps``.

    Grants that go by a code name are left out.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions, where they have it.
        on: as of which day; what was awarded or paid later is not in it.

    Raises:
        NotFoundError: nothing was awarded: the standard has no empty document.
        ValidationFailedError: ``grant-without-recipient``, or ``no-own-organisation``: nobody would be the funder.
    """
    which = year or (on or session.today).year
    grants = grants_of(session, which, lang, on or session.today)
    if not grants:
        raise NotFoundError(
            Text(en=f"No grant that can be published was awarded in {which}.", bg=f"През {which} г. няма финансиране."),
            [],
        )
    return {"grants": grants}


def grants_json(session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write :func:`published_grants` as JSON.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions.
        on: as of which day.

    Raises:
        NotFoundError: nothing was awarded: the standard has no empty document.
        ValidationFailedError: ``grant-without-recipient``, or ``no-own-organisation``.
    """
    return json.dumps(published_grants(session, year=year, lang=lang, on=on), ensure_ascii=False, indent=2)


def grants_of(session: "Session", year: int, lang: str, on: date) -> Sequence[Mapping[str, Any]]:
    """Give the grants of a year in the fields of the standard; what is absent is left out.

    Args:
        session: where to look.
        year: of the award.
        lang: of titles and descriptions.
        on: as of which day.

    Raises:
        ValidationFailedError: ``grant-without-recipient``, or ``no-own-organisation``.
    """
    found = [row for row in awarded_in(session, year, on) if row.code_name is None]
    ids = [row.engagement_id for row in found]
    recipients, paid, funder = _recipients(session, ids), disbursed(session, ids, on), _funder(session)
    if problems := list(_missing(found, recipients, funder)):
        raise ValidationFailedError(problems)
    numbers = eiks(session, [*{id for each in recipients.values() for id in each}, *funder])
    programmes = _programmes(session, lang)
    grants = []
    for row in found:
        currency = row.amount_awarded.currency
        grant = {
            "id": row.identifier,
            "title": row.title.in_(lang),
            "description": row.description.in_(lang),
            "currency": currency,
            "amountAppliedFor": _number(row.amount_applied, currency),
            "amountAwarded": _number(row.amount_awarded, currency),
            "amountDisbursed": _number(sum_in(currency, paid.get(row.engagement_id, ()), date.min), currency),
            "awardDate": row.award_date.isoformat(),
            "plannedDates": _planned(row),
            "recipientOrganization": _organisations(row.identifier, recipients[row.engagement_id], numbers),
            "fundingOrganization": _organisations(row.identifier, funder, numbers),
            "grantProgramme": [programmes[row.programme_id]] if row.programme_id in programmes else [],
            "beneficiaryLocation": [{"countryCode": "BG", "geoCode": code} for code in row.location],
        }
        grants.append({name: value for name, value in grant.items() if value not in (None, [])})
    return grants


def _missing(
    found: Sequence[Any], recipients: Mapping[int, Mapping[int, str]], funder: Mapping[int, str]
) -> Iterable[Problem]:
    """Say what the standard requires and nobody has recorded."""
    for row in found:
        if not recipients[row.engagement_id]:
            yield Problem(
                "grant-without-recipient",
                Text(en=f"{row.identifier} has no recipient", bg=f"{row.identifier} е без получател"),
                Text(en="Add the organisation as a party.", bg="Добавете организацията като страна."),
                entity=str(MunicipalGrant.__tablename__),
                entity_id=row.engagement_id,
                origin="ngos",
            )
    if found and not funder:
        yield Problem(
            "no-own-organisation",
            Text(en="the town hall is not recorded: nobody would be the funder", bg="общината не е вписана"),
            Text(
                en="Add it with organisations.add(…, is_own=True).",
                bg="Добавете я с organisations.add(…, is_own=True).",
            ),
            origin="ngos",
        )


def _recipients(session: "Session", engagement_ids: Sequence[int]) -> Mapping[int, Mapping[int, str]]:
    """Give the organisations that grants are for; no person is published."""
    found, column = parties_of(session, engagement_ids), table_of(Organisation).c
    ids = sorted({id for each in found.values() for id in each})
    organisations = {
        id
        for start in range(0, len(ids), BATCH)
        for (id,) in session.store.rows(sa.select(column.id).where(column.id.in_(ids[start : start + BATCH])))
    }
    return {
        grant: {id: name for id, name in parties.items() if id in organisations} for grant, parties in found.items()
    }


def _number(money: Money | None, currency: str) -> int | float | None:
    """Give an amount as a number of JSON: whole where it is whole; cents have two decimals, which a float keeps."""
    if money is None:
        return None
    amount = money.amount if money.currency == currency else sum_in(currency, [money], date.min).amount
    return int(amount) if amount == int(amount) else float(amount)


def _planned(row: Any) -> Sequence[Mapping[str, str]]:
    days = {"startDate": row.planned_start, "endDate": row.planned_end}
    said = {name: day.isoformat() for name, day in days.items() if day is not None}
    return [said] if said else []


def _organisations(
    grant: str, organisations: Mapping[int, str], numbers: Mapping[int, str]
) -> Sequence[Mapping[str, str]]:
    """Give organisations with their public identifiers: the EIK, or a number of ours under the publisher's prefix."""
    prefix = "-".join(grant.split("-")[:2])
    return [
        {"id": f"BG-EIK-{numbers[id]}" if id in numbers else f"{prefix}-ORG-{id}", "name": name}
        for id, name in organisations.items()
    ]


def _funder(session: "Session") -> Mapping[int, str]:
    """Give the town hall: the organisation of ours that is no part of another."""
    own = table_of(Organisation).c
    statement = sa.select(own.id, own.name).where(own.is_own, own.parent_id.is_(None)).order_by(own.id).limit(1)
    return dict(session.store.rows(statement))


def _programmes(session: "Session", lang: str) -> Mapping[int, Mapping[str, str]]:
    programmes = {}
    for row in session.store.rows(sa.select(table_of(GrantProgramme))):
        programmes[row.id] = {"code": row.code, "title": row.title.in_(lang)}
        if row.url is not None:
            programmes[row.id]["url"] = url.as_uri(row.url)
    return programmes
