"""A plugin of a fair that is held nowhere: every kind of declaration that the nouns are tested with."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from sqlmodel import Field

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    WARN,
    AffiliationProfile,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    InteractionDetail,
    InteractionKind,
    Limit,
    Milestone,
    OnErase,
    OnExport,
    OnMerge,
    OrganisationProfile,
    PersonalData,
    PluginInfo,
    ProfileType,
    RelationshipType,
    Stage,
    Text,
    hookimpl,
)
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.organisation import Organisation

GOES = PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE)


class Exhibitor(OrganisationProfile, table=True):
    """Who shows something at the fair."""

    __tablename__ = "urd_fair_exhibitor"

    hall: str | None = Field(default=None, max_length=40)
    """Which hall · absent: none yet."""


class Sponsor(OrganisationProfile, table=True):
    """Who pays for the fair."""

    __tablename__ = "urd_fair_sponsor"


class Speaker(AffiliationProfile, table=True):
    """Who speaks at the fair for an organisation."""

    __tablename__ = "urd_fair_speaker"


class Stall(EngagementDetail, table=True):
    """What is known of a stall."""

    __tablename__ = "urd_fair_stall"

    area: int | None = Field(default=None, ge=1)
    """How large · square metres · absent: not settled."""


class Tour(InteractionDetail, table=True):
    """What is known of a tour of the halls."""

    __tablename__ = "urd_fair_tour"

    route: str = Field(max_length=100)
    """Which halls."""
    guests: int | None = Field(default=None)
    """How many came · absent: not counted."""


class Headcount(InteractionDetail, table=True):
    """How many were counted at the doors."""

    __tablename__ = "urd_fair_headcount"

    guests: int | None = Field(default=None)
    """How many · absent: nobody counted."""
    door: str = Field(default="main", max_length=40)
    """At which door."""


def area_known(rows: Sequence[Stall], context: CheckContext) -> Iterable[Finding]:
    """Find stalls of unknown size."""
    return [Finding(row, Text("how large is it?"), field="area") for row in rows if row.area is None]


def somebody_answers(rows: Sequence[Engagement], context: CheckContext) -> Iterable[Finding]:
    """Find stalls for which nobody of ours answers."""
    return [Finding(row, Text("nobody answers for it")) for row in rows if row.responsible_id is None]


def tour_is_logged(rows: Sequence[Tour], context: CheckContext) -> Iterable[Finding]:
    """Find tours whose interaction is not to be read by a check."""
    get = context.session.interactions.get
    return [Finding(row, Text("no interaction")) for row in rows if get(row.interaction_id).kind != "fair.tour"]


STALL = EngagementType(
    "stall",
    stages=(
        Stage("asked"),
        Stage("offered"),
        Stage("legal_check", is_review=True),
        Stage("booked"),
        Stage("held", is_final=True, needs_reason=False),
        Stage("dropped", is_final=True),
    ),
    transitions={
        "asked": ("offered",),
        "offered": ("legal_check", "booked"),
        "legal_check": ("booked",),
        "booked": ("held", "offered"),
        "*": ("dropped",),
    },
    detail=Stall,
    personal_data=NO_PERSONAL_DATA,
    guards={
        "booked": (
            Check("area-known", Stall, area_known, REJECT),
            Check("somebody-answers", Engagement, somebody_answers, WARN),
        )
    },
    milestones=(
        Milestone(Text("Send the offer", "Изпратете оферта"), "asked", 3, "working_days"),
        Milestone(Text("Ask for the deposit", "Поискайте депозит"), "booked", limit="fair_deposit"),
    ),
)


def not_on_a_sunday(rows: Sequence[Engagement], context: CheckContext) -> Iterable[Finding]:
    """Find talks that are given on a Sunday, or late at night."""
    is_night = context.now.astimezone(context.session.town.zone).hour >= 22
    return [Finding(row, Text("not then")) for row in rows if context.on.isoweekday() == 7 or is_night]


TALK = EngagementType(
    "talk",
    stages=(Stage("idea"), Stage("given", is_final=True)),
    transitions={"idea": ("given",)},
    guards={"given": (Check("not-on-a-sunday", Engagement, not_on_a_sunday, REJECT),)},
)
HEADCOUNT = InteractionKind(
    "headcount", Text("Headcount", "Преброяване"), detail=Headcount, personal_data=NO_PERSONAL_DATA
)
TOUR = InteractionKind("tour", Text("Tour", "Обиколка"), detail=Tour, personal_data=NO_PERSONAL_DATA)


class Fair:
    """The plugin."""

    @hookimpl
    def urd_crm_plugin(self) -> PluginInfo:
        return PluginInfo("fair", title=Text("Fair", "Панаир"), version="1.0", api=1)

    @hookimpl
    def urd_crm_profiles(self) -> Iterable[ProfileType]:
        yield ProfileType("exhibitor", Exhibitor, Organisation, NO_PERSONAL_DATA)
        yield ProfileType("sponsor", Sponsor, Organisation, NO_PERSONAL_DATA)
        yield ProfileType("speaker", Speaker, Affiliation, GOES)

    @hookimpl
    def urd_crm_engagements(self) -> Iterable[EngagementType]:
        yield STALL
        yield TALK

    @hookimpl
    def urd_crm_interactions(self) -> Iterable[InteractionKind]:
        yield TOUR
        yield HEADCOUNT

    @hookimpl
    def urd_crm_relationships(self) -> Iterable[RelationshipType]:
        yield RelationshipType("married_to", Text("is married to", "в брак с"), is_symmetric=True, is_single=True)
        yield RelationshipType("hosts", Text("hosts", "приема"), Text("is hosted by", "гостува на"), is_single=True)

    @hookimpl
    def urd_crm_checks(self) -> Iterable[Check]:
        yield Check("tour-is-logged", Tour, tour_is_logged, REJECT)

    @hookimpl
    def urd_crm_limits(self) -> Iterable[Limit]:
        yield Limit("fair_deposit", 14, "calendar_days", "Rules of the fair, art. 7", date(2026, 1, 1))
        yield Limit("fair_deposit", 30, "calendar_days", "Rules of the fair, art. 5", date(2020, 1, 1))


@pytest.fixture
def urd_plugins() -> Sequence[Any]:
    return [Fair()]


@pytest.fixture
def fair() -> SimpleNamespace:
    """The plugin's tables and declarations."""
    return SimpleNamespace(
        Exhibitor=Exhibitor,
        Sponsor=Sponsor,
        Speaker=Speaker,
        Stall=Stall,
        Tour=Tour,
        Headcount=Headcount,
        STALL=STALL,
        TALK=TALK,
        TOUR=TOUR,
        HEADCOUNT=HEADCOUNT,
    )


@pytest.fixture
def ventil(session: Any) -> Any:
    return session.organisations.add("Lindqvist Ventil AB", country="SE")


@pytest.fixture
def anna(session: Any) -> Any:
    return session.people.add(given="Anna", surname="Lindqvist", languages=["sv", "en"])


@pytest.fixture
def when() -> datetime:
    return datetime(2026, 2, 27, 9, 30, tzinfo=UTC)
