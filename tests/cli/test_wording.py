"""How values are said to people."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from urd_crm.cli.wording import TITLES, WORDS, shown
from urd_crm.entities.commitment import Side
from urd_crm.text import Text
from urd_crm.values.money import Money

SOFIA = ZoneInfo("Europe/Sofia")


class TestValues:
    @pytest.mark.parametrize(
        "value,english,bulgarian",
        [
            (True, "yes", "да"),
            (Side.THEM, "them", "те"),
            (timedelta(days=1), "1 day", "1 ден"),
            (timedelta(days=3), "3 days", "3 дни"),
            (Text("visit", "посещение"), "visit", "посещение"),
            (["a", None, 2], "a, 2", "a, 2"),
            (None, None, None),
            (7, 7, 7),
        ],
    )
    def test_each_has_its_words(self, value, english, bulgarian):
        """In either language; numbers stay numbers."""
        assert (shown(value, "en"), shown(value, "bg")) == (english, bulgarian)

    def test_moments_are_local(self):
        """People read the time on their own clock."""
        assert shown(datetime(2026, 7, 1, 9, tzinfo=UTC), "en", SOFIA) == "2026-07-01 12:00"

    def test_amounts_are_written_as_people_do(self):
        """With the separators and the place of the currency of the language."""
        assert shown(Money("31000000", "EUR"), "en") == "€31,000,000.00"
        assert shown(Money("31000000", "EUR"), "bg").startswith("31\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}000,00")


class TestVocabulary:
    def test_every_word_is_in_both_languages(self):
        """No column of a Bulgarian table has an English title by mistake."""
        assert all(text.en and text.bg for text in (*TITLES.values(), *WORDS.values()))
