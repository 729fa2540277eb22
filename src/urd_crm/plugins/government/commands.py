"""What a clerk does on the command line: ``urd government assign 3 "Правен отдел"``."""

from typing import TYPE_CHECKING

from urd_crm.contract import Command, Text

if TYPE_CHECKING:
    from urd_crm import Session


def assign(session: "Session", request: int, unit: str) -> str:
    """Assign an incoming request to a unit of ours; one just received goes on to that stage.

    Args:
        session: one that writes.
        request: number of the incoming request.
        unit: which unit answers for it.
    """
    row = session.engagements.get(request)
    session.change(row, responsible_unit=unit)
    if row.stage == "received":
        session.engagements.move(row, "assigned")
    done = Text(en="Assigned to {unit}: {name}", bg="Разпределено на {unit}: {name}")
    return done.format(unit=unit, name=row.public_name).in_(session.town.language)


def remind(session: "Session", request: int) -> str:
    """Note that an institution was reminded of a request of ours.

    Args:
        session: one that writes.
        request: number of the official request.
    """
    row = session.engagements.get(request)
    session.engagements.move(row, "reminded")
    done = Text(en="Reminded on {day}: {name}", bg="Напомнено на {day}: {name}")
    return done.format(day=session.today.isoformat(), name=row.public_name).in_(session.town.language)


ALL = (
    Command("assign", assign, Text(en="Assign a request", bg="Разпределяне на искане")),
    Command("remind", remind, Text(en="Note a reminder", bg="Отбелязване на напомняне")),
)
