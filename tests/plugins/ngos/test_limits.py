from datetime import date

from urd_crm.plugins.ngos.limits import ALL, re_registration_end


class TestLimits:
    def test_each_names_its_source(self):
        """And its first day."""
        assert all(limit.source and limit.valid_from for limit in ALL)

    def test_the_end_of_the_re_registration_is_a_day(self, session):
        """Before the bill there was none."""
        assert re_registration_end(session, date(2025, 10, 31)) is None
        assert re_registration_end(session, date(2026, 3, 2)) == date(2026, 12, 31)
