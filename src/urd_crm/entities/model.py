"""The base of every table of urd_crm and of its plugins."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any, ClassVar

import sqlalchemy as sa
from pydantic import ValidationError
from sqlalchemy.orm import registry
from sqlalchemy.orm.attributes import set_attribute
from sqlmodel import Field, SQLModel
from sqlmodel._compat import SQLModelConfig, finish_init

from urd_crm.entities.columns import alike
from urd_crm.errors import InvalidValueError, Problem, ValidationFailedError
from urd_crm.text import Text

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Names of constraints, fixed so that a migration can find them again."""

SAID = {
    "string_too_long": Text("has more than {max_length} characters", "има повече от {max_length} знака"),
    "string_unicode": Text("has half of a character in it", "съдържа половин знак"),
    "string_type": Text("has to be a text", "трябва да е текст"),
    "int_type": Text("has to be a whole number", "трябва да е цяло число"),
    "int_parsing": Text("has to be a whole number", "трябва да е цяло число"),
    "int_from_float": Text("has to be a whole number", "трябва да е цяло число"),
    "int_parsing_size": Text("is too large a number", "е твърде голямо число"),
    "finite_number": Text("has to be a number", "трябва да е число"),
    "decimal_type": Text("has to be a number", "трябва да е число"),
    "decimal_parsing": Text("has to be a number", "трябва да е число"),
    "decimal_max_digits": Text("has more than {max_digits} digits", "има повече от {max_digits} цифри"),
    "decimal_max_places": Text(
        "has more than {decimal_places} digits behind the point", "има повече от {decimal_places} цифри след запетаята"
    ),
    "decimal_whole_digits": Text(
        "has more than {whole_digits} digits before the point", "има повече от {whole_digits} цифри преди запетаята"
    ),
    "float_type": Text("has to be a number", "трябва да е число"),
    "float_parsing": Text("has to be a number", "трябва да е число"),
    "bytes_type": Text("has to be bytes", "трябва да е от байтове"),
    "list_type": Text("has to be a list", "трябва да е списък"),
    "dict_type": Text("has to be a mapping", "трябва да е речник"),
    "too_long": Text("is longer than {max_length}", "е по-дълго от {max_length}"),
    "uuid_type": Text("is no UUID", "не е UUID"),
    "uuid_parsing": Text("is no UUID", "не е UUID"),
    "bool_parsing": Text("has to be true or false", "трябва да е да или не"),
    "bool_type": Text("has to be true or false", "трябва да е да или не"),
    "enum": Text("has to be one of {expected}", "трябва да е едно от {expected}"),
    "literal_error": Text("has to be one of {expected}", "трябва да е едно от {expected}"),
    "greater_than": Text("has to be more than {gt}", "трябва да е повече от {gt}"),
    "greater_than_equal": Text("has to be {ge} or more", "трябва да е поне {ge}"),
    "less_than": Text("has to be less than {lt}", "трябва да е по-малко от {lt}"),
    "less_than_equal": Text("has to be {le} or less", "трябва да е най-много {le}"),
    "date_from_datetime_parsing": Text("is no date; write 2026-05-17", "не е дата; пишете 2026-05-17"),
    "date_from_datetime_inexact": Text(
        "is a moment, and no date; write 2026-05-17", "е момент, а не дата; пишете 2026-05-17"
    ),
    "date_parsing": Text("is no date; write 2026-05-17", "не е дата; пишете 2026-05-17"),
    "date_type": Text("is no date; write 2026-05-17", "не е дата; пишете 2026-05-17"),
    "datetime_type": Text("is no moment", "не е момент"),
    "datetime_parsing": Text(
        "is no moment; write 2026-05-17T09:30+03:00", "не е момент; пишете 2026-05-17T09:30+03:00"
    ),
    "datetime_from_date_parsing": Text(
        "is no moment; write 2026-05-17T09:30+03:00", "не е момент; пишете 2026-05-17T09:30+03:00"
    ),
}
"""What pydantic finds most often, in our words and in both languages; the rest stays in its own."""

crm_registry = registry(metadata=sa.MetaData(naming_convention=NAMING))
"""Our own registry and metadata: a host's ``SQLModel.metadata`` stays clean."""


class CrmModel(SQLModel, registry=crm_registry):
    """A table row that validates itself when it is made.

    Stock SQLModel tables accept anything; this base refuses what is missing, unknown or wrong, all at once.
    The gate looks again when the row is flushed, because assignment does not validate.
    Lifetime and threads: those of the SQLAlchemy session that holds it.

    Raises:
        ValidationFailedError: a value is missing, unknown, of the wrong type or not what it is said to be.
    """

    __table__: ClassVar[sa.Table]  # SQLAlchemy sets it
    model_config = SQLModelConfig(defer_build=True)  # a table's checks are built when its first row is made

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def __init__(self, **data: Any) -> None:
        cls = type(self)
        if "table" not in cls.model_config:
            super().__init__(**data)
            return
        if not finish_init.get():  # ``model_validate`` fills the instance itself
            return
        unknown = unknown_fields(data, (*cls.model_fields, *cls.__sqlmodel_relationships__))
        state = self.__dict__.copy()
        try:
            cls.__pydantic_validator__.validate_python(data, self_instance=self)
        except ValidationError as error:
            object.__setattr__(self, "__dict__", state)
            raise ValidationFailedError([*unknown, *problems_of(error)]) from error
        values, fields_set = self.__dict__, self.__pydantic_fields_set__
        object.__setattr__(self, "__dict__", state)
        if unknown:
            raise ValidationFailedError(unknown)
        for name, value in values.items():
            set_attribute(self, name, value)
        object.__setattr__(self, "__pydantic_fields_set__", fields_set)
        for name in cls.__sqlmodel_relationships__:
            if name in data:
                setattr(self, name, data[name])

    def model_copy(self, **_: Any) -> "CrmModel":
        """Refuse: a copy would share the session's state; make a new row from ``model_dump()``."""
        raise TypeError(f"A row cannot be copied; write {type(self).__name__}(**row.model_dump(exclude={{'id'}})).")


@sa.event.listens_for(CrmModel, "instrument_class", propagate=True)
def _settle(mapper: sa.orm.Mapper[Any], cls: type[CrmModel]) -> None:
    """Let both databases order and hold the same, and give no number twice: SQLite would, once the last row is deleted.

    And let ``None`` be written where a field has another default: the ORM would put the default in its place.
    """
    table = mapper.local_table
    if not isinstance(table, sa.Table):
        return
    for column in table.columns:
        column.type = alike(column.type)
        if column.nullable and column.default is not None:
            column.type = column.type.evaluates_none()
    if table.autoincrement_column is not None:
        table.dialect_options["sqlite"]["autoincrement"] = True


def unknown_fields(given: Iterable[str], known: Collection[str]) -> list[Problem]:
    """Find fields that a table has not, and say which it has."""
    there = ", ".join(name for name in known if name not in ("id", "version"))
    return [
        Problem(
            "unknown-field",
            Text(en="there is no such field", bg="няма такова поле"),
            Text(en=f"There are: {there}.", bg=f"Има: {there}."),
            field=name,
        )
        for name in given
        if name not in known
    ]


def problems_of(error: ValidationError) -> Iterator[Problem]:
    """Say what pydantic found as problems of ours, without repeating the values."""
    for found in error.errors(include_url=False, include_input=False):
        field = ".".join(str(part) for part in found["loc"])
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, InvalidValueError):
            yield cause.problem(field)
        elif found["type"] == "missing":
            yield missing(field)
        else:
            known = SAID.get(found["type"])  # a message of pydantic's own may have braces of a pattern in it
            values = found.get("ctx", {})
            listed = re.sub(r"'(.*?)'", r"„\1“", values.get("expected", ""))
            listed = re.sub(r"(?<=[“\d]) or (?=[„\d-])", " или ", listed)
            said = Text(found["msg"])
            if known:
                said = Text(known.en.format(**values), known.bg.format(**values | {"expected": listed}))
            yield Problem(found["type"].replace("_", "-"), said, field=field)


def missing(field: str) -> Problem:
    """Say that a field has to have a value."""
    return Problem(
        "missing",
        Text(en="is required", bg="е задължително"),
        Text(en="Give a value.", bg="Задайте стойност."),
        field=field,
    )


class Versioned(CrmModel):
    """A row that two people may change at once: the later of two stale writes is refused."""

    version: int = Field(default=1, nullable=False)
    """How many times the row was written · counted from 1."""

    @sa.orm.declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.__table__.c.version}


def table_of(entity: type[SQLModel]) -> sa.Table:
    """Give the table of a mapped class."""
    table = sa.inspect(entity).local_table
    assert isinstance(table, sa.Table)
    return table
