"""NACE: what an enterprise does, by the European classification of economic activities."""

import re
from enum import StrEnum
from typing import Any

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_FORM = re.compile(r"[A-V]?\s*([0-9]{2})(?:\.?([0-9])([0-9])?)?")
_REMEDY = Text(en="Write a class as 28.14.", bg="Напишете клас така: 28.14.")


class Revision(StrEnum):
    """A revision of the classification; the Bulgarian КИД-2008 and КИД-2025 have the same classes as 2.0 and 2.1."""

    REV_2_0 = "2.0"
    REV_2_1 = "2.1"


_GAPS = frozenset({4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89})
_DIVISIONS = {
    Revision.REV_2_0: frozenset(range(1, 100)) - _GAPS,
    # Trade in motor vehicles went from a division of its own into wholesale and retail trade.
    Revision.REV_2_1: frozenset(range(1, 100)) - _GAPS - {45},
}


def normalise(text: str) -> str:
    """Admit a division, a group or a class: its form, and whether its division exists in any revision.

    That the class itself exists is not known here: the list of classes is long and is revised.

    Args:
        text: two to four digits, with or without the dot and the letter of the section.

    Returns:
        ``28``, ``28.1`` or ``28.14``.

    Raises:
        InvalidValueError: ``nace-format`` for anything else, ``nace-division`` for a division that no revision has.

    Source: Regulation (EC) No 1893/2006, Annex I (Revision 2),
    as amended by Commission Delegated Regulation (EU) 2023/137 (Revision 2.1).

    >>> normalise("C 28.14"), normalise("2814"), normalise("28")
    ('28.14', '28.14', '28')
    """
    value: Any = text
    match = _FORM.fullmatch(value.strip().upper()) if isinstance(value, str) else None
    if match is None:
        raise InvalidValueError(
            "nace", "nace-format", Text(en="This is no NACE code.", bg="Това не е код по КИД."), _REMEDY
        )
    division, group, class_ = match.groups()
    if not any(int(division) in known for known in _DIVISIONS.values()):
        raise InvalidValueError(
            "nace",
            "nace-division",
            Text(en="There is no such division.", bg="Няма такъв раздел."),
            _REMEDY,
        )
    return f"{division}.{group}{class_ or ''}" if group else division


def exists_in(code: str, revision: Revision) -> bool:
    """Say whether the division of a code exists in a revision.

    Args:
        code: as :func:`normalise` gives it.
        revision: which one.

    Source: as for :func:`normalise`; Revision 2.1 has no division 45.

    >>> exists_in("45.11", Revision.REV_2_0), exists_in("45.11", Revision.REV_2_1)
    (True, False)
    """
    return int(code[:2]) in _DIVISIONS[revision]
