"""A town hall, an investor, three sites: what most tests of the plugin begin with."""

from datetime import date
from types import SimpleNamespace

import pytest

from urd_crm import Money
from urd_crm.plugins.investors import INVESTMENT_PROJECT, InvestmentProject, Investor, Site
from urd_crm.values.lang_text import LangText


@pytest.fixture
def urd_plugins():
    """The plugin alone: it needs no other."""
    return ["investors"]


@pytest.fixture
def town(session):
    """The town hall and the colleague who looks after investors."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
    return SimpleNamespace(hall=hall, petya=petya)


@pytest.fixture
def ventil(session, town):
    """An investor with a key account."""
    firm = session.organisations.add("Lindqvist Ventil AB", country="SE")
    session.profiles.set(firm, Investor(hq_country="SE", nace="28.14", employees=1200, key_account_id=town.petya.id))
    return firm


@pytest.fixture
def open_project(session, ventil):
    """Open a project with the investor; calls it with a name and details."""

    def open_(name="Orchid", *, parties=(ventil,), code_name=None, **detail: object):
        detail = {"capex": Money("31000000", "EUR"), "jobs": 220} | detail
        return session.engagements.open(
            INVESTMENT_PROJECT, name, parties=parties, code_name=code_name, detail=InvestmentProject(**detail)
        )

    return open_


@pytest.fixture
def move_to(session):
    """Move a project to a stage by the usual way."""
    way = ["lead", "qualified", "proposal_sent", "site_visit", "shortlisted", "decision", "won", "establishment"]
    way.append("operating")

    def move(project, stage):
        begin = way.index(project.stage) if project.stage in way else 0
        for each in way[begin + 1 : way.index(stage) + 1]:
            if each == "won":
                detail = session.engagements.detail(project, InvestmentProject)
                session.change(detail, decided_on=session.today, announced_on=session.today)
            session.engagements.move(project, each)

    return move


@pytest.fixture
def make_site(session):
    """Write a site; calls it with what differs."""

    def make(name="Зона Изток", **fields: object):
        fields = {"area_m2": 52000, "data_on": date(2026, 1, 15)} | fields
        site = Site(name=LangText(bg=name), **fields)
        session.add(site)
        return site

    return make
