"""Organisations."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from sqlmodel import col, select

from urd_crm.entities.contact_point import Address
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import PartyKind
from urd_crm.gate.draft import Child, Draft, Written
from urd_crm.gate.lookups import VALUES
from urd_crm.repositories.bulk import all_are, batches, write_many
from urd_crm.repositories.contact_points import Contacts, contact_rows
from urd_crm.repositories.identifiers import identifier_rows
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository


@frozen
class OrganisationDraft:
    """An organisation as it comes in, with what belongs to it."""

    name: str
    fields: Mapping[str, Any] = field(factory=dict)
    """Further fields of :class:`Organisation`."""
    email: Contacts = None
    phone: Contacts = None
    url: Contacts = None
    identifiers: Mapping[str, str | Sequence[str]] = field(factory=dict)
    """Numbers by scheme: ``{"BG-EIK": "…"}``."""
    names: Sequence[Mapping[str, Any]] = ()
    """Further names, each with the fields of :class:`Name`."""
    addresses: Sequence[Mapping[str, Any]] = ()
    """Each with the fields of :class:`Address`."""

    def draft(self) -> Draft:
        """Make the rows of it."""
        return Draft(
            Organisation,
            {"name": self.name, **self.fields},
            [
                *(Child(Name, "party_id", dict(name)) for name in self.names),
                *contact_rows("party_id", self.fields.get("country"), email=self.email, phone=self.phone, url=self.url),
                *identifier_rows(self.identifiers),
                *(Child(Address, "party_id", dict(address)) for address in self.addresses),
            ],
        )


class Organisations(Repository):
    """Organisations: added, found, asked for their units."""

    def add(
        self,
        name: str,
        *,
        email: Contacts = None,
        phone: Contacts = None,
        url: Contacts = None,
        identifiers: Mapping[str, str | Sequence[str]] | None = None,
        names: Sequence[Mapping[str, Any]] = (),
        addresses: Sequence[Mapping[str, Any]] = (),
        parent: PartyReference | None = None,
        **fields: Any,
    ) -> Organisation:
        """Add an organisation with what belongs to it.

        Args:
            name: as it is known, legal form included, in its own script.
            email: one address or several.
            phone: one number or several; without a prefix they are dialled in the organisation's country.
            url: one page or several.
            identifiers: numbers by scheme: ``{"BG-EIK": "…"}``, or several of one.
            names: further names, each with the fields of :class:`Name`.
            addresses: each with the fields of :class:`Address`.
            parent: the organisation it is a part of.
            fields: further fields of :class:`Organisation`: ``country``, ``founded``, ``is_own`` …

        Returns:
            The organisation, written.

        Raises:
            ValidationFailedError: something of it cannot be, with all that is wrong.
        """
        if parent is not None:
            fields["parent_id"] = Resolver(self.session).party_id(parent, PartyKind.ORGANISATION)
        draft = OrganisationDraft(name, fields, email, phone, url, identifiers or {}, names, addresses)
        written = self.session.gate.insert([draft.draft()])
        return self.get(written.ids[0] or 0)

    def add_many(self, drafts: Iterable[OrganisationDraft], *, skip_refused: bool = False) -> Written:
        """Add organisations in bulk, through the same gate as one.

        Args:
            drafts: any number of them; they are read a few thousand at a time.
            skip_refused: write the good ones and report the others, instead of refusing all.
        """
        return write_many(
            self.session, (each.draft() for each in all_are(OrganisationDraft, drafts)), skip_refused=skip_refused
        )

    def get(self, reference: PartyReference) -> Organisation:
        """Give an organisation by number or name.

        Raises:
            NotFoundError: there is none.
            AmbiguousError: several have the name.
        """
        id = Resolver(self.session).party_id(reference, PartyKind.ORGANISATION)
        found: Organisation = self._row(Organisation, id)
        return found

    def by_identifier(self, scheme: str, value: str) -> Organisation | None:
        """Give the organisation with a number in a scheme, or ``None``."""
        compact = self.session.registry.identifiers.get(scheme).record.validate(value)
        statement = (
            select(Organisation)
            .join(Identifier, col(Identifier.party_id) == col(Organisation.id))
            .where(Identifier.scheme == scheme, Identifier.value == compact)
        )
        return next(iter(self.session.all(statement)), None)

    def own(self) -> Sequence[Organisation]:
        """Give the town hall itself and its units."""
        return list(
            self.session.all(select(Organisation).where(col(Organisation.is_own)).order_by(col(Organisation.id)))
        )

    def units(self, organisation: PartyReference) -> Sequence[Organisation]:
        """Give all organisations below one, nearest first."""
        found: list[Organisation] = []
        level = [Resolver(self.session).party_id(organisation, PartyKind.ORGANISATION)]
        seen = set(level)
        while level:
            below: list[Organisation] = []
            for some in batches(level, VALUES):
                statement = select(Organisation).where(col(Organisation.parent_id).in_(some))
                below += [each for each in self.session.all(statement) if each.id not in seen]
            below.sort(key=lambda each: each.id)
            found += below
            level = [each.id for each in below]
            seen.update(level)
        return found
