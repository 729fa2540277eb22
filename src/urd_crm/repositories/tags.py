"""Free labels of parties."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.entities.tag import PartyTag, Tag
from urd_crm.errors import ConflictError
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values import plain_text


class Tags(Repository):
    """Labels, possibly one below another."""

    def put(self, party: PartyReference, *names: str) -> None:
        """Put labels on a party; labels that do not exist are made, those it bears already stay."""
        id = Resolver(self.session).party_id(party)
        borne = {tag.id for tag in self.of(id)}
        with self.session.atomic():
            for tag in [self.named(name) for name in names]:
                if tag.id not in borne:
                    borne.add(tag.id)
                    self._put(id, tag)

    def _put(self, party_id: int, tag: Tag) -> None:
        try:
            self.session.add(PartyTag(party_id=party_id, tag_id=tag.id))
        except ConflictError:
            if tag.id not in {each.id for each in self.of(party_id)}:  # else another session has put it there meanwhile
                raise

    def take_off(self, party: PartyReference, name: str) -> None:
        """Take a label off a party."""
        id = Resolver(self.session).party_id(party)
        statement = select(PartyTag).join(Tag, col(Tag.id) == PartyTag.tag_id)
        for link in self.session.all(statement.where(PartyTag.party_id == id, Tag.name == plain_text.line(name))):
            tag_id = link.tag_id
            try:
                self.session.delete(link)
            except ConflictError:
                if tag_id in {each.id for each in self.of(id)}:  # else another session has taken it off meanwhile
                    raise

    def named(self, name: str, *, below: str | None = None) -> Tag:
        """Give the label of a name; it is made when there is none.

        Args:
            name: what it says.
            below: the wider label that a new one stands under.
        """
        name = plain_text.line(name)
        if found := self._find(name):
            return found
        parent_id = self.named(below).id if below else None
        try:
            with self.session.atomic():
                tag = Tag(name=name, parent_id=parent_id)
                self.session.add(tag)
        except ConflictError:
            if found := self._find(name):  # another session has made it meanwhile
                return found
            raise
        return tag

    def _find(self, name: str) -> Tag | None:
        return next(iter(self.session.all(select(Tag).where(Tag.name == name))), None)

    def of(self, party: PartyReference) -> Sequence[Tag]:
        """Give the labels of a party, by name."""
        id = Resolver(self.session).party_id(party)
        statement = select(Tag).join(PartyTag, col(PartyTag.tag_id) == col(Tag.id)).where(PartyTag.party_id == id)
        return list(self.session.all(statement.order_by(Tag.name)))

    def bearers(self, name: str) -> Sequence[Party]:
        """Give the parties that bear a label or one below it, in list order."""
        tags = table_of(Tag)
        below = sa.select(tags.c.id).where(tags.c.name == plain_text.line(name)).cte(recursive=True)
        below = below.union(sa.select(tags.c.id).where(tags.c.parent_id == below.c.id))
        bears = sa.select(table_of(PartyTag).c.party_id).where(table_of(PartyTag).c.tag_id.in_(sa.select(below.c.id)))
        statement = select(Party).where(col(Party.id).in_(bears)).order_by(Party.sort_key, col(Party.id))
        return list(self.session.all(statement))
