"""Whose names a flush changes: their words and labels are renewed after it."""

from collections.abc import Sequence

from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.gate.indexing import NAMED_BY
from urd_crm.gate.pending import Pending
from urd_crm.gate.store import Store


def renamed(pending: Sequence[Pending]) -> set[int]:
    """Give whose names are added, changed or deleted, as far as the rows say it."""
    found: set[int | None] = set()
    for each in pending:
        if isinstance(each.row, Organisation | Person) and not _keeps_name(each):
            found.add(each.row.id)
        if isinstance(each.row, Name):
            found |= {each.row.party_id, (each.before or {}).get("party_id", each.row.party_id)}
    return {id for id in found if id is not None}


def _keeps_name(each: Pending) -> bool:
    return each.operation == "update" and NAMED_BY[type(each.row)].isdisjoint(each.changed)


def claim_renamed(store: Store, pending: Sequence[Pending]) -> set[int]:
    """Keep others from those whose names are changed or deleted: first the party, then its rows, as a merge does.

    Returns:
        Whose they are: a merge may have moved a name since it was read.
    """
    changed = [each for each in pending if each.operation != "insert"]
    if found := renamed(changed):
        store.claim("urd_party", sorted(found), "FOR NO KEY UPDATE")
    names = [each.row.id for each in changed if isinstance(each.row, Name)]
    return found | {id for (id,) in store.fetch_for_each("party_id", "urd_name", "id", names)}
