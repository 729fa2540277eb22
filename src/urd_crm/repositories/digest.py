"""What makes two reports of an interaction the same: a digest of what was said, and of nothing that we add."""

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from urd_crm.contract.tables import InteractionDetail
from urd_crm.gate.draft import Draft
from urd_crm.values import instant

OURS = frozenset({"uid", "source_digest", "affiliation_id"})
"""Fields that no source reports: we fill them, and may fill them otherwise when the report is repeated."""


def digest_of(draft: Draft, detail: InteractionDetail | None, *, is_timed: bool) -> str:
    """Give the digest of a report: the same for a repetition, another for a change.

    Args:
        draft: the interaction, with who took part and what it belongs to.
        detail: the further fields of its kind.
        is_timed: whether the report said when it was.
    """
    moment = () if is_timed else ("occurred_at",)
    parts = [_canonical(draft.row, moment)]
    parts += sorted(
        [f"{child.table.__tablename__}:{_canonical(child.row, ('occurred_at',))}" for child in draft.children]
    )
    if detail is not None:
        parts.append(_canonical(detail_values(detail)))
    return hashlib.blake2b("\x1e".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def detail_values(detail: InteractionDetail) -> dict[str, Any]:
    """Give the values of a detail, without what says where it stands."""
    return {
        name: getattr(detail, name) for name in type(detail).model_fields if name not in ("interaction_id", "version")
    }


def squeezed(text: str) -> str:
    """Give a text in the form that stored lines have: no blanks at its ends, one blank for several."""
    return " ".join((text if text.isascii() else unicodedata.normalize("NFC", text)).split())


def _canonical(row: Mapping[str, Any], without: tuple[str, ...] = ()) -> str:
    return "\x1f".join(
        [
            f"{name}={value if type(value) is int else _plain(value)}"
            for name in _named(tuple(row), without)
            if (value := row[name]) is not None
        ]
    )


@lru_cache(maxsize=256)
def _named(names: tuple[str, ...], without: tuple[str, ...]) -> Sequence[str]:
    """Give the fields of a report that make it what it is, in their order; reports have few shapes."""
    return sorted(name for name in names if name not in OURS and name not in without)


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return squeezed(value)
    if isinstance(value, datetime) and value.tzinfo:
        return instant.iso(value.astimezone(UTC))
    return str(value)
