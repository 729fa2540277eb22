"""When a town hall works: on working days, from morning to evening, less in August, not at night."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from random import Random

from attrs import define, field

from urd_crm.values.town import Town
from urd_crm.values.working_days import WorkCalendar

SEASON = (0.9, 1.0, 1.15, 1.05, 1.1, 1.05, 0.8, 0.55, 1.1, 1.15, 1.1, 0.75)
"""How busy each month is, January first."""
HOURS = ((8, 0.5), (9, 1.3), (10, 1.6), (11, 1.3), (12, 0.3), (13, 1.0), (14, 1.4), (15, 1.2), (16, 0.8), (17, 0.2))
"""How busy each hour is."""


@define
class Hours:
    """The working days of a time, from which moments are drawn."""

    town: Town
    first: date
    last: date
    days: list[date] = field(init=False)
    _busy: list[float] = field(init=False)

    def __attrs_post_init__(self) -> None:
        calendar = WorkCalendar(self.town.country)
        span = (self.last - self.first).days
        every = (self.first + timedelta(days=n) for n in range(span + 1))
        self.days = [day for day in every if calendar.is_working(day)]
        growth = (0.8 + 0.4 * (day - self.first).days / max(span, 1) for day in self.days)
        self._busy = list(accumulate(SEASON[day.month - 1] * more for day, more in zip(self.days, growth, strict=True)))

    def day(self, chance: Random) -> date:
        """Draw a working day: more of them in busy months and in later years."""
        return chance.choices(self.days, cum_weights=self._busy)[0]

    def moment(self, chance: Random, day: date, *, is_appointment: bool = False) -> datetime:
        """Draw a moment of a working day · UTC; an appointment begins at a half or a full hour."""
        hour = chance.choices([hour for hour, _ in HOURS], [weight for _, weight in HOURS])[0]
        minute = chance.choice((0, 30)) if is_appointment else chance.randrange(60)
        if is_appointment and hour in {8, 12, 17}:
            hour += 2 if hour == 8 else -2
        return datetime.combine(day, time(hour, minute), self.town.zone).astimezone(UTC)

    def later(self, day: date, working_days: int) -> date | None:
        """Give the day so many working days later; ``None``: the time is over by then."""
        from bisect import bisect_left

        place = bisect_left(self.days, day) + working_days
        return self.days[place] if place < len(self.days) else None
