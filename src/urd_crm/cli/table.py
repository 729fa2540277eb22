"""Tables of plain text that stay aligned in any script and fit the terminal."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

GAP = "  "
"""What stands between two columns."""
NARROWEST = 10
"""No column is made narrower than this · cells."""


def table(titles: Sequence[str], rows: Iterable[Sequence[object]], *, width: int | None = None) -> Iterator[str]:
    r"""Lay rows out in columns; where they cannot fit, one below the other.

    Args:
        titles: what stands above the columns.
        rows: one value for each title; ``None`` is shown as nothing, numbers stand at the right.
        width: how wide the terminal is · cells · ``None``: nothing is cut, as for a file.

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
    widths = [max(map(cell_width, column)) for column in zip(titles, *cells, strict=True)]
    fitted = widths if width is None else _fit(widths, width - len(GAP) * (len(widths) - 1))
    if fitted is None:
        assert width is not None
        yield from _stacked(titles, cells, width)
        return
    right = [all(isinstance(row[n], int | float) for row in kept) for n in range(len(titles))]
    for line in ([str(title) for title in titles], ["-" * wide for wide in fitted], *cells):
        parts = (_laid(text, wide, is_right) for text, wide, is_right in zip(line, fitted, right, strict=True))
        yield GAP.join(parts).rstrip()


def cell_width(text: str) -> int:
    r"""Count the cells of a terminal that a text takes.

    Wide letters of East Asia take two, combining marks none.

    Source: Unicode Standard Annex 11, East Asian Width.

    >>> cell_width("Вентил"), cell_width("大阪"), cell_width("е\u0301")
    (6, 4, 1)
    """
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def shorten(text: str, width: int) -> str:
    """Cut a text to a width, with an ellipsis where something is gone.

    >>> shorten("Линдквист Вентил", 10)
    'Линдквист…'
    """
    if cell_width(text) <= width:
        return text
    kept, taken = "", 1
    for character in text:
        taken += _width(character)
        if taken > width:
            break
        kept += character
    return kept.rstrip() + "…"


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _shown(value: object) -> str:
    return "" if value is None else " ".join(str(value).split())


def _laid(text: str, width: int, is_right: bool) -> str:
    text = shorten(text, width)
    room = " " * (width - cell_width(text))
    return room + text if is_right else text + room


def _fit(widths: Sequence[int], room: int) -> list[int] | None:
    """Narrow the widest columns until all fit; ``None``: they cannot."""
    fitted = list(widths)
    while sum(fitted) > room:
        widest = max(fitted)
        if widest <= NARROWEST:
            return None
        column = fitted.index(widest)
        below = max((wide for wide in fitted if wide < widest), default=NARROWEST)
        fitted[column] = max(below, NARROWEST, widest - (sum(fitted) - room))
        if fitted[column] == widest:
            fitted[column] -= 1
    return fitted


def _stacked(titles: Sequence[str], cells: Iterable[Sequence[str]], width: int) -> Iterator[str]:
    """Give each row as lines of title and value."""
    margin = max(map(cell_width, titles))
    for n, row in enumerate(cells):
        if n:
            yield ""
        for title, text in zip(titles, row, strict=True):
            if text:
                label = title + " " * (margin - cell_width(title))
                yield f"{label}{GAP}{shorten(text, max(NARROWEST, width - margin - len(GAP)))}"
