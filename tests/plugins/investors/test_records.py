from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import ConflictError, InvalidValueError, NotFoundError, ValidationFailedError
from urd_crm.plugins.investors import Requirement, Site, SiteShown, SiteStatus, release, reserve
from urd_crm.plugins.investors.records.site import cadastral_id
from urd_crm.values.lang_text import LangText

UNTIL = date(2026, 9, 30)


def refusal(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class TestCadastralNumber:
    @pytest.mark.parametrize(
        "text", ["68850.501.77", "68850.1.1", "00357.9999.99999", "68850.501.77.1", "68850.1.2.3.4"]
    )
    def test_plots_buildings_and_units_have_one(self, text):
        """Three parts for a plot, four for a building, five for a unit in it."""
        assert cadastral_id(f" {text} ") == text

    @pytest.mark.parametrize(
        "text", ["", "68850", "68850.501", "6885.501.77", "68850.50100.77", "68850.501.777777", "68850-501-77", "a.b.c"]
    )
    def test_other_forms_are_refused(self, text):
        """With what is right."""
        with pytest.raises(InvalidValueError) as caught:
            cadastral_id(text)
        assert caught.value.code == "cadastral-format"

    @given(st.integers(0, 99999), st.integers(1, 9999), st.integers(1, 99999))
    def test_what_it_gives_it_takes(self, settlement, massif, plot):
        """A stored number is admitted again as it is."""
        text = f"{settlement:05}.{massif}.{plot}"
        assert cadastral_id(cadastral_id(text)) == text


class TestSite:
    def test_amounts_come_back_exact(self, session, make_site):
        """Neither database rounds them."""
        site = make_site(area_m2=Decimal("52000.25"), power_mw="8.333", price_m2="24.50 EUR")
        session.orm.expire(site)
        assert (site.area_m2, site.power_mw, str(site.price_m2)) == (Decimal("52000.25"), Decimal("8.333"), "24.50 EUR")

    @pytest.mark.parametrize(
        "field, value, code",
        [
            ("area_m2", 0, "greater-than"),
            ("power_mw", -1, "greater-than-equal"),
            ("water_m3_day", -1, "greater-than-equal"),
            ("price_m2", "-1 EUR", "money-negative"),
            ("cadastral_id", "1.2.3", "cadastral-format"),
            ("settlement_code", "123", "ekatte-format"),
            ("status", "lost", "enum"),
        ],
    )
    def test_what_cannot_be_is_refused(self, field, value, code):
        """When the row is made."""
        given_ = {"name": LangText(bg="Зона"), "area_m2": 1, "data_on": date(2026, 1, 1)} | {field: value}
        with pytest.raises(ValidationFailedError) as caught:
            Site(**given_)
        assert [(problem.field, problem.code) for problem in caught.value.problems] == [(field, code)]

    def test_the_number_says_in_whose_land_it_lies(self, session, make_site):
        """Another settlement than the one that is given is odd."""
        make_site(cadastral_id="68850.501.77", settlement_code="68850")
        assert session.warnings == ()
        make_site(cadastral_id="68850.501.78", settlement_code="00357")
        assert [problem.code for problem in session.warnings] == ["site-elsewhere"]

    def test_old_data_are_odd(self, session, make_site):
        """After six months, not on the day itself; what is sold need not be confirmed."""
        make_site(data_on=date(2025, 9, 2))
        make_site(data_on=date(2025, 1, 1), status="sold")
        assert session.warnings == ()
        make_site(data_on=date(2025, 9, 1))
        assert [problem.code for problem in session.warnings] == ["stale-site"]


class TestReservation:
    def test_it_is_for_one_project(self, session, make_site, open_project):
        """A second one is refused, and the row is as it was."""
        site, orchid, tulip = make_site(), open_project("Orchid"), open_project("Tulip")
        reserve(session, site, orchid, until=UNTIL)
        assert refusal(reserve, session, site, tulip, until=UNTIL) == ("double-reservation",)
        session.orm.refresh(site)
        assert site.reserved_for_id == orchid.id

    def test_setting_the_fields_is_refused_as_well(self, session, make_site, open_project):
        """The rule stands at the gate, not in the function."""
        site, orchid, tulip = make_site(), open_project("Orchid"), open_project("Tulip")
        reserve(session, site, orchid, until=UNTIL)
        assert refusal(session.change, site, reserved_for_id=tulip.id) == ("double-reservation",)

    def test_it_can_be_prolonged(self, session, make_site, open_project):
        """For the same project it is no second one."""
        site, orchid = make_site(), open_project()
        reserve(session, site, orchid, until=UNTIL)
        assert reserve(session, site.id, orchid.id, until=date(2026, 12, 31)).reserved_until == date(2026, 12, 31)

    def test_it_ends_with_its_last_day(self, session, clock, make_site, open_project):
        """From the next day on another project may have the site."""
        site, orchid, tulip = make_site(), open_project("Orchid"), open_project("Tulip")
        reserve(session, site, orchid, until=UNTIL)
        assert site.status_on(UNTIL) is SiteStatus.RESERVED
        clock.set("2026-10-01T08:00")
        assert site.status_on(session.today) is SiteStatus.AVAILABLE
        assert reserve(session, site, tulip, until=date(2026, 12, 31)).reserved_for_id == tulip.id

    def test_it_can_be_released(self, session, make_site, open_project):
        """Then it is free at once."""
        site, orchid, tulip = make_site(), open_project("Orchid"), open_project("Tulip")
        reserve(session, site, orchid, until=UNTIL)
        assert release(session, site).status == "available"
        assert reserve(session, site, tulip, until=UNTIL).reserved_for_id == tulip.id

    @pytest.mark.parametrize("status", ["sold", "under_offer", "withdrawn"])
    def test_what_cannot_be_had_is_not_reserved(self, session, make_site, open_project, status):
        """It is promised already, or gone."""
        assert refusal(reserve, session, make_site(status=status), open_project(), until=UNTIL) == ("site-not-free",)

    @pytest.mark.parametrize(
        "fields",
        [
            {"status": "reserved"},
            {"status": "reserved", "reserved_until": UNTIL},
            {"status": "available", "reserved_until": UNTIL},
        ],
    )
    def test_it_is_complete_or_absent(self, make_site, fields):
        """Project and last day belong to a reserved site, and to no other."""
        assert set(refusal(make_site, **fields)) == {"reservation-incomplete"}

    def test_a_site_that_is_not_there(self, session, open_project):
        """Is told by its number."""
        with pytest.raises(NotFoundError, match="99"):
            reserve(session, 99, open_project(), until=UNTIL)


class TestRequirement:
    def test_the_least_is_not_above_the_largest(self, session, open_project):
        """Such a site cannot be."""
        row = Requirement(engagement_id=open_project().id, area_min_m2=50000, area_max_m2=40000)
        assert refusal(session.add, row) == ("area-range",)

    def test_its_begin_may_be_vague(self, session, open_project):
        """A quarter is told by its last month."""
        row = Requirement(engagement_id=open_project().id, start_by="2028-03", jobs_skilled=150, tenure="lease")
        session.add(row)
        assert str(row.start_by) == "2028-03"


class TestSiteShown:
    def test_a_visit_shows_a_site_once(self, session, make_site, ventil):
        """A second opinion is a change of the first."""
        site = make_site()
        visit = session.interactions.log("site_visit", "One site", participants=[ventil])
        session.add(SiteShown(interaction_id=visit.id, site_id=site.id, verdict="possible"))
        with pytest.raises(ConflictError):
            session.add(SiteShown(interaction_id=visit.id, site_id=site.id, verdict="rejected"))
