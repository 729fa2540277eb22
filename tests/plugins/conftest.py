"""What tests of several plugins ask."""

import pytest
import sqlalchemy as sa


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
