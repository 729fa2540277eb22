"""How pydantic, and through it SQLModel, takes our values as field types: parsed when read, a string in JSON."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


def string_schema(parse: Callable[[Any], object]) -> "CoreSchema":
    """Make the pydantic schema of a value that is written as a string.

    Args:
        parse: takes an instance or whatever form the value can be read from.

    Returns:
        A schema that validates with ``parse``, leaves instances alone in ``model_dump()``
        and writes ``str(value)`` into JSON.
    """
    # Values are used without pydantic too, by imports and by the command line.
    from pydantic_core import core_schema

    return core_schema.no_info_plain_validator_function(
        parse,
        json_schema_input_schema=core_schema.str_schema(),
        serialization=core_schema.to_string_ser_schema(),
    )
