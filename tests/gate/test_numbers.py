"""The number of a row that is gone is nobody else's: its history, an erasure and those who kept it mean that row."""

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm.entities.change import Change
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.model import table_of
from urd_crm.plugins.ngos import Influence
from urd_crm.privacy import erase
from urd_crm.testing.sample import sample


@pytest.fixture
def people(session):
    """Two who have nothing to do with each other."""
    return [session.people.add("Каролина Звездева"), session.people.add("Явор Снежинов")]


@pytest.fixture
def workshop(guild_tables):
    """A table of a plugin whose author says nothing about numbers."""
    return guild_tables["Workshop"]


def emails(session):
    """Give the address of each change of a contact point, and nothing for one that is emptied."""
    found = session.all(select(Change).where(Change.entity == "urd_contact_point").order_by(Change.sequence))
    return [(change.operation, (change.before or change.after or {}).get("value")) for change in found]


class TestHistory:
    def test_a_contact_point_has_its_own(self, session, people):
        """The last one was deleted, and another person got one."""
        gone = session.contact_points.add(people[0], "email", "k.zvezdeva@example.com")
        was = gone.id
        session.delete(gone)
        added = session.contact_points.add(people[1], "email", "snezhinov@example.com")
        assert added.id > was
        assert [(change.operation, change.after["value"]) for change in session.changes.of(added)] == [
            ("insert", "snezhinov@example.com")
        ]

    def test_so_have_names_and_ties(self, session, people):
        """Whatever is counted is counted on."""
        firms = [session.organisations.add(name) for name in ("Ventil AB", "Spets AB")]
        name = session.names.add(firms[0], "Вентил", kind="alias")
        tie = session.relationships.add(firms[0], "owns", firms[1])
        were = [name.id, tie.id]
        session.delete(name, tie)
        added = [
            session.names.add(firms[1], "Спец", kind="alias"),
            session.relationships.add(firms[1], "owns", firms[0]),
        ]
        assert all(row.id > was for row, was in zip(added, were, strict=True))
        assert [len(session.changes.of(row)) for row in added] == [1, 1]

    def test_so_has_a_row_of_a_plugin(self, session, workshop):
        """Its author need not know."""
        firm = session.organisations.add("Ventil AB")
        gone = workshop(title="Ковачница", owner_id=firm.id)
        session.add(gone)
        was = gone.id
        session.delete(gone)
        added = workshop(title="Грънчарница", owner_id=firm.id)
        session.add(added)
        assert added.id > was
        assert [change.after["title"] for change in session.changes.of(added)] == ["Грънчарница"]

    def test_numbers_of_rows_that_were_undone_are_not_given_either(self, crm, workshop):
        """Whoever was told one would mean somebody else by it."""
        with crm.session(actor="tester") as session:
            firm = session.organisations.add("Ventil AB").id
            with pytest.raises(ZeroDivisionError), session.atomic():
                lost = workshop(title="Ковачница", owner_id=firm)
                session.add(lost)
                was = lost.id
                raise ZeroDivisionError
        with crm.session(actor="tester") as session:
            added = workshop(title="Грънчарница", owner_id=firm)
            session.add(added)
            assert added.id > was


class TestErasure:
    def test_what_was_said_of_others_stays(self, session, people):
        """An address of one was deleted before the other got theirs, and the other is erased."""
        session.delete(session.contact_points.add(people[0], "email", "k.zvezdeva@example.com"))
        session.contact_points.add(people[1], "email", "snezhinov@example.com")
        erase(session, people[1])
        assert emails(session) == [
            ("insert", "k.zvezdeva@example.com"),
            ("delete", "k.zvezdeva@example.com"),
            ("insert", None),
        ]

    @pytest.mark.parametrize("urd_plugins", [["ngos"]])
    def test_what_a_plugin_says_of_others_stays(self, session, people, urd_plugins):
        """The same, of how somebody's influence was judged."""
        for person in people:
            judged = sample(session, Influence, party_id=person.id)
            if person is people[0]:
                session.delete(judged)
        erase(session, people[1])
        found = session.all(select(Change).where(Change.entity == Influence.__tablename__).order_by(Change.sequence))
        assert [bool(change.before or change.after) for change in found] == [True, True, False]


@pytest.mark.only("sqlite")
class TestTables:
    @pytest.fixture
    def urd_plugins(self):
        """Every plugin that is bundled."""

    def test_every_one_that_counts_does_so_for_ever(self, crm):
        """Those of plugins too; a profile has the number of whom it is about."""
        counted = {
            table_of(each).name for each in crm.registry.tables if table_of(each).autoincrement_column is not None
        }
        with crm.engine.connect() as connection:
            query = sa.text("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'")
            assert set(connection.scalars(query)) == counted
        assert ContactPoint.__tablename__ in counted
