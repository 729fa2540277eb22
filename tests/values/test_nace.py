import pytest
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.values import nace
from urd_crm.values.nace import Revision


class TestNormalise:
    @pytest.mark.parametrize(
        "text, code",
        [
            ("28.14", "28.14"),
            ("C28.14", "28.14"),
            (" c 2814 ", "28.14"),
            ("28.1", "28.1"),
            ("28", "28"),
            ("01.11", "01.11"),
        ],
    )
    def test_it_takes_what_people_write(self, text, code):
        """With the section's letter, without the dot, as a group or a division."""
        assert nace.normalise(text) == code

    @pytest.mark.parametrize("text", ["", "2", "28.", "28.145", "28.14.1", "W28.14", "28,14", "valves", 28.14])
    def test_it_refuses_other_forms(self, text, code_of):
        """What is no code is told."""
        assert code_of(nace.normalise, text) == "nace-format"

    @pytest.mark.parametrize("division", ["00", "04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89"])
    def test_it_refuses_divisions_that_do_not_exist(self, division, code_of):
        """The numbering has gaps."""
        assert code_of(nace.normalise, f"{division}.10") == "nace-division"

    @given(st.integers(1, 99), st.integers(0, 99))
    def test_what_it_gives_it_takes(self, division, rest):
        """A stored code is admitted again as it is."""
        try:
            code = nace.normalise(f"{division:02}{rest:02}")
        except ValueError:
            return
        assert nace.normalise(code) == code


class TestRevisions:
    def test_they_have_as_many_divisions_as_published(self):
        """88 in Revision 2, 87 in Revision 2.1."""
        codes = [f"{n:02}" for n in range(1, 100)]
        counted = {revision: sum(nace.exists_in(code, revision) for code in codes) for revision in Revision}
        assert counted == {Revision.REV_2_0: 88, Revision.REV_2_1: 87}

    def test_trade_in_motor_vehicles_has_no_division_any_more(self):
        """45 became part of 46 and 47."""
        assert nace.exists_in("45.11", Revision.REV_2_0)
        assert not nace.exists_in("45.11", Revision.REV_2_1)
