"""Whether the parties that rows refer to exist and still stand for themselves, until those rows are committed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import define, field, frozen

from urd_crm.entities.model import CrmModel, table_of
from urd_crm.errors import Problem
from urd_crm.gate.store import Store
from urd_crm.text import Text

REMEMBERED = 20_000
"""How many parties are kept in mind; reading some again costs less than the memory of all."""
ASKED = ("id, kind, merged_into_id, erased_at", "urd_party", "id")
KEPT = "FOR KEY SHARE"
"""Nobody may merge or erase them meanwhile."""
PARTIES = ("urd_party", "urd_organisation", "urd_person")


@frozen
class Standing:
    """What is known of a party that somebody refers to."""

    kind: str
    merged_into: int | None
    is_erased: bool
    fits: frozenset[str] = field(init=False)
    """The tables that a reference to it may mean; none: it no longer stands for itself."""

    @fits.default
    def _fits(self) -> frozenset[str]:
        if self.merged_into is not None or self.is_erased:
            return frozenset()
        return frozenset(("urd_party", f"urd_{self.kind}"))


@lru_cache(maxsize=256)
def standing_of(kind: str, merged_into: int | None, is_erased: bool) -> Standing:
    """Give what is known of a party; nearly all stand alike, and share it."""
    return Standing(kind, merged_into, is_erased)


def party_columns(table: type[CrmModel]) -> tuple[tuple[str, str], ...]:
    """Give the columns of a table that refer to a party, each with the table it refers to."""
    return tuple(
        (column.name, target)
        for column in table_of(table).columns
        for key in column.foreign_keys
        if (target := key.target_fullname.partition(".")[0]) in PARTIES
    )


def job_columns(table: type[CrmModel]) -> tuple[str, ...]:
    """Give the columns of a table that refer to a person's job; none where each row names a party besides."""
    columns = table_of(table).columns
    if any(not columns[name].nullable for name, _ in party_columns(table)):
        return ()
    return tuple(
        column.name
        for column in columns
        for key in column.foreign_keys
        if key.target_fullname.partition(".")[0] == "urd_affiliation"
    )


@define
class Standings:
    """What one session knows of parties already; a merge or an erasure forgets it. For one thread."""

    store: Store
    known: dict[int, Standing] = field(factory=dict)

    def look_up(self, ids: Iterable[int]) -> Mapping[int, Standing]:
        """Read what is not known yet of some parties, in few queries; it holds until the transaction ends."""
        if len(self.known) > REMEMBERED:
            self.forget()
        if unknown := self._unknown(ids):
            self._note(self.store.fetch_for_each(*ASKED, unknown, lock=KEPT))
        return self.known

    def ask(self, ids: Iterable[int]) -> Callable[[], None]:
        """Ask for what :meth:`look_up` would have to read; see :meth:`Store.ask`."""
        if not (unknown := self._unknown(ids)):
            return lambda: None
        asked = self.store.ask_for_each(*ASKED, unknown, lock=KEPT)
        return lambda: self._note(asked())

    def _unknown(self, ids: Iterable[int]) -> list[int]:
        return [id for id in dict.fromkeys(ids) if id not in self.known]

    def _note(self, found: Iterable[tuple[Any, ...]]) -> None:
        for id, kind, merged_into, erased_at in found:
            self.known[id] = standing_of(kind, merged_into, erased_at is not None)

    def forget(self) -> None:
        """Read everything anew from now on."""
        self.known.clear()

    def claim(self, ids: Sequence[int]) -> None:
        """Wait until nobody else writes of some parties, and let nobody begin to, before they are merged or erased."""
        self.store.claim("urd_party", ids, "FOR UPDATE")
        self.forget()

    def hold(self, row: Mapping[str, Any], columns: tuple[tuple[str, str], ...]) -> bool:
        """Say whether all of a row's references are good; the parties must have been looked up."""
        for name, target in columns:
            id = row[name]
            if id is not None and ((standing := self.known.get(id)) is None or target not in standing.fits):
                return False
        return True

    def problems_of_jobs(
        self, rows: Sequence[tuple[int, Mapping[str, Any]]], columns: Sequence[str]
    ) -> Iterator[tuple[int, Problem]]:
        """Say which rows refer to the job of a person whose data was erased, each with its place."""
        for name in columns:
            ids = sorted({row[name] for _, row in rows if row[name] is not None})
            holders = dict(self.store.fetch_for_each("id, person_id", "urd_affiliation", "id", ids))
            self.look_up(holders.values())
            for place, row in rows:
                if row[name] in holders:
                    person = {name: holders[row[name]]}
                    yield from ((place, problem) for problem in self.problems(person, ((name, "urd_person"),)))

    def problems(self, row: Mapping[str, Any], columns: tuple[tuple[str, str], ...]) -> Iterator[Problem]:
        """Say which of a row's references lead to nobody, to a merged or to an erased party.

        The parties must have been looked up.
        """
        for name, target in columns:
            id = row.get(name)
            if id is None:
                continue
            standing = self.known.get(id)
            if standing is None or target not in ("urd_party", f"urd_{standing.kind}"):
                noun = {"urd_person": Text("person", "човек"), "urd_organisation": Text("organisation", "организация")}
                what = noun.get(target, Text("party", "лице"))
                yield Problem(
                    "unknown-party",
                    Text(en=f"there is no {what.en} number {id}", bg=f"няма {what.bg} с номер {id}"),
                    field=name,
                )
            elif standing.merged_into is not None:
                yield Problem(
                    "party-merged",
                    Text(en=f"number {id} was merged", bg=f"номер {id} е слят с друг"),
                    Text(en=f"Use number {standing.merged_into}.", bg=f"Ползвайте номер {standing.merged_into}."),
                    field=name,
                )
            elif standing.is_erased:
                yield Problem(
                    "party-erased",
                    Text(
                        en=f"the personal data of number {id} was erased", bg=f"личните данни на номер {id} са изтрити"
                    ),
                    Text(
                        en="It cannot be used again; add the person anew.",
                        bg="Не се ползва вече; въведете човека наново.",
                    ),
                    field=name,
                )
