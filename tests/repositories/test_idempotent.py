from datetime import datetime, timedelta
from pickle import dumps, loads
from random import Random
from zoneinfo import ZoneInfo

import pytest

from urd_crm import Attendee, InteractionDraft
from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.repositories.idempotent import Logged, LoggedMany
from urd_crm.values.uid import new_uid

SOURCE = ("pbx", "call-88121")


@pytest.fixture
def call(anna, when):
    """What a telephone exchange reports; calls it with what differs."""

    def log(session, **other: object):
        said = {"kind": "call", "subject": "Asked for plots", "participants": [anna.id], "occurred_at": when}
        return session.interactions.log(**said | {"source": SOURCE} | other)

    return log


class TestRepetition:
    def test_a_repeated_call_gives_the_first_record(self, session, call):
        """The second call stores nothing and names what the first stored."""
        first, second = call(session), call(session)
        assert first.is_new
        assert second == Logged(first.id, first.uid)
        assert len(session.timeline(session.interactions.participants(first)[0].party_id)) == 1

    def test_it_leaves_no_change_behind(self, session, call):
        """What stores nothing is not in the feed either."""
        call(session)
        before = len(session.changes.after())
        call(session)
        assert len(session.changes.after()) == before

    def test_another_session_is_told_too(self, crm, when):
        """A report that is repeated a day later is the same report."""
        with crm.session(actor="pbx") as session:
            anna = session.people.add(given="Anna", surname="Lindqvist").id
            first = session.interactions.log("call", "Plots", participants=[anna], occurred_at=when, source=SOURCE)
        with crm.session(actor="pbx") as session:
            again = session.interactions.log("call", "Plots", participants=[anna], occurred_at=when, source=SOURCE)
            assert again == Logged(first.id, first.uid)

    def test_one_batch_may_hold_it_twice(self, session, anna, when):
        """In one bulk call the second gets the number of the first."""
        draft = InteractionDraft("call", "Plots", [anna], when, source=SOURCE)
        other = InteractionDraft("call", "Plots", [anna], when, source=("pbx", "2"))
        first, second, third = session.interactions.log_many([draft, other, draft])
        assert first.is_new
        assert second.is_new
        assert third == Logged(first.id, first.uid)

    def test_batches_are_told_from_each_other(self, session, anna, when):
        """A repetition thousands of rows later is one as well."""
        drafts = [InteractionDraft("call", "Plots", [anna], when, source=("pbx", str(n % 2001))) for n in range(2005)]
        logged = session.interactions.log_many(drafts)
        assert sum(each.is_new for each in logged) == 2001
        assert [each.id for each in logged[:4]] == [each.id for each in logged[2001:]]

    @pytest.mark.parametrize("source", [(" pbx ", "call-88121"), ("pbx", "\tcall-88121 \n")])
    def test_blanks_around_the_number_do_not_count(self, session, call, source):
        """A trailing newline makes no other call of it."""
        first = call(session)
        assert call(session, source=source).id == first.id

    @pytest.mark.parametrize("inside", [("my  pbx", "a 1"), ("my pbx", "a   1")])
    def test_blanks_inside_the_number_count_as_one(self, session, call, inside):
        """The key is compared in the form it is stored in."""
        first = call(session, source=("my pbx", "a 1"))
        assert call(session, source=inside) == Logged(first.id, first.uid)

    @pytest.mark.parametrize("subject", [" Asked for plots", "Asked  for plots\n"])
    def test_blanks_in_the_subject_are_no_change(self, session, call, subject):
        """What is stored alike was reported alike."""
        first = call(session)
        assert call(session, subject=subject).id == first.id

    def test_composed_and_decomposed_letters_are_one(self, session, call):
        """A file system that takes letters apart reports nothing new."""
        first = call(session, subject="Срещай\u0301 Åsa")
        assert call(session, subject="Срещай\u0301 A\u030asa").id == first.id

    def test_another_zone_is_the_same_moment(self, session, call, when):
        """A moment is compared, not how it is written."""
        first = call(session)
        assert call(session, occurred_at=when.astimezone(ZoneInfo("Europe/Sofia"))).id == first.id

    def test_the_order_of_participants_does_not_count(self, session, call, anna, ventil):
        """Who took part is a set."""
        first = call(session, participants=[anna, ventil])
        assert call(session, participants=[ventil, anna]).id == first.id

    def test_a_name_and_a_number_mean_the_same(self, session, call, anna, ventil):
        """A reference is compared by what it means."""
        first = call(session, participants=[Attendee(anna, on_behalf_of=ventil)])
        assert call(session, participants=["Anna Lindqvist @ Lindqvist Ventil AB"]).id == first.id

    def test_a_job_recorded_meanwhile_is_no_change(self, session, call, anna, ventil):
        """Which job it was in is ours to know; the source said the same."""
        who = ["Anna Lindqvist @ Lindqvist Ventil AB"]
        first = call(session, participants=who)
        session.affiliations.add(anna, ventil, position="CFO")
        assert call(session, participants=who) == Logged(first.id, first.uid)

    def test_a_report_without_a_moment_may_come_later_again(self, session, call, clock):
        """The moment of the call is ours; the source said none, twice."""
        first = call(session, occurred_at=None)
        clock.set("2026-03-03T08:00")
        assert call(session, occurred_at=None) == Logged(first.id, first.uid)
        assert session.interactions.get(first).occurred_at.isoformat() == "2026-03-02T12:00:00+00:00"

    def test_without_a_source_nothing_is_a_repetition(self, session, call):
        """Two calls with the same words are two calls."""
        assert call(session, source=None).id != call(session, source=None).id

    def test_two_sources_may_use_one_number(self, session, call):
        """The number is the source's own."""
        assert call(session).id != call(session, source=("mail", SOURCE[1])).id

    @pytest.mark.parametrize("source", [("pbx\0", "1"), ("pbx", "1\0")])
    def test_a_source_with_what_no_text_has(self, session, call, source):
        """It is refused as that, and the session goes on."""
        with pytest.raises(ValidationFailedError) as caught:
            call(session, source=source)
        assert caught.value.codes == ("control-character",)
        assert call(session).is_new

    def test_a_source_needs_a_number(self, session, call):
        """Half a key is refused."""
        with pytest.raises(ValidationFailedError) as caught:
            call(session, source=None, source_id="7")
        assert caught.value.codes == ("source-incomplete",)


CHANGES = [
    {"subject": "Asked for plots over 40 000 m²"},
    {"body": "Longer"},
    {"kind": "meeting"},
    {"direction": "in"},
    {"status": "planned"},
]


class TestConflict:
    @pytest.mark.parametrize("change", CHANGES)
    def test_something_else_under_the_number_is_refused(self, session, call, change):
        """Unless the caller asks for it, nothing is overwritten."""
        first = call(session)
        with pytest.raises(ConflictError) as caught:
            call(session, **change)
        assert caught.value.fields == ("source", "source_id")
        assert str(first.id) in str(caught.value)
        assert session.interactions.get(first).subject == "Asked for plots"

    def test_another_moment_is_something_else(self, session, call, when):
        """A second's difference is a difference."""
        call(session)
        with pytest.raises(ConflictError):
            call(session, occurred_at=when + timedelta(seconds=1))

    def test_other_participants_are_something_else(self, session, call, anna, ventil):
        """Somebody more, somebody less, somebody else."""
        call(session, participants=[anna])
        for who in ([anna, ventil], [ventil], [Attendee(anna, on_behalf_of=ventil)], [Attendee(anna, role="chair")]):
            with pytest.raises(ConflictError):
                call(session, participants=who)

    def test_another_detail_is_something_else(self, session, call, fair):
        """The fields of the kind belong to what was reported."""
        call(session, kind="tour", detail=fair.Tour(route="1-2-3"))
        assert not call(session, kind="tour", detail=fair.Tour(route="1-2-3")).is_new
        with pytest.raises(ConflictError):
            call(session, kind="tour", detail=fair.Tour(route="3-2-1"))

    def test_in_one_batch_too(self, session, anna, when):
        """The clash is told before anything is written."""
        drafts = [InteractionDraft("call", text, [anna], when, source=SOURCE) for text in ("One", "Other")]
        with pytest.raises(ConflictError):
            session.interactions.log_many(drafts)
        assert len(session.timeline(anna)) == 0

    def test_the_session_goes_on(self, session, call):
        """After the refusal the next call works."""
        call(session)
        with pytest.raises(ConflictError):
            call(session, subject="Other")
        assert call(session, source=("pbx", "9")).is_new


class TestUpdate:
    def test_the_record_becomes_what_is_reported_now(self, session, call, anna, ventil, when):
        """Fields, moment and participants follow the source; number and public name stay."""
        first = call(session, participants=[anna])
        later = when + timedelta(hours=1)
        changed = call(session, subject="Other", occurred_at=later, participants=[ventil], on_change="update")
        assert changed == Logged(first.id, first.uid, is_changed=True)
        row = session.interactions.get(first)
        assert (row.subject, row.occurred_at, row.uid) == ("Other", later, first.uid)
        assert [each.party_id for each in session.interactions.participants(first)] == [ventil.id]
        assert [entry.occurred_at for entry in session.timeline(ventil)] == [later]
        assert len(session.timeline(anna)) == 0

    def test_once_changed_the_new_report_is_the_known_one(self, session, call):
        """A repetition of the change is a repetition; the old report is a change again."""
        call(session)
        call(session, subject="Other", on_change="update")
        assert not call(session, subject="Other").is_changed
        with pytest.raises(ConflictError):
            call(session)

    def test_what_we_added_stays(self, session, call, fair, anna):
        """Minutes and the engagement were written by us; a source that says nothing of them takes nothing away."""
        stall = session.engagements.open("stall", "Hall 3", parties=[anna])
        first = call(session, engagement=stall)
        session.change(session.interactions.get(first), body="Minutes")
        session.interactions.observe(first, anna, "attended")
        call(session, subject="Other", on_change="update")
        assert session.interactions.get(first).body == "Minutes"
        assert session.interactions.participants(first)[0].presence == "attended"
        assert session.timeline(anna).entries[0].engagement_ids == (stall.id,)

    def test_engagements_follow_when_they_are_named(self, session, call, fair, anna):
        """A call that was filed with the wrong case moves to the right one."""
        one, other = (session.engagements.open("stall", name, parties=[anna]) for name in ("One", "Other"))
        call(session, engagement=one)
        call(session, engagement=other, on_change="update")
        assert session.timeline(anna).entries[0].engagement_ids == (other.id,)

    def test_the_detail_follows(self, session, call, fair):
        """The fields of the kind are part of the report."""
        first = call(session, kind="tour", detail=fair.Tour(route="1-2-3"))
        call(session, kind="tour", detail=fair.Tour(route="1-2-3", guests=7), on_change="update")
        assert session.interactions.detail(first).guests == 7

    def test_a_detail_may_come_later(self, session, call, fair):
        """The first report had none."""
        first = call(session, kind="tour")
        assert session.interactions.detail(first) is None
        call(session, kind="tour", detail=fair.Tour(route="1"), on_change="update")
        assert session.interactions.detail(first).route == "1"

    def test_without_a_moment_the_first_one_stays(self, session, call, clock):
        """When the source says no moment, a change of its words is no change of the moment."""
        first = call(session, occurred_at=None)
        clock.set("2026-03-03T08:00")
        call(session, occurred_at=None, subject="Other", on_change="update")
        assert session.interactions.get(first).occurred_at.isoformat() == "2026-03-02T12:00:00+00:00"

    def test_the_last_of_one_batch_wins(self, session, anna, ventil, when):
        """Of several reports in one call the last is what is stored, once."""
        drafts = [
            InteractionDraft("call", text, who, when, source=SOURCE)
            for text, who in (("One", [anna]), ("Two", [anna, ventil]), ("Three", [ventil]))
        ]
        first, second, third = session.interactions.log_many(drafts, on_change="update")
        assert (first.is_new, second.is_changed, third.is_changed) == (True, True, True)
        assert first.id == second.id == third.id
        assert first.uid == third.uid == session.interactions.get(first).uid
        assert session.interactions.get(first).subject == "Three"
        assert [each.party_id for each in session.interactions.participants(first)] == [ventil.id]

    def test_a_batch_may_change_something_back(self, session, call, anna, when):
        """There and back again ends where it began."""
        first = call(session)
        there = InteractionDraft("call", "Other", [anna], when, source=SOURCE)
        back = InteractionDraft("call", "Asked for plots", [anna], when, source=SOURCE)
        session.interactions.log_many([there, back], on_change="update")
        assert session.interactions.get(first).subject == "Asked for plots"
        assert not call(session).is_changed

    def test_a_refused_change_changes_nothing(self, session, call, when, anna):
        """The record stays as it was, and what it is compared with too."""
        first = call(session)
        with pytest.raises(ValidationFailedError):
            call(session, subject="Other", ended_at=when - timedelta(hours=1), on_change="update")
        assert session.interactions.get(first).subject == "Asked for plots"
        assert call(session) == Logged(first.id, first.uid)

    def test_a_refused_change_of_a_batch_is_told_by_its_place(self, session, anna, when):
        """Counted from 1, as what is new is."""
        drafts = [InteractionDraft("call", "One", [anna], when, source=("pbx", str(n))) for n in range(3)]
        session.interactions.log_many(drafts)
        drafts = [
            InteractionDraft("call", "Two", [anna], when, source=("pbx", str(n)), fields=fields)
            for n, fields in enumerate([{}, {"ended_at": when - timedelta(hours=1)}, {}])
        ]
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log_many(drafts, on_change="update")
        assert [problem.row for problem in caught.value.problems] == [2]

    def test_the_change_is_recorded(self, session, call):
        """The audit has what stood there before and after."""
        first = call(session)
        call(session, subject="Other", on_change="update")
        last = session.changes.of(session.interactions.get(first))[-1]
        assert (last.operation, last.before["subject"], last.after["subject"]) == ("update", "Asked for plots", "Other")


class TestKeep:
    def test_what_is_there_stays(self, session, call):
        """The caller asked to leave it."""
        first = call(session)
        assert call(session, subject="Other", on_change="keep") == Logged(first.id, first.uid)
        assert session.interactions.get(first).subject == "Asked for plots"

    def test_the_first_of_one_batch_wins(self, session, anna, when):
        """In one call as well."""
        drafts = [InteractionDraft("call", text, [anna], when, source=SOURCE) for text in ("One", "Two")]
        first, second = session.interactions.log_many(drafts, on_change="keep")
        assert second == Logged(first.id, first.uid)
        assert session.interactions.get(first).subject == "One"

    def test_an_unknown_wish_is_refused(self, session, call):
        """There are three ways, and no fourth."""
        with pytest.raises(ValueError, match="overwrite"):
            call(session, on_change="overwrite")


class TestLoggedMany:
    """What is given back for many takes next to no memory where they were stored one after another."""

    def test_it_is_the_list_of_them(self):
        """New ones, known and changed ones, in any order and in any portions."""
        dice = Random(1)
        uids = list(new_uid.many(500))
        wanted, given = [], LoggedMany()
        while len(wanted) < 3_000:
            start, count = dice.randrange(450), dice.choice((1, 1, 2, 40))
            fate = {"is_new": dice.random() < 0.7, "is_changed": dice.random() < 0.2}
            portion = [Logged(n + 7, uids[n + dice.choice((0, 0, 1))], **fate) for n in range(start, start + count)]
            wanted += portion
            given.extend(portion)
        assert list(given) == wanted
        assert given[-1] == wanted[-1]
        assert given[40:10:-3] == wanted[40:10:-3]
        assert loads(dumps(given))[2_000] == wanted[2_000]
        with pytest.raises(IndexError):
            given[len(wanted)]

    def test_it_stays_small(self, session):
        """A batch of new ones is one run."""
        party = session.organisations.add("Ventil").id
        begin = datetime(2026, 3, 2, tzinfo=ZoneInfo("UTC"))
        drafts = [InteractionDraft("call", f"x {n}", [party], begin + timedelta(minutes=n)) for n in range(2_500)]
        logged = session.interactions.log_many(drafts)
        assert len(dumps(logged)) < 1_000
        assert [each.id for each in logged] == list(range(logged[0].id, logged[0].id + 2_500))
        assert session.interactions.get(logged[2_345]).uid == logged[2_345].uid
