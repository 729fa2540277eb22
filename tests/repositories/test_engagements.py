from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.at_once import second_meanwhile

from urd_crm import PersonDraft
from urd_crm.errors import (
    ConflictError,
    IllegalTransitionError,
    InvalidValueError,
    NotFoundError,
    ReadOnlyError,
    ValidationFailedError,
)


@pytest.fixture
def stall(session, fair, ventil):
    return session.engagements.open("stall", "Hall 3", parties=[ventil], detail=fair.Stall(area=12))


class TestOpening:
    def test_it_begins_at_the_first_stage(self, session, fair, ventil, anna):
        """With parties, roles, detail and one step in its history."""
        row = session.engagements.open(
            fair.STALL, "Hall 3", parties=[ventil, (anna, "contact")], detail=fair.Stall(area=12), responsible=anna
        )
        assert (row.type, row.stage, row.closed_at) == ("fair.stall", "asked", None)
        assert session.engagements.detail(row, fair.Stall).area == 12
        assert [(each.party_id, each.role) for each in session.engagements.parties(row)] == [
            (ventil.id, "party"),
            (anna.id, "contact"),
        ]
        assert [each.party_id for each in session.engagements.parties(row, "contact")] == [anna.id]
        (stay,) = session.engagements.history(row)
        assert (stay.stage, stay.since, stay.until, stay.actor) == ("asked", session.now, None, "tester")

    def test_a_detail_that_may_be_empty_is_made(self, session, fair):
        """So that a guard finds a row."""
        row = session.engagements.open("stall", "Hall 3")
        assert session.engagements.detail(row, fair.Stall).area is None

    def test_a_party_named_twice_is_in_it_once(self, session, ventil):
        """As long as the role is the same."""
        row = session.engagements.open("stall", "Hall 3", parties=[ventil, ventil.id, (ventil, "sponsor")])
        assert [each.role for each in session.engagements.parties(row)] == ["party", "sponsor"]

    def test_one_more_of_very_many_is_added_without_reading_the_others(self, session, ventil, anna, monkeypatch):
        """Only those who join are looked for, each in its role."""
        row = session.engagements.open("stall", "Hall 3", parties=[ventil, anna])
        guests = session.people.add_many(
            PersonDraft(fields={"given": "Гост", "surname": f"Първи{n}"}) for n in range(60)
        ).ids
        session.engagements.add_parties(row, *guests)
        all_, read = session.all, []
        monkeypatch.setattr(session, "all", lambda asked: read.extend(found := all_(asked)) or found)
        session.engagements.add_parties(row, guests[7], (guests[7], "sponsor"))
        assert len(read) == 1
        monkeypatch.undo()
        assert len(session.engagements.parties(row)) == 63

    def test_two_that_add_the_same_party_at_once_put_it_in_once(self, crm):
        """What the later one adds besides is in it too."""
        with crm.session(actor="clerk") as session:
            firms = [session.organisations.add(name).id for name in ("Вентил", "Кварц")]
            row = session.engagements.open("stall", "Hall 3").id
        one, both = (
            lambda session, who=who: session.engagements.add_parties(session.engagements.get(row), *who)
            for who in (firms[:1], firms)
        )
        assert second_meanwhile(crm, one, both) is None
        with crm.session() as session:
            assert [each.party_id for each in session.engagements.parties(row)] == firms

    @pytest.mark.parametrize("wrong", ["Tour", "Exhibitor"])
    def test_the_detail_of_another_type_is_a_mistake_of_the_caller(self, session, fair, wrong):
        """The error names both."""
        detail = fair.Tour(route="1") if wrong == "Tour" else fair.Exhibitor()
        with pytest.raises(TypeError, match=f"Stall.*{wrong}"):
            session.engagements.open("stall", "Hall 3", detail=detail)

    def test_nothing_stays_of_one_that_was_refused(self, session, fair, ventil):
        """Neither row nor task nor change; the session goes on."""
        before = len(session.changes.after())
        with pytest.raises(ValidationFailedError):
            session.engagements.open("stall", "Hall 3", parties=[ventil, 99999])
        assert session.engagements.all() == []
        assert session.tasks.open() == []
        assert len(session.changes.after()) == before
        assert session.engagements.open("stall", "Hall 3", parties=[ventil]).id

    def test_a_moment_without_a_zone_is_refused(self, session):
        """Nobody knows when that is."""
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.open("stall", "Hall 3", opened_at=datetime(2026, 1, 1))  # noqa: DTZ001
        assert caught.value.codes == ("naive-datetime",)

    def test_an_unknown_type_is_refused(self, session):
        """With those that there are."""
        with pytest.raises(NotFoundError, match=r"fair\.stall"):
            session.engagements.open("stal", "Hall 3")

    def test_it_may_grow_out_of_another(self, session, stall):
        """A talk comes of a stall."""
        talk = session.engagements.open("talk", "On valves", origin=stall)
        assert talk.origin_id == stall.id

    def test_nobody_opens_anything_without_a_name(self, crm):
        """A session without an actor reads."""
        with crm.session() as session, pytest.raises(ReadOnlyError):
            session.engagements.open("talk", "On valves")


class TestMoving:
    def test_a_legal_step(self, session, stall, clock):
        """It is noted with who, when and why."""
        clock.set("2026-03-05T10:00")
        step = session.engagements.move(stall, "offered", reason="Sent by post")
        assert stall.stage == "offered"
        assert (step.from_stage, step.to_stage, step.at, step.actor, step.reason) == (
            "asked",
            "offered",
            session.now,
            "tester",
            "Sent by post",
        )

    @pytest.mark.parametrize("to", ["booked", "held", "asked", "nowhere", ""])
    def test_an_illegal_step_says_which_are_legal(self, session, stall, to):
        """Whether the stage is known or not; it stays where it is."""
        with pytest.raises(IllegalTransitionError) as caught:
            session.engagements.move(stall, to)
        assert caught.value.allowed == ("offered", "dropped")
        assert (caught.value.from_, caught.value.to, stall.stage) == ("asked", to, "asked")

    def test_the_next_stages_are_in_their_usual_order(self, session, stall):
        """``*`` stands for every stage that is not final."""
        assert [stage.name for stage in session.engagements.next_stages(stall)] == ["offered", "dropped"]

    def test_a_final_stage_closes_it(self, session, stall):
        """And nothing follows."""
        session.engagements.move(stall, "dropped", reason="No money")
        assert stall.closed_at == session.now
        assert session.engagements.next_stages(stall) == []
        with pytest.raises(IllegalTransitionError) as caught:
            session.engagements.move(stall, "offered")
        assert caught.value.allowed == ()

    @pytest.mark.parametrize("reason", [None, "", "  "])
    def test_a_final_stage_needs_a_reason(self, session, stall, reason):
        """Unless its type says otherwise."""
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(stall, "dropped", reason=reason)
        assert caught.value.codes == ("reason-missing",)
        assert stall.stage == "asked"

    def test_a_review_may_go_back_with_a_reason(self, session, stall):
        """One step, to where it is reached from."""
        session.engagements.move(stall, "offered")
        session.engagements.move(stall, "legal_check")
        assert [stage.name for stage in session.engagements.next_stages(stall)] == ["offered", "booked", "dropped"]
        with pytest.raises(ValidationFailedError):
            session.engagements.move(stall, "offered")
        session.engagements.move(stall, "offered", reason="The annex is missing")
        assert stall.stage == "offered"

    def test_a_guard_refuses(self, session, fair, stall):
        """With its own code and origin; beside it every other problem."""
        session.engagements.move(stall, "offered")
        session.change(session.engagements.detail(stall, fair.Stall), area=None)
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(stall, "booked")
        assert set(caught.value.codes) == {"area-known", "somebody-answers"}
        assert {problem.origin for problem in caught.value.problems} == {"fair"}
        assert stall.stage == "offered"

    def test_a_guard_that_only_warns_lets_pass(self, session, stall):
        """What it found stands among the warnings."""
        session.engagements.move(stall, "offered")
        session.engagements.move(stall, "booked")
        assert [problem.code for problem in session.warnings] == ["somebody-answers"]

    def test_a_guard_sees_the_moment_of_the_move(self, session, fair, clock, ventil):
        """What is recorded on Monday was made on Sunday, and the other way round."""
        clock.set("2026-03-01T09:00")  # a Sunday
        talk, other = (session.engagements.open(fair.TALK, name, parties=[ventil]) for name in ("One", "Other"))
        clock.set("2026-03-02T09:00")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(talk, "given", at=datetime(2026, 3, 1, 15, tzinfo=UTC), reason="It was fun")
        assert caught.value.codes == ("not-on-a-sunday",)
        # the day is that of the town, which is ahead of UTC
        session.engagements.move(other, "given", at=datetime(2026, 3, 1, 22, 30, tzinfo=UTC), reason="At midnight")
        clock.set("2026-03-08T09:00")
        session.engagements.move(talk, "given", at=datetime(2026, 3, 6, 9, tzinfo=UTC), reason="On Friday")

    def test_no_guard_is_outrun(self, session, fair, clock, ventil):
        """A moment that has not come is no moment: the present one is looked at."""
        clock.set("2026-03-01T09:00")
        talk = session.engagements.open(fair.TALK, "One", parties=[ventil])
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(talk, "given", at=datetime(2026, 3, 2, 9, tzinfo=UTC), reason="Tomorrow")
        assert caught.value.codes == ("not-on-a-sunday",)

    def test_steps_are_recorded_in_the_order_they_were_made(self, session, stall):
        """A step before the last one is refused."""
        session.engagements.move(stall, "offered")
        with pytest.raises(ValidationFailedError) as caught:
            session.engagements.move(stall, "booked", at=session.now - timedelta(seconds=1))
        assert "before-last-move" in caught.value.codes

    def test_a_moment_without_a_zone_is_refused(self, session, stall):
        """In our words."""
        with pytest.raises(InvalidValueError) as caught:
            session.engagements.move(stall, "offered", at=datetime(2026, 4, 1))  # noqa: DTZ001
        assert caught.value.code == "naive-datetime"

    def test_a_step_that_fails_half_way_leaves_no_trace(self, session, stall):
        """A reason that is too long is refused with the stage as it was, in the row and in the database."""
        with pytest.raises(ValidationFailedError):
            session.engagements.move(stall, "offered", reason="x" * 401)
        assert stall.stage == "asked"
        assert len(session.engagements.changes(stall)) == 1
        session.engagements.move(stall, "offered")
        assert session.engagements.get(stall.id).stage == "offered"

    def test_a_stage_is_never_set(self, session, stall):
        """Only moved to."""
        with pytest.raises(ValidationFailedError) as caught:
            session.change(stall, stage="held")
        assert caught.value.codes == ("stage-set-directly",)

    def test_two_who_move_it_at_once(self, crm):
        """The second is told instead of overwriting."""
        with crm.session(actor="one") as session:
            id = session.engagements.open("stall", "Hall 3").id
        with pytest.raises(ConflictError), crm.session() as slow:
            row = slow.engagements.get(id)
            with crm.session(actor="two") as quick:
                quick.engagements.move(id, "offered")
            with crm.session(actor="one") as session:
                stale = session.orm.merge(row, load=False)
                session.engagements.move(stale, "dropped", reason="Late")
        with crm.session() as session:
            assert session.engagements.get(id).stage == "offered"


class TestHistory:
    def test_how_long_it_stood_at_each_stage(self, session, stall, clock):
        """The last runs until now."""
        clock.set("2026-03-05T12:00")
        session.engagements.move(stall, "offered")
        clock.set("2026-03-10T12:00")
        stays = session.engagements.history(stall)
        assert [(stay.stage, stay.duration.days) for stay in stays] == [("asked", 3), ("offered", 5)]
        assert stays[0].until == stays[1].since

    def test_two_steps_at_one_moment_keep_their_order(self, session, stall):
        """A stay may last no time."""
        session.engagements.move(stall, "offered")
        session.engagements.move(stall, "legal_check")
        assert [stay.stage for stay in session.engagements.history(stall)] == ["asked", "offered", "legal_check"]
        assert session.engagements.history(stall)[1].duration == timedelta(0)


class TestTasks:
    def test_reaching_a_stage_sets_its_tasks(self, session, stall):
        """Three working days after Monday noon: 3 March is a holiday."""
        (task,) = session.tasks.open(engagement=stall)
        assert (task.title, task.due_on) == ("Изпратете оферта", date(2026, 3, 6))

    def test_a_limit_gives_the_time(self, session, stall):
        """As it is in force that day."""
        session.engagements.move(stall, "offered")
        session.engagements.move(stall, "booked")
        assert [task.due_on for task in session.tasks.open(engagement=stall)] == [date(2026, 3, 6), date(2026, 3, 16)]

    def test_the_day_is_the_town_halls(self, session, fair):
        """An hour before midnight in UTC is the next day in Sofia."""
        late = session.engagements.open("stall", "Hall 4", opened_at=datetime(2026, 1, 12, 23, tzinfo=UTC))
        assert session.tasks.open(engagement=late)[0].due_on == date(2026, 1, 16)


class TestLists:
    def test_a_text_is_no_list_of_parties(self, session, fair):
        """It would be read letter by letter, and one letter may be the name of somebody."""
        session.organisations.add("Й")
        with pytest.raises(TypeError, match=r"Parties are given as a list: parties=\['Й'\]"):
            session.engagements.open(fair.STALL, "Щанд", parties="Й")

    def test_a_text_is_no_list_of_stages(self, session, stall):
        """It would be read letter by letter; any collection is one."""
        with pytest.raises(TypeError, match=r"Stages are given as a list: stages=\['asked'\]"):
            session.engagements.all(stages="asked")
        for stages in ({"asked"}, ("asked", "held"), iter(["asked"])):
            assert [row.id for row in session.engagements.all(stages=stages)] == [stall.id]

    def test_of_a_party_newest_first(self, session, ventil, stall, clock):
        """Of one type, open or closed."""
        clock.set("2026-03-05T12:00")
        talk = session.engagements.open("talk", "On valves", parties=[(ventil, "host"), ventil])
        assert [row.id for row in session.engagements.of(ventil)] == [talk.id, stall.id]
        assert [row.id for row in session.engagements.of(ventil, type="talk")] == [talk.id]
        session.engagements.move(talk, "given", reason="It was")
        assert [row.id for row in session.engagements.of(ventil, is_open=True)] == [stall.id]
        assert [row.id for row in session.engagements.of(ventil, is_open=False)] == [talk.id]
        assert [row.id for row in session.engagements.all(stages=["asked"])] == [stall.id]

    def test_only_so_many_as_are_asked_for(self, session, ventil, stall, clock):
        """The newest; of all, or of a party at some stages."""
        rows = []
        for day in (3, 4, 5):
            clock.set(f"2026-03-0{day}T12:00")
            rows.append(session.engagements.open("talk", "On valves", parties=[ventil]))
        assert [row.id for row in session.engagements.all(limit=2)] == [rows[2].id, rows[1].id]
        stage = rows[0].stage
        assert [row.id for row in session.engagements.of(ventil, stages=[stage], limit=1)] == [rows[2].id]
        assert [row.id for row in session.engagements.of(ventil, stages=["asked"], limit=9)] == [stall.id]
        with pytest.raises(InvalidValueError):
            session.engagements.all(limit=0)


def test_random_moves_keep_history_and_stage_together(session, fair, clock):
    """Whatever is tried, the stage is where the last step led, every step was legal, and time runs forward."""
    declared = fair.STALL

    class Moves(RuleBasedStateMachine):
        @initialize()
        def open(self):
            self.row = session.engagements.open("stall", "Hall 3", detail=fair.Stall(area=1))
            self.path = ["asked"]

        @rule(
            to=st.sampled_from([stage.name for stage in declared.stages]), hours=st.integers(0, 30), says=st.booleans()
        )
        def move(self, to, hours, says):
            clock.now += timedelta(hours=hours)
            here = self.path[-1]
            is_back = to in declared.before(here) and to not in declared.after(here)
            legal = to in declared.after(here) or is_back
            needs = to == "dropped" or is_back
            try:
                session.engagements.move(self.row, to, reason="Because" if says else None)
            except IllegalTransitionError:
                assert not legal
            except ValidationFailedError:
                assert legal
                assert needs
                assert not says
            else:
                assert legal
                assert says or not needs
                self.path.append(to)

        @precondition(lambda self: self.path[-1] not in ("held", "dropped"))
        @rule(hours=st.integers(1, 100))
        def move_too_early(self, hours):
            early = session.engagements.changes(self.row)[-1].at - timedelta(hours=hours)
            with pytest.raises(ValidationFailedError):
                session.engagements.move(self.row, "dropped", at=early, reason="Because")

        @invariant()
        def hold_together(self):
            steps = session.engagements.changes(self.row)
            assert [step.to_stage for step in steps] == self.path
            assert [step.from_stage for step in steps] == [None, *self.path[:-1]]
            assert self.row.stage == self.path[-1]
            assert (self.row.closed_at is not None) == (self.path[-1] in ("held", "dropped"))
            stays = session.engagements.history(self.row)
            assert all(stay.duration >= timedelta(0) for stay in stays)
            assert sum((stay.duration for stay in stays), timedelta(0)) == session.now - self.row.opened_at

    run_state_machine_as_test(
        Moves,
        settings=settings(max_examples=12, stateful_step_count=12, suppress_health_check=list(HealthCheck)),
    )
