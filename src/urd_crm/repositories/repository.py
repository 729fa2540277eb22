"""What every repository has: its session and the ways to the database."""

from typing import TYPE_CHECKING, Any

from urd_crm.entities.model import CrmModel
from urd_crm.errors import NotFoundError
from urd_crm.gate.held import number_of
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session


class Repository:
    """A noun's door in one session. Lifetime and thread: the session's."""

    def __init__(self, session: "Session") -> None:
        self.session = session

    def _row(self, table: type[CrmModel], id: int | tuple[int, ...] | None) -> Any:
        found = self.session.get(table, id) if id is not None else None
        if found is None:
            noun = self.session.registry.noun_of(table)
            raise NotFoundError(Text(en=f"There is no {noun.en} number {id}.", bg=f"Няма {noun.bg} с номер {id}."))
        return found

    def _id_of(self, reference: Any) -> int:
        """Give the number of a row, of a result that has one, or the number itself."""
        if isinstance(reference, int):
            return int(reference)  # PostgreSQL takes True for no number
        is_row = isinstance(reference, CrmModel)
        number: int = number_of(reference, self.session.crm.database) if is_row else reference.id
        return number
