"""What stands in the cells of one row, as parts of a draft."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv_fields import IGNORED
from urd_crm.exchange.written_date import partial
from urd_crm.text import Text

UID = "ext:urd_crm"
"""The identifier scheme of a number that another database of ours gave: its ``uid``."""
_SEVERAL = re.compile(r"\s*[;\n]\s*")
_NAME = re.compile(r"(official|short|alias|former)(?: ([A-Za-z0-9-]+))?: (.+)")
YES = {"yes", "true", "1", "x", "да", "истина"}
NO = {"no", "false", "0", "не", "лъжа"}


def cells_of(row: Mapping[str, str], mapping: Mapping[str, str]) -> dict[str, str]:
    """Give what a row says, by field; columns of one field are put together, blank cells left out."""
    cells: dict[str, str] = {}
    for column, name in mapping.items():
        text = row.get(column, "").strip()
        if text and column not in IGNORED:
            cells[name] = f"{cells[name]}\n{text}" if name in cells else text
    return cells


def several(text: str) -> list[str]:
    """Cut a cell into what it lists, by lines or semicolons.

    >>> several("a@example.com; b@example.com")
    ['a@example.com', 'b@example.com']
    """
    return [each for each in _SEVERAL.split(text.strip()) if each]


def lines(text: str) -> list[str]:
    """Cut a cell into its lines."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def yes_or_no(text: str) -> bool:
    """Read yes or no in either language.

    Raises:
        InvalidValueError: it is neither.
    """
    word = text.strip().casefold()
    if word not in YES | NO:
        raise InvalidValueError(
            "yes-or-no",
            "not-yes-or-no",
            Text(en="This is neither yes nor no.", bg="Това не е нито да, нито не."),
            Text(en="Write yes or no.", bg="Напишете да или не."),
        )
    return word in YES


def identifiers(cells: dict[str, str]) -> dict[str, str]:
    """Gather the numbers of a party by scheme.

    Raises:
        InvalidValueError: a line of ``identifiers`` is not ``SCHEME=VALUE``.
    """
    found: dict[str, str] = {}
    for line in lines(cells.get("identifiers", "")):
        scheme, sign, value = line.partition("=")
        if not sign:
            raise InvalidValueError(
                "identifier",
                "identifier-format",
                Text(en="This is no number of a scheme.", bg="Това не е номер по схема."),
                Text(en="Write SCHEME=VALUE, one on a line.", bg="Напишете СХЕМА=СТОЙНОСТ, по едно на ред."),
            )
        found[scheme.strip()] = value.strip()
    for name, text in cells.items():
        if name.startswith("ext:"):
            found[name] = text
        elif name.startswith("id:"):
            found[name.removeprefix("id:")] = text
    for name, scheme in (("eik", "BG-EIK"), ("uid", UID)):
        if name in cells:
            found[scheme] = cells[name]
    return found


def names(cells: dict[str, str]) -> list[dict[str, Any]]:
    """Gather the further names of a party: lines such as ``official bg: Община Лулео``, columns ``name:bg``."""
    found: list[dict[str, Any]] = []
    for line in lines(cells.get("names", "")):
        match = _NAME.fullmatch(line)
        kind, language, text = match.groups() if match else ("official", None, line)
        found.append({"text": text, "kind": kind, "language": language})
    found += [
        {"text": text, "language": name.removeprefix("name:")}
        for name, text in cells.items()
        if name.startswith("name:")
    ]
    return found


def addresses(cells: dict[str, str]) -> list[dict[str, str]]:
    """Gather the postal address of a party, if the row has one."""
    parts = {
        name: cells[name] for name in ("street", "postcode", "settlement", "settlement_code", "region") if name in cells
    }
    if not parts:
        return []
    country = cells.get("address_country", cells.get("country"))
    return [parts | ({"country": country} if country else {})]


def fields(cells: dict[str, str], wanted: Sequence[str], dates: Sequence[str] = ()) -> dict[str, Any]:
    """Give cells that are fields of the row itself; dates as ISO 8601 writes them."""
    found: dict[str, Any] = {name: cells[name] for name in wanted if name in cells}
    return found | {name: partial(cells[name]) for name in dates if name in cells}
