"""A whole database moved from one engine to another, or to a second one of the same: every row as it is."""

from urd_crm.exchange.database_copy.copy import CopyReport, copy_database

__all__ = ["CopyReport", "copy_database"]
