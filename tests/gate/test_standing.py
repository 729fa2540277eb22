"""Nothing new refers to a party that is unknown, merged or erased."""

import pytest
import sqlalchemy as sa

from urd_crm import Affiliation, Organisation, OrganisationDraft, Person
from urd_crm.contract.tables import AffiliationProfile
from urd_crm.entities.affiliation import Post
from urd_crm.entities.agreement import AgreementParty
from urd_crm.entities.commitment import Commitment, Task
from urd_crm.entities.contact_point import Address, ContactPoint
from urd_crm.entities.document import DocumentLink
from urd_crm.entities.engagement import EngagementParty
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Participant
from urd_crm.entities.model import table_of
from urd_crm.entities.name import Name
from urd_crm.entities.relationship import Relationship
from urd_crm.entities.tag import PartyTag
from urd_crm.errors import ValidationFailedError
from urd_crm.gate.standing import party_columns
from urd_crm.matching import merge, undo

CORE = [
    Organisation,
    Post,
    Affiliation,
    AgreementParty,
    Commitment,
    Task,
    ContactPoint,
    Address,
    DocumentLink,
    EngagementParty,
    Identifier,
    Participant,
    Name,
    Relationship,
    PartyTag,
]
PLUGIN = ["Workshop", "GuildProfile", "Masterpiece", "Inspection"]


def references(table):
    return [column for column, _ in party_columns(table) if not (table in (Organisation, Person) and column == "id")]


@pytest.fixture
def town(session):
    """Parties that stand, that were merged and that were erased: an organisation and a person of each."""
    parties = {
        kind: {
            "urd_organisation": session.organisations.add(f"Organisation {kind}").id,
            "urd_person": session.people.add(surname=f"Person {kind}").id,
        }
        for kind in ("standing", "merged", "erased")
    }
    for target in ("urd_organisation", "urd_person"):
        session.orm.execute(
            sa.text("UPDATE urd_party SET merged_into_id = :kept WHERE id = :id"),
            {"kept": parties["standing"][target], "id": parties["merged"][target]},
        )
        session.orm.execute(
            sa.text("UPDATE urd_party SET erased_at = '2026-01-01 00:00:00' WHERE id = :id"),
            {"id": parties["erased"][target]},
        )
    parties["unknown"] = {"urd_organisation": 987_654, "urd_person": 987_654}
    session.gate.forget()
    return parties


def row_for(session, table, town, column, state):
    """Make a row that is right but for one reference."""
    samples = {
        "kind": "email" if table is ContactPoint else "official",
        "value": "a@example.com",
        "scheme": "ext:other",
        "settlement": "x",
        "type": "knows",
        "promised_on": "2026-03-01",
        "occurred_at": session.now,
        "seats": 1,
    }
    row = {}
    targets = dict(party_columns(table))
    for name, info in table.model_fields.items():
        if name in targets and (name == column or info.is_required() or table_of(table).c[name].primary_key):
            standing = state if name == column else "standing"
            target = targets[name] if targets[name] != "urd_party" else "urd_person"
            row[name] = town[standing][target]
        elif name in samples and (info.is_required() or name in ("kind", "value", "settlement")):
            row[name] = samples[name]
        elif info.is_required():
            row[name] = 1 if info.annotation is int else "x"
    return row


CASES = [(table, column) for table in CORE for column in references(table)]


class TestEveryReference:
    @pytest.mark.parametrize(
        "state, code", [("unknown", "unknown-party"), ("merged", "party-merged"), ("erased", "party-erased")]
    )
    @pytest.mark.parametrize("table, column", CASES, ids=[f"{t.__name__}.{c}" for t, c in CASES])
    def test_the_core_refuses_it(self, session, town, table, column, state, code):
        """Each column of each core table that refers to a party is looked at."""
        row = row_for(session, table, town, column, state)
        with pytest.raises(ValidationFailedError) as caught:
            session.add(table(**row))
        assert (code, column) in {(problem.code, problem.field) for problem in caught.value.problems}

    @pytest.mark.parametrize(
        "state, code", [("unknown", "unknown-party"), ("merged", "party-merged"), ("erased", "party-erased")]
    )
    @pytest.mark.parametrize("name", PLUGIN)
    def test_a_plugins_table_is_looked_at_too(self, session, town, guild_tables, name, state, code):
        """The columns are read from the table, so that a plugin need not ask for it."""
        table = guild_tables[name]
        for column in references(table):
            row = row_for(session, table, town, column, state)
            row |= {key: 1 for key in ("engagement_id", "interaction_id") if key in table.model_fields}
            with pytest.raises(ValidationFailedError) as caught:
                session.add(table(**row))
            assert (code, column) in {(problem.code, problem.field) for problem in caught.value.problems}

    def test_no_table_is_forgotten_here(self, crm):
        """Every table of the core with such a column is tried, but those that the library alone writes."""
        by_itself = {"urd_person", "urd_party", "urd_merge", "urd_search_word", "urd_engagement", "urd_agreement"}
        tried = {table.__tablename__ for table in CORE}
        missing = {
            table.__tablename__
            for table, (owner, _) in crm.registry.tables.items()
            if owner == "core" and references(table) and not issubclass(table, AffiliationProfile)
        } - tried
        assert missing <= by_itself


class TestOtherDoors:
    @pytest.mark.parametrize(
        "state, code", [("unknown", "unknown-party"), ("merged", "party-merged"), ("erased", "party-erased")]
    )
    def test_single_and_bulk_refuse_it(self, session, town, state, code):
        """A participant and a parent are looked at before they are written."""
        other = town[state]["urd_organisation"]
        ways = [
            lambda: session.interactions.log("call", "Plots", participants=[other]),
            lambda: session.organisations.add("Ventil", parent=other),
            lambda: session.organisations.add_many([OrganisationDraft("Ventil", {"parent_id": other})]),
        ]
        for way in ways:
            with pytest.raises(ValidationFailedError) as caught:
                way()
            assert caught.value.codes == (code,)

    def test_a_person_does_not_stand_for_an_organisation(self, session, town):
        """A number of the wrong kind is as good as unknown."""
        with pytest.raises(ValidationFailedError) as caught:
            session.organisations.add("Ventil", parent_id=town["standing"]["urd_person"])
        assert caught.value.codes == ("unknown-party",)

    def test_a_merged_party_is_named_with_who_stands_for_it(self, session, town):
        """The remedy has the number to use."""
        with pytest.raises(ValidationFailedError) as caught:
            session.names.add(town["merged"]["urd_person"], "Quartz")
        assert str(town["standing"]["urd_person"]) in caught.value.problems[0].remedy.bg

    def test_what_refers_to_a_merged_party_already_can_still_be_changed(self, session, town):
        """Only a reference that changes is looked at: an old row is not locked by a merge."""
        ventil = session.organisations.add("Ventil")
        name = session.names.add(ventil, "Quartz")
        session.orm.execute(
            sa.text("UPDATE urd_party SET merged_into_id = :kept WHERE id = :id"),
            {"kept": town["standing"]["urd_organisation"], "id": ventil.id},
        )
        session.gate.forget()
        assert session.change(name, source="register").source == "register"


class TestMemory:
    def test_what_was_rolled_back_does_not_stand(self, session):
        """A party that was written and undone is unknown again, and its number may be another's."""
        with pytest.raises(ZeroDivisionError), session.atomic():
            lost = session.organisations.add("Ventil").id
            session.names.add(lost, "Quartz")
            raise ZeroDivisionError
        with pytest.raises(ValidationFailedError) as caught:
            session.names.add(lost, "Quartz")
        assert caught.value.codes == ("unknown-party",)

    def test_a_merge_by_another_is_seen_after_a_commit(self, crm):
        """A long script that commits as it goes does not trust what it read before."""
        with crm.session(actor="tester") as session:
            one, two = session.organisations.add("One").id, session.organisations.add("Two").id
            session.names.add(one, "Quartz")
            session.commit()
            with crm.session(actor="other") as other:
                other.orm.execute(
                    sa.text("UPDATE urd_party SET merged_into_id = :two WHERE id = :one"), {"one": one, "two": two}
                )
            with pytest.raises(ValidationFailedError) as caught:
                session.names.add(one, "Basalt")
            assert caught.value.codes == ("party-merged",)


class TestSavepoint:
    """One of SQLAlchemy's Core, which a host undoes without a word to the ORM."""

    @pytest.mark.parametrize("write", ["tag", "log", "log that is refused"])
    def test_what_it_undid_is_not_trusted(self, session, write):
        """Who stood for themselves again is merged as before, and nothing refers to them."""
        kept, absorbed = (session.organisations.add(name).id for name in ("Ventil", "Ventil AB"))
        journal = merge(session, kept, absorbed)
        undone = session.orm.connection().begin_nested()
        undo(session, journal)
        if write == "tag":
            session.tags.put(absorbed, "guild")
        elif write == "log":
            session.interactions.log("call", "Plots", participants=[absorbed])
        else:
            with pytest.raises(ValidationFailedError):
                session.interactions.log("call", "", participants=[absorbed, 99999])
        undone.rollback()
        for attempt in (
            lambda: session.tags.put(absorbed, "union"),
            lambda: session.interactions.log("call", "Plots", participants=[absorbed]),
        ):
            with pytest.raises(ValidationFailedError, match="was merged"):
                attempt()
