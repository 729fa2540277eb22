"""``urd check``: the whole database looked over."""

from datetime import date

from urd_crm.cli.command import Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.cli.output import print_table
from urd_crm.cli.parameter import DAYS
from urd_crm.errors import Problem, Severity
from urd_crm.schema.gaps import LOST
from urd_crm.text import Text

FINE = Text(en="All is well.", bg="Всичко е наред.")
INDEXED = Text(en="Indexed anew: {n} parties.", bg="Указателят е направен наново: {n} лица.")


def check(desk: Desk, reindex: bool, on: date | None) -> ExitCode:
    """Look for damage, lost references, a stale index, unfit schemas, failed plugins and what the checks find."""
    crm = desk.open()
    if reindex:
        with desk.writing() as session:
            count = session.review.reindex()
        desk.note(INDEXED.format(n=count))
    problems = [Problem("plugin-failed", error.text, entity="plugin", origin=error.plugin) for error in crm.problems]
    with desk.looking_over() as session:
        problems += session.review.verify()
        if not any(problem.code in LOST for problem in problems):
            problems += session.review.findings(on=on)
    if desk.as_json:
        write_json(plain(problems, desk.language))
    else:
        rows = [
            {
                "severity": problem.severity,
                "code": problem.code,
                "entity": problem.entity.removeprefix("urd_"),
                "entity_id": problem.entity_id,
                "since": problem.since,
                "problem": problem.in_(desk.language),
            }
            for problem in problems
        ]
        print_table(desk, rows, nothing=FINE)
    counts = desk.strict or any(problem.severity is Severity.REJECT for problem in problems)
    return ExitCode.FOUND if problems and counts else ExitCode.FINE


COMMANDS = {
    "check": Command(
        "check",
        Text(
            en="Look the whole database over: damage, lost references, the search index, and every check of the core "
            "and of the plugins.\n\nEnds with 1 when there is an error; with --strict a warning is enough.",
            bg="Преглежда цялата база: повреди, загубени връзки, указателя за търсене и всички проверки на основата "
            "и приставките.\n\nСвършва с 1, ако има грешка; със --strict стига и предупреждение.",
        ),
        check,
        [
            Option(
                ["--reindex"],
                Text(en="First make the search index anew.", bg="Първо прави наново указателя за търсене."),
                is_flag=True,
            ),
            Option(
                ["--on"], Text(en="As of which day. Default: today", bg="Към кой ден. По подразбиране: днес"), type=DAYS
            ),
        ],
    )
}
