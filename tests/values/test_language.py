import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import language


class TestNormalising:
    @pytest.mark.parametrize(
        "tag, expected",
        [
            ("bg", "bg"),
            (" BG ", "bg"),
            ("EN-gb", "en-GB"),
            ("en_GB", "en-GB"),
            ("SR-LATN-rs", "sr-Latn-RS"),
            ("es-419", "es-419"),
            ("rom", "rom"),
            ("iw", "he"),
            ("bul", "bg"),
            ("sh", "sr-Latn"),
            ("de-1996", "de-1996"),
            ("bg-DE", "bg-DE"),
        ],
    )
    def test_tags_have_one_spelling(self, tag, expected):
        """That of BCP 47, with replaced codes replaced."""
        assert language.normalise(tag) == expected

    @pytest.mark.parametrize(
        "tag, code",
        [
            ("", "language-format"),
            ("Bulgarian", "language-format"),
            ("b", "language-format"),
            ("bg-", "language-format"),
            (None, "language-format"),
            (5, "language-format"),
            ("qq", "unknown-language"),
            ("bg-XX", "unknown-language"),
            ("bg-Abcd", "unknown-language"),
        ],
    )
    def test_each_fault_has_its_code(self, code_of, tag, code):
        """Misspelt, or unknown."""
        assert code_of(language.normalise, tag) == code

    @given(st.from_regex(r"[a-zA-Z]{2,3}([-_][a-zA-Z]{4})?([-_][a-zA-Z]{2})?", fullmatch=True))
    def test_the_result_is_stable(self, tag):
        """What was admitted once is admitted unchanged."""
        try:
            read = language.normalise(tag)
        except InvalidValueError:
            return
        assert language.normalise(read) == read


class TestNames:
    @pytest.mark.parametrize(
        "tag, shown_in, name",
        [
            ("bg", "en", "Bulgarian"),
            ("bg", "bg", "български"),
            ("en-GB", "en", "British English"),
            ("sr-Latn", "en", "Serbian (Latin)"),
            ("sr-Latn", "bg", "сръбски (латиница)"),
            ("bg-DE", "bg", "български (Германия)"),
            ("de", "rom", "German"),
        ],
    )
    def test_languages_are_named_in_a_language(self, tag, shown_in, name):
        """In English where Unicode has no names."""
        assert language.name(tag, shown_in) == name

    def test_an_unknown_language_has_no_name(self, code_of):
        """It is refused as everywhere."""
        assert code_of(language.name, "qq") == "unknown-language"
