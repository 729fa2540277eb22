"""The texts that are handed out about NGOs, in Bulgarian and English, and the register of grants as open data."""

from urd_crm.plugins.ngos.outputs.agreements import agreement_list
from urd_crm.plugins.ngos.outputs.commitments import commitments_sheet
from urd_crm.plugins.ngos.outputs.declared import OUTPUTS
from urd_crm.plugins.ngos.outputs.directory import ngo_directory
from urd_crm.plugins.ngos.outputs.invitation import invitation_list
from urd_crm.plugins.ngos.outputs.open_data import grants_json, published_grants
from urd_crm.plugins.ngos.outputs.open_table import grants_csv
from urd_crm.plugins.ngos.outputs.register import grant_register

__all__ = [
    "OUTPUTS",
    "agreement_list",
    "commitments_sheet",
    "grant_register",
    "grants_csv",
    "grants_json",
    "invitation_list",
    "ngo_directory",
    "published_grants",
]
