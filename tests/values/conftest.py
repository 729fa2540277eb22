from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from urd_crm.errors import InvalidValueError


@pytest.fixture(scope="session")
def code_of() -> Callable[..., str]:
    """Call something that has to refuse its arguments and give the code it refuses them with."""

    def call(function: Callable[..., Any], *arguments: Any, **options: Any) -> str:
        with pytest.raises(InvalidValueError) as caught:
            function(*arguments, **options)
        assert caught.value.message.bg, "every message has its Bulgarian"
        return caught.value.code

    return call


@pytest.fixture(scope="session")
def make_egn() -> Callable[[date, int], str]:
    """Make a personal number of nobody: it is computed here and written nowhere."""

    def make(born: date, order: int = 0) -> str:
        offset = {18: 20, 19: 0, 20: 40}[born.year // 100]
        digits = f"{born.year % 100:02}{born.month + offset:02}{born.day:02}{order:03}"
        weights = (2, 4, 8, 5, 10, 9, 7, 3, 6)
        return digits + str(sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11 % 10)

    return make


@pytest.fixture(scope="session")
def make_lnch() -> Callable[[int], str]:
    """Make a number of a foreigner of nobody."""

    def make(serial: int) -> str:
        weights = (21, 19, 17, 13, 11, 9, 7, 3, 1)
        return f"{serial:09}" + str(sum(int(d) * w for d, w in zip(f"{serial:09}", weights, strict=True)) % 10)

    return make
