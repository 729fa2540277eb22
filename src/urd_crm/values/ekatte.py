"""EKATTE: the codes of Bulgarian settlements."""

import re
from typing import Any

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_FORM = re.compile("[0-9]{5}")


def normalise(text: str) -> str:
    """Admit a settlement code: five digits as text.

    Args:
        text: five digits, blanks around them allowed.

    Returns:
        The five digits, leading zeros kept.

    Raises:
        InvalidValueError: ``ekatte-not-text`` for a number, which has lost its leading zeros,
            or ``ekatte-format`` for anything but five digits.

    Source: Unified Classifier of Administrative-Territorial and Territorial Units (ЕКАТТЕ),
    National Statistical Institute of Bulgaria; 68850 is Stara Zagora.

    >>> normalise(" 00357 ")
    '00357'
    """
    value: Any = text
    if not isinstance(value, str):
        raise InvalidValueError(
            "ekatte",
            "ekatte-not-text",
            Text(en="A settlement code is text, not a number.", bg="Кодът на населено място е текст, а не число."),
            Text(
                en="Give it in quotes: a number loses its leading zeros.",
                bg="Подайте го в кавички: числото губи водещите си нули.",
            ),
        )
    code = value.strip()
    if not _FORM.fullmatch(code):
        raise InvalidValueError(
            "ekatte",
            "ekatte-format",
            Text(en="A settlement code has five digits.", bg="Кодът на населено място е от пет цифри."),
            Text(en="Stara Zagora, for example, is 68850.", bg="Стара Загора например е 68850."),
        )
    return code
