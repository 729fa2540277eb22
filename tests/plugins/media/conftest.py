"""A town hall, two outlets, three journalists: what most tests of the plugin begin with."""

from datetime import datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from urd_crm import Attendee
from urd_crm.plugins.media import (
    PRESS_RELEASE,
    BriefingAttendance,
    Coverage,
    Journalist,
    Outlet,
    PressRelease,
)
from urd_crm.values.lang_text import LangText

SOFIA = ZoneInfo("Europe/Sofia")


@pytest.fixture
def urd_plugins():
    """The plugin alone: it needs no other."""
    return ["media"]


def at(*moment: int):
    """Give a moment in Sofia."""
    return datetime(*moment, tzinfo=SOFIA)


@pytest.fixture
def press(session):
    """Outlets, and people who work for them."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    paper = session.organisations.add("Загорски вестник", country="BG")
    agency = session.organisations.add("BG Новини агенция", country="BG")
    session.profiles.set(paper, Outlet(kind="newspaper"))
    session.profiles.set(agency, Outlet(kind="agency"))
    jobs = {}
    for key, name, outlet, role, beats in (
        ("miteva", "Елена Митева", paper, "reporter", ["culture"]),
        ("rashev", "Стоян Рашев", agency, "reporter", ["politics"]),
        ("editor", "Вяра Дойчева", paper, "editor_in_chief", []),
    ):
        person = session.people.add(name)
        jobs[key] = session.affiliations.add(person, outlet, since="2024", email=f"{key}@example.com")
        session.profiles.set(jobs[key], Journalist(role=role, beats=beats))
    return SimpleNamespace(hall=hall, paper=paper, agency=agency, **jobs)


@pytest.fixture
def brief(session, press):
    """Log a press event; calls it with a moment and who came."""

    def brief_(moment, *came: object, form="briefing", presence="attended", status="held"):
        return session.interactions.log(
            "briefing_attendance",
            f"Брифинг, {moment:%d.%m.%Y}",
            participants=[press.hall, *(Attendee(each, presence=presence) for each in came)],
            occurred_at=moment,
            status=status,
            detail=BriefingAttendance(form=form),
        )

    return brief_


@pytest.fixture
def open_release(session):
    """Write a press release; calls it with what differs, and the stage it is to come to."""

    def open_(stage="draft", bg="Фестивал на операта", **fields: object):
        detail = PressRelease(**{"title": LangText(bg=bg), "body": LangText(bg="Текст.")} | fields)
        release = session.engagements.open(PRESS_RELEASE, bg, detail=detail)
        way = ["draft", "legal_check", "approved", "released"]
        for each in way[1 : way.index(stage) + 1]:
            session.engagements.move(release, each)
        return release

    return open_


@pytest.fixture
def clip(session, press):
    """Note a publication; calls it with what differs."""

    def clip_(published_at, **fields: object):
        given = {"outlet_id": press.paper.id, "headline": "Операта", "url": "https://example.org/1"} | fields
        row = Coverage(published_at=published_at, **given)
        session.add(row)
        return row

    return clip_


@pytest.fixture
def codes(session):
    """Give the codes of what a review finds on a day."""
    return lambda on=None: {problem.code for problem in session.review.findings(plugin="media", on=on)}
