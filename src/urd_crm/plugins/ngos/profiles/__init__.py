"""What an NGO is, and who bears office in it."""

from urd_crm.plugins.ngos.profiles.ngo import NGO, Benefit, Form, Ngo, RegisterStatus
from urd_crm.plugins.ngos.profiles.office_bearer import OFFICE_BEARER, Manner, OfficeBearer

__all__ = ["NGO", "OFFICE_BEARER", "Benefit", "Form", "Manner", "Ngo", "OfficeBearer", "RegisterStatus"]
