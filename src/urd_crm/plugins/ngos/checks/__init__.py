"""What has to hold of the rows of NGOs, and what is odd."""

from urd_crm.plugins.ngos.checks.declared import CHECKS

__all__ = ["CHECKS"]
