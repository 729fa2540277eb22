"""What a plugin says of a country before a visit."""

import datetime as dt
from collections.abc import Callable, Iterable

from attrs import frozen

from urd_crm.text import Text


@frozen
class BriefingLine:
    """One thing to know before a visit to a country, or from it."""

    what: str
    """A name, a title, a promise; in the town's language."""
    party: str = ""
    """Whom it concerns · empty: the country as such."""
    date: dt.date | None = None
    """When it was, is or is due · ``None``: it has no day."""
    note: str = ""
    """More about it, in one line."""
    party_id: int | None = None
    section: str = ""
    """Which source it comes from; stamped by the host."""
    title: Text = Text("")
    """What the source is called; stamped by the host."""


@frozen
class BriefingSource:
    """Where a part of the briefing on a country comes from."""

    name: str
    run: Callable[..., Iterable[BriefingLine]]
    """``run(session, country, on)``: what there is to know of a country on a day; its code is two letters."""
    title: Text = Text("")
