from string import ascii_letters, digits

import pytest
from email_validator import EmailNotValidError, validate_email
from email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES
from hypothesis import example, given, settings
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import email

DOMAINS = (
    "example.com", "EXAMPLE.com", "mail.example.org", "пример.бг", "xn--e1afmkfd.xn--90ae", "MÜNCHEN.example.com",
    "a.test", "localhost", "example", "exa_mple.com", "-a.example.com", "a-.example.com", "example.com.", ".example.com",
    "a..example.com", "[192.0.2.1]", "example.c0m", "example.123", "a" * 64 + ".example.com", ("a" * 60 + ".") * 4 + "com",
    "אב.example.com", "example。com", "ex ample.com", "example.com>", "",
)  # fmt: skip
locals_ = st.one_of(
    st.text(ascii_letters + digits + ".!#$%&'*+/=?^_`{|}~-", max_size=70),
    st.text(ascii_letters + ' ."<>@\\,;:иüה\u0301\u200b', max_size=8),
    st.sampled_from([*CASE_INSENSITIVE_MAILBOX_NAMES, "Info", "POSTMASTER", "a" * 240, "a" * 243, '"a b"', "иван"]),
)
addresses = st.one_of(
    st.builds("{}@{}".format, locals_, st.sampled_from(DOMAINS)),
    st.builds("{}@{}".format, st.sampled_from(["anna", "anna.l"]), st.text(ascii_letters + digits + "-._@иü", max_size=30)),
    st.text(max_size=20),
)  # fmt: skip


def library(text: str) -> tuple[str, str | None] | None:
    """Give what the library makes of an address."""
    try:
        read = validate_email(text.strip(), check_deliverability=False)
    except EmailNotValidError:
        return None
    return read.normalized, read.ascii_email


def ours(text: str) -> tuple[str, str | None] | None:
    try:
        read = email.parse(text)
    except InvalidValueError:
        return None
    return read.value, read.ascii


class TestSameAnswers:
    @settings(max_examples=600)
    @given(addresses)
    @example("a" * 242 + "@example.com")
    @example("a" * 243 + "@example.com")
    @example("info@" + "a" * 60 + ".example.com")
    @example("anna@\ud800.com")
    def test_the_short_way_changes_no_answer(self, text):
        """What the library takes is taken, in the same form; what it refuses is refused."""
        assert ours(text) == library(text)

    @pytest.mark.parametrize("name", CASE_INSENSITIVE_MAILBOX_NAMES)
    def test_mailboxes_of_a_role_are_written_in_lower_case(self, name):
        """RFC 2142 makes their names the same in any case; the list is the library's."""
        assert email.normalise(f"{name.upper()}@example.com") == f"{name}@example.com"


class TestNormalising:
    def test_only_the_domain_loses_its_case(self):
        """The part before the @ belongs to the receiving server."""
        assert email.normalise("Anna.Lindqvist@EXAMPLE.com") == "Anna.Lindqvist@example.com"

    def test_the_original_is_kept(self):
        """Blanks and all."""
        assert email.parse(" Anna@EXAMPLE.com").original == " Anna@EXAMPLE.com"

    def test_key_ignores_case_everywhere(self):
        """It is for matching, not for sending."""
        assert email.key("Anna@Example.com") == "anna@example.com"

    def test_international_domains_are_readable_and_have_an_ascii_form(self):
        """People read one, old servers the other."""
        address = email.parse("info@xn--e1afmkfd.xn--90ae")
        assert (address.value, address.ascii) == ("info@пример.бг", "info@xn--e1afmkfd.xn--90ae")

    def test_an_address_of_other_letters_has_no_ascii_form(self):
        """A mailing has to list it separately."""
        address = email.parse("иван@пример.бг")
        assert (address.value, address.ascii) == ("иван@пример.бг", None)


class TestRefusing:
    @pytest.mark.parametrize(
        "text, code",
        [
            ("", "email-format"),
            ("anna", "email-format"),
            ("anna@", "email-domain"),
            ("@example.com", "email-format"),
            ("a..b@example.com", "email-format"),
            ("anna@example.com, ivan@example.com", "email-format"),
            ("Anna <anna@example.com>", "email-format"),
            ("anna@town.test", "email-domain"),
            ("anna@example", "email-domain"),
            (None, "email-format"),
        ],
    )
    def test_each_fault_has_its_code(self, text, code):
        """A form can say what to mend."""
        with pytest.raises(InvalidValueError) as caught:
            email.parse(text)
        assert caught.value.code == code

    def test_the_message_does_not_repeat_the_address(self):
        """Errors end up in logs, and the library's own message would quote it."""
        with pytest.raises(InvalidValueError) as caught:
            email.parse("lindqvist(anna)@example.com")
        assert "lindqvist" not in repr(caught.value) + caught.value.in_("bg")
        assert caught.value.__cause__ is None
