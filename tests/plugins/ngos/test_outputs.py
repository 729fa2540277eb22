import csv
import io
import json
import re
from datetime import date

import pytest

from urd_crm import Money
from urd_crm.plugins.ngos import GrantProgramme, MunicipalGrant, grants_csv, grants_json, pay, published_grants
from urd_crm.values.lang_text import LangText

DAY = re.compile(r"[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])")
REQUIRED = {
    "id": str,
    "title": str,
    "description": str,
    "currency": str,
    "amountAwarded": (int, float),
    "awardDate": str,
    "recipientOrganization": list,
    "fundingOrganization": list,
}
"""What the standard requires of a grant, and of which type of JSON it is, written by hand from its documentation.

Source: 360Giving Data Standard, grant.
"""


@pytest.fixture
def published(session, town, open_grant, award):
    """A grant of the programme, half of it paid, with everything that is published; calls for the document."""
    session.identifiers.add(town.hall, "BG-EIK", "999900002")
    programme = GrantProgramme(code="youth-2026", title=LangText(bg="Младежи 2026"), year=2026)
    session.add(programme)
    grant = award(
        open_grant(
            programme_id=programme.id,
            planned_start=date(2026, 6, 1),
            planned_end=date(2026, 8, 31),
            location=["68850", "00357"],
        ),
        amount="7500.50",
    )
    pay(session, grant, Money(3750, "EUR"))
    return lambda **options: json.loads(grants_json(session, **options))


class TestOpenData:
    def test_a_grant_has_what_is_required(self, published):
        """Each field there, of its type and not empty; organisations have an identifier and a name."""
        document = published()
        assert list(document) == ["grants"]
        (grant,) = document["grants"]
        for name, type_ in REQUIRED.items():
            assert isinstance(grant[name], type_), name
            assert grant[name], name
        assert DAY.fullmatch(grant["awardDate"])
        for each in (*grant["recipientOrganization"], *grant["fundingOrganization"]):
            assert set(each) == {"id", "name"}
            assert all(isinstance(text, str) and text for text in each.values())

    def test_all_that_is_published(self, published):
        """Amounts are numbers, days are ISO 8601, places have the country."""
        (grant,) = published()["grants"]
        assert grant == {
            "id": "360G-dolnopole-2026-001",
            "title": "Лято в двора 1",
            "description": "Ателиета за младежи",
            "currency": "EUR",
            "amountAppliedFor": 8000,
            "amountAwarded": 7500.5,
            "amountDisbursed": 3750,
            "awardDate": "2026-03-02",
            "plannedDates": [{"startDate": "2026-06-01", "endDate": "2026-08-31"}],
            "recipientOrganization": [{"id": "BG-EIK-999900027", "name": "Сдружение „Отворен двор“"}],
            "fundingOrganization": [{"id": "BG-EIK-999900002", "name": "Община Долно Поле"}],
            "grantProgramme": [{"code": "youth-2026", "title": "Младежи 2026"}],
            "beneficiaryLocation": [
                {"countryCode": "BG", "geoCode": "68850"},
                {"countryCode": "BG", "geoCode": "00357"},
            ],
        }

    def test_the_language_can_be_chosen(self, published):
        """What lacks it stays as it is."""
        (grant,) = published(lang="en")["grants"]
        assert (grant["title"], grant["description"]) == ("Summer in the yard 1", "Ателиета за младежи")

    def test_what_is_absent_is_left_out(self, session, open_grant, award):
        """No nulls and no empty lists; without a number of its own an organisation gets one of ours."""
        award(open_grant(amount_applied=None), "awarded")
        (grant,) = published_grants(session)["grants"]
        assert not {"amountAppliedFor", "plannedDates", "grantProgramme", "beneficiaryLocation"} & set(grant)
        assert re.fullmatch(r"360G-dolnopole-ORG-[0-9]+", grant["fundingOrganization"][0]["id"])

    def test_an_application_is_not_published(self, session, open_grant):
        """Nor is what was awarded in another year."""
        open_grant()
        assert published_grants(session) == {"grants": []}

    def test_levs_and_euro_of_one_grant_have_one_currency(self, session, open_grant):
        """That of the award."""
        open_grant(amount_applied="15646.64 BGN", amount_awarded="7500 EUR", award_date=date(2026, 1, 15))
        (grant,) = published_grants(session)["grants"]
        assert (grant["currency"], grant["amountAppliedFor"]) == ("EUR", 8000)

    def test_a_grant_of_the_lev_is_in_levs(self, session, open_grant):
        """Also where something of it is in euro."""
        open_grant(amount_applied="8000 EUR", amount_awarded="9000 BGN", award_date=date(2025, 6, 1))
        (grant,) = published_grants(session, year=2025)["grants"]
        assert (grant["currency"], grant["amountAppliedFor"], grant["amountDisbursed"]) == ("BGN", 15646.64, 0)

    def test_the_table_has_the_headings_of_the_standard(self, session, published):
        """One line for each grant."""
        (line,) = csv.DictReader(io.StringIO(grants_csv(session)))
        assert (line["Identifier"], line["Amount Awarded"], line["Award Date"]) == (
            "360G-dolnopole-2026-001",
            "7500.5",
            "2026-03-02",
        )
        assert line["Recipient Org:Identifier"] == "BG-EIK-999900027"
        assert line["Planned Dates:End Date"] == "2026-08-31"
        assert line["Beneficiary Location:Geographic Code"] == "68850; 00357"


class TestTexts:
    def test_the_directory_stands_in_both_languages(self, session, yard, wind):
        """By name, with areas as people call them."""
        text = session.output("ngos.ngo_directory")
        assert "| Сдружение „Отворен двор“ | 999900027 | сдружение | обществена полза | младежи |" in text
        assert "culture and arts" in session.output("ngos.ngo_directory", lang="en", area="culture")
        assert "Няма." in session.output("ngos.ngo_directory", area="sport")

    def test_the_register_sums_up(self, session, published):
        """What was awarded, and what was paid of it."""
        text = session.output("ngos.grant_register", lang="en")
        assert "| Total |  |  |  | €7,500.50 | €3,750.00 |" in text
        assert "Няма отпуснато" in session.output("ngos.grant_register", year=2025)

    def test_the_sheet_of_promises_has_both_sides(self, session, yard):
        """Each with its state on the day."""
        session.commitments.promise("Помещение", to=yard, due_on=date(2026, 3, 1), promised_on=date(2026, 2, 1))
        kept = session.commitments.promise("Отчет", by=yard, due_on=date(2026, 3, 31), promised_on=date(2026, 2, 1))
        session.commitments.close(kept)
        text = session.output("ngos.commitments_sheet", ngo=yard.id)
        assert "| Помещение | 1 март 2026 г. | – | просрочен |" in text
        assert "| Отчет | 31 март 2026 г. | – | изпълнен |" in text
        early = session.output("ngos.commitments_sheet", ngo=yard.id, on=date(2026, 1, 1), lang="en")
        assert early.count("None.") == 2

    def test_the_invitation_list_names_who_represents_them(self, session, yard, bearer):
        """With the preferred address."""
        bearer(yard)
        session.contact_points.add(yard, "email", "old@example.org")
        session.contact_points.add(yard, "email", "office@example.org", is_preferred=True)
        text = session.output("ngos.invitation_list", area="youth")
        assert "| Сдружение „Отворен двор“ | Яна Колева | office@example.org |" in text

    def test_the_list_of_agreements_has_the_first_end_first(self, session, town, yard, wind):
        """What renews itself ends with its running term; what has no end stands last; what is over is left out."""
        for title, party, fields in (
            ("Безсрочно", yard, {}),
            ("Мълчаливо", wind, {"expires_on": date(2024, 6, 30), "renewal": "tacit", "renewal_years": 1}),
            ("До май", yard, {"expires_on": date(2026, 5, 31)}),
            ("Минало", yard, {"expires_on": date(2026, 3, 1)}),
        ):
            session.agreements.add("cooperation", title, parties=[party], signed_on=date(2023, 7, 1), **fields)
        text = session.output("ngos.agreement_list")
        assert re.findall(r"До май|Мълчаливо|Безсрочно|Минало", text) == ["До май", "Мълчаливо", "Безсрочно"]
        assert "30 юни 2026 г." in text


class TestStored:
    def test_the_sum_is_not_kept_twice(self):
        """What was paid is the sum of the instalments."""
        assert "amount_disbursed" not in MunicipalGrant.model_fields
