import sqlite3

import pytest

from urd_crm import OrganisationDraft
from urd_crm.errors import AmbiguousError, ConflictError, NotFoundError, ValidationFailedError


def eik(digits: str) -> str:
    """Give a BG-EIK with its check digit · Source: the rule of the Commercial Register for nine digits."""
    for first in (1, 3):
        rest = sum(int(digit) * weight for weight, digit in enumerate(digits, first)) % 11
        if rest < 10:
            return digits + str(rest)
    return digits + "0"


class TestAdding:
    def test_it_comes_with_what_belongs_to_it(self, session):
        """One call writes names, contact points, numbers and addresses."""
        number = eik("20000000")
        firm = session.organisations.add(
            "„Вентил“ ООД",
            country="BG",
            email=["office@example.com", {"value": "press@example.com", "purpose": "press", "is_preferred": True}],
            phone="042 000 000",
            url="example.com",
            identifiers={"BG-EIK": number},
            names=[{"text": "Ventil Ltd", "language": "en"}, {"text": "Кран ООД", "kind": "former"}],
            addresses=[{"settlement": "Стара Загора", "settlement_code": "68850", "country": "BG"}],
        )
        points = session.contact_points.of(firm)
        assert points[0].value == "press@example.com"
        assert {"office@example.com", "+35942000000"} < {point.value for point in points}
        assert [each.value for each in session.identifiers.of(firm)] == [number]
        assert [name.text for name in session.names.of(firm)] == ["Ventil Ltd", "Кран ООД"]
        assert session.contact_points.addresses(firm)[0].settlement_code == "68850"

    def test_what_was_written_stays_beside_what_is_dialled(self, session):
        """A number without a prefix is dialled in the organisation's country."""
        firm = session.organisations.add("Lindqvist Ventil AB", country="SE", phone="08-465 004 10")
        (point,) = session.contact_points.of(firm)
        assert (point.value, point.original) == ("+46846500410", "08-465 004 10")

    def test_an_extension_is_kept_apart(self, session):
        """The Bulgarian way of writing one is understood."""
        firm = session.organisations.add("Вентил ООД", phone="042 000 000 вътр. 123")
        (point,) = session.contact_points.of(firm)
        assert (point.value, point.extension) == ("+35942000000", "123")

    def test_all_that_is_wrong_is_said_at_once(self, session):
        """And nothing is written."""
        with pytest.raises(ValidationFailedError) as caught:
            session.organisations.add(
                "\x00", country="XX", email="no address", identifiers={"BG-EIK": "123456789"}, founded="2020-13"
            )
        assert {problem.field for problem in caught.value.problems} >= {"name", "country", "value", "founded"}
        assert session.search("no") == []

    def test_a_number_is_held_once(self, session):
        """The second organisation with it is told whose it is."""
        number = eik("20000001")
        first = session.organisations.add("Вентил ООД", identifiers={"BG-EIK": number})
        with pytest.raises((ValidationFailedError, ConflictError)) as caught:
            session.organisations.add("Друг ООД", identifiers={"BG-EIK": f" {number} "})
        assert str(first.id) in str(caught.value)
        assert session.organisations.by_identifier("BG-EIK", number).id == first.id
        assert session.identifiers.holder("BG-EIK", number) == first.id
        assert session.organisations.by_identifier("BG-EIK", eik("20000002")) is None

    def test_a_number_in_another_system_has_no_rule(self, session):
        """Its scheme is the system's name."""
        firm = session.organisations.add("Вентил ООД", identifiers={"ext:sap": "00017"})
        assert session.identifiers.holder("ext:sap", "00017") == firm.id

    def test_an_unknown_scheme_is_refused(self, session):
        """With the schemes that there are."""
        with pytest.raises(ValidationFailedError) as caught:
            session.organisations.add("Вентил ООД", identifiers={"BG-EGN": "1"})
        assert caught.value.codes == ("unknown-scheme",)

    def test_bulk_says_which_row_was_refused(self, session):
        """The good ones are written."""
        drafts = [OrganisationDraft("One"), OrganisationDraft(""), OrganisationDraft("Three")]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [id is None for id in written.ids] == [False, True, False]
        assert [problem.row for problem in written.problems] == [2]

    def test_organisations_and_people_share_one_row_of_numbers(self, session, ventil, anna):
        """A number means one party, whichever it is."""
        assert ventil.id != anna.id
        assert session.organisations.get(ventil.id) is ventil
        with pytest.raises(NotFoundError):
            session.organisations.get(anna.id)


class TestFinding:
    def test_by_name_number_and_row(self, session, ventil):
        """The three ways to name one."""
        for reference in (ventil, ventil.id, "Lindqvist Ventil AB", "lindqvist ventil ab"):
            assert session.organisations.get(reference).id == ventil.id

    def test_two_of_one_name_are_listed(self, session, ventil):
        """The caller has to say which."""
        other = session.organisations.add("Lindqvist Ventil AB", country="NO")
        with pytest.raises(AmbiguousError) as caught:
            session.organisations.get("Lindqvist Ventil AB")
        assert {each.id for each in caught.value.candidates} == {ventil.id, other.id}
        assert f"№ {other.id}" in str(caught.value)

    def test_what_comes_near_is_offered(self, session, ventil):
        """A slip of the finger is no dead end."""
        with pytest.raises(NotFoundError) as caught:
            session.organisations.get("Lindqvist Vemtil")
        assert [each.id for each in caught.value.candidates] == [ventil.id]

    def test_a_person_is_no_organisation(self, session, anna):
        """The kind is part of the question."""
        with pytest.raises(NotFoundError):
            session.organisations.get("Anna Lindqvist")


class TestUnits:
    def test_all_below_one(self, session):
        """The nearest first."""
        town = session.organisations.add("Община", is_own=True)
        office = session.organisations.add("Дирекция", parent=town, is_own=True)
        unit = session.organisations.add("Отдел", parent="Дирекция", is_own=True)
        assert [each.id for each in session.organisations.units(town)] == [office.id, unit.id]
        assert session.organisations.units(unit) == []
        assert [each.id for each in session.organisations.own()] == [town.id, office.id, unit.id]

    @pytest.mark.only("sqlite")
    def test_any_number_of_units_is_read_on(self, session):
        """No database takes a statement with a value for each of ten thousands."""
        town, *offices = (session.organisations.add(name) for name in ("Town", "Last", "First"))
        fields = {"parent_id": town.id}
        session.organisations.add_many(OrganisationDraft(f"Unit {n}", fields) for n in range(600))
        for office in offices:
            session.change(office, parent_id=town.id)
        desk = session.organisations.add("Desk", parent=session.organisations.get("Unit 599"))
        driver = session.store.connection().connection.driver_connection
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 550)
        units = session.organisations.units(town)
        assert (len(units), units[-1].id) == (603, desk.id)
        assert [each.id for each in units[:-1]] == sorted(each.id for each in units[:-1])

    def test_none_stands_below_itself(self, session):
        """Neither at once nor around a corner."""
        a, b, c = (session.organisations.add(name) for name in ("A", "B", "C"))
        session.change(b, parent_id=a.id)
        session.change(c, parent_id=b.id)
        for row, parent in ((a, a), (a, b), (a, c)):
            with pytest.raises(ValidationFailedError) as caught:
                session.change(row, parent_id=parent.id)
            assert caught.value.codes == ("parent-below",)
            assert caught.value.problems[0].remedy.en
            assert row.parent_id is None
        assert [each.id for each in session.organisations.units(a)] == [b.id, c.id]

    def test_two_moved_at_once_may_not_close_a_circle(self, session):
        """Rows of one flush are looked at as they will stand."""
        a, b = (session.organisations.add(name) for name in ("A", "B"))
        a.parent_id, b.parent_id = b.id, a.id
        with pytest.raises(ValidationFailedError) as caught:
            session.flush()
        assert set(caught.value.codes) == {"parent-below"}

    def test_a_move_up_is_allowed(self, session):
        """What was below may be taken out and put above."""
        a, b = (session.organisations.add(name) for name in ("A", "B"))
        session.change(b, parent_id=a.id)
        session.change(b, parent_id=None)
        session.change(a, parent_id=b.id)
        assert [each.id for each in session.organisations.units(b)] == [a.id]

    def test_a_circle_from_before_ends(self, session):
        """Rows written past the gate do not make a question run for ever, and the review finds them."""
        a, b, c = (session.organisations.add(name) for name in ("A", "B", "C"))
        session.change(c, parent_id=b.id)
        session.orm.connection().exec_driver_sql(
            f"UPDATE urd_organisation SET parent_id = CASE id WHEN {a.id} THEN {b.id} ELSE {a.id} END "
            f"WHERE id IN ({a.id}, {b.id})"
        )
        session.orm.expire_all()
        assert [each.id for each in session.organisations.units(a)] == [b.id, c.id]
        found = [each.entity_id for each in session.review.findings() if each.code == "parent-below"]
        assert found == [a.id, b.id]
