"""Why a database refuses is told by its codes, in whatever language it speaks."""

import sqlite3

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.document import DocumentLink
from urd_crm.entities.model import table_of
from urd_crm.errors import ConflictError, InvalidValueError, StorageError
from urd_crm.gate.refusals import AT_THE_DOOR, BY_RESULT_CODE, BY_SQLSTATE, SAID
from urd_crm.gate.translation import told, translation
from urd_crm.schema.engine import make_engine
from urd_crm.text import Text


def of_sqlite(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("няма да стане")
    error.sqlite_errorcode = code
    return error


def of_postgresql(state: str) -> psycopg.Error:
    kind = psycopg.errors.lookup(state)
    return kind("няма да стане")


class TestRules:
    """What the checks of tables refuse: the same is said on both databases, and whose rule it is."""

    def refused(self, session, write):
        """Give table and columns that a write was refused for, and what is said."""
        with pytest.raises(ConflictError) as error, session.atomic():
            write()
        session.organisations.add("Afterwards")
        return error.value.entity, error.value.fields, str(error.value)

    def test_of_a_link_to_nothing(self, session):
        """A document hangs on something."""
        document = session.documents.add("Харта", b"x")
        assert self.refused(session, lambda: session.add(DocumentLink(document_id=document.id))) == (
            "urd_document_link",
            ("party_id", "interaction_id", "engagement_id", "agreement_id"),
            (
                "The row breaks the rule 'ck_urd_document_link_one_owner' of its table: "
                "urd_document_link (party_id, interaction_id, engagement_id, agreement_id)."
            ),
        )

    def test_of_a_contact_point_of_nobody(self, session):
        """The value is not repeated."""
        point = ContactPoint(kind="email", value="a@example.com")
        entity, fields, said = self.refused(session, lambda: session.add(point))
        assert (entity, fields) == ("urd_contact_point", ("party_id", "affiliation_id", "post_id"))
        assert "ck_urd_contact_point_one_owner" in said
        assert "example" not in said

    def test_of_a_statement(self, session):
        """Which goes past the ORM."""
        write = sa.insert(table_of(DocumentLink)).values(document_id=1)
        entity, _, _ = self.refused(session, lambda: session.store.execute(write))
        assert entity == "urd_document_link"

    def test_of_a_table_that_is_not_ours(self, session):
        """The rule has at least its name."""
        session.store.run("CREATE TEMPORARY TABLE guests (seats INTEGER CONSTRAINT few CHECK (seats < 9))")
        _, fields, said = self.refused(session, lambda: session.store.run("INSERT INTO guests VALUES (9)"))
        assert (fields, said) == ((), "The row breaks the rule 'few' of its table.")


class TestCodes:
    @pytest.mark.parametrize(
        "code, reason, allows_retry",
        [
            (sqlite3.SQLITE_BUSY, "locked", True),
            (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked", True),
            (sqlite3.SQLITE_LOCKED, "locked", True),
            (sqlite3.SQLITE_FULL, "full", False),
            (sqlite3.SQLITE_READONLY_DBMOVED, "read-only", False),
            (sqlite3.SQLITE_CORRUPT_INDEX, "not-a-database", False),
            (sqlite3.SQLITE_NOTADB, "not-a-database", False),
            (sqlite3.SQLITE_CANTOPEN, "unreachable", True),
            (sqlite3.SQLITE_IOERR_WRITE, "failed", False),
            (sqlite3.SQLITE_IOERR_SHMSIZE, "full", False),
            (sqlite3.SQLITE_INTERRUPT, "timeout", True),
            (sqlite3.SQLITE_AUTH, "forbidden", False),
            (sqlite3.SQLITE_ERROR, "failed", False),
        ],
    )
    def test_sqlite(self, code, reason, allows_retry):
        """The finer codes count as what they are finer codes of."""
        error = translation(of_sqlite(code))
        assert isinstance(error, StorageError)
        assert (error.reason, error.allows_retry) == (reason, allows_retry)

    @pytest.mark.parametrize(
        "state, reason, allows_retry",
        [
            ("08006", "unreachable", True),
            ("57P01", "unreachable", True),
            ("57P03", "unreachable", True),
            ("25P03", "unreachable", True),
            ("25P04", "timeout", True),
            ("53300", "unreachable", True),
            ("53100", "full", False),
            ("25006", "read-only", False),
            ("42501", "forbidden", False),
            ("3F000", "forbidden", False),
            ("40P01", "locked", True),
            ("55P03", "locked", True),
            ("57014", "timeout", True),
            ("XX001", "not-a-database", False),
            ("25P02", "failed", False),
            ("42P01", "failed", False),
        ],
    )
    def test_postgresql(self, state, reason, allows_retry):
        """The class of a code counts where the code itself is not named."""
        error = translation(of_postgresql(state))
        assert isinstance(error, StorageError)
        assert (error.reason, error.allows_retry) == (reason, allows_retry)

    def test_somebody_who_was_faster_is_a_conflict(self):
        """As a stale version is."""
        error = translation(of_postgresql("40001"))
        assert isinstance(error, ConflictError)
        assert error.allows_retry

    @pytest.mark.parametrize(
        "error", [of_postgresql("22001"), of_postgresql("54000"), of_sqlite(sqlite3.SQLITE_TOOBIG)]
    )
    def test_what_no_column_holds_is_a_wrong_value(self, error):
        """Too long, too large."""
        assert isinstance(translation(error), InvalidValueError)

    def test_a_server_that_is_not_there_has_no_code(self):
        """The driver cannot say more than that it did not come through."""
        for kind in (psycopg.OperationalError, psycopg.InterfaceError):
            assert translation(kind("connexion perdue")).reason == "unreachable"

    @pytest.mark.parametrize(
        "words,said",
        [
            ("FATAL:  sorry, too many clients already", "no connection left"),
            ('FATAL:  too many connections for role "crm"', "no connection left"),
            ('FATAL:  too many connections for database "town"', "no connection left"),
            ("FATAL:  remaining connection slots are reserved for superusers", "no connection left"),
            ('FATAL:  database "town" is not currently accepting connections', "takes no connections at present"),
            ('FATAL:  database "town" does not exist', "no such database"),
            ('invalid sslmode value: "always"', "does not take the address"),
            ('invalid port number: "99999"', "does not take the address"),
            ('definition of service "town" not found', "does not take the address"),
            ('root certificate file "/etc/ca.crt" does not exist', "does not take the address"),
            ("SSL error: certificate verify failed", "does not take the address"),
            ("server does not support SSL, but SSL was required", "does not take the address"),
            ('FATAL:  unrecognized configuration parameter "serach_path"', "does not take the address"),
            ("FATAL:  unsupported startup parameter: options", "does not take the address"),
        ],
    )
    def test_who_is_not_let_in_is_told_why(self, words, said):
        """By the server's words: there is no code at the door."""
        error = translation(psycopg.OperationalError(f'connection to server at "127.0.0.1" failed: {words}'))
        assert error.reason == "unreachable"
        assert said in str(error)

    def test_whom_the_servers_list_rejects_is_refused(self):
        """As one that it does not name is."""
        for words in ("no pg_hba.conf entry for", "pg_hba.conf rejects connection for"):
            error = translation(
                psycopg.OperationalError(f'FATAL:  {words} host "127.0.0.1", user "crm", no encryption')
            )
            assert error.reason == "refused"

    def test_every_kind_is_told_in_both_languages(self):
        """No code leads to nothing."""
        kinds = {*BY_SQLSTATE.values(), *BY_RESULT_CODE.values(), *AT_THE_DOOR.values(), "exhausted", "unreachable"} - {
            "unstorable",
            "overtaken",
        }
        assert kinds == set(SAID)
        assert all(text.en and text.bg for _, text in SAID.values())


class TestWhatIsRepeated:
    SECRET = "secret.person@example.com"

    def test_a_session_that_was_undone_says_so_without_the_row(self, crm):
        """SQLAlchemy would go on with what PostgreSQL said of it."""
        with crm.session(actor="tester") as session:
            party = session.organisations.add("Ventil")
            with pytest.raises(StorageError, match="undid what this session wrote"), session.atomic():
                session.orm.add(ContactPoint(kind="email", value=self.SECRET))
                with pytest.raises(ConflictError):
                    session.flush()
                session.tags.of(party)

    def test_what_a_plugin_raises_is_told_without_it(self, crm):
        """Neither the row nor the statement; what it says itself is."""
        with crm.session(actor="tester") as session:
            write = "INSERT INTO urd_contact_point (id, kind, value, original, is_preferred) VALUES (1, 'email', :v, :v, :f)"
            with pytest.raises(IntegrityError) as caught, session.orm.begin_nested():
                session.orm.execute(sa.text(write), {"v": self.SECRET, "f": False})
        for said in (told(caught.value).en, told(caught.value).bg):
            assert said.startswith("IntegrityError: ")
            assert "urd_contact_point" in said
            assert self.SECRET not in said
            assert "INSERT" not in said
        assert told(ValueError("no such year")) == Text("ValueError: no such year", "ValueError: no such year")


@pytest.mark.only("postgresql")
class TestUpgradeMeanwhile:
    def test_a_session_that_meets_an_altered_table_may_begin_anew(self, crm):
        """The driver has prepared what is said often, for the table as it was; the next session prepares it anew."""
        with crm.session() as session:
            for _ in range(10):
                session.store.fetch("SELECT * FROM urd_tag")
        other = make_engine(crm.engine.url)
        with other.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE urd_tag ADD later integer")
        other.dispose()
        with pytest.raises(ConflictError) as caught, crm.session() as session:
            session.store.fetch("SELECT * FROM urd_tag")
        assert caught.value.allows_retry
        with crm.session() as session:
            assert session.store.fetch("SELECT * FROM urd_tag") == []
