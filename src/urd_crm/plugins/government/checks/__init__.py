"""What has to hold of the rows of institutions, and what is odd."""

from urd_crm.plugins.government.checks.declared import CHECKS

__all__ = ["CHECKS"]
