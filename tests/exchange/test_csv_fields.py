"""Which column is which field."""

import pytest

from urd_crm.errors import InvalidValueError
from urd_crm.exchange.csv.fields import FIELDS, mapping_of


class TestMapping:
    def test_titles_are_told_in_either_language(self):
        """Case, dots and underscores do not matter."""
        assert mapping_of(["Наименование", "ЕИК", "тел.", "E-MAIL", "Цвят"], "organisations") == {
            "Наименование": "name",
            "ЕИК": "eik",
            "тел.": "phone",
            "E-MAIL": "email",
        }

    def test_what_is_said_goes_before_what_is_told(self):
        """A column that somebody mapped is that field, and the title of another one does not take it."""
        assert mapping_of(["name", "Фирма"], "organisations", {"Фирма": "name"}) == {"Фирма": "name"}

    @pytest.mark.parametrize("what", FIELDS)
    def test_every_field_is_told_by_its_own_name(self, what):
        """What an export writes, an import reads."""
        assert mapping_of(list(FIELDS[what]), what) == {name: name for name in FIELDS[what]}

    @pytest.mark.parametrize("what", FIELDS)
    def test_no_title_means_two_fields(self, what):
        """Whatever a column is called, it is read the same way."""
        titles = [title for names in FIELDS[what].values() for title in names]
        assert len(set(titles)) == len(titles)

    def test_numbers_of_other_systems_are_columns(self):
        """``ext:``, ``id:`` and ``name:`` need no mapping."""
        columns = ["name", "ext:crm", "id:LEI", "name:bg"]
        assert mapping_of(columns, "organisations") == {column: column for column in columns}

    @pytest.mark.parametrize(
        "columns,given,code",
        [
            (["town"], {}, "csv-column-missing"),
            (["name"], {"nonsense": "name"}, "csv-no-such-column"),
            (["name"], {"name": "nonsense"}, "csv-no-such-field"),
            (["a", "b", "name"], {"a": "country", "b": "country"}, "csv-field-twice"),
        ],
    )
    def test_what_cannot_be_meant_is_refused(self, columns, given, code):
        """Before a row is read."""
        with pytest.raises(InvalidValueError) as error:
            mapping_of(columns, "organisations", given)
        assert error.value.code == code

    def test_two_columns_may_fill_one_field_that_lists(self):
        """Two columns of telephones are two telephones."""
        assert list(mapping_of(["name", "Телефон", "tel"], "organisations").values()) == ["name", "phone", "phone"]

    @pytest.mark.parametrize(
        "column,field",
        [
            ("E-mail 1 - Value", "email"),
            ("Phone 2 - Value", "phone"),
            ("E-mail 2 Address", "email"),
            ("Телефон 3", "phone"),
            ("Имейл адрес", "email"),
            ("Организация 1", None),
            ("Теле\u200bфон\u00a0", "phone"),
            ("Име\u0438\u0306л", "email"),
            ("TEЛEФOH", "phone"),
            ("Phone 1 - Label", None),
        ],
    )
    def test_titles_of_other_programs_are_told(self, column, field):
        """Numbered ones of fields that list, and those with signs or letters that nobody sees apart."""
        assert mapping_of([column, "name"], "people").get(column) == field
