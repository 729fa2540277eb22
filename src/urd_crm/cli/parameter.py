"""The kinds of parameter that click has not: days, moments, exact numbers, references."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from urd_crm.errors import UrdCrmError
from urd_crm.exchange import written_date
from urd_crm.text import Text

NOWHERE = timezone(timedelta(0), "not said")
"""Stands for the zone of a moment until the town hall's is known."""
NUMBER = Text(en="This is no number.", bg="Това не е число.")
PAIR = Text(en="Write it as {name}.", bg="Напишете го като {name}.")


class NotThis(click.BadParameter):
    """A value that cannot be read, said in two languages."""

    def __init__(self, text: Text, parameter: click.Parameter | None, ctx: click.Context | None) -> None:
        self.text = text
        super().__init__(text.en, ctx, parameter)


class Read(click.ParamType[Any]):
    """A parameter that a function reads from text.

    The function may raise any error of ours, or ``ValueError``; the message is then the given one.
    """

    def __init__(self, name: str, read: Callable[[str], Any], wrong: Text) -> None:
        self.name = name
        self.read = read
        self.wrong = wrong

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a value; one that is a default already stays as it is."""
        if not isinstance(value, str):
            return value
        try:
            return self.read(value.strip())
        except UrdCrmError as error:
            raise NotThis(error.text, param, ctx) from error
        except (ValueError, InvalidOperation) as error:
            raise NotThis(self.wrong, param, ctx) from error


def read_moment(text: str) -> datetime:
    """Read a moment; without an offset it stays without a zone, and the town hall's is set later."""
    read = written_date.moment(text, NOWHERE)
    return read.replace(tzinfo=None) if read.tzinfo is NOWHERE else read


def local(moment: datetime | None, zone: Any) -> datetime | None:
    """Give an instant in UTC: a moment without a zone is local time."""
    return None if moment is None else (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)


def read_pair(text: str, separator: str, name: str) -> tuple[str, str]:
    """Split ``name=value`` or ``source:number``.

    Raises:
        NotThis: there is no separator, or nothing on one side of it.
    """
    left, found, right = text.partition(separator)
    if not (found and left.strip() and right.strip()):
        raise NotThis(PAIR.format(name=name), None, click.get_current_context(silent=True))
    return left.strip(), right.strip()


DAYS = Read("day", written_date.day, Text(""))
MOMENTS = Read("moment", read_moment, Text(""))
DECIMALS = Read("number", Decimal, NUMBER)


def party(text: str) -> int | str:
    """Read a reference to a party: a number, or a name.

    >>> party("12"), party("Lindqvist Ventil AB"), party("№ 12")
    (12, 'Lindqvist Ventil AB', 12)
    """
    bare = text.removeprefix("№").strip()
    return int(bare) if bare.isascii() and bare.isdigit() else text


PARTIES = Read("party", party, Text(""))
