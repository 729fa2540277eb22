"""Documents, known by their content."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from urd_crm.entities.columns import UidColumn
from urd_crm.entities.contact_point import exactly_one
from urd_crm.entities.fields import LanguageTag, Line
from urd_crm.entities.model import CrmModel, Versioned
from urd_crm.values.uid import new_uid

LARGEST = 256 * 2**20
"""How many bytes a document has at most: PostgreSQL takes twice as many and cannot give them back."""


class DocumentContent(CrmModel, table=True):
    """The bytes of a document, kept once however many documents have them."""

    __tablename__ = "urd_document_content"

    digest: str = Field(primary_key=True, max_length=64)
    """SHA-256 of the content · hexadecimal."""
    content: bytes = Field(sa_type=sa.LargeBinary)
    """The bytes themselves."""


class Document(Versioned, table=True):
    """A file with a title; a translation points at its original."""

    __tablename__ = "urd_document"

    id: int = Field(default=None, primary_key=True)
    """Number inside this database · never used again."""
    uid: UUID = Field(default_factory=new_uid, sa_type=UidColumn, unique=True)
    """Public name for exports and other systems · UUIDv7."""
    title: Line = Field(max_length=400)
    """What it is called."""
    file_name: Line | None = Field(default=None, max_length=255)
    """The name of the file it came as · absent: none."""
    media_type: Line = Field(default="application/octet-stream", max_length=100)
    """IANA media type."""
    language: LanguageTag | None = Field(default=None, max_length=35)
    """BCP 47 · absent: not said."""
    translation_of_id: int | None = Field(default=None, foreign_key="urd_document.id", index=True)
    """The original · absent: it is one."""
    digest: str = Field(max_length=64, foreign_key="urd_document_content.digest", index=True)
    """Its content · SHA-256."""
    size: int = Field(ge=0)
    """Length of the content · bytes."""


class DocumentLink(CrmModel, table=True):
    """Where a document belongs."""

    __tablename__ = "urd_document_link"
    __table_args__ = (exactly_one("party_id", "interaction_id", "engagement_id", "agreement_id"),)

    id: int = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="urd_document.id", index=True)
    """Which document."""
    party_id: int | None = Field(default=None, foreign_key="urd_party.id", index=True)
    """To a party · absent: to something else."""
    interaction_id: int | None = Field(default=None, foreign_key="urd_interaction.id", index=True)
    """To an interaction · absent: to something else."""
    engagement_id: int | None = Field(default=None, foreign_key="urd_engagement.id", index=True)
    """To an engagement · absent: to something else."""
    agreement_id: int | None = Field(default=None, foreign_key="urd_agreement.id", index=True)
    """To an agreement · absent: to something else."""
