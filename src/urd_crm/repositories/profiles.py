"""What kinds of stakeholder parties are."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

import sqlalchemy as sa
from sqlmodel import select

from urd_crm.contract.declarations import ProfileType
from urd_crm.contract.tables import Profile
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import PartyKind
from urd_crm.entities.person import Person
from urd_crm.entities.validity import valid_on
from urd_crm.registry import Registered
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values.partial_date import PartialDate

P = TypeVar("P", bound=Profile)
Bearer = PartyReference | Affiliation
"""Who has a profile: an organisation, a person, or a person in one job."""
KINDS = {Organisation: PartyKind.ORGANISATION, Person: PartyKind.PERSON}


class Profiles(Repository):
    """Dated side tables of plugins; one party may have several at once."""

    def set(self, bearer: Bearer, profile: P) -> P:
        """Give a profile to somebody who has none of its type yet.

        Args:
            bearer: whose.
            profile: a row of a plugin's profile table.

        Raises:
            ValidationFailedError: the profile cannot be.
            ConflictError: there is one already; change that with ``session.change``.
            NotFoundError: the plugin that declares it is not in use.
        """
        key, id = self._key(type(profile), bearer)
        setattr(profile, key, id)
        self.session.add(profile)
        return profile

    def get(self, bearer: Bearer, table: type[P]) -> P | None:
        """Give the profile of one type that somebody has, or ``None``."""
        _, id = self._key(table, bearer)
        return self.session.get(table, id)

    def end(self, bearer: Bearer, table: type[P], on: date | str | None = None) -> P:
        """End a profile: ``on`` is the first day that no longer belongs to it; ``None``: today.

        Raises:
            NotFoundError: there is no such profile.
        """
        profile: P = self._row(table, self._key(table, bearer)[1])
        return self.session.change(profile, until=PartialDate.parse(on or self.session.today))

    def of(self, bearer: Bearer, *, on: date | None = None) -> Sequence[tuple[Registered[ProfileType], Profile]]:
        """Give all profiles of somebody with their types: all, or those valid on a day."""
        found = []
        for entry in self.session.registry.profiles:
            if not self._bears(entry.record, bearer):
                continue
            profile = self.get(bearer, entry.record.table)
            if profile is not None and (on is None or _is_valid(profile, on)):
                found.append((entry, profile))
        return found

    def having(self, table: type[P], *, on: date | None = None) -> Sequence[P]:
        """Give all profiles of one type: all, or those valid on a day."""
        key = self._key_column(table)
        statement = select(table).order_by(table_of(table).c[key])
        if on is not None:
            statement = statement.where(valid_on(table, on))
        return list(self.session.all(statement))

    def bearers(self, type: ProfileType | str, *, on: date) -> sa.Select[tuple[int]]:
        """Make the query for the parties that have a profile of a type on a day, a person in any of their jobs."""
        declared = self.session.registry.profiles.get(type).record
        table = table_of(declared.table)
        key = table.c[self._key_column(declared.table)]
        if declared.of is not Affiliation:
            return sa.select(key).where(valid_on(declared.table, on))
        job = table_of(Affiliation)
        held = sa.select(job.c.person_id).join(table, key == job.c.id)
        return held.where(valid_on(declared.table, on), valid_on(Affiliation, on))

    def _bears(self, type_: ProfileType, bearer: Bearer) -> bool:
        if isinstance(bearer, Affiliation):
            return type_.of is Affiliation
        if isinstance(bearer, Organisation | Person):
            return type_.of is type(bearer)
        return type_.of is not Affiliation

    def _key(self, table: type[Profile], bearer: Bearer) -> tuple[str, int]:
        of = self.session.registry.profile_of(table).record.of
        column = self._key_column(table)
        if isinstance(bearer, Affiliation):
            return column, self._id_of(bearer)
        return column, Resolver(self.session).party_id(bearer, KINDS.get(of))

    @staticmethod
    def _key_column(table: type[Profile]) -> str:
        return next(iter(table_of(table).primary_key.columns)).name


def _is_valid(profile: Profile, day: date) -> bool:
    text = day.isoformat()
    begun = profile.since is None or str(profile.since) <= text
    return begun and (profile.until is None or str(profile.until) > text)
