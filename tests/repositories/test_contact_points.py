from datetime import UTC, date, datetime

import pytest
from sqlmodel import select
from tests.at_once import second_meanwhile

from urd_crm.entities.contact_point import ContactPoint
from urd_crm.errors import ConflictError, ValidationFailedError


class TestContactPoints:
    def test_the_preferred_one_comes_first(self, session, ventil):
        """Of those that are valid."""
        session.contact_points.add(ventil, "email", "b@example.com")
        session.contact_points.add(ventil, "email", "a@example.com", is_preferred=True)
        session.contact_points.add(ventil, "phone", "042 000 000", purpose="work")
        assert [point.value for point in session.contact_points.of(ventil)] == [
            "a@example.com",
            "b@example.com",
            "+35942000000",
        ]
        assert len(session.contact_points.of(ventil, kind="email")) == 2

    def test_they_are_valid_for_a_time(self, session, anna):
        """As of a day."""
        session.contact_points.add(anna, "email", "anna@example.com", since="2019", until="2023")
        days = (date(2018, 12, 31), date(2019, 1, 1), date(2022, 12, 31), date(2023, 1, 1))
        assert [len(session.contact_points.of(anna, on=day)) for day in days] == [0, 1, 1, 0]

    def test_a_change_keeps_what_was_written_now(self, session, anna):
        """The new original stands beside the new form."""
        point = session.contact_points.add(anna, "phone", "042/000-000")
        session.change(point, value="042 000 001")
        assert (point.value, point.original) == ("+35942000001", "042 000 001")

    def test_why_we_may_keep_it(self, session, anna):
        """Basis, source and the day to ask again."""
        point = session.contact_points.add(
            anna,
            "email",
            "anna@example.com",
            legal_basis="consent",
            basis_source="form of 2 March",
            review_on=date(2028, 3, 2),
        )
        assert (point.legal_basis, point.review_on) == ("consent", date(2028, 3, 2))

    @pytest.mark.parametrize("kind, value", [("email", "anna-ek"), ("phone", "12"), ("url", "javascript:alert(1)")])
    def test_what_cannot_be_is_refused_without_being_repeated(self, session, anna, kind, value):
        """The message names no personal value."""
        with pytest.raises(ValidationFailedError) as caught:
            session.contact_points.add(anna, kind, value)
        assert caught.value.problems[0].field == "value"
        assert value not in str(caught.value)

    def test_it_has_one_owner(self, session, anna, ventil):
        """A row with two is refused by the database."""
        from urd_crm.entities.contact_point import ContactPoint

        job = session.affiliations.add(anna, ventil)
        with pytest.raises(ConflictError):
            session.add(ContactPoint(kind="email", value="a@example.com", party_id=anna.id, affiliation_id=job.id))

    def test_a_message_that_came_back(self, session, anna, ventil):
        """Is noted wherever the address stands."""
        for party in (anna, ventil):
            session.contact_points.add(party, "email", "gone@example.com")
        points = session.contact_points.failed("gone@example.com", at=datetime(2026, 3, 1, tzinfo=UTC))
        assert {point.party_id for point in points} == {anna.id, ventil.id}
        assert {point.failed_at for point in points} == {datetime(2026, 3, 1, tzinfo=UTC)}

    def test_two_that_note_it_at_once(self, crm):
        """The later one is the last to have seen it come back."""
        with crm.session(actor="clerk") as session:
            session.contact_points.add(session.organisations.add("Вентил"), "email", "gone@example.com")
        early, late = (
            lambda session, day=day: session.contact_points.failed(
                "gone@example.com", at=datetime(2026, 3, day, tzinfo=UTC)
            )
            for day in (1, 2)
        )
        assert second_meanwhile(crm, early, late) is None
        with crm.session() as session:
            assert session.all(select(ContactPoint.failed_at)) == [datetime(2026, 3, 2, tzinfo=UTC)]

    def test_an_address_is_found_as_it_is_stored(self, session, anna):
        """The mail server writes it its own way."""
        session.contact_points.add(anna, "email", "Gone@example.com")
        assert len(session.contact_points.failed(" Gone@EXAMPLE.com ")) == 1


class TestAddresses:
    def test_the_code_of_a_settlement_keeps_its_zeros(self, session, ventil):
        """It is text."""
        session.contact_points.add_address(ventil, settlement="Село", settlement_code="00014", country="bg")
        (address,) = session.contact_points.addresses(ventil)
        assert (address.settlement_code, address.country) == ("00014", "BG")

    def test_they_are_valid_for_a_time(self, session, ventil):
        """A firm moves."""
        session.contact_points.add_address(ventil, street="Old", until="2020")
        session.contact_points.add_address(ventil, street="New", since="2020")
        assert [each.street for each in session.contact_points.addresses(ventil)] == ["New"]
        assert [each.street for each in session.contact_points.addresses(ventil, on=date(2019, 12, 31))] == ["Old"]

    @pytest.mark.parametrize("nothing", [{}, {"settlement": None, "country": None}])
    @pytest.mark.parametrize(
        "add",
        [
            lambda session, nothing: session.organisations.add("Quartz", addresses=[nothing]),
            lambda session, nothing: session.organisations.add("Quartz", addresses=[{"country": "BG"}, nothing]),
            lambda session, nothing: session.people.add(surname="Quartz", addresses=[nothing]),
            lambda session, nothing: session.contact_points.add_address("Lindqvist Ventil AB", **nothing),
        ],
        ids=["organisation", "beside another", "person", "alone"],
    )
    def test_one_that_says_nothing_is_refused(self, session, ventil, add, nothing):
        """Whichever call brings it; nothing else of the call is written."""
        with pytest.raises(ValidationFailedError, match="the address says nothing") as caught:
            add(session, nothing)
        assert [(each.code, each.entity) for each in caught.value.problems] == [("empty-address", "urd_address")]
        assert session.search("Quartz") == []

    def test_one_is_not_emptied(self, session, ventil):
        """It is deleted instead."""
        address = session.contact_points.add_address(ventil, settlement="Село")
        with pytest.raises(ValidationFailedError):
            session.change(address, settlement=None)
        assert address.settlement == "Село"
