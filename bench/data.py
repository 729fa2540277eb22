"""An invented town of a given size: the same for a seed, and made as it is read, so that memory stays flat.

Everything is arithmetic on a number: person 7 of a seed is the same in every size that has as many organisations,
whether all before are made or none.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from attrs import frozen

SIZES = {
    "T": (40, 120, 400),
    "S": (1_000, 5_000, 20_000),
    "M": (10_000, 50_000, 200_000),
    "L": (100_000, 500_000, 2_000_000),
}
"""Organisations, people and interactions of a size; T is for tests."""
GIVEN = [
    "Анна",
    "Борис",
    "Весела",
    "Георги",
    "Диана",
    "Емил",
    "Жана",
    "Захари",
    "Ива",
    "Калин",
    "Лора",
    "Мартин",
    "Нели",
    "Огнян",
    "Петя",
    "Румен",
    "Соня",
    "Тодор",
]
STEMS = [
    "Вълк",
    "Гор",
    "Дъб",
    "Звезд",
    "Камен",
    "Мил",
    "Пет",
    "Рад",
    "Слав",
    "Стоян",
    "Тих",
    "Христ",
    "Цвет",
    "Явор",
    "Брат",
    "Драг",
    "Злат",
    "Кал",
    "Люб",
    "Мар",
]
ENDINGS = ("ев", "ов", "ински", "анов", "имиров", "омиров", "ославов")
WORDS = [
    "Север",
    "Изток",
    "Мелница",
    "Извор",
    "Тракия",
    "Мост",
    "Лъч",
    "Бор",
    "Река",
    "Хълм",
    "Връх",
    "Поле",
    "Дом",
    "Занаят",
    "Плод",
    "Метал",
    "Пътека",
    "Луна",
]
KINDS = ("call", "email", "meeting", "letter")
TYPES = ("investor", "ngo", "outlet")
"""Stakeholder types that organisations have here; one in four has none, one in ten two."""
BEGIN = datetime(2020, 1, 6, 8, tzinfo=UTC)
SPAN = timedelta(days=6 * 365)
"""Over what time everything was said, in a town of any size."""
LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфхъ", "abvgdeziyklmnoprstufha", strict=True))
    | {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ь": "y", "ю": "yu", "я": "ya"}
)
"""Source: Bulgarian Transliteration Act, art. 4."""


@frozen
class Organisation:
    """An organisation with its number, from 0, and its stakeholder types."""

    number: int
    name: str
    types: tuple[str, ...]


@frozen
class Person:
    """A person with their number, from 0, the number of their employer, and contacts as somebody typed them."""

    number: int
    given: str
    surname: str
    employer: int
    email: str
    phone: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


@frozen
class Talk:
    """One interaction: its number in the source, and the people in it, each with their employer."""

    number: int
    source: str
    kind: str
    at: datetime
    subject: str
    who: tuple[tuple[int, int], ...]


@frozen
class Load:
    """What the workloads run on."""

    organisations: int
    people: int
    talks: int
    seed: int = 1

    @classmethod
    def of(cls, size: str, seed: int = 1) -> "Load":
        return cls(*SIZES[size], seed)

    def firms(self) -> Iterator[Organisation]:
        """Make the organisations."""
        return map(self.firm, range(self.organisations))

    def crowd(self, start: int = 0, stop: int | None = None) -> Iterator[Person]:
        """Make people."""
        return map(self.person, range(start, self.people if stop is None else stop))

    def said(self, start: int = 0, stop: int | None = None) -> Iterator[Talk]:
        """Make interactions, oldest first."""
        return map(self.talk, range(start, self.talks if stop is None else stop))

    def firm(self, number: int) -> Organisation:
        dice = self._dice(1, number)
        name = f"{WORDS[dice % 18]} {WORDS[dice // 18 % 18]} {number} ООД"
        kind = dice // 324
        types = TYPES[kind % 4 : kind % 4 + (2 if kind // 4 % 10 == 0 else 1)]
        return Organisation(number, name, types)

    def person(self, number: int) -> Person:
        dice = self._dice(2, number)
        given = GIVEN[dice % 18]
        surname = STEMS[dice // 18 % 20] + STEMS[dice // 360 % 20].lower() + ENDINGS[dice // 7200 % 7]
        email = f"{fold(given)}.{fold(surname)}.{number}@{'Example.com' if dice // 50400 % 2 else 'example.org'}"
        return Person(number, given, surname, self.employer(number), email, _phone(number, dice // 100800))

    def employer(self, number: int) -> int:
        return self._dice(3, number) % self.organisations

    def talk(self, number: int, source: str = "bench", most: int = 4) -> Talk:
        """Make an interaction; few people take part in many, most in a few."""
        dice = self._dice(4, number)
        count = 1 + dice % most
        chosen = dict.fromkeys(int(self.people * (self._dice(5 + n, number) / 2**64) ** 3) for n in range(count))
        subject = f"Разговор {number} за {WORDS[dice // 4 % 18]}"
        who = tuple((each, self.employer(each)) for each in chosen)
        return Talk(
            number, source, KINDS[dice // 72 % 4], BEGIN + SPAN / self.talks * (number % self.talks), subject, who
        )

    def party_of_person(self, number: int) -> int:
        """Give the number a person has in every database here: organisations come first."""
        return self.organisations + number + 1

    def asked(self, count: int) -> list[int]:
        """Choose organisations whose time lines are asked for; one in fifty is among the busiest."""
        return [self.employer(n // 50) if n % 50 == 0 else self._dice(20, n) % self.organisations for n in range(count)]

    def looked_for(self, count: int) -> list[Person]:
        """Choose people who are searched for."""
        return [self.person(self._dice(21, n) % self.people) for n in range(count)]

    def _dice(self, purpose: int, number: int) -> int:
        """Give 64 bits for a purpose and a number · Source: SplitMix64, Steele, Lea and Flood, 2014."""
        bits = (self.seed << 48 ^ purpose << 40 ^ number) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EB & 0xFFFFFFFFFFFFFFFF
        return bits ^ bits >> 31


def fold(text: str) -> str:
    """Write a name in small Latin letters, as every schema here but the library's own keeps it to be found."""
    return text.lower().translate(LATIN)


def fragment(person: Person, n: int) -> str:
    """Give what somebody types of a name: the given name and the beginning of the surname, in one of two scripts."""
    text = f"{person.given} {person.surname[:6]}"
    return fold(text) if n % 2 else text


def slip(person: Person, n: int) -> str:
    """Give a whole name with two neighbouring letters of the surname swapped, in one of two scripts."""
    text = person.surname if n % 2 == 0 else fold(person.surname)
    at = next(at for at in range(3, len(text)) if text[at - 1] != text[at])
    text = text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
    return f"{person.given if n % 2 == 0 else fold(person.given)} {text}"


def _phone(number: int, dice: int) -> str:
    """Write a telephone number as people do; the foreign ones are from the range kept for fiction."""
    if dice % 20 == 0:
        return f"+49 30 23125 {number % 1000:03d}"
    line = f"{number % 10_000:04d}"
    written = (f"02 999 {line[:2]} {line[2:]}", f"+359 2 999 {line}", f"(02) 999-{line}", f"+3592999{line}")
    return written[dice // 20 % 4]
