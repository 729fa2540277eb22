"""Finding Bulgarian personal numbers, which must not be kept: EGN of citizens and LNCh of foreigners."""

import re
from datetime import date

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_EGN_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3, 6)
_LNCH_WEIGHTS = (21, 19, 17, 13, 11, 9, 7, 3, 1)
_TEN_DIGITS = re.compile("[0-9]{10}")
# Ten digits alone: no part of a longer run of digits, of a decimal, of a number with a plus.
# What may not stand before them is looked for after them, which spares a look at every character of a text.
_TOKEN = re.compile(r"[0-9]{10}(?<![0-9+][0-9]{10})(?<![0-9][.,][0-9]{10})(?![0-9])(?![.,][0-9])")
_PHONE_BEFORE = re.compile(r"(?:\+|\b00)[0-9][0-9 ()./\u00a0-]*\Z")
_LNCH_LABEL_BEFORE = re.compile(r"(?:\bЛНЧ|\bLNCH|\bLNC|\bличен номер на чужденец)[\s:№#.-]*\Z", re.IGNORECASE)
_LABEL = re.compile(r"\A(?:(?P<lnch>ЛНЧ|LNCH|LNC)|ЕГН|EGN)[\s:№#.-]*", re.IGNORECASE)


def is_egn(token: str) -> bool:
    """Say whether ten digits are an EGN: a real date of birth and a right check digit.

    About one in ninety of all strings of ten digits passes by chance.
    Bulgarian mobile numbers (087, 088, 089, 098, 099) never do: their third and fourth digits are no month.

    Args:
        token: the digits without separators.

    Source: Bulgarian Civil Registration Act, Art. 11, and the published check:
    weights 2, 4, 8, 5, 10, 9, 7, 3, 6 modulo 11 modulo 10;
    the month is raised by 20 for births in the 1800s and by 40 from 2000 on.
    """
    if not (token.isascii() and _TEN_DIGITS.fullmatch(token)):
        return False
    year, month, day = int(token[:2]), int(token[2:4]), int(token[4:6])
    century = {0: 1900, 1: 1800, 2: 2000}.get((month - 1) // 20)
    if century is None:
        return False
    try:
        date(century + year, (month - 1) % 20 + 1, day)
    except ValueError:
        return False
    return _weighted(token, _EGN_WEIGHTS) % 11 % 10 == int(token[9])


def is_lnch(token: str) -> bool:
    """Say whether ten digits can be an LNCh.

    One in ten of all strings of ten digits passes, so this means nothing
    unless a label or the field says that it is one.

    Source: the published check, weights 21, 19, 17, 13, 11, 9, 7, 3, 1 modulo 10, as in python-stdnum's ``bg.pnf``.
    """
    if not (token.isascii() and _TEN_DIGITS.fullmatch(token)):
        return False
    return _weighted(token, _LNCH_WEIGHTS) % 10 == int(token[9])


def find(text: str) -> tuple[tuple[int, int], ...]:
    """Find personal numbers in free text: every EGN, and an LNCh that follows its label.

    Ten digits inside a longer number, a decimal or a telephone number with its country code are no finding.

    Args:
        text: any text.

    Returns:
        Where each number begins and ends, in characters, in order.
    """
    found = []
    for match in _TOKEN.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        token = match[0]
        if (is_egn(token) and not _PHONE_BEFORE.search(before)) or (
            _LNCH_LABEL_BEFORE.search(before) and is_lnch(token)
        ):
            found.append(match.span())
    return tuple(found)


def refuse(text: str, field: str, *, lnch: bool = False) -> None:
    """Refuse a value that is a personal number, with or without its label; there is no scheme to keep one in.

    Args:
        text: the whole value.
        field: where it was to be kept; the error's ``kind``.
        lnch: whether ten digits that can be an LNCh are refused even without its label.

    Raises:
        InvalidValueError: ``personal-number``.
    """
    label = _LABEL.match(text.strip())
    rest = text.strip()[label.end() :] if label else text
    token = "".join(rest.split())
    as_lnch = lnch or (label is not None and label["lnch"] is not None)
    if is_egn(token) or (as_lnch and is_lnch(token)):
        raise InvalidValueError(
            field,
            "personal-number",
            Text(
                en="A national personal number (EGN, LNCh) is not kept here.",
                bg="Тук не се съхранява ЕГН или ЛНЧ.",
            ),
            Text(
                en="Leave it out; if it is another number, write it with its separators.",
                bg="Пропуснете го; ако е друг номер, напишете го с разделителите му.",
            ),
        )


def _weighted(token: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(token, weights, strict=False))
