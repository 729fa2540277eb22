"""Who holds which position where."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import col, select

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.party import PartyKind
from urd_crm.entities.validity import from_day, valid_on
from urd_crm.gate.draft import Draft, Written
from urd_crm.repositories.bulk import write_many
from urd_crm.repositories.contact_points import Contacts, contact_rows
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values.partial_date import PartialDate


class Affiliations(Repository):
    """People in posts and positions of organisations, dated."""

    def add(
        self,
        person: PartyReference,
        organisation: PartyReference | None = None,
        *,
        post: Post | int | None = None,
        email: Contacts = None,
        phone: Contacts = None,
        **fields: Any,
    ) -> Affiliation:
        """Say that a person works for an organisation, or holds an office of it.

        Args:
            person: who.
            organisation: where; may be left out when ``post`` says it.
            post: the office they hold.
            email: address of the job, which ends with it.
            phone: number of the job.
            fields: ``position``, ``unit``, ``since``, ``until``.

        Raises:
            ValidationFailedError: something of it cannot be: the seat is taken, it ends before it begins …
        """
        if organisation is None:
            if post is None:
                raise TypeError("Give the organisation, or a post of it.")
            held: Post = self._row(Post, self._id_of(post))
            organisation = held.organisation_id
        row = {
            "person_id": Resolver(self.session).party_id(person, PartyKind.PERSON),
            "organisation_id": Resolver(self.session).party_id(organisation, PartyKind.ORGANISATION),
            "post_id": None if post is None else self._id_of(post),
            **fields,
        }
        written = self.session.gate.insert([self._draft(row, email, phone)])
        found: Affiliation = self._row(Affiliation, written.ids[0])
        return found

    def add_many(self, rows: Iterable[Mapping[str, Any]], *, skip_refused: bool = False) -> Written:
        """Add affiliations in bulk; each row has the fields of :class:`Affiliation`, and ``email`` and ``phone``."""
        drafts = (
            self._draft(
                {k: v for k, v in row.items() if k not in ("email", "phone")}, row.get("email"), row.get("phone")
            )
            for row in rows
        )
        return write_many(self.session, drafts, skip_refused=skip_refused)

    @staticmethod
    def _draft(row: dict[str, Any], email: Contacts, phone: Contacts) -> Draft:
        return Draft(Affiliation, row, contact_rows("affiliation_id", email=email, phone=phone))

    def end(self, affiliation: Affiliation, on: date | str | PartialDate | None = None) -> Affiliation:
        """End an affiliation: ``on`` is the first day that no longer belongs to it; ``None``: today."""
        return self.session.change(affiliation, until=PartialDate.parse(on or self.session.today))

    def of_person(self, person: PartyReference, *, on: date | None = None) -> Sequence[Affiliation]:
        """Give a person's affiliations: all, newest first, or those valid on a day."""
        id = Resolver(self.session).party_id(person, PartyKind.PERSON)
        return self._of(Affiliation.person_id == id, on)

    def of_organisation(self, organisation: PartyReference, *, on: date | None = None) -> Sequence[Affiliation]:
        """Give the people of an organisation: all, newest first, or those valid on a day."""
        id = Resolver(self.session).party_id(organisation, PartyKind.ORGANISATION)
        return self._of(Affiliation.organisation_id == id, on)

    def ended_since(self, day: date, *, on: date | None = None) -> Sequence[Affiliation]:
        """Give the affiliations that ended on a day or after it, up to another; ``None``: up to today."""
        until = col(Affiliation.until)
        ended = (until >= from_day(day)) & (until <= (on or self.session.today))
        return list(
            self.session.all(select(Affiliation).where(ended).order_by(col(Affiliation.until), col(Affiliation.id)))
        )

    def _of(self, whose: Any, on: date | None) -> Sequence[Affiliation]:
        statement = select(Affiliation).where(whose)
        if on is not None:
            statement = statement.where(valid_on(Affiliation, on))
        order = (col(Affiliation.since).is_(None), col(Affiliation.since).desc(), col(Affiliation.id).desc())
        return list(self.session.all(statement.order_by(*order)))
