"""People."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import asdict, field, frozen

from urd_crm.entities.contact_point import Address
from urd_crm.entities.name import Name, NameKind
from urd_crm.entities.party import PartyKind
from urd_crm.entities.person import Person
from urd_crm.gate.draft import Child, Draft, Written
from urd_crm.repositories.bulk import all_are, write_many
from urd_crm.repositories.contact_points import Contacts, contact_rows
from urd_crm.repositories.identifiers import identifier_rows
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values import person_name
from urd_crm.values.transliteration import to_latin


@frozen
class PersonDraft:
    """A person as they come in, with what belongs to them."""

    full_name: str | None = None
    """The whole name in one, ``"д-р Мария Тодорова"``; parts given as fields go before it."""
    fields: Mapping[str, Any] = field(factory=dict)
    """Fields of :class:`Person`: ``given``, ``surname`` …"""
    email: Contacts = None
    phone: Contacts = None
    url: Contacts = None
    identifiers: Mapping[str, str | Sequence[str]] = field(factory=dict)
    names: Sequence[Mapping[str, Any]] = ()
    addresses: Sequence[Mapping[str, Any]] = ()

    def draft(self, language: str) -> Draft:
        """Make the rows of it; the whole name follows the customs of a language, a BCP 47 tag."""
        parts: Mapping[str, Any] = {}
        if self.full_name is not None:
            parts = asdict(person_name.parse(self.full_name, language), filter=lambda _, value: bool(value))
        return Draft(
            Person,
            {**parts, **self.fields},
            [
                *(Child(Name, "party_id", dict(name)) for name in self.names),
                *contact_rows("party_id", self.fields.get("country"), email=self.email, phone=self.phone, url=self.url),
                *identifier_rows(self.identifiers),
                *(Child(Address, "party_id", dict(address)) for address in self.addresses),
            ],
        )


class People(Repository):
    """People: added, found, spelled."""

    def add(
        self,
        full_name: str | None = None,
        *,
        email: Contacts = None,
        phone: Contacts = None,
        url: Contacts = None,
        identifiers: Mapping[str, str | Sequence[str]] | None = None,
        names: Sequence[Mapping[str, Any]] = (),
        addresses: Sequence[Mapping[str, Any]] = (),
        **fields: Any,
    ) -> Person:
        """Add a person with what belongs to them.

        Args:
            full_name: the whole name in one, ``"д-р Мария Тодорова"``; parts given as fields go before it.
            email: one address or several, of the person; those of a job belong to the affiliation.
            phone: one number or several.
            url: one page or several.
            identifiers: numbers by scheme, or several of one; never a national personal number.
            names: further names, each with the fields of :class:`Name`.
            addresses: each with the fields of :class:`Address`.
            fields: fields of :class:`Person`: ``given``, ``patronymic``, ``surname``, ``languages`` …

        Returns:
            The person, written.

        Raises:
            ValidationFailedError: something of it cannot be, with all that is wrong.
        """
        draft = PersonDraft(full_name, fields, email, phone, url, identifiers or {}, names, addresses)
        written = self.session.gate.insert([draft.draft(self.session.town.language)])
        return self.get(written.ids[0] or 0)

    def add_many(self, drafts: Iterable[PersonDraft], *, skip_refused: bool = False) -> Written:
        """Add people in bulk, through the same gate as one; see :meth:`Organisations.add_many`."""
        language = self.session.town.language
        made = (each.draft(language) for each in all_are(PersonDraft, drafts))
        return write_many(self.session, made, skip_refused=skip_refused)

    def get(self, reference: PartyReference) -> Person:
        """Give a person by number or name.

        Raises:
            NotFoundError: there is none.
            AmbiguousError: several have the name.
        """
        id = Resolver(self.session).party_id(reference, PartyKind.PERSON)
        found: Person = self._row(Person, id)
        return found

    def latin(self, person: PartyReference) -> tuple[str, bool]:
        """Give a person's name in Latin letters, and whether that spelling is documented.

        A documented spelling is never corrected; without one the name is transliterated.
        """
        row = self.get(person)
        for name in self.session.names.of(row, on=self.session.today):
            if name.kind is NameKind.OFFICIAL and _is_latin(name.text):
                return name.text, True
        full = row.name.display("full")
        return to_latin(full, self.session.town.language), _is_latin(full)


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in text if letter.isalpha())
