"""What the other engine cannot hold, and how it is told."""

from typing import Literal

from urd_crm.text import Text

Form = Literal[
    "boolean", "bytes", "day", "float", "hour", "integer", "json", "moment", "number", "other", "span", "text", "uuid"
]
"""What values of a column are, whichever engine holds them."""
HAS_NUL = Text(
    en="has the character NUL in it, which PostgreSQL cannot hold", bg="съдържа знака NUL, който PostgreSQL не побира"
)
NOT_ITS_KIND = Text(
    en="is not what the column holds: {kind} was expected", bg="не е това, което колоната съдържа: очаква се {kind}"
)
TOO_LONG = Text(
    en="has more than {length} characters, and PostgreSQL cuts nothing off",
    bg="има повече от {length} знака, а PostgreSQL не съкращава",
)
TOO_FINE = Text(
    en="has more digits than the other database keeps there", bg="има повече цифри, отколкото другата база пази там"
)
TOO_LARGE = Text(
    en="has more than {most} MiB, which PostgreSQL could not give back",
    bg="има повече от {most} MiB, които PostgreSQL не би могъл да върне",
)
TOO_DEEP = Text(en="is nested too deep", bg="е вложено твърде дълбоко")
UNLIKE = Text(
    en="has a type, {type}, that is not carried from one engine to the other",
    bg="е от тип {type}, който не се пренася между двете системи",
)
KINDS: dict[Form, Text] = {
    "boolean": Text(en="0 or 1", bg="0 или 1"),
    "bytes": Text(en="bytes", bg="байтове"),
    "day": Text(en="a day", bg="ден"),
    "float": Text(en="a number", bg="число"),
    "hour": Text(en="a time of day", bg="час"),
    "integer": Text(en="a whole number", bg="цяло число"),
    "json": Text(en="JSON that PostgreSQL takes", bg="JSON, който PostgreSQL приема"),
    "moment": Text(en="a moment", bg="момент"),
    "number": Text(en="a number of so many digits", bg="число с толкова цифри"),
    "other": Text(en="a value of its type", bg="стойност от нейния тип"),
    "span": Text(en="a span of time", bg="продължителност"),
    "text": Text(en="a text in UTF-8", bg="текст в UTF-8"),
    "uuid": Text(en="the 16 bytes of a UUID", bg="16-те байта на UUID"),
}


class UnfitError(Exception):
    """A value that the other engine cannot hold; becomes a problem that names its row and column."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text
