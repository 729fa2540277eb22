from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from urd_crm import Attendee, InteractionDraft
from urd_crm.errors import InvalidValueError, NotFoundError


@pytest.fixture
def say(session, anna):
    """Logs an interaction of a person; calls it with what differs."""

    def log(subject: str, at: datetime, **other: object):
        return session.interactions.log(
            **{"kind": "call", "subject": subject, "participants": [anna], "occurred_at": at} | other
        )

    return log


def subjects(page):
    return [entry.subject for entry in page]


class TestOrder:
    def test_newest_first(self, session, anna, say, when):
        """Whatever order they were logged in; of two at one moment the one logged later comes first."""
        for text, hours in (("b", 1), ("a", 0), ("d", 2), ("c", 1)):
            say(text, when + timedelta(hours=hours))
        assert subjects(session.timeline(anna)) == ["d", "c", "b", "a"]

    def test_zones_do_not_count(self, session, anna, say):
        """A moment is a moment."""
        say("Sofia", datetime(2026, 2, 1, 10, tzinfo=ZoneInfo("Europe/Sofia")))
        say("London", datetime(2026, 2, 1, 9, tzinfo=ZoneInfo("Europe/London")))
        page = session.timeline(anna)
        assert subjects(page) == ["London", "Sofia"]
        assert page.entries[0].occurred_at == datetime(2026, 2, 1, 9, tzinfo=UTC)


class TestWhose:
    def test_an_organisation_has_what_its_people_said_for_it(self, session, anna, ventil, say, when):
        """And not what they said for themselves."""
        say("private", when)
        say("for it", when, participants=[Attendee(anna, on_behalf_of=ventil)])
        say("itself", when, participants=[ventil])
        assert subjects(session.timeline(ventil)) == ["itself", "for it"]
        assert subjects(session.timeline(anna)) == ["for it", "private"]

    def test_several_people_of_one_house_make_one_entry(self, session, anna, ventil, say, when):
        """With all of them in it, and the house beside them."""
        bo = session.people.add(given="Bo", surname="Ek")
        both = [Attendee(who, on_behalf_of=ventil) for who in (anna, bo)]
        say("together", when, participants=[*both, ventil])
        (entry,) = session.timeline(ventil)
        assert {str(who) for who in entry.participants} == {
            "Lindqvist Ventil AB",
            "Anna Lindqvist @ Lindqvist Ventil AB",
            "Bo Ek @ Lindqvist Ventil AB",
        }

    def test_a_party_without_any_has_an_empty_one(self, session, anna):
        """It is a page like any other."""
        page = session.timeline(anna)
        assert (len(page), page.next) == (0, None)

    @pytest.mark.parametrize("who", [99999, "Nobody"])
    def test_nobody_has_none(self, session, who):
        """An unknown party is not an empty time line."""
        with pytest.raises(NotFoundError):
            session.timeline(who)

    def test_a_new_name_is_shown_on_old_entries(self, session, anna, say, when):
        """The label is the party's own."""
        say("old", when)
        session.change(anna, surname="Ek")
        assert session.timeline(anna).entries[0].participants[0].label == "Anna Ek"


class TestFilters:
    @pytest.fixture
    def talk(self, session, anna, fair):
        """An engagement."""
        return session.engagements.open("talk", "On valves", parties=[anna])

    @pytest.fixture(autouse=True)
    def some(self, say, when, talk):
        """Five interactions that differ."""
        say("call", when)
        say("tour", when + timedelta(hours=1), kind="tour")
        say("letter", when + timedelta(hours=2), kind="letter", engagement=talk)
        say("planned", when + timedelta(days=30), kind="meeting", status="planned")
        say("cancelled", when + timedelta(hours=3), kind="meeting", status="cancelled", engagement=talk)

    @pytest.mark.parametrize(
        "filters, expected",
        [
            ({"kinds": ["letter"]}, ["letter"]),
            ({"kinds": ["tour", "call"]}, ["tour", "call"]),
            ({"plugin": "fair"}, ["tour"]),
            ({"plugin": "core"}, ["planned", "cancelled", "letter", "call"]),
            ({"plugin": "fai"}, []),
            ({"status": "held"}, ["letter", "tour", "call"]),
            ({"status": "planned"}, ["planned"]),
            ({"kinds": ["meeting"], "status": "cancelled"}, ["cancelled"]),
        ],
    )
    def test_by_kind_plugin_and_status(self, session, anna, filters, expected):
        """Alone or together."""
        assert subjects(session.timeline(anna, **filters)) == expected

    def test_by_engagement(self, session, anna, talk):
        """By row or number, together with a kind."""
        assert subjects(session.timeline(anna, engagement=talk)) == ["cancelled", "letter"]
        assert subjects(session.timeline(anna, engagement=talk.id, kinds=["letter"])) == ["letter"]

    def test_by_period(self, session, anna, when):
        """From a moment on, until before another."""
        since, until = when + timedelta(hours=1), when + timedelta(hours=3)
        assert subjects(session.timeline(anna, since=since, until=until)) == ["letter", "tour"]
        assert subjects(session.timeline(anna, until=when)) == []

    def test_an_unknown_kind_is_not_an_empty_answer(self, session, anna):
        """A slip of the finger is told."""
        with pytest.raises(NotFoundError):
            session.timeline(anna, kinds=["lettre"])

    def test_a_text_is_no_list_of_kinds(self, session, anna):
        """It would be read letter by letter."""
        with pytest.raises(TypeError, match=r"Kinds are given as a list: kinds=\['letter'\]"):
            session.timeline(anna, kinds="letter")

    def test_a_bound_without_a_zone_is_refused(self, session, anna):
        """In our words."""
        with pytest.raises(InvalidValueError) as caught:
            session.timeline(anna, since=datetime(2026, 1, 1))  # noqa: DTZ001
        assert caught.value.code == "naive-datetime"


class TestPages:
    def test_they_go_on_where_the_last_ended(self, session, anna, say, when):
        """The last has no next."""
        for n in range(5):
            say(str(n), when + timedelta(minutes=n))
        first = session.timeline(anna, limit=2)
        second = session.timeline(anna, limit=2, after=first.next)
        third = session.timeline(anna, limit=2, after=second.next)
        assert [subjects(page) for page in (first, second, third)] == [["4", "3"], ["2", "1"], ["0"]]
        assert third.next is None

    def test_a_full_last_page_says_that_it_is_the_last(self, session, anna, say, when):
        """Nobody turns to an empty page."""
        say("a", when), say("b", when)
        assert session.timeline(anna, limit=2).next is None

    @pytest.mark.parametrize("after", ["", "x", "2026-01-01~x", "~5", "2026-01-01~5"])
    def test_what_is_no_page_of_ours_is_said_so(self, session, anna, after):
        """Whatever somebody put into the address line."""
        with pytest.raises(InvalidValueError) as caught:
            session.timeline(anna, after=after)
        assert caught.value.code == "page-unknown"

    @pytest.mark.parametrize("limit", [0, -1, 1.5, "1"])
    def test_a_page_has_at_least_one_entry(self, session, anna, say, when, limit):
        """Otherwise it would go on for ever."""
        say("a", when), say("b", when)
        with pytest.raises(InvalidValueError, match="limit has to be a whole number, at least 1"):
            session.timeline(anna, limit=limit)

    def test_a_page_may_have_all_entries(self, session, anna, say, when):
        """However large a number the caller gives for it."""
        say("a", when), say("b", when)
        for limit in (2**63 - 1, 2**70):
            assert len(session.timeline(anna, limit=limit)) == 2

    @settings(
        max_examples=30,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
    )
    @given(
        moments=st.lists(st.integers(0, 3), max_size=9),
        later=st.lists(st.lists(st.integers(0, 4), max_size=2), max_size=6),
        size=st.integers(1, 4),
    )
    def test_pages_together_are_the_whole_while_rows_are_added(self, session, ventil, moments, later, size):
        """What was there when the reading began is met once, in order, at equal moments too;
        of what is added in between only older entries may show up.
        """
        anna = session.people.add(given="Anna", surname="Ek")
        start = datetime(2026, 1, 1, tzinfo=UTC)

        def log(hours):
            who = [Attendee(anna, on_behalf_of=ventil)] if hours % 2 else [anna]
            session.interactions.log_many([InteractionDraft("call", "T", who, start + timedelta(hours=hours))])

        for hours in moments:
            log(hours)
        whole = [entry.id for entry in session.timeline(anna, limit=100)]
        seen: list[tuple[datetime, int]] = []
        after, batches = None, iter(later)
        while True:
            page = session.timeline(anna, limit=size, after=after)
            assert len(page) <= size
            seen += [(entry.occurred_at, entry.id) for entry in page]
            after = page.next
            if after is None:
                break
            for hours in next(batches, ()):
                log(hours)
        ids = [id for _, id in seen]
        assert seen == sorted(seen, reverse=True)
        assert len(set(ids)) == len(ids)
        assert [id for id in ids if id in set(whole)] == whole
