"""A municipality that does not exist, to try everything out on."""

from urd_crm.demo.filling import Filler, Progress, Summary, fill

__all__ = ["Filler", "Progress", "Summary", "fill"]
