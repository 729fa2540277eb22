from datetime import date

import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.validity import from_day, valid_on
from urd_crm.values.partial_date import PartialDate

days = st.dates(date(2018, 11, 1), date(2020, 3, 1)) | st.sampled_from([date(2019, 1, 1), date(2019, 5, 1)])
partial = st.builds(lambda day, cut: PartialDate(day.isoformat()[:cut]), days, st.sampled_from([4, 7, 10]))
bounds = st.tuples(partial | st.none(), partial | st.none()).filter(
    lambda pair: None in pair or pair[0].first < pair[1].first
)
QUICK = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


class TestPartialDatesInSql:
    @QUICK
    @given(bounds=bounds, day=days)
    def test_the_database_compares_them_as_python_does(self, session, bounds, day):
        """A partial date is read as its first day, on both sides, at every edge."""
        since, until = bounds
        firm = session.organisations.add("Вентил")
        row = session.affiliations.add(session.people.add(given="Анна"), firm, since=since, until=until)
        expected = (since is None or since.first <= day) and (until is None or day < until.first)
        found = session.store.execute(
            sa.select(Affiliation.id).where(Affiliation.id == row.id, valid_on(Affiliation, day))
        ).first()
        assert (found is not None) == expected
        begun = session.store.execute(
            sa.select(Affiliation.id).where(Affiliation.id == row.id, Affiliation.since >= from_day(day))
        ).first()
        assert (begun is not None) == (since is not None and since.first >= day)
