from decimal import Decimal

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.ngos.commands import pay


class TestPay:
    def test_it_says_what_it_did(self, session, open_grant, award):
        """In the language of the town."""
        grant = award(open_grant())
        assert pay(session, grant.id, Decimal("3750.00")) == "Платено на 2026-03-02: 3\xa0750,00\xa0€ за Лято 1"
        assert grant.stage == "disbursing"

    def test_it_is_refused_like_any_write(self, session, open_grant):
        """The command is another way to the same gate."""
        with pytest.raises(ValidationFailedError):
            pay(session, open_grant().id, Decimal(1))
