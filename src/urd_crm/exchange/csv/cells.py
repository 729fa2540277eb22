"""What stands in the cells of one row, as parts of a draft."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from urd_crm.errors import InvalidValueError, Problem
from urd_crm.exchange.csv.fields import IGNORED
from urd_crm.exchange.csv.table import stripped
from urd_crm.exchange.written_date import partial
from urd_crm.text import Text

UID = "ext:urd_crm"
"""The identifier scheme of a number that another database of ours gave: its ``uid``."""
_SEVERAL = re.compile(r"\s*(?:[;\n]|:::)\s*")
_ADDRESSES = re.compile(r"\s*(?:[;,\n]|:::|\s/\s|\s(?=\S+@\S))\s*")
_NUMBERS = re.compile(r"\s*(?:[;\n]|:::|(?:,|\s/\s)\s*(?=[+0(]))\s*")
_SHORTENED = re.compile(r"[0-9](?:[.,][0-9]+)?E[+][0-9]{2,}", re.IGNORECASE)
_TOTAL = re.compile(r"(?:(?:grand )?total|sum|общо|всичко|сума)[ :.=-]*[0-9 .,]*", re.IGNORECASE)
_NOT_SHOWN = re.compile(r"#{2,}|#[^\W\d_]+[!?]|#N/A|#Н/Д|#(?:DIV|ДЕЛ)/0!")
_DAY_NUMBER = re.compile(r"[1-9][0-9]{4}(?:[.,][0-9]+)?")
DATED = {"founded", "dissolved", "birth_date", "since", "until", "occurred_at", "ended_at"}
LONG = {"body", "note"}
"""Fields whose text is kept as it is, blanks at its ends too."""
WORDS = {"name", "given", "surname", "subject", "body", "note", "names"}
"""Fields that may well hold what looks like a shortened number."""
_NAME = re.compile(r"(official|short|alias|former)(?: ([A-Za-z0-9-]+))?: (.+)")
YES = {"yes", "true", "1", "x", "да", "истина"}
NO = {"no", "false", "0", "не", "лъжа"}


def cells_of(row: Mapping[str, str], mapping: Mapping[str, str]) -> dict[str, str]:
    """Give what a row says, by field; columns of one field are put together, blank cells left out."""
    cells: dict[str, str] = {}
    for column, name in mapping.items():
        written = row.get(column, "")
        text = written if name in LONG and stripped(written) else stripped(written)
        if text and column not in IGNORED:
            cells[name] = f"{cells[name]}\n{text}" if name in cells else text
    return cells


def several(text: str) -> list[str]:
    """Cut a cell into what it lists, by lines or semicolons.

    >>> several("a@example.com; b@example.com")
    ['a@example.com', 'b@example.com']
    """
    return [each for each in _SEVERAL.split(text.strip()) if each]


def addresses_of(text: str) -> list[str]:
    """Cut a cell into e-mail addresses; a comma or a blank stands in none of them.

    >>> addresses_of("a@example.com, b@example.com / mailto:c@example.com")
    ['a@example.com', 'b@example.com', 'c@example.com']
    """
    return [each.removeprefix("mailto:") for each in _ADDRESSES.split(text.strip()) if each]


def numbers_of(text: str) -> list[str]:
    """Cut a cell into telephone numbers: at a comma or a stroke too, where a number with its code follows.

    >>> numbers_of("042/000 001, 0888 000 001 / +359 42 000 002; 042 000 003, вътр. 12")
    ['042/000 001', '0888 000 001', '+359 42 000 002', '042 000 003, вътр. 12']
    """
    return [each for each in _NUMBERS.split(text.strip()) if each]


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


def identifiers(cells: dict[str, str]) -> dict[str, list[str]]:
    """Gather the numbers of a party by scheme; one that was merged has several of one.

    Raises:
        InvalidValueError: a line of ``identifiers`` is not ``SCHEME=VALUE``.
    """
    told: list[tuple[str, str]] = []
    for line in lines(cells.get("identifiers", "")):
        scheme, sign, value = line.partition("=")
        if not sign:
            raise InvalidValueError(
                "identifier",
                "identifier-format",
                Text(en="This is no number of a scheme.", bg="Това не е номер по схема."),
                Text(en="Write SCHEME=VALUE, one on a line.", bg="Напишете СХЕМА=СТОЙНОСТ, по едно на ред."),
            )
        told.append((scheme.strip(), value.strip()))
    told += [(name.removeprefix("id:"), text) for name, text in cells.items() if name.startswith(("ext:", "id:"))]
    told += [("BG-EIK", cells["eik"])] if "eik" in cells else []
    told += [(UID, plain_uid(cells["uid"]))] if "uid" in cells else []
    found: dict[str, list[str]] = {}
    for scheme, value in dict.fromkeys(told):
        found.setdefault(scheme, []).append(value)
    return found


def uuid_of(text: str) -> UUID | None:
    """Read what may be a uid of ours."""
    try:
        return UUID(text)
    except ValueError:
        return None


def plain_uid(text: str) -> str:
    """Give a uid as we write it: others may write it in capitals or without strokes."""
    return str(uuid_of(text) or text)


def field_of(scheme: str, cells: Mapping[str, str]) -> str:
    """Say which field a number of a scheme stands in."""
    fields = {"BG-EIK": "eik", UID: "uid"}.get(scheme, ""), scheme, f"id:{scheme}"
    return next((name for name in fields if name in cells), "identifiers")


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


def addresses(cells: dict[str, str], *, has_country: bool) -> list[dict[str, str]]:
    """Gather the postal address of a party, if the row has one.

    Args:
        cells: what the row says.
        has_country: whether there is a column for the country of addresses; otherwise the party's own is meant.
    """
    parts = {
        name: cells[name] for name in ("street", "postcode", "settlement", "settlement_code", "region") if name in cells
    }
    country = cells.get("address_country" if has_country else "country")
    if not parts and not (has_country and country):
        return []
    return [parts | ({"country": country} if country else {})]


def fields(cells: dict[str, str], wanted: Sequence[str], dates: Sequence[str] = ()) -> dict[str, Any]:
    """Give cells that are fields of the row itself; dates as ISO 8601 writes them."""
    found: dict[str, Any] = {name: cells[name] for name in wanted if name in cells}
    return found | {name: partial(cells[name]) for name in dates if name in cells}


SHORTENED = Problem(
    "sheet-number",
    Text(en="a sheet has shortened this number", bg="таблицата е съкратила този номер"),
    Text(
        en="Make its column text in the sheet and write the number anew.",
        bg="Направете колоната текстова и впишете номера наново.",
    ),
)
NOT_SHOWN = Problem(
    "sheet-error",
    Text(en="the sheet shows no value here but an error", bg="таблицата показва тук грешка, а не стойност"),
    Text(
        en="Widen the column or correct the formula, and save again.",
        bg="Разширете колоната или поправете формулата и запишете пак.",
    ),
)
DAY_NUMBER = Problem(
    "sheet-day",
    Text(
        en="a sheet has numbered this day, and not written it",
        bg="таблицата е номерирала този ден, вместо да го изпише",
    ),
    Text(
        en="Make its column one of dates in the sheet, and save again.", bg="Направете колоната от дати и запишете пак."
    ),
)


def spoiled(cells: Mapping[str, str]) -> list[Problem]:
    """Say which cells hold what a sheet shows instead of what they held: ``3,59E+11``, ``####``, ``#N/A``.

    >>> [problem.code for problem in spoiled({"phone": "3,59888E+11", "postcode": "#N/A", "note": "1E+10"})]
    ['sheet-number', 'sheet-error']
    >>> [problem.code for problem in spoiled({"since": "46022", "until": "1998"})]
    ['sheet-day']
    """
    found = []
    for name, text in cells.items():
        if text.startswith("#") and _NOT_SHOWN.fullmatch(text):
            found.append(NOT_SHOWN.at(field=name))
        elif text[0].isdigit() and name not in WORDS and _SHORTENED.fullmatch(text):
            found.append(SHORTENED.at(field=name))
        elif name in DATED and _DAY_NUMBER.fullmatch(text):
            found.append(DAY_NUMBER.at(field=name))
    return found


TOTAL = Problem(
    "total-line",
    Text(en="this seems to be the line of totals", bg="това изглежда редът с общия брой или сбор"),
    Text(
        en="Take it out of the file; if somebody is called so, add them by hand.",
        bg="Махнете го от файла; ако някой се казва така, въведете го на ръка.",
    ),
)


def total(row: Mapping[str, str], cells: Mapping[str, str]) -> list[Problem]:
    """Say whether a row is that of totals: it begins with such a word, and has one cell that we read.

    >>> len(total({"№": "Общо:", "name": "3"}, {"name": "3"})), len(total({"name": "Total AG"}, {"name": "Total AG"}))
    (1, 0)
    """
    first = next((text for text in map(stripped, row.values()) if text), "")
    return [TOTAL] if len(cells) == 1 and _TOTAL.fullmatch(first) else []
