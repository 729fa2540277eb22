"""What has to hold of the rows of partner cities, and what is odd."""

from urd_crm.plugins.partner_cities.checks.declared import CHECKS

__all__ = ["CHECKS"]
