import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import url


class TestNormalising:
    @pytest.mark.parametrize(
        "text, expected",
        [
            ("example.com", "https://example.com"),
            ("www.example.com/новини?a=1#b", "https://www.example.com/новини?a=1#b"),
            ("HTTP://Example.COM/Path", "http://example.com/Path"),
            (" https://example.com/ ", "https://example.com"),
            ("https://example.com/?q=1", "https://example.com/?q=1"),
            ("//example.com/a", "https://example.com/a"),
            ("https://example.com:443/a", "https://example.com/a"),
            ("http://example.com:80", "http://example.com"),
            ("http://example.com:8080", "http://example.com:8080"),
            ("example.com:8080/a", "https://example.com:8080/a"),
            ("https://example.com./a", "https://example.com/a"),
            ("https://intranet/a", "https://intranet/a"),
            ("http://192.0.2.1/a", "http://192.0.2.1/a"),
            ("http://[2001:DB8::1]:8000/", "http://[2001:db8::1]:8000"),
            ("https://example.com/a:b@c", "https://example.com/a:b@c"),
            ("https://my_site.example.com", "https://my_site.example.com"),
        ],
    )
    def test_scheme_and_host_have_one_spelling(self, text, expected):
        """What follows the host is left as it is."""
        assert url.normalise(text) == expected

    @pytest.mark.parametrize("text", ["https://пример.бг", "https://ПРИМЕР.БГ", "https://xn--e1afmkfd.xn--90ae"])
    def test_hosts_of_other_letters_are_readable(self, text):
        """Whichever form was given."""
        assert url.normalise(text) == "https://пример.бг"

    def test_a_host_that_imitates_another_is_shown_in_ascii(self):
        """A Cyrillic letter in a Latin word is a trap."""
        assert url.normalise("https://exаmple.com").startswith("https://xn--")

    @given(st.text(max_size=40))
    def test_the_result_is_stable(self, text):
        """What was admitted once is admitted unchanged, and nothing but our own error is raised."""
        try:
            read = url.normalise(text)
        except InvalidValueError:
            return
        assert url.normalise(read) == read


class TestRefusing:
    @pytest.mark.parametrize(
        "text",
        [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "mailto:anna@example.com",
            "ftp://example.com",
            "file:///etc/passwd",
            "tel:+35942000000",
        ],
    )
    def test_other_schemes_are_refused(self, code_of, text):
        """A link that runs code or opens another program is no web address."""
        assert code_of(url.normalise, text) == "url-scheme"

    @pytest.mark.parametrize(
        "text", ["https://anna:secret@example.com", "anna@example.com", "https://anna@example.com/"]
    )
    def test_credentials_are_refused(self, code_of, text):
        """A password is not a contact."""
        assert code_of(url.normalise, text) == "url-credentials"

    @pytest.mark.parametrize(
        "text", ["https://example.com/a b", "exam\nple.com", 'https://example.com/"x', "a\\b.com", "a.com/\u202e"]
    )
    def test_characters_that_no_address_has_are_refused(self, code_of, text):
        """They would break out of a page or a header."""
        assert code_of(url.normalise, text) == "url-character"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "example",
            "https://",
            "https:///a",
            "http://[::1",
            "https://-a.com",
            "a..com",
            "https://a.com:x",
            None,
            5,
        ],
    )
    def test_addresses_without_a_host_are_refused(self, code_of, text):
        """There is nowhere to go."""
        assert code_of(url.normalise, text) == "url-host"

    def test_endless_addresses_are_refused(self, code_of):
        """Two thousand characters are enough."""
        assert code_of(url.normalise, "https://example.com/" + "a" * 2000) == "url-too-long"

    def test_the_message_does_not_repeat_the_address(self):
        """A password in it would end up in logs."""
        with pytest.raises(InvalidValueError) as caught:
            url.normalise("https://anna:secret@example.com")
        assert "secret" not in repr(caught.value) + caught.value.in_("bg")
