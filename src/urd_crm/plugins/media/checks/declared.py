"""The checks as they are declared."""

from urd_crm.plugins.media.checks import coverage, journalist, outlet, release, sending, walk_in
from urd_crm.plugins.media.engagements import accreditation, media_request

CHECKS = (
    *outlet.ALL,
    *journalist.ALL,
    *sending.ALL,
    *coverage.ALL,
    *release.ALL,
    *walk_in.ALL,
    accreditation.NO_OUTLET,
    accreditation.ACCREDITATION_PERIOD,
    media_request.DEADLINE_BEFORE_RECEIPT,
)
