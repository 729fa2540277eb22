import pytest

from urd_crm.errors import InvalidValueError


class TestTags:
    def test_they_are_made_when_they_are_needed(self, session, ventil):
        """And borne once, however often they are put."""
        session.tags.put(ventil, "press", " press", "vip", "press  ")
        session.tags.put(ventil, "press")
        assert [tag.name for tag in session.tags.of(ventil)] == ["press", "vip"]

    def test_they_come_off(self, session, ventil):
        """What is not there comes off without a word."""
        session.tags.put(ventil, "press", "vip")
        session.tags.take_off(ventil, " press ")
        session.tags.take_off(ventil, "nothing")
        assert [tag.name for tag in session.tags.of(ventil)] == ["vip"]

    def test_a_wider_one_has_the_bearers_of_those_below(self, session, ventil, anna):
        """In list order, each once."""
        session.tags.named("local press", below="press")
        session.tags.named("radio", below="local press")
        session.tags.put(ventil, "radio", "press")
        session.tags.put(anna, "local press")
        assert [party.id for party in session.tags.bearers("press")] == [anna.id, ventil.id]
        assert [party.id for party in session.tags.bearers("radio ")] == [ventil.id]
        assert session.tags.bearers("nothing") == []

    def test_a_circle_ends(self, session, ventil):
        """Two labels below each other have the same bearers."""
        one = session.tags.named("one", below="two")
        session.change(session.tags.named("two"), parent_id=one.id)
        session.tags.put(ventil, "one")
        assert [party.id for party in session.tags.bearers("two")] == [ventil.id]

    @pytest.mark.parametrize("name", ["", "  ", "\x00", "x" * 401])
    def test_a_name_has_to_be_one(self, session, ventil, name):
        """In our words."""
        with pytest.raises(InvalidValueError):
            session.tags.put(ventil, name)
