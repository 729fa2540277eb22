"""What a plugin yields: frozen declarations. None carries the plugin's name; the host stamps it on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any, Literal

from attrs import field, frozen

from urd_crm.contract.check import Check
from urd_crm.contract.personal_data import PersonalData
from urd_crm.contract.tables import EngagementDetail, InteractionDetail, Profile
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.model import CrmModel
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import PartyKind
from urd_crm.entities.person import Person
from urd_crm.text import Text
from urd_crm.values.identifier import IdentifierScheme
from urd_crm.values.working_days import Unit

__all__ = [
    "API",
    "Command",
    "DeadlineSource",
    "EngagementType",
    "IdentifierScheme",
    "InteractionKind",
    "Limit",
    "Milestone",
    "Output",
    "PluginInfo",
    "ProfileType",
    "RecordType",
    "RelationshipType",
    "Report",
    "Stage",
]

API = 1
"""The version of the plugin contract. It grows only when an old plugin would no longer work."""


def _terms(terms: Mapping[str, Text]) -> Mapping[str, Text]:
    return MappingProxyType(dict(terms))


@frozen
class PluginInfo:
    """Who a plugin is."""

    name: str
    """Its name: lower-case letters, digits and underscores; its tables begin with ``urd_<name>_``.

    ``version`` and ``unfinished``, alone or before an underscore, are the library's own.
    """
    title: Text
    """What a person calls it."""
    version: str
    """Its own version."""
    api: int
    """The contract it was written for."""
    requires: tuple[str, ...] = ()
    """Plugins whose tables its own refer to · names."""
    migrations: str = ""
    """The package that holds its migrations: ``urd_crm.plugins.investors.migrations`` · empty: it has no tables."""
    terms: Mapping[str, Text] = field(factory=dict, converter=_terms, hash=False)
    """What its fields and the columns of its reports are called: ``{"capex": Text(en=…, bg=…)}`` ·
    another plugin may use the same word, and has to call it the same."""


@frozen
class ProfileType:
    """A stakeholder type: a dated side table of an organisation, a person, an affiliation or a post."""

    name: str
    table: type[Profile]
    of: type[Organisation] | type[Person] | type[Affiliation] | type[Post]
    personal_data: PersonalData | None = None
    """Must be said; ``None`` is refused when the registry is frozen."""
    title: Text = Text("")


@frozen
class RecordType:
    """A table of the plugin's own noun."""

    name: str
    table: type[CrmModel]
    personal_data: PersonalData | None = None
    """Must be said; ``None`` is refused when the registry is frozen."""
    title: Text = Text("")


@frozen
class Stage:
    """A stage of an engagement type."""

    name: str
    title: Text = Text("")
    is_final: bool = False
    """Whether the engagement is over there."""
    is_review: bool = False
    """Whether it may go back one step from there, with a reason."""
    is_paused: bool = False
    """Whether it rests there: reports count it apart."""
    needs_reason: bool | None = None
    """Whether a move there has to say why · ``None``: a final stage has to, another has not."""


@frozen
class Milestone:
    """Something to be done a while after a stage is reached; a task is made of it."""

    title: Text
    after: str
    """The stage that the time runs from."""
    value: int = 0
    unit: Unit = "calendar_days"
    """``calendar_days``, ``working_days``, ``months`` or ``years``."""
    limit: str = ""
    """A limit that gives value and unit instead · its code · empty: the two above."""


def _moves(moves: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType(dict(moves))


def _conditions(guards: Mapping[str, tuple[Check, ...]]) -> Mapping[str, tuple[Check, ...]]:
    return MappingProxyType(dict(guards))


@frozen
class EngagementType:
    """A kind of work under way: its stages, the legal moves between them, its further fields."""

    name: str
    stages: tuple[Stage, ...]
    """In their usual order; the first is where it begins."""
    transitions: Mapping[str, tuple[str, ...]] = field(converter=_moves, hash=False)
    """From each stage to those that may follow; ``*`` stands for every stage that is not final."""
    detail: type[EngagementDetail] | None = None
    personal_data: PersonalData | None = None
    """Of the detail table; must be said when there is one."""
    guards: Mapping[str, tuple[Check, ...]] = field(factory=dict, converter=_conditions, hash=False)
    """What has to hold before a stage is entered."""
    milestones: tuple[Milestone, ...] = ()
    title: Text = Text("")

    def stage(self, name: str) -> Stage | None:
        """Give a stage by its name."""
        return next((stage for stage in self.stages if stage.name == name), None)

    def after(self, name: str) -> tuple[str, ...]:
        """Give the stages that may follow one, in their usual order."""
        stage = self.stage(name)
        following = set(self.transitions.get(name, ()))
        if stage is not None and not stage.is_final:
            following |= set(self.transitions.get("*", ())) - {name}
        return tuple(stage.name for stage in self.stages if stage.name in following)

    def before(self, name: str) -> tuple[str, ...]:
        """Give the stages that a review stage may go back to: those it is reached from."""
        stage = self.stage(name)
        if stage is None or not stage.is_review:
            return ()
        return tuple(each.name for each in self.stages if name in self.transitions.get(each.name, ()))


@frozen
class InteractionKind:
    """A kind of interaction, with further fields where it has any."""

    name: str
    title: Text = Text("")
    detail: type[InteractionDetail] | None = None
    personal_data: PersonalData | None = None
    """Of the detail table; must be said when there is one."""
    is_written: bool = False
    """Whether it is something written: sent by us, it waits for an answer."""
    is_meeting: bool = False
    """Whether we see each other there and talk; a letter, a call or a press briefing is contact, and no meeting."""

    def blank_detail(self) -> InteractionDetail | None:
        """Make the further fields of an interaction of which nobody said more; ``None``: there are none, or one must be given."""
        if self.detail is None:
            return None
        needed = [name for name, field in self.detail.model_fields.items() if field.is_required()]
        return None if needed else self.detail()


@frozen
class RelationshipType:
    """A type of tie between two parties; its inverse is derived."""

    name: str
    title: Text
    """What the subject is to the object: ``owns``."""
    inverse: Text = Text("")
    """What the object is to the subject: ``is owned by`` · empty for a symmetric tie."""
    subject_kind: PartyKind | None = None
    """Who may stand there · ``None``: either."""
    object_kind: PartyKind | None = None
    is_symmetric: bool = False
    allows_overlap: bool = True
    """Whether the same two may have two such ties at one time."""
    is_single: bool = False
    """Whether a subject may have one such tie at a time, with whomever."""


@frozen
class Report:
    """A question that is asked daily: a typed function from a session to frozen rows."""

    name: str
    run: Callable[..., Sequence[Any]]
    """``run(session, *, on=None, …)``; the command line reads its signature."""
    title: Text = Text("")


@frozen
class Output:
    """A text that is handed out: a letter, a one-pager, a list."""

    name: str
    write: Callable[..., str]
    """``write(session, …, lang="bg")`` gives the text."""
    title: Text = Text("")
    form: Literal["markdown", "json", "csv"] = "markdown"
    """What it is written in: Markdown, in the words of ``lang``; JSON or CSV, in those that a standard prescribes."""
    is_public: bool = True
    """Whether anybody may read it: then it is refused while it names what is confidential ·
    ``False``: it goes to those it names, or stays in the house."""


@frozen
class Command:
    """A command of the plugin on the command line: ``urd <plugin> <name>``."""

    name: str
    run: Callable[..., str]
    """``run(session, …)`` gives the line to print; the command line reads its signature."""
    title: Text = Text("")


@frozen
class Deadline:
    """Something due on a day."""

    due: date
    what: str
    who: str = ""
    source: str = ""
    """Which source it comes from; stamped by the host."""
    key: str = ""
    """What it stays the same by from call to call: ``commitment-12``."""
    is_legal: bool = False
    """Whether a law sets it."""
    engagement_id: int | None = None
    party_id: int | None = None

    def days_left(self, on: date) -> int:
        """Give the days from a date to the day it is due; negative when it has passed."""
        return (self.due - on).days


@frozen
class DeadlineSource:
    """Where deadlines come from: they are derived from dates, never stored."""

    name: str
    run: Callable[..., Iterable[Deadline]]
    """``run(session, since, until)``: those due on or after the one day and before the other."""
    title: Text = Text("")


def _decimal(value: Decimal | int | str) -> Decimal:
    try:
        return Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(f"The value of a limit is a number; {value!r} is none.") from error


@frozen
class Limit:
    """A limit set by a law or a standard, from a day on."""

    code: str
    value: Decimal = field(converter=_decimal)
    unit: str
    source: str
    """Law and article, ordinance, decision, or who set the standard."""
    valid_from: date
    title: Text = Text("")
