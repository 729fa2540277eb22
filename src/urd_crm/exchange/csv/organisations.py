"""Taking organisations in from the rows of a file."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from urd_crm.entities.party import PartyKind
from urd_crm.errors import NotFoundError, UrdCrmError
from urd_crm.exchange.csv import cells as cell
from urd_crm.exchange.csv.party_keys import Key, Keys, arrived, keyed
from urd_crm.exchange.csv.report import Batch, Line, Reader, Tally, problem_of, problems_of
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.organisations import OrganisationDraft

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500


@define
class Organisations:
    """Takes organisations in. For one import."""

    session: "Session"
    tally: Tally
    keys: Keys = field(init=False)
    waiting: list[Line] = field(factory=list)
    """Rows whose parent was not there yet."""

    def __attrs_post_init__(self) -> None:
        self.keys = Keys(self.session, PartyKind.ORGANISATION)

    def take(self, lines: Iterable[Line]) -> None:
        """Take rows in; an organisation may stand before the one it is a part of."""
        for batch in batches(lines, BATCH):
            self._batch(batch, may_wait=True)
        while self.waiting:
            before, self.waiting = self.waiting, []
            for batch in batches(before, BATCH):
                self._batch(batch, may_wait=True)
            if len(self.waiting) == len(before):
                before, self.waiting = self.waiting, []
                self._batch(before, may_wait=False)

    def _batch(self, batch: Sequence[Line], *, may_wait: bool) -> None:
        while batch:
            batch = self._first_ones(batch, may_wait)
            self.keys.forget()
        self.tally.tell()

    def _first_ones(self, batch: Sequence[Line], may_wait: bool) -> Sequence[Line]:
        """Take in the first row of each organisation; give the others, which come after it: it may be refused."""
        again: list[Line] = []
        new: dict[int, tuple[Line, OrganisationDraft]] = {}
        keys_of: dict[int, list[Key]] = {}
        seen: set[Key] = set()
        self.keys.look_up_uids(line.cells["parent_uid"] for line in batch if "parent_uid" in line.cells)
        for line, keys in keyed(batch, self.keys, self.tally):
            try:
                if self.keys.holder(keys) is not None:
                    self.tally.known += 1
                    continue
                if seen & set(keys):
                    again.append(line)
                    continue
                draft = self._draft(line)
            except NotFoundError as error:
                if may_wait:
                    self.waiting.append(line)
                else:
                    self.tally.refuse(line, [problem_of(error).at(field="parent")])
                continue
            except UrdCrmError as error:
                self.tally.refuse(line, problems_of(error))
                continue
            seen |= set(keys)
            new[line.number] = (line, draft)
            keys_of[line.number] = keys

        def write(lines: Sequence[Line]) -> None:
            drafts = [new[line.number][1] for line in lines]
            self.session.organisations.add_many(drafts)
            self.tally.unnumbered += sum(not keys_of[line.number] for line in lines)

        def look_again(lines: Sequence[Line]) -> Sequence[Line]:
            here, still_new = arrived(lines, keys_of, self.keys, self.tally)
            self.tally.known += len(here)
            return still_new

        lines = [line for line, _ in new.values()]
        self.tally.added += Batch(self.session, self.tally, look_again).write(lines, write)
        return again

    def _draft(self, line: Line) -> OrganisationDraft:
        cells = line.cells
        reader = Reader(cells)
        fields = cell.fields(cells, ("country", "note"), ("founded", "dissolved"))
        if (is_own := reader.read("is_own", cell.yes_or_no)) is not None:
            fields["is_own"] = is_own
        reader.finish()
        if "parent_uid" in cells:
            fields["parent_id"] = self.keys.of_uid(cells["parent_uid"])
        elif "parent" in cells:
            fields["parent_id"] = self.keys.of_name(cells["parent"], PartyKind.ORGANISATION)
        return OrganisationDraft(
            cells.get("name", ""),
            fields,
            email=cell.addresses_of(cells.get("email", "")),
            phone=cell.numbers_of(cells.get("phone", "")),
            url=cell.lines(cells.get("url", "")),
            identifiers=cell.identifiers(cells),
            names=cell.names(cells),
            addresses=cell.addresses(cells, has_country="address_country" in line.fields),
        )
