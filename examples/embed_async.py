"""An asynchronous host: the library is synchronous, so each piece of work goes to a thread, whole.

A piece is one transaction: it opens its session, works and gives back plain values.
A session never leaves its thread; the ``Crm`` itself is safe to share.
"""

import asyncio
from datetime import UTC, datetime

from urd_crm import Crm


def log_call(crm: Crm, name: str, number: int) -> bool:
    """Log one call; sent twice, it is stored once."""
    with crm.session(actor="switchboard") as session:
        logged = session.interactions.log(
            "call",
            f"Call {number}",
            participants=[name],
            occurred_at=datetime(2026, 3, 2, 9, number, tzinfo=UTC),
            source=("pbx", f"call-{number}"),
        )
        return logged.is_new


def subjects(crm: Crm, name: str) -> list[str]:
    """Read a time line; rows stay in the thread, what leaves it are plain texts."""
    with crm.session() as session:
        return [entry.subject for entry in session.timeline(name)]


def prepare(path: str) -> Crm:
    """Open the database and add somebody to talk to, unless they are there from the last time."""
    crm = Crm.open(path, plugins=[])
    with crm.session(actor="switchboard") as session:
        if not session.search("Lindqvist Ventil AB"):
            session.organisations.add("Lindqvist Ventil AB", country="SE")
    return crm


async def main() -> None:
    """Log ten calls at once, some of them twice, while the event loop stays free."""
    crm = await asyncio.to_thread(prepare, "town.db")
    numbers = [*range(10), *range(3)]
    new = await asyncio.gather(*(asyncio.to_thread(log_call, crm, "Lindqvist Ventil AB", n) for n in numbers))
    print(f"{len(numbers)} reports, {sum(new)} new calls")
    print(await asyncio.to_thread(subjects, crm, "Lindqvist Ventil AB"))
    await asyncio.to_thread(crm.close)


if __name__ == "__main__":
    asyncio.run(main())
