"""However a server, a database or a role is set up to speak, the library reads and writes the same."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.errors import StorageError
from urd_crm.exchange.database_copy import copy_database


@pytest.fixture
def made(postgres):
    """Make databases with options of their own."""
    names = []

    def make(options=""):
        names.append(f"dialogue_{uuid4().hex}")
        return postgres.create_database(names[-1], "template0", options=options)

    yield make
    for name in names:
        postgres.drop_database(name)


@pytest.mark.parametrize("encoding", ["WIN1251", "LATIN1", "SQL_ASCII"])
def test_a_database_without_every_letter_is_refused(made, tmp_path, encoding):
    """When it is opened and when it is copied into: with what to do, and nothing in it."""
    url = made(f"ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'")
    source = tmp_path / "town.db"
    Crm.open(source, plugins=[]).close()
    for work in (lambda: Crm.open(url), lambda: copy_database(source, url)):
        with pytest.raises(StorageError, match=f"is in {encoding}.*createdb --encoding UTF8") as caught:
            work()
        assert caught.value.reason == "unsuited"


@pytest.mark.parametrize(
    "setting",
    [
        "datestyle = 'German'",
        "datestyle = 'SQL, DMY'",
        "client_encoding = 'WIN1251'",
        "client_encoding = 'SQL_ASCII'",
        "standard_conforming_strings = off",
        "intervalstyle = 'postgres_verbose'",
    ],
)
def test_settings_of_a_database_change_nothing(made, tmp_path, setting):
    """Moments, days, letters and backslashes come back as they went, a copy's too."""
    url = made()
    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"ALTER DATABASE {sa.make_url(url).database} SET {setting}")
    engine.dispose()
    crm = Crm.open(url, plugins=[])
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with crm.session(actor="clerk") as session:
        firm = session.organisations.add("Ödön „Искра“ \\ 100%_'")
        session.interactions.log("call", "x", participants=[firm], occurred_at=at)
    with crm.session() as session:
        assert [hit.label for hit in session.search("iskra")] == ["Ödön „Искра“ \\ 100%_'"]
        assert [entry.occurred_at for entry in session.timeline(1)] == [at]
        assert session.review.verify() == []
    crm.close()
    copy_database(url, tmp_path / "copy.db")
