"""The town hall's own place: what is meant when nothing else is said."""

from datetime import date, datetime
from typing import cast
from zoneinfo import ZoneInfo

from attrs import field, frozen

from urd_crm.values import country, instant


def _zone(zone: ZoneInfo | str) -> ZoneInfo:
    return cast("ZoneInfo", instant.zone_of(zone))


@frozen
class Town:
    """Country, time zone and language of the municipality. Immutable, safe to share.

    Raises:
        InvalidValueError: there is no such country or time zone.
    """

    country: str = field(default="BG", converter=country.normalise)
    """Region of telephone numbers and holidays · ISO 3166-1 alpha-2."""
    zone: ZoneInfo = field(default=ZoneInfo("Europe/Sofia"), converter=_zone)
    """Where a day begins and ends · an IANA name is taken too."""
    language: str = "bg"
    """The language that names are read in when nothing else is said · BCP 47."""

    def day(self, moment: datetime) -> date:
        """Give the local day of an instant.

        >>> from datetime import UTC
        >>> Town().day(datetime(2026, 2, 3, 22, 30, tzinfo=UTC))
        datetime.date(2026, 2, 4)
        """
        return moment.astimezone(self.zone).date()
