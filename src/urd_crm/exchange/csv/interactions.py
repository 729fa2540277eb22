"""Taking interactions in from the rows of a file."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from attrs import define, field

from urd_crm.entities.columns import UidColumn
from urd_crm.entities.party import PartyKind
from urd_crm.errors import AmbiguousError, InvalidValueError, NotFoundError, Problem, UrdCrmError
from urd_crm.exchange.csv import cells as cell
from urd_crm.exchange.csv.party_keys import Keys
from urd_crm.exchange.csv.report import Batch, Line, Reader, Tally, problems_of
from urd_crm.exchange.written_date import moment
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.idempotent import OnChange
from urd_crm.repositories.intake import InteractionDraft
from urd_crm.repositories.reference import Attendee, Resolver
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

BATCH = 500
UID = UidColumn()
FIELDS = (
    "direction",
    "status",
    "place",
    "language",
    "body",
    "register_name",
    "register_number",
)
OF_ATTENDEE = ("role", "rsvp", "presence")


@define
class Interactions:
    """Takes interactions in. For one import."""

    session: "Session"
    tally: Tally
    on_change: OnChange
    people: Keys = field(init=False)
    kinds: Mapping[str, str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.people = Keys(self.session, PartyKind.PERSON)
        self.kinds = _kinds(self.session)

    def take(self, lines: Iterable[Line]) -> None:
        """Take rows in."""
        for batch in batches(lines, BATCH):
            told = (line.cells.get("participant_uids", "") for line in batch)
            self.people.look_up_uids(uid for text in told for uid in _uids(text))
            left: Sequence[Line] = batch
            while left:
                left = self._first_ones(left)
            self.people.forget()
            self.tally.tell()

    def _first_ones(self, batch: Sequence[Line]) -> Sequence[Line]:
        """Take in the first row of each interaction; give the others, which come after it: it may be refused."""
        here = self._here(batch)
        # Of what is left as it is nothing more is read: to find who took part costs more than all else.
        kept = self._reported(filter(None, map(_told, batch))) if self.on_change is OnChange.KEEP else set()
        drafts: dict[int, InteractionDraft] = {}
        ready: list[Line] = []
        for line in batch:
            if line.cells.get("uid") in here or _told(line) in kept:
                self.tally.known += 1
                continue
            try:
                drafts[line.number] = self._draft(line)
                ready.append(line)
            except UrdCrmError as error:
                self.tally.refuse(line, problems_of(error))
        return self._write(ready, drafts)

    def _write(self, ready: Sequence[Line], drafts: dict[int, InteractionDraft]) -> Sequence[Line]:
        """Write those that no source reported before in one go, then the others; give those that repeat one."""
        known = self._reported(draft.source for draft in drafts.values() if draft.source is not None)
        seen: set[object] = set()
        fresh: list[Line] = []
        again: list[Line] = []
        later: list[Line] = []
        for line in ready:
            draft = drafts[line.number]
            names = {name for name in (draft.source, draft.fields.get("uid")) if name is not None}
            if draft.source in known:
                again.append(line)
            elif names & seen:
                later.append(line)
            else:
                fresh.append(line)
            seen |= names

        def write(lines: Sequence[Line]) -> None:
            logged = self.session.interactions.log_many(
                [drafts[line.number] for line in lines], on_change=self.on_change
            )
            self.tally.unnumbered += sum(
                drafts[line.number].source is None and "uid" not in line.cells for line in lines
            )
            counts.append([sum(each.is_new for each in logged), sum(each.is_changed for each in logged), len(logged)])

        counts: list[list[int]] = []
        batch = Batch(self.session, self.tally, self._still_new)
        batch.write(fresh, write)
        if self.on_change is OnChange.KEEP:
            self.tally.known += len(again)
        else:
            batch.write_or_each(again, write)
        for new, changed, all_ in counts:
            self.tally.added += new
            self.tally.changed += changed
            self.tally.known += all_ - new - changed
        return later

    def _still_new(self, lines: Sequence[Line]) -> Sequence[Line]:
        """Count those as known that are there by now; of sources the log itself looks again."""
        here = self._here(lines)
        new = [line for line in lines if line.cells.get("uid") not in here]
        self.tally.known += len(lines) - len(new)
        return new

    def _draft(self, line: Line) -> InteractionDraft:
        cells = line.cells
        reader = Reader(cells)
        zone = self.session.town.zone
        occurred_at = reader.read("occurred_at", lambda text: moment(text, zone))
        ended_at = reader.read("ended_at", lambda text: moment(text, zone))
        engagements = reader.read("engagement", _numbers)
        participants = reader.read("participant_uids", self._by_uid) or reader.read(
            "participants", lambda text: self._by_name(text, occurred_at)
        )
        if "occurred_at" not in cells:
            reader.problems.append(_missing("occurred_at"))
        if not (participants or reader.problems):
            reader.problems.append(_missing("participants"))
        fields: dict[str, Any] = cell.fields(cells, FIELDS)
        further = {"ended_at": ended_at, "uid": reader.read("uid", _uid)}
        fields |= {name: value for name, value in further.items() if value is not None}
        reader.finish()
        return InteractionDraft(
            self.kinds.get(cells.get("kind", "").casefold(), cells.get("kind", "")),
            cells.get("subject", ""),
            participants or [],
            occurred_at,
            tuple(engagements or ()),
            _source(cells),
            fields,
        )

    def _by_name(self, text: str, at: datetime | None) -> list[Attendee]:
        """Read participants as people write them: ``Anna Lindqvist @ Lindqvist Ventil AB``."""
        attendees = []
        for each in cell.several(text):
            name, sign, behalf = each.rpartition(" @ ")
            if sign:
                organisation = self.people.of_name(behalf, PartyKind.ORGANISATION)
                attendees.append(Attendee(self._person(name, organisation, at), on_behalf_of=organisation))
            else:
                attendees.append(Attendee(self.people.of_name(each, None)))
        return attendees

    def _person(self, name: str, organisation_id: int, at: datetime | None) -> int:
        """Give who is called so; of several the one who has a job at the organisation."""
        if not self.people.knows(name, PartyKind.PERSON):
            colleague = Resolver(self.session).colleague(name, organisation_id, at)
            if colleague is not None:
                return colleague
        try:
            return self.people.of_name(name, PartyKind.PERSON)
        except AmbiguousError:
            there = Resolver(self.session).employed(name, organisation_id, at)
            if len(there) != 1:
                raise
            return there[0].id

    def _by_uid(self, text: str) -> list[Attendee]:
        """Read participants as an export writes them: ``<uid> @ <uid> role=chair presence=attended``."""
        attendees = []
        for line in cell.lines(text):
            told = dict(word.partition("=")[::2] for word in line.split() if "=" in word)
            uids = [self.people.of_uid(uid) for uid in _uids(line) or [""]]  # nobody has an empty one
            behalf = uids[1] if len(uids) > 1 else None
            attendees.append(Attendee(uids[0], behalf, **{name: told.get(name) for name in OF_ATTENDEE}))
        return attendees

    def _here(self, batch: Sequence[Line]) -> set[str]:
        """Say which of the interactions were given out by this very database."""
        uids: dict[str, UUID] = {}
        for line in batch:
            try:
                uids[line.cells["uid"]] = UUID(line.cells["uid"])
            except (KeyError, ValueError):
                continue
        store = self.session.store
        bound = [store.statements.bind(UID, uid) for uid in set(uids.values())]
        here = {
            store.statements.read(UID, raw) for (raw,) in store.fetch_for_each("uid", "urd_interaction", "uid", bound)
        }
        return {text for text, uid in uids.items() if uid in here}

    def _reported(self, sources: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """Give those of some sources and numbers that are there."""
        wanted: dict[str, list[str]] = {}
        for source, number in sources:
            wanted.setdefault(source, []).append(number)
        # One by one: PostgreSQL has not looked at what came with the file, and would go through all of the source.
        return {
            (source, number)
            for source, numbers in wanted.items()
            for (number,) in self.session.store.fetch_for_each(
                "source_id", "urd_interaction", "source_id", numbers, "source = ? AND", (source,)
            )
        }


def _kinds(session: "Session") -> Mapping[str, str]:
    """Give the codes of kinds by what people call them in either language; a title that several have tells none."""
    codes: dict[str, list[str]] = {}
    for entry in session.registry.interactions:
        for title in {entry.record.title.en.casefold(), entry.record.title.bg.casefold()}:
            codes.setdefault(title, []).append(entry.code)
    told = {title: each[0] for title, each in codes.items() if len(each) == 1}
    return told | {entry.code: entry.code for entry in session.registry.interactions}


def _told(line: Line) -> tuple[str, str] | None:
    """Give source and number of a row; ``None``: it has none, or only half of it."""
    whole = "source" in line.cells and "source_id" in line.cells
    return _source(line.cells) if whole else None


def _source(cells: dict[str, str]) -> tuple[str, str] | None:
    if "source" in cells and "source_id" in cells:
        return " ".join(cells["source"].split()), " ".join(cells["source_id"].split())
    if "source" in cells or "source_id" in cells:
        raise InvalidValueError(
            "source",
            "source-incomplete",
            Text(en="A source needs the number there, and the other way round.", bg="Източник и номер вървят заедно."),
        )
    return None


def _uids(text: str) -> list[str]:
    """Give the uids in participants as an export writes them."""
    return [word for word in text.split() if "=" not in word and word != "@"]


def _uid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise InvalidValueError(
            "uid",
            "uid-format",
            Text(en="This is no uid of an interaction.", bg="Това не е uid на контакт."),
            Text(
                en="A number of another system goes into source and source_id.",
                bg="Чужд номер се пише в source и source_id.",
            ),
        ) from error


def _numbers(text: str) -> list[int]:
    try:
        return [int(each) for each in cell.several(text)]
    except ValueError as error:
        raise NotFoundError(
            Text(en="An engagement is named by its number.", bg="Преписката се посочва с номера ѝ.")
        ) from error


def _missing(name: str) -> Problem:
    remedy = Text(en="Give a value.", bg="Задайте стойност.")
    return Problem("missing", Text(en="is required", bg="е задължително"), remedy, field=name)
