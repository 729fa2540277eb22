"""An interaction on its way in: what a caller or another system says of it, read into rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from attrs import define, field, frozen

from urd_crm.contract.declarations import InteractionKind
from urd_crm.contract.tables import InteractionDetail
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction, InteractionEngagement, Participant
from urd_crm.entities.model import CrmModel
from urd_crm.entities.person import Person
from urd_crm.errors import InvalidValueError, Problem, Severity, ValidationFailedError
from urd_crm.gate.draft import Child, Draft
from urd_crm.repositories.digest import digest_of, squeezed
from urd_crm.repositories.reference import Attendee, ParticipantReference, Resolved, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values import instant

if TYPE_CHECKING:
    from urd_crm.session import Session


Key = tuple[str, str]
"""A reporting system, and its number there."""


def _several(given: "ParticipantReference | Iterable[ParticipantReference] | None") -> Sequence[ParticipantReference]:
    """Take who took part as a sequence, which is read more than once."""
    if isinstance(given, list | tuple):
        return given
    if given is None:
        return ()
    return (given,) if isinstance(given, str | int | CrmModel | Attendee) else tuple(given)


@frozen
class InteractionDraft:
    """An interaction as it comes in."""

    kind: InteractionKind | str
    subject: str
    participants: Sequence[ParticipantReference] = field(converter=_several)
    """Who took part; one reference alone is one participant."""
    occurred_at: datetime | None = None
    """With its time zone; ``None``: now."""
    engagements: Sequence[Engagement | int] = ()
    source: tuple[str, str] | None = None
    """The system that reports it, and its number there."""
    fields: Mapping[str, Any] = field(factory=dict)
    """Further fields of :class:`Interaction`."""
    detail: InteractionDetail | None = None
    """The further fields of its kind."""


@define
class Intake:
    """An interaction read into rows, ready for the gate. For one call."""

    draft: Draft
    detail: InteractionDetail | None
    is_timed: bool
    """Whether the caller said when it was; otherwise it is the moment of the call, and of the first one."""
    warnings: list[Problem]
    key: Key | None
    """The reporting system and its number there, in the form they are stored in; ``None``: nobody reported it."""

    @property
    def digest(self) -> str:
        """The digest of what was reported: the same for a repetition, another for a change."""
        return digest_of(self.draft, self.detail, is_timed=self.is_timed)

    def replace(self, later: "Intake") -> None:
        """Become what the source reported later, under the name given to the first report."""
        if not later.is_timed:
            later.keep_moment(self.draft.row["occurred_at"])
        later.draft.row["uid"] = self.draft.row["uid"]
        self.draft.row, self.draft.children = later.draft.row, later.draft.children
        self.detail = later.detail or self.detail

    def keep_moment(self, moment: datetime) -> None:
        """Set the moment, of the interaction and of who took part."""
        self.draft.row["occurred_at"] = moment
        for child in self.draft.children:
            if child.table is Participant:
                child.row["occurred_at"] = moment


class Reading(Repository):
    """Reads what callers say of interactions. For one call."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._resolver = Resolver(session)

    def ask(self, drafts: Iterable[InteractionDraft]) -> Callable[[], None]:
        """Ask for what many interactions refer to, and give what reads it; see :meth:`Store.ask`."""
        people = (
            int(each.party) if isinstance(each.party, int) else each.party.id
            for draft in drafts
            for each in draft.participants
            if isinstance(each, Attendee) and each.on_behalf_of is not None and isinstance(each.party, int | Person)
        )
        return self._resolver.ask_jobs(id for id in people if id is not None)  # who is not written yet is refused later

    def read(self, said: InteractionDraft, now: datetime, uid: UUID, key: Key | None) -> Intake:
        """Read one interaction into rows.

        Args:
            said: the interaction.
            now: when it was, where nothing is said of that.
            uid: its public name, where it has none yet.
            key: what :func:`key_of` gives.

        Raises:
            ValidationFailedError: nobody took part, or the moment is none.
            NotFoundError: a participant's name means nobody.
            AmbiguousError: a participant's name means several.
        """
        try:
            occurred_at = instant.aware(said.occurred_at or now)
        except InvalidValueError as error:
            raise ValidationFailedError([error.problem("occurred_at")]) from error
        row = {
            "uid": uid,
            "kind": self._kind(said),
            "subject": said.subject,
            "occurred_at": occurred_at,
            **said.fields,
        }
        warnings: list[Problem] = []
        children = self._participants(said.participants, occurred_at, warnings)
        for id in dict.fromkeys(map(self._id_of, said.engagements)):
            children.append(Child(InteractionEngagement, "interaction_id", {"engagement_id": id}))
        if said.source is not None:
            row["source"], row["source_id"] = _pair(said.source)
        report = Intake(Draft(Interaction, row, children), said.detail, said.occurred_at is not None, warnings, key)
        if key is not None:
            row["source_digest"] = report.digest
        return report

    def _kind(self, said: InteractionDraft) -> str:
        """Give the code of the kind; one that nobody declares stays as it is, for the gate to say so."""
        kinds = self.session.registry.interactions
        if isinstance(said.kind, str) and said.kind not in kinds:
            try:
                entry = kinds.get(said.kind)
            except LookupError:
                return said.kind
        else:
            entry = kinds.get(said.kind)
        expected = entry.record.detail
        if said.detail is not None and (expected is None or not isinstance(said.detail, expected)):
            raise TypeError(
                f"The detail of '{entry.code}' is {expected.__name__ if expected else 'nothing'}, "
                f"not a {type(said.detail).__name__}."
            )
        return entry.code

    def _participants(
        self, references: Sequence[ParticipantReference], occurred_at: datetime, warnings: list[Problem]
    ) -> list[Child]:
        if not references:
            raise ValidationFailedError(
                [
                    Problem(
                        "no-participants",
                        Text(en="an interaction needs somebody who took part", bg="контактът иска поне един участник"),
                        Text(en="Name at least one party.", bg="Посочете поне едно лице."),
                        field="participants",
                    )
                ]
            )
        took: dict[int, Child] = {}
        for reference in references:
            row = participant(self._resolver.participant(reference, occurred_at), reference, occurred_at)
            first = took.get(row["party_id"])
            if first is None:
                took[row["party_id"]] = Child(Participant, "interaction_id", row)
            elif not _joined(first.row, row):
                warnings.append(
                    Problem(
                        "takes-part-twice",
                        Text(
                            en="a party takes part once; of two different roles or sides the first was kept",
                            bg="едно лице участва веднъж; от двете различни роли или страни остана първата",
                        ),
                        Text(en="Log what they said for the other side apart.", bg="Запишете другото участие отделно."),
                        field="participants",
                        severity=Severity.WARN,
                    )
                )
        return list(took.values())


def key_of(said: InteractionDraft) -> Key | None:
    """Give the reporting system and its number there as they are stored; ``None``: there are none, or no pair."""
    source = said.source
    if not isinstance(source, tuple | list) or len(source) != 2:
        return None
    return squeezed(str(source[0])), squeezed(str(source[1]))


def _pair(source: Any) -> tuple[Any, Any]:
    """Take the reporting system and its number there; a text of two letters is no pair."""
    if isinstance(source, tuple | list) and len(source) == 2:
        return source[0], source[1]
    raise ValidationFailedError(
        [
            Problem(
                "source-not-a-pair",
                Text(
                    en="is a pair: the reporting system and its number there", bg="е двойка: системата и номерът в нея"
                ),
                Text(en="Write source=('pbx', '1').", bg="Напишете source=('pbx', '1')."),
                field="source",
            )
        ]
    )


def participant(who: Resolved, reference: ParticipantReference, occurred_at: datetime) -> dict[str, Any]:
    """Make the row of somebody who took part."""
    row: dict[str, Any] = {
        "party_id": who.party_id,
        "on_behalf_of_id": who.on_behalf_of_id,
        "affiliation_id": who.affiliation_id,
        "occurred_at": occurred_at,
    }
    if isinstance(reference, Attendee):
        row |= {"role": reference.role, "rsvp": reference.rsvp, "presence": reference.presence}
    return row


def _joined(first: dict[str, Any], again: dict[str, Any]) -> bool:
    """Add to what was said of a participant what is said of them again; say whether the two agree."""
    if first.get("on_behalf_of_id") is None:
        first["on_behalf_of_id"], first["affiliation_id"] = again["on_behalf_of_id"], again["affiliation_id"]
    for name, value in again.items():
        if first.get(name) is None:
            first[name] = value
    return all(value is None or first[name] == value for name, value in again.items() if name != "affiliation_id")
