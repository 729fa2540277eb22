"""The spring of a press office, line by line: from three briefings to the digest of the month.

Nothing is left out: what the page tells needs no other plugin.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import pytest
from tests.plugins.scenario import SOFIA, Scenario

from urd_crm import Attendee
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.media import (
    ACCREDITATION,
    CORRECTION_REQUEST,
    MEDIA_REQUEST,
    PRESS_RELEASE,
    Accreditation,
    AccreditedPerson,
    BriefingAttendance,
    CorrectionRequest,
    Coverage,
    Journalist,
    MediaRequest,
    Outlet,
    PressRelease,
    accreditations_expiring,
    change_outlet,
    clipping_digest,
    coverage,
    coverage_totals,
    declaration_stands_until,
    journalists,
    moved_journalists,
    never_attended,
    release_pickup,
    requests_due,
    response_time,
    send,
)
from urd_crm.values.lang_text import LangText

OTHERS = ("Ана Белева", "Борис Велев", "Вяра Дойчева", "Георги Кръстев", "Дария Лозева", "Емил Нанев")


def refusal(call: Any, *arguments: Any, **options: Any) -> Sequence[str]:
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class Story(Scenario):
    """The scenario; ``story[8]`` plays it up to line 8 and gives what that line found."""

    def line_1(self, session: Any) -> dict[str, Any]:
        """Three outlets; a journalist for culture, one for politics with two outlets, a photographer, six others."""
        self.at(2026, 3, 2, 9, 0)
        hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
        self.speaker = session.people.add("Петя Драганова")
        session.affiliations.add(self.speaker, hall, position="Говорител", since="2020")
        self.paper, self.radio, self.agency = (
            session.organisations.add(name, country="BG")
            for name in ("Загорски вестник", "Радио Тракия-тест", "BG Новини агенция")
        )
        for outlet, kind in ((self.paper, "newspaper"), (self.radio, "radio"), (self.agency, "agency")):
            session.profiles.set(outlet, Outlet(kind=kind, territory="Долно Поле", language="bg"))
        self.miteva = self.job(session, "Елена Митева", self.paper, beats=["culture"])
        self.rashev = self.job(session, "Стоян Рашев", self.agency, beats=["politics"], embargo_ok=False)
        again = session.affiliations.add(self.rashev.person_id, self.radio, since="2025", position="Коментатор")
        session.profiles.set(again, Journalist(role="reporter", beats=["politics"]))
        self.photographer = self.job(session, "Калоян Пенев", self.paper, role="freelance")
        self.others = [self.job(session, name, self.radio, role="reporter") for name in OTHERS]
        session.change(session.profiles.get(self.others[2], Journalist), role="editor_in_chief")
        return {"outlets": [row.outlets for row in journalists(session, beat="politics")]}

    @staticmethod
    def job(session: Any, name: str, outlet: Any, **fields: Any) -> Any:
        """Add a journalist."""
        person = session.people.add(name)
        address = f"press{person.id}@example.com"
        job = session.affiliations.add(person, outlet, since="2024", position="Журналист", email=address)
        session.profiles.set(job, Journalist(**fields))
        return job

    def line_2(self, session: Any) -> dict[str, Any]:
        """Three briefings, on 5 and 19 March and on 2 April."""
        came = ((self.miteva, self.rashev, self.photographer), (self.miteva, self.rashev), (self.miteva,))
        for day, present in zip(((3, 5), (3, 19), (4, 2)), came, strict=True):
            moment = self.at(2026, *day, 11, 0)
            absent = [Attendee(job, rsvp="accepted", presence="no_show") for job in self.others[:1]]
            session.interactions.log(
                "briefing_attendance",
                "Седмичен брифинг",
                participants=[*(Attendee(job, presence="attended") for job in present), *absent],
                occurred_at=moment,
                detail=BriefingAttendance(form="briefing"),
            )
        return {}

    def line_3(self, session: Any) -> dict[str, Any]:
        """Who of culture came each time, and who never comes."""
        self.at(2026, 4, 16, 9, 0)
        return {
            "culture": journalists(session, beat="culture", attended_last=3),
            "anybody": journalists(session, attended_last=3),
            "never": never_attended(session, months=12),
        }

    def line_4(self, session: Any) -> dict[str, Any]:
        """The release on the opera festival, under embargo to 20 April, 10:00, approved on the 17th."""
        release = session.engagements.open(
            PRESS_RELEASE,
            "Opera festival",
            detail=PressRelease(
                title=LangText(bg="Фестивал на операта", en="Opera festival"),
                body=LangText(bg="Открива се на 1 май.", en="It opens on 1 May."),
                embargo_until=datetime(2026, 4, 20, 10, 0, tzinfo=SOFIA),
                urgency=5,
                spokesperson_id=self.speaker.id,
            ),
        )
        self.release = release.id
        too_early = refusal(send, session, self.release, [self.miteva])
        session.engagements.move(release, "legal_check")
        self.at(2026, 4, 17, 15, 0)
        session.engagements.move(release, "approved")
        session.engagements.move(release, "under_embargo")
        return {"too_early": too_early, "stage": release.stage, "due": session.deadlines.between(plugins=["media"])}

    def line_5(self, session: Any) -> dict[str, Any]:
        """Sent: refused for the one who takes no embargo, sent to the others."""
        self.at(2026, 4, 17, 15, 30)
        return {"sending": send(session, self.release, [self.miteva, self.rashev, *self.others])}

    def line_6(self, session: Any) -> dict[str, Any]:
        """At 09:30 it must not go out, at 10:00 it does."""
        self.at(2026, 4, 20, 9, 30)
        early = refusal(session.engagements.move, self.release, "released")
        self.at(2026, 4, 20, 10, 0)
        session.engagements.move(self.release, "released")
        return {"early": early, "later": send(session, self.release, [self.rashev])}

    def line_7(self, session: Any) -> dict[str, Any]:
        """The journalist for culture moves to the agency; mail to the new address comes back."""
        self.at(2026, 4, 21, 9, 0)
        row = session.affiliations.of_person(self.miteva.person_id)[0]
        self.new = change_outlet(session, row, self.agency, copy_beats=True, email="miteva@example.org")
        session.contact_points.failed("miteva@example.org")
        moved = moved_journalists(session)
        found = [problem.code for problem in session.review.findings(plugin="media")]
        return {"moved": moved, "found": found, "old": row, "beats": session.profiles.get(self.new, Journalist).beats}

    def line_8(self, session: Any) -> dict[str, Any]:
        """Seven items, coded by two persons and, once, by a machine only."""
        self.at(2026, 4, 30, 9, 0)
        tones = [1, 1, 0, 1, 0, 1, -1]
        self.items = [
            Coverage(
                outlet_id=(self.paper, self.radio, self.agency)[n % 3].id,
                author_id=self.miteva.person_id if n % 3 == 2 else None,
                published_at=datetime(2026, 4, 20 + n, 12, 0, tzinfo=SOFIA),
                url=f"https://example.org/{n}" if n % 3 != 1 else None,
                airtime="Новини, 12:00, 2 мин" if n % 3 == 1 else None,
                headline=f"Операта идва, {n}",
                topic="Фестивал на операта",
                mention="headline",
                tone=tone,
                coded_by="machine" if n == 3 else "person",
                coder_id=None if n == 3 else (self.speaker.id, self.photographer.person_id)[n % 2],
                coded_on=date(2026, 4, 28),
                source_engagement_id=self.release,
                reach=4200,
                reach_metric="circulation",
                reach_source="издателят",
                reach_on=date(2026, 1, 1),
            )
            for n, tone in enumerate(tones)
        ]
        session.add(*self.items)
        april = {"topic": "Фестивал на операта", "since": date(2026, 4, 1), "until": date(2026, 5, 1)}
        return {"rows": coverage(session, **april), "totals": coverage_totals(session, **april)}

    def line_9(self, session: Any) -> dict[str, Any]:
        """A wrong figure in an article: a correction is asked for and published."""
        request = session.engagements.open(
            CORRECTION_REQUEST,
            "Грешен брой места",
            parties=[self.paper],
            detail=CorrectionRequest(coverage_id=self.items[6].id, claim="2000 места", correction="1200 места"),
        )
        for stage in ("decided", "sent", "published"):
            session.engagements.move(request, stage)
        return {"stages": [stay.stage for stay in session.engagements.history(request)]}

    def line_10(self, session: Any) -> dict[str, Any]:
        """A question at 16:10 with a deadline at 18:00: near at once, answered at 17:20."""
        received = self.at(2026, 5, 4, 16, 10)
        request = session.engagements.open(
            MEDIA_REQUEST,
            "Бюджет на фестивала",
            parties=[self.radio],
            detail=MediaRequest(
                journalist_id=self.others[0].id,
                received_at=received,
                deadline_at=datetime(2026, 5, 4, 18, 0, tzinfo=SOFIA),
            ),
        )
        due = requests_due(session)
        waiting = {problem.code for problem in session.review.findings(plugin="media", severity="warn")}
        session.engagements.move(request, "assigned")
        self.at(2026, 5, 4, 17, 20)
        session.engagements.move(request, "answered")
        answered = {problem.code for problem in session.review.findings(plugin="media", severity="warn")}
        return {"due": due, "later": requests_due(session), "times": response_time(session), "waiting": waiting,
                "answered": answered}  # fmt: skip

    def line_11(self, session: Any) -> dict[str, Any]:
        """A crew of three for the festival: asked for by the editor, names and functions, to 31 May."""
        dates = {"valid_from": date(2026, 5, 1), "valid_to": date(2026, 5, 31)}
        nowhere = refusal(session.engagements.open, ACCREDITATION, "Без медия", detail=Accreditation(**dates))
        detail = Accreditation(outlet_id=self.radio.id, applied_by_id=self.others[0].id, **dates)
        row = session.engagements.open(ACCREDITATION, "Екип за фестивала", parties=[self.radio], detail=detail)
        crew = zip(self.others[3:], ("репортер", "оператор", "звук"), strict=True)
        session.add(*(AccreditedPerson(engagement_id=row.id, person_id=job.person_id, function=f) for job, f in crew))
        session.engagements.move(row, "checked")
        by_reporter = refusal(session.engagements.move, row, "granted")
        session.change(detail, applied_by_id=self.others[2].id)
        session.engagements.move(row, "granted")
        session.engagements.move(row, "active")
        return {"nowhere": nowhere, "by_reporter": by_reporter, "expiring": accreditations_expiring(session, days=30)}

    def line_12(self, session: Any) -> dict[str, Any]:
        """A paid publication, while the declaration of last June is missing."""
        session.agreements.add(
            "paid_publication", "Платена публикация", parties=[self.paper], signed_on=date(2026, 5, 4)
        )
        before = [problem.code for problem in session.warnings]
        session.change(
            session.profiles.get(self.paper, Outlet),
            owner_declared_until=declaration_stands_until(session, date(2025, 6, 20)),
        )
        after = {problem.code for problem in session.review.findings(plugin="media")}
        return {"before": before, "after": after}

    def line_13(self, session: Any) -> dict[str, Any]:
        """The digest of the month, and what became of the release."""
        return {
            "digest": clipping_digest(session, month="2026-04"),
            "pickup": release_pickup(session, self.release),
        }


@pytest.fixture
def story(crm, clock):
    """The story from the beginning."""
    return Story(crm, clock)


class TestScenario:
    def test_1_one_person_with_two_outlets_is_one_contact(self, story):
        """Both outlets stand beside the name."""
        assert story[1].outlets == [("BG Новини агенция", "Радио Тракия-тест")]

    def test_3_who_came_each_time_and_who_never(self, story):
        """One of culture came three times; six never came, whatever they had answered."""
        (row,) = story[3].culture
        assert (row.person, row.outlets) == ("Елена Митева", ("Загорски вестник",))
        assert row.dates == (date(2026, 3, 5), date(2026, 3, 19), date(2026, 4, 2))
        assert [each.person for each in story[3].anybody] == ["Елена Митева"]
        assert sorted(each.person for each in story[3].never) == sorted(OTHERS)

    def test_4_nothing_is_sent_before_it_is_approved(self, story):
        """Then its embargo is on the calendar."""
        line = story[4]
        assert line.too_early == ("not-approved",)
        assert line.stage == "under_embargo"
        assert [(each.due, each.key) for each in line.due] == [(date(2026, 4, 20), f"embargo-{story.release}")]

    def test_5_who_takes_no_embargo_is_left_out(self, story):
        """The others get it."""
        sending = story[5].sending
        assert [each.affiliation_id for each in sending.refused] == [story.rashev.id]
        assert [problem.code for problem in sending.refused[0].problems] == ["embargo-refused"]
        assert len(sending.sent) == 7

    def test_6_the_embargo_holds_to_the_minute(self, story):
        """Refused at 09:30, released at 10:00; now everybody may have it."""
        assert story[6].early == ("embargo-broken",)
        assert story[6].later.refused == ()

    def test_7_a_move_ends_one_job_and_begins_another(self, story):
        """The beat goes along when that is asked for; mail that comes back is a warning."""
        line = story[7]
        (row,) = line.moved
        assert (row.person, row.left, row.now_at, row.beats_go_on) == (
            "Елена Митева", "Загорски вестник", "BG Новини агенция", True,
        )  # fmt: skip
        assert (str(line.old.until), line.beats) == ("2026-04-21", ["01000000"])
        assert line.found == ["journalist-unreachable"]

    def test_8_tones_add_up_and_a_machine_is_not_trusted(self, story):
        """Four positive, two neutral, one negative; each with reach, its source and its day, and no price."""
        line = story[8]
        assert {total.tone: total.count for total in line.totals} == {1: 4, 0: 2, -1: 1, None: 0}
        assert line.warnings == ["machine-tone"]
        assert {(row.reach, row.reach_source, row.reach_on) for row in line.rows} == {
            (4200, "издателят", date(2026, 1, 1))
        }
        assert {row.source for row in line.rows} == {"Opera festival"}
        fields = " ".join(Coverage.model_fields)
        assert not any(word in fields for word in ("ave", "value", "price", "cost", "egn", "photo"))

    def test_9_a_mistake_is_corrected(self, story):
        """Found, decided, sent, published."""
        assert story[9].stages == ["found", "decided", "sent", "published"]

    def test_10_a_request_near_its_deadline_is_a_warning(self, story):
        """Until it is answered."""
        line = story[10]
        assert "request-near-deadline" in line.warnings
        assert "request-near-deadline" in line.waiting
        assert "request-near-deadline" not in line.answered
        assert [row.name for row in line.due] == ["Бюджет на фестивала"]
        assert line.later == []
        (row,) = line.times
        assert (row.minutes, row.is_in_time) == (70, True)

    def test_11_a_crew_is_accredited_by_its_editor(self, story):
        """For an outlet, by name and function; it ends on 31 May."""
        line = story[11]
        assert line.nowhere == ("no-outlet",)
        assert line.by_reporter == ("not-by-editor",)
        (row,) = line.expiring
        assert (row.outlet, row.valid_to, row.days_left) == ("Радио Тракия-тест", date(2026, 5, 31), 27)
        assert len(row.persons) == 3
        assert set(AccreditedPerson.model_fields) == {"id", "version", "engagement_id", "person_id", "function"}

    def test_12_a_paid_contract_asks_for_the_declaration(self, story):
        """A warning, until the declaration of last June is found."""
        assert story[12].before == ["owner-declaration"]
        assert "owner-declaration" not in story[12].after

    def test_13_the_month_on_paper(self, story):
        """Seven clippings; three outlets took the release up, each by its first article."""
        line = story[13]
        assert line.digest.count("Операта идва") == 7
        assert "(машинно)" in line.digest
        assert [(row.outlet, row.items, row.recipients, row.hours) for row in line.pickup] == [
            ("Загорски вестник", 3, 1, 2),
            ("Радио Тракия-тест", 2, 6, 26),
            ("BG Новини агенция", 2, 1, 50),
        ]
