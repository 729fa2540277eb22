"""The checks as they are declared. That an office has one holder a day, the core's ``seat-taken`` holds."""

from urd_crm.plugins.government.checks import body, election, letter, mandate, request

CHECKS = (*letter.ALL, *request.ALL, *mandate.ALL, *body.ALL, *election.ALL)
