from datetime import date
from enum import StrEnum
from typing import Annotated

import pytest
from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm import Money, Organisation, PartialDate, Person
from urd_crm.contract import (
    NO_PERSONAL_DATA,
    EngagementDetail,
    EngagementType,
    InteractionDetail,
    InteractionKind,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    PersonProfile,
    PluginInfo,
    ProfileType,
    Record,
    RecordType,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.entities.columns import MoneyColumn, PartialDateColumn, choice
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.fields import Country, LanguageTag, SettlementCode, Url
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.party import Party
from urd_crm.errors import ValidationFailedError
from urd_crm.testing.sample import sample

FOLLOWS = PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE)


class Size(StrEnum):
    SMALL = "small"


class SampleEverything(Record, table=True):
    __tablename__ = "urd_kit_samples_everything"

    name: str = Field(max_length=100, unique=True)
    country: Country = Field(max_length=2)
    language: LanguageTag = Field(max_length=35)
    page: Url = Field(max_length=400)
    settlement: SettlementCode = Field(max_length=5)
    size: Size = Field(sa_type=choice(Size))
    count: int = Field(ge=5)
    price: Money = Field(sa_type=MoneyColumn)
    since: PartialDate = Field(sa_type=PartialDateColumn)
    day: date
    is_open: bool
    owner_id: int = Field(foreign_key="urd_person.id")
    beside_id: int | None = Field(default=None, foreign_key="urd_kit_samples_everything.id")


class SampleProfile(PersonProfile, table=True):
    __tablename__ = "urd_kit_samples_profile"

    since: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)


class SampleCase(EngagementDetail, table=True):
    __tablename__ = "urd_kit_samples_case"

    number: int


class SampleVisit(InteractionDetail, table=True):
    __tablename__ = "urd_kit_samples_visit"

    number: int


class SampleFinicky(Record, table=True):
    __tablename__ = "urd_kit_samples_finicky"

    colour: Annotated[str, AfterValidator(lambda text: ["red"].index(text) or text)] = Field(max_length=10)


class Samples:
    """A plugin with a table of every sort."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("kit_samples", Text("Samples", "Образци"), "1", 1)

    @hookimpl
    def urd_crm_records(self):
        """Yield its records."""
        yield RecordType("everything", SampleEverything, FOLLOWS)
        yield RecordType("finicky", SampleFinicky, NO_PERSONAL_DATA)

    @hookimpl
    def urd_crm_profiles(self):
        """Yield its profiles."""
        yield ProfileType("profile", SampleProfile, Person, FOLLOWS)

    @hookimpl
    def urd_crm_engagements(self):
        """Yield its engagements."""
        stages = (Stage("new"), Stage("done", is_final=True))
        yield EngagementType("case", stages, {"new": ("done",)}, SampleCase, NO_PERSONAL_DATA)

    @hookimpl
    def urd_crm_interactions(self):
        """Yield its interactions."""
        yield InteractionKind("visit", Text("Visit", "Посещение"), SampleVisit, NO_PERSONAL_DATA)


@pytest.fixture
def urd_plugins():
    return [Samples()]


class TestSamples:
    def test_every_kind_of_field_gets_a_value(self, session):
        """Whatever type a field has, a value of it is found; what may be absent is left out."""
        row = sample(session, SampleEverything)
        assert (row.country, row.size, row.count, row.beside_id) == ("BG", Size.SMALL, 10, None)
        assert session.get(Person, row.owner_id) is not None

    def test_two_rows_differ_where_they_have_to(self, session):
        """A unique field takes many rows."""
        assert len({sample(session, SampleEverything).name for _ in range(3)}) == 3

    def test_what_is_given_is_kept(self, session):
        """Only the rest is made up."""
        assert sample(session, SampleEverything, country="GR").country == "GR"

    @pytest.mark.parametrize("table", [SampleProfile, SampleCase, SampleVisit])
    def test_what_hangs_on_a_noun_gets_one(self, session, table):
        """A profile has its person, a detail its engagement or interaction of the right kind."""
        row = sample(session, table)
        key = next(iter(row.__table__.primary_key)).name
        assert session.get(table, getattr(row, key)) is row

    @pytest.mark.parametrize("table", [Organisation, Person, Party, Interaction, Engagement])
    def test_nouns_of_the_core_are_built(self, session, table):
        """A table of a plugin may refer to any of them."""
        assert isinstance(sample(session, table), table)

    def test_what_cannot_be_found_is_said(self, session):
        """A field that wants one word of its own has to be given."""
        with pytest.raises(ValidationFailedError) as refusal:
            sample(session, SampleFinicky)
        assert [problem.field for problem in refusal.value.problems] == ["colour"]
