"""The town hall's own place."""

from zoneinfo import ZoneInfo

import pytest

from urd_crm.errors import InvalidValueError
from urd_crm.values.town import Town


class TestTown:
    def test_what_is_given_comes_out_in_its_stored_form(self):
        """A zone by its name, a country in capitals."""
        assert Town(country="rs", zone="Europe/Belgrade") == Town("RS", ZoneInfo("Europe/Belgrade"))

    @pytest.mark.parametrize(
        "setting,code",
        [
            ({"country": "Bulgaria"}, "unknown-country"),
            ({"country": None}, "unknown-country"),
            ({"zone": "Europe/Sofiaa"}, "unknown-zone"),
            ({"zone": 3}, "unknown-zone"),
        ],
    )
    def test_what_is_no_place_is_refused(self, setting, code):
        """At once, and not with the first telephone number or the first moment."""
        with pytest.raises(InvalidValueError) as error:
            Town(**setting)
        assert error.value.code == code
        assert error.value.in_("bg") != error.value.in_("en")
