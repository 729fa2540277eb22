"""Whatever is done, in whatever order, both databases answer the same and refuse the same."""

import io
import json
import re
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import col, select
from tests.parity.conftest import NOW, number_again

from urd_crm import InteractionDraft, Party
from urd_crm.cli.json_shape import plain
from urd_crm.errors import UrdCrmError
from urd_crm.exchange.csv import export_csv
from urd_crm.matching import merge, undo
from urd_crm.session import Session

UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PROJECT = "investors.investment_project"
STAGES = ("qualified", "proposal_sent", "site_visit", "shortlisted", "lost", "on_hold", "nosuch")

names = st.text(alphabet="абЯжѝ aZzé9-'„“.&", min_size=1, max_size=6)
"""Few letters, so that names clash, sort oddly or, of blanks alone, are none."""
some = st.integers(0, 5)
"""One of those that were made, by its place; the last may be nobody."""
numbers = st.sampled_from([-1, 0, 1, 2**31 - 1, 2**31, 2**40, 2**63 - 1, 2**63, 2**70])
days = st.integers(-400, -1)
countries = st.sampled_from([None, "BG", "SE", "ZZ"])
mail = st.sampled_from([None, None, "Info@Example.org", "a@@b"])
kinds = st.sampled_from(["call", "meeting", "letter", "nosuch"])
calls = st.tuples(kinds, names, st.lists(some, min_size=1, max_size=2), days, st.none() | st.integers(1, 3))
START = (
    ("organisation", "Ябълка", "BG", None),
    ("organisation", "ябълка-2", "SE", None),
    ("organisation", "zebra", None, None),
    ("person", "Жана", "Ѝова", 0),
    ("person", "Anna", "Zell", 1),
    ("open", 0, "Цех"),
    ("log", ("call", "Първо", [0, 4], -30, 1), "conflict"),
    ("promise", 0, "Писмо", -3),
)
"""What there is in the beginning, so that there is something to do."""
operations = st.one_of(
    st.tuples(st.just("organisation"), names, countries, mail),
    st.tuples(st.just("person"), names, names, some),
    st.tuples(st.just("log"), calls, st.sampled_from(["conflict", "update", "keep"])),
    st.tuples(st.just("log_many"), st.lists(calls, max_size=3)),
    st.tuples(st.just("rename"), some, names),
    st.tuples(st.just("merge"), some, some),
    st.tuples(st.just("undo")),
    st.tuples(st.just("tag"), some, names),
    st.tuples(st.just("promise"), some, names, st.none() | days),
    st.tuples(st.just("close"), st.integers(1, 2), st.sampled_from(["fulfilled", "broken"])),
    st.tuples(st.just("open"), some, names),
    st.tuples(st.just("move"), st.just(1), st.sampled_from(STAGES)),
    st.tuples(st.just("search"), names),
    st.tuples(st.just("timeline"), some, st.integers(1, 3)),
    st.tuples(st.just("get"), numbers),
    st.tuples(st.just("show"), names),
)


class Doing:
    """What the operations are in one session; remembers who was made and what was merged."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.made: list[int] = []
        self.merges: list[Any] = []

    def who(self, place: int) -> int:
        """Give the number of one that was made; of nobody behind the last one."""
        return self.made[place] if place < len(self.made) else 999_999

    def organisation(self, name: str, country: str | None, email: str | None) -> Any:
        """Add an organisation."""
        row = self.session.organisations.add(name, country=country, email=email)
        self.made.append(row.id)
        return row

    def person(self, given: str, surname: str, employer: int | None) -> Any:
        """Add a person with a job."""
        row = self.session.people.add(given=given, surname=surname)
        if employer is not None:
            self.session.affiliations.add(row, self.who(employer))
        self.made.append(row.id)
        return row

    def draft(self, kind: str, subject: str, who: list[int], day: int, number: int | None) -> InteractionDraft:
        """Make an interaction ready to be logged."""
        source = None if number is None else ("pbx", str(number))
        return InteractionDraft(kind, subject, [self.who(each) for each in who], NOW + timedelta(days=day), (), source)

    def log(self, call: Any, on_change: str) -> Any:
        """Log one."""
        draft = self.draft(*call)
        return self.session.interactions.log(
            draft.kind,
            draft.subject,
            participants=draft.participants,
            occurred_at=draft.occurred_at,
            source=draft.source,
            on_change=on_change,
        )

    def log_many(self, calls: Any) -> Any:
        """Log several."""
        return list(self.session.interactions.log_many([self.draft(*each) for each in calls]))

    def rename(self, place: int, name: str) -> Any:
        """Call an organisation otherwise."""
        return self.session.change(self.session.organisations.get(self.who(place)), name=name)

    def merge(self, keep: int, absorb: int) -> Any:
        """Merge two."""
        self.merges.append(merge(self.session, self.who(keep), self.who(absorb)))
        return self.merges[-1]

    def undo(self) -> Any:
        """Undo the last merge."""
        return undo(self.session, self.merges[-1]) if self.merges else None

    def tag(self, place: int, name: str) -> Any:
        """Put two tags on somebody, and list them."""
        self.session.tags.put(self.who(place), name, "общ")
        return self.session.tags.of(self.who(place)), self.session.tags.bearers("общ")

    def promise(self, place: int, text: str, due: int | None) -> Any:
        """Promise somebody something, and list what is promised."""
        due_on = None if due is None else NOW.date() + timedelta(days=due)
        self.session.commitments.promise(text, to=self.who(place), promised_on=date(2025, 1, 1), due_on=due_on)
        return self.session.commitments.of(self.who(place)), self.session.commitments.overdue()

    def close(self, number: int, outcome: str) -> Any:
        """Say how a promise ended."""
        return self.session.commitments.close(number, outcome)

    def open(self, place: int, name: str) -> Any:
        """Open a project."""
        return self.session.engagements.open(PROJECT, name, parties=[self.who(place)])

    def move(self, number: int, stage: str) -> Any:
        """Move a project on."""
        return self.session.engagements.move(number, stage, reason="така")

    def search(self, text: str) -> Any:
        """Search."""
        return self.session.search(text)

    def timeline(self, place: int, limit: int) -> Any:
        """Give a page of somebody's time line."""
        page = self.session.timeline(self.who(place), limit=limit)
        return list(page), page.next is None

    def get(self, number: int) -> Any:
        """Give an organisation by its number."""
        return self.session.organisations.get(number)

    def show(self, name: str) -> Any:
        """Say who is meant by a name."""
        return self.session.resolve(name)

    def everything(self) -> Any:
        """Give what lists, the feed and the export say of all that was done."""
        session, table = self.session, io.StringIO()
        ordered = session.all(select(Party).order_by(col(Party.sort_key), col(Party.label), col(Party.id)))
        export_csv(session, "interactions", table)
        return (
            ordered,
            [session.affiliations.of_organisation(party.id) for party in ordered if party.kind == "organisation"],
            session.engagements.all(),
            session.changes.after(),
            table.getvalue(),
            session.review.verify(),
        )

    def answer(self, name: str, *given: Any) -> str:
        """Do something, and say what came of it without what has to differ: public names."""
        try:
            with self.session.atomic():
                found = json.dumps(plain(getattr(self, name)(*given)), ensure_ascii=False, sort_keys=True)
        except UrdCrmError as error:
            number_again(self.session.store.connection())
            found = f"{type(error).__name__}: {error}"
        return UID.sub("UID", found)


class TestBoth:
    @settings(max_examples=30)
    @given(steps=st.lists(operations, min_size=3, max_size=12))
    def test_they_answer_the_same(self, pair, steps):
        """Each step, and at last every list, the feed and the export."""
        told = []
        for crm in pair:
            with crm.session(actor="clerk") as session:
                number_again(session.store.connection())
                doing = Doing(session)
                told.append([(name, doing.answer(name, *given)) for name, *given in [*START, *steps, ("everything",)]])
                session.orm.rollback()
        for sqlite, postgresql in zip(*told, strict=True):
            assert postgresql == sqlite
