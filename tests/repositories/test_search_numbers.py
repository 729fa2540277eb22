"""Who is reached under a number or an address."""

import pytest
import sqlalchemy as sa


class TestTelephone:
    @pytest.mark.parametrize(
        "asked", ["+35942000017", "042 000017", "(042) 000-017", "0035942000017", "042/000017, вътр. 5"]
    )
    def test_a_number_is_found_however_it_is_written(self, session, asked):
        """As it is dialled at home or from abroad, with or without separators and extension."""
        kept = session.organisations.add("„Белица“ ООД", phone="042 000017")
        assert [hit.party_id for hit in session.search(asked)] == [kept.id]


class TestOffice:
    def test_the_address_of_an_office_leads_to_its_organisation(self, session):
        """An office is no party: what is known of it is where it is."""
        hall = session.organisations.add("Община Ясенград")
        session.posts.add(hall, "Кмет", email="kmet@example.org")
        assert [hit.party_id for hit in session.search("kmet@example.org")] == [hall.id]


class TestAddress:
    @pytest.mark.parametrize("asked", ["Ivan.Belev@example.com", "ivan.belev@example.com", "IVAN.BELEV@EXAMPLE.COM"])
    def test_it_is_found_in_any_case(self, session, asked):
        """Though the part before the sign is kept as it was written."""
        ivan = session.people.add("Иван Белев", email="Ivan.Belev@Example.com")
        session.people.add("Яна Белева", email="yana.beleva@example.com")
        assert [hit.party_id for hit in session.search(asked)] == [ivan.id]

    @pytest.mark.only("sqlite")
    def test_one_that_nobody_has_is_not_looked_for_in_all(self, session):
        """Those with capitals have an index of their own; they are few."""
        asked = []
        connection = session.orm.connection()
        sa.event.listen(connection, "before_cursor_execute", lambda *said: asked.append(said[2:4]))
        session.search("nobody@example.com")
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all() for sql, given in list(asked)]
        assert not [step[3] for steps in plans for step in steps if step[3] == "SCAN urd_contact_point"]
