"""Contact points and addresses."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.contract.choice import chosen
from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import Address, ContactKind, ContactPoint
from urd_crm.entities.validity import valid_on
from urd_crm.errors import InvalidValueError
from urd_crm.gate.draft import Child
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values import email, phone
from urd_crm.values.period import Period

Contacts = str | Mapping[str, Any] | Iterable[str | Mapping[str, Any]] | None
"""One e-mail address, number or page, or several; a mapping gives further fields of the contact point."""


def contact_rows(owner_column: str, country: str | None = None, **given: Contacts) -> list[Child]:
    """Make the rows of the contact points that came with their owner.

    Args:
        owner_column: ``party_id``, ``affiliation_id`` or ``post_id``.
        country: where telephone numbers without a prefix are dialled; ``None``: where the town hall is, as the gate reads them.
        given: contacts by kind: ``email=…``, ``phone=…``, ``url=…``.
    """
    children = []
    for kind, contacts in given.items():
        if contacts is None:
            continue
        several = [contacts] if isinstance(contacts, str | Mapping) else list(contacts)
        for contact in several:
            row: dict[str, Any] = {"value": contact} if isinstance(contact, str) else dict(contact)
            if kind == "phone" and country:
                row |= _dialled_in(country, row["value"])
            children.append(Child(ContactPoint, owner_column, {"kind": chosen(ContactKind, kind), **row}))
    return children


def _dialled_in(country: str, number: str) -> dict[str, Any]:
    """Read a number as dialled in a country; what cannot be read stays as it is, for the gate to say so."""
    try:
        parsed = phone.parse(number, country)
    except InvalidValueError:
        return {}
    return {"value": parsed.value, "original": number} | ({"extension": parsed.extension} if parsed.extension else {})


class ContactPoints(Repository):
    """Where parties are reached; of a party itself, of a job or of an office."""

    def add(self, owner: PartyReference | Affiliation | Post, kind: str, value: str, **fields: Any) -> ContactPoint:
        """Add a contact point.

        Args:
            owner: a party, an affiliation or a post.
            kind: ``email``, ``phone``, ``url`` or ``other``.
            value: as it was written; it stays beside its normalised form.
            fields: any other field of :class:`ContactPoint`.
        """
        whose: dict[str, Any]
        if isinstance(owner, Affiliation):
            whose = {"affiliation_id": self._id_of(owner)}
        elif isinstance(owner, Post):
            whose = {"post_id": self._id_of(owner)}
        else:
            whose = {"party_id": Resolver(self.session).party_id(owner)}
        point = ContactPoint(kind=chosen(ContactKind, kind), value=value, **whose, **fields)
        self.session.add(point)
        return point

    def add_address(self, party: PartyReference, **fields: Any) -> Address:
        """Add a postal address of a party; fields as in :class:`Address`."""
        address = Address(party_id=Resolver(self.session).party_id(party), **fields)
        self.session.add(address)
        return address

    def of(
        self, owner: PartyReference | Affiliation | Post, *, on: date | None = None, kind: str | None = None
    ) -> Sequence[ContactPoint]:
        """Give the contact points valid on a day, preferred ones first.

        Of a post its holders' own are not included; of an affiliation those of its post are:
        they are how the holder is reached in office, and nobody is reached in a job that has ended.
        """
        day = on or self.session.today
        point = ContactPoint
        if isinstance(owner, Affiliation):
            if not Period(owner.since, owner.until).contains(day):
                return []
            owned = sa.or_(col(point.affiliation_id) == self._id_of(owner), col(point.post_id) == (owner.post_id or -1))
        elif isinstance(owner, Post):
            owned = col(point.post_id) == self._id_of(owner)
        else:
            owned = col(point.party_id) == Resolver(self.session).party_id(owner)
        statement = select(point).where(owned, valid_on(point, day))
        if kind is not None:
            statement = statement.where(point.kind == chosen(ContactKind, kind))
        return list(self.session.all(statement.order_by(col(point.is_preferred).desc(), col(point.id))))

    def addresses(self, party: PartyReference, *, on: date | None = None) -> Sequence[Address]:
        """Give the postal addresses of a party valid on a day."""
        id = Resolver(self.session).party_id(party)
        valid = valid_on(Address, on or self.session.today)
        return list(self.session.all(select(Address).where(Address.party_id == id, valid).order_by(col(Address.id))))

    def failed(self, value: str, *, at: datetime | None = None) -> Sequence[ContactPoint]:
        """Note that a message to an address came back; give the contact points that have it."""
        try:
            wanted = email.normalise(value)
        except InvalidValueError:  # what no rule of ours admits may stand as ``other``
            wanted = value.strip()
        self.session.gate.allow_writing()
        having = select(ContactPoint).where(ContactPoint.value == wanted).order_by(col(ContactPoint.id))
        having = having.with_for_update().execution_options(populate_existing=True)  # another session may note it too
        points: list[ContactPoint] = list(self.session.all(having))
        for point in points:
            self.session.change(point, failed_at=at or self.session.now)
        return points
