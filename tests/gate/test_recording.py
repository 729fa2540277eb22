"""Who changed what and when, before and after."""

from datetime import UTC, datetime

import pytest
import sqlmodel

from urd_crm import Organisation, OrganisationDraft
from urd_crm.errors import ValidationFailedError


class TestInsert:
    def test_a_row_is_recorded_with_who_when_and_what(self, session, clock, changes):
        """One change for one row: its actor, its moment, its fields."""
        ventil = session.organisations.add("Ventil", country="SE")
        (change,) = changes()
        assert (change.actor, change.at, change.operation) == ("tester", clock.now, "insert")
        assert (change.entity, change.entity_id) == ("urd_organisation", ventil.id)
        assert change.before is None
        assert change.after["name"] == "Ventil"
        assert change.after["country"] == "SE"

    def test_children_stand_inside_the_change_of_their_owner(self, session, changes):
        """What is written together is one change, so that a follower never sees half of it."""
        session.organisations.add(
            "Ventil", email=["a@example.com", "b@example.com"], identifiers={"BG-EIK": "175074752"}
        )
        (change,) = changes()
        assert [point["value"] for point in change.after["urd_contact_point"]] == ["a@example.com", "b@example.com"]
        assert change.after["urd_identifier"] == [{"scheme": "BG-EIK", "value": "175074752"}]
        assert "party_id" not in change.after["urd_contact_point"][0]

    def test_participants_stand_inside_their_interaction(self, session, changes):
        """Who took part is a part of what is logged."""
        ventil = session.organisations.add("Ventil")
        session.interactions.log("call", "Plots", participants=[ventil])
        (change,) = changes("urd_interaction")
        assert [who["party_id"] for who in change.after["urd_participant"]] == [ventil.id]

    def test_rows_that_one_flush_changes_stand_by_table_and_number(self, session, changes):
        """The ORM holds them in no order: the feed was another one each time."""
        rows = [session.organisations.add(f"Ventil {n}") for n in range(40)]
        for row in reversed(rows):
            row.country = "SE"
        session.flush()
        updates = [change.entity_id for change in changes() if change.operation == "update"]
        assert updates == [row.id for row in rows]

    def test_the_order_grows_strictly_through_every_door(self, session, changes):
        """A follower that has seen a number never misses an earlier change."""
        ventil = session.organisations.add("One")
        session.organisations.add_many([OrganisationDraft("Two"), OrganisationDraft("Three")])
        session.add(Organisation(name="Four"))
        session.change(ventil, name="Five")
        sequences = [change.sequence for change in changes()]
        assert len(sequences) == 5
        assert sequences == sorted(set(sequences))

    def test_a_number_is_not_used_again_after_a_rollback(self, crm, tmp_path):
        """The order goes on behind what was rolled back or before it, never over what was seen."""
        with crm.session(actor="tester") as session:
            session.organisations.add("One")
            seen = session.changes.after()[-1].sequence
        with pytest.raises(ZeroDivisionError), crm.session(actor="tester") as session:
            session.organisations.add("Lost")
            raise ZeroDivisionError
        with crm.session(actor="tester") as session:
            session.organisations.add("Two")
            assert [change.after["name"] for change in session.changes.after(seen)] == ["Two"]


class TestUpdate:
    def test_only_what_changed_is_recorded(self, session, changes):
        """Before and after have the changed fields, and no other."""
        ventil = session.organisations.add("Ventil", country="SE")
        session.change(ventil, name="Ventil AB", country="SE")
        change = changes()[-1]
        assert change.operation == "update"
        assert change.before == {"name": "Ventil"}
        assert change.after == {"name": "Ventil AB"}

    def test_what_was_empty_is_recorded_as_empty(self, session, changes):
        """A field that had nothing says so, and one that is emptied too."""
        ventil = session.organisations.add("Ventil")
        session.change(ventil, country="SE")
        session.change(ventil, country=None)
        assert [(change.before, change.after) for change in changes()[1:]] == [
            ({"country": None}, {"country": "SE"}),
            ({"country": "SE"}, {"country": None}),
        ]

    def test_a_change_to_the_same_is_none(self, session, changes):
        """Setting what stands there already writes and records nothing."""
        ventil = session.organisations.add("Ventil")
        session.change(ventil, name="Ventil")
        assert len(changes()) == 1
        assert ventil.version == 1

    def test_a_row_that_was_not_read_again_is_recorded_with_what_stood_there(self, crm):
        """A host's session forgets its rows when it commits; the record still knows what they held."""
        with sqlmodel.Session(crm.engine) as host:
            with crm.session(host, actor="tester"):
                ventil = Organisation(name="Old")
                host.add(ventil)
                host.commit()
                ventil.name = "New"
            host.commit()
        with crm.session() as session:
            assert session.changes.after()[-1].before == {"name": "Old"}

    def test_a_row_that_was_not_read_again_and_is_set_to_the_same_is_not_recorded(self, crm):
        """What does not change makes no change, read or unread."""
        with sqlmodel.Session(crm.engine) as host:
            with crm.session(host, actor="tester"):
                ventil = Organisation(name="Same")
                host.add(ventil)
                host.commit()
                ventil.name = "Same"
            host.commit()
        with crm.session() as session:
            assert [change.operation for change in session.changes.after()] == ["insert"]

    def test_values_are_recorded_in_their_stored_form(self, session, changes):
        """Before and after can be compared, because both were admitted."""
        logged = session.interactions.log("call", "Plots", participants=[session.organisations.add("Ventil")])
        session.change(
            session.interactions.get(logged),
            ended_at=datetime.fromisoformat("2026-03-02T15:00+02:00"),
            place="  Hall   1 ",
        )
        assert changes()[-1].after == {
            "ended_at": datetime(2026, 3, 2, 13, tzinfo=UTC).isoformat(),
            "place": "Hall 1",
        }

    def test_what_follows_from_a_field_is_recorded_with_it(self, session, changes):
        """A number that changes brings what was written and its extension along; the record has all three."""
        ventil = session.organisations.add("Ventil", phone="042 600 123 вътр. 12")
        (point,) = session.contact_points.of(ventil)
        session.change(point, value="042 600 124")
        assert changes()[-1].before == {"value": "+35942600123", "original": "042 600 123 вътр. 12", "extension": "12"}
        assert changes()[-1].after == {"value": "+35942600124", "original": "042 600 124", "extension": None}


class TestDelete:
    def test_what_was_deleted_is_recorded_whole(self, session, changes):
        """The record keeps what the table no longer has."""
        ventil = session.organisations.add("Ventil")
        point = session.contact_points.add(ventil, "email", "a@example.com")
        session.delete(point)
        change = changes()[-1]
        assert (change.operation, change.entity_id, change.after) == ("delete", point.id, None)
        assert change.before["value"] == "a@example.com"


class TestRefused:
    def test_what_is_refused_leaves_no_change(self, session, changes):
        """There is no record of what did not happen."""
        ventil = session.organisations.add("Ventil")
        for attempt in (
            lambda: session.organisations.add(""),
            lambda: session.change(ventil, name=""),
            lambda: session.delete(ventil),
            lambda: session.organisations.add_many([OrganisationDraft("Good"), OrganisationDraft("")]),
        ):
            with pytest.raises(ValidationFailedError):
                attempt()
        assert len(changes()) == 1

    @pytest.mark.parametrize("operation", ["change", "delete", "add"])
    def test_the_record_itself_is_not_written_by_hand(self, session, changes, operation):
        """Whoever could change the record could change the past."""
        session.organisations.add("Ventil")
        (change,) = changes()
        with pytest.raises(ValidationFailedError) as caught:
            if operation == "change":
                session.change(change, actor="somebody else")
            elif operation == "delete":
                session.delete(change)
            else:
                session.add(type(change)(at=change.at, actor="x", entity="x", entity_id=1, operation="insert"))
        assert caught.value.codes == ("change-by-hand",)
        assert [each.actor for each in changes()] == ["tester"]
