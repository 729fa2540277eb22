from datetime import date

import pytest
from sqlmodel import select

from urd_crm.errors import InvalidValueError, NotFoundError, ValidationFailedError
from urd_crm.plugins.partner_cities import CityAgreement, PartnerCity, agree, freeze, lift
from urd_crm.plugins.partner_cities.profiles import feast_day
from urd_crm.values.lang_text import LangText


class TestPartnerCity:
    @pytest.mark.parametrize(
        "fields, code",
        [
            ({"languages": []}, "no-language"),
            ({"timezone": "Europe/Lariska"}, "unknown-zone"),
            ({"city_day": "02-30"}, "feast-day-format"),
            ({"national_day": "5-sunday-05"}, "feast-day-format"),
            ({"country": "ZZ"}, "unknown-country"),
        ],
    )
    def test_what_cannot_be_is_refused(self, fields, code):
        """Each with its code."""
        given = {"name": LangText(bg="Л"), "country": "GR", "languages": ["el"], "relation": "twin"} | fields
        with pytest.raises(ValidationFailedError) as caught:
            PartnerCity(**given)
        assert caught.value.codes == (code,)

    def test_the_local_name_is_kept(self, session, lariska):
        """In its own script, beside ours."""
        assert session.organisations.get(lariska).name == "Δήμος Λαρίσκας"
        assert session.profiles.get(lariska, PartnerCity).name.in_("bg") == "Лариска"


class TestFeastDay:
    @pytest.mark.parametrize(
        "rule, year, day",
        [
            ("02-29", 2027, date(2027, 2, 28)),
            ("orthodox-easter", 2024, date(2024, 5, 5)),
            ("orthodox-easter", 2025, date(2025, 4, 20)),
            ("western-easter", 2024, date(2024, 3, 31)),
            ("western-easter-2", 2025, date(2025, 4, 18)),
            ("orthodox-easter+49", 2026, date(2026, 5, 31)),
            ("1-monday-06", 2026, date(2026, 6, 1)),
            ("4-thursday-11", 2026, date(2026, 11, 26)),
            ("last-monday-05", 2026, date(2026, 5, 25)),
        ],
    )
    def test_it_falls_on_its_day(self, rule, year, day):
        """As published calendars of the year say."""
        assert feast_day.in_year(feast_day.normalise(rule), year) == day

    @pytest.mark.parametrize("text", ["", "13-01", "easter", "0-sunday-05", "2-sonntag-05", "2-sunday-13"])
    def test_what_is_no_feast_is_refused(self, text):
        """With what to write instead."""
        with pytest.raises(InvalidValueError) as caught:
            feast_day.normalise(text)
        assert caught.value.code == "feast-day-format"


class TestFreeze:
    def test_it_holds_from_its_first_day_to_its_last(self, session, lariska):
        """The day it is lifted belongs to it no more."""
        row = freeze(session, lariska, act="31/2022", since=date(2022, 3, 31))
        lift(session, lariska, on=date(2026, 1, 1))
        days = (date(2022, 3, 30), date(2022, 3, 31), date(2025, 12, 31), date(2026, 1, 1))
        assert [row.holds_on(day) for day in days] == [False, True, True, False]

    def test_only_a_partner_can_be_frozen(self, session, town):
        """And only what is frozen can be lifted."""
        with pytest.raises(NotFoundError):
            freeze(session, town.hall, act="1")
        with pytest.raises(NotFoundError):
            lift(session, town.hall)

    def test_what_is_not_frozen_is_not_lifted(self, session, lariska):
        """It is said so."""
        with pytest.raises(NotFoundError):
            lift(session, lariska)


class TestAgree:
    def test_the_town_hall_is_the_other_party(self, session, lariska, town):
        """Its units are not."""
        session.organisations.add("Дирекция", parent=town.hall, is_own=True)
        row = agree(session, lariska, "Договор", kind="twin", areas=["culture", "culture", "youth"])
        assert {each.party_id for each in session.agreements.parties(row)} == {town.hall.id, lariska.id}
        (about,) = session.all(select(CityAgreement))
        assert about.areas == ["culture", "youth"]

    def test_it_is_about_something(self, session, lariska):
        """Otherwise nothing is kept."""
        with pytest.raises(ValidationFailedError) as caught:
            agree(session, lariska, "Договор", kind="twin", areas=[])
        assert caught.value.codes == ("no-area",)
        assert session.agreements.of(lariska) == []
