"""What a server has to offer besides plain SQL: the page on many municipalities names it, so that one can be chosen."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from urd_crm import Crm, InteractionDraft, OrganisationDraft
from urd_crm.errors import UrdCrmError
from urd_crm.matching.merge import merge
from urd_crm.privacy.erasure import erase
from urd_crm.testing.postgres import PostgresServer

PAGE = Path(__file__).parents[2] / "docs/how-to/many_municipalities.md"
SQL = {"coalesce", "count", "max", "min", "sum", "lower", "replace", "substr", "varchar", "numeric", "values", "exists"}
"""What every database has."""


def functions(log: str) -> set[str]:
    """Give the functions that statements in a server's log call."""
    statements = "\n".join(re.findall(r"(?:statement|execute [^:]*): (.*(?:\n\t.*)*)", log))
    bare = re.sub(
        r"'[^']*'|\"[^\"]*\"|\b(?:INTO|KEY|CONSTRAINT|ON|REFERENCES|TABLE|INDEX|WITH|IN|AS|AND) \w* ?\(", "", statements
    )
    return {name.lower() for name in re.findall(r"\b([a-z_]+)\(", bare)} - SQL


def named_on_the_page(heading: str) -> set[str]:
    """Give the functions that a table of the page names."""
    _, _, after = PAGE.read_text(encoding="utf-8").partition(f"| {heading} |")
    table, _, _ = after.partition("\n\n")
    return set(re.findall(r"`([a-z_]+)\(\)`", table))


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    """A server that writes down whatever is asked of it."""
    with PostgresServer() as server:
        engine = sa.create_engine(server.url(), isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
        with engine.connect() as connection:
            connection.execute(sa.text("ALTER SYSTEM SET log_statement = 'all'"))
            connection.execute(sa.text("SELECT pg_reload_conf()"))
        yield server


def test_no_function_is_called_that_the_page_does_not_name(server):
    """In making a database, and in a day's work at it."""
    url = server.create_database("town")
    begin = len(server.log())
    crm = Crm.open(url, strict=True)
    made = len(server.log())
    assert functions(server.log()[begin:]) - named_on_the_page("to make and upgrade tables") == set()
    with crm.session(actor="clerk") as session:
        ventil = session.organisations.add("Ventil AB", country="SE", email="info@example.com")
        anna = session.people.add(given="Anna", surname="Lindqvist")
        session.affiliations.add(anna, ventil)
        ids = session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(20)).ids
        drafts = (
            InteractionDraft("call", "x", [id], datetime(2026, 1, 1, tzinfo=UTC), source=("pbx", str(id))) for id in ids
        )
        session.interactions.log_many(drafts)
        session.change(ventil, name="Ventil och Co AB")
        merge(session, "Firm 0", "Firm 1")
        erase(session, anna)
    with crm.session() as session:
        assert session.search("ventli")
        session.timeline("Firm 0")
        assert list(session.changes.follow())
        for report in session.registry.reports.entries:
            with suppress(TypeError, UrdCrmError):  # it wants to know of whom
                session.report(report)
        session.review.verify()
        list(session.review.findings())
    with crm.session(actor="clerk") as session:
        session.review.reindex()
        session.organisations.add("Quartz AB")
        session.changes.after(0)
    crm.close()
    assert functions(server.log()[made:]) <= named_on_the_page("in every day's work")
    assert {"nextval", "pg_current_xact_id"} <= functions(server.log()[made:])
