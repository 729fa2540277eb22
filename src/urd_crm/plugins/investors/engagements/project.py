"""An investment project: what was announced, what became of it."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import EngagementDetail
from urd_crm.entities.columns import JSON, MoneyColumn, choice
from urd_crm.entities.fields import Line
from urd_crm.plugins.investors.engagements.figure import Capex, Jobs, Probability


class ProjectType(StrEnum):
    """What sort of investment it is."""

    GREENFIELD = "greenfield"
    BROWNFIELD = "brownfield"
    EXPANSION = "expansion"
    CO_LOCATION = "co_location"
    RELOCATION = "relocation"
    M_AND_A = "m_and_a"
    JV = "jv"


class LossReason(StrEnum):
    """Why a project went elsewhere."""

    COST = "cost"
    LABOUR = "labour"
    SITE = "site"
    INFRASTRUCTURE = "infrastructure"
    TIME = "time"
    INCENTIVES = "incentives"
    STRATEGY = "strategy"
    UNKNOWN = "unknown"


class InvestmentProject(EngagementDetail, table=True):
    """The further fields of an investment project.

    What was announced and what was realised are kept apart, each with its date.
    A confidential project has a ``code_name``; that is a field of the engagement itself.
    """

    __tablename__ = "urd_investors_investment_project"

    type: ProjectType | None = Field(default=None, sa_type=choice(ProjectType))
    """What sort of investment it is · absent: not known yet."""
    capex: Capex | None = Field(default=None, sa_type=MoneyColumn)
    """Capital expenditure as planned, then as announced · EUR, BGN before 2026 · absent: not named."""
    jobs: Jobs | None = Field(default=None)
    """New jobs as planned, then as announced · FTE · absent: not named."""
    jobs_safeguarded: Jobs | None = Field(default=None)
    """Jobs that would be lost without it · FTE · absent: not named."""
    announced_on: date | None = Field(default=None, index=True)
    """When capital and jobs were announced · absent: they were not."""
    probability: Probability | None = Field(default=None)
    """How likely it comes to us · percent · 100 from ``won`` on · absent: not judged."""
    competing_locations: list[Line] = Field(default_factory=list, sa_type=JSON)
    """Where else it may go · empty: nowhere, or unknown."""
    decision_due: date | None = Field(default=None, index=True)
    """By when they mean to decide · absent: they did not say."""
    decided_on: date | None = Field(default=None)
    """When they decided · absent: they did not."""
    capex_realised: Capex | None = Field(default=None, sa_type=MoneyColumn)
    """Capital that was really spent so far · EUR, BGN before 2026 · absent: not reported."""
    jobs_realised: Jobs | None = Field(default=None)
    """Jobs that are really there · FTE · absent: not reported."""
    realised_on: date | None = Field(default=None)
    """As of when it was realised · absent: not reported."""
    realised_evidence: Line | None = Field(default=None, max_length=400)
    """What shows it: annual report, visit, register · absent: nothing."""
    loss_reason: LossReason | None = Field(default=None, sa_type=choice(LossReason))
    """Why it went elsewhere · absent: it did not."""
    winning_location: Line | None = Field(default=None, max_length=400)
    """Where it went · absent: it did not."""
