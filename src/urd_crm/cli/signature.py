"""From the signature of a plugin's function to the parameters of a command.

What has to be given in its place is an argument, all else is an option;
``session``, and ``lang`` of a text that is handed out, come from the call itself.
"""

import inspect
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import click
from attrs import frozen

from urd_crm.cli.command import Argument, Option
from urd_crm.cli.parameter import DAYS, DECIMALS, MOMENTS, PARTIES, Read, local
from urd_crm.entities.model import CrmModel
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import HookFailedError, NotFoundError, PluginContractError, UrdCrmError
from urd_crm.gate.translation import told
from urd_crm.repositories.reference import ParticipantReference, PartyReference
from urd_crm.session import Session
from urd_crm.text import Text

PARTY_TABLES = {Party, Organisation, Person}
COLLECTIONS = (Sequence, Iterable, Collection, list, tuple)
GIVEN = ("session", "lang")
"""Parameters that the call fills itself."""
SCALARS: dict[Any, click.ParamType[Any]] = {
    str: click.STRING,
    int: click.INT,
    Decimal: DECIMALS,
    datetime: MOMENTS,
    date: DAYS,
}
KNOWN = {
    each.__name__: each for each in (Session, CrmModel, Organisation, Person, Party, date, datetime, Decimal, Sequence)
} | {"PartyReference": PartyReference, "ParticipantReference": ParticipantReference}
"""Names that a function may annotate with although its module imports them for type checkers only."""


@frozen
class Wanted:
    """What a parameter takes on the command line."""

    reads: click.ParamType[Any]
    is_many: bool = False
    table: type[CrmModel] | None = None
    """The table whose row it is, by number or name; ``None``: a plain value."""
    is_flag: bool = False


def parameters_of(run: Callable[..., Any], plugin: str) -> list[click.Parameter]:
    """Make the parameters of a command from a function's signature.

    Args:
        run: ``run(session, …)`` of a report, a handed-out text or a command.
        plugin: whose it is, for messages.

    Raises:
        PluginContractError: a parameter cannot be given on a command line.
    """
    made: list[click.Parameter] = []
    for parameter in _parameters(run, plugin):
        wanted = _wanted(_annotation(parameter, run, plugin), parameter, run, plugin)
        text = Text(_described(run, parameter.name))
        is_required = parameter.default is parameter.empty
        if is_required and parameter.kind is not parameter.KEYWORD_ONLY:
            made.append(Argument([parameter.name], text, type=wanted.reads, nargs=-1 if wanted.is_many else 1))
            continue
        word = parameter.name.replace("_", "-")
        declared = f"--{word}/--no-{word}" if wanted.is_flag else f"--{word}"
        made.append(
            Option([parameter.name, declared], text, type=wanted.reads, multiple=wanted.is_many, required=is_required)
        )
    return made


def text_of(said: Any) -> str:
    """Give the text that a function said.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(said, str):
        raise TypeError(f"it gives a {type(said).__name__}, and no text")
    return said


def call(
    run: Callable[..., Any],
    plugin: str,
    session: Session,
    given: dict[str, Any],
    lang: str | None,
    made: Callable[[Any], Any] = lambda said: said,
) -> Any:
    """Call a plugin's function with what was given on the command line.

    Args:
        run: the function.
        plugin: whose it is.
        session: for its first parameter.
        given: values by parameter, as click read them; absent ones keep the function's default.
        lang: for its parameter ``lang``, where it has one; ``None``: its own default.
        made: makes of what it gave what is wanted of it.

    Raises:
        HookFailedError: it raised something that is none of our errors, or gave something else.
    """
    values: dict[str, Any] = {}
    positional: list[Any] = []
    for parameter in _parameters(run, plugin):
        value = given.get(parameter.name)
        if value in (None, ()):
            continue
        wanted = _wanted(_annotation(parameter, run, plugin), parameter, run, plugin)
        values[parameter.name] = _ready(wanted, value, session)
        if parameter.kind is parameter.POSITIONAL_ONLY:
            positional.append(values.pop(parameter.name))
    if lang is not None and "lang" in inspect.signature(run).parameters:
        values["lang"] = lang
    try:
        return made(run(session, *positional, **values))
    except UrdCrmError:
        raise
    except Exception as cause:  # a plugin's own code may raise anything; the error says whose it was
        name = getattr(run, "__name__", str(run))
        raise HookFailedError(
            Text(
                en=f"'{name}' of the plugin '{plugin}' failed: {told(cause).en}",
                bg=f"„{name}“ на приставката „{plugin}“ отказа: {told(cause).bg}",
            ),
            plugin=plugin,
            hook=name,
        ) from cause


def _parameters(run: Callable[..., Any], plugin: str) -> list[inspect.Parameter]:
    parameters = list(inspect.signature(run).parameters.values())
    if not parameters:
        raise _refused(run, plugin, "session", "is missing: it comes first")
    for parameter in parameters[1:]:
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            raise _refused(run, plugin, parameter.name, "takes anything: name what it takes")
    return [parameter for parameter in parameters[1:] if parameter.name not in GIVEN]


def _annotation(parameter: inspect.Parameter, run: Callable[..., Any], plugin: str) -> Any:
    annotation = parameter.annotation
    if annotation is parameter.empty:
        raise _refused(run, plugin, parameter.name, "has no annotation")
    if isinstance(annotation, str):
        names = {**KNOWN, **getattr(inspect.unwrap(run), "__globals__", {})}
        try:
            return eval(annotation, names)  # noqa: S307  the text is the plugin's own source, which runs anyway
        except Exception as cause:
            raise _refused(run, plugin, parameter.name, f"has an annotation that cannot be read: {cause}") from cause
    return annotation


def _wanted(annotation: Any, parameter: inspect.Parameter, run: Callable[..., Any], plugin: str) -> Wanted:
    members = [each for each in _members(annotation) if each is not NoneType]
    if len(members) == 1 and get_origin(members[0]) in COLLECTIONS:
        inner = _wanted(get_args(members[0])[0], parameter, run, plugin)
        return Wanted(inner.reads, is_many=True, table=inner.table)
    tables = [each for each in members if isinstance(each, type) and issubclass(each, CrmModel)]
    if PARTY_TABLES & set(tables):
        is_reference = int in members or str in members
        return Wanted(PARTIES, table=None if is_reference else tables[0])
    if int in members and tables:
        return Wanted(click.INT)
    if len(tables) == 1 and len(members) == 1:
        return Wanted(click.INT, table=tables[0])
    for scalar, type_ in SCALARS.items():
        if scalar in members and (len(members) == 1 or scalar is not int):
            return Wanted(type_)
    if members == [bool]:
        return Wanted(click.BOOL, is_flag=True)
    if len(members) == 1:
        only = members[0]
        if get_origin(only) is Literal:
            return Wanted(click.Choice([str(each) for each in get_args(only)]))
        if isinstance(only, type) and issubclass(only, Enum):
            return Wanted(
                Read(only.__name__.lower(), partial(_member, only), Text(f"{', '.join(str(m.value) for m in only)}."))
            )
        if callable(read := getattr(only, "parse", None)):
            return Wanted(Read(only.__name__.lower(), read, Text("")))
    raise _refused(run, plugin, parameter.name, f"has the annotation {annotation}, which no command line can give")


def _member(kind: type[Enum], text: str) -> Enum:
    for each in kind:
        if str(each.value) == text:
            return each
    raise ValueError(text)


def _members(annotation: Any) -> tuple[Any, ...]:
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)


def _ready(wanted: Wanted, value: Any, session: Session) -> Any:
    if wanted.is_many:
        return [_ready(Wanted(wanted.reads, table=wanted.table), each, session) for each in value]
    if isinstance(value, datetime):
        return local(value, session.town.zone)
    if wanted.table is None:
        return value
    if wanted.table is Organisation:
        return session.organisations.get(value)
    if wanted.table is Person:
        return session.people.get(value)
    number = session.resolve(value).party_id if wanted.table is Party else value
    found = session.get(wanted.table, number)
    if found is None:
        noun = session.registry.noun_of(wanted.table)
        raise NotFoundError(Text(en=f"There is no {noun.en} number {number}.", bg=f"Няма {noun.bg} с номер {number}."))
    return found


def _described(run: Callable[..., Any], name: str) -> str:
    """Give what the docstring says of a parameter, or nothing."""
    for line in (inspect.getdoc(run) or "").partition("Args:")[2].splitlines():
        word, colon, said = line.strip().partition(":")
        if colon and word == name:
            return said.strip().replace("``", "")
    return ""


def _refused(run: Callable[..., Any], plugin: str, name: str, why: str) -> PluginContractError:
    function = getattr(run, "__qualname__", str(run))
    return PluginContractError(
        Text(
            en=f"The plugin '{plugin}' has a function '{function}' whose parameter '{name}' {why}.",
            bg=f"Приставката „{plugin}“ има функция „{function}“, чийто параметър „{name}“ "
            "не може да се зададе на командния ред.",
        ),
        plugin=plugin,
    )
