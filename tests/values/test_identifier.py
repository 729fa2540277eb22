from datetime import date

import pytest
from stdnum.bg import vat as bulgarian_vat

from urd_crm.errors import InvalidValueError
from urd_crm.values import egn
from urd_crm.values.identifier import BUNDLED, IdentifierScheme

SCHEMES = {scheme.name: scheme for scheme in BUNDLED}

# What was written, what is stored, what is shown. Numbers that the standards or python-stdnum publish as examples.
RIGHT = [
    ("BG-EIK", "ЕИК 175 074 752", "175074752", "175 074 752"),
    ("BG-EKATTE", "00357", "00357", "00357"),
    ("BG-VAT", "BG 175074752", "BG175074752", "BG175074752"),
    ("EU-EORI", "bg 175074752", "BG175074752", "BG175074752"),
    ("EU-PIC", "999 999 999", "999999999", "999999999"),
    ("EU-VAT", "BE 0697.449.992", "BE0697449992", "BE0697449992"),
    ("EU-VAT", "EL 094259216", "EL094259216", "EL094259216"),
    ("EU-VAT", "GR094259216", "EL094259216", "EL094259216"),
    ("EU-VAT", "bg175074752", "BG175074752", "BG175074752"),
    ("GR-VAT", "094259216", "094259216", "094259216"),
    ("ISBN", "978-0-471-11709-4", "9780471117094", "978-0-471-11709-4"),
    ("ISNI", "0000 0000 8389 1195", "0000000083891195", "0000 0000 8389 1195"),
    ("ISSN", "0317-8471", "03178471", "0317-8471"),
    ("LEI", "213800kud8lajwsq9d15", "213800KUD8LAJWSQ9D15", "213800KUD8LAJWSQ9D15"),
    ("MD-IDNO", "1008600038413", "1008600038413", "1008600038413"),
    ("MK-EDB", "МК 4020990116747", "4020990116747", "4020990116747"),
    ("NUTS3", "bg344", "BG344", "BG344"),
    ("ORCID", "https://orcid.org/0000-0002-1825-0097", "0000000218250097", "0000-0002-1825-0097"),
    ("REGISTER", "se:Bolagsverket: 556036-0793", "SE:Bolagsverket:556036-0793", "SE:Bolagsverket:556036-0793"),
    ("RO-CUI", "RO 185 472 90", "18547290", "18547290"),
    ("RS-PIB", "101134702", "101134702", "101134702"),
    ("TR-VKN", "4540536920", "4540536920", "4540536920"),
    ("UA-EDRPOU", "32855961", "32855961", "32855961"),
]
WRONG = [
    ("BG-EIK", "175074753", "identifier-checksum"),
    ("BG-EKATTE", "357", "ekatte-format"),
    ("BG-VAT", "BG175074751", "identifier-checksum"),
    ("EU-EORI", "175074752", "identifier-format"),
    ("EU-EORI", "BG" + "1" * 16, "identifier-format"),
    ("EU-PIC", "99999999", "identifier-format"),
    ("EU-VAT", "BE0697449993", "identifier-checksum"),
    ("EU-VAT", "US123456789", "identifier-format"),
    ("GR-VAT", "123456781", "identifier-checksum"),
    ("ISBN", "978-0-471-11709-5", "identifier-checksum"),
    ("ISBN", "978-0-471", "identifier-length"),
    ("ISNI", "0000 0000 8389 1196", "identifier-checksum"),
    ("ISSN", "0317-8472", "identifier-checksum"),
    ("LEI", "213800KUD8LAJWSQ9D16", "identifier-checksum"),
    ("LEI", "213800KUD8LAJWSQ9D1", "identifier-length"),
    ("LEI", "213800KUD8LAJWSQ9DAB", "identifier-format"),
    ("MD-IDNO", "1008600038412", "identifier-checksum"),
    ("MK-EDB", "4030000375890", "identifier-checksum"),
    ("NUTS3", "BG34", "identifier-format"),
    ("ORCID", "0000-0002-1825-0098", "identifier-checksum"),
    ("REGISTER", "556036-0793", "identifier-format"),
    ("REGISTER", "SE::556036-0793", "identifier-format"),
    ("REGISTER", "XX:Somewhere:1", "unknown-country"),
    ("RO-CUI", "18547291", "identifier-checksum"),
    ("RS-PIB", "101134703", "identifier-checksum"),
    ("TR-VKN", "4540536921", "identifier-checksum"),
    ("TR-VKN", "454053692", "identifier-length"),
    ("UA-EDRPOU", "32855968", "identifier-checksum"),
]


class TestTable:
    def test_names_are_in_order_and_each_there_once(self):
        """A scheme is found by its name."""
        names = [scheme.name for scheme in BUNDLED]
        assert names == sorted(set(names))

    @pytest.mark.parametrize("scheme", BUNDLED, ids=lambda scheme: scheme.name)
    def test_each_has_both_titles_and_a_source(self, scheme):
        """A clerk and an auditor read them."""
        assert scheme.title.en
        assert scheme.title.bg
        assert scheme.source

    def test_each_is_tested_both_ways(self):
        """A scheme without a right and a wrong example here is untested."""
        assert {name for name, *_ in RIGHT} == set(SCHEMES) == {name for name, *_ in WRONG}

    def test_a_plugin_s_scheme_needs_a_name_a_title_and_a_rule(self):
        """The rest has defaults."""
        scheme = IdentifierScheme("X", SCHEMES["LEI"].title, str.upper)
        assert (scheme.format, scheme.country, scheme.source) == (None, "", "")


class TestValidating:
    @pytest.mark.parametrize("name, text, stored, shown", RIGHT)
    def test_right_numbers_are_admitted(self, name, text, stored, shown):
        """Written in any way, stored in one, shown as people write it."""
        scheme = SCHEMES[name]
        assert scheme.validate(text) == stored
        assert scheme.validate(stored) == stored
        assert (scheme.format or str)(stored) == shown

    @pytest.mark.parametrize("name, text, code", WRONG)
    def test_each_fault_has_its_code(self, code_of, name, text, code):
        """Length, form and check digit are told apart where the scheme has them."""
        assert code_of(SCHEMES[name].validate, text) == code

    @pytest.mark.parametrize("name, text, code", WRONG)
    def test_messages_name_the_scheme_and_not_the_number(self, name, text, code):
        """And no cause that would."""
        with pytest.raises(InvalidValueError) as caught:
            SCHEMES[name].validate(text)
        assert text not in repr(caught.value) + caught.value.in_("bg")
        if code.startswith("identifier"):
            assert caught.value.kind == name

    @pytest.mark.parametrize("name", SCHEMES)
    @pytest.mark.parametrize("value", [None, 5, "", " "])
    def test_nothing_is_no_number(self, name, value):
        """What is empty or no text is refused by every scheme as a wrong value, never by a crash."""
        with pytest.raises(InvalidValueError):
            SCHEMES[name].validate(value)


class TestPersonalNumbers:
    @pytest.mark.parametrize(
        "name, text",
        [
            ("BG-VAT", "{}"),
            ("BG-VAT", "BG{}"),
            ("EU-VAT", "BG{}"),
            ("EU-VAT", "BG {}"),
            ("EU-EORI", "BG{}"),
            ("REGISTER", "BG:ЕГН:{}"),
            ("REGISTER", "DE:Handelsregister:{}"),
        ],
    )
    def test_an_egn_is_refused_wherever_ten_digits_fit(self, make_egn, code_of, name, text):
        """A sole trader's VAT number is a personal number."""
        written = text.format(make_egn(date(1980, 5, 17), 12))
        assert code_of(SCHEMES[name].validate, written) == "personal-number"

    @pytest.mark.parametrize("name, text", [("BG-VAT", "BG{}"), ("EU-VAT", "BG{}"), ("REGISTER", "BG:МВР:{}")])
    def test_a_foreigner_s_number_is_refused_in_bulgaria(self, make_lnch, code_of, name, text):
        """One in ten of all numbers passes its check, so elsewhere it says nothing."""
        token = next(t for t in map(make_lnch, range(700_000_000, 700_000_100)) if not egn.is_egn(t))
        assert code_of(SCHEMES[name].validate, text.format(token)) == "personal-number"
        assert SCHEMES["REGISTER"].validate(f"DE:HRB:{token}") == f"DE:HRB:{token}"

    def test_no_other_scheme_takes_one(self, make_egn):
        """Ten digits fit nowhere else, or only with a check digit of their own."""
        tokens = [make_egn(date(1950 + n % 60, n % 12 + 1, n % 28 + 1), n) for n in range(300)]
        own_check = {"ISBN", "TR-VKN", "RO-CUI"}
        for name in set(SCHEMES) - own_check:
            for token in tokens:
                with pytest.raises(InvalidValueError):
                    SCHEMES[name].validate(token)

    def test_a_company_s_vat_number_is_no_personal_number(self):
        """Nine digits pass."""
        assert SCHEMES["BG-VAT"].validate("131272009") == "BG" + bulgarian_vat.validate("131272009")
