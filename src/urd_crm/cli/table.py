"""Tables of plain text that stay aligned in any script and fit the terminal."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import zip_longest

GAP = "  "
"""What stands between two columns."""
NARROWEST = 12
"""No column of text is made narrower than this · cells."""
LONG_WORD = 24
"""A longer word than this does not keep its column wide · cells."""
JOINTS = "-_./@"
"""A word that is too long is broken behind one of these, if it can be."""
TALLEST = 4
"""No cell takes more lines than this."""
_BLANK = re.compile(r"[ \t\r\n]+")
"""Where a text may be broken; a space that binds, as in an amount of money, stays."""


def table(titles: Sequence[str], rows: Iterable[Sequence[object]], *, width: int | None = None) -> Iterator[str]:
    r"""Lay rows out in columns; long texts go on below themselves, and where columns cannot fit, so do they.

    Args:
        titles: what stands above the columns.
        rows: one value for each title; ``None`` is shown as nothing, numbers stand at the right.
        width: how wide the terminal is · cells · ``None``: nothing is broken, as for a file.

    Yields:
        Lines, without their ends; nothing at all when there are no rows.

    >>> print("\n".join(table(["name", "jobs"], [("Вентил", 220), ("Orchid", 8)])))
    name    jobs
    ------  ----
    Вентил   220
    Orchid     8
    """
    kept = [tuple(row) for row in rows]
    if not kept:
        return
    cells = [[_shown(value) for value in row] for row in kept]
    is_number = [all(isinstance(row[n], int | float | Decimal | None) for row in kept) for n in range(len(titles))]
    fitted = _widths(titles, cells, is_number, width)
    if fitted is None:
        assert width is not None
        yield from _stacked(titles, cells, width)
        return
    for n, line in enumerate([list(titles), *cells]):
        blocks = [wrapped(text, wide) for text, wide in zip(line, fitted, strict=True)]
        for parts in zip_longest(*blocks, fillvalue=""):
            laid = (_laid(*part) for part in zip(parts, fitted, is_number, strict=True))
            yield GAP.join(laid).rstrip()
        if n == 0:
            yield GAP.join("-" * wide for wide in fitted)


def cell_width(text: str) -> int:
    r"""Count the cells of a terminal that a text takes.

    Wide letters of East Asia take two, combining marks none.

    Source: Unicode Standard Annex 11, East Asian Width.

    >>> cell_width("Вентил"), cell_width("大阪"), cell_width("е\u0301")
    (6, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def shorten(text: str, width: int) -> str:
    """Cut a text to a width, with an ellipsis where something is gone.

    >>> shorten("Линдквист Вентил", 10)
    'Линдквист…'
    """
    if cell_width(text) <= width:
        return text
    return _head(text, width - 1).rstrip() + "…"


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of a width, between words where it can; what is too tall ends with an ellipsis.

    >>> wrapped("Линдквист Вентил АБ", 12)
    ['Линдквист', 'Вентил АБ']
    """
    if cell_width(text) <= width:
        return [text]
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if cell_width(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        line = word
        while cell_width(line) > width:
            head = _head(line, width) or line[0]
            joint = max(map(head.rfind, JOINTS)) + 1
            head = head[:joint] if joint > len(head) // 3 else head
            lines.append(head)
            line = line[len(head) :]
    lines = [*lines, line] if line or not lines else lines
    if len(lines) > TALLEST:
        lines = [*lines[: TALLEST - 1], shorten(" ".join(lines[TALLEST - 1 :]), width)]
    return lines


def _head(text: str, width: int) -> str:
    """Give as many letters as fit."""
    taken = 0
    for n, character in enumerate(text):
        taken += _width(character)
        if taken > width:
            return text[:n]
    return text


@lru_cache(maxsize=1024)  # a table has few letters, each many times
def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _shown(value: object) -> str:
    return "" if value is None else " ".join(each for each in _BLANK.split(str(value)) if each)


def _laid(text: str, width: int, is_right: bool) -> str:
    room = " " * (width - cell_width(text))
    return room + text if is_right else text + room


def _widths(
    titles: Sequence[str], cells: Sequence[Sequence[str]], is_number: Sequence[bool], width: int | None
) -> list[int] | None:
    """Say how wide each column is; ``None``: they cannot fit."""
    columns = list(zip(*cells, strict=True))
    if width is None:
        return [max(map(cell_width, (title, *column))) for title, column in zip(titles, columns, strict=True)]
    words = [max(map(cell_width, title.split()), default=0) for title in titles]
    fitted = [min(width, max(word, *map(cell_width, column))) for word, column in zip(words, columns, strict=True)]
    longest = [max(cell_width(word) for text in column for word in text.split(" ")) for column in columns]
    least = [
        wide if is_fixed else min(wide, max(word, min(long, LONG_WORD), NARROWEST))
        for wide, word, long, is_fixed in zip(fitted, words, longest, is_number, strict=True)
    ]
    excess = sum(fitted) + len(GAP) * (len(fitted) - 1) - width
    while excess > 0:
        column = max((n for n in range(len(fitted)) if fitted[n] > least[n]), key=fitted.__getitem__, default=None)
        if column is None:
            return None
        fitted[column] -= 1  # one by one, so that columns of one width stay so
        excess -= 1
    return fitted


def _stacked(titles: Sequence[str], cells: Iterable[Sequence[str]], width: int) -> Iterator[str]:
    """Give each row as lines of title and value."""
    margin = min(max(map(cell_width, titles)), width // 2)
    for n, row in enumerate(cells):
        if n:
            yield ""
        for title, text in zip(titles, row, strict=True):
            if text:
                label = shorten(title, margin)
                for line in wrapped(text, max(NARROWEST, width - margin - len(GAP))):
                    yield f"{_laid(label, margin, False)}{GAP}{line}"
                    label = ""
