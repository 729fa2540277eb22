from datetime import date

import pytest

from urd_crm.errors import NotFoundError
from urd_crm.plugins.partner_cities.commands import congratulate, freeze, lift


class TestFreeze:
    def test_it_says_what_it_did(self, session, lariska):
        """In the language of the town; and ends it again."""
        said = freeze(session, lariska.id, "31/2022", date(2022, 3, 31))
        assert said == "Замразено от 2022-03-31 с акт 31/2022"
        assert lift(session, lariska.id, date(2026, 3, 1)) == "Без замразяване от 2026-03-01"

    def test_it_is_refused_for_others(self, session, town):
        """The town hall is no partner of itself."""
        with pytest.raises(NotFoundError):
            freeze(session, town.hall.id, "31/2022")


class TestCongratulate:
    def test_it_says_how_many(self, session, make_city):
        """None the second time."""
        make_city(city_day="05-15", national_day="03-25")
        assert congratulate(session, 2026) == "Планирани поздравления: 2"
        assert congratulate(session, 2026) == "Планирани поздравления: 0"
