"""Partner cities: twinnings from first contact to renewal, agreements, exchanges, letters, congratulations.

Everything a program needs is imported from here:
``from urd_crm.plugins.partner_cities import EXCHANGE, Exchange, PartnerCity, agree, agreements_expiring``.
"""

from collections.abc import Iterable

from urd_crm.contract import (
    API,
    BriefingSource,
    Check,
    Command,
    DeadlineSource,
    EngagementType,
    InteractionKind,
    Limit,
    Output,
    PluginInfo,
    ProfileType,
    RecordType,
    Report,
    Text,
    hookimpl,
)
from urd_crm.plugins.partner_cities import briefings, commands, deadlines, interactions, limits
from urd_crm.plugins.partner_cities.checks import CHECKS
from urd_crm.plugins.partner_cities.engagements import (
    CONGRATULATION_CYCLE,
    EXCHANGE,
    TWINNING,
    CongratulationCycle,
    Exchange,
    ExchangeKind,
    Occasion,
    Programme,
    Travel,
    Twinning,
    plan_congratulations,
)
from urd_crm.plugins.partner_cities.interactions import CityLetter, GiftExchange, Greeting
from urd_crm.plugins.partner_cities.outputs import (
    OUTPUTS,
    council_report,
    letter_draft,
    mayor_briefing,
    write_register,
    year_plan,
)
from urd_crm.plugins.partner_cities.profiles import PARTNER_CITY, Area, PartnerCity, Relation
from urd_crm.plugins.partner_cities.records import (
    CITY_AGREEMENT,
    FREEZE,
    AgreementKind,
    CityAgreement,
    Freeze,
    agree,
    freeze,
    lift,
)
from urd_crm.plugins.partner_cities.reports import (
    REPORTS,
    agreement_register,
    agreements_expiring,
    balance_in_out,
    correspondence,
    cost_per_partner,
    dormant_partners,
    exchanges,
    next_anniversaries,
    unanswered_letters,
    who_is_our_contact,
)
from urd_crm.plugins.partner_cities.terms import TERMS

__all__ = [
    "CITY_AGREEMENT",
    "CONGRATULATION_CYCLE",
    "EXCHANGE",
    "FREEZE",
    "PARTNER_CITY",
    "TWINNING",
    "AgreementKind",
    "Area",
    "CityAgreement",
    "CityLetter",
    "CongratulationCycle",
    "Exchange",
    "ExchangeKind",
    "Freeze",
    "GiftExchange",
    "Greeting",
    "Occasion",
    "PartnerCity",
    "Programme",
    "Relation",
    "Travel",
    "Twinning",
    "agree",
    "agreement_register",
    "agreements_expiring",
    "balance_in_out",
    "correspondence",
    "cost_per_partner",
    "council_report",
    "dormant_partners",
    "exchanges",
    "freeze",
    "letter_draft",
    "lift",
    "mayor_briefing",
    "next_anniversaries",
    "plan_congratulations",
    "unanswered_letters",
    "who_is_our_contact",
    "write_register",
    "year_plan",
]


@hookimpl
def urd_crm_plugin() -> PluginInfo:
    """Say who the plugin is."""
    return PluginInfo(
        "partner_cities",
        title=Text(en="Partner cities", bg="Градове партньори"),
        version="1.0",
        api=API,
        terms=TERMS,
        migrations="urd_crm.plugins.partner_cities.migrations",
    )


@hookimpl
def urd_crm_profiles() -> Iterable[ProfileType]:
    """Yield the stakeholder type."""
    yield PARTNER_CITY


@hookimpl
def urd_crm_records() -> Iterable[RecordType]:
    """Yield the plugin's own nouns."""
    yield FREEZE
    yield CITY_AGREEMENT


@hookimpl
def urd_crm_engagements() -> Iterable[EngagementType]:
    """Yield what is under way with partner cities."""
    yield TWINNING
    yield EXCHANGE
    yield CONGRATULATION_CYCLE


@hookimpl
def urd_crm_interactions() -> Iterable[InteractionKind]:
    """Yield the kinds of interaction."""
    yield from interactions.ALL


@hookimpl
def urd_crm_checks() -> Iterable[Check]:
    """Yield what has to hold, and what is odd."""
    yield from CHECKS


@hookimpl
def urd_crm_reports() -> Iterable[Report]:
    """Yield the daily questions."""
    yield from REPORTS


@hookimpl
def urd_crm_outputs() -> Iterable[Output]:
    """Yield the texts that are handed out."""
    yield from OUTPUTS


@hookimpl
def urd_crm_commands() -> Iterable[Command]:
    """Yield what a clerk does on the command line."""
    yield from commands.ALL


@hookimpl
def urd_crm_deadlines() -> Iterable[DeadlineSource]:
    """Yield what is due."""
    yield from deadlines.ALL


@hookimpl
def urd_crm_limits() -> Iterable[Limit]:
    """Yield practices and thresholds."""
    yield from limits.ALL


@hookimpl
def urd_crm_briefings() -> Iterable[BriefingSource]:
    """Yield what there is to know about their countries."""
    yield from briefings.ALL
