import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values.lang_text import LangText


class TestMaking:
    def test_languages_are_given_by_name_or_by_mapping(self):
        """A tag with a hyphen is no Python name."""
        text = LangText({"sr-Latn": "Poziv"}, bg="Покана")
        assert dict(text.texts) == {"bg": "Покана", "sr-Latn": "Poziv"}
        assert text == LangText({"bg": "Покана", "SR_latn": "Poziv"})

    def test_order_does_not_matter(self):
        """Equal texts are equal and hash so."""
        assert hash(LangText(bg="а", en="a")) == hash(LangText(en="a", bg="а"))

    def test_texts_are_plain_text(self):
        """Line breaks stay, blanks at the ends do not."""
        assert LangText(bg=" а\r\nб ").in_("bg") == "а\nб"

    def test_empty_languages_are_left_out(self):
        """A form sends what was not filled in."""
        assert LangText(bg="а", en=" ") == LangText(bg="а")

    def test_wrong_texts_are_refused(self, code_of):
        """With a code for each fault."""
        assert code_of(LangText) == "lang-text-empty"
        assert code_of(LangText, bg="") == "lang-text-empty"
        assert code_of(LangText, {"qq": "a"}) == "unknown-language"
        assert code_of(LangText, bg="a\0") == "control-character"
        assert code_of(LangText, bg=5) == "not-text"

    def test_the_mapping_cannot_be_changed(self):
        """Values are frozen throughout."""
        with pytest.raises(TypeError):
            LangText(bg="а").texts["en"] = "a"


class TestChoosing:
    def test_the_nearest_language_is_given(self):
        """The language, its parent, the fallback, any."""
        text = LangText(bg="Покана", en="Invitation", de="Einladung")
        assert text.in_("de") == "Einladung"
        assert text.in_("de-AT") == "Einladung"
        assert text.in_("fr") == "Invitation"
        assert text.in_("fr", "bg") == "Покана"
        assert LangText(de="Einladung", sv="Inbjudan").in_("fr") == "Einladung"


class TestStoring:
    @given(st.dictionaries(st.sampled_from(["bg", "en", "de", "sr-Latn", "el"]), st.text("абвa \n\"'{", min_size=1)))
    def test_the_stored_form_is_read_back(self, texts):
        """Canonical JSON, in the letters it was written in."""
        if not any(text.strip() for text in texts.values()):
            return
        text = LangText(texts)
        assert LangText.parse(str(text)) == text
        assert str(LangText.parse(str(text))) == str(text)
        assert list(json.loads(str(text))) == sorted(json.loads(str(text)))
        assert "\\u" not in str(text)

    @pytest.mark.parametrize("value", ["", "Покана", "[]", '"bg"', "5", None, 5, ["bg"]])
    def test_text_without_a_language_is_refused(self, code_of, value):
        """Nobody guesses which one it is in."""
        assert code_of(LangText.parse, value) == "lang-text-format"
