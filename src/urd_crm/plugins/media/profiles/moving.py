"""A journalist who goes to another outlet, and the yearly declaration of an outlet."""

from datetime import date
from typing import TYPE_CHECKING, Any

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import NotFoundError
from urd_crm.plugins.media.profiles.journalist import Journalist
from urd_crm.text import Text
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm import Session


def change_outlet(
    session: "Session",
    affiliation: Affiliation | int,
    outlet: Organisation | int | str,
    *,
    on: date | None = None,
    copy_beats: bool = False,
    **fields: Any,
) -> Affiliation:
    """Let a journalist move: the old job ends, the new one begins the same day.

    Args:
        session: one that writes.
        affiliation: the job that ends.
        outlet: where they go.
        on: first day there; ``None``: today.
        copy_beats: whether they go on writing about the same.
        fields: of the new job: ``position``, ``email``, ``phone``.

    Returns:
        The new job, with a profile of its own; what they said of embargoes and contacts goes with the person.

    Raises:
        NotFoundError: there is no such job, or nobody is a journalist in it.
    """
    day = on or session.today
    old = session.get(Affiliation, affiliation) if isinstance(affiliation, int) else affiliation
    profile = None if old is None else session.profiles.get(old, Journalist)
    if old is None or profile is None:
        raise NotFoundError(Text(en="Nobody is a journalist in this job.", bg="В тази длъжност няма журналист."))
    with session.atomic():
        session.affiliations.end(old, day)
        session.change(profile, until=PartialDate.parse(day))
        new = session.affiliations.add(old.person_id, outlet, since=day, **{"position": old.position, **fields})
        session.profiles.set(
            new,
            Journalist(
                role=profile.role,
                beats=list(profile.beats) if copy_beats else [],
                preferred_channel=profile.preferred_channel,
                language=profile.language,
                embargo_ok=profile.embargo_ok,
                do_not_contact=profile.do_not_contact,
            ),
        )
    return new


def declaration_stands_until(session: "Session", filed_on: date) -> date:
    """Give the last day that a declaration of a medium's owner stands for: the day the next one is due.

    Args:
        session: for the limit ``media_owner_declaration``.
        filed_on: when it was filed, in time or late.
    """
    month, day = divmod(int(session.limits.get("media_owner_declaration", filed_on).value), 100)
    return date(filed_on.year + 1, month, day)
