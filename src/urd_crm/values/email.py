"""E-mail addresses."""

import re
from functools import lru_cache
from typing import Any, NoReturn

from attrs import frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_ATOM = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+"
_PLAIN_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_MOST_BYTES = 254

# Mailboxes whose names mean the same in any case, by RFC 2142; the library lower-cases them.
_ROLES = frozenset(
    {"abuse", "ftp", "hostmaster", "info", "marketing", "news", "noc", "postmaster", "sales"}
    | {"security", "support", "usenet", "uucp", "webmaster", "www"}
)


@frozen
class EmailAddress:
    """An e-mail address as it was written, as it is stored, and as old mail servers take it.

    Immutable, hashable, safe to share.
    """

    original: str
    """As it was given."""
    value: str
    """Normalised · the domain in lower case and in its own letters."""
    ascii: str | None
    """For servers without SMTPUTF8 · ``None``: no such server can deliver to it."""

    @classmethod
    def examples(cls) -> tuple["EmailAddress", ...]:
        """Give values for tests and documentation."""
        return parse("anna@example.com"), parse("Info@EXAMPLE.org"), parse("иван@example.com")

    def __str__(self) -> str:
        return self.value


def parse(text: str) -> EmailAddress:
    """Admit an e-mail address; nothing is looked up in the network.

    Args:
        text: one address without a name, blanks around it allowed.

    Raises:
        InvalidValueError: ``email-format`` if it cannot be an address, ``email-domain`` if no mail can reach its domain.

    Source: RFC 5321, 5322, 6531 and 2142, as the package email-validator reads them.

    >>> parse("Mayor@Example.COM").value, parse("иван@example.com").ascii
    ('Mayor@example.com', None)
    """
    local, domain, ascii_domain = _split(text)
    ascii_form = f"{local}@{ascii_domain}" if ascii_domain else None
    return EmailAddress(text, f"{local}@{domain}", ascii_form)


def normalise(text: str) -> str:
    """Give an e-mail address as it is stored: the domain in lower case, the part before ``@`` as it was written.

    Args:
        text: as :func:`parse` takes it.

    Raises:
        InvalidValueError: as :func:`parse` does.

    >>> normalise(" Anna.Lindqvist@EXAMPLE.com ")
    'Anna.Lindqvist@example.com'
    """
    local, domain, _ = _split(text)
    return f"{local}@{domain}"


def key(text: str) -> str:
    """Give the form by which addresses are compared: case counts nowhere, since no provider in use tells it apart.

    >>> key("Anna@Example.com") == key("anna@example.com")
    True
    """
    return normalise(text).casefold()


def _split(text: Any) -> tuple[str, str, str | None]:
    """Give the local part, the domain, and the domain in ASCII unless the local part has other letters."""
    if not isinstance(text, str):
        _refuse("email-format", Text(en="An e-mail address is text.", bg="Адресът на е-поща е текст."))
    address = text.strip()
    local, _, domain = address.partition("@")
    if _PLAIN_LOCAL.fullmatch(local):
        # What the library makes of the domain does not depend on a plain local part, but for the length of both.
        judged = _domain(domain)
        if judged is not None and len(local) + judged[2] < _MOST_BYTES:
            return (local.lower() if local.lower() in _ROLES else local), judged[0], judged[1]
    return _by_library(address)


@lru_cache(maxsize=4096)
def _domain(domain: str) -> tuple[str, str, int] | None:
    """Give a domain's readable and ASCII forms and its longest length in bytes; ``None``: the library refuses it."""
    from email_validator import EmailNotValidError, validate_email

    try:
        read = validate_email(f"a@{domain}", check_deliverability=False)
    except EmailNotValidError:
        return None
    longest = max(len(form.encode()) for form in (domain, read.domain, read.ascii_domain))
    return read.domain, read.ascii_domain, longest


def _by_library(address: str) -> tuple[str, str, str | None]:
    """Ask the library, which takes all that addresses can be."""
    # It loads the tables of international domains: only who has an address pays for that.
    from email_validator import EmailNotValidError, validate_email

    try:
        read = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        domain = address.rpartition("@")[2]
        # No cause: the library's message repeats parts of the address.
        _refuse_one(address, domain_is_bad=_domain(domain) is None)
    return read.local_part, read.domain, read.ascii_domain if read.ascii_email else None


def _refuse_one(address: str, *, domain_is_bad: bool) -> NoReturn:
    if address.count("@") != 1 or any(blank in address for blank in " ,;<>"):
        _refuse(
            "email-format",
            Text(en="This is not one e-mail address.", bg="Това не е един адрес на е-поща."),
        )
    if domain_is_bad:
        _refuse(
            "email-domain",
            Text(en="No mail can reach the part after the @.", bg="До частта след @ не може да стигне поща."),
        )
    _refuse("email-format", Text(en="The part before the @ cannot be.", bg="Частта пред @ е невъзможна."))


def _refuse(code: str, message: Text) -> NoReturn:
    raise InvalidValueError(
        "email",
        code,
        message,
        Text(
            en="Write one address without a name: anna@example.com.",
            bg="Напишете един адрес без име: anna@example.com.",
        ),
    ) from None
