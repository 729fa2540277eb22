"""A release of a plugin that renames what rows say, without a migration."""

import pytest
from sqlmodel import Field

from urd_crm import Crm
from urd_crm.contract import (
    NO_PERSONAL_DATA,
    EngagementType,
    InteractionKind,
    PluginInfo,
    Record,
    RecordType,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.errors import ConflictError, SchemaError
from urd_crm.exchange.database_copy import copy_database
from urd_crm.matching.merge import merge


class Shell(Record, table=True):
    """Something that was found."""

    __tablename__ = "urd_fossils_shell"

    finder_id: int = Field(foreign_key="urd_party.id")


class Release:
    """One release of the plugin."""

    def __init__(self, kind="dig", type="loan", stage="lent", tables=(Shell,)) -> None:
        self.kind, self.type, self.stage, self.tables = kind, type, stage, tables

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("fossils", title=Text("Fossils"), version="1", api=1)

    @hookimpl
    def urd_crm_interactions(self):
        """Declare its kind."""
        yield InteractionKind(self.kind, Text("Dig"))

    @hookimpl
    def urd_crm_engagements(self):
        """Declare its type."""
        stages = (
            Stage("asked", Text("Asked")),
            Stage(self.stage, Text("Lent")),
            Stage("back", Text("Back"), is_final=True),
        )
        yield EngagementType(self.type, stages=stages, transitions={"asked": (self.stage,), "*": ("back",)})

    @hookimpl
    def urd_crm_records(self):
        """Declare its tables."""
        for table in self.tables:
            yield RecordType(table.__name__.lower(), table, NO_PERSONAL_DATA)


@pytest.fixture
def dug(urd_database):
    """A database with a row of everything that the first release has."""
    crm = Crm.open(urd_database, plugins=[Release()], strict=True)
    with crm.session(actor="tester") as session:
        firm = session.organisations.add("Ventil AB", country="SE")
        session.interactions.log("fossils.dig", "A shell", participants=[firm])
        session.engagements.move(session.engagements.open("fossils.loan", "The shell", parties=[firm]), "lent")
        session.add(Shell(finder_id=firm.id))
    crm.close()
    return urd_database


def found(url, *releases: Release):
    """Give what a check of the database says."""
    crm = Crm.open(url, plugins=list(releases), strict=True)
    with crm.session() as session:
        problems = [(each.code, each.field, each.entity, str(each.severity)) for each in session.review.verify()]
        remedies = [each.remedy.en for each in session.review.verify()]
    crm.close()
    return problems, remedies


class TestUndeclared:
    @pytest.mark.parametrize(
        "changes,field,entity,sql",
        [
            ({"kind": "digging"}, "kind", "urd_interaction", "SET kind = '…' WHERE kind = 'fossils.dig';"),
            ({"type": "lending"}, "type", "urd_engagement", "SET type = '…' WHERE type = 'fossils.loan';"),
            (
                {"stage": "out"},
                "stage",
                "urd_engagement",
                "SET stage = '…' WHERE type = 'fossils.loan' AND stage = 'lent';",
            ),
        ],
    )
    def test_a_name_that_rows_have_and_the_release_has_not_is_told(self, dug, changes, field, entity, sql):
        """With the statement for its migration; where it was taken, nothing is told any more."""
        problems, remedies = found(dug, Release(**changes))
        assert problems == [("name-undeclared", field, entity, "warn")]
        assert remedies[0].endswith(f"UPDATE {entity} {sql}")
        new = changes[field] if field == "stage" else f"fossils.{changes[field]}"
        crm = Crm.open(dug, plugins=[])
        with crm.engine.begin() as connection:
            connection.exec_driver_sql(remedies[0].partition("migration: ")[2].replace("…", new))
        crm.close()
        assert found(dug, Release(**changes)) == ([], [])

    def test_a_table_that_the_release_has_forgotten_is_told(self, dug, new_database):
        """Whoever merges or copies is sent there."""
        assert found(dug, Release(tables=()))[0] == [("table-undeclared", "", "urd_fossils_shell", "warn")]
        crm = Crm.open(dug, plugins=[Release(tables=())], strict=True)
        with crm.session(actor="tester") as session:
            twin = session.organisations.add("Ventil Two AB", country="SE")
            with pytest.raises(ConflictError, match="has forgotten them; 'urd check' says"):
                merge(session, keep=twin, absorb=session.organisations.get("Ventil AB"), reason="one firm")
        crm.close()
        with pytest.raises(SchemaError, match="has forgotten them; 'urd check' says"):
            copy_database(dug, new_database(), plugins=[Release(tables=())])

    def test_of_a_plugin_that_is_not_in_use_nothing_is_told(self, dug):
        """Its rows stay as they are, and so does the release that knows them."""
        assert found(dug) == ([], [])
        assert found(dug, Release()) == ([], [])
