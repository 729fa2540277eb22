"""A town hall, its mayor and a deputy with an order, a ministry with a minister: what most tests begin with."""

from datetime import date
from types import SimpleNamespace

import pytest

from urd_crm.plugins.government import OFFICIAL_REQUEST, Institution, Mandate, OfficialLetter, OfficialRequest


@pytest.fixture
def urd_plugins():
    """The plugin alone: it needs no other."""
    return ["government"]


@pytest.fixture
def town(session):
    """The town hall: a mayor, a deputy who signs by order in 2026, a head of unit who does not."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    people = {}
    for key, surname, position in (
        ("mayor", "Тодорова", "Кмет"),
        ("deputy", "Железов", "Заместник-кмет"),
        ("head", "Драганова", "Началник на отдел"),
    ):
        person = session.people.add(given="Ива" if key != "deputy" else "Радко", surname=surname)
        people[key] = session.affiliations.add(person, hall, position=position, since="2023-11-13")
    session.profiles.set(people["mayor"], Mandate(basis="elected", may_sign=True, since="2023-11-13"))
    order = Mandate(basis="delegated", may_sign=True, act_number="РД-19-1", since="2026-01-01", until="2027-01-01")
    session.profiles.set(people["deputy"], order)
    return SimpleNamespace(hall=hall, **people)


@pytest.fixture
def ministry(session, town):
    """A ministry, its office of minister, and who holds it since February 2026."""
    body = session.organisations.add("Министерство на транспорта (тест)", country="BG")
    profile = Institution(level="national", kind="ministry", channels=["e_delivery", "post"], competence=["Пътища"])
    session.profiles.set(body, profile)
    post = session.posts.add(body, "Министър", rank=1)
    person = session.people.add(given="Асен", surname="Колчев", salutation="Уважаеми господин Министър")
    minister = session.affiliations.add(person, post=post, since="2026-02-01")
    return SimpleNamespace(body=body, post=post, person=person, minister=minister)


@pytest.fixture
def write_to(session, ministry):
    """Send a letter to the minister; calls it with a number and what differs."""

    def write(number, *, to=None, post=None, reply_to=None, engagement=None, direction="out", **detail: object):
        return session.interactions.log(
            "official_letter",
            f"Писмо {number}",
            participants=[to or ministry.minister],
            direction=direction,
            register_name="деловодство",
            register_number=number,
            reply_to=reply_to,
            engagement=engagement,
            detail=OfficialLetter(post_id=(post or ministry.post).id if direction == "out" else None, **detail),
        )

    return write


@pytest.fixture
def ask(session, town, ministry):
    """Open a request of ours to the ministry; calls it with what differs."""

    def open_(name="Пътен надлез", **detail: object):
        fields = {"kind": "funding", "post_id": ministry.post.id, "signatory_id": town.deputy.person_id} | detail
        return session.engagements.open(
            OFFICIAL_REQUEST, name, parties=[ministry.body], detail=OfficialRequest(**fields)
        )

    return open_


@pytest.fixture
def send(session):
    """Sign and send a request."""

    def send_(request):
        detail = session.engagements.detail(request, OfficialRequest)
        session.change(detail, signed_on=session.today)
        for stage in ("signed", "sent"):
            session.engagements.move(request, stage)
        return request

    return send_


@pytest.fixture
def elected(session, town):
    """Parliament with three members of district 27 and one of another."""
    parliament = session.organisations.add("Народно събрание (тест)", country="BG")
    session.profiles.set(parliament, Institution(level="national", kind="parliament", channels=["post"]))
    for n, surname in enumerate(("Арсов", "Божков", "Велев", "Гелев")):
        person = session.people.add(given="Петър", surname=surname)
        job = session.affiliations.add(person, parliament, position="Народен представител", since=date(2025, 1, 1))
        session.profiles.set(job, Mandate(basis="elected", district=27 if n < 3 else 16, group=f"Група {n}"))
    return parliament
