"""The register of grants as open data: JSON and CSV in the fields of the 360Giving standard.

Source: 360Giving Data Standard, ``360-giving-schema.json``: eight fields are required of a grant,
organisations have an identifier and a name, amounts are numbers without a currency sign.
"""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.contract.standing import parties_of
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.ngos.records.programme import GrantProgramme
from urd_crm.plugins.ngos.reports.directory import eiks
from urd_crm.plugins.ngos.reports.grants import awarded_between, disbursed
from urd_crm.values.money import Money, sum_in

if TYPE_CHECKING:
    from urd_crm import Session

COLUMNS = {
    "Identifier": "id",
    "Title": "title",
    "Description": "description",
    "Currency": "currency",
    "Amount Applied For": "amountAppliedFor",
    "Amount Awarded": "amountAwarded",
    "Amount Disbursed": "amountDisbursed",
    "Award Date": "awardDate",
    "Planned Dates:Start Date": "plannedDates.startDate",
    "Planned Dates:End Date": "plannedDates.endDate",
    "Recipient Org:Identifier": "recipientOrganization.id",
    "Recipient Org:Name": "recipientOrganization.name",
    "Funding Org:Identifier": "fundingOrganization.id",
    "Funding Org:Name": "fundingOrganization.name",
    "Grant Programme:Code": "grantProgramme.code",
    "Grant Programme:Title": "grantProgramme.title",
    "Beneficiary Location:Geographic Code": "beneficiaryLocation.geoCode",
}
"""The headings of the standard's table, and where each value stands in a grant."""


def published_grants(
    session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None
) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """Give the grants awarded in a year as a document of the 360Giving standard, ready for ``json.dumps``.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions, where they have it.
        on: as of which day; what was awarded or paid later is not in it.
    """
    today = on or session.today
    which = year or today.year
    found = awarded_between(session, date(which, 1, 1), min(today, date(which, 12, 31)))
    ids = [row.engagement_id for row in found]
    recipients, paid = parties_of(session, ids), disbursed(session, ids, today)
    funder = _funder(session)
    numbers = eiks(session, [*{id for each in recipients.values() for id in each}, *funder])
    programmes = _programmes(session)
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
            "grantProgramme": programmes.get(row.programme_id) and [programmes[row.programme_id](lang)],
            "beneficiaryLocation": [{"countryCode": "BG", "geoCode": code} for code in row.location],
        }
        grants.append({name: value for name, value in grant.items() if value not in (None, [])})
    return {"grants": grants}


def grants_json(session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write :func:`published_grants` as JSON.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions.
        on: as of which day.
    """
    return json.dumps(published_grants(session, year=year, lang=lang, on=on), ensure_ascii=False, indent=2)


def grants_csv(session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write :func:`published_grants` as the standard's table, with its headings.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions.
        on: as of which day.
    """
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(COLUMNS)
    for grant in published_grants(session, year=year, lang=lang, on=on)["grants"]:
        writer.writerow([_cell(grant, path) for path in COLUMNS.values()])
    return made.getvalue()


def _cell(grant: Mapping[str, Any], path: str) -> Any:
    """Give what stands at a path; several of one sort are joined, as the table has one cell for them."""
    name, _, inner = path.partition(".")
    value = grant.get(name, "")
    return "; ".join(each.get(inner, "") for each in value) if isinstance(value, list) else value


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


def _programmes(session: "Session") -> Mapping[int, Any]:
    programme = table_of(GrantProgramme)

    def published(row: Any) -> Any:
        said = {"code": row.code, "url": row.url}
        known = {name: value for name, value in said.items() if value is not None}
        return lambda lang: known | {"title": row.title.in_(lang)}

    return {row.id: published(row) for row in session.store.rows(sa.select(programme))}
