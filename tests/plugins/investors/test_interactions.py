from datetime import date

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors import OfferLetter, SiteVisit, interactions


class TestKinds:
    @pytest.mark.parametrize("kind", interactions.ALL, ids=lambda kind: kind.name)
    def test_each_can_be_logged(self, session, ventil, kind):
        """It is stored under the plugin's name; calls and letters are the core's."""
        logged = session.interactions.log(kind, "Valves", participants=[ventil])
        assert session.interactions.get(logged).kind == f"investors.{kind.name}"

    def test_a_visit_has_its_own_fields(self, session, ventil):
        """How many came, and how they were understood."""
        visit = session.interactions.log(
            "site_visit", "Two sites", participants=[ventil], detail=SiteVisit(delegates=4, interpreting="sv-bg")
        )
        assert session.interactions.detail(visit).interpreting == "sv-bg"

    def test_an_offer_may_have_a_last_day(self, session, ventil):
        """Or none."""
        logged = session.interactions.log(
            "offer_letter", "Two sites", participants=[ventil], detail=OfferLetter(valid_until=date(2026, 5, 31))
        )
        assert session.interactions.detail(logged).valid_until == date(2026, 5, 31)

    def test_nobody_is_no_delegation(self):
        """One came at least."""
        with pytest.raises(ValidationFailedError):
            SiteVisit(delegates=0)
