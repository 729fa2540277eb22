"""How the bundled identifiers are checked."""

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, NoReturn

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values import country, egn
from urd_crm.values.plain_text import line

_BLANKS_AND_HYPHENS = re.compile(r"[\s-]+")
_ORCID_ADDRESS = re.compile(r"\Ahttps?://(?:www\.)?orcid\.org/|\Aorcid:?\s*", re.IGNORECASE)
_EORI = re.compile(r"[A-Z]{2}[0-9A-Z]{1,15}")
_PIC = re.compile(r"[0-9]{9}")
_NUTS3 = re.compile(r"[A-Z]{2}[0-9A-Z]{3}")
_LEI = re.compile(r"[0-9A-Z]{18}[0-9]{2}")


def by_stdnum(name: str, module: str, text: str, *, prepare: Callable[[str], str] = str) -> str:
    """Check an identifier with a module of python-stdnum, whose errors become ours.

    Args:
        name: of the scheme.
        module: inside ``stdnum``, such as ``eu.vat``.
        text: what was written.
        prepare: drops what the module does not know, such as an address in front.

    Raises:
        InvalidValueError: ``identifier-length``, ``identifier-checksum`` or ``identifier-format``.

    >>> by_stdnum("ISSN", "issn", "0317-8471")
    '03178471'
    """
    # Each scheme is a module, and several load tables: only those in use are loaded.
    from stdnum import exceptions

    rule: Any = import_module(f"stdnum.{module}")
    try:
        return str(rule.validate(prepare(line(text))))
    except exceptions.InvalidLength:
        _refuse(name, "identifier-length")
    except exceptions.InvalidChecksum:
        _refuse(name, "identifier-checksum")
    except exceptions.ValidationError:
        _refuse(name, "identifier-format")


def formatted_by_stdnum(module: str, text: str) -> str:
    """Write an identifier with its separators.

    >>> formatted_by_stdnum("issn", "03178471")
    '0317-8471'
    """
    return str(import_module(f"stdnum.{module}").format(text))


def bulgarian_vat(text: str) -> str:
    """Check a Bulgarian VAT number; one that is a personal number is refused, for people register for VAT by it.

    Raises:
        InvalidValueError: as :func:`by_stdnum` does, or ``personal-number``.

    >>> bulgarian_vat("175074752")
    'BG175074752'
    """
    number = line(text).upper().removeprefix("BG")
    egn.refuse(number, "BG-VAT", lnch=True)
    return "BG" + by_stdnum("BG-VAT", "bg.vat", number)


def eu_vat(text: str) -> str:
    """Check a VAT number of a member state, of Northern Ireland (XI) or of the one-stop shop (EU, IM).

    Greek numbers begin with EL in every document of the European Union; GR is read as EL.

    Raises:
        InvalidValueError: as :func:`by_stdnum` does, or ``personal-number``.
    """
    number = line(text).upper()
    if number.startswith("BG"):
        return bulgarian_vat(number)
    if number.startswith("GR"):
        number = "EL" + number[2:]
    return by_stdnum("EU-VAT", "eu.vat", number)


def lei(text: str) -> str:
    """Check a legal entity identifier: 20 characters, the last two check digits.

    Raises:
        InvalidValueError: as :func:`by_stdnum` does.

    >>> lei("213800KUD8LAJWSQ9D15")
    '213800KUD8LAJWSQ9D15'
    """
    number = _BLANKS_AND_HYPHENS.sub("", line(text)).upper()
    if len(number) != 20:  # python-stdnum checks the digits of any length
        _refuse("LEI", "identifier-length")
    _match("LEI", _LEI, number)
    return by_stdnum("LEI", "lei", number)


def eori(text: str) -> str:
    """Check the form of a customs number; that of a person with a Bulgarian personal number is refused.

    Raises:
        InvalidValueError: ``identifier-format`` or ``personal-number``.
    """
    number = _match("EU-EORI", _EORI, _BLANKS_AND_HYPHENS.sub("", line(text)).upper())
    if number.startswith("BG"):
        egn.refuse(number[2:], "EU-EORI", lnch=True)
    return number


def pic(text: str) -> str:
    """Check the form of a participant code: nine digits."""
    return _match("EU-PIC", _PIC, _BLANKS_AND_HYPHENS.sub("", line(text)))


def nuts3(text: str) -> str:
    """Check the form of a statistical region: a country and three digits or letters."""
    return _match("NUTS3", _NUTS3, line(text).upper())


def without_orcid_address(text: str) -> str:
    """Drop the web address that an ORCID is written with."""
    return _ORCID_ADDRESS.sub("", text)


def in_fours(text: str) -> str:
    """Write an identifier in groups of four with hyphens.

    >>> in_fours("0000000218250097")
    '0000-0002-1825-0097'
    """
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def register(text: str) -> str:
    """Check a number in somebody's register, written ``country:register:number``.

    Args:
        text: as in ``SE:Bolagsverket:556036-0793``.

    Raises:
        InvalidValueError: ``identifier-format``, ``unknown-country``,
            or ``personal-number`` if the number is an EGN or, in Bulgaria, an LNCh.

    >>> register("se : Bolagsverket : 556036-0793")
    'SE:Bolagsverket:556036-0793'
    """
    parts = [part.strip() for part in line(text).split(":", 2)]
    if len(parts) != 3 or not all(parts):
        _refuse("REGISTER", "identifier-format")
    code = country.normalise(parts[0])
    egn.refuse(parts[2], "REGISTER", lnch=code == "BG")
    return ":".join((code, *parts[1:]))


def _match(name: str, form: re.Pattern[str], number: str) -> str:
    if not form.fullmatch(number):
        _refuse(name, "identifier-format")
    return number


_MESSAGES = {
    "identifier-format": Text(en="{name}: not written as one.", bg="{name}: не е изписан правилно."),
    "identifier-length": Text(en="{name}: too long or too short.", bg="{name}: дължината не е вярна."),
    "identifier-checksum": Text(en="{name}: its check digit is wrong.", bg="{name}: контролната цифра е грешна."),
}


def _refuse(name: str, code: str) -> NoReturn:
    raise InvalidValueError(
        name,
        code,
        _MESSAGES[code].format(name=name),
        Text(en="Compare it with its source.", bg="Сверете го с източника."),
    ) from None
