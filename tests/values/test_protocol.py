import pickle
import subprocess
import sys

import attrs
import pytest

import urd_crm.values
from urd_crm.values import (
    EmailAddress,
    LangText,
    Money,
    MonthDay,
    PartialDate,
    Period,
    PhoneNumber,
    email,
    phone,
)

PARSERS = {
    EmailAddress: email.parse,
    LangText: LangText.parse,
    Money: Money.parse,
    MonthDay: MonthDay.parse,
    PartialDate: PartialDate.parse,
    Period: Period.parse,
    PhoneNumber: phone.parse,
}
VALUES = [(kind, value) for kind in PARSERS for value in kind.examples()]


def named(value: object) -> str:
    """Name a case of a test."""
    return value.__name__ if isinstance(value, type) else str(value)


@pytest.mark.parametrize("kind, value", VALUES, ids=named)
class TestEveryValue:
    def test_what_it_writes_it_reads(self, kind, value):
        """``str()`` gives the normalised form, and parsing that changes nothing."""
        read = PARSERS[kind](str(value))
        assert type(read) is kind is type(value)
        assert str(read) == str(value)
        if not hasattr(value, "original"):
            assert read == value

    def test_it_is_hashable(self, kind, value):
        """Equal values are one key."""
        assert len({value, pickle.loads(pickle.dumps(value))}) == 1

    def test_it_is_immutable(self, kind, value):
        """Shared without harm."""
        for attribute in attrs.fields(kind):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, attribute.name, None)

    def test_it_survives_pickling(self, kind, value):
        """A job in another process takes values."""
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(value, protocol)) == value


class TestPackage:
    def test_every_name_can_be_had(self):
        """Loaded on first use, and listed."""
        for name in urd_crm.values.__all__:
            assert getattr(urd_crm.values, name).__module__.startswith("urd_crm.values") or name == "new_uid"
            assert name in dir(urd_crm.values)
        assert urd_crm.values.__all__ == sorted(urd_crm.values.__all__)

    def test_other_names_are_python_s_error(self):
        """As in any module."""
        with pytest.raises(AttributeError, match="Monney"):
            urd_crm.values.Monney  # noqa: B018

    def test_values_load_no_heavy_package(self):
        """Telephone tables, country names and the like come with the first value that needs them."""
        heavy = "babel email_validator holidays idna phonenumbers pydantic pydantic_core sqlalchemy stdnum"
        modules = [
            "country", "egn", "eik", "ekatte", "email", "identifier", "instant", "lang_text", "language", "money",
            "month_day", "partial_date", "period", "phone", "plain_text", "uid", "url", "working_days",
        ]  # fmt: skip
        code = f"import sys\nfrom urd_crm.values import {', '.join(modules)}\nprint(*({set(heavy.split())} & set(sys.modules)))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.split() == []
