"""Which cell of a row a problem is about: the gate knows the rows of tables, a person looks for a column."""

from collections.abc import Callable, Mapping

from urd_crm.entities.contact_point import ContactPoint
from urd_crm.entities.name import Name
from urd_crm.errors import InvalidValueError, Problem
from urd_crm.exchange.csv.cells import addresses_of, lines, numbers_of
from urd_crm.values import email, phone, url

CONTACTS: Mapping[str, tuple[Callable[[str], list[str]], Callable[[str], object]]] = {
    "email": (addresses_of, email.normalise),
    "work_email": (addresses_of, email.normalise),
    "phone": (numbers_of, phone.parse),
    "work_phone": (numbers_of, phone.parse),
    "url": (lines, url.normalise),
}
"""How a cell of contact points is cut, and how each of them is read."""


def at_its_cell(problem: Problem, cells: Mapping[str, str]) -> Problem:
    """Give a problem of a row with the field that its cell is read as."""
    if problem.entity == ContactPoint.__tablename__ and problem.field == "value":
        there = [name for name in CONTACTS if name in cells]
        found = [name for name in there if _raises(problem.code, name, cells[name])]
        return problem.at(field=", ".join(found or there))
    if problem.entity == Name.__tablename__ and "names" in cells:
        return problem.at(field="names")
    return problem


def _raises(code: str, name: str, text: str) -> bool:
    cut, read = CONTACTS[name]
    for each in cut(text):
        try:
            read(each)
        except InvalidValueError as error:
            if error.code == code:
                return True
    return False
