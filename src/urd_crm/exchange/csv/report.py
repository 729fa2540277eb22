"""What became of the rows of a file, and the one way in which batches of them are written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from attrs import Factory, define, field, frozen

from urd_crm.errors import (
    InvalidValueError,
    Problem,
    ReadOnlyError,
    Severity,
    StorageError,
    UrdCrmError,
    ValidationFailedError,
)
from urd_crm.exchange.csv.cells import cells_of, spoiled, total
from urd_crm.exchange.csv.culprit import at_its_cell
from urd_crm.exchange.csv.fields import is_field
from urd_crm.exchange.csv.table import REST
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.session import Session

Row = Mapping[str, str]
Refuse = Callable[[Row, Sequence[Problem]], None]
"""Is told each row that was refused, and why."""
MOST = 1000
"""So many problems are kept; of a file with more, the file of refused rows has them all."""


@frozen
class ImportReport:
    """What became of the rows of a file."""

    added: int
    """How many rows brought something new."""
    known: int
    """How many rows were there already, by an identifier or by source and number."""
    changed: int
    """How many rows changed what was there."""
    refused: int
    """How many rows were not taken."""
    problems: tuple[Problem, ...]
    """What refused rows, and what was odd; each with its row, counted from 1 below the header; in their order · at most 1000 of each."""
    unnumbered: int = 0
    """How many of those added have no number that tells them: taken in again, they would be added again."""


@frozen(eq=False)
class Line:
    """A row on its way in."""

    number: int
    """Counted from 1, below the header."""
    row: Row
    cells: dict[str, str]
    """What it says, by field; blank cells are left out."""
    fields: frozenset[str]
    """The fields that it has cells for, blank ones too."""


@define
class Tally:
    """Counts what becomes of rows. For one import."""

    skip_refused: bool
    on_refused: Refuse | None
    added: int = 0
    known: int = 0
    changed: int = 0
    refused: int = 0
    unnumbered: int = 0
    problems: list[Problem] = field(factory=list)
    oddities: list[Problem] = field(factory=list)
    untold: list[tuple[Line, list[Problem]]] = field(factory=list)
    """What ``on_refused`` is to be told at the end of the batch."""

    def refuse(self, line: Line, problems: Sequence[Problem]) -> None:
        """Note a row that is not taken.

        Raises:
            ValidationFailedError: such rows are not to be passed over.
        """
        found = [at_its_cell(problem, line.cells).at(row=line.number) for problem in problems]
        if not self.skip_refused:
            raise ValidationFailedError(found)
        self.refused += 1
        self.note(found)
        if self.on_refused is not None:
            self.untold.append((line, found))

    def tell(self) -> None:
        """Tell ``on_refused`` what a batch has refused, in the order of the rows."""
        told, self.untold = sorted(self.untold, key=lambda refused: refused[0].number), []
        for line, problems in told:
            if self.on_refused is not None:
                self.on_refused(line.row, problems)

    def note(self, problems: Sequence[Problem]) -> None:
        """Keep problems, as far as there is room."""
        self.problems += problems[: MOST - len(self.problems)]

    def remark(self, odd: Sequence[Problem], lines: Sequence[Line]) -> None:
        """Keep what was odd with rows that were taken, as far as there is room; its ``row`` is a place among them."""
        for problem in odd[: MOST - len(self.oddities)]:
            line = lines[(problem.row or 1) - 1] if problem.row or len(lines) == 1 else None
            told = problem if line is None else at_its_cell(problem, line.cells).at(row=line.number)
            self.oddities.append(told)

    def report(self) -> ImportReport:
        """Give the counts as they stand, and the problems in the order of the rows."""
        self.tell()
        problems = sorted([*self.problems, *self.oddities], key=lambda problem: problem.row or 0)
        return ImportReport(self.added, self.known, self.changed, self.refused, tuple(problems), self.unnumbered)


T = TypeVar("T")
TAKEN = ("conflict", "identifier-taken")
"""What is said of a row whose number another one has."""


@frozen
class Batch:
    """Writes rows together where it can and alone where it must. For one import."""

    session: "Session"
    tally: Tally
    look_again: Callable[[Sequence[Line]], Sequence[Line]] = list
    """Is asked when a number is taken, and gives the rows that are still new: on PostgreSQL others may have added some."""

    def write(self, lines: Sequence[Line], write: Callable[[Sequence[Line]], None]) -> int:
        """Write rows; those that are refused are dropped, and the others are tried again.

        Args:
            lines: the rows.
            write: writes them all or raises; a problem's ``row`` is the place in its argument, counted from 1.

        Returns:
            How many were written.
        """
        left = list(lines)
        while left:
            try:
                with self.session.gate.apart() as odd, self.session.atomic():
                    write(left)
                self.tally.remark(odd, left)
                return len(left)
            except UrdCrmError as error:
                problems = problems_of(error)
                still = self.look_again(left) if any(problem.code in TAKEN for problem in problems) else left
                if len(still) < len(left):
                    left = list(still)
                    continue
                refused: dict[int, list[Problem]] = {}
                for problem in problems:
                    if problem.row is not None and problem.severity is Severity.REJECT:
                        refused.setdefault(problem.row - 1, []).append(problem)
                if not refused or len(left) == 1:
                    return self._alone(left, write, problems)
                for place, told in refused.items():
                    self.tally.refuse(left[place], told)
                left = [line for place, line in enumerate(left) if place not in refused]
        return 0

    def write_or_each(self, lines: Sequence[Line], write: Callable[[Sequence[Line]], None]) -> None:
        """Write rows in one go or, where any of them is refused, one by one: each change may be refused for itself."""
        if not lines:
            return
        try:
            with self.session.gate.apart() as odd, self.session.atomic():
                write(lines)
        except UrdCrmError as error:
            problems_of(error)  # raises where the database failed
            for line in lines:
                self.write([line], write)
        else:
            self.tally.remark(odd, lines)

    def _alone(self, lines: Sequence[Line], write: Callable[[Sequence[Line]], None], problems: list[Problem]) -> int:
        if len(lines) == 1:
            self.tally.refuse(lines[0], problems)
            return 0
        return sum(self.write([line], write) for line in lines)


@define
class Reader:
    """Reads the cells of a row and gathers what is wrong with them. For one row."""

    cells: Mapping[str, str]
    problems: list[Problem] = Factory(list)

    def read(self, name: str, how: Callable[[str], T]) -> T | None:
        """Read a cell; one that cannot be read is noted, and a blank one is nothing."""
        text = self.cells.get(name)
        if text is None:
            return None
        try:
            return how(text)
        except UrdCrmError as error:
            self.problems.append(problem_of(error).at(field=name))
            return None

    def finish(self) -> None:
        """Refuse the row if a cell of it could not be read.

        Raises:
            ValidationFailedError: with all that is wrong.
        """
        if self.problems:
            raise ValidationFailedError(self.problems)


def problem_of(error: UrdCrmError) -> Problem:
    """Say an error as a problem of a row.

    >>> problem_of(UrdCrmError(Text("nobody", "никой"))).code
    'urd-crm'

    Raises:
        StorageError: the database failed; that is no fault of the row's, and the next one would fare no better.
        ReadOnlyError: the session only reads.
    """
    if isinstance(error, StorageError | ReadOnlyError):
        raise error
    if isinstance(error, InvalidValueError):
        return error.problem()
    name = type(error).__name__.removesuffix("Error")
    code = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")
    return Problem(code, error.text if error.text.bg else Text(error.text.en, error.text.en))


TOO_MANY = Problem(
    "too-many-cells",
    Text(en="the row has more cells than there are columns", bg="редът има повече клетки, отколкото са колоните"),
    Text(en="Put quotation marks round a cell with a separator in it.", bg="Сложете в кавички клетка с разделител."),
)


def lines_of(rows: Iterable[Row], what: str, mapping: Mapping[str, str] | None, tally: Tally) -> Iterator[Line]:
    """Number rows and read their cells; one with more cells than columns, or with cells that a sheet spoiled, is refused.

    Args:
        rows: mappings of column to cell.
        what: ``organisations``, ``people`` or ``interactions``.
        mapping: fields by column; ``None``: the columns of each row are the fields.
        tally: is told what is refused.
    """
    for place, row in enumerate(rows, 1):
        number = getattr(row, "number", place)
        told = {name: name for name in row if is_field(name, what)} if mapping is None else mapping
        line = Line(number, row, cells_of(row, told), frozenset(told.values()))
        if row.get(REST):
            tally.refuse(line, [TOO_MANY])
        elif wrong := spoiled(line.cells) or total(row, line.cells):
            tally.refuse(line, wrong)
        elif line.cells:
            yield line


def problems_of(error: UrdCrmError) -> list[Problem]:
    """Give all that an error says against a row."""
    return list(error.problems) if isinstance(error, ValidationFailedError) else [problem_of(error)]
