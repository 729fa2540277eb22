"""What a plugin declares: stages and the moves between them, limits, deadlines, and what cannot be."""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Field

import urd_crm.contract
from urd_crm.contract import (
    NO_PERSONAL_DATA,
    Deadline,
    EngagementType,
    Limit,
    OnErase,
    OnExport,
    OnMerge,
    OrganisationProfile,
    PersonalData,
    PersonProfile,
    PluginInfo,
    ProfileType,
    Record,
    RecordType,
    Retention,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.core import declared as core
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.errors import PluginContractError
from urd_crm.registry import build_registry

PERMIT = EngagementType(
    "permit",
    stages=(
        Stage("asked"),
        Stage("checked", is_review=True),
        Stage("given", is_final=True),
        Stage("dropped", is_final=True),
    ),
    transitions={"asked": ("checked",), "checked": ("given",), "*": ("dropped",)},
)


class Stall(Record, table=True):
    __tablename__ = "urd_market_stall"

    number: int = Field(default=0)
    holder_id: int | None = Field(default=None, foreign_key="urd_person.id")
    note: str | None = Field(default=None)
    rent: int = Field(default=0)


class StallHolder(PersonProfile, table=True):
    __tablename__ = "urd_market_holder"


class StallFirm(OrganisationProfile, table=True):
    __tablename__ = "urd_market_firm"


class Market:
    """A plugin that declares what a test gives it."""

    def __init__(self, *, records=(), profiles=(), engagements=()) -> None:
        self.records, self.profiles, self.engagements = records, profiles, engagements

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("market", title=Text("Market"), version="1", api=1)

    @hookimpl
    def urd_crm_records(self):
        """Yield what was given."""
        yield from self.records

    @hookimpl
    def urd_crm_profiles(self):
        """Yield what was given."""
        yield from self.profiles

    @hookimpl
    def urd_crm_engagements(self):
        """Yield what was given."""
        yield from self.engagements


def personal(on_erase=OnErase.KEEP, *fields: str, **more: Retention):
    return PersonalData(OnMerge.MOVE, on_erase, OnExport.INCLUDE, fields, **more)


class TestStages:
    def test_what_may_follow_comes_in_the_usual_order(self):
        """The star stands for every stage that is not final, and never for a stage itself."""
        assert PERMIT.after("asked") == ("checked", "dropped")
        assert PERMIT.after("checked") == ("given", "dropped")
        assert PERMIT.after("given") == PERMIT.after("dropped") == PERMIT.after("no_such") == ()

    def test_only_a_review_stage_goes_back(self):
        """To where it is reached from."""
        assert PERMIT.before("checked") == ("asked",)
        assert PERMIT.before("given") == PERMIT.before("asked") == ()

    @given(st.data())
    def test_what_follows_is_always_a_stage_of_the_type(self, data):
        """Whatever the moves are, and nothing follows a final stage by the star."""
        names = data.draw(st.lists(st.sampled_from("abcdef"), min_size=1, unique=True))
        stages = tuple(Stage(name, is_final=data.draw(st.booleans())) for name in names)
        moves = data.draw(
            st.dictionaries(st.sampled_from([*names, "*"]), st.lists(st.sampled_from("abcdefx")).map(tuple))
        )
        type_ = EngagementType("any", stages, moves)
        for stage in stages:
            after = type_.after(stage.name)
            assert set(after) <= set(names)
            assert [name for name in names if name in after] == list(after)
            if stage.is_final:
                assert set(after) <= set(moves.get(stage.name, ()))


class TestValues:
    def test_declarations_do_not_change(self):
        """They are shared by threads."""
        for value, name in ((PERMIT, "name"), (NO_PERSONAL_DATA, "fields"), (Stage("a"), "title")):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, name, None)

    @pytest.mark.parametrize("value", ["0.1", Decimal("0.1"), 3])
    def test_a_limit_is_exact(self, value):
        """A tenth is a tenth."""
        assert Limit("rent", value, "EUR", "Ordinance 1", date(2026, 1, 1)).value == Decimal(str(value))

    def test_a_limit_is_a_number(self):
        """What is none is told when it is declared."""
        with pytest.raises(ValueError, match="'ten' is none"):
            Limit("l", "ten", "days", "an ordinance", date(2026, 1, 1))

    def test_days_left_of_a_deadline_turn_negative(self):
        """The day itself has none left."""
        deadline = Deadline(date(2026, 3, 2), "Answer")
        assert [deadline.days_left(date(2026, 3, day)) for day in (1, 2, 3)] == [1, 0, -1]

    def test_every_name_of_the_contract_is_there(self):
        """Sorted as the linter sorts them, and each can be imported."""
        assert all(hasattr(urd_crm.contract, name) for name in urd_crm.contract.__all__)


class TestRefused:
    CASES = {
        "a profile on the wrong base": (
            {"profiles": [ProfileType("holder", StallHolder, Organisation, NO_PERSONAL_DATA)]},
            "OrganisationProfile",
        ),
        "a firm as a profile of people": (
            {"profiles": [ProfileType("firm", StallFirm, Person, NO_PERSONAL_DATA)]},
            "PersonProfile",
        ),
        "a profile of a person without personal data": (
            {"profiles": [ProfileType("holder", StallHolder, Person, NO_PERSONAL_DATA)]},
            "about a person",
        ),
        "nothing said": ({"records": [RecordType("stall", Stall)]}, "holder_id"),
        "a field that is none": ({"records": [RecordType("stall", Stall, personal(OnErase.KEEP, "colour"))]}, "colour"),
        "blank without fields": ({"records": [RecordType("stall", Stall, personal(OnErase.BLANK))]}, "names no fields"),
        "blank of what must be there": (
            {"records": [RecordType("stall", Stall, personal(OnErase.BLANK, "rent"))]},
            "must not be null",
        ),
        "retention from nowhere": (
            {"records": [RecordType("stall", Stall, personal(retention=Retention(12, "sold_on")))]},
            "sold_on",
        ),
        "no table": ({"records": [RecordType("stall", Record, NO_PERSONAL_DATA)]}, "table=True"),
        "a stage twice": ({"engagements": [attrs.evolve(PERMIT, stages=(*PERMIT.stages, Stage("asked")))]}, "twice"),
        "a way out of the end": (
            {"engagements": [attrs.evolve(PERMIT, transitions={**PERMIT.transitions, "given": ("asked",)})]},
            "moves out of it: given",
        ),
        "no way out of the middle": (
            {"engagements": [EngagementType("permit", (Stage("a"), Stage("b")), {"a": ("b",)})]},
            "not final: b",
        ),
        "a guard of no stage": ({"engagements": [attrs.evolve(PERMIT, guards={"sold": ()})]}, "sold"),
    }

    @pytest.mark.parametrize("case", CASES)
    def test_what_cannot_be_is_refused_and_said_how_to_mend(self, case):
        """One sentence with the name of what is wrong."""
        declares, says = self.CASES[case]
        with pytest.raises(PluginContractError) as caught:
            build_registry(core, [Market(**declares)], strict=True)
        assert says in str(caught.value)
        assert caught.value.plugin == "market"

    def test_what_can_be_is_taken(self):
        """The same declarations, made right."""
        right = Market(
            records=[RecordType("stall", Stall, personal(OnErase.BLANK, "note"))],
            profiles=[
                ProfileType("holder", StallHolder, Person, personal(OnErase.DELETE)),
                ProfileType("firm", StallFirm, Organisation, NO_PERSONAL_DATA),
            ],
            engagements=[PERMIT],
        )
        registry = build_registry(core, [right], strict=True)
        assert registry.engagements.get(PERMIT).code == "market.permit"
        assert registry.profile_of(StallHolder).code == "market.holder"
