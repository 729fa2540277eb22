import random
import re

import phonenumbers
import pytest

from urd_crm.values.phone_plan import Plan, plain, plan_of

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
KINDS = (
    phonenumbers.PhoneNumberType.FIXED_LINE,
    phonenumbers.PhoneNumberType.MOBILE,
    phonenumbers.PhoneNumberType.TOLL_FREE,
)
STYLES = (
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
)
MARKS = " -./()+*x#,;0123456789０"


def library(text: str, region: str) -> str | None:
    """Give what the full library makes of a number, if it is valid and has no extension."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if number.extension or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def spellings(region: str) -> list[str]:
    """Give numbers of a region as they are written."""
    examples = [phonenumbers.example_number_for_type(region, kind) for kind in KINDS]
    written = [phonenumbers.format_number(number, style) for number in examples if number for style in STYLES]
    return written + ["00" + text.removeprefix("+") for text in written] + ["0" + text for text in written]


def slipped(text: str, chance: random.Random) -> str:
    """Change, drop, double or insert a character or two, or cut the end off."""
    characters = list(text)
    for _ in range(chance.randint(1, 2)):
        place = chance.randrange(len(characters) or 1)
        match chance.randrange(4):
            case 0:
                characters[place : place + 1] = chance.choice(MARKS)
            case 1:
                characters[place : place + 1] = ""
            case 2:
                characters[place:place] = chance.choice(MARKS)
            case _:
                characters = characters[: max(place, 3)]
    return "".join(characters)


class TestSameAnswers:
    def test_plain_spellings_of_every_region_agree_with_the_library(self):
        """What the short way answers, the full library answers too."""
        for region in REGIONS:
            for text in spellings(region):
                for home in (region, "BG"):
                    answer = plain(text, home)
                    assert answer is None or answer == library(text, home), (text, home)

    @pytest.mark.parametrize("seed", range(4))
    def test_slips_of_the_finger_agree_with_the_library(self, seed):
        """A short way that took a wrong number for a right one would be seen here."""
        chance = random.Random(seed)
        answered = 0
        for region in REGIONS[seed::4]:
            for text in spellings(region):
                for _ in range(10):
                    wrong = slipped(text, chance)
                    answer = plain(wrong, region)
                    answered += answer is not None
                    assert answer is None or answer == library(wrong, region), (wrong, region)
        assert answered > 500

    @pytest.mark.parametrize("seed", range(2))
    def test_random_bulgarian_numbers_agree_with_the_library(self, seed):
        """Lengths and beginnings of every kind, with one and two zeros in front."""
        chance = random.Random(seed)
        for _ in range(1500):
            digits = "".join(chance.choices("0123456789", k=chance.randint(3, 13)))
            text = chance.choice(("0", "00", "00359", "+359", "+3590", "+", "")) + digits
            answer = plain(text, "BG")
            assert answer is None or answer == library(text, "BG"), text


class TestReach:
    @pytest.mark.parametrize(
        "text",
        ["042 000 000", "042/000-000", "(042) 000 000", "+359 42 000 000", "00359 42 000 000", "+44 20 7946 0958"],
    )
    def test_ordinary_spellings_take_the_short_way(self, text):
        """The plain case is the fast one."""
        assert plain(text, "BG") is not None

    @pytest.mark.parametrize(
        "text", ["", "+", "0", "00", "112", "000000", "042 000 000 x1", "tel:042000000", "٠٤٢ 000 000", "+0 42 000000"]
    )
    def test_everything_else_is_left_to_the_library(self, text):
        """Extensions, other digits, short numbers and nonsense."""
        assert plain(text, "BG") is None

    def test_regions_with_rules_of_their_own_have_no_plan(self):
        """Kazakhstan and Russia share a code and are told apart by digits; Canada is reached by the code of others."""
        assert [plan_of(region) for region in ("KZ", "RU", "CA", "XX", "bg")] == [None] * 5

    def test_a_number_that_dials_out_is_no_national_one(self):
        """Israel dials out by 012, 013 and so on."""
        assert plain("012-123-567", "IL") is None

    def test_a_zero_that_belongs_to_the_number_stays(self):
        """As in Italy."""
        assert plain("+39 06 0000 0000", "BG") in {None, library("+39 06 0000 0000", "BG")}
        assert plain("06 0000 0000", "IT") is None

    def test_a_number_that_would_lose_digits_is_not_plain(self):
        """The library looks whether what is left can be a number; here it has to be asked."""
        plan = Plan("999", "0", re.compile("8"), re.compile("[1-9]{5}"), {5: re.compile("[1-9]{5}")}, re.compile("00"))
        assert plan.has("12345")
        assert not plan.has("82345")
