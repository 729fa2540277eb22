"""The same workloads through the library, as its users write them."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from bench.data import Load, Talk
from urd_crm import Attendee, Crm, InteractionDraft, OrganisationDraft, PersonDraft


class Ours:
    """A town hall in urd_crm: validated, with changes recorded and names indexed."""

    name = "urd_crm"

    def __init__(self, folder: Path) -> None:
        self.crm = Crm.open(folder / "ours.db", plugins=[])
        self.shift = 0

    def parties(self, load: Load) -> None:
        """Write organisations, people, affiliations and their contact points."""
        self.shift = len(load.organisations)
        with self.crm.session(actor="bench") as session:
            session.organisations.add_many(OrganisationDraft(name) for name in load.organisations)
            session.people.add_many(
                PersonDraft(
                    {"given": given, "surname": surname},
                    email=f"p{n}@example.com",
                    phone=f"+3592999{n % 100_000:05d}",
                )
                for n, (given, surname, _) in enumerate(load.people, self.shift + 1)
            )
            session.affiliations.add_many(
                {"person_id": n, "organisation_id": firm + 1}
                for n, (_, _, firm) in enumerate(load.people, self.shift + 1)
            )

    def log_many(self, talks: Iterable[Talk]) -> None:
        """Log interactions in bulk."""
        drafts = (
            InteractionDraft(
                "call",
                talk.subject,
                [Attendee(who + 1 + self.shift, on_behalf_of=firm + 1) for who, firm in talk.who],
                talk.at,
                source=("bench", str(talk.number)),
            )
            for talk in talks
        )
        with self.crm.session(actor="bench") as session:
            session.interactions.log_many(drafts)

    def log(self, number: int, at: datetime, who: int, firm: int) -> None:
        """Log one interaction in a transaction of its own."""
        with self.crm.session(actor="bench") as session:
            session.interactions.log(
                "call",
                "Едно",
                participants=[Attendee(who + 1 + self.shift, on_behalf_of=firm + 1)],
                occurred_at=at,
                source=("single", str(number)),
            )

    def timeline(self, firm: int) -> list[str]:
        """Give the newest fifty subjects of an organisation and those who spoke for it."""
        with self.crm.session() as session:
            return [entry.subject for entry in session.timeline(firm + 1, limit=50)]

    def search(self, text: str) -> set[int]:
        """Give the parties whose name begins so, in either script, slips forgiven."""
        with self.crm.session() as session:
            return {hit.party_id for hit in session.search(text)}

    def close(self) -> None:
        """Let go of the file."""
        self.crm.close()
