"""Further names of parties."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import col, select

from urd_crm.entities.name import Name
from urd_crm.entities.validity import valid_on
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


class Names(Repository):
    """Documented names beside the one in a party's own row; all are found by search."""

    def add(self, party: PartyReference, text: str, **fields: Any) -> Name:
        """Add a name; fields as in :class:`Name`: ``kind``, ``language``, ``source``, ``since``, ``until``."""
        name = Name(party_id=Resolver(self.session).party_id(party), text=text, **fields)
        self.session.add(name)
        return name

    def of(self, party: PartyReference, *, on: date | None = None) -> Sequence[Name]:
        """Give the further names of a party: all, or those in use on a day."""
        statement = select(Name).where(Name.party_id == Resolver(self.session).party_id(party))
        if on is not None:
            statement = statement.where(valid_on(Name, on))
        return list(self.session.all(statement.order_by(col(Name.id))))
