"""What is confidential: engagements with a code name, and the names that would give them away."""

import re
from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from attrs import frozen

from urd_crm.entities.engagement import Engagement, EngagementParty
from urd_crm.entities.model import table_of
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import Problem, ValidationFailedError
from urd_crm.gate.lookups import VALUES
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text
from urd_crm.values import legal_form, search_key
from urd_crm.values.search_key import Word

CODE = "code-name-disclosure"


@frozen
class Secret:
    """An engagement that goes by a code name, and what must not be said outside."""

    engagement_id: int
    code_name: str
    party_ids: tuple[int, ...]
    """Those it is with: the parties without a role of their own, the town hall left out."""
    names: tuple[str, ...]
    """Its own name, and theirs in every documented spelling."""


class Disclosure(Repository):
    """Guards what leaves the house; every plugin that publishes asks here, and need not know whose secret it is.

    An engagement is confidential from the moment it has a code name until that is taken away again;
    that it is won or lost changes nothing.
    """

    def secrets(self) -> Sequence[Secret]:
        """Give all that is confidential, by number."""
        engagement, link = table_of(Engagement), table_of(EngagementParty)
        party, own = table_of(Party), table_of(Organisation)
        found = self.session.store.rows(
            sa.select(engagement.c.id, engagement.c.code_name, engagement.c.name, party.c.id, party.c.label)
            .outerjoin(link, sa.and_(link.c.engagement_id == engagement.c.id, link.c.role == "party"))
            .outerjoin(own, sa.and_(own.c.id == link.c.party_id, own.c.is_own))
            .outerjoin(party, sa.and_(party.c.id == link.c.party_id, own.c.id.is_(None)))
            .where(engagement.c.code_name.is_not(None))
            .order_by(engagement.c.id, party.c.id)
        )
        spelled = self._spelled({row[3] for row in found if row[3] is not None})
        secrets: dict[int, Secret] = {}
        for id, code_name, name, party_id, label in found:
            known = secrets.get(id, Secret(id, code_name, (), () if name == code_name else (name,)))
            if party_id is not None:
                names = (*known.names, label, *spelled.get(party_id, ()))
                known = Secret(id, code_name, (*known.party_ids, party_id), names)
            secrets[id] = known
        return list(secrets.values())

    def problems(
        self, text: str = "", *, about: Iterable[Engagement | Organisation | Person] = ()
    ) -> Sequence[Problem]:
        """Say what a text for the public, or what it is about, would give away.

        Args:
            text: what is to be published; names are found in either script and without their legal form.
            about: the engagements and parties that it is linked to.

        Returns:
            A problem for each confidential engagement, by its code name alone; empty: nothing is given away.
        """
        linked = list(about)
        engagements = {row.id for row in linked if isinstance(row, Engagement)}
        parties = {row.id for row in linked if not isinstance(row, Engagement)}
        said = _Said([key for token in re.findall(r"\w+", text) for key in self._keys(token)])
        return [
            Problem(
                CODE,
                Text(
                    en=f"'{secret.code_name}' is confidential, and this would disclose it",
                    bg=f"„{secret.code_name}“ е поверителен проект и това би го разкрило",
                ),
                Text(
                    en="Take the name out, use the code name, or wait until the code name is taken away.",
                    bg="Махнете името, ползвайте кодовото име или изчакайте то да отпадне.",
                ),
                entity=str(Engagement.__tablename__),
                entity_id=secret.engagement_id,
            )
            for secret in self.secrets()
            if secret.engagement_id in engagements
            or parties & set(secret.party_ids)
            or any(said.holds(self._keys(legal_form.strip(name)[0])) for name in secret.names)
        ]

    def refuse(self, text: str = "", *, about: Iterable[Engagement | Organisation | Person] = ()) -> None:
        """Refuse to let out what would disclose a confidential engagement; see :meth:`problems`.

        Raises:
            ValidationFailedError: it would; the code of each problem is ``code-name-disclosure``.
        """
        problems = self.problems(text, about=about)
        if problems:
            raise ValidationFailedError(problems)

    def public_name(self, party: Organisation | Person) -> str:
        """Give what a party may be called outside: its name, or the code name of what it is in."""
        for secret in self.secrets():
            if party.id in secret.party_ids:
                return secret.code_name
        return party.name if isinstance(party, Organisation) else party.name.display("full")

    def _spelled(self, party_ids: set[int]) -> dict[int, list[str]]:
        name = table_of(Name).c
        spelled: dict[int, list[str]] = {}
        for some in batches(sorted(party_ids), VALUES):
            statement = sa.select(name.party_id, name.text).where(name.party_id.in_(some)).order_by(name.id)
            for party_id, text in self.session.store.rows(statement):
                spelled.setdefault(party_id, []).append(text)
        return spelled

    def _keys(self, text: str) -> Sequence[Word]:
        return [
            key for token in re.findall(r"\w+", text) for key in search_key.words(token, self.session.town.language)
        ]


class _Said:
    """The words of a text, and where each stands: a register has tens of thousands, and there may be hundreds of secrets."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._places: dict[str, set[int]] = {}
        for n, word in enumerate(words):
            for form in (word.latin, word.skeleton):
                self._places.setdefault(form, set()).add(n)

    def holds(self, name: Sequence[Word]) -> bool:
        """Say whether a name stands in the text, word after word, as it is spelled or as it sounds."""
        if not name:
            return False
        begins = self._places.get(name[0].latin, set()) | self._places.get(name[0].skeleton, set())
        return any(self._goes_on(n, name) for n in begins)

    def _goes_on(self, start: int, name: Sequence[Word]) -> bool:
        here = self._words[start : start + len(name)]
        return len(here) == len(name) and all(
            said.latin == word.latin or said.skeleton == word.skeleton for said, word in zip(here, name, strict=True)
        )
