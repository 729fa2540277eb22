"""A disk that becomes full while letters are logged: what tests of both databases expect of it."""

import os
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Crm, Interaction, InteractionDraft
from urd_crm.errors import StorageError


def goes_on_when_there_is_room(crm: Crm, rubbish: Path) -> None:
    """Fill the disk; what does not fit is not there at all, reading goes on, and writing once the rubbish is gone."""
    fits = 0
    with pytest.raises(StorageError) as caught:
        while True:
            _fill(crm)
            fits += 1
    assert (caught.value.reason, caught.value.allows_retry) == ("full", False)
    assert _count(crm) == 100 * fits
    rubbish.unlink()
    _fill(crm)
    assert _count(crm) == 100 * (fits + 1)


def _fill(crm: Crm) -> None:
    """Log a hundred letters of 4000 characters each that cannot be compressed."""
    with crm.session(actor="tester") as session:
        letters = [InteractionDraft("letter", "x", [1], fields={"body": os.urandom(2000).hex()}) for _ in range(100)]
        session.interactions.log_many(letters)


def _count(crm: Crm) -> int:
    with crm.session() as session:
        assert not session.review.verify()
        return session.all(select(sa.func.count()).select_from(Interaction))[0]
