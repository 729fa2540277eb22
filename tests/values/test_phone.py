import pytest

from urd_crm.errors import InvalidValueError
from urd_crm.values import phone


class TestNormalising:
    @pytest.mark.parametrize(
        "text",
        [
            "042000000",
            "042 000 000",
            "042/000-000",
            "042/000 000",
            "(042) 000000",
            "042.000.000",
            "+359 42 000 000",
            "+359 (0)42 000 000",
            "00359 42 000000",
            "359 42 000000",
            "０４２００００００",
            "тел. 042/000-000",
            "tel:+359-42-000-000",
            "  042 000 000  ",
        ],
    )
    def test_one_number_has_one_form(self, text):
        """However it is written, it is dialled the same."""
        assert phone.normalise(text) == "+35942000000"

    def test_a_region_is_home_to_what_has_no_country_code(self):
        """Without a country code it is a number of the given region."""
        assert phone.normalise("020 7946 0958", "GB") == "+442079460958"
        assert phone.normalise("020 7946 0958", "gb") == "+442079460958"

    def test_a_country_code_goes_before_the_region(self):
        """A number that says where it belongs is not moved."""
        assert phone.normalise("+46 8 465 004 10", "BG") == "+46846500410"

    def test_shared_cost_numbers_are_numbers(self):
        """0700 is how many Bulgarian institutions are reached."""
        assert phone.normalise("0700 00 000") == "+35970000000"


class TestExtensions:
    @pytest.mark.parametrize(
        "text",
        [
            "042 000000 вътр. 123",
            "042 000000 вътр 123",
            "042 000000, вътр.123",
            "042 000000 ВЪТР. 123",
            "042/000-000 (вътр. 123)",
            "042 000000 вътрешен 123",
            "042 000000 вътр. тел. 123",
            "042 000000 в. 123",
            "042 000000 доб. 123",
            "042/000-000 ext. 123",
            "042 000000 x123",
            "042 000000;ext=123",
            "tel:+359-42-000-000;ext=123",
        ],
    )
    def test_each_spelling_is_read(self, text):
        """The number and what is dialled after the answer are kept apart."""
        number = phone.parse(text)
        assert (number.value, number.extension, number.valid) == ("+35942000000", "123", True)

    def test_the_original_is_kept(self):
        """What somebody wrote is there to be compared with."""
        assert phone.parse("042/000-000 вътр. 7").original == "042/000-000 вътр. 7"

    def test_str_has_the_extension_and_normalise_has_not(self):
        """A number is found by its E.164 form."""
        assert str(phone.parse("042 000000 вътр. 7")) == "+35942000000;ext=7"
        assert phone.normalise("042 000000 вътр. 7") == "+35942000000"


class TestDoubt:
    def test_what_is_possible_is_kept(self):
        """A number that its plan does not know yet may be a new one."""
        number = phone.parse("+359 1 000 0000")
        assert not number.valid
        assert number.value == "+35910000000"

    @pytest.mark.parametrize("text", ["", "abc", "12", "042", "042 000000 или 042 111111", "+999 123456789", "0" * 300])
    def test_what_is_impossible_is_refused(self, text):
        """No exchange could put it through."""
        with pytest.raises(InvalidValueError) as caught:
            phone.parse(text)
        assert caught.value.code == "phone-impossible"

    def test_two_numbers_are_not_one(self):
        """The second would be lost."""
        for text in ("042 000000, 042 000001", "042 000000; 042 000001", "042/000000/15"):
            with pytest.raises(InvalidValueError):
                phone.parse(text)

    @pytest.mark.parametrize("text", ["042/000001/2", "042 000001-3", "+359 42 000001/02"])
    def test_the_last_digits_of_a_further_number_are_not_part_of_it(self, text):
        """Where the plan has such a number only without them; elsewhere they are dialled on."""
        with pytest.raises(InvalidValueError) as caught:
            phone.parse(text)
        assert caught.value.code == "phone-several"
        assert phone.normalise("+49 30 123456-78") == "+493012345678"

    @pytest.mark.parametrize("text", ["042 00 00 0O", "042 00O 001", "0888 000 001a"])
    def test_a_letter_among_the_digits_is_not_left_out(self, text):
        """An O for a zero makes it another number."""
        with pytest.raises(InvalidValueError) as caught:
            phone.parse(text)
        assert caught.value.code == "phone-impossible"
        assert phone.normalise("GSM 0888 000 001") == phone.normalise("0888 000 001 m")

    @pytest.mark.parametrize("text", ["112", "150", "116 111"])
    def test_short_numbers_are_refused_by_their_own_code(self, text):
        """Emergency and service numbers are nobody's."""
        with pytest.raises(InvalidValueError) as caught:
            phone.parse(text)
        assert caught.value.code == "phone-short"

    @pytest.mark.parametrize("value", [None, 42000000, b"042000000"])
    def test_what_is_no_text_is_refused(self, value):
        """A number type has lost its zero already."""
        with pytest.raises(InvalidValueError) as caught:
            phone.normalise(value)
        assert caught.value.code == "phone-impossible"

    def test_the_message_does_not_repeat_the_number(self):
        """Errors end up in logs."""
        with pytest.raises(InvalidValueError) as caught:
            phone.parse("042 77777 7777 77777")
        assert "77777" not in repr(caught.value) + caught.value.in_("bg")
        assert caught.value.__cause__ is None


class TestFormatting:
    def test_both_styles(self):
        """For a letter abroad, and for one at home."""
        assert phone.format("+35942000000") == "+359 42 000 000"
        assert phone.format("+35942000000", "national") == "042 000 000"

    def test_what_is_no_number_is_refused(self):
        """Only the stored form is formatted."""
        with pytest.raises(InvalidValueError) as caught:
            phone.format("042000000")
        assert caught.value.code == "phone-impossible"
