"""Whether a database is sound: whole, with all that it was made with, and an index that fits its names."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from urd_crm.entities.change import Change
from urd_crm.entities.model import table_of
from urd_crm.entities.party import Party
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.errors import Problem
from urd_crm.gate.store import Store
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.undeclared import undeclared
from urd_crm.schema.component import components
from urd_crm.schema.gaps import LOST, gaps
from urd_crm.schema.lost_reference import lost, problem_of
from urd_crm.schema.numbers import behind
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

DAMAGED = Text(
    en="Bring a backup back, or copy the rows into a new file with 'urd copy': it needs no index.",
    bg="Върнете резервно копие или пренесете редовете в нов файл с „urd copy“: индексите не ѝ трябват.",
)
REINDEX = Text(en="Run 'urd check --reindex'.", bg="Пуснете „urd check --reindex“.")


@contextmanager
def reading_any_text(store: Store) -> Iterator[list[Any]]:
    """Let SQLite give texts that are not in UTF-8, too: its own error would repeat them, and say of no row that it has one.

    Yields:
        A list that is no longer empty when there was one; it came with half characters in it.
    """
    met: list[Any] = []
    if store.dialect.name != "sqlite":
        yield met
        return

    def read(raw: bytes) -> str:
        try:
            return raw.decode()
        except UnicodeDecodeError:
            met.append(raw)
            return raw.decode(errors="surrogateescape")

    driver: Any = store.connection().connection.driver_connection
    before, driver.text_factory = driver.text_factory, read
    try:
        yield met
    finally:
        driver.text_factory = before


def unsound(session: "Session") -> Iterator[Problem]:
    """Look for what no write through the gate can leave behind; see :meth:`Review.verify`."""
    tables = [table for component in components(session.registry) for table in component.tables]
    connection = session.store.connection()
    missing = list(gaps(connection, tables))
    if any(problem.code in LOST for problem in missing):
        yield from missing
        return
    yield from _damage(session)
    yield from missing
    yield from _lost(session, tables)
    yield from behind(connection, tables)
    yield from _feed(session)
    yield from _letters(session)
    yield from _index(session)
    yield from undeclared(session)


def _damage(session: "Session") -> Iterator[Problem]:
    if session.store.dialect.name == "sqlite":
        for (said,) in session.store.rows(sa.text("PRAGMA integrity_check")):
            if said != "ok":
                yield Problem("database-damaged", Text(f"SQLite says: {said}", f"SQLite казва: {said}"), DAMAGED)


def _lost(session: "Session", tables: Sequence[sa.Table]) -> Iterator[Problem]:
    """Look for references that nobody minded, because a restore, a program or an administrator told it not to."""
    for table in tables:
        for key, rows in lost(table):
            for row in session.store.rows(rows):
                yield problem_of(key, row)


def _feed(session: "Session") -> Iterator[Problem]:
    """Look whether PostgreSQL hands numbers of changes out in blocks: then they do not stand in the order of time."""
    if session.store.dialect.name != "postgresql":
        return
    sql = (
        "SELECT seqcache FROM pg_sequence "
        "WHERE seqrelid = pg_get_serial_sequence('urd_change', 'sequence')::regclass AND seqcache > 1"
    )
    for (kept,) in session.store.fetch(sql):
        yield Problem(
            "feed-out-of-order",
            Text(
                f"each connection keeps {kept} numbers of changes; whoever follows the feed misses some",
                f"всяка връзка държи по {kept} номера на промени; който следва потока, пропуска някои",
            ),
            Text(
                en="ALTER SEQUENCE urd_change_sequence_seq CACHE 1;",
                bg="ALTER SEQUENCE urd_change_sequence_seq CACHE 1;",
            ),
            entity=str(Change.__tablename__),
        )


def _letters(session: "Session") -> Iterator[Problem]:
    """Look for words that cannot be found when they are misspelt."""
    gram = "g.gram = substr('^' || w.word || '$', 1, 3) AND " if session.store.keeps_grams else ""
    ((count,),) = session.store.fetch(
        "SELECT count(*) FROM (SELECT DISTINCT word FROM urd_search_word) w "
        f"WHERE NOT EXISTS (SELECT 1 FROM urd_search_gram g WHERE {gram}g.word = w.word)"
    )
    if count:
        yield Problem(
            "letters-missing",
            Text(
                f"{count} words of names are not found when they are misspelt",
                f"{count} думи от имена не се намират, когато са сгрешени",
            ),
            REINDEX,
            entity=str(SearchGram.__tablename__),
        )


def _index(session: "Session") -> Iterator[Problem]:
    words = table_of(SearchWord).c
    sql = "SELECT id, merged_into_id IS NOT NULL OR erased_at IS NOT NULL FROM urd_party ORDER BY id"
    every = session.store.fetch(sql)
    for parties in batches(every, 500):
        batch = [id for id, _ in parties]
        stored: dict[int, set[tuple[str, str]]] = {}
        for word, party_id, origin in session.store.rows(
            sa.select(words.word, words.party_id, words.origin).where(words.party_id.in_(batch))
        ):
            stored.setdefault(party_id, set()).add((word, origin))
        named = {each.party_id: each.words() for each in session.gate.index.read(batch)}
        for id, is_gone in parties:
            own, there = named.get(id, set()), stored.get(id, set())
            # A merged party has no words, and kept its own in earlier versions: nobody is found by them.
            if there - own or (own - there and not is_gone):
                yield Problem(
                    "index-stale",
                    Text("its words in the search index are stale", "думите му в указателя са остарели"),
                    REINDEX,
                    entity=str(Party.__tablename__),
                    entity_id=id,
                )
