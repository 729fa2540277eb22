"""What is published of grants, held against the official schemas of the standard."""

import csv
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from urd_crm import Money
from urd_crm.errors import NotFoundError, ValidationFailedError
from urd_crm.plugins.ngos import (
    GrantProgramme,
    MunicipalGrant,
    Ngo,
    grants_csv,
    grants_json,
    pay,
    published_grants,
)
from urd_crm.values.lang_text import LangText

SCHEMAS = Path(__file__).parent / "schema_360giving"
GRANT = json.loads((SCHEMAS / "360-giving-schema.json").read_text(encoding="utf-8"))
PACKAGE = json.loads((SCHEMAS / "360-giving-package-schema.json").read_text(encoding="utf-8"))
OFFICIAL = Draft4Validator(
    PACKAGE,
    registry=Registry().with_resource(
        PACKAGE["properties"]["grants"]["items"]["$ref"], Resource.from_contents(GRANT, DRAFT4)
    ),
    format_checker=FormatChecker(),
)


def faults(document):
    """Give what the official schema has against a document."""
    return [f"{error.json_path}: {error.message}" for error in OFFICIAL.iter_errors(document)]


@pytest.fixture
def accepted(session):
    """Publish, see that the official schema accepts it, and give its grants; the options are those of ``grants_json``."""

    def accepted_(**options: object):
        document = json.loads(grants_json(session, **options))
        assert faults(document) == []
        return document["grants"]

    return accepted_


class TestTheSchema:
    """What would pass anything would prove nothing."""

    @pytest.mark.parametrize(
        "damage",
        [
            {"awardDate": "2.3.2026"},
            {"awardDate": "2026-13-01"},
            {"currency": "лв."},
            {"amountAwarded": "7 500"},
            {"recipientOrganization": []},
            {"recipientOrganization": [{"name": "Без номер"}]},
            {"fundingOrganization": None},
            {"plannedDates": [{"startDate": "юни"}]},
            {"beneficiaryLocation": [{"countryCode": "Bulgaria"}]},
            {"grantProgramme": [{"code": "y", "url": "https://example.com/новини"}]},
        ],
    )
    def test_it_refuses_what_is_wrong(self, published, accepted, damage):
        """One field of a good grant after the other."""
        (grant,) = accepted()
        assert faults({"grants": [grant | damage]})

    def test_it_refuses_an_empty_document(self):
        """And one with a grant twice."""
        assert faults({"grants": []})


class TestShapes:
    """Whatever a grant looks like, the official schema accepts it."""

    def test_with_everything(self, session, published, accepted):
        """Amounts are numbers, days are ISO 8601, places have the country."""
        assert accepted() == [
            {
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
        ]

    def test_with_next_to_nothing(self, open_grant, award, accepted):
        """No nulls and no empty lists; without a number of its own an organisation gets one of ours."""
        award(open_grant(amount_applied=None), "awarded")
        (grant,) = accepted()
        assert not {"amountAppliedFor", "plannedDates", "grantProgramme", "beneficiaryLocation"} & set(grant)
        assert re.fullmatch(r"360G-dolnopole-ORG-[0-9]+", grant["fundingOrganization"][0]["id"])

    def test_without_an_end(self, open_grant, award, accepted):
        """One that has only begun, and one of which only the end is known."""
        award(open_grant(planned_start=date(2026, 6, 1)), "awarded")
        award(open_grant(planned_end=date(2026, 6, 30)), "awarded")
        assert [grant["plannedDates"] for grant in accepted()] == [
            [{"startDate": "2026-06-01"}],
            [{"endDate": "2026-06-30"}],
        ]

    def test_the_language_can_be_chosen(self, published, accepted):
        """What lacks it stays as it is."""
        (grant,) = accepted(lang="en")
        assert (grant["title"], grant["description"]) == ("Summer in the yard 1", "Ателиета за младежи")

    def test_several_payments_are_added_up(self, session, clock, published, accepted):
        """Those up to the day alone."""
        clock.set("2026-09-01T09:00")
        session.change(session.engagements.detail(published, MunicipalGrant), report_accepted_on=session.today)
        pay(session, published, Money("0.10", "EUR"))
        pay(session, published, Money("0.20", "EUR"))
        assert [grant["amountDisbursed"] for grant in accepted()] == [3750.3]
        assert [grant["amountDisbursed"] for grant in accepted(on=date(2026, 8, 31))] == [3750]

    def test_an_amended_award_is_published_as_it_stands(self, session, published, accepted):
        """It may grow, and shrink to what was paid."""
        detail = session.engagements.detail(published, MunicipalGrant)
        session.change(detail, amount_awarded="7999.99 EUR")
        assert [grant["amountAwarded"] for grant in accepted()] == [7999.99]
        session.change(detail, amount_awarded="3750 EUR")
        with pytest.raises(ValidationFailedError) as caught:
            session.change(detail, amount_awarded="3749.99 EUR")
        assert caught.value.codes == ("awarded-below-paid",)
        assert [grant["amountAwarded"] for grant in accepted()] == [3750]

    def test_money_that_goes_back_was_paid_all_the_same(self, session, open_grant, award, accepted):
        """A terminated contract stays in the register of what was awarded."""
        grant = award(open_grant())
        session.change(session.engagements.detail(grant, MunicipalGrant), repayment="7500 EUR")
        session.engagements.move(grant, "terminated", reason="Отказ")
        assert [(each["amountAwarded"], each["amountDisbursed"]) for each in accepted()] == [(7500, 0)]

    @pytest.mark.parametrize(
        "name", ['Клуб "Перо", Долно Поле', "Фондация „Кавички“ \\ и наклонена", "=1+1 ООД", "O'Hara"]
    )
    def test_names_with_quotes(self, session, open_grant, award, accepted, name):
        """In JSON and in the table; what begins like a formula is none there."""
        party = session.organisations.add(name)
        session.profiles.set(party, Ngo(form="association", register_status="registered", areas=["culture"]))
        award(open_grant(party=party, title=LangText(bg=f"Лято: {name}")), "awarded")
        (grant,) = accepted()
        assert grant["recipientOrganization"][0]["name"] == name
        assert grant["title"] == f"Лято: {name}"
        (line,) = csv.DictReader(io.StringIO(grants_csv(session)))
        assert line["Recipient Org:Name"].removeprefix("'") == name
        assert not line["Recipient Org:Name"].startswith("=")

    def test_two_that_share_a_grant(self, session, yard, wind, open_grant, award, accepted):
        """Both are recipients; a person who is in it is published nowhere."""
        grant = award(open_grant(), "awarded")
        session.engagements.add_parties(grant, wind, session.people.add(given="Яна", surname="Колева"))
        (found,) = accepted()
        assert [each["id"] for each in found["recipientOrganization"]] == ["BG-EIK-999900027", "BG-EIK-999900034"]
        assert "Колева" not in grants_json(session) + grants_csv(session)

    def test_an_address_in_other_letters(self, session, open_grant, award, accepted):
        """Is written as a URI."""
        programme = GrantProgramme(
            code="y", title=LangText(bg="Младежи"), year=2026, url="https://пример.бг/програми/младежи?година=2026"
        )
        session.add(programme)
        award(open_grant(programme_id=programme.id), "awarded")
        (grant,) = accepted()
        assert grant["grantProgramme"][0]["url"].startswith("https://xn--e1afmkfd.xn--90ae/%D0%BF")

    def test_levs_and_euro_of_one_grant_have_one_currency(self, session, clock, open_grant, award, accepted):
        """That of the award; a grant of the lev stays in levs."""
        award(open_grant(amount_applied="15646.64 BGN"), "awarded")
        old = open_grant(amount_applied="8000 EUR")
        award(old, "awarded")
        session.change(
            session.engagements.detail(old, MunicipalGrant), amount_awarded="9000 BGN", award_date=date(2025, 6, 1)
        )
        assert [(grant["currency"], grant["amountAppliedFor"]) for grant in accepted()] == [("EUR", 8000)]
        assert [(grant["currency"], grant["amountAppliedFor"]) for grant in accepted(year=2025)] == [("BGN", 15646.64)]


class TestWhatIsPublished:
    def test_an_empty_year_is_said_to_be_empty(self, session, published):
        """The standard has no empty document; its table has headings alone."""
        with pytest.raises(NotFoundError):
            published_grants(session, year=2025)
        assert grants_csv(session, year=2025).splitlines() == [grants_csv(session).splitlines()[0]]

    def test_an_application_is_not(self, session, open_grant, award):
        """Nor is an award that is written down and not decided, or rejected."""
        open_grant()
        said = {"amount_awarded": "1000 EUR", "award_date": session.today, "report_due": date(2026, 12, 31)}
        for end in ("assessed", "rejected"):
            grant = award(open_grant(), "assessed")
            session.change(session.engagements.detail(grant, MunicipalGrant), **said)
            if end == "rejected":
                session.engagements.move(grant, "rejected", reason="Без средства")
        with pytest.raises(NotFoundError):
            published_grants(session)
        assert "Няма отпуснато" in session.output("ngos.grant_register")

    def test_a_confidential_one_is_left_out(self, session, wind, open_grant, award, accepted):
        """And counted in the register; its recipient is named nowhere."""
        award(open_grant(), "awarded")
        secret = award(open_grant(party=wind), "awarded")
        session.change(secret, code_name="Калина")
        assert len(accepted()) == 1
        for name in ("grants_json", "grants_csv", "grant_register"):
            assert "Северен" not in session.output(f"ngos.{name}")
        assert "Поверителни, не са включени: 1" in session.output("ngos.grant_register")

    def test_who_is_in_something_confidential_elsewhere_is_not_published(self, session, yard, published):
        """The guard of all that is public holds here too."""
        session.engagements.open("ngos.joint_initiative", "Тайна", parties=[yard], code_name="Калина")
        with pytest.raises(ValidationFailedError) as caught:
            session.output("ngos.grants_json")
        assert caught.value.codes == ("code-name-disclosure",)

    def test_a_grant_to_nobody_is_refused(self, session, open_grant, award):
        """With its identifier, and what to do; so is one from nobody."""
        grant = award(open_grant(), "awarded")
        session.delete(*session.engagements.parties(grant))
        for write in (grants_json, grants_csv):
            with pytest.raises(ValidationFailedError) as caught:
                write(session)
            assert caught.value.codes == ("grant-without-recipient",)
            assert "360G-dolnopole-2026-001" in str(caught.value)

    def test_a_grant_from_nobody_is_refused(self, session, town, open_grant, award):
        """The town hall has to be there."""
        award(open_grant(), "awarded")
        session.change(town.hall, is_own=False)
        with pytest.raises(ValidationFailedError) as caught:
            grants_json(session)
        assert caught.value.codes == ("no-own-organisation",)


class TestTable:
    def test_it_has_the_headings_of_the_standard(self, session, published):
        """As the official schema titles them."""
        titles = {field["title"] for field in GRANT["properties"].values() if "title" in field} | {"Currency"}
        titles |= {
            f"{field['title']}:{inner['title']}"
            for field in GRANT["properties"].values()
            if (ref := field.get("items", {}).get("$ref"))
            for inner in GRANT["definitions"][ref.rpartition("/")[2]]["properties"].values()
            if "title" in field
        }
        (line,) = csv.DictReader(io.StringIO(grants_csv(session)))
        assert set(line) <= titles

    def test_one_line_for_each_grant(self, session, published):
        """Several of one sort stand in one cell."""
        (line,) = csv.DictReader(io.StringIO(grants_csv(session)))
        assert (line["Identifier"], line["Amount Awarded"], line["Award Date"]) == (
            "360G-dolnopole-2026-001",
            "7500.5",
            "2026-03-02",
        )
        assert line["Recipient Org:Identifier"] == "BG-EIK-999900027"
        assert line["Planned Dates:End Date"] == "2026-08-31"
        assert line["Beneficiary Location:Geographic Code"] == "68850; 00357"
        assert line["Beneficiary Location:Country Code"] == "BG"
