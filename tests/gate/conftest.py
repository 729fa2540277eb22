"""A plugin with a table of each sort, and numbers that must not be kept."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Annotated, Any

import pytest
import sqlalchemy as sa
from pydantic import AfterValidator, ValidationInfo, field_validator, model_validator
from sqlmodel import Field, select

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    WARN,
    Check,
    EngagementDetail,
    EngagementType,
    Finding,
    InteractionDetail,
    InteractionKind,
    OrganisationProfile,
    PluginInfo,
    ProfileType,
    Record,
    RecordType,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.entities.change import Change
from urd_crm.entities.fields import Body, Line


class Workshop(Record, table=True):
    __tablename__ = "urd_guild_workshop"

    title: Line = Field(max_length=100)
    owner_id: int = Field(foreign_key="urd_organisation.id")
    master_id: int | None = Field(default=None, foreign_key="urd_person.id")
    anybody_id: int | None = Field(default=None, foreign_key="urd_party.id")
    note: Body | None = Field(default=None)
    seats: int = Field(default=1, ge=1)


def in_its_language(motto: str, info: ValidationInfo) -> str:
    if motto == "Lorem ipsum":
        raise ValueError(f"{info.field_name} is nobody's")
    return motto


class GuildProfile(OrganisationProfile, table=True):
    __tablename__ = "urd_guild_profile"

    motto: Annotated[Line, AfterValidator(in_its_language)] | None = Field(default=None)
    patron: Line | None = Field(default=None)

    @field_validator("patron")
    @classmethod
    def is_a_saint(cls, patron: str | None) -> str | None:
        if patron is not None and not patron.startswith("St. "):
            raise ValueError("no saint")
        return patron

    @model_validator(mode="after")
    def has_another_patron_than_motto(self) -> "GuildProfile":
        if self.patron is not None and self.patron == self.motto:
            raise ValueError("the motto is the patron")
        return self


class Masterpiece(EngagementDetail, table=True):
    __tablename__ = "urd_guild_masterpiece"

    judge_id: int | None = Field(default=None, foreign_key="urd_person.id")


class Inspection(InteractionDetail, table=True):
    __tablename__ = "urd_guild_inspection"

    inspector_id: int | None = Field(default=None, foreign_key="urd_person.id")


def too_many_seats(rows: Sequence[Any], context: Any) -> Iterable[Finding]:
    for row in rows:
        if row.seats > 12:
            yield Finding(row, Text("a guild has twelve masters", "гилдията има дванайсет майстори"), field="seats")


def an_odd_title(rows: Sequence[Any], context: Any) -> Iterable[Finding]:
    for row in rows:
        if row.title == "Odd":
            yield Finding(row, Text("an odd title", "странно име"), field="title")


class Guild:
    @hookimpl
    def urd_crm_plugin(self):
        return PluginInfo("guild", title=Text("Guild"), version="1", api=1)

    @hookimpl
    def urd_crm_records(self):
        yield RecordType("workshop", Workshop, NO_PERSONAL_DATA)

    @hookimpl
    def urd_crm_profiles(self):
        from urd_crm.entities.organisation import Organisation

        yield ProfileType("guild", GuildProfile, Organisation, NO_PERSONAL_DATA)

    @hookimpl
    def urd_crm_engagements(self):
        yield EngagementType(
            "masterpiece",
            stages=(Stage("begun"), Stage("shown"), Stage("accepted", is_final=True)),
            transitions={"begun": ("shown",), "shown": ("accepted",)},
            detail=Masterpiece,
            personal_data=NO_PERSONAL_DATA,
        )

    @hookimpl
    def urd_crm_interactions(self):
        yield InteractionKind("inspection", detail=Inspection, personal_data=NO_PERSONAL_DATA)

    @hookimpl
    def urd_crm_checks(self):
        yield Check("too-many-seats", Workshop, too_many_seats)
        yield Check("odd-title", Workshop, an_odd_title, WARN)


@pytest.fixture
def urd_plugins() -> Sequence[Any]:
    return [Guild()]


@pytest.fixture(scope="session")
def guild_tables() -> dict[str, Any]:
    """The tables of the plugin, by class name."""
    return {table.__name__: table for table in (Workshop, GuildProfile, Masterpiece, Inspection)}


@pytest.fixture(scope="session")
def make_egn() -> Callable[[date, int], str]:
    """Make a personal number of nobody: it is computed here and written nowhere."""

    def make(born: date, order: int = 0) -> str:
        month = born.month + {18: 20, 19: 0, 20: 40}[born.year // 100]
        digits = f"{born.year % 100:02}{month:02}{born.day:02}{order:03}"
        weights = (2, 4, 8, 5, 10, 9, 7, 3, 6)
        return digits + str(sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 % 10)

    return make


@pytest.fixture
def count(session) -> Callable[[str], int]:
    """Count the rows of a table."""

    def call(table: str) -> int:
        return session.orm.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar()

    return call


@pytest.fixture
def changes(session) -> Callable[..., list[Any]]:
    """Give the recorded changes, oldest first."""

    def call(entity: str | None = None) -> list[Any]:
        found = session.all(select(Change).order_by(Change.sequence))
        return [change for change in found if entity in (None, change.entity)]

    return call
