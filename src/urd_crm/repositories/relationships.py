"""How parties stand to each other."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from attrs import frozen
from sqlmodel import col, or_, select

from urd_crm.contract.declarations import RelationshipType
from urd_crm.entities.relationship import Relationship
from urd_crm.entities.validity import valid_on
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values.partial_date import PartialDate


@frozen
class Tie:
    """A relationship as one of its two parties sees it."""

    relationship: Relationship
    other_id: int
    """The party on the other side."""
    title: Text
    """What the one who looks is to the other: ``owns``, or ``is owned by``."""


class Relationships(Repository):
    """Typed, dated ties; stored once, the inverse is derived."""

    def add(
        self, subject: PartyReference, type: RelationshipType | str, object: PartyReference, **fields: Any
    ) -> Relationship:
        """Tie two parties: *subject* owns *object*.

        Args:
            subject: who stands in the relation.
            type: a registered type, or its name.
            object: to whom.
            fields: ``since``, ``until``, ``note``.

        Raises:
            ValidationFailedError: the type does not allow it: the wrong kind of party, an overlap …
        """
        resolver = Resolver(self.session)
        tie = Relationship(
            type=self.session.registry.relationships.get(type).code,
            subject_id=resolver.party_id(subject),
            object_id=resolver.party_id(object),
            **fields,
        )
        self.session.add(tie)
        return tie

    def end(self, relationship: Relationship, on: date | str | None = None) -> Relationship:
        """End a relationship: ``on`` is the first day that no longer belongs to it; ``None``: today."""
        return self.session.change(relationship, until=PartialDate.parse(on or self.session.today))

    def of(self, party: PartyReference, *, on: date | None = None, type: str | None = None) -> Sequence[Tie]:
        """Give the ties of a party from its own side: all, or those valid on a day."""
        id = Resolver(self.session).party_id(party)
        statement = select(Relationship).where(or_(Relationship.subject_id == id, Relationship.object_id == id))
        if on is not None:
            statement = statement.where(valid_on(Relationship, on))
        if type is not None:
            statement = statement.where(Relationship.type == self.session.registry.relationships.get(type).code)
        return [self._seen_from(id, tie) for tie in self.session.all(statement.order_by(col(Relationship.id)))]

    def _seen_from(self, id: int, tie: Relationship) -> Tie:
        is_subject = tie.subject_id == id
        other = tie.object_id if is_subject else tie.subject_id
        catalogue = self.session.registry.relationships
        if tie.type not in catalogue:  # the plugin that declares it is not in use
            return Tie(tie, other, Text(tie.type))
        declared = catalogue.get(tie.type).record
        return Tie(tie, other, declared.title if is_subject or declared.is_symmetric else declared.inverse)
