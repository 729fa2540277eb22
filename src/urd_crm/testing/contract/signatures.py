"""Rules on the functions behind reports, outputs, commands and deadlines: typed so that a command line can call them."""

import inspect
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import UnionType
from typing import Any, Union, get_args, get_origin

import attrs

import urd_crm
from urd_crm.entities.model import CrmModel
from urd_crm.errors import PluginContractError
from urd_crm.repositories.reference import PartyReference
from urd_crm.testing.contract.subject import Subject
from urd_crm.testing.sample import candidates

MANY = (Collection, Iterable, Sequence, list, tuple)


def signature_faults(subject: Subject) -> Iterator[str]:
    """Say which functions the command line cannot call, and why."""
    records = subject.declared.records
    for report in records["reports"]:
        where = f"the report '{report.name}'"
        yield from _parameter_faults(subject, where, report.run)
        yield from _row_faults(where, report.run)
    for output in records["outputs"]:
        where = f"the output '{output.name}'"
        yield from _parameter_faults(subject, where, output.write)
        if "lang" not in inspect.signature(output.write).parameters:
            yield f"{where}: it takes no 'lang'; write(session, …, *, lang: str = \"bg\") -> str."
        yield from _text_faults(where, output.write)
    for command in records["commands"]:
        where = f"the command '{command.name}'"
        yield from _parameter_faults(subject, where, command.run)
        yield from _text_faults(where, command.run)
    for kind, noun, wanted in (("deadlines", "deadline", "since, until"), ("briefings", "briefing", "country, on")):
        for source in records[kind]:
            names = ", ".join(inspect.signature(source.run).parameters)
            if names != f"session, {wanted}":
                yield f"the {noun} source '{source.name}': its parameters are session, {wanted}, and not {names}."


def _parameter_faults(subject: Subject, where: str, function: Callable[..., Any]) -> Iterator[str]:
    from urd_crm.cli.signature import parameters_of  # needs the extra 'cli', which the other rules do without

    if next(iter(inspect.signature(function).parameters), None) != "session":
        yield f"{where}: its first parameter is 'session'."
        return
    try:
        parameters_of(function, subject.name)
    except PluginContractError as error:
        yield f"{where}: {error}"


def _row_faults(where: str, function: Callable[..., Any]) -> Iterator[str]:
    annotation = inspect.signature(function).return_annotation
    if annotation is inspect.Signature.empty:
        yield f"{where}: it does not say what it gives; write '-> Sequence[Row]' with a frozen attrs class."
        return
    try:
        row = next(iter(get_args(resolved(function, annotation))), None)
    except NameError:
        return  # a name of the library's that is imported for the type checker; the rows themselves are looked at
    if not (isinstance(row, type) and attrs.has(row)):
        yield f"{where}: its rows are no attrs class; write '-> Sequence[Row]' with a class under @frozen."


def _text_faults(where: str, function: Callable[..., Any]) -> Iterator[str]:
    if inspect.signature(function).return_annotation not in (str, "str"):
        yield f"{where}: it does not say that it gives a text; write '-> str'."


def resolved(function: Callable[..., Any], annotation: Any) -> Any:
    """Give a type that may be written as text, ``"Session"``, as itself.

    Raises:
        NameError: the text names something that the function's module does not know.
    """
    if not isinstance(annotation, str):
        return annotation
    # What stands under TYPE_CHECKING is not in the module; the library's own names are known here.
    known = {name: getattr(urd_crm, name) for name in urd_crm.__all__} | {"PartyReference": PartyReference}
    names = {"Sequence": Sequence} | known | getattr(function, "__globals__", {})
    return eval(annotation, names)  # noqa: S307 - the text is the plugin's own source, which runs anyway


def fill(function: Callable[..., Any], make: Callable[[type[CrmModel]], CrmModel]) -> Mapping[str, Any]:
    """Give a value for each parameter that a function asks for.

    Args:
        function: whose parameters.
        make: gives a row of a table, for a parameter that takes one.
    """
    return {
        parameter.name: _value(resolved(function, parameter.annotation), make)
        for parameter in list(inspect.signature(function).parameters.values())[1:]
        if parameter.default is parameter.empty
    }


def _value(annotation: Any, make: Callable[[type[CrmModel]], CrmModel]) -> Any:
    origin = get_origin(annotation)
    members = get_args(annotation) if origin in (Union, UnionType) else (annotation,)
    rows = [each for each in members if isinstance(each, type) and issubclass(each, CrmModel)]
    if rows:
        return make(rows[0])
    return () if origin in MANY else next(candidates(annotation, 1))
