"""What every contender does: the same work, on a database of its own, with answers that can be compared."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from attrs import frozen

from bench.data import Load, Organisation, Person, Talk

T = TypeVar("T")


@frozen
class Line:
    """An entry of a time line, as all are compared: who took part, each with whom they spoke for."""

    id: int
    kind: str
    at: datetime
    subject: str
    who: tuple[tuple[int, str, int | None, str | None], ...]


EXPORTED = ("given", "surname", "organisation", "email", "phone")
"""The columns of an export."""


class Contender(ABC):
    """One way to do the work. Numbers of parties are as in the library: organisations from 1, then people."""

    name: str
    """As the tables have it."""

    def __init__(self, target: str, load: Load) -> None:
        """Open a database; ``target`` is the URL of SQLAlchemy for a file or a PostgreSQL database."""
        self.target = target
        self.load = load

    @abstractmethod
    def prepare(self) -> None:
        """Make the tables of a new database."""

    @abstractmethod
    def add_organisations(self, firms: Iterable[Organisation]) -> None:
        """Write organisations with their stakeholder types."""

    @abstractmethod
    def import_people(self, people: Iterable[Person]) -> None:
        """Write people with their jobs, e-mail addresses and telephone numbers, checked and normalised."""

    @abstractmethod
    def log_many(self, talks: Iterable[Talk]) -> None:
        """Write interactions with who took part, in one transaction."""

    @abstractmethod
    def log(self, talk: Talk) -> None:
        """Write one interaction in a transaction of its own."""

    def log_by_orm(self, talk: Talk) -> None:
        """The same through rows of an object-relational mapper, where there are two ways."""
        self.log(talk)

    @abstractmethod
    def timeline(self, party: int) -> Any:
        """Give the newest fifty interactions of an organisation and on its behalf, with who took part."""

    @abstractmethod
    def lines(self, answer: Any) -> list[Line]:
        """Bring a time line into the form that is compared; not timed."""

    @abstractmethod
    def search(self, text: str) -> Sequence[int]:
        """Give ten parties whose names hold the beginnings of words, in either script."""

    @abstractmethod
    def search_misspelt(self, text: str) -> Sequence[int]:
        """Give up to ten people whose names come near."""

    @abstractmethod
    def count(self) -> Any:
        """Count interactions by month and stakeholder type of whom somebody spoke for."""

    def counts(self, answer: Any) -> dict[tuple[str, str], int]:
        """Bring the counts into the form that is compared: by ``2026-11`` and type."""
        return {(month, type): number for month, type, number in answer}

    @abstractmethod
    def export(self, file: Path) -> None:
        """Write all people to CSV, with employer, e-mail address and telephone number."""

    def export_whole(self, file: Path) -> None:
        """Write all that is known of all people, where that is more."""
        self.export(file)

    @abstractmethod
    def keep_safe(self, *, always: bool) -> None:
        """Wait for the disk at each commit, or leave that to the database's checkpoints."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""


def checked(person: Person) -> tuple[str, str]:
    """Check contacts by the rules of the two libraries that everybody takes, and give their normal forms."""
    import phonenumbers  # a start without an import pays for neither
    from email_validator import validate_email

    address = validate_email(person.email, check_deliverability=False)
    number = phonenumbers.parse(person.phone, "BG")
    if not phonenumbers.is_valid_number(number):
        raise ValueError(person.phone)
    return address.normalized.lower(), phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def nearest(text: str, names: Iterable[tuple[int, str]]) -> list[int]:
    """Give the ten whose folded names come nearest; what everybody without an index for it does."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(text, dict(map(tuple, names)), scorer=OSA.normalized_similarity, score_cutoff=0.7, limit=10)
    return [id for _, _, id in found]


def batches(items: Iterable[T], size: int = 5000) -> Iterator[list[T]]:
    """Cut a stream, so that memory stays flat."""
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch


def columns_of(people: Iterator[Sequence[Any]]) -> Iterator[list[Any]]:
    """Write the rows of an export: a header, then a row for each person."""
    yield list(EXPORTED)
    for row in people:
        yield list(row)
