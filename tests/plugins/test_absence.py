"""Any of the bundled plugins can be left out for a while, with rows in all of its tables, and come back."""

import inspect

import pytest
import sqlalchemy as sa

from urd_crm import Crm
from urd_crm.entities.model import table_of
from urd_crm.errors import ConflictError, NotFoundError, ValidationFailedError
from urd_crm.matching import merge
from urd_crm.plugins.media import Journalist
from urd_crm.privacy import erase
from urd_crm.testing.contract.subject import Subject

ADDED_TO = {"everything_about", "meetings_without_minutes"}
"""Reports of the core that each plugin adds its part to."""
PLUGINS = ("government", "investors", "media", "ngos", "partner_cities")


def content(crm: Crm, plugin: str) -> dict[str, list[str]]:
    """Give all rows of all tables of a plugin, whether it is in use or not."""
    with crm.engine.connect() as connection:
        return {
            name: sorted(repr(tuple(row)) for row in connection.exec_driver_sql(f"SELECT * FROM {name}"))
            for name in sa.inspect(connection).get_table_names()
            if name.startswith(f"urd_{plugin}_")
        }


def answers(session) -> dict[str, str]:
    """Give what every report answers that can be asked without further ado, what checks find, and what is due."""
    told = {}
    for entry in session.registry.reports:
        if entry.code in ADDED_TO:
            continue
        parameters = list(inspect.signature(entry.record.run).parameters.values())[1:]
        if all(each.default is not each.empty for each in parameters):
            told[f"report {entry.code}"] = repr(session.report(entry.code))
    for problem in session.review.findings():
        told[f"finding {problem.origin}"] = told.get(f"finding {problem.origin}", "") + repr(problem)
    for deadline in session.deadlines.between():
        told[f"deadline {deadline.source}"] = told.get(f"deadline {deadline.source}", "") + repr(deadline)
    return told


@pytest.fixture
def urd_plugins():
    return PLUGINS


@pytest.fixture
def full(crm, contract_of):
    """A database with a row in every table of every plugin."""
    with crm.session(actor="tester") as session:
        for plugin in PLUGINS:
            suite = contract_of(plugin)
            for table in Subject.load(plugin).tables:
                suite.sample(session, table)
    return crm


class TestAbsence:
    @pytest.mark.parametrize("gone", PLUGINS)
    def test_the_rest_works_and_nothing_is_lost(self, urd_database, clock, full, gone):
        """Its rows stay to the letter, the questions of the others are answered as before, its own are not there."""
        kept = {plugin: content(full, plugin) for plugin in PLUGINS}
        assert all(rows for rows in kept[gone].values()), gone
        with full.session() as session:
            before = answers(session)
            tables = {table for table in session.registry.tables if str(table.__tablename__).startswith(f"urd_{gone}_")}
            own = next(entry.code for entry in session.registry.reports if entry.plugin == gone)
        without = Crm.open(urd_database, plugins=[each for each in PLUGINS if each != gone], strict=True, clock=clock)
        with without.session(actor="tester") as session:
            after = answers(session)
            assert not tables & set(session.registry.tables)
            with pytest.raises(NotFoundError):
                session.report(own)
            for organisation in session.organisations.own():
                session.timeline(organisation)
                session.change(organisation, note="Без една приставка")
        assert after == {name: told for name, told in before.items() if name in after}
        lost = {name.split()[1].partition(".")[0] for name in set(before) - set(after)}
        assert lost == {gone}
        without.close()
        again = Crm.open(urd_database, plugins=PLUGINS, strict=True, clock=clock)
        assert {plugin: content(again, plugin) for plugin in PLUGINS} == kept
        with again.session() as session:
            assert answers(session) == before
            for table in tables:
                assert session.store.rows(sa.select(sa.func.count()).select_from(table_of(table)))[0][0] > 0
        again.close()

    def test_nobody_is_erased_or_merged_past_it(self, urd_database, clock, full):
        """What becomes of its rows only the plugin says: it has to be in use; of whom it knows nothing, nothing changes."""
        with full.session(actor="tester") as session:
            firm = session.organisations.add("Вестник „Утро“ ЕООД")
            known, second, nobody = (session.people.add(name) for name in ("Яна Росна", "Яна Росна", "Ана Тиха"))
            for person in (known, second):
                job = session.affiliations.add(person, firm)
                session.profiles.set(job, Journalist(beats=["04000000"]))
            numbers = known.id, second.id, nobody.id
        kept = content(full, "media")
        without = Crm.open(urd_database, plugins=[], strict=True, clock=clock)
        with without.session(actor="tester") as session:
            known, second, nobody = numbers
            with pytest.raises(ConflictError, match="urd_media_journalist"):
                erase(session, known)
            with pytest.raises(ValidationFailedError) as refused:
                session.add(Journalist(affiliation_id=1))
            assert refused.value.codes == ("table-not-in-use",)
            session.tags.put(known, "Яна")
            merge(session, known, nobody)
            erase(session, session.people.add("Ема Ясна"))
        with without.session(actor="tester") as session, pytest.raises(ConflictError, match="urd_media_journalist"):
            erase(session, known)
        without.close()
        assert content(full, "media") == kept
        with full.session(actor="tester") as session:
            erase(session, known)
        assert len(content(full, "media")["urd_media_journalist"]) == len(kept["urd_media_journalist"]) - 1
