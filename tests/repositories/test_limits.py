from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event

from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.errors import ConflictError, InvalidValueError, NotFoundError, ValidationFailedError
from urd_crm.values.period import Period


class TestLimits:
    @pytest.mark.parametrize(
        "day, value", [(date(2020, 1, 1), 30), (date(2025, 12, 31), 30), (date(2026, 1, 1), 14), (None, 14)]
    )
    def test_a_shipped_one_as_it_was_in_force(self, session, day, value):
        """Whatever order a plugin yields them in."""
        assert session.limits.get("fair_deposit", day).value == value

    def test_the_municipalitys_own_goes_before(self, session):
        """From its first day on."""
        session.limits.set(
            "fair_deposit", "10", "working_days", source="Decision 7 of the council", valid_from=date(2026, 2, 1)
        )
        assert session.limits.get("fair_deposit", date(2026, 1, 31)).value == 14
        own = session.limits.get("fair_deposit", date(2026, 2, 1))
        assert (own.value, own.unit, own.source) == (Decimal(10), "working_days", "Decision 7 of the council")

    def test_it_is_read_once_however_often_it_is_asked_for(self, session):
        """A report asks for each of its rows."""
        asked = []

        @event.listens_for(session.orm.connection(), "before_cursor_execute")
        def _(*told: object) -> None:
            asked.append(told[2])

        for day in range(1, 29):
            session.limits.get("fair_deposit", date(2026, 1, day))
        assert len([each for each in asked if "urd_legal_limit" in str(each)]) == 1

    def test_what_changes_is_read_anew(self, session):
        """Set, changed, undone, deleted, or still on its way."""

        def days() -> Decimal:
            return session.limits.get("fair_deposit", date(2026, 3, 1)).value

        def own(value: str) -> LegalLimit:
            return LegalLimit(
                code="fair_deposit", value=value, unit="working_days", source="Decision 7", valid_from=date(2026, 2, 1)
            )

        assert days() == 14
        with pytest.raises(RuntimeError), session.atomic():
            session.add(own("9"))
            assert days() == 9
            raise RuntimeError
        assert days() == 14
        row = own("10")
        session.orm.add(row)
        assert days() == 10
        session.change(row, value="11")
        assert days() == 11
        row.value = "12"
        assert days() == 12
        session.orm.flush()
        assert days() == 12
        session.delete(row)
        assert days() == 14

    def test_an_unknown_one_names_those_that_there_are(self, session):
        """And before its first day there is none."""
        for code, day in (("fair_fee", None), ("fair_deposit", date(2019, 12, 31))):
            with pytest.raises(NotFoundError) as caught:
                session.limits.get(code, day)
            assert "fair_deposit" in caught.value.candidates

    def test_a_value_is_an_exact_number(self, session):
        """And stands once for a day."""
        with pytest.raises(ValidationFailedError):
            session.limits.set("own", "ten", "years", source="S", valid_from=date(2026, 1, 1))
        session.limits.set("own", Decimal("1E+1"), "years", source="S", valid_from=date(2026, 1, 1))
        assert str(session.limits.get("own").value) == "10"
        with pytest.raises(ConflictError):
            session.limits.set("own", "11", "years", source="S", valid_from=date(2026, 1, 1))


class TestDue:
    def test_a_term_begins_the_day_after(self, session):
        """14 days from 2 March are 16 March."""
        assert session.limits.due("fair_deposit", date(2026, 3, 2)) == date(2026, 3, 16)

    @pytest.mark.parametrize(
        "trigger, value, unit, due",
        [
            (date(2026, 4, 9), 1, "working_days", date(2026, 4, 14)),  # Good Friday to Easter Monday
            (date(2026, 4, 3), 7, "calendar_days", date(2026, 4, 14)),  # Good Friday is no last day
            (date(2026, 4, 30), 1, "working_days", date(2026, 5, 4)),  # 1 May
            (date(2026, 8, 31), 6, "months", date(2027, 3, 1)),  # 28 February is a Sunday
            (date(2024, 2, 29), 1, "years", date(2025, 2, 28)),
        ],
    )
    def test_rest_days_and_orthodox_easter(self, session, trigger, value, unit, due):
        """A term that ends on a rest day ends on the next working day."""
        assert session.limits.count(trigger, value, unit) == due

    def test_the_clock_may_stand(self, session):
        """While something is being clarified."""
        pauses = [Period("2026-03-05", "2026-03-10")]
        assert session.limits.due("fair_deposit", date(2026, 3, 2), pauses=pauses) == date(2026, 3, 23)

    @pytest.mark.parametrize(
        "ask",
        [
            lambda limits: limits.due("fair_deposit", date.max),
            lambda limits: limits.count(date(2026, 1, 1), 10**7, "calendar_days"),
            lambda limits: limits.count(date(2026, 1, 1), 10**7, "months"),
        ],
    )
    def test_a_term_beyond_the_calendar_is_refused(self, session, ask):
        """In our words."""
        with pytest.raises(InvalidValueError, match="beyond the calendar"):
            ask(session.limits)

    def test_money_is_no_term(self, session):
        """A limit in euro leads to no day."""
        session.limits.set("fee", "100", "EUR", source="S", valid_from=date(2026, 1, 1))
        with pytest.raises(InvalidValueError):
            session.limits.due("fee", date(2026, 3, 2))


class TestDeadlines:
    """Query contract 6, as far as the core goes."""

    def test_all_of_it_in_one_list(self, session, ventil, anna):
        """The earliest first, each with a key that stays."""
        session.agreements.add(
            "twin",
            "Twinning",
            parties=[ventil],
            signed_on=date(2020, 1, 1),
            expires_on=date(2026, 3, 20),
            notice_days=10,
        )
        ours = session.commitments.promise("A list", to=ventil, due_on=date(2026, 3, 5), responsible_unit="Инвестиции")
        theirs = session.commitments.promise("A balance", by=ventil, due_on=date(2026, 3, 5))
        task = session.tasks.add("Call", due_on=date(2026, 3, 2), assignee=anna)
        found = [(each.due, each.what, each.who, each.key, each.source) for each in session.deadlines.between()]
        assert found == [
            (date(2026, 3, 2), "Call", "Anna Lindqvist", f"task-{task.id}", "tasks"),
            (date(2026, 3, 5), "A balance", "Lindqvist Ventil AB", f"commitment-{theirs.id}", "commitments"),
            (date(2026, 3, 5), "A list", "Инвестиции", f"commitment-{ours.id}", "commitments"),
            (date(2026, 3, 10), "Последен ден за предизвестие: Twinning", "", "agreement-notice-1", "agreements"),
            (date(2026, 3, 20), "Изтича: Twinning", "", "agreement-end-1", "agreements"),
        ]

    def test_from_a_day_to_before_another(self, session, ventil):
        """What is done, and what ended, is not in it."""
        for day in (1, 2, 3):
            session.commitments.promise(str(day), to=ventil, due_on=date(2026, 4, day))
        session.commitments.close(session.commitments.promise("x", to=ventil, due_on=date(2026, 4, 2)), "withdrawn")
        found = session.deadlines.between(date(2026, 4, 2), date(2026, 4, 3))
        assert [each.what for each in found] == ["2"]
        assert found[0].days_left(date(2026, 4, 5)) == -3
        assert session.deadlines.between(date(2026, 4, 2), date(2026, 4, 3), plugins=["fair"]) == []
        assert len(session.deadlines.between(date(2026, 4, 2), date(2026, 4, 3), plugins=["core"])) == 1
