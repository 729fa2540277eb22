"""The plugin's own nouns: programmes, instalments, signatures, and what weight a party has."""

from urd_crm.plugins.ngos.records.disbursement import DISBURSEMENT, Disbursement
from urd_crm.plugins.ngos.records.influence import INFLUENCE, Influence
from urd_crm.plugins.ngos.records.programme import GRANT_PROGRAMME, GrantProgramme
from urd_crm.plugins.ngos.records.signature import SIGNATURE, Signature

__all__ = [
    "DISBURSEMENT",
    "GRANT_PROGRAMME",
    "INFLUENCE",
    "SIGNATURE",
    "Disbursement",
    "GrantProgramme",
    "Influence",
    "Signature",
]
