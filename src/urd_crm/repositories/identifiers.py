"""Numbers that registers gave to parties."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import col, select

from urd_crm.entities.identifier import Identifier
from urd_crm.gate.draft import Child
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


def identifier_rows(given: Mapping[str, str | Sequence[str]]) -> list[Child]:
    """Make the rows of the numbers that came with their owner, by scheme; of one scheme there may be several."""
    several = ((scheme, [each] if isinstance(each, str) else each) for scheme, each in given.items())
    return [
        Child(Identifier, "party_id", {"scheme": scheme, "value": value})
        for scheme, values in several
        for value in values
    ]


class Identifiers(Repository):
    """Numbers by scheme, checked by the scheme's rule."""

    def add(self, party: PartyReference, scheme: str, value: str, **fields: Any) -> Identifier:
        """Add a number of a party.

        Args:
            party: whose.
            scheme: a registered scheme, or ``ext:`` and the name of another system.
            value: the number; it is kept in the scheme's compact form.
            fields: ``source``, ``checked_on``, ``since``, ``until``.

        Raises:
            ValidationFailedError: the scheme is unknown, the number is none of it, or another party has it.
        """
        identifier = Identifier(party_id=Resolver(self.session).party_id(party), scheme=scheme, value=value, **fields)
        self.session.add(identifier)
        return identifier

    def of(self, party: PartyReference) -> Sequence[Identifier]:
        """Give the numbers of a party."""
        id = Resolver(self.session).party_id(party)
        statement = select(Identifier).where(Identifier.party_id == id)
        return list(self.session.all(statement.order_by(Identifier.scheme, Identifier.value)))

    def holder(self, scheme: str, value: str) -> int | None:
        """Give the party that has a number, or ``None``."""
        schemes = self.session.registry.identifiers
        compact = schemes.get(scheme).record.validate(value) if scheme in schemes else value
        statement = select(col(Identifier.party_id)).where(Identifier.scheme == scheme, Identifier.value == compact)
        return next(iter(self.session.all(statement)), None)
