"""Who is reached under a number or an address."""

import pytest


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
