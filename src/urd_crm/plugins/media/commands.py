"""What a clerk does on the command line: ``urd media send 12 31``."""

from datetime import date
from typing import TYPE_CHECKING

from urd_crm.contract import Command, Text
from urd_crm.plugins.media.profiles import moving
from urd_crm.plugins.media.records import sending
from urd_crm.plugins.media.reports.journalists import journalists

if TYPE_CHECKING:
    from urd_crm import Session


def send(session: "Session", release: int, beat: str) -> str:
    """Note that a release was sent to all journalists of a beat; who must not get it is left out.

    Args:
        session: one that writes.
        release: number of the press release.
        beat: ``culture`` or a code of the IPTC Media Topics.
    """
    to = [id for row in journalists(session, beat=beat) for id in row.affiliation_ids]
    done = sending.send(session, release, to)
    text = Text(en="Sent to {sent}, left out: {refused}", bg="Изпратено на {sent}, пропуснати: {refused}")
    return text.format(sent=str(len(done.sent)), refused=str(len(done.refused))).in_(session.town.language)


def change_outlet(session: "Session", affiliation: int, outlet: int, on: date, *, copy_beats: bool = False) -> str:
    """Note that a journalist went to another outlet.

    Args:
        session: one that writes.
        affiliation: number of the job that ends.
        outlet: number of the outlet they go to.
        on: first day there.
        copy_beats: whether they go on writing about the same.
    """
    new = moving.change_outlet(session, affiliation, outlet, on=on, copy_beats=copy_beats)
    text = Text(en="New job, number {id}, from {on}", bg="Нова длъжност № {id}, от {on}")
    return text.format(id=str(new.id), on=on.isoformat()).in_(session.town.language)


ALL = (
    Command("send", send, Text(en="Send a release", bg="Изпращане на прессъобщение")),
    Command("change_outlet", change_outlet, Text(en="Move a journalist", bg="Журналист сменя медията")),
)
