"""The texts that are handed out about investors, in Bulgarian and English."""

from urd_crm.plugins.investors.outputs.aftercare import aftercare_report
from urd_crm.plugins.investors.outputs.declared import OUTPUTS
from urd_crm.plugins.investors.outputs.directory import investor_directory
from urd_crm.plugins.investors.outputs.letter import offer_letter
from urd_crm.plugins.investors.outputs.month import monthly_pipeline
from urd_crm.plugins.investors.outputs.site import site_one_pager

__all__ = ["OUTPUTS", "aftercare_report", "investor_directory", "monthly_pipeline", "offer_letter", "site_one_pager"]
