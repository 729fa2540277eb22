"""The plugin's own nouns: our seats in consultative bodies, periods of elections."""

from urd_crm.plugins.government.records.body_seat import BODY_SEAT, BodySeat
from urd_crm.plugins.government.records.election_period import ELECTION_PERIOD, ElectionPeriod

__all__ = ["BODY_SEAT", "ELECTION_PERIOD", "BodySeat", "ElectionPeriod"]
