"""Two records of one party: merging them, and undoing it."""

from urd_crm.matching.merge import merge
from urd_crm.matching.undo import undo

__all__ = ["merge", "undo"]
