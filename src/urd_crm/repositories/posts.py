"""Offices, their holders, and what changed in them."""

from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import Any

import sqlalchemy as sa
from attrs import frozen
from sqlmodel import col, select

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.interaction import Direction, Interaction, InteractionStatus, Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.party import PartyKind
from urd_crm.entities.validity import from_day, valid_on
from urd_crm.gate.lookups import VALUES
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.contact_points import Contacts, contact_rows
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


@frozen
class PostChange:
    """That an office passed from one holder to another."""

    post_id: int
    post: str
    organisation_id: int
    old_id: int | None
    """Who left; ``None``: it was vacant."""
    new_id: int | None
    """Who came; ``None``: it is vacant."""
    on: date
    open_ids: tuple[int, ...] = ()
    """Interactions that still name who left: invitations to what is planned, letters of ours without an answer."""


class Posts(Repository):
    """Offices that have holders."""

    def add(
        self,
        organisation: PartyReference,
        title: str,
        *,
        email: Contacts = None,
        phone: Contacts = None,
        **fields: Any,
    ) -> Post:
        """Add an office of an organisation.

        Args:
            organisation: where.
            title: what it is called.
            email: address of the office, which passes to the next holder.
            phone: number of the office.
            fields: further fields of :class:`Post`: ``seats``, ``rank``, ``since`` …
        """
        post = Post(
            organisation_id=Resolver(self.session).party_id(organisation, PartyKind.ORGANISATION), title=title, **fields
        )
        with self.session.atomic():
            self.session.add(post)
            for child in contact_rows("post_id", email=email, phone=phone):
                self.session.add(ContactPoint(post_id=post.id, **child.row))
        return post

    def holders(self, post: Post | int, on: date | None = None) -> Sequence[Affiliation]:
        """Say who held an office on a day."""
        statement = select(Affiliation).where(
            Affiliation.post_id == self._id_of(post), valid_on(Affiliation, on or self.session.today)
        )
        return list(self.session.all(statement.order_by(col(Affiliation.id))))

    def changed_since(self, day: date, *, on: date | None = None) -> Sequence[PostChange]:
        """Give every office that got or lost a holder on a day or after it, in the order it happened.

        Args:
            day: from which day.
            on: up to which day; ``None``: today.
        """
        bound = from_day(day)
        statement = select(Affiliation, Post).join(Post, col(Affiliation.post_id) == col(Post.id))
        statement = statement.where((col(Affiliation.since) >= bound) | (col(Affiliation.until) >= bound))
        # Few jobs are in an office: they are looked up by it, instead of reading all jobs there are.
        statement = statement.where(col(Affiliation.post_id).in_(select(Post.id)))
        until = on or self.session.today
        left: dict[tuple[int, date], list[int]] = {}
        came: dict[tuple[int, date], list[int]] = {}
        posts: dict[int, Post] = {}
        for affiliation, post in self.session.all(statement.order_by(col(Affiliation.id))):
            posts[post.id] = post
            for date_, side in ((affiliation.since, came), (affiliation.until, left)):
                if date_ is not None and day <= date_.first <= until:
                    side.setdefault((post.id, date_.first), []).append(affiliation.person_id)
        gone = {(id, posts[post_id].organisation_id) for (post_id, _), ids in left.items() for id in ids}
        open_ids = self._open_with(gone)
        changes = []
        for key in sorted({*left, *came}, key=lambda key: (key[1], key[0])):
            old = [id for id in left.get(key, []) if id not in came.get(key, [])]
            new = [id for id in came.get(key, []) if id not in left.get(key, [])]
            for n in range(max(len(old), len(new))):
                post = posts[key[0]]
                old_id, new_id = (side[n] if n < len(side) else None for side in (old, new))
                still = tuple(open_ids.get((old_id, post.organisation_id), ()))
                changes.append(PostChange(post.id, post.title, post.organisation_id, old_id, new_id, key[1], still))
        return changes

    def _open_with(self, gone: Set[tuple[int, int]]) -> Mapping[tuple[int | None, int], Sequence[int]]:
        """Give what is planned with people in the name of organisations, or was sent to them and not answered.

        Args:
            gone: who, and in whose name.
        """
        written = [entry.code for entry in self.session.registry.interactions if entry.record.is_written]
        answer, said, took = table_of(Interaction).alias(), table_of(Interaction).c, table_of(Participant).c
        answered = sa.exists().where(answer.c.reply_to_id == said.id)
        sent = sa.and_(said.direction == Direction.OUT, said.status == InteractionStatus.HELD, ~answered)
        statement = (
            sa.select(took.party_id, took.on_behalf_of_id, said.id)
            .join(table_of(Interaction), said.id == took.interaction_id)
            .where(sa.or_(said.status == InteractionStatus.PLANNED, sa.and_(sent, said.kind.in_(written))))
            .order_by(said.occurred_at, said.id)
        )
        found: dict[tuple[int | None, int], list[int]] = {}
        for people in batches(sorted({person_id for person_id, _ in gone}), VALUES):
            for *key, id in self.session.store.rows(statement.where(took.party_id.in_(people))):
                if tuple(key) in gone:
                    found.setdefault((key[0], key[1]), []).append(id)
        return found
