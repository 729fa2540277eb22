"""What has to hold of the rows of investors, and what is odd."""

from urd_crm.plugins.investors.checks.declared import CHECKS

__all__ = ["CHECKS"]
