from datetime import date

import pytest

from urd_crm import Money
from urd_crm.errors import IllegalTransitionError, InvalidValueError, ValidationFailedError
from urd_crm.plugins.partner_cities import (
    CONGRATULATION_CYCLE,
    EXCHANGE,
    TWINNING,
    CongratulationCycle,
    Exchange,
    Twinning,
    agree,
    freeze,
    lift,
    plan_congratulations,
)

ACTS = {
    "act_number": "498",
    "act_date": date(2026, 2, 1),
    "their_act_number": "41/2026",
    "their_act_date": date(2026, 2, 2),
}


def refused(call, *arguments: object, **options: object):
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return set(caught.value.codes)


@pytest.fixture
def walk(session):
    """Move an engagement through some stages."""

    def walk_(row, *stages: str, **options: object):
        for stage in stages:
            session.engagements.move(row, stage, **options)

    return walk_


@pytest.fixture
def active(session, lariska, twinning, walk):
    """A twinning that is signed and active."""
    draft = agree(session, lariska, "Договор", kind="twin", areas=["youth"], twinning=twinning)
    session.change(draft, signed_on=date(2026, 3, 1), **ACTS)
    walk(twinning, "explored", "letter_of_intent", "council_approved_us", "council_approved_them", "signed", "active")
    return twinning


class TestTwinning:
    def test_each_act_has_its_stage(self, session, lariska, twinning, walk):
        """One after the other."""
        draft = agree(session, lariska, "Договор", kind="twin", areas=["youth"], twinning=twinning)
        walk(twinning, "explored", "letter_of_intent")
        assert refused(walk, twinning, "council_approved_us") == {"our-act-missing"}
        session.change(draft, act_number="498", act_date=date(2026, 2, 1))
        walk(twinning, "council_approved_us")
        assert refused(walk, twinning, "council_approved_them") == {"their-act-missing"}
        assert refused(walk, twinning, "signed") == {"unsigned-by-council", "nothing-signed"}

    def test_a_friendship_needs_no_council(self, session, lariska, walk):
        """It is signed from the letter of intent, and worth a second look."""
        row = session.engagements.open(TWINNING, "Д", parties=[lariska], detail=Twinning(relation="friendship"))
        signed = date(2026, 3, 1)
        agree(session, lariska, "Д", kind="friendship", areas=["youth"], twinning=row, signed_on=signed)
        walk(row, "explored", "letter_of_intent", "signed")
        assert {each.code for each in session.warnings} == {"act-unknown", "friendship-without-act"}

    def test_a_freeze_needs_an_act_and_its_end(self, session, lariska, active, walk):
        """And a reason, as every freeze does."""
        assert refused(walk, active, "frozen", reason="Решение") == {"freeze-without-act"}
        freeze(session, lariska, act="31/2026", since=date(2026, 3, 1))
        assert refused(walk, active, "frozen") == {"reason-missing"}
        walk(active, "frozen", reason="Решение 31/2026")
        assert refused(walk, active, "active") == {"still-frozen"}
        lift(session, lariska)
        walk(active, "active")

    def test_what_sleeps_wakes_by_an_exchange(self, session, clock, active, walk, hold):
        """One that was held since it fell asleep; an older one does not do."""
        hold("2026-03-01")
        walk(active, "dormant")
        assert refused(walk, active, "active") == {"no-sign-of-life"}
        clock.set("2026-06-01T09:00")
        hold("2026-05-30")
        walk(active, "active")

    def test_or_by_a_renewal(self, session, clock, lariska, active, walk):
        """Signed since."""
        walk(active, "dormant")
        clock.set("2026-06-01T09:00")
        renewal = agree(session, lariska, "Нов", kind="twin", areas=["youth"], twinning=active)
        session.change(renewal, signed_on=date(2026, 5, 30), **ACTS)
        walk(active, "active")

    def test_it_may_end_at_any_moment(self, session, twinning, walk):
        """With the reason, and for good."""
        assert refused(walk, twinning, "ended") == {"reason-missing"}
        walk(twinning, "ended", reason="Без отговор")
        assert session.engagements.next_stages(twinning) == []

    def test_no_stage_is_jumped(self, session, twinning):
        """From the first contact nothing is signed."""
        with pytest.raises(IllegalTransitionError) as caught:
            session.engagements.move(twinning, "signed")
        assert caught.value.allowed == ("explored", "ended")


class TestExchange:
    def test_what_was_held_has_figures(self, session, lariska, walk):
        """A day and a number of people."""
        row = session.engagements.open(
            EXCHANGE, "О", parties=[lariska], detail=Exchange(kind="youth", direction="in", people=3)
        )
        walk(row, "agreed", "confirmed")
        assert refused(walk, row, "held") == {"held-without-figures"}
        session.change(session.engagements.detail(row, Exchange), starts_on=date(2026, 3, 1))
        walk(row, "held", "reported")
        assert row.closed_at is not None

    @pytest.mark.parametrize(
        "fields, code",
        [
            ({"people": -1}, "negative-people"),
            ({"cost": Money("-1", "EUR")}, "cost-negative"),
            ({"cost": Money("1", "USD")}, "cost-not-in-euro"),
        ],
    )
    def test_figures_that_cannot_be_are_refused(self, fields, code):
        """Each with its code."""
        with pytest.raises((ValidationFailedError, InvalidValueError)) as caught:
            Exchange(kind="youth", direction="in", **fields)
        assert caught.value.codes == (code,)


class TestCongratulations:
    def test_a_year_is_planned_once(self, session, make_city):
        """City days and national days, by day; a second call adds nothing."""
        make_city(city_day="05-15", national_day="03-25")
        opened = plan_congratulations(session, year=2026)
        assert [row.name for row in opened] == ["Национален празник 2026: Лариска", "Празник на града 2026: Лариска"]
        assert plan_congratulations(session, year=2026) == []
        assert len(plan_congratulations(session, year=2027)) == 2

    def test_nobody_congratulates_a_frozen_partner(self, session, make_city):
        """Until the freeze is lifted."""
        city = make_city(city_day="05-15")
        freeze(session, city, act="31/2022")
        assert plan_congratulations(session, year=2026) == []

    def test_it_is_sent_or_skipped(self, session, lariska, walk):
        """To skip it needs a reason."""
        rows = [
            session.engagements.open(
                CONGRATULATION_CYCLE,
                "П",
                parties=[lariska],
                detail=CongratulationCycle(occasion="mayor_election", day=date(2026, 5, 1)),
            )
            for _ in range(2)
        ]
        walk(rows[0], "prepared", "sent")
        assert refused(walk, rows[1], "skipped") == {"reason-missing"}
