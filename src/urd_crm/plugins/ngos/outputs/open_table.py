"""The register of grants as open data in one table, with the headings of the 360Giving standard."""

import csv
import io
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from urd_crm.plugins.ngos.outputs.open_data import grants_of
from urd_crm.values.sheet_cell import guarded

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
    "Grant Programme:URL": "grantProgramme.url",
    "Beneficiary Location:Geographic Code": "beneficiaryLocation.geoCode",
    "Beneficiary Location:Country Code": "beneficiaryLocation.countryCode",
}
"""The headings of the standard's table, and where each value stands in a grant.

Source: 360Giving Data Standard, the titles in ``360-giving-schema.json``.
"""


def grants_csv(session: "Session", *, year: int | None = None, lang: str = "bg", on: date | None = None) -> str:
    """Write the grants awarded in a year as the standard's table; without grants, its headings alone.

    Args:
        session: where to look.
        year: of the award; ``None``: that of ``on``.
        lang: of titles and descriptions.
        on: as of which day.

    Returns:
        CSV, safe to open as a sheet.

    Raises:
        ValidationFailedError: ``grant-without-recipient``, or ``no-own-organisation``.
    """
    today, made = on or session.today, io.StringIO()
    writer = csv.writer(made)
    writer.writerow(COLUMNS)
    for grant in grants_of(session, year or today.year, lang, today):
        writer.writerow([guarded(str(_cell(grant, path))) for path in COLUMNS.values()])
    return made.getvalue()


def _cell(grant: Mapping[str, Any], path: str) -> Any:
    """Give what stands at a path; several of one sort are joined, as the table has one cell for them."""
    name, _, inner = path.partition(".")
    value = grant.get(name, "")
    return "; ".join(dict.fromkeys(each.get(inner, "") for each in value)) if isinstance(value, list) else value
