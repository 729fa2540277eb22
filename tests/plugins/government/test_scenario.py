"""A request for an overpass, line by line: from the signature of a deputy mayor to an answer that is half a yes.

Left out, because the plugins that bring them are others: the rank and form of address of the protocol
(the letter greets as the person told us), and the dossier of the decision, which is of the communications.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from sqlmodel import select
from tests.plugins.scenario import Scenario

from urd_crm import Affiliation, Crm
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    INCOMING_REQUEST,
    OFFICIAL_REQUEST,
    BodySeat,
    ConsultativeBody,
    ElectionPeriod,
    IncomingRequest,
    Institution,
    Mandate,
    MeetingRequest,
    OfficialLetter,
    OfficialRequest,
    asks_to,
    correspondence,
    due_in,
    greeting_letter,
    meetings_of_parties,
    mps,
    our_seats,
    posts_changed_since,
    unanswered,
    visit_brief,
    who_holds,
)
from urd_crm.testing.fixtures import Clock

REGISTER = "деловодство"


def refusal(call: Any, *arguments: Any, **options: Any) -> Sequence[str]:
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class Story(Scenario):
    """The scenario; ``story[6]`` plays it up to line 6 and gives what that line found."""

    actor = "r.zhelezov"

    def __init__(self, crm: Crm, clock: Clock) -> None:
        super().__init__(crm, clock)
        self.at(2026, 2, 2, 9)

    def findings(self, session: Any, on: date) -> list[str]:
        """Give the codes of what a review finds on a day."""
        return sorted(problem.code for problem in session.review.findings(plugin="government", on=on))

    def letter(self, session: Any, number: str, subject: str, to: Any, post: Any, **more: Any) -> Any:
        """Send a letter by name, under a number."""
        return session.interactions.log(
            "official_letter",
            subject,
            participants=[to],
            direction="out",
            register_name=REGISTER,
            register_number=number,
            detail=OfficialLetter(post_id=post),
            **more,
        )

    def request(self, session: Any, name: str, **fields: Any) -> Any:
        """Open a request to the ministry and sign and send it."""
        detail = OfficialRequest(
            **{"kind": "funding", "post_id": self.post, "signatory_id": self.deputy, "signed_on": session.today}
            | fields
        )
        row = session.engagements.open(OFFICIAL_REQUEST, name, parties=[self.ministry], detail=detail)
        for stage in ("signed", "sent"):
            session.engagements.move(row, stage)
        return row

    def line_1(self, session: Any) -> dict[str, Any]:
        """The ministry with its minister since 1 February 2026, the regional governor, three members of parliament."""
        hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
        staff = {}
        for key, given, surname in (
            ("deputy", "Радко", "Железов"),
            ("head", "Петя", "Драганова"),
            ("old", "Ива", "Тонева"),
        ):
            person = session.people.add(given=given, surname=surname)
            staff[key] = session.affiliations.add(person, hall, position="служител", since="2023-11-13")
        order = Mandate(
            basis="delegated", may_sign=True, act_number="РД-19-1/2026", since="2026-01-05", until="2027-01-01"
        )
        session.profiles.set(staff["deputy"], order)
        session.profiles.set(staff["old"], Mandate(basis="appointed", until="2026-05-01"))
        self.deputy, self.head = staff["deputy"].person_id, staff["head"].person_id
        self.jobs = {key: job.id for key, job in staff.items()}
        ministry = session.organisations.add("Министерство на транспорта (тест)", country="BG")
        session.profiles.set(
            ministry, Institution(level="national", kind="ministry", channels=["e_delivery"], competence=["пътища"])
        )
        self.ministry = ministry.id
        cabinet = []
        for n, (title, given, surname) in enumerate(
            (
                ("Министър", "Асен", "Колчев"),
                ("Заместник-министър", "Бойка", "Рангелова"),
                ("Началник на кабинета", "Явор", "Данчев"),
            )
        ):
            post = session.posts.add(ministry, title, rank=n + 1)
            person = session.people.add(given=given, surname=surname)
            cabinet.append(session.affiliations.add(person, post=post, since="2026-02-01"))
        self.cabinet = [(job.post_id, job.id) for job in cabinet]
        self.post = cabinet[0].post_id
        governor = session.organisations.add("Областна администрация (тест)", country="BG")
        session.profiles.set(governor, Institution(level="regional", kind="regional_governor", channels=["seos"]))
        parliament = session.organisations.add("Народно събрание (тест)", country="BG")
        session.profiles.set(parliament, Institution(level="national", kind="parliament", channels=["post"]))
        for surname in ("Арсов", "Божков", "Велев"):
            person = session.people.add(given="Петър", surname=surname)
            job = session.affiliations.add(person, parliament, position="Народен представител", since="2024-11-11")
            session.profiles.set(job, Mandate(basis="elected", district=27))
        return {
            "minister": [row.person for row in who_holds(session, post=self.post)],
            "mps": len(mps(session, district=27)),
            "second": refusal(
                session.affiliations.add,
                session.people.add(given="Друг", surname="Човек"),
                post=self.post,
                since="2026-02",
            ),
        }

    def line_2(self, session: Any) -> dict[str, Any]:
        """20 February: № 08-112, 4.2 m EUR for an overpass, signed by the deputy mayor; a head of unit may not."""
        self.at(2026, 2, 20, 10)
        by_head = session.engagements.open(
            OFFICIAL_REQUEST,
            "Опит",
            parties=[self.ministry],
            detail=OfficialRequest(kind="funding", signatory_id=self.head),
        )
        refused = refusal(session.engagements.move, by_head, "signed")
        unsigned = session.engagements.open(
            OFFICIAL_REQUEST, "Неподписано", parties=[self.ministry], detail=OfficialRequest(kind="funding")
        )
        nobody = refusal(session.engagements.move, unsigned, "signed")
        for row in (by_head, unsigned):
            session.engagements.move(row, "withdrawn", reason="сгрешен опит")
        request = self.request(session, "Пътен надлез: 4,2 млн. евро")
        self.overpass = request.id
        minister = session.affiliations.of_person("Асен Колчев")[0]
        self.first = self.letter(session, "08-112", "Финансиране на надлез", minister, self.post, engagement=request)
        taken = refusal(self.letter, session, "08-112", "Друго", minister, self.post)
        return {"refused": refused, "nobody": nobody, "taken": taken, "stage": request.stage}

    def line_3(self, session: Any) -> dict[str, Any]:
        """24 March: thirty days have passed without an answer, and they are reminded."""
        early, due = self.findings(session, date(2026, 3, 22)), self.findings(session, date(2026, 3, 24))
        self.at(2026, 3, 24, 11)
        waiting = unanswered(session, days=30)
        session.engagements.move(self.overpass, "reminded")
        return {"early": early, "due": due, "waiting": [(row.number, row.days) for row in waiting]}

    def line_4(self, session: Any) -> dict[str, Any]:
        """2 April: the cabinet changes. Letters to the old one are flagged: three offices and six letters, nine records."""
        self.at(2026, 3, 26, 9)
        for n, (post, job) in enumerate((*self.cabinet, *self.cabinet[1:]), 201):
            to = session.affiliations.of_person(self.person_of(session, job))[0]
            self.letter(session, f"08-{n}", "Покана и искане за данни", to, post)
        self.at(2026, 4, 2, 9)
        for n, (post, job) in enumerate(self.cabinet):
            person = self.person_of(session, job)
            session.affiliations.end(session.affiliations.of_person(person)[0], date(2026, 4, 2))
            if n == 0:
                new = session.people.add(given="Мира", surname="Станева", salutation="Уважаема госпожо Министър")
                session.affiliations.add(new, post=post, since="2026-04-02")
        changes = posts_changed_since(session, day=date(2026, 4, 1))
        return {
            "records": sum(1 + len(row.open_letters) for row in changes),
            "changes": [(row.post, row.old, row.new, len(row.open_letters)) for row in changes],
            "findings": self.findings(session, session.today),
            "holders": [
                [row.person for row in who_holds(session, post=self.post, on=day)]
                for day in (date(2026, 4, 1), date(2026, 4, 2))
            ],
        }

    def person_of(self, session: Any, job: int) -> Any:
        """Give the person of a job."""
        return session.get(Affiliation, job).person_id

    def line_5(self, session: Any) -> dict[str, Any]:
        """The new minister is greeted as she wishes; a letter to an office that is vacant has to say so."""
        vacant = self.cabinet[1][0]
        refused = refusal(self.letter, session, "08-300", "Поздрав", self.ministry, vacant)
        logged = session.interactions.log(
            "official_letter", "Поздрав", participants=[self.ministry], direction="out",
            detail=OfficialLetter(post_id=vacant, to_post=True),
        )  # fmt: skip
        return {"letter": greeting_letter(session, post=self.post), "refused": refused, "is_new": logged.is_new}

    def line_6(self, session: Any) -> dict[str, Any]:
        """28 April: the answer, in part a yes, with a promise for September."""
        self.at(2026, 4, 28, 10)
        answer = session.interactions.log(
            "official_letter", "Частично съгласие", participants=[self.ministry], direction="in",
            register_name=REGISTER, register_number="08-112-2", reply_to=self.first, engagement=self.overpass,
            detail=OfficialLetter(their_number="04-16-3"),
        )  # fmt: skip
        session.engagements.move(self.overpass, "answered")
        session.commitments.promise(
            "Предпроектно проучване", by=self.ministry, due_on=date(2026, 9, 30), interaction=answer,
            engagement=self.overpass,
        )  # fmt: skip
        lines = correspondence(session, year=2026)
        return {
            "last": (lines[-1].number, lines[-1].direction, lines[-1].answers),
            "waiting": unanswered(session, days=30),
        }

    def line_7(self, session: Any) -> dict[str, Any]:
        """May: two of ours sit in the regional council; one mandate has lapsed, a third seat there is not."""
        body = session.engagements.open(
            CONSULTATIVE_BODY,
            "Регионален съвет за развитие",
            detail=ConsultativeBody(kind="regional_council", statute="Закон за регионалното развитие", seats=2),
        )
        for stage in ("constituted", "active"):
            session.engagements.move(body, stage)
        for key in ("deputy", "old"):
            session.add(BodySeat(engagement_id=body.id, affiliation_id=self.jobs[key], since="2026-03-01"))
        third = BodySeat(engagement_id=body.id, affiliation_id=self.jobs["head"], since="2026-04-01")
        refused = refusal(session.add, third)
        self.at(2026, 5, 4, 9)
        return {
            "seats": [(row.person, row.is_lapsed) for row in our_seats(session)],
            "before": "mandate-lapsed" in self.findings(session, date(2026, 4, 30)),
            "after": "mandate-lapsed" in self.findings(session, date(2026, 5, 1)),
            "refused": refused,
        }

    def line_8(self, session: Any) -> dict[str, Any]:
        """Elections: two parties ask for a meeting, one gets it."""
        session.add(ElectionPeriod(name="Избори (тест)", begins_on=date(2026, 5, 1), ends_on=date(2026, 6, 7)))
        for name, answer in (("Партия А (тест)", "granted"), ("Партия Б (тест)", "declined")):
            party = session.organisations.add(name, country="BG")
            session.profiles.set(party, Institution(level="national", kind="party", channels=["mail"]))
            session.interactions.log(
                "meeting_request", "Среща с кмета", participants=[party], direction="in",
                detail=MeetingRequest(answer=answer),
            )  # fmt: skip
        found = meetings_of_parties(session, since=date(2026, 5, 1))
        unbalanced = self.findings(session, session.today)
        declined = session.all(select(MeetingRequest).where(MeetingRequest.answer == "declined"))[0]
        session.change(declined, answer="granted")
        return {
            "log": [(row.party, row.asked, row.granted) for row in found],
            "unbalanced": "balance-in-election-period" in unbalanced,
            "balanced": "balance-in-election-period" not in self.findings(session, session.today),
        }

    def line_9(self, session: Any) -> dict[str, Any]:
        """October, before the minister's visit: three asks are open, and a promise of theirs is overdue."""
        self.at(2026, 9, 1, 9)
        for name in ("Ремонт на гаровия площад", "Данни за трафика"):
            self.request(session, name)
        self.at(2026, 10, 5, 9)
        asks = asks_to(session, institution=self.ministry)
        on_the_day = asks_to(session, institution=self.ministry, on=date(2026, 9, 30))
        return {
            "requests": [ask.what for ask in asks if ask.kind == "request"],
            "overdue": [ask.what for ask in asks if ask.kind == "commitment" and ask.is_overdue],
            "on_the_day": [ask.is_overdue for ask in on_the_day if ask.kind == "commitment"],
            "brief": visit_brief(session, institution=self.ministry),
        }

    def line_10(self, session: Any) -> dict[str, Any]:
        """An opinion on a draft law is due in fourteen days, and is assigned to Legal after two days of nobody's."""
        request = session.engagements.open(
            INCOMING_REQUEST,
            "Становище по законопроект",
            parties=[self.ministry],
            detail=IncomingRequest(kind="opinion", received_on=date(2026, 10, 5), due=date(2026, 10, 19)),
        )
        nobody = ["unassigned" in self.findings(session, date(2026, 10, day)) for day in (7, 8)]
        session.change(request, responsible_unit="Правен отдел")
        session.engagements.move(request, "assigned")
        return {
            "nobody": nobody,
            "too_early": due_in(session, days=7, on=date(2026, 10, 11)),
            "due": [
                (row.name, row.days_left, row.responsible) for row in due_in(session, days=7, on=date(2026, 10, 12))
            ],
        }

    def line_11(self, session: Any) -> dict[str, Any]:
        """The request is closed: partly met. Without an outcome it is not."""
        refused = refusal(session.engagements.move, self.overpass, "closed", reason="отговорено")
        detail = session.engagements.detail(self.overpass, OfficialRequest)
        session.change(detail, outcome="partly_met")
        session.engagements.move(self.overpass, "closed", reason="частично удовлетворено")
        return {"refused": refused, "stage": session.engagements.get(self.overpass).stage}


@pytest.fixture
def story(crm, clock):
    """The scenario, ready to be played."""
    return Story(crm, clock)


class TestScenario:
    def test_1_offices_and_their_holders(self, story):
        """One minister, three members of parliament; an office has one holder a day."""
        line = story[1]
        assert line.minister == ["Асен Колчев"]
        assert line.mps == 3
        assert line.second == ("seat-taken",)

    def test_2_who_may_sign(self, story):
        """The deputy by order, the head of unit not; a number is given once."""
        line = story[2]
        assert (line.refused, line.nobody, line.stage) == (("no-authority",), ("no-authority",), "sent")
        assert line.taken == ("duplicate-number",)

    def test_3_no_answer(self, story):
        """Thirty days after 20 February, and not before."""
        line = story[3]
        assert "no-answer" not in line.early
        assert "no-answer" in line.due
        assert line.waiting == [("08-112 / 20.02.2026", 32)]

    def test_4_the_cabinet_changes(self, story):
        """Three offices passed on, six letters still name who has left: nine records to look at."""
        line = story[4]
        assert line.records == 9
        assert line.changes == [
            ("Министър", "Асен Колчев", "Мира Станева", 2),
            ("Заместник-министър", "Бойка Рангелова", "", 2),
            ("Началник на кабинета", "Явор Данчев", "", 2),
        ]
        assert line.findings.count("address-outdated") == 6
        assert line.holders == [["Асен Колчев"], ["Мира Станева"]]

    def test_5_the_new_minister(self, story):
        """Greeted as she told us; nobody writes by name to an office that nobody holds."""
        line = story[5]
        assert "Уважаема госпожо Министър," in line.letter
        assert "Мира Станева" in line.letter
        assert "Колчев" not in line.letter
        assert line.refused == ("vacant-post",)
        assert line.is_new

    def test_6_the_answer(self, story):
        """It stands in the register as the answer to ours, and nothing waits any longer."""
        line = story[6]
        assert line.last == ("08-112-2", "in", "08-112")
        assert line.waiting == []

    def test_7_our_seats(self, story):
        """Two seats, one by a mandate that has ended."""
        line = story[7]
        assert sorted(line.seats) == [("Ива Тонева", True), ("Радко Железов", False)]
        assert (line.before, line.after) == (False, True)
        assert line.refused == ("seat-overflow",)

    def test_8_parties_are_treated_alike(self, story):
        """One meeting for two that asked is odd; one for each is not."""
        line = story[8]
        assert line.log == [("Партия А (тест)", 1, 1), ("Партия Б (тест)", 1, 0)]
        assert line.unbalanced
        assert line.balanced

    def test_9_before_the_visit(self, story):
        """Three asks, one promise overdue; on its very day it was not."""
        line = story[9]
        assert len(line.requests) == 3
        assert line.overdue == ["Предпроектно проучване"]
        assert line.on_the_day == [False]
        assert "Предпроектно проучване" in line.brief

    def test_10_an_opinion(self, story):
        """Unassigned after two working days; due in seven days from the seventh day before."""
        line = story[10]
        assert line.nobody == [False, True]
        assert line.too_early == []
        assert line.due == [("Становище по законопроект", 7, "Правен отдел")]

    def test_11_partly_met(self, story):
        """What came of it has to be said."""
        line = story[11]
        assert line.refused == ("outcome-missing",)
        assert line.stage == "closed"
