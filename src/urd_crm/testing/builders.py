"""Short ways to invented organisations, people and contacts, for tests and examples.

Each builder writes one row in a session and takes everything of it as a keyword; what is not given is made up.
The same calls in the same order make the same rows, and no two rows are alike.

>>> from urd_crm import Crm
>>> from urd_crm.testing import builders
>>> with Crm.open(":memory:", plugins=[]).session(actor="tester") as session:
...     reporter = builders.affiliation(session, position="Reporter")
...     call = builders.interaction(session, participants=[reporter], kind="call")
...     [entry.kind for entry in session.timeline(reporter.organisation_id)]
['call']
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from urd_crm.contract import EngagementType, InteractionKind
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.commitment import Commitment
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.repositories.reference import ParticipantReference, PartyReference
from urd_crm.session import Session

ORGANISATIONS = (
    ("Сдружение „Орехова гора“", "BG"),
    ("Lindqvist Ventil AB", "SE"),
    ("Читалище „Светлина“", "BG"),
    ("Hafenwerk Nordlicht GmbH", "DE"),
    ("„Бели брези“ ООД", "BG"),
    ("Officina Tramontana S.r.l.", "IT"),
)
PEOPLE = (
    {"given": "Радина", "surname": "Тополова", "languages": ["bg"]},
    {"given": "Anna", "surname": "Lindqvist", "languages": ["sv", "en"]},
    {"given": "Явор", "patronymic": "Огнянов", "surname": "Снежинов", "languages": ["bg", "en"]},
    {"given": "Jonas", "surname": "Feldmark", "languages": ["de"]},
    {"given": "Елица", "surname": "Звездарова", "languages": ["bg", "fr"]},
)
POSITIONS = ("председател", "Head of Projects", "експерт", "секретар")
SUBJECTS = ("Покана за среща", "Asked for the conditions", "Отчет за годината", "Agreed on a date")


def organisation(session: Session, name: str | None = None, **overrides: Any) -> Organisation:
    """Add an organisation.

    Args:
        session: one that writes.
        name: what it is called; ``None``: invented.
        overrides: anything of ``session.organisations.add``.
    """
    n = count(session, Organisation)
    invented, country = ORGANISATIONS[n % len(ORGANISATIONS)]
    given = {"country": country, "email": f"office{n + 1}@example.com"} | overrides
    return session.organisations.add(name or _numbered(invented, n, len(ORGANISATIONS)), **given)


def person(session: Session, full_name: str | None = None, **overrides: Any) -> Person:
    """Add a person.

    Args:
        session: one that writes.
        full_name: the whole name in one; ``None``: invented, as far as the parts are not given.
        overrides: anything of ``session.people.add``.
    """
    n = count(session, Person)
    invented = dict(PEOPLE[n % len(PEOPLE)])
    invented["surname"] = _numbered(str(invented["surname"]), n, len(PEOPLE))
    parts = {"given", "patronymic", "surname"} & set(overrides)
    fields = overrides if full_name or parts else invented | overrides
    return session.people.add(full_name, **fields)


def affiliation(
    session: Session,
    whose: PartyReference | None = None,
    where: PartyReference | None = None,
    **overrides: Any,
) -> Affiliation:
    """Add a position of a person in an organisation; who and where are made up when they are not given.

    Args:
        session: one that writes.
        whose: the person's reference.
        where: the organisation's reference.
        overrides: anything of ``session.affiliations.add``.
    """
    n = count(session, Affiliation)
    given = {"position": POSITIONS[n % len(POSITIONS)], "email": f"person{n + 1}@example.org"} | overrides
    someone = person(session) if whose is None else whose
    somewhere = organisation(session) if where is None and "post" not in given else where
    return session.affiliations.add(someone, somewhere, **given)


def interaction(
    session: Session,
    subject: str | None = None,
    *,
    kind: InteractionKind | str = "meeting",
    participants: Sequence[ParticipantReference] | None = None,
    **overrides: Any,
) -> Interaction:
    """Log an interaction; each is a day older than the one before it.

    Args:
        session: one that writes.
        subject: what it was about; ``None``: invented.
        kind: a registered kind or its name.
        participants: who took part; ``None``: an invented person of an invented organisation.
        overrides: anything of ``session.interactions.log``.
    """
    n = count(session, Interaction)
    given = {"occurred_at": session.now - timedelta(days=n + 1)} | overrides
    who = [affiliation(session)] if participants is None else participants
    logged = session.interactions.log(kind, subject or SUBJECTS[n % len(SUBJECTS)], participants=who, **given)
    return session.interactions.get(logged.id)


def engagement(
    session: Session, type: EngagementType | str, name: str | None = None, *, parties: Any = None, **overrides: Any
) -> Engagement:
    """Open an engagement.

    Args:
        session: one that writes.
        type: a registered type or its name.
        name: what it is called; ``None``: its type with a number.
        parties: who is in it; ``None``: an invented organisation.
        overrides: anything of ``session.engagements.open``; ``detail`` among it, where its type has further fields.
    """
    entry = session.registry.engagements.get(type)
    called = name or f"{entry.record.title.en or entry.code} {count(session, Engagement) + 1}"
    who = [organisation(session)] if parties is None else parties
    return session.engagements.open(entry.record, called, parties=who, **overrides)


def commitment(session: Session, text: str | None = None, **overrides: Any) -> Commitment:
    """Add a promise, due in two weeks: ours to an invented organisation, unless ``to`` or ``by`` is given.

    Args:
        session: one that writes.
        text: what was promised; ``None``: invented.
        overrides: anything of ``session.commitments.promise``.
    """
    given: dict[str, Any] = {"due_on": session.today + timedelta(days=14)} | overrides
    if not {"to", "by"} & set(given):
        given["to"] = organisation(session)
    return session.commitments.promise(text or f"Писмо с условията, {count(session, Commitment) + 1}", **given)


def agreement(session: Session, title: str | None = None, *, parties: Any = None, **overrides: Any) -> Agreement:
    """Add an agreement, signed today.

    Args:
        session: one that writes.
        title: what it is called; ``None``: invented.
        parties: who agreed; ``None``: an invented organisation.
        overrides: anything of ``session.agreements.add``; ``kind`` is ``memorandum`` unless given.
    """
    n = count(session, Agreement)
    given: dict[str, Any] = {"kind": "memorandum", "signed_on": session.today} | overrides
    who = [organisation(session)] if parties is None else parties
    return session.agreements.add(given.pop("kind"), title or f"Меморандум {n + 1}", parties=who, **given)


def count(session: Session, table: type[CrmModel]) -> int:
    """Give how many rows a table has; what the next one is told apart by."""
    session.flush()
    return int(session.store.execute(sa.select(sa.func.count()).select_from(table_of(table))).scalar_one())


def _numbered(name: str, n: int, names: int) -> str:
    return name if n < names else f"{name} {n // names + 1}"
