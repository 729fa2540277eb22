import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from urd_crm.errors import InvalidValueError
from urd_crm.values import country

# In Unicode's table of territories, but no countries of ISO 3166-1.
OTHER_TERRITORIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


class TestCodes:
    def test_they_are_the_standard_s_and_kosovo_s(self):
        """249 codes of ISO 3166-1 and XK; Unicode's table is the second witness."""
        known = {code for code in Locale("en").territories if len(code) == 2 and code.isalpha()}
        assert known - OTHER_TERRITORIES == country.CODES
        assert len(country.CODES) == 249 + 1

    @pytest.mark.parametrize("text, code", [("BG", "BG"), ("bg", "BG"), (" rs ", "RS"), ("xk", "XK")])
    def test_codes_are_written_in_capitals(self, text, code):
        """In any case and with blanks around."""
        assert country.normalise(text) == code

    @pytest.mark.parametrize("text, code", [("EL", "GR"), ("UK", "GB"), ("uk", "GB")])
    def test_the_union_s_own_codes_are_read(self, text, code):
        """Its forms and VAT numbers write them."""
        assert country.normalise(text) == code

    @pytest.mark.parametrize("text", ["", "XX", "BGR", "България", "EU", None, 359])
    def test_anything_else_is_refused(self, code_of, text):
        """The remedy says what to write."""
        assert code_of(country.normalise, text) == "unknown-country"

    @pytest.mark.parametrize("text, successor", [("YU", "RS"), ("CS", "ME"), ("SU", "UA"), ("DD", "DE")])
    def test_a_deleted_code_names_its_successors(self, text, successor):
        """An old file has them."""
        with pytest.raises(InvalidValueError) as caught:
            country.normalise(text)
        assert caught.value.code == "unknown-country"
        assert successor in caught.value.remedy.en
        assert successor in caught.value.remedy.bg


class TestNames:
    def test_countries_are_named_in_a_language(self):
        """For letters in either."""
        assert country.name("BG") == "Bulgaria"
        assert country.name("mk", "bg") == "Северна Македония"
        assert country.name("XK", "bg") == "Косово"
        assert country.name("GR", "el") == "Ελλάδα"

    @pytest.mark.parametrize("code", sorted(country.CODES))
    def test_every_name_leads_back(self, code):
        """In both languages of the library."""
        assert country.find(country.name(code)) == code
        assert country.find(country.name(code, "bg")) == code

    @pytest.mark.parametrize(
        "name, code",
        [
            ("БЪЛГАРИЯ", "BG"),
            (" south   africa ", "ZA"),
            ("Србија", "RS"),
            ("Deutschland", "DE"),
            ("Türkiye", "TR"),
            ("ΕΛΛΆΔΑ", "GR"),
            ("Холандия", "NL"),
            ("USA", "US"),
            ("САЩ", "US"),
            ("bg", "BG"),
        ],
    )
    def test_countries_are_found_as_people_call_them(self, name, code):
        """In English, in Bulgarian, or as they call themselves."""
        assert country.find(name) == code

    @pytest.mark.parametrize("name", ["", "Atlantis", "Европа", "XX"])
    def test_what_is_no_country_is_not_found(self, name):
        """Not finding is an answer, not an error."""
        assert country.find(name) is None

    @given(st.text(max_size=20))
    def test_any_text_can_be_looked_up(self, name):
        """The answer is a code or nothing."""
        assert country.find(name) in country.CODES | {None}
