"""An enquiry that becomes a project."""

from typing import TYPE_CHECKING

from sqlmodel import col, select

from urd_crm.entities.engagement import Engagement
from urd_crm.plugins.investors.engagements.project import InvestmentProject
from urd_crm.plugins.investors.engagements.project_stages import INVESTMENT_PROJECT
from urd_crm.plugins.investors.records.requirement import Requirement

if TYPE_CHECKING:
    from urd_crm import Session


def convert(
    session: "Session",
    enquiry: Engagement | int,
    name: str,
    *,
    detail: InvestmentProject | None = None,
    code_name: str | None = None,
) -> Engagement:
    """Make a project of an answered enquiry: with its parties and requirements, and the enquiry as its origin.

    Args:
        session: one that writes.
        enquiry: an enquiry at the stage ``answered``.
        name: what the project is called among ourselves.
        detail: what is known of it; ``None``: nothing yet.
        code_name: what it is called outside, when it is confidential.

    Returns:
        The project, at the stage ``lead``.

    Raises:
        NotFoundError: there is no such enquiry.
        IllegalTransitionError: the enquiry is not answered yet, or closed.
        ValidationFailedError: something of the project cannot be; the enquiry is as it was.
    """
    row = session.engagements.get(enquiry)
    with session.atomic():
        session.engagements.move(row, "converted")
        project = session.engagements.open(
            INVESTMENT_PROJECT,
            name,
            parties=[(party.party_id, party.role) for party in session.engagements.parties(row)],
            detail=detail,
            origin=row,
            responsible=row.responsible_id,
            responsible_unit=row.responsible_unit,
            code_name=code_name,
        )
        theirs = select(Requirement).where(col(Requirement.engagement_id) == row.id).order_by(col(Requirement.id))
        for requirement in session.all(theirs):
            session.change(requirement, engagement_id=project.id)
    return project
