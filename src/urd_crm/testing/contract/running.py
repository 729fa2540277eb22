"""Rules on a plugin's code while it runs: it answers an empty database, it only looks, it speaks both languages."""

import inspect
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import attrs
from sqlalchemy import event
from sqlmodel import select

from urd_crm.contract import BriefingLine, Deadline, Finding
from urd_crm.entities.model import CrmModel
from urd_crm.errors import ReadOnlyError, UrdCrmError
from urd_crm.session import Session
from urd_crm.testing.contract.declarations import CYRILLIC
from urd_crm.testing.contract.subject import Arguments, Sampler, Subject

WRITES = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP|TRUNCATE)\b", re.IGNORECASE)
SPANS = ((0, 31), (0, 366), (-366, 0), (-36600, 36600), (5, 5))
"""Times that deadlines are asked for · first day and first day no more, counted from today."""


@contextmanager
def looking_only(session: Session) -> Iterator[list[str]]:
    """Let nobody write meanwhile, and collect what writes past the gate: the first words of each statement."""
    written: list[str] = []

    def look(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if WRITES.match(statement):
            written.append(" ".join(statement.split()[:3]))

    session.flush()
    connection = session.orm.connection()  # an engine's listeners do not reach a connection that is open already
    event.listen(connection, "before_cursor_execute", look)
    actor, session.gate.actor = session.gate.actor, ""
    try:
        with session.atomic():
            yield written
    finally:
        session.gate.actor = actor
        event.remove(connection, "before_cursor_execute", look)


def run(session: Session, where: str, call: Any, *arguments: Any, **named: Any) -> tuple[list[Any] | None, list[str]]:
    """Call a plugin's function, and give what it gave, as a list, with what is wrong about the call.

    An error of ours is an answer: nothing was found, the parameters do not fit. ``None`` then stands for the result.
    """
    found: list[str] = []
    written: list[str] = []
    result: list[Any] | None = None
    try:
        with looking_only(session) as written:
            given = call(session, *arguments, **named)
            result = [given] if isinstance(given, str) else list(given)
    except ReadOnlyError:
        found.append(f"{where}: it writes, and may only look.")
    except UrdCrmError:
        pass
    except Exception as error:  # noqa: BLE001 - a plugin's own code may raise anything
        found.append(f"{where}: it fails with {type(error).__name__}: {error}")
    found += [f"{where}: it writes ({statement} …), and may only look." for statement in dict.fromkeys(written)]
    return result, found


def report_faults(subject: Subject, session: Session, arguments: Arguments) -> Iterator[str]:
    """Ask every report and say which do not answer with frozen rows."""
    for report in subject.declared.records["reports"]:
        where = f"the report '{report.name}'"
        named = dict(arguments(session, report))
        if "on" in inspect.signature(report.run).parameters:
            named.setdefault("on", session.today)
        rows, found = run(session, where, report.run, **named)
        yield from found
        for kind in {type(row) for row in rows or ()}:
            if not attrs.has(kind):
                yield f"{where}: it gives a {kind.__name__}; give rows of a class under @frozen."
            elif kind.__setattr__ is object.__setattr__ or not _is_frozen(kind):
                yield f"{where}: its {kind.__name__} can be changed; put @frozen above the class."


def _is_frozen(kind: type) -> bool:
    return "frozen" in getattr(kind.__setattr__, "__name__", "")


def output_faults(subject: Subject, session: Session, arguments: Arguments) -> Iterator[str]:
    """Write every output in both languages, where its parameters can be made up."""
    for output in subject.declared.records["outputs"]:
        where = f"the output '{output.name}'"
        texts = {}
        for language in ("en", "bg"):
            result, found = run(session, where, output.write, **dict(arguments(session, output)) | {"lang": language})
            yield from found
            if result:
                texts[language] = result[0]
        if any(not isinstance(text, str) or not text.strip() for text in texts.values()):
            yield f"{where}: it gives no text."
        elif (
            texts
            and output.form == "markdown"
            and (texts.get("en") == texts.get("bg") or not CYRILLIC.search(texts.get("bg", "")))
        ):
            yield f"{where}: its Bulgarian text is not Bulgarian; write it with the words of 'lang'."


def deadline_faults(subject: Subject, session: Session) -> Iterator[str]:
    """Ask every source of deadlines for several times, and say what does not fit."""
    for source in subject.declared.records["deadlines"]:
        where = f"the deadline source '{source.name}'"
        for first, last in SPANS:
            since, until = session.today + timedelta(days=first), session.today + timedelta(days=last)
            given, found = run(session, where, source.run, since, until)
            yield from found
            keys = [each.key for each in given or () if isinstance(each, Deadline) and each.key]
            for each in given or ():
                if not isinstance(each, Deadline):
                    yield f"{where}: it gives a {type(each).__name__}; give Deadline(…)."
                elif not since <= each.due < until:
                    yield f"{where}: asked from {since} to before {until}, it gives {each.due}."
                elif not each.what.strip():
                    yield f"{where}: a deadline does not say what is due."
            if len(set(keys)) != len(keys):
                yield f"{where}: two deadlines have the same key; put the row's number into it."


def briefing_faults(subject: Subject, session: Session) -> Iterator[str]:
    """Ask every source of briefings, and say what does not fit."""
    for source in subject.declared.records["briefings"]:
        where = f"the briefing source '{source.name}'"
        for country in (session.town.country, "GR", "AQ"):
            given, found = run(session, where, source.run, country, session.today)
            yield from found
            for each in given or ():
                if not isinstance(each, BriefingLine):
                    yield f"{where}: it gives a {type(each).__name__}; give BriefingLine(…)."
                elif not each.what.strip():
                    yield f"{where}: a line says nothing."


def check_faults(subject: Subject, session: Session, sampler: Sampler) -> Iterator[str]:
    """Run every check over nothing and over a row, and say which write, fail or find what they were not given."""
    context = session.gate.context()
    for check in subject.declared.records["checks"]:
        where = f"the check '{check.code}'"
        for rows in ([], _rows(session, subject, check.on, sampler)):
            findings, found = run(session, where, lambda _, check=check, rows=rows: check.run(rows, context))
            yield from found
            for finding in findings or ():
                if not isinstance(finding, Finding):
                    yield f"{where}: it gives a {type(finding).__name__}; give Finding(…)."
                elif all(finding.row is not row for row in rows):
                    yield f"{where}: it finds a row that it was not given; look at the rows it gets only."
                elif not (finding.message.en and finding.message.bg):
                    yield f"{where}: its message is not in both languages."


def _rows(session: Session, subject: Subject, table: type[CrmModel], sampler: Sampler) -> list[Any]:
    if table in subject.tables:
        with suppress(UrdCrmError), session.atomic():  # a row that cannot be made up is the matter of another rule
            sampler(session, table)
    return list(session.all(select(table)))
