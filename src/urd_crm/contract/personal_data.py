"""What happens to a table's rows when a party is merged, erased, exported, or when their time is over."""

from enum import StrEnum

from attrs import frozen


class OnMerge(StrEnum):
    """What a row does when its party is taken over by another."""

    MOVE = "move"
    """It follows; one that would collide with a row of the survivor is set aside in the journal, so undo finds it."""
    REFUSE = "refuse"
    """The merge is refused while both parties have a row."""


class OnErase(StrEnum):
    """What a row does when its person is erased."""

    DELETE = "delete"
    """It goes."""
    BLANK = "blank"
    """Its personal fields are emptied; the row stays, because the work it records was done."""
    KEEP = "keep"
    """It stays as it is: once the person is anonymous, it says nothing about them."""


class OnExport(StrEnum):
    """Whether a row is handed out to the person it is about."""

    INCLUDE = "include"
    WITHHOLD = "withhold"
    """It is about others too much to be handed out; say why in the table's docstring."""


@frozen
class Retention:
    """How long rows are kept."""

    months: int
    """For how many months after the date in ``since``."""
    since: str
    """The column that the time runs from."""


@frozen
class PersonalData:
    """A declaration that a table holds personal data or refers to a party, and what is to become of it.

    There is no default: whoever adds a table decides, and opening fails while it is undecided.
    """

    on_merge: OnMerge
    on_erase: OnErase
    on_export: OnExport
    fields: tuple[str, ...] = ()
    """The fields that hold personal data · emptied by ``BLANK``, each must allow it."""
    retention: Retention | None = None
    """How long rows are kept · ``None``: as long as their party."""


NO_PERSONAL_DATA = PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE)
"""The table says nothing about a person: its rows follow a merge, outlast an erasure and may be handed out."""
