"""Plain fields of a plugin: what one database would take and the other not, neither takes."""

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import Field

from urd_crm import Crm, install_sqlite_events
from urd_crm.contract import API, NO_PERSONAL_DATA, PluginInfo, Record, RecordType, Text, hookimpl
from urd_crm.entities.columns import JSON, DecimalColumn
from urd_crm.errors import ValidationFailedError


class Sample(Record, table=True):
    __tablename__ = "urd_laboratory_sample"

    label: str | None = Field(default=None, max_length=40)
    weight: float | None = Field(default=None)
    price: Decimal | None = Field(default=None, sa_type=sa.Numeric(12, 2))
    share: Decimal | None = Field(default=None)
    exact: Decimal | None = Field(default=None, sa_type=DecimalColumn)
    taken_at: datetime | None = Field(default=None)
    filed_at: datetime | None = Field(default=None, sa_type=sa.DateTime(timezone=True))
    values: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    notes: list[str] | None = Field(default=None, sa_type=sa.JSON)


@hookimpl
def urd_crm_plugin():
    return PluginInfo("laboratory", title=Text("Laboratory"), version="1", api=API)


@hookimpl
def urd_crm_records():
    yield RecordType("sample", Sample, NO_PERSONAL_DATA, Text("sample", "проба"))


LABORATORY = SimpleNamespace(urd_crm_plugin=urd_crm_plugin, urd_crm_records=urd_crm_records)


@pytest.fixture
def urd_plugins():
    return [LABORATORY]


class TestPlainFields:
    @pytest.mark.parametrize(
        "field,value,code",
        [
            ("label", "a\0b", "control-character"),
            ("weight", float("nan"), "finite-number"),
            ("weight", float("-inf"), "finite-number"),
            ("price", Decimal("1.005"), "digits-not-kept"),
            ("price", Decimal(12345678901), "digits-not-kept"),
            ("share", Decimal("12345678901234567890.123"), "digits-not-kept"),
            ("share", Decimal("0.12345678901"), "digits-not-kept"),
            ("share", Decimal("1E+400"), "digits-not-kept"),
            ("taken_at", datetime(2026, 3, 2, 9), "naive-datetime"),  # noqa: DTZ001  that is what is tried
            ("filed_at", datetime(2026, 3, 2, 9), "naive-datetime"),  # noqa: DTZ001  that is what is tried
            ("values", {"deep": [{"er": "\0"}]}, "control-character"),
            ("values", {"x": float("inf")}, "json-type"),
            ("values", {"x": Decimal(1)}, "json-type"),
            ("values", {"x": datetime(2026, 3, 2, tzinfo=UTC)}, "json-type"),
            ("notes", ["\0"], "control-character"),
        ],
    )
    def test_what_not_every_database_holds_is_refused(self, session, field, value, code):
        """By its field, in both languages, alone and among many, new and changed; the session goes on."""
        sound = Sample()
        session.add(sound)
        for write in (
            lambda: session.add(Sample(**{field: value})),
            lambda: session.add(Sample(), Sample(**{field: value})),
            lambda: session.change(sound, **{field: value}),
        ):
            with pytest.raises(ValidationFailedError) as caught:
                write()
            assert [(problem.field, problem.code) for problem in caught.value.problems] == [(field, code)]
            assert caught.value.in_("bg") != str(caught.value)
        session.add(Sample())

    @pytest.mark.parametrize(
        "field,value",
        [
            ("label", "\\u0000 e\u0301 😀 \t"),
            ("weight", 5e-324),
            ("price", Decimal("1234567890.12")),
            ("price", Decimal("-0.10")),
            ("share", Decimal(0)),
            ("share", Decimal("99999.9999999999")),
            ("exact", Decimal("12345678901234567890.123")),
            ("taken_at", datetime(1, 1, 1, tzinfo=UTC)),
            ("filed_at", datetime(2026, 3, 2, 12, tzinfo=timezone(timedelta(hours=3)))),
            ("values", {"a": None, "b": [1.5, 2**62, True, "\\u0000", "\\"], "c": {}}),
            ("notes", []),
        ],
    )
    def test_the_rest_comes_back_as_it_is(self, crm, field, value):
        """What looks like the one character that is refused is no such character."""
        with crm.session(actor="tester") as session:
            row = Sample(**{field: value})
            session.add(row)
        with crm.session() as session:
            assert getattr(session.get(Sample, row.id), field) == value

    def test_a_host_may_write_more_as_json(self, urd_database):
        """Its engine says how."""
        engine = sa.create_engine(urd_database, json_serializer=lambda value: json.dumps(value, default=str))
        if engine.dialect.name == "sqlite":
            install_sqlite_events(engine)
        crm = Crm(engine, plugins=[LABORATORY], strict=True)
        with crm.session(actor="tester") as session:
            row = Sample(values={"x": Decimal("1.5")})
            session.add(row)
        with crm.session() as session:
            assert session.get(Sample, row.id).values == {"x": "1.5"}
        crm.close()
        engine.dispose()
