"""EIK, also called BULSTAT: the number of a Bulgarian company, association or institution."""

import re
from collections.abc import Iterable
from typing import NoReturn

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_KIND = "BG-EIK"
_PREFIX = re.compile(r"^(?:ЕИК|БУЛСТАТ|EIK|BULSTAT|BG)[\s:/№.-]*", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s.-]+")


def compact(text: str) -> str:
    """Drop the label and the separators that people write.

    >>> compact("ЕИК 175 074 752")
    '175074752'
    """
    return _SEPARATORS.sub("", _PREFIX.sub("", str(text).strip()))


def validate(text: str) -> str:
    """Admit a number of 9 digits, or of 13 for a branch, whose check digits are right.

    Args:
        text: the number, with or without ``BG``, a label and separators.

    Returns:
        9 or 13 digits.

    Raises:
        InvalidValueError: ``identifier-format`` for anything but digits, ``identifier-length``,
            or ``identifier-checksum`` if a check digit is wrong.

    Source: Bulgarian Register BULSTAT Act and the published check:
    weights 1 to 8 modulo 11, on remainder 10 weights 3 to 10, and a second 10 counts as 0;
    the branch's digit over digits 9 to 12 with weights 2, 7, 3, 5, on remainder 10 with 4, 9, 5, 7.

    >>> validate("BG 175074752"), validate("1213961230342")
    ('175074752', '1213961230342')
    """
    number = compact(text)
    if not (number.isascii() and number.isdigit()):
        _refuse("identifier-format", Text(en="An EIK is made of digits.", bg="ЕИК се състои от цифри."))
    if len(number) not in {9, 13}:
        _refuse(
            "identifier-length",
            Text(en="An EIK has 9 digits, that of a branch 13.", bg="ЕИК е от 9 цифри, а на клон от 13.")
            if len(number) > 9
            else Text(
                en="An EIK has 9 digits, zeros at its beginning too, which a sheet leaves out.",
                bg="ЕИК е от 9 цифри, заедно с нулите отпред, които таблиците изпускат.",
            ),
        )
    digits = [int(digit) for digit in number]
    wrong = _check_digit(digits[:8], range(1, 9), range(3, 11)) != digits[8]
    if len(digits) == 13:
        wrong = wrong or _check_digit(digits[8:12], (2, 7, 3, 5), (4, 9, 5, 7)) != digits[12]
    if wrong:
        _refuse("identifier-checksum", Text(en="A check digit is wrong.", bg="Грешна е контролна цифра."))
    return number


def is_valid(text: str) -> bool:
    """Say whether it is a number that :func:`validate` admits."""
    try:
        validate(text)
    except InvalidValueError:
        return False
    return True


def format(text: str) -> str:
    """Write the number in groups that can be read aloud.

    >>> format("1213961230342")
    '121 396 123 0342'
    """
    number = compact(text)
    return " ".join(part for part in (number[:3], number[3:6], number[6:9], number[9:]) if part)


def _check_digit(digits: list[int], first: Iterable[int], second: Iterable[int]) -> int:
    for weights in (first, second):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return 0


def _refuse(code: str, message: Text) -> NoReturn:
    raise InvalidValueError(
        _KIND,
        code,
        message,
        Text(en="Compare it with the Commercial Register.", bg="Сверете го с Търговския регистър."),
    )
