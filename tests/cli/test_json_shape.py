"""What values become in JSON."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from urd_crm.cli.json_shape import plain
from urd_crm.contract import Deadline
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import PartyKind
from urd_crm.errors import Problem
from urd_crm.text import Text
from urd_crm.values.money import Money
from urd_crm.values.partial_date import PartialDate


class TestShapes:
    def test_exact_values_are_text(self):
        """No reader rounds an amount or takes a year for a number."""
        assert plain([Decimal("1.10"), Money("31000000", "EUR"), PartialDate("1998")]) == [
            "1.10",
            "31000000.00 EUR",
            "1998",
        ]

    def test_times_are_iso_8601(self):
        """Instants in UTC, days as days, lengths in seconds."""
        assert plain(datetime(2026, 3, 2, 12, tzinfo=UTC)) == "2026-03-02T12:00:00+00:00"
        assert plain(date(2026, 3, 2)) == "2026-03-02"
        assert plain(timedelta(minutes=1)) == 60.0

    def test_members_of_lists_are_their_values(self):
        """A closed list shows the word that is stored."""
        assert plain({PartyKind.PERSON, PartyKind.ORGANISATION}) == ["organisation", "person"]

    def test_results_are_objects(self):
        """Attributes by name, one within the other."""
        shape = plain(Problem("missing", Text("is required", "е задължително"), field="name"), "bg")
        assert (shape["code"], shape["message"], shape["severity"]) == ("missing", "е задължително", "reject")
        assert plain(Deadline(date(2026, 3, 9), "Answer"))["due"] == "2026-03-09"

    def test_rows_are_objects_of_their_columns(self):
        """A row of a table says all of its columns."""
        shape = plain(Organisation(name="Invented", founded="1998-05"))
        assert (shape["name"], shape["founded"], shape["is_own"]) == ("Invented", "1998-05", False)

    def test_public_names_are_text(self):
        """A UUID is what it is written as."""
        assert plain(UUID(int=1)) == "00000000-0000-0000-0000-000000000001"
