"""What an aftercare round found, for the investor and the mayor."""

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from urd_crm.contract import Text
from urd_crm.contract.notation import day_of, number, table, yes_no
from urd_crm.contract.standing import details_of, parties_of, standing
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.model import table_of
from urd_crm.plugins.investors.engagements.aftercare import Aftercare
from urd_crm.plugins.investors.engagements.issue import INVESTOR_ISSUE, InvestorIssue
from urd_crm.plugins.investors.engagements.wording import ISSUE_KINDS
from urd_crm.plugins.investors.reports.outcomes import Outcome, outcomes

if TYPE_CHECKING:
    from urd_crm import Session

WORDS = {
    "title": Text(en="Aftercare: {investor}", bg="Слединвестиционно обслужване: {investor}"),
    "as_of": Text(en="As of {day}", bg="Към {day}"),
    "figures": Text(en="Announced and realised", bg="Обявено и изпълнено"),
    "figure": Text(en="Figure", bg="Показател"),
    "announced": Text(en="Announced", bg="Обявено"),
    "realised": Text(en="Realised", bg="Изпълнено"),
    "share": Text(en="Share", bg="Дял"),
    "capex": Text(en="Capital", bg="Инвестиция"),
    "jobs": Text(en="Jobs", bg="Работни места"),
    "issues": Text(en="Open issues", bg="Отворени въпроси"),
    "issue": Text(en="Issue", bg="Въпрос"),
    "kind": Text(en="Kind", bg="Вид"),
    "stage": Text(en="Stage", bg="Етап"),
    "blocking": Text(en="Blocking", bg="Блокиращ"),
    "none": Text(en="None.", bg="Няма."),
}


def aftercare_report(session: "Session", *, aftercare: int, lang: str = "bg", on: date | None = None) -> str:
    """Write what an aftercare round found: the figures of its project, the findings, the open issues.

    Args:
        session: where to look.
        aftercare: number of the aftercare round.
        lang: ``bg`` or ``en``.
        on: as of which day.

    Returns:
        Markdown. The investor is named: it goes to them, or stays in the house.

    Raises:
        NotFoundError: there is no such round.
    """
    today = on or session.today
    row = session.engagements.get(aftercare)
    findings = session.engagements.detail(row, Aftercare).findings
    investor = ", ".join(parties_of(session, [row.id])[row.id].values())
    parts = [
        f"# {WORDS['title'].format(investor=investor).in_(lang)}",
        WORDS["as_of"].format(day=day_of(today, lang)).in_(lang),
    ]
    origins = {row.id} if row.origin_id is None else {row.id, row.origin_id}
    for outcome in outcomes(session, today, among=origins):
        parts += [f"## {WORDS['figures'].in_(lang)}", _figures(outcome, lang)]
    if findings:
        parts.append(findings)
    parts += [f"## {WORDS['issues'].in_(lang)}", _issues(session, origins, today, lang)]
    return "\n\n".join(parts) + "\n"


def _figures(outcome: Outcome, lang: str) -> str:
    head = [WORDS[name].in_(lang) for name in ("figure", "announced", "realised", "share")]
    capex, realised = (
        "–" if money is None else money.format(lang) for money in (outcome.capex, outcome.capex_realised)
    )
    shares = ["–" if each is None else number(each, lang, "%") for each in (outcome.capex_share, outcome.jobs_share)]
    jobs = ["–" if each is None else number(each, lang) for each in (outcome.jobs, outcome.jobs_realised)]
    return table(
        head,
        [[WORDS["capex"].in_(lang), capex, realised, shares[0]], [WORDS["jobs"].in_(lang), *jobs, shares[1]]],
    )


def _issues(session: "Session", origins: set[int], on: date, lang: str) -> str:
    engagement = table_of(Engagement).c
    theirs = [id for (id,) in session.store.rows(sa.select(engagement.id).where(engagement.origin_id.in_(origins)))]
    found = standing(session, INVESTOR_ISSUE, on, theirs, is_open=True)
    if not found:
        return WORDS["none"].in_(lang)
    details = details_of(session, InvestorIssue, [each.engagement_id for each in found])
    head = [WORDS[name].in_(lang) for name in ("issue", "kind", "stage", "blocking")]
    return table(
        head,
        [
            [
                each.name,
                ISSUE_KINDS[details[each.engagement_id].kind].in_(lang),
                each.stage.title.in_(lang),
                yes_no(details[each.engagement_id].is_blocking, lang),
            ]
            for each in found
        ],
    )
