"""National personal numbers never get in: refused as a field, struck out of free text with a warning."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from urd_crm.errors import Problem, Severity
from urd_crm.text import Text
from urd_crm.values import egn

TEN_DIGITS = re.compile(r"\d{10}")
STRUCK = "●●●●●●●●●●"
"""What stands in a text where a personal number stood."""


def holding_ten_digits(rows: Sequence[dict[str, Any]], fields: tuple[str, ...]) -> set[int]:
    """Give the places of the rows that are worth a look: ten digits stand in one of their texts."""
    return {
        place
        for field in fields
        for place, row in enumerate(rows)
        if (text := row.get(field)) is not None and len(text) > 9 and TEN_DIGITS.search(text)
    }


def guard(row: dict[str, Any], fields: tuple[str, ...]) -> Iterator[Problem]:
    """Look for national personal numbers in the text fields of a row.

    Args:
        row: changed in place: a number inside a longer text is struck out.
        fields: the names of the fields that hold text.

    Source: Civil Registration Act (ЗГР), art. 11: what the number is; Regulation (EU) 2016/679, art. 87: it needs a ground.
    """
    for field in fields:
        text = row.get(field)
        if text is None or len(text) < 10:
            continue
        spans = egn.find(text)
        if not spans:
            continue
        if len(spans) == 1 and spans[0] == (0, len(text)):
            yield Problem(
                "personal-number",
                Text(en="looks like a national personal number", bg="прилича на ЕГН или ЛНЧ"),
                Text(en="It is not kept here; leave it out.", bg="Тук такива не се пазят; махнете го."),
                field=field,
            )
            continue
        for start, end in reversed(spans):
            text = text[:start] + STRUCK + text[end:]
        row[field] = text
        yield Problem(
            "personal-number-struck",
            Text(
                en="held what looks like a national personal number; it was struck out",
                bg="съдържаше нещо като ЕГН или ЛНЧ; то е заличено",
            ),
            field=field,
            severity=Severity.WARN,
        )
