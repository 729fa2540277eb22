"""What the demonstration shows of a filled database: the daily work, as lines for a terminal."""

from collections.abc import Iterator
from datetime import datetime
from time import perf_counter

from urd_crm.cli.table import shorten, table
from urd_crm.demo.filling import Summary
from urd_crm.demo.foreigners import BUSIEST
from urd_crm.repositories.scoring import Match
from urd_crm.session import Session
from urd_crm.values.money import Money

WIDTH = 100
QUERIES = ("Линдквист", "lindkvst ventl", "Ясенова Лука", "община Ясенгард", "042 000000")
"""Searches: another script, slips of the finger, another language, a telephone number."""
PIPELINE = "investors.pipeline"
HOW = {"exact": "=", "sound": "≈", "beginning": "…", "initial": "·", "likeness": "~"}
"""What a word of a query met, as a sign: itself, its sound, its beginning, an initial, a word that looks alike."""


def tour(session: Session, summary: Summary, file: str) -> Iterator[str]:
    """Tell what was made, then show the main work on it.

    Args:
        session: one that reads the filled database.
        summary: what was made.
        file: the database, for the commands that are worth trying.
    """
    yield from made(summary)
    yield from time_line(session)
    yield from searches(session)
    yield from reports(session)
    yield from deadlines(session)
    yield from heading("What to try next")
    yield from (f"  {command}" for command in commands(session, file))
    yield ""


def heading(text: str) -> Iterator[str]:
    """Give a heading with air around it."""
    yield ""
    yield text
    yield "═" * len(text)


def made(summary: Summary) -> Iterator[str]:
    """Say how much was made and how long it took."""
    yield from heading("Община Ясенград: a municipality that does not exist")
    counts = [f"{count:,} {noun}".replace(",", " ") for noun, count in summary.counts.items() if count]
    line = ""
    for each in counts:
        if len(line) + len(each) + 3 > WIDTH:
            yield line
            line = ""
        line += f"{' · ' if line else ''}{each}"
    yield line
    slowest, seconds = max(summary.parts.items(), key=lambda part: part[1])
    yield f"made in {summary.seconds:.1f} s, all through the gate; longest: {slowest}, {seconds:.1f} s"


def time_line(session: Session) -> Iterator[str]:
    """Show the last contacts with the busiest partner, its people's on its behalf included."""
    yield from heading(f"What was said with {BUSIEST} lately")
    started = perf_counter()
    page = session.timeline(BUSIEST, limit=10, until=session.now)
    took = perf_counter() - started
    own = {organisation.id for organisation in session.organisations.own()}
    rows = []
    for entry in page:
        theirs = [who.label for who in entry.participants if who.on_behalf_of_id not in own and who.party_id not in own]
        arrow = {"in": "→", "out": "←"}.get(entry.direction or "", "↔")
        title = session.registry.interactions.get(entry.kind).record.title.en
        rows.append((_day(session, entry.occurred_at), title, arrow, entry.subject, shorten(", ".join(theirs), 26)))
    yield from table(("when", "kind", "", "subject", "with"), rows, width=WIDTH)
    yield f"({took * 1000:.0f} ms)"


def searches(session: Session) -> Iterator[str]:
    """Search in either script, with slips of the finger, and say why each was found."""
    yield from heading("Finding parties: either script, typing errors forgiven")
    yield "(= as written · ≈ sounds the same · … begins so · ~ looks alike)"
    for query in QUERIES:
        started = perf_counter()
        hits = session.search(query, limit=3)
        took = perf_counter() - started
        yield f"„{query}“  ({took * 1000:.0f} ms)"
        yield from (
            f"   {line}" for line in table(
                ("", "found", "score", "because"),
                [(f"№ {hit.party_id}", hit.label, f"{hit.score:.2f}", ", ".join(map(_because, hit.why))) for hit in hits],
                width=WIDTH - 3,
            )
        )  # fmt: skip


def _because(match: Match) -> str:
    if match.how not in HOW:
        return f"{match.how} {match.query}"
    return f"{match.query} {HOW[match.how]} {match.found}"


def reports(session: Session) -> Iterator[str]:
    """Run reports: of a plugin where it is in use, and the core's."""
    if PIPELINE in session.registry.reports:
        yield from heading("The pipeline of investment projects; levs of earlier years count in euro")
        yield from table(
            ("stage", "projects", "capital, €", "jobs", "weighted, €", "weighted jobs", "oldest, days"),
            [
                (
                    row.title.en,
                    row.count,
                    _euros(row.capex),
                    row.jobs,
                    _euros(row.weighted_capex),
                    round(row.weighted_jobs),
                    row.oldest_days,
                )
                for row in session.report(PIPELINE)
            ],
            width=WIDTH,
        )
    yield from heading("Promises that are overdue: ours, worst first")
    overdue = session.commitments.overdue(by="us")
    yield from table(
        ("days late", "what", "to", "who sees to it"),
        [
            (each.days_late, each.text, shorten(each.party, 28), shorten(each.responsible_unit or "", 26))
            for each in overdue[:8]
        ],
        width=WIDTH,
    )
    if len(overdue) > 8:
        yield f"… and {len(overdue) - 8} more"
    yield from heading("Agreements that end, or renew themselves, within three months")
    yield from table(
        ("ends", "renewal", "notice by", "title", "answers for it"),
        [
            (each.expires_on, each.renewal, each.notice_opens_on, each.title, each.responsible_unit)
            for each in session.agreements.expiring(months=3)[:8]
        ],
        width=WIDTH,
    )


def deadlines(session: Session) -> Iterator[str]:
    """Show what is due in the next month."""
    yield from heading("Due in the next month")
    due = session.deadlines.between()
    rows = [(each.due, each.what, shorten(each.who, 34), each.source) for each in due[:10]]
    yield from table(("when", "what", "who", "from"), rows, width=WIDTH)
    if len(due) > len(rows):
        yield f"… and {len(due) - len(rows)} more"


def commands(session: Session, file: str) -> list[str]:
    """Give the commands that are worth trying on the file; a test runs what is printed."""
    of_plugins = [f"urd --db {file} report pipeline"] if PIPELINE in session.registry.reports else []
    return [
        f'urd --db {file} search "линдквист вентил"',
        f'urd --db {file} show "{BUSIEST}"',
        f'urd --db {file} timeline "{BUSIEST}" --limit 20',
        f"urd --db {file} report overdue_commitments",
        f"urd --db {file} report agreements_expiring --months 6",
        *of_plugins,
        f"urd --db {file} --lang bg deadlines",
        f"urd --db {file} check",
    ]


def _euros(amount: Money) -> str:
    return f"{amount.minor // 100:,}".replace(",", " ").rjust(12)


def _day(session: Session, moment: datetime) -> str:
    return f"{moment.astimezone(session.town.zone):%d.%m.%Y %H:%M}"
