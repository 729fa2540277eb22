"""What the exit codes of ``urd`` mean; the one place where they are told."""

from enum import IntEnum

from urd_crm.errors import (
    AmbiguousError,
    ConflictError,
    MissingExtraError,
    NotFoundError,
    PluginError,
    SchemaError,
    StorageError,
    UrdCrmError,
)
from urd_crm.text import Text


class ExitCode(IntEnum):
    """How a call of ``urd`` ended; scripts can rely on the numbers."""

    FINE = 0
    FOUND = 1
    WRONG_USE = 2
    REFUSED = 3
    NOT_FOUND = 4
    CONFLICT = 5
    STORAGE = 6
    PLUGIN = 7
    FAULT = 70
    INTERRUPTED = 130
    PIPE_CLOSED = 141
    TERMINATED = 143


MEANINGS = {
    ExitCode.FINE: Text(en="done", bg="готово"),
    ExitCode.FOUND: Text(en="'check' or 'plugins' found problems", bg="„check“ или „plugins“ намери нередности"),
    ExitCode.WRONG_USE: Text(
        en="wrong use, or an optional package is missing", bg="неправилно извикване или липсващ пакет"
    ),
    ExitCode.REFUSED: Text(
        en="refused by validation, a number that nothing has too; of an import: some rows were, the others are written",
        bg="отказано при проверката, също и несъществуващ номер; при внасяне: част от редовете, останалите са записани",
    ),
    ExitCode.NOT_FOUND: Text(
        en="what is asked for or named is not found, or several fit",
        bg="търсеното или посоченото го няма или подхождат няколко",
    ),
    ExitCode.CONFLICT: Text(
        en="conflict: somebody else changed it, or it is taken",
        bg="противоречие: друг го е променил или е заето",
    ),
    ExitCode.STORAGE: Text(en="storage or schema of the database", bg="базата данни или нейната схема"),
    ExitCode.PLUGIN: Text(en="a plugin failed", bg="приставка отказа"),
    ExitCode.FAULT: Text(en="a fault of urd_crm itself", bg="грешка в самия urd_crm"),
    ExitCode.INTERRUPTED: Text(en="interrupted; nothing half written", bg="прекъснато; нищо не е записано наполовина"),
    ExitCode.PIPE_CLOSED: Text(en="the reader of the output went away", bg="четящият изхода се отказа"),
    ExitCode.TERMINATED: Text(
        en="ended by the system; nothing half written", bg="спряно от системата; нищо не е записано наполовина"
    ),
}
"""One line for each, as ``urd --help`` shows them."""

_OF_ERRORS: dict[type[UrdCrmError], ExitCode] = {
    NotFoundError: ExitCode.NOT_FOUND,
    AmbiguousError: ExitCode.NOT_FOUND,
    ConflictError: ExitCode.CONFLICT,
    StorageError: ExitCode.STORAGE,
    SchemaError: ExitCode.STORAGE,
    PluginError: ExitCode.PLUGIN,
    MissingExtraError: ExitCode.WRONG_USE,
}


def exit_code_of(error: UrdCrmError) -> ExitCode:
    """Give the exit code of an error; what has none of its own was refused.

    >>> exit_code_of(NotFoundError("nobody"))
    <ExitCode.NOT_FOUND: 4>
    """
    return next((code for kind, code in _OF_ERRORS.items() if isinstance(error, kind)), ExitCode.REFUSED)
