"""What tests of several plugins ask."""

import inspect
from collections.abc import Callable
from importlib import import_module

import pytest
import sqlalchemy as sa

from urd_crm.testing.contract import PluginContract


@pytest.fixture
def plans(session):
    """Run a call and give the query plans of what it asked of the tables of the plugin and of the core."""

    def plans_of(call):
        asked = []

        def remember(connection, cursor, statement, parameters, context, executemany):
            if statement.startswith("SELECT"):
                asked.append((statement, parameters))

        connection = session.orm.connection()
        sa.event.listen(connection, "before_cursor_execute", remember)
        call()
        sa.event.remove(connection, "before_cursor_execute", remember)
        return [
            row[3]
            for statement, parameters in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]

    return plans_of


@pytest.fixture
def questions(session):
    """Run a call and say how many queries it asked."""

    def count(call):
        asked = []
        connection = session.orm.connection()
        sa.event.listen(connection, "before_cursor_execute", remember := lambda *said: asked.append(said[2]))
        session.orm.expire_all()
        session.gate.forget()  # as if the session had just begun
        call()
        sa.event.remove(connection, "before_cursor_execute", remember)
        return len(asked)

    return count


@pytest.fixture
def statements(session):
    """Run a call and give the statements that it asked the database."""

    def asked_by(call):
        asked = []
        connection = session.orm.connection()
        sa.event.listen(connection, "before_cursor_execute", remember := lambda *said: asked.append(said[2]))
        call()
        sa.event.remove(connection, "before_cursor_execute", remember)
        return asked

    return asked_by


@pytest.fixture
def rows_read(session, monkeypatch):
    """Run a call and say how many rows its queries gave it."""

    def count(call):
        read, rows = [0], session.store.rows

        def counted(statement, parameters=None):
            found = rows(statement, parameters)
            read[0] += len(found)
            return found

        with monkeypatch.context() as patched:
            patched.setattr(session.store, "rows", counted)
            call()
        return read[0]

    return count


@pytest.fixture
def contract_of() -> Callable[[str], PluginContract]:
    """Give a plugin's own test of the contract, which knows how to make up its rows and what it is asked with."""

    def found(plugin: str) -> PluginContract:
        module = import_module(f"tests.plugins.{plugin}.test_contract")
        (suite,) = [
            each for each in vars(module).values() if inspect.isclass(each) and getattr(each, "plugin", None) == plugin
        ]
        return suite()

    return found
