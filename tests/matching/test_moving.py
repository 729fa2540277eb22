"""Keys that rows of two parties meet in when one takes the other over, and parties with very many rows."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from sqlmodel import Field, select

from urd_crm import InteractionDraft, Money
from urd_crm.contract import (
    NO_PERSONAL_DATA,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    PluginInfo,
    Record,
    RecordType,
    Text,
    hookimpl,
)
from urd_crm.entities.columns import JSON, DecimalColumn, MoneyColumn
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel
from urd_crm.entities.organisation import Organisation
from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.matching import merge, undo

NOON = datetime(2026, 2, 3, 12, tzinfo=UTC)
MOVES = PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE)


class Rank(IntEnum):
    FIRST = 1
    SECOND = 2


class Stall(Record, table=True):
    """One of a party, a place and a day; one main stall in use for each party."""

    __tablename__ = "urd_bazaar_stall"
    __table_args__ = (
        sa.UniqueConstraint("party_id", "place", "day"),
        sa.Index(
            "uq_urd_bazaar_stall_used",
            "party_id",
            unique=True,
            sqlite_where=sa.text("is_used AND note LIKE 'main%'"),
            postgresql_where=sa.text("is_used AND note LIKE 'main%'"),
        ),
    )

    party_id: int = Field(foreign_key="urd_party.id")
    place: str = Field(max_length=10)
    day: date | None = Field(default=None)
    is_used: bool = False
    note: str | None = Field(default=None, max_length=20)


class Licence(Record, table=True):
    """One for each party."""

    __tablename__ = "urd_bazaar_licence"

    party_id: int = Field(foreign_key="urd_party.id", unique=True)


class Weight(Enum):
    LIGHT = "l"
    HEAVY = ("h", 2)


class Measure(Record, table=True):
    """One for each party, with a field of every usual type."""

    __tablename__ = "urd_bazaar_measure"

    party_id: int = Field(foreign_key="urd_party.id", unique=True)
    scan: bytes | None = Field(default=None)
    weight: Weight | None = Field(default=None, sa_type=sa.Enum(Weight, native_enum=False))
    rank: Rank | None = Field(default=None)
    lent_for: timedelta | None = Field(default=None)
    opens: time | None = Field(default=None)
    seen_at: datetime | None = Field(default=None)
    seen_on: date | None = Field(default=None)
    share: float | None = Field(default=None)
    price: Decimal | None = Field(default=None, sa_type=sa.Numeric(10, 2))
    exact: Decimal | None = Field(default=None, sa_type=DecimalColumn)
    fee: Money | None = Field(default=None, sa_type=MoneyColumn)
    seal: UUID | None = Field(default=None)
    notes: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    hours: float | None = Field(
        default=None, sa_column=sa.Column("hours", sa.Float, sa.Computed("share * 24", persisted=True))
    )


class Label(CrmModel, table=True):
    """Known by another key than a number."""

    __tablename__ = "urd_bazaar_label"

    uid: UUID = Field(primary_key=True)
    day: date = Field(primary_key=True)
    party_id: int = Field(foreign_key="urd_party.id")


class Market:
    """All tables; the merge is refused while two parties have a licence."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("bazaar", title=Text("Market"), version="1", api=1)

    @hookimpl
    def urd_crm_records(self):
        """Declare the tables."""
        yield RecordType("stall", Stall, MOVES, Text("Stall", "Сергия"))
        refuses = PersonalData(OnMerge.REFUSE, OnErase.DELETE, OnExport.INCLUDE)
        yield RecordType("measure", Measure, MOVES, Text("Measure", "Мярка"))
        yield RecordType("label", Label, NO_PERSONAL_DATA, Text("Label", "Етикет"))
        yield RecordType("licence", Licence, refuses, Text("Licence", "Разрешение"))


@pytest.fixture
def urd_plugins():
    """The core and a market."""
    return [Market()]


@pytest.fixture
def firms(session):
    """The numbers of two firms."""
    return session.organisations.add("Алфа ООД").id, session.organisations.add("Вендела ООД").id


def stalls_of(session, party):
    """Give the places of a party's stalls."""
    return sorted(stall.place for stall in session.all(select(Stall)) if stall.party_id == party)


def entries(journal, table):
    """Give the entries of a table, without its name: what was done to which row."""
    return [
        (entry["action"], entry["column"], entry["row"]["id"]) for entry in journal.journal if entry["table"] == table
    ]


class TestKeys:
    def test_a_row_that_a_key_allows_once_is_set_aside(self, session, firms):
        """The others move, and all return."""
        kept, absorbed = firms
        session.add(Stall(party_id=kept, place="A", day=date(2026, 5, 1)))
        same = Stall(party_id=absorbed, place="A", day=date(2026, 5, 1), note="theirs")
        other = Stall(party_id=absorbed, place="A", day=date(2026, 5, 2))
        session.orm.add_all([same, other])
        session.flush()
        ids = same.id, other.id
        done = merge(session, kept, absorbed)
        assert entries(done, "urd_bazaar_stall") == [("set-aside", "party_id", ids[0]), ("moved", "party_id", ids[1])]
        assert stalls_of(session, kept) == ["A", "A"]
        undo(session, done)
        assert (stalls_of(session, kept), stalls_of(session, absorbed)) == (["A"], ["A", "A"])
        assert session.get(Stall, ids[0]).day == date(2026, 5, 1)

    def test_a_row_of_before_its_column_had_another_name_is_told(self, session, firms):
        """Nothing is written; where the journal says the name of today, the row returns with all that it had."""
        kept, absorbed = firms
        session.add(Stall(party_id=kept, place="A", day=date(2026, 5, 1)))
        session.add(Stall(party_id=absorbed, place="A", day=date(2026, 5, 1), note="theirs"))
        session.flush()
        done = merge(session, kept, absorbed)
        now = done.journal
        (old,) = ({**entry["row"], "remark": "theirs"} for entry in now if entry["action"] == "set-aside")
        del old["note"]
        before = [entry | {"row": old} if entry["action"] == "set-aside" else entry for entry in now]
        session.change(done, journal=before)
        with pytest.raises(ConflictError, match="has no remark any more: write into") as caught:
            undo(session, done)
        assert (caught.value.entity, caught.value.fields) == ("urd_bazaar_stall", ("remark",))
        assert done.undone_at is None
        session.change(done, journal=now)
        undo(session, done)
        assert stalls_of(session, absorbed) == ["A"]

    def test_what_is_absent_is_never_the_same(self, session, firms):
        """Two rows of no day may stand beside each other, and so may those that move."""
        kept, absorbed = firms
        for party in (kept, absorbed, absorbed):
            session.add(Stall(party_id=party, place="A"))
        merge(session, kept, absorbed)
        assert stalls_of(session, kept) == ["A", "A", "A"]

    def test_a_key_of_some_rows_holds_for_those(self, session, firms):
        """One of those that it means is set aside, and others move."""
        kept, absorbed = firms
        session.add(Stall(party_id=kept, place="A", is_used=True, note="main"))
        session.add(Stall(party_id=absorbed, place="B", is_used=True, note="main one"))
        session.add(Stall(party_id=absorbed, place="C", is_used=True))
        session.add(Stall(party_id=absorbed, place="D", note="main"))
        done = merge(session, kept, absorbed)
        assert stalls_of(session, kept) == ["A", "C", "D"]
        undo(session, done)
        assert stalls_of(session, absorbed) == ["B", "C", "D"]

    def test_a_row_that_meets_two_keys_is_noted_once(self, session, firms):
        """Its undo writes it once."""
        kept, absorbed = firms
        for party in firms:
            session.add(Stall(party_id=party, place="A", day=date(2026, 5, 1), is_used=True, note="main"))
        done = merge(session, kept, absorbed)
        assert [action for action, *_ in entries(done, "urd_bazaar_stall")] == ["set-aside"]
        undo(session, done)
        assert stalls_of(session, absorbed) == ["A"]

    def test_a_table_can_refuse(self, session, firms):
        """Nothing has moved then."""
        kept, absorbed = firms
        for party in firms:
            session.add(Licence(party_id=party))
        session.add(Stall(party_id=absorbed, place="A"))
        with pytest.raises(ValidationFailedError) as caught:
            merge(session, kept, absorbed)
        assert caught.value.codes == ("merge-refused",)
        assert stalls_of(session, absorbed) == ["A"]

    def test_a_table_that_refuses_lets_one_row_follow(self, session, firms):
        """Only one of the two has one."""
        kept, absorbed = firms
        session.add(Licence(party_id=absorbed))
        merge(session, kept, absorbed)
        assert [licence.party_id for licence in session.all(select(Licence))] == [kept]


class TestValues:
    def test_a_row_that_was_set_aside_comes_back_as_it_was(self, session, firms):
        """With every byte of it, whatever its fields are."""
        kept, absorbed = firms
        session.add(
            Measure(party_id=kept),
            Measure(
                party_id=absorbed,
                scan=b"\0\xff",
                weight=Weight.HEAVY,
                rank=Rank.SECOND,
                lent_for=timedelta(days=-2, seconds=3, microseconds=4),
                opens=time(8, 30, 0, 5),
                seen_at=NOON,
                seen_on=NOON.date(),
                share=0.1,
                price=Decimal("12.30"),
                exact=Decimal("1.10"),
                fee=Money("12.30", "EUR"),
                seal=UUID(int=7),
                notes={"a": [1, None]},
            ),
        )
        before = session.store.rows(sa.select(Measure.__table__).order_by("id"))
        done = merge(session, kept, absorbed)
        assert len(session.store.rows(sa.select(Measure.__table__))) == 1
        undo(session, done)
        assert session.store.rows(sa.select(Measure.__table__).order_by("id")) == before

    def test_a_row_with_another_key_than_a_number_moves_back(self, session, firms):
        """Its key is read from the journal as the column takes it."""
        kept, absorbed = firms
        session.add(Label(uid=UUID(int=7), day=NOON.date(), party_id=absorbed))
        done = merge(session, kept, absorbed)
        undo(session, done)
        assert [row.party_id for row in session.store.rows(sa.select(Label.__table__))] == [absorbed]


class TestPartOfIt:
    def test_a_unit_takes_over_what_it_was_part_of(self, session, firms):
        """It is part of nobody then, and of the other again after an undo."""
        whole, unit = firms
        session.change(session.get(Organisation, unit), parent_id=whole)
        done = merge(session, unit, whole)
        assert session.get(Organisation, unit).parent_id is None
        assert session.review.verify() == []
        undo(session, done)
        assert session.get(Organisation, unit).parent_id == whole

    def test_so_does_a_unit_of_its_units(self, session, firms):
        """What stands between the two is part of nobody then; nothing goes round."""
        whole, unit = firms
        between = [session.organisations.add(name).id for name in ("Дирекция", "Отдел")]
        for lower, upper in itertools.pairwise([unit, *between, whole]):
            session.change(session.get(Organisation, lower), parent_id=upper)
        other = session.organisations.add("Сектор", parent=whole).id
        done = merge(session, unit, whole)

        def parents():
            return [session.get(Organisation, id).parent_id for id in (unit, *between, other)]

        assert parents() == [between[0], between[1], None, unit]
        assert (session.review.verify(), session.review.findings(severity="reject")) == ([], [])
        undo(session, done)
        assert parents() == [between[0], between[1], whole, whole]

    def test_a_whole_takes_over_a_unit_of_its_units(self, session, firms):
        """Whose own units come to it."""
        whole, unit = firms
        between = session.organisations.add("Дирекция", parent=whole).id
        session.change(session.get(Organisation, unit), parent_id=between)
        other = session.organisations.add("Сектор", parent=unit).id
        merge(session, whole, unit)
        assert session.get(Organisation, other).parent_id == whole
        assert session.review.findings(severity="reject") == []


class TestJournalsOfEarlierVersions:
    def test_entries_in_the_order_of_rows_are_put_back(self, session, firms):
        """Rows that moved and rows that were set aside took turns."""
        kept, absorbed = firms
        days = [date(2026, 5, day) for day in range(1, 9)]
        for day in days:
            session.add(Stall(party_id=absorbed, place="A", day=day))
        for day in days[::2]:
            session.add(Stall(party_id=kept, place="A", day=day))
        session.flush()
        before = sorted(map(repr, session.store.rows(sa.select(Stall.__table__))))
        done = merge(session, kept, absorbed)
        session.change(done, journal=sorted(done.journal, key=lambda entry: (entry["table"], entry["row"]["id"])))
        undo(session, done)
        assert sorted(map(repr, session.store.rows(sa.select(Stall.__table__)))) == before

    def test_a_unit_that_was_set_aside_returns(self, session, firms):
        """An organisation was taken away when it took over what it was part of."""
        whole, unit = firms
        session.change(session.get(Organisation, unit), parent_id=whole)
        session.flush()
        row = session.store.rows(sa.select(Organisation.__table__).where(Organisation.__table__.c.id == unit))[0]
        done = merge(session, unit, whole)
        aside = {"action": "set-aside", "table": "urd_organisation", "column": "parent_id", "row": dict(row._mapping)}
        session.change(done, journal=[aside, *(entry for entry in done.journal if entry["action"] != "cleared")])
        session.flush()
        session.store.execute(sa.delete(Organisation.__table__).where(Organisation.__table__.c.id == unit))
        undo(session, done)
        assert session.get(Organisation, unit).parent_id == whole


class TestManyRows:
    @pytest.mark.only("sqlite")
    def test_they_move_by_as_few_statements_as_one(self, session):
        """However many talks there were."""
        counts = []
        for talks in (1, 60):
            kept, absorbed = (
                session.organisations.add(f"Алфа {talks}").id,
                session.organisations.add(f"Бета {talks}").id,
            )
            both = [kept, absorbed]
            session.interactions.log_many(
                InteractionDraft("call", "Среща", participants=who, occurred_at=NOON + timedelta(n))
                for n in range(talks)
                for who in (both, [absorbed])
            )
            session.flush()
            said = []
            driver = session.store.connection().connection.driver_connection
            driver.set_trace_callback(said.append)
            done = merge(session, kept, absorbed)
            driver.set_trace_callback(None)
            counts.append(sum("urd_participant" in each and not each.startswith("DELETE") for each in said))
        assert counts[0] == counts[1]
        assert len([entry for entry in done.journal if entry["table"] == "urd_participant"]) == 120

    def test_all_of_them_come_back(self, session, firms):
        """More than are put back at a time."""
        kept, absorbed = firms
        session.interactions.log_many(
            InteractionDraft("call", "Среща", participants=[absorbed], occurred_at=NOON + timedelta(n))
            for n in range(1200)
        )
        done = merge(session, kept, absorbed)
        count = "SELECT count(*) FROM urd_participant WHERE party_id = ?"
        assert session.store.fetch(count, [kept]) == [(1200,)]
        undo(session, session.get(Merge, done.id))
        assert session.store.fetch(count, [absorbed]) == [(1200,)]
