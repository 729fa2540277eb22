"""Telephone numbers."""

import re
from typing import Any, Literal

from attrs import field, frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.phone_plan import plain

# What Bulgarians write before an extension; the library knows the English, Russian and Spanish ways.
_BULGARIAN_EXTENSION = re.compile(
    r"[\s,;.(/-]*\b(?:(?:вътр(?:ешен)?|vatr)\s*[.:]*|внт?\.|в\.)\s*(?:(?:тел|номер|№)\s*[.:]*\s*)?(?P<digits>[0-9]{1,7})\s*\)?\s*\Z",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LETTER = re.compile("[A-Za-z]")
_AMONG_DIGITS = re.compile("[0-9].*?(?:(?<=[0-9])[A-Za-z]|[A-Za-z](?=[0-9]))")
_TAIL = re.compile(r"\s*[/-]\s*[0-9]{1,3}\Z")
"""What may be the last digits of a further number: 042/000 001/2."""
_REMEDY = Text(
    en="Write it with its area or country code: 042 000000 or +46 8 46500410.",
    bg="Напишете го с кода на града или държавата: 042 000000 или +46 8 46500410.",
)


@frozen
class PhoneNumber:
    """A telephone number as it was written and as it is dialled from anywhere.

    Immutable, hashable, safe to share.
    """

    original: str
    """As it was given."""
    value: str
    """E.164 · ``+`` and 7 to 15 digits, usually."""
    extension: str | None = None
    """Digits dialled after the answer · ``None``: none."""
    valid: bool = field(default=True, kw_only=True)
    """Whether its country's numbering plan has such a number; one that is only possible is kept all the same."""

    @classmethod
    def examples(cls) -> tuple["PhoneNumber", ...]:
        """Give values for tests and documentation; the British number is from a range kept for fiction."""
        return parse("+44 20 7946 0958"), parse("042/000-000, вътр. 12"), parse("00359 42 000000")

    def __str__(self) -> str:
        return f"{self.value};ext={self.extension}" if self.extension else self.value


def parse(text: str, region: str = "BG") -> PhoneNumber:
    """Admit a telephone number in any spelling.

    Args:
        text: with or without country code, separators, ``tel:``, an extension („вътр. 123“, ``ext. 123``, ``x12``, ``;ext=12``).
        region: where a number without country code belongs, ISO 3166-1 alpha-2.

    Raises:
        InvalidValueError: ``phone-short`` for a service number such as 112, which is dialled in one country only;
            ``phone-several`` for 042/000 001/2, which is a number only without the digits behind the last stroke;
            ``phone-impossible`` for what cannot be a number.

    Source: ITU-T E.164; numbering plans as the package phonenumbers has them.

    >>> parse("(042) 000-000 вътр. 12")
    PhoneNumber(original='(042) 000-000 вътр. 12', value='+35942000000', extension='12', valid=True)
    """
    if not isinstance(text, str) or len(text) > 250:  # the library reads no more, and its patterns are slow
        raise InvalidValueError(
            "phone",
            "phone-impossible",
            Text(en="A telephone number is a short text.", bg="Телефонният номер е кратък текст."),
            _REMEDY,
        )
    short_path = plain(text, region)
    if short_path is not None:
        return PhoneNumber(text, short_path)
    return _by_library(text, region)


def normalise(text: str, region: str = "BG") -> str:
    """Give a telephone number in E.164, without its extension.

    Args:
        text: as :func:`parse` takes it.
        region: as for :func:`parse`.

    Raises:
        InvalidValueError: as :func:`parse` does.

    >>> normalise("00359 42 000000"), normalise("tel:+46-8-465-004-10")
    ('+35942000000', '+46846500410')
    """
    if isinstance(text, str):
        short_path = plain(text, region)
        if short_path is not None:
            return short_path
    return parse(text, region).value


def format(value: str, style: Literal["international", "national"] = "international") -> str:
    """Write a number as people do.

    Args:
        value: E.164, with ``;ext=`` if there is an extension.
        style: ``national`` leaves out the country code.

    Raises:
        InvalidValueError: ``phone-impossible``.

    >>> format("+35942000000"), format("+35942000000", "national")
    ('+359 42 000 000', '042 000 000')
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        raise _impossible() from None
    formats = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, formats.NATIONAL if style == "national" else formats.INTERNATIONAL))


def _by_library(text: str, region: str) -> PhoneNumber:
    # Its tables of the world's numbering plans are loaded with the first number.
    import phonenumbers

    written = text.strip()
    bulgarian = _BULGARIAN_EXTENSION.search(written)
    if bulgarian is not None:
        written = f"{written[: bulgarian.start()]};ext={bulgarian['digits']}"
    try:
        number = phonenumbers.parse(written, region.upper())
    except phonenumbers.NumberParseException:
        # No cause: the library's error may repeat the number.
        raise (_short() if _is_short(written, region) else _impossible()) from None
    valid = phonenumbers.is_valid_number(number)
    if not valid and _is_short(written, region):
        raise _short()
    if not valid and (tail := _TAIL.search(written)) and _is_number(written[: tail.start()], region):
        raise InvalidValueError(
            "phone",
            "phone-several",
            Text(
                en="Several numbers stand here, the last in short.", bg="Тук са няколко номера, последният съкратено."
            ),
            Text(en="Write each in full.", bg="Напишете всеки изцяло."),
        )
    if not phonenumbers.is_possible_number(number) or (not number.extension and _drops_letters(written)):
        raise _impossible()
    value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return PhoneNumber(text, value, number.extension or None, valid=valid)


def _drops_letters(written: str) -> bool:
    """Say whether one or two letters stand among digits, an O for a zero: the library leaves them out of the number."""
    return len(_LETTER.findall(written)) < 3 and _AMONG_DIGITS.search(written) is not None


def _is_number(written: str, region: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, region.upper()))
    except phonenumbers.NumberParseException:
        return False


def _is_short(written: str, region: str) -> bool:
    """Say whether it is a number for emergencies or services of the region, such as 112."""
    from phonenumbers import PhoneNumber as Parsed
    from phonenumbers import country_code_for_region, is_valid_short_number_for_region

    digits = "".join(str(int(digit)) for digit in _DIGIT.findall(written))
    if "+" in written or not 2 <= len(digits) <= 6 or digits.startswith("0"):
        return False
    short: Any = Parsed(country_code=country_code_for_region(region.upper()), national_number=int(digits))
    return bool(is_valid_short_number_for_region(short, region.upper()))


def _impossible() -> InvalidValueError:
    return InvalidValueError(
        "phone",
        "phone-impossible",
        Text(en="This cannot be a telephone number.", bg="Това не може да е телефонен номер."),
        _REMEDY,
    )


def _short() -> InvalidValueError:
    return InvalidValueError(
        "phone",
        "phone-short",
        Text(
            en="A short service number is not a contact of anybody's.",
            bg="Кратък номер на служба не е ничий телефон за връзка.",
        ),
        _REMEDY,
    )
