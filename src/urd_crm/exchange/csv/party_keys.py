"""Which parties of a batch of rows are there already, told by identifiers; never by a name or an e-mail address."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from attrs import define, field

from urd_crm.entities.columns import UidColumn
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.party import PartyKind
from urd_crm.errors import AmbiguousError, ConflictError, InvalidValueError, NotFoundError, UrdCrmError
from urd_crm.exchange.csv.cells import UID, field_of, identifiers, plain_uid, uuid_of
from urd_crm.exchange.csv.report import Line, Tally, problem_of
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

Key = tuple[str, str]
NAME = UidColumn()
STANDS = "coalesce(merged_into_id, id)"
"""Who stands for a party: itself, or whom it was merged into."""
BEARER = (
    "(SELECT coalesce(merged_into_id, id) FROM urd_party WHERE id = party_id), "
    "(SELECT kind FROM urd_party WHERE id = party_id)"
)
"""The same for whoever has a number, and of which kind they are."""
REMEMBERED = 10_000
"""How many names are kept from one batch to the next: most files name few organisations, often."""


@define
class Keys:
    """Finds parties by identifiers, and names by party. For one import."""

    session: "Session"
    kind: PartyKind
    _parties: dict[Key, tuple[int, PartyKind]] = field(factory=dict)
    _asked: set[str] = field(factory=set)
    """The uids of the batch that were looked up, whether somebody has them or not."""
    _named: dict[tuple[str, PartyKind | None], int | None] = field(factory=dict)
    """The party of each name; ``None``: several have it."""

    def compact(self, identifiers: Mapping[str, str]) -> list[Key]:
        """Give numbers in the form they are stored in.

        Raises:
            InvalidValueError: a number is none of its scheme.
            NotFoundError: there is no such scheme.
        """
        schemes = self.session.registry.identifiers
        found = []
        for scheme, value in identifiers.items():
            entry = None if scheme.startswith("ext:") else schemes.get(scheme)
            if entry is not None:
                found.append((entry.code, entry.record.validate(value)))
            elif scheme == UID and uuid_of(value) is None:  # of another system's, two parties may have one
                raise InvalidValueError(
                    "uid",
                    "uid-format",
                    Text(en="This is no uid of urd_crm.", bg="Това не е uid на urd_crm."),
                    Text(
                        en="A number of another system is read as ext:SYSTEM: uid=ext:SYSTEM.",
                        bg="Чужд номер се чете като ext:СИСТЕМА: uid=ext:СИСТЕМА.",
                    ),
                )
            else:
                found.append((scheme, plain_uid(value) if scheme == UID else " ".join(value.split())))
        return found

    def look_up(self, keys: Iterable[Key]) -> None:
        """Read which parties have some numbers, in few queries."""
        wanted: dict[str, list[str]] = {}
        for scheme, value in dict.fromkeys(keys):
            if (scheme, value) not in self._parties:
                wanted.setdefault(scheme, []).append(value)
        for scheme, values in wanted.items():
            for start in range(0, len(values), 500):
                self._read(scheme, values[start : start + 500])

    def _read(self, scheme: str, values: list[str]) -> None:
        store = self.session.store
        # One by one: PostgreSQL has not looked at what came with the file, and would go through all of it.
        found = store.fetch_for_each(f"value, {BEARER}", "urd_identifier", "value", values, "scheme = ? AND", (scheme,))
        for value, party_id, kind in found:
            self._parties[(scheme, value)] = (party_id, PartyKind(kind))
        uids: dict[UUID, list[str]] = {}
        for value in values if scheme == UID else ():
            if (uid := uuid_of(value)) is not None:
                uids.setdefault(uid, []).append(value)
        bound = [store.statements.bind(NAME, uid) for uid in uids]
        for raw, party_id, kind in store.fetch_for_each(f"uid, {STANDS}, kind", "urd_party", "uid", bound):
            bearer = (party_id, PartyKind(kind))
            self._parties.update(((scheme, value), bearer) for value in uids[store.statements.read(NAME, raw)])

    def look_up_uids(self, uids: Iterable[str]) -> None:
        """Read who has the uids of a batch, in few queries; what is no uid is left to :meth:`of_uid`."""
        wanted = [plain_uid(uid) for uid in uids if uuid_of(uid) is not None]
        self.look_up((UID, uid) for uid in wanted)
        self._asked.update(wanted)

    def forget(self) -> None:
        """Forget numbers, so that a long file takes no more memory than a short one; the next batch reads its own."""
        self._parties.clear()
        self._asked.clear()
        if len(self._named) > REMEMBERED:
            self._named.clear()

    def holder(self, keys: Iterable[Key]) -> int | None:
        """Give the party that has the numbers; ``None``: nobody has.

        Raises:
            ConflictError: several parties have them, or one of the other kind.
        """
        found = {self._parties[key] for key in keys if key in self._parties}
        if not found:
            return None
        ((id, kind), *others) = found
        if others or kind is not self.kind:
            raise ConflictError(
                Text(
                    en="The numbers in this row belong to several parties, or to one of another kind.",
                    bg="Номерата в този ред са на няколко лица или на лице от друг вид.",
                ),
                entity=str(Identifier.__tablename__),
                fields=("scheme", "value"),
            )
        return id

    def of_uid(self, uid: str) -> int:
        """Give the party that has a ``uid``, here or in the database it came from.

        Raises:
            NotFoundError: nobody has.
        """
        uid = plain_uid(uid)
        if uid not in self._asked:
            self.look_up([(UID, uid)])
        found = self._parties.get((UID, uid))
        if found is None:
            raise NotFoundError(
                Text(
                    en="No party has this uid; take the organisations and people in first.",
                    bg="Никой няма това uid; първо внесете организациите и хората.",
                )
            )
        return found[0]

    def knows(self, name: str, kind: PartyKind | None) -> bool:
        """Say whether a name was asked for already and belongs to one party."""
        return self._named.get((name, kind)) is not None

    def of_name(self, name: str, kind: PartyKind | None) -> int:
        """Give the party of a name; names are asked for once, while there are not too many.

        Raises:
            NotFoundError: nobody has it.
            AmbiguousError: several have it.
        """
        if (name, kind) not in self._named:
            from urd_crm.repositories.search import Search

            hits = Search(self.session).named(name, kind)
            if not hits:
                raise NotFoundError(
                    Text(
                        en="Nobody here has this name; add the party first, or correct the spelling.",
                        bg="Тук никой не носи това име; първо въведете лицето или поправете изписването.",
                    )
                )
            self._named[(name, kind)] = hits[0].party_id if len(hits) == 1 else None
        found = self._named[(name, kind)]
        if found is None:
            raise AmbiguousError(Text(en="Several parties have this name.", bg="Няколко лица са с това име."), ())
        return found


def arrived(
    lines: Sequence[Line], keys_of: Mapping[int, Sequence[Key]], keys: Keys, tally: Tally
) -> tuple[list[Line], list[Line]]:
    """Look up once more who has the numbers of rows that were new; a row with those of several is refused.

    Args:
        lines: the rows.
        keys_of: the numbers in each, by the number of the row.
        keys: looks them up.
        tally: is told what is refused.

    Returns:
        The rows of those who are there by now, and those of the others.
    """
    here: list[Line] = []
    new: list[Line] = []
    keys.look_up(key for line in lines for key in keys_of[line.number])
    for line in lines:
        try:
            (new if keys.holder(keys_of[line.number]) is None else here).append(line)
        except ConflictError as error:
            tally.refuse(line, [problem_of(error)])
    return here, new


def keyed(batch: Sequence[Line], keys: Keys, tally: Tally) -> list[tuple[Line, list[Key]]]:
    """Read the numbers of rows and look up who has them; a row with a wrong one is refused."""
    found = []
    for line in batch:
        try:
            told = identifiers(line.cells)
        except UrdCrmError as error:
            tally.refuse(line, [problem_of(error).at(field="identifiers")])
            continue
        numbers: list[Key] = []
        problems = []
        for scheme, value in ((scheme, value) for scheme, values in told.items() for value in values):
            try:
                numbers += keys.compact({scheme: value})
            except UrdCrmError as error:
                problems.append(problem_of(error).at(field=field_of(scheme, line.cells)))
        if problems:
            tally.refuse(line, problems)
        else:
            found.append((line, numbers))
    keys.look_up(key for _, each in found for key in each)
    return found
