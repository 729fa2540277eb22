"""Web addresses."""

import ipaddress
import re
from typing import Any, NoReturn
from urllib.parse import SplitResult, quote, urlsplit

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.plain_text import mixed_scripts

_MAXIMUM = 2000
_FORBIDDEN = re.compile(r'[\s\x00-\x1f\x7f-\x9f<>"\\\u202a-\u202e\u2066-\u2069]')
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+-]*):(?![0-9]+(?:[/?#]|\Z))")  # what follows a port is no address
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_USUAL_PORTS = {"http": 80, "https": 443}


def normalise(text: str) -> str:
    """Admit a web address: http or https, scheme and host in lower case, the rest as it was written.

    Args:
        text: an address; ``https://`` is added where only a host, or a host with a path, is given.

    Returns:
        The address, at most 2,000 characters; a host of other letters stays readable,
        unless one of its words mixes scripts: then it is shown in its ASCII form.

    Raises:
        InvalidValueError: ``url-scheme`` for ``javascript:``, ``data:``, ``mailto:`` and all others,
            ``url-credentials`` for a user name or password, ``url-character`` for blanks, control characters and quotes,
            ``url-host``, ``url-too-long``.

    Source: RFC 3986, 6.2.2.1 and 6.2.3 (normalisation of case, of the usual port and of an empty path);
    Unicode Technical Standard 46 (international host names).

    >>> normalise("Example.COM/Новини"), normalise("HTTP://example.org:80/")
    ('https://example.com/Новини', 'http://example.org')
    """
    value: Any = text
    address = value.strip() if isinstance(value, str) else ""
    if not address:
        _refuse("url-host", Text(en="This is not a web address.", bg="Това не е уеб адрес."))
    if len(address) > _MAXIMUM:
        _refuse("url-too-long", Text(en="The address is too long.", bg="Адресът е твърде дълъг."))
    if _FORBIDDEN.search(address):
        _refuse(
            "url-character",
            Text(
                en="The address has a character that no address has, such as a blank.",
                bg="Адресът съдържа недопустим знак, например интервал.",
            ),
        )
    scheme = _SCHEME.match(address)
    if scheme is not None and scheme[1].lower() not in _USUAL_PORTS:
        _refuse("url-scheme", Text(en="Only http and https are taken.", bg="Приемат се само http и https."))
    try:
        parts = urlsplit(address if scheme is not None else "https://" + address.removeprefix("//"))
        port = parts.port
    except ValueError:
        _refuse("url-host", Text(en="The host or its port cannot be read.", bg="Хостът или портът не се чете."))
    return _assemble(parts, port, dotless=scheme is not None)


def as_uri(address: str) -> str:
    """Give a normalised web address in ASCII, as other programs want it.

    Args:
        address: as :func:`normalise` gives it.

    Source: RFC 3987, 3.1 (what a URI writes for the other letters of an address), RFC 5891 for the host.

    >>> as_uri("https://пример.бг/Новини?тема=опера")
    'https://xn--e1afmkfd.xn--90ae/%D0%9D%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8?%D1%82%D0%B5%D0%BC%D0%B0=%D0%BE%D0%BF%D0%B5%D1%80%D0%B0'
    """
    parts = urlsplit(address)
    host = parts.netloc
    if not host.isascii():
        import idna  # its tables are large, and most hosts are ASCII

        name, colon, port = host.partition(":")
        host = idna.encode(name, uts46=True).decode("ascii") + colon + port
    kept = "%/:?@!$&'()*+,;=~"
    path, query, fragment = (quote(part, safe=kept) for part in (parts.path, parts.query, parts.fragment))
    return f"{parts.scheme}://{host}{path}{query and '?' + query}{fragment and '#' + fragment}"


def _assemble(parts: SplitResult, port: int | None, *, dotless: bool) -> str:
    if "@" in parts.netloc:
        _refuse(
            "url-credentials",
            Text(
                en="The address has a user name or a password in it.",
                bg="Адресът съдържа потребителско име или парола.",
            ),
        )
    host = _host(parts.hostname or "")
    if not host or not ("." in host or ":" in host or dotless):
        _refuse("url-host", Text(en="The address has no host.", bg="Адресът е без хост."))
    shown = f":{port}" if port is not None and port != _USUAL_PORTS[parts.scheme] else ""
    path = "" if parts.path == "/" and not (parts.query or parts.fragment) else parts.path
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return f"{parts.scheme}://{host}{shown}{path}{query}{fragment}"


def _host(host: str) -> str:
    """Give the readable form of a host, or nothing if it is none."""
    if ":" in host:
        try:
            return f"[{ipaddress.IPv6Address(host)}]"
        except ValueError:
            return ""
    host = host.removesuffix(".")
    if host.isascii() and "xn--" not in host:
        return host if all(_LABEL.fullmatch(label) for label in host.split(".")) and len(host) <= 253 else ""
    # Its tables are large, and most hosts are ASCII.
    import idna

    try:
        ascii_form = idna.encode(host, uts46=True).decode("ascii")
        readable = idna.decode(ascii_form)
    except (idna.IDNAError, UnicodeError):
        return ""
    return ascii_form if mixed_scripts(readable) else readable


def _refuse(code: str, message: Text) -> NoReturn:
    raise InvalidValueError(
        "url",
        code,
        message,
        Text(en="Write it like https://example.com/page.", bg="Напишете го като https://example.com/page."),
    )
