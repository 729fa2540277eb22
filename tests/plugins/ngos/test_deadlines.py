from datetime import date

import pytest

from urd_crm.plugins.ngos import ADVISORY_SEAT, AdvisorySeat, MunicipalGrant


@pytest.fixture
def due(session):
    """Give what is due in a month of 2026."""

    def between(month):
        found = session.deadlines.between(
            date(2026, month, 1), date(2026, month + 1, 1) if month < 12 else date(2027, 1, 1), plugins=["ngos"]
        )
        return [(each.due, each.what, each.is_legal) for each in found]

    return between


class TestDeadlines:
    def test_a_report_is_due_until_it_is_accepted(self, session, open_grant, award, due):
        """Before the contract nothing is."""
        grant = award(open_grant(), "awarded", report_due=date(2026, 9, 30))
        assert due(9) == []
        award(grant)
        assert due(9) == [(date(2026, 9, 30), "Отчет по финансиране: Лято 1", False)]
        session.change(session.engagements.detail(grant, MunicipalGrant), report_accepted_on=date(2026, 3, 2))
        assert due(9) == []

    def test_terms_end(self, session, town, yard, due):
        """Of those who were appointed."""
        council = session.organisations.add("Младежки съвет", parent=town.hall)
        seat = session.engagements.open(
            ADVISORY_SEAT,
            "Мария",
            parties=[yard],
            detail=AdvisorySeat(council_id=council.id, person_id=town.petya.id, term_until=date(2026, 6, 30)),
        )
        assert due(6) == []
        session.engagements.move(seat, "appointed")
        assert due(6) == [(date(2026, 6, 30), "Изтича мандат в съвет: Мария", False)]

    def test_the_re_registration_is_legal(self, wind, yard, due):
        """For those alone who are still to do it."""
        assert due(12) == [(date(2026, 12, 31), "Изтича срокът за пререгистрация: Фондация „Северен вятър“", True)]
