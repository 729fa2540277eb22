"""What is under way with investors: enquiries, projects, certificates, aftercare, issues."""

from urd_crm.plugins.investors.engagements.aftercare import AFTERCARE, Aftercare, AftercareKind
from urd_crm.plugins.investors.engagements.certificate import CLASS_V_CERTIFICATE, CertificateClass, ClassVCertificate
from urd_crm.plugins.investors.engagements.conversion import convert
from urd_crm.plugins.investors.engagements.enquiry import INVESTOR_ENQUIRY, Channel, EnquirySource, InvestorEnquiry
from urd_crm.plugins.investors.engagements.issue import INVESTOR_ISSUE, InvestorIssue, IssueKind
from urd_crm.plugins.investors.engagements.project import InvestmentProject, LossReason, ProjectType
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT

__all__ = [
    "AFTERCARE",
    "CLASS_V_CERTIFICATE",
    "INVESTMENT_PROJECT",
    "INVESTOR_ENQUIRY",
    "INVESTOR_ISSUE",
    "Aftercare",
    "AftercareKind",
    "CertificateClass",
    "Channel",
    "ClassVCertificate",
    "EnquirySource",
    "InvestmentProject",
    "InvestorEnquiry",
    "InvestorIssue",
    "IssueKind",
    "LossReason",
    "ProjectType",
    "convert",
]
