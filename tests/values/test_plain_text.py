import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import plain_text

ANY_TEXT = st.text(st.characters(exclude_categories=[]), max_size=30)
BIDI = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]


class TestLine:
    @pytest.mark.parametrize(
        "text, expected",
        [
            ("Стара Загора", "Стара Загора"),
            ("  Стара \t\n Загора ", "Стара Загора"),
            ("Стара  Загора", "Стара Загора"),
            (" Стара Загора", "Стара Загора"),
            ("Стара Загора ", "Стара Загора"),
            ("Стара\u00a0Загора", "Стара Загора"),
            ("\ufeffСтара Загора\u200b", "Стара Загора"),
            ("и\u0306", "й"),
            ("Å", "Å"),
            ("👩‍🌾", "👩‍🌾"),
        ],
    )
    def test_white_space_is_folded_and_letters_are_composed(self, text, expected):
        """What looks the same is stored the same."""
        assert plain_text.line(text) == expected

    @pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b", "\ufeff \u00a0"])
    def test_nothing_is_refused(self, code_of, text):
        """A line that shows nothing is empty."""
        assert code_of(plain_text.line, text) == "empty-text"

    @pytest.mark.parametrize("code", [0x00, 0x07, 0x08, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x9F])
    def test_control_characters_are_refused(self, code_of, code):
        """NUL cannot be stored; the others are left by broken files."""
        assert code_of(plain_text.line, f"a{chr(code)}b") == "control-character"

    @pytest.mark.parametrize("code", BIDI)
    def test_turning_the_direction_is_refused(self, code_of, code):
        """A name would be shown in another order than it is stored in."""
        assert code_of(plain_text.line, f"a{chr(code)}b") == "bidi-control"

    def test_half_a_character_is_refused(self, code_of):
        """A lone surrogate cannot be written as UTF-8."""
        assert code_of(plain_text.line, "a\ud800b") == "lone-surrogate"
        assert code_of(plain_text.body, "a\udfffb") == "lone-surrogate"

    def test_length_is_that_of_the_result(self, code_of):
        """Blanks at the ends do not count."""
        assert plain_text.line(" " + "я" * 400 + " ") == "я" * 400
        assert code_of(plain_text.line, "я" * 401) == "text-too-long"
        assert plain_text.line("abc", maximum=3) == "abc"
        assert code_of(plain_text.line, "abcd", maximum=3) == "text-too-long"

    @pytest.mark.parametrize("value", [None, 5, b"text", ["text"]])
    def test_only_text_is_text(self, code_of, value):
        """A number or bytes are somebody's mistake."""
        assert code_of(plain_text.line, value) == "not-text"
        assert code_of(plain_text.body, value) == "not-text"

    @given(ANY_TEXT)
    def test_the_result_is_stable_and_clean(self, text):
        """What was admitted once is admitted unchanged."""
        try:
            read = plain_text.line(text)
        except InvalidValueError:
            return
        assert plain_text.line(read) == read
        assert read == " ".join(read.split()) == unicodedata.normalize("NFC", read)
        assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in read)
        assert not any(chr(code) in read for code in BIDI)

    @given(st.text(max_size=30).map(lambda text: " ".join(text.split())))
    def test_nothing_visible_is_lost(self, text):
        """Letters, marks and symbols are those that were given."""
        try:
            read = plain_text.line(text)
        except InvalidValueError:
            return
        kept = unicodedata.normalize("NFC", text).strip(" \ufeff\u200b")
        assert "".join(read.split()) == "".join(kept.split())


class TestBody:
    def test_lines_and_tabs_stay(self):
        """Only the kind of line break changes."""
        assert plain_text.body("a\r\n\tb\rc\n\n d ") == "a\n\tb\nc\n\n d "

    def test_breaks_of_word_processors_become_newlines(self):
        """They are white space, not damage."""
        assert plain_text.body("a\x0bb\x0cc\x85d") == "a\nb\nc\nd"

    def test_it_may_be_empty(self):
        """An interaction may have nothing to tell."""
        assert plain_text.body("") == ""

    def test_a_letter_in_hebrew_keeps_its_directions(self):
        """Mail programs write isolates into right-to-left text."""
        assert plain_text.body("\u2067שלום\u2069") == "\u2067שלום\u2069"

    @pytest.mark.parametrize("code", [0x00, 0x07, 0x1B, 0x7F, 0x9F])
    def test_control_characters_are_refused(self, code_of, code):
        """As in a line."""
        assert code_of(plain_text.body, f"a{chr(code)}b") == "control-character"

    def test_length_is_limited(self, code_of):
        """A million characters by default."""
        assert code_of(plain_text.body, "aaa", maximum=2) == "text-too-long"

    @given(ANY_TEXT)
    def test_the_result_is_stable(self, text):
        """What was admitted once is admitted unchanged."""
        try:
            read = plain_text.body(text)
        except InvalidValueError:
            return
        assert plain_text.body(read) == read
        assert "\r" not in read


class TestMixedScripts:
    @pytest.mark.parametrize("text", ["Bентил", "вeнтил", "Αnna", "кВh", "Община Cтара Загора"])
    def test_a_word_of_two_scripts_is_seen(self, text):
        """Look-alikes make two records of one."""
        assert plain_text.mixed_scripts(text)

    @pytest.mark.parametrize(
        "text", ["", "Вентил АБ", "Ventil AB", "Вентил-AB", "Вентил AB 2026", "Müller", "м²", "10µm"]
    )
    def test_words_of_one_script_are_not(self, text):
        """Two scripts in one line are ordinary."""
        assert not plain_text.mixed_scripts(text)
