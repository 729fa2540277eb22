from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.entities.agreement import Agreement, Renewal, status, term_end
from urd_crm.errors import ValidationFailedError
from urd_crm.values.month_arithmetic import add_months

TODAY = date(2026, 3, 2)


@pytest.fixture
def agree(session, ventil):
    """Adds an agreement of the fair's kind; calls it with its dates."""

    def add(title: str = "T", **fields: object):
        fields = {"signed_on": date(2020, 1, 1)} | fields
        return session.agreements.add("memorandum", title, parties=[ventil], **fields)

    return add


class TestAdding:
    def test_parties_and_who_signed_for_them(self, session, ventil, anna):
        """A pair is a party and its signatory."""
        town = session.organisations.add("Община", is_own=True)
        row = session.agreements.add("twin", "Twinning", parties=[town, (ventil, anna)], signed_on=date(2001, 6, 18))
        pairs = [(each.party_id, each.signatory_id) for each in session.agreements.parties(row)]
        assert sorted(pairs, key=str) == sorted([(town.id, None), (ventil.id, anna.id)], key=str)
        assert session.agreements.of(ventil) == [row]

    def test_they_are_listed_the_newest_first(self, session, ventil, agree):
        """What is not signed stands last, on both databases."""
        draft, old, new, other = (agree(signed_on=day) for day in (None, date(2019, 1, 1), TODAY, None))
        assert session.agreements.of(ventil) == [new, old, other, draft]

    @pytest.mark.parametrize(
        "fields",
        [
            {"signed_on": date(2020, 1, 1), "expires_on": date(2019, 1, 1)},
            {"signed_on": date(2020, 1, 1), "in_force_from": date(2019, 1, 1)},
            {"renewal": "tacit"},
            {"renewal_years": 5},
            {"signed_on": None, "terminated_on": date(2020, 1, 1)},
        ],
    )
    def test_what_cannot_be_is_refused(self, session, agree, fields):
        """And nothing of it is kept."""
        with pytest.raises(ValidationFailedError):
            agree(**fields)
        assert session.agreements.expiring(months=600) == []


class TestStatus:
    @pytest.mark.parametrize(
        "day, expected",
        [
            (date(2019, 12, 31), "negotiation"),
            (date(2020, 1, 1), "signed"),
            (date(2020, 2, 1), "in_force"),
            (date(2021, 2, 1), "in_force"),
            (date(2021, 2, 2), "expired"),
        ],
    )
    def test_its_dates_tell(self, day, expected):
        """The last day of the term is still in it."""
        row = Agreement(
            kind="m",
            title="T",
            signed_on=date(2020, 1, 1),
            in_force_from=date(2020, 2, 1),
            expires_on=date(2021, 2, 1),
        )
        assert status(row, day) == expected

    def test_a_tacit_renewal_goes_on(self):
        """Term after term."""
        row = Agreement(
            kind="m",
            title="T",
            signed_on=date(2020, 1, 1),
            expires_on=date(2021, 1, 1),
            renewal="tacit",
            renewal_years=1,
        )
        assert status(row, date(2040, 1, 1)) == "in_force"

    def test_ended_before_its_term(self):
        """The day of termination is the first no longer in force."""
        row = Agreement(kind="m", title="T", signed_on=date(2020, 1, 1), terminated_on=date(2022, 1, 1))
        assert [status(row, day) for day in (date(2021, 12, 31), date(2022, 1, 1))] == ["in_force", "terminated"]

    def test_a_failed_negotiation(self):
        """It never was signed."""
        row = Agreement(kind="m", title="T", rejected_on=date(2022, 1, 1))
        assert [status(row, day) for day in (date(2021, 12, 31), date(2022, 1, 1))] == ["negotiation", "rejected"]


class TestExpiring:
    """Query contract 1."""

    def test_one_without_end_is_never_listed(self, session, agree):
        """However far one looks."""
        agree(expires_on=None, notice_days=90)
        assert session.agreements.expiring(months=1200) == []

    def test_a_month_end_stays_one(self, session, agree):
        """31 August and six months are the last day of February."""
        agree("in", expires_on=date(2026, 2, 28))
        agree("out", expires_on=date(2026, 3, 1))
        found = session.agreements.expiring(months=6, on=date(2025, 8, 31))
        assert [each.title for each in found] == ["in"]

    def test_a_tacit_renewal_is_listed_by_its_renewal_date(self, session, agree):
        """Although its first term ended long ago."""
        agree(signed_on=date(2001, 6, 18), expires_on=date(2006, 6, 18), renewal="tacit", renewal_years=5)
        (found,) = session.agreements.expiring(on=date(2025, 12, 1))
        assert session.agreements.expiring(on=date(2025, 12, 1), among=[found.id]) == [found]
        assert session.agreements.expiring(on=date(2025, 12, 1), among=[found.id + 1]) == []
        assert (found.expires_on, found.renewal) == (date(2026, 6, 18), "tacit")

    def test_one_that_ended_is_not(self, session, agree):
        """Its last day has passed; on that day it still was."""
        agree(expires_on=date(2026, 3, 1))
        assert session.agreements.expiring(on=TODAY) == []
        assert len(session.agreements.expiring(on=date(2026, 3, 1))) == 1

    def test_the_notice_brings_it_forward(self, session, agree):
        """Beyond the end of the time looked at, but its notice is within."""
        agree(expires_on=date(2026, 9, 30), notice_days=90)
        (found,) = session.agreements.expiring(months=6, on=TODAY)
        assert found.notice_opens_on == date(2026, 7, 2)
        assert session.agreements.expiring(months=3, on=TODAY) == []

    def test_a_notice_that_has_passed_does_not(self, session, agree):
        """There is nothing to be done before the end any more."""
        agree(expires_on=date(2027, 1, 31), notice_days=350)
        assert session.agreements.expiring(months=6, on=TODAY) == []
        assert len(session.agreements.expiring(months=12, on=TODAY)) == 1

    def test_the_earlier_of_end_and_notice_comes_first(self, session, agree):
        """So that what is to be done next stands on top."""
        agree("later", expires_on=date(2026, 5, 1))
        agree("notice", expires_on=date(2026, 12, 31), notice_days=270)
        agree("sooner", expires_on=date(2026, 4, 1))
        assert [each.title for each in session.agreements.expiring(on=TODAY)] == ["sooner", "notice", "later"]

    def test_what_was_terminated_no_longer_ends(self, session, agree):
        """It has ended."""
        agree(expires_on=date(2026, 6, 1), terminated_on=date(2026, 1, 1))
        assert session.agreements.expiring(on=TODAY) == []
        assert len(session.agreements.expiring(on=date(2025, 12, 1))) == 1

    def test_after_notice_was_given_it_ends_instead_of_renewing(self, session, agree):
        """The day before the termination is the last."""
        agree(
            expires_on=date(2022, 6, 1),
            renewal="tacit",
            renewal_years=5,
            notice_days=90,
            terminated_on=date(2026, 9, 1),
        )
        (found,) = session.agreements.expiring(on=TODAY)
        assert (found.expires_on, found.notice_opens_on) == (date(2026, 8, 31), None)

    def test_as_of_an_earlier_day_a_later_one_is_not_there(self, session, agree):
        """It was not signed yet."""
        agree(signed_on=date(2026, 1, 15), expires_on=date(2026, 12, 31))
        assert session.agreements.expiring(on=date(2026, 1, 14)) == []
        agree(signed_on=None, expires_on=date(2026, 12, 31))
        assert len(session.agreements.expiring(on=TODAY)) == 1

    def test_the_report_gives_the_same(self, session, agree):
        """By its name."""
        agree(expires_on=date(2026, 6, 1))
        assert session.report("agreements_expiring", months=12, on=TODAY) == list(session.agreements.expiring(on=TODAY))


days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


class TestTermEnd:
    @given(first=days, years=st.integers(1, 30), on=days)
    def test_it_is_the_first_end_not_yet_passed(self, first, years, on):
        """Some whole number of terms from the first end, not before the day, and the one before would be."""
        row = Agreement(kind="m", title="T", expires_on=first, renewal=Renewal.TACIT, renewal_years=years)
        end = term_end(row, on)
        terms = (end.year - first.year) // years
        assert end >= on or end == first
        assert end == add_months(first, 12 * years * terms)
        assert terms == 0 or add_months(first, 12 * years * (terms - 1)) < on

    @given(first=days, years=st.integers(1, 30), on=days)
    def test_the_day_after_the_end_belongs_to_the_next_term(self, first, years, on):
        """No day stands between two terms."""
        row = Agreement(kind="m", title="T", expires_on=first, renewal=Renewal.TACIT, renewal_years=years)
        end = term_end(row, on)
        assert term_end(row, end) == end
        assert term_end(row, end + timedelta(days=1)) > end

    @given(first=days, on=days)
    def test_without_renewal_it_stays(self, first, on):
        """By an act of ours it may go on, by itself it does not."""
        for renewal in (Renewal.NONE, Renewal.BY_ACT):
            assert term_end(Agreement(kind="m", title="T", expires_on=first, renewal=renewal), on) == first
        assert term_end(Agreement(kind="m", title="T"), on) is None
