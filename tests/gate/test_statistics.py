"""A database guesses how to read tables that it was never told of."""

import pytest
import sqlalchemy as sa

from urd_crm import Attendee, InteractionDraft, OrganisationDraft, PersonDraft


@pytest.fixture
def urd_plugins():
    return ["ngos"]


@pytest.mark.only("sqlite")
class TestTakeStock:
    def test_tables_that_grew_much_are_looked_at(self, crm):
        """When it is committed; those of a few rows are left to the guess, which is for large ones."""
        with crm.session(actor="t") as session:
            session.organisations.add("Guild")
            session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(300))
        with crm.session() as session:
            there = "SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'"
            assert session.store.fetch(there) == [(0,)]
        with crm.session(actor="t") as session:
            session.organisations.add_many(OrganisationDraft(f"Company {n}") for n in range(1000))
            session.affiliations.add(session.people.add(given="Anna", surname="Lindqvist"), "Guild")
        with crm.session() as session:
            seen = dict(session.store.fetch("SELECT tbl, max(stat) FROM sqlite_stat1 GROUP BY tbl"))
        assert {"urd_organisation", "urd_party", "urd_change", "urd_search_word"} <= seen.keys()
        assert int(seen["urd_party"].split()[0]) > 500  # it counts by samples
        assert "urd_affiliation" not in seen

    def test_a_question_goes_by_what_was_seen(self, crm):
        """From the few to the many: without it SQLite reads everybody who ever took part."""
        question = (
            "EXPLAIN QUERY PLAN SELECT count(*) FROM urd_participant p "
            "JOIN urd_ngos_ngo s ON s.organisation_id = p.on_behalf_of_id"
        )
        with crm.session(actor="t") as session:
            firms = session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(200)).ids
            ngo = crm.registry.profiles.get("ngos.ngo").record.table
            for firm in firms[:150]:
                session.profiles.set(firm, ngo(form="association", areas=["sport"]))
            people = session.people.add_many(PersonDraft(fields={"surname": f"Person {n}"}) for n in range(1000)).ids
            session.affiliations.add_many(
                {"person_id": id, "organisation_id": firms[n % 200]} for n, id in enumerate(people)
            )
            session.interactions.log_many(
                InteractionDraft("call", "x", [Attendee(id, on_behalf_of=firms[n % 200])], session.now)
                for n, id in enumerate(people)
            )
        with crm.session() as session:
            plan = [row[-1] for row in session.store.fetch(question)]
        assert [step.split(" USING")[0] for step in plan] == ["SCAN s", "SEARCH p"]


@pytest.mark.only("postgresql")
class TestInTheMidstOfABulkWrite:
    def test_what_is_looked_up_is_read_by_an_index(self, crm):
        """However many rows there are by now: PostgreSQL has seen none of them, and would read all for each batch."""
        many = 6000
        with crm.session(actor="t") as session:
            firms = session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(200)).ids
            people = session.people.add_many(PersonDraft(fields={"surname": f"Person {n}"}) for n in range(many)).ids
            session.affiliations.add_many(
                {"person_id": id, "organisation_id": firms[n % 200]} for n, id in enumerate(people)
            )
        read = (
            "SELECT relname, seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables "
            "WHERE relname IN ('urd_party', 'urd_affiliation', 'urd_interaction')"
        )
        with crm.session(actor="t") as session:
            session.interactions.log_many(
                InteractionDraft(
                    "call", "x", [Attendee(id, on_behalf_of=firms[n % 200])], session.now, source=("book", str(n))
                )
                for n, id in enumerate(people)
            )
            rows = dict(session.store.fetch(read))
        most = {"urd_interaction": 2, "urd_affiliation": 3, "urd_party": 7}  # by us, and by PostgreSQL for references
        assert all(rows[name] < most[name] * many for name in most), rows


@pytest.mark.only("postgresql")
class TestTakeStockOnAServer:
    SEEN = "SELECT reltuples FROM pg_class WHERE oid = 'urd_organisation'::regclass"

    def test_a_table_that_grew_much_is_looked_at(self, crm):
        """When it is committed, and again when a tenth of it is new; the server would do it minutes later."""
        seen = []
        for number, of in enumerate((300, 2000, 100, 1000)):
            with crm.session(actor="t") as session:
                session.organisations.add_many(OrganisationDraft(f"Firm {number} {n}") for n in range(of))
            with crm.session() as session:
                seen += [row[0] for row in session.store.fetch(self.SEEN)]
        assert seen == [-1, 2300, 2300, 3400]

    def test_what_was_written_stands_where_there_is_no_time_to_look(self, crm):
        """A connection may allow a statement less time; what is asked next is then planned by guess."""
        slow = (
            "CREATE FUNCTION slow(bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN "
            "IF starts_with(current_query(), 'ANALYZE') THEN PERFORM pg_sleep(60); END IF; RETURN $1; END $$"
        )
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(slow)
            connection.exec_driver_sql("CREATE INDEX slow ON urd_organisation (slow(id))")
        with crm.session(actor="t") as session:
            session.store.execute(sa.text("SET LOCAL statement_timeout = '300ms'"))
            session.organisations.add_many(OrganisationDraft(f"Firm {n}") for n in range(1000))
        with crm.session() as session:
            assert session.store.fetch("SELECT count(*) FROM urd_organisation") == [(1000,)]
            assert session.store.fetch(self.SEEN) == [(-1,)]
