"""What nobody does to a row by hand: the library itself does it, or nobody at all."""

from collections.abc import Sequence

from urd_crm.entities.change import Change
from urd_crm.entities.model import CrmModel, table_of
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.entities.search import SearchGram, SearchWord
from urd_crm.errors import Problem
from urd_crm.gate.recording import key_of
from urd_crm.text import Text


def forbidden(table: type[CrmModel], row: CrmModel, operation: str, changed: Sequence[str]) -> list[Problem]:
    """Say what stands against an operation on a row, whatever its values are.

    Args:
        table: the row's.
        row: about to be written.
        operation: ``insert``, ``update`` or ``delete``.
        changed: the fields that an update changes.
    """
    if operation == "delete" and (table in (Organisation, Person, Party)):
        problem = Problem(
            "party-deleted",
            Text(en="an organisation or a person is not deleted", bg="организация или човек не се трие"),
            Text(en="Merge them into another, or erase their personal data.", bg="Слейте ги или заличете данните им."),
        )
    elif operation == "insert" and table is Party:
        problem = Problem(
            "party-by-hand",
            Text(en="a party comes with its organisation or person", bg="лицето идва със своята организация или човек"),
            Text(en="Add an Organisation or a Person.", bg="Добавете Organisation или Person."),
        )
    elif table in (SearchWord, SearchGram):
        problem = Problem(
            "index-by-hand",
            Text(en="what search looks into is kept by itself", bg="указателят за търсене се води сам"),
            Text(en="Change the names themselves.", bg="Променете самите имена."),
        )
    elif table is Change:
        problem = Problem(
            "change-by-hand",
            Text(en="the record of changes is kept by itself", bg="записът на промените се води сам"),
            Text(en="Change the row itself.", bg="Променете самия запис."),
        )
    elif operation == "update" and (keys := _changed_keys(table, changed)):
        problem = Problem(
            "key-changed",
            Text(en="the key of a row does not change", bg="ключът на записа не се променя"),
            Text(en="Write another row.", bg="Запишете друг ред."),
            field=keys[0],
        )
    else:
        return []
    return [problem.at(entity=str(table.__tablename__), entity_id=key_of(table, row) or None)]


def _changed_keys(table: type[CrmModel], changed: Sequence[str]) -> list[str]:
    return [column.name for column in table_of(table).primary_key.columns if column.name in changed]
