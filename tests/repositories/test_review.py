import tracemalloc
from datetime import date
from io import StringIO
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Crm, Interaction, OrganisationDraft, PersonDraft
from urd_crm.contract import NO_PERSONAL_DATA, WARN, Check, Finding, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.name import Name
from urd_crm.entities.tag import PartyTag
from urd_crm.errors import InvalidValueError, NotFoundError, StorageError
from urd_crm.exchange.csv import export_csv
from urd_crm.gate.draft import RowView

CALLED = Text("called", "наречен")


def every(rows, context):
    """Find fault with every row, and say how many were given at once."""
    return [Finding(row, Text(str(len(rows)))) for row in rows]


class Plugin:
    """Checks of three tables: one with a number of its own, one whose key is in two columns."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("fussy", Text("Fussy", "Придирчива"), "0.1", 1)

    @hookimpl
    def urd_crm_checks(self):
        """Find fault with everything."""
        return [
            Check("any-name", Name, every, WARN, CALLED, at_write=False),
            Check("any-name-again", Name, every, WARN, CALLED, at_write=False),
            Check("any-tag", PartyTag, every, WARN, CALLED, at_write=False),
            Check("any-job", Affiliation, every, WARN, CALLED, at_review=False),
        ]


class Kiosk(Record, table=True):
    """A table whose name has a capital in it."""

    __tablename__ = "urd_kiosks_Kiosk"


class Kiosks:
    """A plugin with such a table, and a check of it."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("kiosks", Text("Kiosks", "Павилиони"), "0.1", 1)

    @hookimpl
    def urd_crm_records(self):
        """Declare the table."""
        return [RecordType("kiosk", Kiosk, NO_PERSONAL_DATA, Text("Kiosk", "Павилион"))]

    @hookimpl
    def urd_crm_checks(self):
        """Find fault with everything."""
        return [Check("any-kiosk", Kiosk, every, WARN, CALLED, at_write=False)]


def raises(rows, context):
    """Fail."""
    return [1 / 0]


class Broken:
    """A check that fails beside one that does not."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("broken", Text("Broken", "Счупена"), "0.1", 1)

    @hookimpl
    def urd_crm_checks(self):
        """Fail, and find fault with everything."""
        return [
            Check("name-raises", Name, raises, WARN, CALLED, at_write=False),
            Check("sound-name", Name, every, WARN, CALLED, at_write=False),
        ]


@pytest.fixture
def urd_plugins():
    return [Plugin(), Broken()]


class TestFindings:
    def test_every_row_is_looked_at_once_by_each_check(self, session):
        """A table of more than a page is read in pages, in the order of its keys."""
        session.organisations.add_many(
            OrganisationDraft(f"Nowhere {n}", names=[{"text": f"Nirgendwo {n}", "kind": "alias"}]) for n in range(1203)
        )
        found = session.review.findings(plugin="fussy")
        for code in ("any-name", "any-name-again"):
            mine = [each for each in found if each.code == code]
            assert [each.entity_id for each in mine] == list(range(1, 1204))
            assert [each.message.en for each in mine] == ["1000"] * 1000 + ["203"] * 203

    def test_a_check_that_fails_is_told_and_the_others_go_on(self, session):
        """Once, however many pages of rows there are; with whose it is and what it raised."""
        session.organisations.add_many(
            OrganisationDraft(f"Nowhere {n}", names=[{"text": f"Nirgendwo {n}", "kind": "alias"}]) for n in range(1203)
        )
        first, *others = session.review.findings(plugin="broken")
        assert (first.code, first.origin, first.entity, first.severity) == (
            "check-failed",
            "broken",
            "urd_name",
            "reject",
        )
        assert first.message.en == "The check 'name-raises' of 'broken' failed: ZeroDivisionError: division by zero"
        assert first.message.bg
        assert [each.code for each in others] == ["sound-name"] * 1203

    @pytest.mark.only("sqlite")
    @pytest.mark.parametrize(
        "column,value",
        [
            ("occurred_at", "'нещо'"),
            ("occurred_at", "'2026-13-45 00:00:00'"),
            ("occurred_at", "7"),
            ("uid", "'xx'"),
            ("uid", "x'00'"),
            ("status", "'postponed'"),
        ],
    )
    def test_a_value_that_is_not_of_its_kind_is_named_and_the_others_are_checked(self, crm, column, value):
        """SQLite keeps whatever a program writes; the value is not repeated, and may be anything."""
        with crm.session(actor="tester") as session:
            firm = session.organisations.add("Ventil AB", country="SE")
            ids = [session.interactions.log("call", f"Call {n}", participants=[firm]).id for n in range(3)]
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(f"UPDATE urd_interaction SET {column} = {value} WHERE id = {ids[1]}")
        with crm.session() as session:
            found = [each for each in session.review.findings() if each.entity == "urd_interaction"]
            assert [(each.code, each.field, each.entity_id) for each in found] == [("value-illegible", column, ids[1])]
            assert found[0].message.en == f"{column} is not of its column's kind"

    @pytest.mark.only("sqlite")
    def test_a_text_in_other_letters_is_named_and_not_repeated(self, crm):
        """As a program for windows-1251 leaves it; the other rows are checked."""
        with crm.session(actor="tester") as session:
            names = [{"text": f"Nowhere {n}", "kind": "alias"} for n in range(3)]
            session.organisations.add("Ventil AB", names=names)
        with crm.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE urd_name SET text = CAST(x'c2e0f0ede0' AS TEXT) WHERE id = 2")
        with crm.session() as session:
            found = [each for each in session.review.findings(plugin="fussy") if each.entity == "urd_name"]
            assert {(each.code, each.field, each.entity_id) for each in found if each.code == "value-illegible"} == {
                ("value-illegible", "text", 2)
            }
            assert {each.entity_id for each in found if each.code == "any-name"} == {1, 3}
            assert {each.code for each in session.review.verify()} == {"index-stale"}
        with pytest.raises(StorageError) as caught, crm.session() as session:
            session.all(select(Name))
        assert str(caught.value) == "The database refused: Could not decode to UTF-8 column 'text'"

    def test_whoever_reads_such_a_value_is_told_and_not_that_nothing_was_found(self, crm):
        """As where a release took a member out of a closed list; the value is not repeated."""
        with crm.session(actor="tester") as session:
            firm = session.organisations.add("Ventil AB", country="SE")
            id = session.interactions.log("call", "Call", participants=[firm]).id
        with crm.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE urd_interaction SET status = 'postponed'")
        reads = [
            lambda session: session.all(select(Interaction)),
            lambda session: session.get(Interaction, id),
            lambda session: session.store.rows(select(Interaction.status)),
        ]
        for read in reads:
            with pytest.raises(StorageError) as caught, crm.session() as session:
                read(session)
            assert str(caught.value) == "A value is not of its column's kind; 'urd check' says which."
            assert caught.value.in_("bg").startswith("Стойност не е от вида")

    @pytest.mark.only("sqlite")
    def test_an_export_says_where_to_look(self, crm):
        """Not that the program is at fault."""
        with crm.session(actor="tester") as session:
            session.interactions.log("call", "Asked for plots", participants=[session.organisations.add("Ventil AB")])
        with crm.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE urd_interaction SET occurred_at = 'soon'")
        with crm.session() as session, pytest.raises(StorageError, match="'urd check' says which"):
            export_csv(session, "interactions", StringIO())

    def test_a_plugin_that_is_not_in_use_is_told(self, session):
        """Nothing found would read as all well."""
        with pytest.raises(NotFoundError, match=r"'typo' is not in use\. There are: core, ") as error:
            session.review.findings(plugin="typo")
        assert {"core", "fussy", "broken"} <= set(error.value.candidates)
        with pytest.raises(NotFoundError, match="typo"):
            session.deadlines.between(plugins=["core", "typo"])
        with pytest.raises(TypeError, match=r"plugins=\['core'\]"):
            session.deadlines.between(plugins="core")
        with pytest.raises(InvalidValueError, match="beyond the calendar"):
            session.deadlines.between(date.max)

    def test_a_table_with_a_key_of_two_columns(self, session):
        """The next page begins behind the last row, whichever of its keys is the same."""
        session.people.add_many(PersonDraft(fields={"given": "Нели", "surname": f"Измислена {n}"}) for n in range(600))
        tags = [session.tags.named(name).id for name in ("visitor", "guest")]
        session.add(*(PartyTag(party_id=n, tag_id=tag) for n in range(1, 601) for tag in tags))
        found = [each for each in session.review.findings(plugin="fussy") if each.code == "any-tag"]
        assert [each.message.en for each in found] == ["1000"] * 1000 + ["200"] * 200

    @pytest.mark.only("sqlite")  # what is read is the same on both
    def test_memory_does_not_grow_with_the_table(self, crm):
        """Rows are let go of when they were looked at."""
        with crm.session(actor="tester") as session:

            def peak(count):
                session.people.add_many(
                    PersonDraft(fields={"given": "Нели", "surname": "Измислена"}) for _ in range(count)
                )
                tracemalloc.start()
                session.review.findings()
                top = tracemalloc.get_traced_memory()[1]
                tracemalloc.stop()
                return top

            peak(1_000)
            few = peak(1_000)
            assert peak(4_000) < 1.3 * few


class TestRowView:
    def test_it_has_what_its_class_makes_of_the_fields(self):
        """A check reads a row that is about to be written as one that is there."""

        class Table(SimpleNamespace):
            @property
            def double(self):
                return 2 * self.number

            def times(self, other):
                return self.number * other

        view = RowView(Table, {"number": 21}, 0)
        assert (view.number, view.double, view.times(3)) == (21, 42, 63)
        with pytest.raises(AttributeError, match="absent"):
            view.absent  # noqa: B018


def test_a_table_may_have_a_capital_in_its_name(urd_database):
    """PostgreSQL reads a name without quotation marks in small letters."""
    crm = Crm.open(urd_database, plugins=[Kiosks()], strict=True)
    with crm.session(actor="tester") as session:
        session.add(Kiosk())
    with crm.session() as session:
        assert [problem.code for problem in session.review.findings()] == ["any-kiosk"]
    crm.close()


@pytest.mark.only("postgresql")
class TestPolicies:
    def test_rows_that_a_policy_hides_are_not_called_lost(self, session):
        """They would be by the hundred; the session goes on as it was."""
        session.organisations.add("Ventil AB", email="info@example.com")
        for sql in (
            "CREATE ROLE looker",
            "GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker",
            "ALTER TABLE urd_party ENABLE ROW LEVEL SECURITY",
            "CREATE POLICY none ON urd_party USING (false)",
            "SET LOCAL ROLE looker",
        ):
            session.orm.execute(sa.text(sql))
        with pytest.raises(StorageError, match="row-level security") as caught:
            session.review.verify()
        assert caught.value.reason == "forbidden"
        assert session.search("Ventil") == []


class Watch:
    """A plugin whose check says which limits of time hold while it runs."""

    session = None

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("watch", Text("Watch", "Часовник"), "0.1", 1)

    @hookimpl
    def urd_crm_checks(self):
        """Look."""
        return [Check("limited", Name, self.look, WARN, CALLED, at_write=False)]

    def look(self, rows, context):
        """Find fault where there are any."""
        return [Finding(rows[0], Text(name)) for name, _ in limits(self.session)]


LIMITS = "'statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout'"


def limits(session):
    """Give the limits of time that hold in a session."""
    return session.store.fetch(
        f"SELECT name, setting FROM pg_settings WHERE setting <> '0' AND name IN ({LIMITS}) ORDER BY name"
    )


UNTIMED = """
CREATE FUNCTION pg_temp.untimed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF current_setting('statement_timeout') <> '0' THEN RAISE 'there is a limit'; END IF; RETURN NULL; END $$;
CREATE TRIGGER untimed BEFORE DELETE ON urd_search_word EXECUTE FUNCTION pg_temp.untimed()
"""


@pytest.mark.only("postgresql")
class TestLimitsOfTime:
    def test_they_stop_neither_checks_nor_a_new_index(self, urd_database):
        """An administrator set them for everyday's work; afterwards they hold again."""
        watch = Watch()
        crm = Crm.open(urd_database, plugins=[watch], strict=True)
        with crm.session(actor="tester") as session:
            watch.session = session
            session.organisations.add("Ventil AB")
            session.store.fetch(f"SELECT set_config(name, '90000', true) FROM pg_settings WHERE name IN ({LIMITS})")
            session.orm.connection().exec_driver_sql(UNTIMED)
            before = limits(session)
            assert len(before) > 1
            assert list(session.review.findings()) == []
            assert session.review.reindex() == 1
            assert limits(session) == before
        crm.close()
