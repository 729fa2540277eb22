"""Documents: filed once by their content, linked to what they belong to, translated."""

import hashlib
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import col, select

from urd_crm.entities.agreement import Agreement
from urd_crm.entities.document import LARGEST, Document, DocumentContent, DocumentLink
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.model import table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import ConflictError, InvalidValueError
from urd_crm.repositories.idempotent import Logged
from urd_crm.repositories.repository import Repository
from urd_crm.text import Text

Place = Organisation | Person | Party | Interaction | Logged | Engagement | Agreement
"""Where a document belongs."""


class Documents(Repository):
    """Files with a title, known by their content."""

    def add(
        self,
        title: str,
        content: bytes,
        *,
        to: Place | Sequence[Place] = (),
        translation_of: Document | int | None = None,
        **fields: Any,
    ) -> Document:
        """File a document; the same content is kept once, however many documents have it.

        Args:
            title: what it is called.
            content: its bytes · at most 256 MiB.
            to: what it belongs to: a party, an interaction, an engagement, an agreement; or several.
            translation_of: the original.
            fields: ``file_name``, ``media_type``, ``language``.

        Raises:
            InvalidValueError: it is too large.
        """
        if len(content) > LARGEST:
            raise InvalidValueError(
                "document",
                "document-too-large",
                Text(
                    en=f"A document has at most {LARGEST // 2**20} MiB.",
                    bg=f"Документът има най-много {LARGEST // 2**20} MiB.",
                ),
                Text(en="Keep the file elsewhere, and note where.", bg="Пазете файла другаде и отбележете къде е."),
            )
        digest = hashlib.sha256(content).hexdigest()
        document = Document(
            title=title,
            digest=digest,
            size=len(content),
            translation_of_id=None if translation_of is None else self._id_of(translation_of),
            **fields,
        )
        places = [to] if isinstance(to, Place) else to
        with self.session.atomic():
            if not self._has(digest):
                self._keep(digest, content)
            self.session.add(document)
            self.session.add(*(DocumentLink(document_id=document.id, **self._place(place)) for place in places))
        return document

    def _keep(self, digest: str, content: bytes) -> None:
        try:
            self.session.add(DocumentContent(digest=digest, content=content))
        except ConflictError:
            if not self._has(digest):  # else another session has filed it meanwhile
                raise

    def _has(self, digest: str) -> bool:
        known = table_of(DocumentContent).c.digest
        return self.session.store.execute(sa.select(known).where(known == digest)).first() is not None

    def content(self, document: Document | int) -> bytes:
        """Give the bytes of a document."""
        row: Document = self._row(Document, self._id_of(document))
        found = self.session.orm.get(DocumentContent, row.digest)
        assert found is not None  # the foreign key holds it
        return found.content

    def of(self, place: Place) -> Sequence[Document]:
        """Give the documents of a party, an interaction, an engagement or an agreement."""
        ((column, id),) = self._place(place).items()
        statement = select(Document).join(DocumentLink, col(DocumentLink.document_id) == col(Document.id))
        statement = statement.where(table_of(DocumentLink).c[column] == id)
        return list(self.session.all(statement.order_by(col(Document.id))))

    def translations(self, document: Document | int) -> Sequence[Document]:
        """Give the translations of a document."""
        statement = select(Document).where(Document.translation_of_id == self._id_of(document))
        return list(self.session.all(statement.order_by(col(Document.id))))

    def _place(self, place: Place) -> dict[str, int]:
        if isinstance(place, Interaction | Logged):
            return {"interaction_id": self._id_of(place)}
        if isinstance(place, Engagement):
            return {"engagement_id": self._id_of(place)}
        if isinstance(place, Agreement):
            return {"agreement_id": self._id_of(place)}
        return {"party_id": self._id_of(place)}
