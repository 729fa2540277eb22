"""The core alone: no plugin is in use."""

from collections.abc import Sequence
from typing import Any

import pytest


@pytest.fixture
def urd_plugins() -> Sequence[Any]:
    return []
