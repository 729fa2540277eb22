from decimal import Decimal

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.ngos.commands import grants_csv, grants_json, pay


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


class TestOpenData:
    def test_both_forms_are_written(self, session, open_grant, award):
        """The year is the present one."""
        award(open_grant(), "awarded")
        assert '"360G-dolnopole-2026-001"' in grants_json(session)
        assert grants_csv(session).startswith("Identifier,Title,")
        assert "360G" not in grants_csv(session, year=2025)
