"""Columns of every usual type, in the table of a plugin, between the two engines."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlmodel import Field

from urd_crm import Crm
from urd_crm.contract import API, NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.entities.model import CrmModel
from urd_crm.errors import ValidationFailedError
from urd_crm.exchange.database_copy import copy_database
from urd_crm.schema.engine import make_engine

VALUES = {
    "double": (sa.Float(), [1.1, 0.1 + 0.2, 1e300, 5e-324, -0.0, 7.0, float("inf")]),
    "real": (sa.REAL(), [1.1, -2.5, 0.0, 3.4028235e38]),
    "short": (sa.Float(24), [36.6]),
    "money": (sa.Numeric(10, 2), [Decimal("12345.67"), Decimal("-0.10"), Decimal(7), Decimal("1.005")]),
    "long": (sa.Numeric(30, 10), [Decimal("12345678901234567890.1234567891")]),
    "free": (sa.Numeric(), [Decimal("1.10"), Decimal(1200), Decimal("-0.25")]),
    "hour": (sa.Time(), [time(23, 59, 59, 999999), time(8)]),
    "span": (sa.Interval(), [timedelta(days=400, seconds=3, microseconds=7), timedelta(days=-4, seconds=3)]),
    "code": (sa.CHAR(5), ["ab", "абвгд"]),
    "kind": (sa.Enum("red", "blue", native_enum=False), ["red"]),  # a native one would stay with the metadata
    "day": (sa.Date(), [date(1, 1, 1), date(9999, 12, 31)]),
    "local": (sa.DateTime(), [datetime(2026, 3, 29, 3, 30)]),  # noqa: DTZ001  that is what is tried
    "uid": (sa.Uuid(), [UUID(int=5)]),
    "data": (sa.PickleType(), [{"a": 1}]),
    "share%": (sa.Integer(), [1]),
}


def columns(types):
    return {name: sa.Column(name, kind, nullable=True) for name, kind in types.items()}


@pytest.fixture
def zoo():
    """Make a plugin with one table of such columns."""
    made = []

    def make(**types: sa.types.TypeEngine):
        names = columns(types)
        body = {name: Field(default=None, sa_column=column) for name, column in names.items()}
        annotations = dict.fromkeys(names, object)
        beast = type(
            f"Beast{uuid4().hex}",  # SQLAlchemy knows the one before for some time
            (Record,),
            {
                "__tablename__": "urd_zoo_beast",
                "__module__": __name__,
                "__annotations__": annotations,
                "model_config": {"arbitrary_types_allowed": True},
                **body,
            },
            table=True,
        )
        made.append(beast)

        def urd_crm_plugin():
            return PluginInfo("zoo", title=Text("Zoo"), version="1", api=API)

        def urd_crm_records():
            yield RecordType("beast", beast, NO_PERSONAL_DATA)

        return SimpleNamespace(
            urd_crm_plugin=hookimpl(urd_crm_plugin), urd_crm_records=hookimpl(urd_crm_records)
        ), sa.inspect(beast).local_table

    yield make
    for beast in made:
        CrmModel.metadata.remove(sa.inspect(beast).local_table)


def fill(url, plugin, table, rows):
    crm = Crm.open(url, plugins=[plugin], strict=True)
    with crm.engine.begin() as connection:
        for row in rows:
            connection.execute(sa.insert(table).values({"version": 1, **row}))
    crm.close()


def read(url, plugin, table):
    crm = Crm.open(url, plugins=[plugin], strict=True)
    with crm.engine.connect() as connection:
        found = connection.execute(sa.select(table).order_by(table.c.id)).all()
    crm.close()
    return found


@pytest.mark.parametrize("settings", [{}, {"intervalstyle": "iso_8601", "extra_float_digits": "0"}])
def test_values_go_to_postgresql_and_back(databases, zoo, settings):
    """They are what Python read before, and the checksums are the same; nothing is nothing.

    How a database is set up to show them changes none.
    """
    plugin, table = zoo(**{name: kind for name, (kind, _) in VALUES.items()})
    source, there, back = databases("sqlite"), databases("postgresql"), databases("sqlite")
    engine = make_engine(there)
    with engine.begin() as connection:
        for name, value in settings.items():
            connection.exec_driver_sql(f"ALTER DATABASE {engine.url.database} SET {name} = {value}")
    engine.dispose()
    fill(source, plugin, table, [{}, *({name: value} for name, (_, values) in VALUES.items() for value in values)])
    going = copy_database(source, there, plugins=[plugin])
    coming = copy_database(there, back, plugins=[plugin])
    assert going.checksums == coming.checksums
    assert read(back, plugin, table) == read(source, plugin, table)


@pytest.mark.parametrize("source_kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("target_kind", ["sqlite", "postgresql"])
def test_what_a_table_computes_and_minds_itself(databases, zoo, source_kind, target_kind):
    """A column that is computed is computed again; a rule for one engine is no rule of the other."""
    plugin, table = zoo(label=sa.String())
    table.append_column(sa.Column("twice", sa.Integer(), sa.Computed("version * 2", persisted=True)))
    table.append_column(sa.Column("last", sa.String()))
    table.append_constraint(sa.CheckConstraint("label ~ '^[a-z]'", name="small").ddl_if(dialect="postgresql"))
    table.append_constraint(sa.CheckConstraint("label GLOB '[a-z]*'", name="little").ddl_if(dialect="sqlite"))
    source, target = databases(source_kind), databases(target_kind)
    fill(source, plugin, table, [{"label": "a", "last": "z"}, {"version": 4}])
    copy_database(source, target, plugins=[plugin])
    assert [(row.label, row.twice, row.last) for row in read(target, plugin, table)] == [("a", 2, "z"), (None, 8, None)]


@pytest.mark.parametrize("source_kind,target_kind", [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_a_native_enumeration_may_be_a_part_of_the_key(databases, zoo, source_kind, target_kind):
    """PostgreSQL gives it no collation."""
    plugin, table = zoo(label=sa.String())
    tint = sa.Column("tint", sa.Enum("red", "blue", name="shade"), primary_key=True)
    table.append_column(tint)
    table.primary_key = sa.PrimaryKeyConstraint(table.c.id, tint)
    source, target = databases(source_kind), databases(target_kind)
    fill(source, plugin, table, [{"id": 1, "tint": "red"}, {"id": 1, "tint": "blue"}])
    copy_database(source, target, plugins=[plugin])
    assert sorted(row.tint for row in read(target, plugin, table)) == ["blue", "red"]


UNFIT_THERE = [
    (sa.REAL(), "0.1 + 0.2", "has more digits than the other database keeps there"),
    (sa.REAL(), "1e300", "has more digits than the other database keeps there"),
    (sa.Float(), "'warm'", "is not what the column holds: a number was expected"),
    (sa.Numeric(5, 2), "123456.0", "has more digits than the other database keeps there"),
    (sa.Numeric(5, 2), "9e999", "is not what the column holds: a number of so many digits was expected"),
    (sa.Numeric(5), "1.5", "has more digits than the other database keeps there"),
    (sa.Interval(), "'long'", "is not what the column holds: a span of time was expected"),
    (sa.Time(), "'10\\:00\\:00+02\\:00'", "is not what the column holds: a time of day was expected"),
    (sa.CHAR(5), "'too long'", "has more than 5 characters, and PostgreSQL cuts nothing off"),
    (sa.JSON(), "'{\"a\"\\: 1e-20000}'", "is not what the column holds: JSON that PostgreSQL takes was expected"),
    (sa.JSON(), "'{\"a\"\\: 1e999999999}'", "is not what the column holds: JSON that PostgreSQL takes was expected"),
    (sa.Enum("red", "blue", name="tint"), "'teal'", "is not what the column holds: a value of its type was expected"),
    (sa.JSON(), f"'{'[' * 100_000}{']' * 100_000}'", "is nested too deep"),
]
UNFIT_BACK = [
    (sa.Float(), "'NaN'", "is not what the column holds: a number was expected"),
    (sa.Numeric(), "'NaN'", "is not what the column holds: a number was expected"),
    (sa.Numeric(30, 10), "12345678901234567890.1234567891", "has more digits than the other database keeps there"),
    (sa.Interval(), "'20000 years'", "is not what the column holds: a span of time was expected"),
]


@pytest.mark.parametrize(
    "source_kind,other,unfit", [("sqlite", "postgresql", UNFIT_THERE), ("postgresql", "sqlite", UNFIT_BACK)]
)
def test_what_the_other_cannot_hold_is_named(databases, zoo, run_sql, source_kind, other, unfit):
    """All at once, before anything is written, by row and column."""
    plugin, table = zoo(**{f"x{number}": kind for number, (kind, _, _) in enumerate(unfit)})
    source, url = databases(source_kind), databases(other)
    fill(source, plugin, table, [{}])
    run_sql(source, *(f"UPDATE urd_zoo_beast SET x{number} = {value}" for number, (_, value, _) in enumerate(unfit)))
    with pytest.raises(ValidationFailedError) as caught:
        copy_database(source, url, plugins=[plugin])
    found = {problem.field: problem.message.en for problem in caught.value.problems}
    assert found == {f"urd_zoo_beast.x{number}": f"row 1 {said}" for number, (_, _, said) in enumerate(unfit)}
    assert not re.search(r"очаква се an? ", caught.value.in_("bg"))
    engine = make_engine(url)
    assert [name for name in sa.inspect(engine).get_table_names() if name.startswith("urd")] == []
    engine.dispose()


@pytest.mark.parametrize("source_kind,other", [("sqlite", "postgresql"), ("postgresql", "sqlite")])
def test_a_type_that_is_not_alike_on_both_is_refused(databases, zoo, source_kind, other):
    """By table and column; between two databases of one engine it passes as it is."""
    plugin, table = zoo(
        zoned=sa.Time(timezone=True),
        many=sa.JSON().with_variant(postgresql.ARRAY(sa.Integer), "postgresql"),
        address=sa.Text().with_variant(postgresql.INET(), "postgresql"),
    )
    source = databases(source_kind)
    fill(source, plugin, table, [{}])
    with pytest.raises(ValidationFailedError, match="not carried from one engine to the other") as caught:
        copy_database(source, databases(other), plugins=[plugin])
    fields = {problem.field: problem.entity_id for problem in caught.value.problems}
    assert fields == {f"urd_zoo_beast.{name}": None for name in ("zoned", "many", "address")}
    copy_database(source, databases(source_kind), plugins=[plugin])
