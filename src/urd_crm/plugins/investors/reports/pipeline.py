"""The pipeline: what is under way, and what it may bring."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import sqlalchemy as sa
from attrs import frozen

from urd_crm.contract import Text
from urd_crm.contract.choice import one_of
from urd_crm.contract.standing import BATCH, Standing, details_of, parties_of, standing
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT, WON_STAGES
from urd_crm.plugins.investors.engagements.wording import PROJECT_TYPES
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.values.money import Money, sum_in

if TYPE_CHECKING:
    from urd_crm import Session

By = Literal["stage", "type", "country"]
UNKNOWN = Text(en="unknown", bg="неизвестно")


@frozen
class PipelineRow:
    """The open projects of one stage, type or country; those on hold apart."""

    key: str
    """The stage, the type of project, or the country · ISO 3166-1 · empty: unknown."""
    title: Text
    is_paused: bool
    """Whether these are the ones on hold."""
    count: int
    capex: Money
    """EUR; levs converted at the fixed rate, projects without a figure left out."""
    jobs: int
    weighted_capex: Money
    """Each by its probability · EUR · a project that nobody judged counts nothing."""
    weighted_jobs: Decimal
    """Each by its probability · FTE."""
    oldest_days: int
    """For how long the one that stands longest has stood at its stage · days."""


def pipeline(session: "Session", *, on: date | None = None, by: By = "stage") -> Sequence[PipelineRow]:
    """Which projects are open, and what do they add up to?

    Stages are those of the day; figures are the present ones.

    Args:
        session: where to look.
        on: as of which day.
        by: a row for each ``stage``, ``type`` or ``country``.

    Returns:
        Rows in the order of the stages, or by key; what is on hold comes last.

    Raises:
        InvalidValueError: there is no such ``by``.
    """
    by = one_of(By, by)
    today = on or session.today
    found = standing(session, INVESTMENT_PROJECT, today, is_open=True)
    details = details_of(session, InvestmentProject, [each.engagement_id for each in found])
    key_of, titles = _grouping(session, by, found, details)
    groups: dict[tuple[bool, str], list[Standing]] = {}
    for each in found:
        groups.setdefault((each.stage.is_paused, key_of(each)), []).append(each)
    places = {stage.name: n for n, stage in enumerate(INVESTMENT_PROJECT.stages)}
    return [
        _row(key, titles(key), is_paused, groups[is_paused, key], details, today)
        for is_paused, key in sorted(groups, key=lambda group: (group[0], places.get(group[1], 0), group[1]))
    ]


def probability(stage: str, detail: Any) -> int:
    """Give the probability of a project · percent: what was judged, and 100 once it is won."""
    return 100 if stage in WON_STAGES else detail.probability or 0


def _row(key: str, title: Text, is_paused: bool, projects: list[Standing], details: Any, today: date) -> PipelineRow:
    rows = [(details[each.engagement_id], each.stage.name) for each in projects]
    priced = [(row.capex, probability(stage, row)) for row, stage in rows if row.capex is not None]
    shares = [capex.in_euro() * Decimal(percent) * Decimal("0.01") for capex, percent in priced]
    return PipelineRow(
        key=key,
        title=title,
        is_paused=is_paused,
        count=len(projects),
        capex=sum_in("EUR", [capex for capex, _ in priced]),
        jobs=sum(row.jobs or 0 for row, _ in rows),
        weighted_capex=sum_in("EUR", shares),
        weighted_jobs=sum((Decimal(row.jobs or 0) * probability(stage, row) / 100 for row, stage in rows), Decimal(0)),
        oldest_days=max(each.days(today) for each in projects),
    )


def _grouping(
    session: "Session", by: By, found: Sequence[Standing], details: Any
) -> tuple[Callable[[Standing], str], Callable[[str], Text]]:
    """Give what tells the group of a project, and what tells the title of a group."""
    if by == "stage":
        titles = {stage.name: stage.title for stage in INVESTMENT_PROJECT.stages}
        return lambda each: each.stage.name, lambda key: titles.get(key, Text(key))
    if by == "type":
        types: Mapping[str, Text] = {type.value: title for type, title in PROJECT_TYPES.items()}
        return lambda each: str(details[each.engagement_id].type or ""), lambda key: types.get(key, UNKNOWN)
    countries = _countries(session, [each.engagement_id for each in found])
    return lambda each: countries.get(each.engagement_id, ""), lambda key: Text(key) if key else UNKNOWN


def _countries(session: "Session", ids: Sequence[int]) -> dict[int, str]:
    """Give the country of each project's first investor: that of the headquarters, else of its seat."""
    with_whom = parties_of(session, ids)
    first = {id: next(iter(parties)) for id, parties in with_whom.items() if parties}
    organisation, profile = table_of(Organisation), table_of(Investor)
    investors, seats = sorted(set(first.values())), dict[int, str]()
    for start in range(0, len(investors), BATCH):
        statement = (
            sa.select(organisation.c.id, sa.func.coalesce(profile.c.hq_country, organisation.c.country))
            .outerjoin(profile, profile.c.organisation_id == organisation.c.id)
            .where(organisation.c.id.in_(investors[start : start + BATCH]))
        )
        seats |= {id: country or "" for id, country in session.store.rows(statement)}
    return {id: seats.get(party, "") for id, party in first.items()}
