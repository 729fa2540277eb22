"""The pipeline of a month, for the council and the press: public names alone."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, number, table
from urd_crm.contract.standing import details_of, standing
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT
from urd_crm.plugins.investors.reports.pipeline import PipelineRow, pipeline
from urd_crm.values.money import sum_in

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Investment pipeline, {day}", bg="Инвестиционни проекти към {day}"),
    "stage": Text(en="Stage", bg="Етап"),
    "count": Text(en="Projects", bg="Проекти"),
    "capex": Text(en="Capital", bg="Инвестиции"),
    "jobs": Text(en="Jobs", bg="Работни места"),
    "weighted": Text(en="Weighted jobs", bg="Места с отчетена вероятност"),
    "total": Text(en="Total", bg="Общо"),
    "projects": Text(en="Projects", bg="Проекти"),
    "project": Text(en="Project", bg="Проект"),
    "since": Text(en="Since", bg="От"),
}


def monthly_pipeline(session: "Session", *, lang: str = "bg", on: date | None = None) -> str:
    """Write the pipeline of a day: the sums of each stage and the projects by code name.

    Args:
        session: where to look.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown. A project without a code name is no secret and stands by its own; no investor is named.
    """
    today = on or session.today
    rows = pipeline(session, on=today)
    parts = [
        f"# {WORDS['title'].format(day=day_of(today, lang)).in_(lang)}",
        table(
            _words(lang, "stage", "count", "capex", "jobs", "weighted"),
            [_line(row, lang) for row in rows] + _total(rows, lang),
        ),
        f"## {WORDS['projects'].in_(lang)}",
        table(_words(lang, "project", "stage", "since", "jobs"), _projects(session, today, lang)),
    ]
    return "\n\n".join(parts) + "\n"


def _words(lang: str, *names: str) -> list[str]:
    return [WORDS[name].in_(lang) for name in names]


def _line(row: PipelineRow, lang: str) -> list[str]:
    return [
        row.title.in_(lang),
        str(row.count),
        row.capex.format(lang),
        number(row.jobs, lang),
        number(row.weighted_jobs, lang),
    ]


def _total(rows: Sequence[PipelineRow], lang: str) -> list[list[str]]:
    counted = [row for row in rows if not row.is_paused]
    return [
        [
            WORDS["total"].in_(lang),
            str(sum(row.count for row in counted)),
            sum_in("EUR", [row.capex for row in counted]).format(lang),
            number(sum(row.jobs for row in counted), lang),
            number(sum((row.weighted_jobs for row in counted), Decimal(0)), lang),
        ]
    ]


def _projects(session: "Session", on: date, lang: str) -> list[list[str]]:
    opened = standing(session, INVESTMENT_PROJECT, on, is_open=True)
    details = details_of(session, InvestmentProject, [each.engagement_id for each in opened])
    return [
        [
            each.public_name,
            each.stage.title.in_(lang),
            day_of(each.since, lang),
            number(details[each.engagement_id].jobs, lang),
        ]
        for each in sorted(opened, key=lambda each: each.public_name)
    ]
