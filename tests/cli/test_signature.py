"""From signatures to parameters."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Literal, Optional

import click
import pytest

from urd_crm.cli.signature import call, parameters_of, text_of
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.party import Party
from urd_crm.entities.person import Person
from urd_crm.errors import HookFailedError, NotFoundError, PluginContractError
from urd_crm.values.money import Money
from urd_crm.values.partial_date import PartialDate

if TYPE_CHECKING:
    from urd_crm.repositories.reference import PartyReference
    from urd_crm.session import Session


class Floor(IntEnum):
    CELLAR = -1
    GROUND = 0


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


def everything(  # noqa: D417  only some are described, as plugins do
    session: "Session",
    place: int,
    *,
    text: str = "t",
    flag: bool = False,
    exact: Decimal | None = None,
    day: date | None = None,
    moment: datetime | None = None,
    by: Literal["stage", "country"] = "stage",
    colour: Colour = Colour.RED,
    old: Optional[int] = None,  # noqa: UP045  the older spelling has to be read too
    many: Sequence[str] = (),
    party: "PartyReference | None" = None,
    firm: Organisation | None = None,
    human: Person | None = None,
    either: Party | None = None,
    parties: "Sequence[PartyReference]" = (),
    work: "Engagement | int | None" = None,
    money: Money | None = None,
    when: PartialDate | None = None,
    lang: str = "bg",
) -> dict[str, Any]:
    """Give what came.

    Args:
        session: where to look.
        place: which place · number.
        by: a row for each.
    """
    return {name: value for name, value in locals().items() if name != "session"}


def given(run, *words: str, session, lang=None):
    """Read words as click does and call the function with them."""
    command = click.Command("c", params=parameters_of(run, "p"), callback=lambda **values: values)
    return call(run, "p", session, command.main(list(words), standalone_mode=False), lang)


class TestValues:
    def test_each_type_is_read(self, session):
        """Numbers, days, moments in local time, choices, repeated words, values of ours."""
        came = given(
            everything,
            *("3", "--text", "x", "--flag", "--exact", "1.10", "--day", "28.2.2026", "--moment", "2026-02-28T09:30"),
            *("--by", "country", "--colour", "blue", "--old", "4", "--many", "a", "--many", "b", "--work", "7"),
            *("--money", "31000000 EUR", "--when", "1998-05", "--party", "12", "--parties", "Anna", "--parties", "3"),
            session=session,
        )
        assert came["place"] == 3
        assert (came["text"], came["flag"], came["exact"], came["day"]) == (
            "x",
            True,
            Decimal("1.10"),
            date(2026, 2, 28),
        )
        assert came["moment"] == datetime(2026, 2, 28, 7, 30, tzinfo=UTC)
        assert (came["by"], came["colour"], came["old"], came["many"]) == ("country", Colour.BLUE, 4, ["a", "b"])
        assert (came["work"], came["money"], came["when"]) == (7, Money("31000000", "EUR"), PartialDate("1998-05"))
        assert (came["party"], came["parties"]) == (12, ["Anna", 3])

    def test_a_closed_list_of_numbers_is_read_by_number(self, session):
        """Words of the command line are texts."""

        def run(session: "Session", *, floor: Floor = Floor.GROUND) -> Floor:
            return floor

        assert given(run, "--floor", "-1", session=session) is Floor.CELLAR
        with pytest.raises(click.BadParameter, match="-1, 0"):
            given(run, "--floor", "2", session=session)

    def test_what_is_left_out_keeps_its_default(self, session):
        """The function's own defaults stand; a flag may be turned off."""
        came = given(everything, "3", "--no-flag", session=session)
        assert (came["text"], came["flag"], came["colour"], came["lang"]) == ("t", False, Colour.RED, "bg")

    def test_the_language_is_that_of_the_call(self, session):
        """``lang`` is no option of its own."""
        assert given(everything, "3", session=session, lang="en")["lang"] == "en"
        assert "lang" not in {parameter.name for parameter in parameters_of(everything, "p")}

    def test_rows_are_looked_up(self, session):
        """A parameter that is a row gets the row, by number or name."""
        firm = session.organisations.add("Invented Works")
        human = session.people.add(given="Anna", surname="Lindqvist")
        came = given(
            everything,
            "1",
            "--firm",
            "Invented Works",
            "--human",
            str(human.id),
            "--either",
            "Invented Works",
            session=session,
        )
        assert (came["firm"].id, came["human"].id, came["either"].id) == (firm.id, human.id, firm.id)
        with pytest.raises(NotFoundError):
            given(everything, "1", "--firm", "Nobody", session=session)

    @pytest.mark.parametrize(
        "words",
        [["x"], ["1", "--day", "31.2.2026"], ["1", "--exact", "x"], ["1", "--colour", "green"], ["1", "--by", "x"], []],
    )
    def test_what_cannot_be_read_is_wrong_use(self, session, words):
        """The mistake is told before anything runs."""
        with pytest.raises(click.UsageError):
            given(everything, *words, session=session)

    def test_help_comes_from_the_docstring(self):
        """What the author wrote under ``Args`` explains the option."""
        by = next(each for each in parameters_of(everything, "p") if each.name == "by")
        assert by.text.en == "a row for each."


def unannotated(session, *, what=1): ...


def mapping(session: "Session", *, what: dict[str, int]): ...


def anything(session: "Session", **what: int): ...


def unknown(session: "Session", *, what: "Nonsense"): ...  # noqa: F821  such a mistake is to be told


def nothing(): ...


def failing(session: "Session") -> None:
    raise KeyError("the plugin's own")


class TestContract:
    @pytest.mark.parametrize("run", [unannotated, mapping, anything, unknown, nothing])
    def test_what_no_command_line_can_give_is_told_with_the_plugin(self, run):
        """The author reads which function and which parameter."""
        with pytest.raises(PluginContractError) as error:
            parameters_of(run, "sports_clubs")
        assert error.value.plugin == "sports_clubs"
        assert run.__name__ in str(error.value)

    def test_what_a_plugin_raises_says_whose_it_is(self, session):
        """A failure of a stranger's code is no fault of ours."""
        with pytest.raises(HookFailedError) as error:
            call(failing, "sports_clubs", session, {}, None)
        assert error.value.plugin == "sports_clubs"
        assert isinstance(error.value.__cause__, KeyError)

    def test_what_gives_something_else_says_whose_it_is(self, session):
        """A report no rows, an output no text."""

        def silent(session: "Session") -> None: ...

        def late(session: "Session") -> Iterator[int]:
            yield 1
            raise ZeroDivisionError

        for run, made, said in (
            (silent, list, "not iterable"),
            (silent, text_of, "it gives a NoneType, and no text"),
            (late, list, "ZeroDivisionError"),
        ):
            with pytest.raises(HookFailedError, match=f"'{run.__name__}' of the plugin 'yard' failed: .*{said}"):
                call(run, "yard", session, {}, None, made)
