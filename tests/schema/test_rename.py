"""A table of a plugin gets another name: the audit and the journals of merges follow it."""

import pytest
import sqlalchemy as sa
from sqlmodel import Field, select

from urd_crm import Crm
from urd_crm.contract import OnErase, OnExport, OnMerge, PersonalData, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.entities.change import Change
from urd_crm.entities.merge import Merge
from urd_crm.matching.merge import merge
from urd_crm.matching.undo import undo
from urd_crm.privacy.erasure import erase

COLUMNS = """
sa.Column("id", sa.Integer(), primary_key=True), sa.Column("version", sa.Integer(), nullable=False),
    sa.Column("owner_id", sa.Integer(), sa.ForeignKey("urd_person.id", name="fk_larder_owner"), nullable=False),
    sa.Column("what", sa.String(40), nullable=False)
"""
FIRST = f'op.create_table("urd_larder_jar", {COLUMNS.strip()})'
SECOND = 'from urd_crm.schema.rename import rename_table\nrename_table("urd_larder_jar", "urd_larder_pot")'
BARE = 'op.rename_table("urd_larder_jar", "urd_larder_pot")'


class Jar(Record, table=True):
    """Something that is kept, as the first release calls it."""

    __tablename__ = "urd_larder_jar"

    owner_id: int = Field(foreign_key="urd_person.id")
    what: str = Field(max_length=40)


class Pot(Record, table=True):
    """The same, as the second release calls it."""

    __tablename__ = "urd_larder_pot"

    owner_id: int = Field(foreign_key="urd_person.id")
    what: str = Field(max_length=40)


def release(package, table):
    """Give a release of the plugin."""

    class Plugin:
        @hookimpl
        def urd_crm_plugin(self):
            return PluginInfo("larder", Text("Larder"), "1", 1, migrations=package)

        @hookimpl
        def urd_crm_records(self):
            yield RecordType("jar", table, PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE))

    return Plugin()


@pytest.fixture
def merged(urd_database, migrations):
    """A database of the first release in which Anna, who has a jar, was merged into another record of hers."""
    with_jars = release(migrations(FIRST), Jar)
    with Crm.open(urd_database, plugins=[with_jars], strict=True) as crm:
        with crm.session(actor="tester") as session:
            anna, twin = session.people.add("Anna Lindqvist"), session.people.add("Anna Lindkvist")
            session.add(Jar(owner_id=anna.id, what="Honey of Anna"))
        with crm.session(actor="tester") as session:
            number = merge(session, keep=twin, absorb=anna, reason="one woman").id
    return number, anna.id, twin.id


class TestRename:
    def test_who_is_erased_is_erased_from_the_audit_too(self, merged, urd_database, migrations):
        """What the audit kept of the rows under their old name goes with them."""
        with Crm.open(
            urd_database, plugins=[release(migrations(FIRST, SECOND), Pot)], strict=True, upgrade=True
        ) as crm:
            with crm.session(actor="tester") as session:
                assert session.review.verify() == []
                assert [pot.what for pot in session.all(select(Pot))] == ["Honey of Anna"]
                assert erase(session, merged[2]).deleted["urd_larder_pot"] == 1
            with crm.session() as session:
                said = [str((each.before, each.after)) for each in session.all(select(Change))]
                assert not [each for each in said if "Honey" in each]

    def test_a_merge_is_undone(self, merged, urd_database, migrations):
        """Its journal says the new name."""
        number, anna, _ = merged
        with Crm.open(
            urd_database, plugins=[release(migrations(FIRST, SECOND), Pot)], strict=True, upgrade=True
        ) as crm:
            with crm.session(actor="tester") as session:
                undo(session, session.get(Merge, number))
            with crm.session() as session:
                assert [pot.owner_id for pot in session.all(select(Pot))] == [anna]

    def test_a_check_tells_where_the_audit_did_not_follow(self, merged, urd_database, migrations):
        """What helps where the table is gone is there to be run."""
        with Crm.open(urd_database, plugins=[release(migrations(FIRST, BARE), Pot)], strict=True, upgrade=True) as crm:
            with crm.session() as session:
                (problem,) = session.review.verify()
            assert (problem.code, problem.entity, problem.field) == ("audit-undeclared", "urd_change", "entity")
            with crm.engine.begin() as connection:
                connection.execute(sa.text(problem.remedy.en.partition("is gone: ")[2]))
            with crm.session() as session:
                assert session.review.verify() == []
