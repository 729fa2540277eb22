"""The checks as they are declared."""

from urd_crm.plugins.ngos.checks import applicant, grant, money, ngo, people
from urd_crm.plugins.ngos.engagements.grant_stages import AWARD_INCOMPLETE, REPORT_NOT_ACCEPTED, UNREPORTED_GRANT
from urd_crm.plugins.ngos.engagements.premises import PREMISES_WITHOUT_ACT
from urd_crm.plugins.ngos.engagements.seat import SEAT_INCOMPLETE
from urd_crm.plugins.ngos.engagements.signing import SIGNATURE_AUTHORITY

CHECKS = (
    *ngo.ALL,
    *applicant.ALL,
    *people.ALL,
    *grant.ALL,
    *money.ALL,
    AWARD_INCOMPLETE,
    UNREPORTED_GRANT,
    REPORT_NOT_ACCEPTED,
    SIGNATURE_AUTHORITY,
    PREMISES_WITHOUT_ACT,
    SEAT_INCOMPLETE,
)
