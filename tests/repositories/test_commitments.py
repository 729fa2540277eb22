from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.entities.commitment import Commitment
from urd_crm.errors import ValidationFailedError

TODAY = date(2026, 3, 2)


@pytest.fixture
def promised(session, ventil):
    """Promises something to a firm in January; calls it with what differs."""

    def promise(text: str = "A list of plots", **other: object):
        fields = {"to": ventil, "due_on": date(2026, 2, 1), "promised_on": date(2026, 1, 10)} | other
        return session.commitments.promise(text, **fields)

    return promise


class TestPromising:
    def test_ours_and_theirs(self, session, ventil, anna):
        """Who promised follows from whom it is said of."""
        ours = session.commitments.promise("A list of plots", to=ventil)
        theirs = session.commitments.promise("A balance sheet", by=anna)
        assert (ours.by, ours.party_id, ours.promised_on) == ("us", ventil.id, TODAY)
        assert (theirs.by, theirs.party_id) == ("them", anna.id)

    def test_the_day_is_that_of_the_talk(self, session, ventil):
        """In the town hall's zone."""
        late = datetime(2026, 2, 3, 0, 30, tzinfo=ZoneInfo("Europe/Sofia"))
        call = session.interactions.log("call", "Plots", participants=[ventil], occurred_at=late)
        row = session.commitments.promise("A list", to=ventil, interaction=call)
        assert (row.promised_on, row.interaction_id) == (date(2026, 2, 3), call.id)

    def test_to_and_by_at_once_is_a_mistake_of_the_caller(self, session, ventil, anna):
        """And so is neither."""
        for sides in ({"to": ventil, "by": anna}, {}):
            with pytest.raises(TypeError, match="either"):
                session.commitments.promise("A list", **sides)

    def test_an_ended_one_has_a_day_and_an_outcome(self, session, promised):
        """Neither alone."""
        row = promised()
        for fields in ({"closed_on": TODAY}, {"outcome": "broken"}):
            with pytest.raises(ValidationFailedError) as caught:
                session.change(row, **fields)
            assert caught.value.codes == ("outcome-incomplete",)
            assert (row.closed_on, row.outcome) == (None, None)

    def test_open_ones_of_a_party_the_earliest_first(self, session, ventil, promised):
        """Those without a day last."""
        some_day, later, sooner = promised(due_on=None), promised(due_on=date(2026, 5, 1)), promised()
        closed = promised()
        session.commitments.close(closed, evidence="e-mail of 2 March")
        assert session.commitments.of(ventil, is_open=True) == [sooner, later, some_day]
        assert session.commitments.of(ventil, is_open=False) == [closed]


class TestOverdue:
    """Query contract 3."""

    def test_worst_first_with_all_that_is_asked(self, session, ventil, anna, promised):
        """To whom, by when, how late, who sees to it, where it was said."""
        call = session.interactions.log("call", "Plots", participants=[ventil])
        promised("Second", due_on=date(2026, 2, 20))
        promised("First", responsible=anna, responsible_unit="Инвестиции", interaction=call)
        first, second = session.commitments.overdue()
        assert (first.text, second.text) == ("First", "Second")
        assert (first.party, first.due_on, first.days_late) == ("Lindqvist Ventil AB", date(2026, 2, 1), 29)
        assert (first.responsible_id, first.responsible_unit) == (anna.id, "Инвестиции")
        assert first.interaction_id == call.id

    def test_due_today_is_not_overdue(self, session, promised):
        """The day itself is included."""
        promised(due_on=TODAY)
        assert session.commitments.overdue() == []
        assert [each.days_late for each in session.commitments.overdue(on=date(2026, 3, 3))] == [1]

    def test_one_without_a_day_never_is(self, session, promised):
        """No day was named."""
        promised(due_on=None)
        assert session.commitments.overdue(on=date(2099, 1, 1)) == []

    @pytest.mark.parametrize("outcome", ["fulfilled", "broken", "withdrawn"])
    def test_one_that_ended_is_not(self, session, promised, outcome):
        """However it ended; on an earlier day it was."""
        row = promised()
        session.commitments.close(row, outcome)
        assert session.commitments.overdue() == []
        assert len(session.commitments.overdue(on=date(2026, 3, 1))) == 1

    def test_before_it_was_made_it_was_not(self, session, promised):
        """As of a day before."""
        promised(due_on=date(2025, 12, 1), promised_on=date(2026, 1, 10))
        assert session.commitments.overdue(on=date(2026, 1, 9)) == []

    def test_ours_or_theirs(self, session, ventil, promised):
        """Either side can be asked for."""
        ours = promised()
        theirs = promised(to=None, by=ventil)
        assert [each.id for each in session.commitments.overdue(by="us")] == [ours.id]
        assert [each.id for each in session.commitments.overdue(by="them")] == [theirs.id]

    def test_to_a_type_of_stakeholder(self, session, fair, ventil, anna, promised):
        """As it is one that day."""
        promised(), promised(to=anna)
        session.profiles.set(ventil, fair.Exhibitor(since="2025"))
        assert [each.party_id for each in session.commitments.overdue(to_type="exhibitor")] == [ventil.id]
        session.profiles.end(ventil, fair.Exhibitor, "2026-02-15")
        assert session.commitments.overdue(to_type="exhibitor") == []
        assert len(session.commitments.overdue(to_type="exhibitor", on=date(2026, 2, 14))) == 1

    def test_to_people_who_have_it_in_a_job(self, session, fair, ventil, anna, promised):
        """The number of a job is not that of a person."""
        job = session.affiliations.add(anna, ventil, since="2025")
        session.profiles.set(job, fair.Speaker())
        promised(to=anna), promised(to=ventil)
        assert job.id != anna.id
        assert [each.party_id for each in session.commitments.overdue(to_type="speaker")] == [anna.id]
        session.affiliations.end(job)
        assert session.commitments.overdue(to_type="speaker") == []

    def test_the_report_gives_ours_unless_theirs_are_asked_for(self, session, ventil, promised):
        """Query contract 3: ``by='us'``."""
        promised(), promised(to=None, by=ventil)
        for asked, by in (({}, "us"), ({"by": "them"}, "them"), ({"by": "both"}, None)):
            assert session.report("overdue_commitments", **asked) == list(session.commitments.overdue(by=by))

    def test_it_names_who_sees_to_it_and_where_it_was_said(self, session, anna, promised):
        """By their names; without either it is listed too."""
        promised()
        talk = session.interactions.log("call", "Plots", participants=[anna])
        promised(responsible=anna, interaction=talk, promised_on=date(2026, 1, 2))
        assert [(each.responsible, each.origin) for each in session.commitments.overdue()] == [
            (None, None),
            ("Anna Lindqvist", "Plots"),
        ]

    @given(
        due=st.dates(date(2026, 1, 1), date(2026, 2, 1)) | st.none(),
        closed=st.dates(date(2026, 1, 1), date(2026, 2, 1)) | st.none(),
        on=st.dates(date(2026, 1, 1), date(2026, 2, 1)),
    )
    def test_once_overdue_it_stays_so_until_it_ends(self, due, closed, on):
        """Nothing but its end takes it off."""
        row = Commitment(text="T", party_id=1, promised_on=date(2026, 1, 1), due_on=due, closed_on=closed)
        if row.is_overdue(on):
            assert due < on
            assert closed is None or closed > on
        elif due is not None and due < on:
            assert closed is not None
            assert closed <= on


class TestTasks:
    def test_open_ones_the_earliest_first(self, session, anna, fair):
        """Of an engagement, of somebody."""
        stall = session.engagements.open("talk", "On valves")
        later = session.tasks.add("Later", due_on=date(2026, 4, 1), assignee=anna)
        some_day = session.tasks.add("Some day", engagement=stall)
        sooner = session.tasks.add("Sooner", due_on=date(2026, 3, 1), engagement=stall)
        assert session.tasks.open() == [sooner, later, some_day]
        assert session.tasks.open(engagement=stall) == [sooner, some_day]
        assert session.tasks.open(assignee="Anna Lindqvist") == [later]

    def test_what_is_done_or_dropped_is_not_open(self, session):
        """With the day it was."""
        done, dropped = session.tasks.add("One"), session.tasks.add("Other")
        session.tasks.done(done)
        session.tasks.cancel(dropped.id, date(2026, 3, 1))
        assert (done.done_on, dropped.cancelled_on) == (TODAY, date(2026, 3, 1))
        assert session.tasks.open() == []
