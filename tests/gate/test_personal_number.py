"""National personal numbers get in nowhere: refused as a field, struck out of texts."""

import json
from datetime import date

import pytest
import sqlalchemy as sa

from urd_crm import OrganisationDraft, PersonDraft
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.errors import ValidationFailedError
from urd_crm.gate.personal_number import STRUCK


@pytest.fixture
def number(make_egn):
    return make_egn(date(1985, 4, 17), 21)


@pytest.fixture
def everything(session):
    """Give all that the database holds, as one text."""

    def call():
        tables = sa.inspect(session.orm.connection()).get_table_names()
        rows = [session.orm.execute(sa.text(f'SELECT * FROM "{name}"')).all() for name in tables]
        return json.dumps(rows, default=str, ensure_ascii=False)

    return call


class TestField:
    def test_it_is_refused_as_a_whole_field_by_every_door(self, session, number, everything):
        """A field that is nothing but the number is a mistake to be mended by whoever makes it."""
        anna = session.people.add("Anna Lindqvist")
        ways = [
            lambda: session.people.add(surname=number),
            lambda: session.people.add_many([PersonDraft(fields={"surname": number})]),
            lambda: session.organisations.add("Ventil", note=number),
            lambda: session.change(anna, note=number),
            lambda: session.names.add(anna, number),
            lambda: session.interactions.log("call", number, participants=[anna]),
            lambda: session.interactions.log(
                "letter", "Plots", participants=[anna], register_name="incoming", register_number=number
            ),
            lambda: session.identifiers.add(anna, "BG-EIK", number),
            lambda: session.add(ContactPoint(party_id=anna.id, kind="other", value=number)),
            lambda: session.contact_points.add(anna, "phone", number),
        ]
        for way in ways:
            with pytest.raises(ValidationFailedError) as caught:
                way()
            assert number not in str(caught.value), "the message does not repeat it"
            assert number not in caught.value.in_("bg")
        assert number not in everything()

    def test_the_refusal_says_so(self, session, number):
        """Its code and its remedy are the same everywhere."""
        with pytest.raises(ValidationFailedError) as caught:
            session.people.add(surname=number)
        assert caught.value.codes == ("personal-number",)
        assert caught.value.problems[0].remedy.bg


class TestText:
    def test_it_is_struck_out_of_a_text_with_a_warning(self, session, number, everything):
        """The rest of the text stays; neither the row nor the record of the change has the number."""
        anna = session.people.add("Anna Lindqvist", note=f"Born in Lund, ЕГН {number}, speaks Swedish.")
        assert anna.note == f"Born in Lund, ЕГН {STRUCK}, speaks Swedish."
        assert [warning.code for warning in session.warnings] == ["personal-number-struck"]
        assert number not in everything()

    def test_it_is_struck_out_by_every_door(self, session, number, everything):
        """Also in bulk, when a row is changed, and of each of several texts."""
        anna = session.people.add("Anna Lindqvist")
        text = f"ЕГН {number} и пак {number}."
        session.change(anna, note=text)
        session.organisations.add_many([OrganisationDraft("Ventil", {"note": text})])
        session.interactions.log("call", f"About {number}", body=text, participants=[anna])
        assert [warning.code for warning in session.warnings] == ["personal-number-struck"] * 4
        assert number not in everything()
        assert anna.note == f"ЕГН {STRUCK} и пак {STRUCK}."

    def test_a_plugins_text_is_looked_through_too(self, session, number, everything, guild_tables):
        """The kind of field decides, not whose table it is in."""
        ventil = session.organisations.add("Ventil")
        session.add(guild_tables["Workshop"](title="Forge", owner_id=ventil.id, note=f"Master: {number}."))
        assert number not in everything()

    def test_what_only_looks_like_it_stays(self, session):
        """A mobile number, an amount and a register number are left as they are."""
        text = "0888123456, 1234567890123, 12345678.90, вх. № 0000000000"
        ventil = session.organisations.add("Ventil", note=text)
        assert ventil.note == text
        assert not session.warnings
