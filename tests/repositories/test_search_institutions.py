"""Names of organisations as people remember them: long, with small words left out or put in."""

import pytest

FIRE = "Районна служба „Пожарна безопасност и защита на населението“ – "


class TestLongNames:
    @pytest.mark.parametrize(
        "asked", [FIRE + "Трявна", "районна служба пожарна безопасност и защита за населението трявна"]
    )
    def test_the_town_behind_the_longest_one_counts(self, session, asked):
        """It stands ninth, and is all that tells one office from the other."""
        for town in ("Ловеч", "Русе", "Трявна", "Шумен"):
            session.organisations.add(FIRE + town)
        assert [hit.label for hit in session.search(asked)] == [FIRE + "Трявна"]

    def test_a_word_too_many_is_left_out_beside_names_that_hardly_fit(self, session):
        """Who lacks the word fits better than whose words all look a little like those asked for."""
        session.people.add("Мария Калоянова Зелорттова-Маричтова")
        session.people.add("Ваня Белорнова")
        assert session.search("Ваня Стоянова Белорнова")[0].label == "Ваня Белорнова"


class TestSmallWords:
    @pytest.mark.parametrize(
        "asked, first",
        [
            ("the Silverfield", "Silverfield Ltd"),
            ("по Лазелагро", "Лазелагро АД"),
            ("фирма Лазелагро", "Лазелагро АД"),
            ("фирмата Лазелагор", "Лазелагро АД"),
            ("Камен and Ко", "Камен & Ко ЕООД"),
            ("община Харунинд", "Harunind Belediyesi"),
            ("Дом на книгата", "Дом на книгата"),
            ("Дом за книгата", "Дом за книгата"),
            ("Дом книгата", "Дом за книгата"),
        ],
    )
    def test_they_may_be_too_many_or_too_few(self, session, asked, first):
        """Who has them comes first."""
        for name in (
            "Silverfield Ltd",
            "Лазелагро АД",
            "Камен & Ко ЕООД",
            "Kamel and Partners Ltd",
            "Harunind Belediyesi",
        ):
            session.organisations.add(name)
        for name in ("Дом за книгата", "Дом на книгата", "Общински дом"):
            session.organisations.add(name)
        assert session.search(asked)[0].label == first

    @pytest.mark.parametrize("asked", ["фирма Грозданка", "общината Мелник", "the Grozdanka"])
    def test_they_alone_are_no_name(self, session, asked):
        """That somebody is called a firm too says nothing."""
        session.organisations.add("Фирма за община на The Best")
        assert not session.search(asked)
