"""Who is meant stands first: whole names, initials."""

import pytest

from urd_crm import PersonDraft
from urd_crm.repositories.words import POOL


class TestWholeName:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("Иван Петров", "Иван Петров"),
            ("Petrov Ivan", "Иван Петров"),
            ("вентил", "„Вентил“ ООД"),
            ("Ventil 2000", "Вентил 2000 АД"),
        ],
    )
    def test_it_comes_before_names_with_further_words(self, session, asked, first):
        """Also where these are spelled as they sound, and stand before it in a list."""
        for name in ("Иван Ангелов Петров", "Иван Петров Петров", "Иван Петров"):
            session.people.add(name)
        for name in ("Вентил 2000 АД", "„Вентил“ ООД"):
            session.organisations.add(name)
        assert session.search(asked)[0].label == first

    def test_it_is_found_among_hundreds(self, session):
        """A person stands in a list by the surname."""
        session.people.add_many(PersonDraft("Иван Ангелов Петров") for _ in range(POOL + 20))
        session.people.add("Иван Петров")
        assert session.search("Иван Петров")[0].label == "Иван Петров"


class TestInitialsThatMayBeALegalForm:
    @pytest.mark.parametrize("asked", ["И. П. Иванов", "Иванов И.П.", "I. P. Ivanov"])
    def test_they_tell_who_is_meant(self, session, asked):
        """„ИП“ is a sole trader in Russia."""
        for name in ("Петър Иванов", "Иван Петров Иванов"):
            session.people.add(name)
        assert [hit.label for hit in session.search(asked)] == ["Иван Петров Иванов", "Петър Иванов"]

    def test_an_organisation_of_that_form_is_found(self, session):
        """Before people with a part of its name."""
        session.people.add("Петър Иванов")
        session.organisations.add("ИП Иванов")
        assert session.search("И.П. Иванов")[0].label == "ИП Иванов"
