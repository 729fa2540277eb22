"""Putting figures into the page that explains them."""

import re
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "performance.md"


def put_into(page: Path, name: str, text: str) -> None:
    """Write a text between ``<!-- begin NAME -->`` and ``<!-- end NAME -->``, instead of what stood there.

    Raises:
        ValueError: the page has no such place.
    """
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    place = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    written, count = place.subn(lambda _: f"{begin}\n\n{text}\n\n{end}", page.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{page} needs one place between {begin} and {end}; it has {count}.")
    page.write_text(written, encoding="utf-8")
