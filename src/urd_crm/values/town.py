"""The town hall's own place: what is meant when nothing else is said."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from attrs import field, frozen


def _zone(zone: ZoneInfo | str) -> ZoneInfo:
    return zone if isinstance(zone, ZoneInfo) else ZoneInfo(zone)


@frozen
class Town:
    """Country, time zone and language of the municipality. Immutable, safe to share."""

    country: str = "BG"
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
