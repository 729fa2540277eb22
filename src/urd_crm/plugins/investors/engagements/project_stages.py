"""The stages of an investment project, and what has to hold before it enters some of them."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    WARN,
    Check,
    CheckContext,
    EngagementType,
    Finding,
    Milestone,
    Stage,
    Text,
)
from urd_crm.contract.stages import stages_of
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.profiles import Investor

WON_STAGES = ("won", "establishment", "operating")
"""From the decision for us on."""
COURTED = ("qualified", "proposal_sent", "site_visit", "shortlisted", "decision")
"""From the first real interest to the decision: when a project must not be forgotten."""


def won_without_figures(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find won projects without the day of the decision, or with neither capital nor jobs."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) not in WON_STAGES:
            continue
        if row.decided_on is None:
            yield Finding(
                row,
                Text(en="a won project needs the day of the decision", bg="спечеленият проект иска дата на решението"),
                field="decided_on",
            )
        if row.capex is None or row.jobs is None:
            yield Finding(
                row,
                Text(
                    en="a won project needs its announced capital and jobs",
                    bg="спечеленият проект иска обявени инвестиция и работни места",
                ),
                field="jobs" if row.capex is not None else "capex",
            )


def lost_without_reason(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find lost projects that do not say why, or where they went."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) != "lost":
            continue
        if row.loss_reason is None:
            yield Finding(
                row,
                Text(en="a lost project needs the reason", bg="загубеният проект иска причина"),
                Text(en="'unknown' is a reason too.", bg="„unknown“ също е причина."),
                field="loss_reason",
            )
        if row.winning_location is None:
            yield Finding(
                row,
                Text(
                    en="a lost project needs the place that won it",
                    bg="загубеният проект иска мястото, което го печели",
                ),
                Text(
                    en="Write 'unknown' or 'nowhere' where that is so.",
                    bg="Ако е така, пишете „неизвестно“ или „никъде“.",
                ),
                field="winning_location",
            )


def bad_probability(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find projects that are said to be certain before they are won."""
    certain = [row for row in rows if row.probability == 100]
    stages = stages_of(certain, context)
    for row in certain:
        if stages.get(row.engagement_id) not in WON_STAGES:
            yield Finding(
                row,
                Text(en="only a won project is certain", bg="сигурен е само спечеленият проект"),
                Text(en="Give less than 100 until it is won.", bg="До спечелването задайте под 100."),
                field="probability",
            )


def no_key_account(rows: Sequence[InvestmentProject], context: CheckContext) -> Iterable[Finding]:
    """Find courted projects with none of whose investors somebody of ours is the one contact."""
    stages = stages_of(rows, context)
    for row in rows:
        if stages.get(row.engagement_id) not in COURTED:
            continue
        parties = context.session.engagements.parties(row.engagement_id)
        profiles = [context.session.get(Investor, party.party_id) for party in parties]
        if not any(profile is not None and profile.key_account_id is not None for profile in profiles):
            yield Finding(
                row,
                Text(en="the investor has no key account", bg="инвеститорът няма отговорник"),
                Text(en="Set key_account_id in the profile.", bg="Посочете key_account_id в профила."),
            )


WON_WITHOUT_FIGURES = Check(
    "won-without-figures",
    InvestmentProject,
    won_without_figures,
    REJECT,
    Text(en="Won without figures", bg="Спечелен без данни"),
)
LOST_WITHOUT_REASON = Check(
    "lost-without-reason",
    InvestmentProject,
    lost_without_reason,
    REJECT,
    Text(en="Lost without a reason", bg="Загубен без причина"),
)
BAD_PROBABILITY = Check(
    "bad-probability",
    InvestmentProject,
    bad_probability,
    REJECT,
    Text(en="Certain too early", bg="Сигурен твърде рано"),
)
NO_KEY_ACCOUNT = Check(
    "no-key-account", InvestmentProject, no_key_account, WARN, Text(en="No key account", bg="Няма отговорник")
)

INVESTMENT_PROJECT = EngagementType(
    "investment_project",
    stages=(
        Stage("lead", Text(en="Lead", bg="Потенциален")),
        Stage("qualified", Text(en="Qualified", bg="Потвърден интерес")),
        Stage("proposal_sent", Text(en="Proposal sent", bg="Изпратено предложение")),
        Stage("site_visit", Text(en="Site visit", bg="Оглед на терен")),
        Stage("shortlisted", Text(en="Shortlisted", bg="В краткия списък")),
        Stage("decision", Text(en="Decision", bg="Предстои решение")),
        Stage("on_hold", Text(en="On hold", bg="Замразен"), is_paused=True, needs_reason=True),
        Stage("won", Text(en="Won", bg="Спечелен")),
        Stage("establishment", Text(en="Establishment", bg="Изграждане")),
        Stage("operating", Text(en="Operating", bg="В експлоатация"), is_final=True, needs_reason=False),
        Stage("lost", Text(en="Lost", bg="Загубен"), is_final=True),
    ),
    # An investor may let go at any moment, not only when everything is on the table.
    transitions={
        "lead": ("qualified", "on_hold", "lost"),
        "qualified": ("proposal_sent", "on_hold", "lost"),
        "proposal_sent": ("site_visit", "on_hold", "lost"),
        "site_visit": ("shortlisted", "on_hold", "lost"),
        "shortlisted": ("decision", "on_hold", "lost"),
        "decision": ("won", "on_hold", "lost"),
        "on_hold": ("qualified", "lost"),
        "won": ("establishment",),
        "establishment": ("operating",),
    },
    detail=InvestmentProject,
    personal_data=NO_PERSONAL_DATA,
    guards={
        "qualified": (NO_KEY_ACCOUNT,),
        "won": (WON_WITHOUT_FIGURES,),
        "lost": (LOST_WITHOUT_REASON,),
    },
    milestones=(
        Milestone(
            Text(
                en="Thank the visitors and ask for their feedback", bg="Благодарете на гостите и поискайте мнението им"
            ),
            after="site_visit",
            limit="visit_follow_up",
        ),
    ),
    title=Text(en="Investment project", bg="Инвестиционен проект"),
)
