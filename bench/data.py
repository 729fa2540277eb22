"""An invented load of a given size, the same for a seed."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from attrs import frozen

SIZES = {"S": (1_000, 5_000, 20_000), "M": (10_000, 50_000, 200_000)}
"""Organisations, people and interactions of a size."""
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
BEGIN = datetime(2020, 1, 6, 8, tzinfo=UTC)


@frozen
class Talk:
    """One interaction: its number in the source, when, about what, and the people with their organisations."""

    number: int
    at: datetime
    subject: str
    who: tuple[tuple[int, int], ...]


@frozen
class Load:
    """What the workloads run on; people and organisations are named by their place, from 0."""

    organisations: tuple[str, ...]
    people: tuple[tuple[str, str, int], ...]
    """Given name, surname, organisation."""
    talks: tuple[Talk, ...]


def make(size: str, seed: int = 1) -> Load:
    """Make the load of a size, ``S`` or ``M``."""
    dice = random.Random(seed)
    organisations, people, talks = SIZES[size]
    firms = tuple(f"{dice.choice(WORDS)} {dice.choice(WORDS)} {n} ООД" for n in range(organisations))
    crowd = tuple(
        (
            dice.choice(GIVEN),
            dice.choice(STEMS) + dice.choice(STEMS).lower() + dice.choice(ENDINGS),
            dice.randrange(organisations),
        )
        for _ in range(people)
    )
    return Load(firms, crowd, tuple(_talks(dice, crowd, talks)))


def _talks(dice: random.Random, crowd: tuple[tuple[str, str, int], ...], count: int) -> Iterator[Talk]:
    for number in range(count):
        chosen = {min(int(dice.paretovariate(0.6)), len(crowd)) - 1 for _ in range(dice.randint(1, 4))}
        at = BEGIN + timedelta(minutes=11 * number)
        yield Talk(
            number, at, f"Разговор {number} за {dice.choice(WORDS)}", tuple((who, crowd[who][2]) for who in chosen)
        )
