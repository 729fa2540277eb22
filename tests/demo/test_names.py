"""Invented names agree with their bearers."""

from random import Random

import pytest

from urd_crm.demo import contacts, names
from urd_crm.demo.foreigners import CITIES
from urd_crm.demo.places import TOWN
from urd_crm.values import eik


class TestBulgarian:
    @pytest.mark.parametrize(
        "father, son",
        [("Иван", "Иванов"), ("Николай", "Николаев"), ("Илия", "Илиев"), ("Христо", "Христов"), ("Петър", "Петров")],
    )
    def test_a_patronymic_is_of_the_father(self, father, son):
        """The ending follows the father's name."""
        assert names.patronymic(father) == son

    def test_patronymic_and_surname_agree_with_the_bearer(self):
        """A woman's end in -а, a man's do not."""
        chance = Random(7)
        for called in (names.bulgarian(chance) for _ in range(300)):
            assert called.surname.endswith("а") is called.is_woman
            assert str(called.patronymic).endswith("а") is called.is_woman
            assert called.polite.startswith("г-жа" if called.is_woman else "г-н")


class TestAbroad:
    @pytest.mark.parametrize("city", CITIES, ids=lambda city: city.country)
    def test_another_script_has_a_documented_latin_spelling(self, city):
        """A name in Latin letters needs none; every other one has one, in ASCII or with its country's marks."""
        chance = Random(3)
        for _ in range(40):
            given, surname, latin, _ = city.person(chance)
            is_latin = all(letter < "\u0370" or letter == "’" for letter in given + surname)
            assert (latin is None) is is_latin
            assert latin is None or len(latin.split()) == 2


class TestNumbers:
    def test_company_numbers_have_right_check_digits(self):
        """All ten thousand of them."""
        assert all(eik.is_valid(contacts.eik(serial)) for serial in range(0, 10_000, 7))

    def test_no_municipality_of_bulgaria_has_this_name(self):
        """The towns that come nearest are others."""
        assert TOWN not in {"Ясен", "Ясеновец", "Ясенково", "Калояново", "Асеновград"}
