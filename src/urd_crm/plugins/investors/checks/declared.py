"""The checks as they are declared."""

from urd_crm.plugins.investors.checks import enquiry, investor, project, site

CHECKS = (*investor.ALL, *enquiry.ALL, *project.ALL, *site.ALL)
