"""What has to hold of outlets, journalists, releases and coverage, and what is odd."""

from urd_crm.plugins.media.checks.declared import CHECKS

__all__ = ["CHECKS"]
