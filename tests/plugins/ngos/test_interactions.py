from datetime import date

import pytest

from urd_crm.plugins.ngos import LetterOfSupport


class TestKinds:
    @pytest.mark.parametrize(
        "name", ["consultation_input", "joint_event", "site_visit", "complaint", "report_received", "letter_of_support"]
    )
    def test_each_can_be_logged_by_its_bare_name(self, session, yard, name):
        """It is stored with its plugin's."""
        logged = session.interactions.log(name, "Разговор", participants=[yard])
        assert session.interactions.get(logged).kind == f"ngos.{name}"

    def test_a_letter_of_support_says_for_what(self, session, yard):
        """And by when they apply."""
        detail = LetterOfSupport(programme="Гражданско участие", apply_by=date(2026, 4, 1))
        logged = session.interactions.log("letter_of_support", "За проекта им", participants=[yard], detail=detail)
        assert session.interactions.detail(logged).apply_by == date(2026, 4, 1)
