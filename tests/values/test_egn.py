from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.bg import egn as published
from stdnum.bg import pnf

from urd_crm.errors import InvalidValueError
from urd_crm.values import egn

TEN_DIGITS = st.integers(0, 10**10 - 1).map("{:010}".format)
BIRTHS = st.dates(date(1800, 1, 1), date(2099, 12, 31))


class TestRecognising:
    @given(TEN_DIGITS)
    def test_egn_agrees_with_python_stdnum(self, token):
        """Two readings of the published rule give one answer."""
        assert egn.is_egn(token) == published.is_valid(token)

    @given(TEN_DIGITS)
    def test_lnch_agrees_with_python_stdnum(self, token):
        """Here too."""
        assert egn.is_lnch(token) == pnf.is_valid(token)

    @given(BIRTHS, st.integers(0, 999))
    def test_every_birth_of_three_centuries_is_recognised(self, make_egn, born, order):
        """The month carries the century."""
        assert egn.is_egn(make_egn(born, order))

    @given(st.sampled_from(["087", "088", "089", "098", "099"]), st.integers(0, 10**7 - 1))
    def test_mobile_numbers_never_are(self, prefix, rest):
        """Their third and fourth digits are no month."""
        assert not egn.is_egn(f"{prefix}{rest:07}")

    @pytest.mark.parametrize("token", ["", "123", "abcdefghij", "٠" * 10, "0" * 11])
    def test_other_text_is_not(self, token):
        """Ten ASCII digits, no more and no less."""
        assert not egn.is_egn(token)
        assert not egn.is_lnch(token)

    def test_a_wrong_digit_is_seen(self, make_egn):
        """The check digit is checked."""
        token = make_egn(date(1980, 5, 17), 12)
        assert not egn.is_egn(token[:9] + str((int(token[9]) + 1) % 10))


class TestFinding:
    @pytest.mark.parametrize(
        "text", ["{}", "ЕГН {}", "ЕГН:{}.", "лице ({}), жител", "{};", "ЕГН{}", "№ 12, {}, гр. Стара Загора", "2026 {}"]
    )
    def test_a_number_in_text_is_found(self, make_egn, text):
        """Where it stands is said, not what it is."""
        token = make_egn(date(1980, 5, 17), 12)
        written = text.format(token)
        assert egn.find(written) == ((written.index(token), written.index(token) + 10),)

    @pytest.mark.parametrize("text", ["1{}", "{}1", "+359 {}", "+{}", "00359 {}", "+44 20 {}", "{}.50", "12,{}"])
    def test_ten_digits_of_something_longer_are_not(self, make_egn, text):
        """Account numbers, telephone numbers and decimals."""
        assert egn.find(text.format(make_egn(date(1980, 5, 17), 12))) == ()

    def test_each_one_is_found(self, make_egn):
        """A list of people is a list of findings."""
        tokens = [make_egn(date(1950 + year, 3, 1), year) for year in range(5)]
        assert [slice(*span) for span in egn.find(", ".join(tokens))] == [slice(12 * n, 12 * n + 10) for n in range(5)]

    def test_a_mobile_number_in_text_is_not(self):
        """With or without its country code."""
        assert egn.find("тел. 0888123456, 0899 123 456, +359888123456") == ()

    def test_a_foreigner_s_number_is_found_by_its_label(self, make_lnch):
        """One in ten of all numbers passes its check, so the label has to say so."""
        token = next(t for t in map(make_lnch, range(700_000_000, 700_000_100)) if not egn.is_egn(t))
        assert egn.find(f"ЛНЧ: {token}") == ((5, 15),)
        assert egn.find(f"вх. № {token}") == ()

    @given(st.text(max_size=60))
    def test_any_text_can_be_searched(self, text):
        """Spans are in order and hold ten digits."""
        for start, end in egn.find(text):
            assert egn.is_egn(text[start:end]) or egn.is_lnch(text[start:end])


class TestRefusing:
    @pytest.mark.parametrize("text", ["{}", " {} ", "ЕГН {}", "egn:{}"])
    def test_a_value_that_is_one_is_refused(self, make_egn, code_of, text):
        """There is no field to keep it in."""
        token = make_egn(date(2004, 2, 29), 7)
        assert code_of(egn.refuse, text.format(token), "code") == "personal-number"

    def test_blanks_do_not_hide_it(self, make_egn, code_of):
        """People write the date apart."""
        token = make_egn(date(1980, 5, 17), 12)
        assert code_of(egn.refuse, f"{token[:6]} {token[6:]}", "code") == "personal-number"

    def test_the_message_names_the_field_and_not_the_number(self, make_egn):
        """Errors end up in logs."""
        token = make_egn(date(1980, 5, 17), 12)
        with pytest.raises(InvalidValueError) as caught:
            egn.refuse(token, "register_number")
        assert caught.value.kind == "register_number"
        assert token not in repr(caught.value) + caught.value.in_("bg")

    def test_a_foreigner_s_number_is_refused_by_label_or_on_request(self, make_lnch, code_of):
        """Bare, it could be anybody's number of ten digits."""
        token = next(t for t in map(make_lnch, range(700_000_000, 700_000_100)) if not egn.is_egn(t))
        assert code_of(egn.refuse, f"ЛНЧ {token}", "code") == "personal-number"
        assert code_of(egn.refuse, token, "code", lnch=True) == "personal-number"
        egn.refuse(token, "code")

    @pytest.mark.parametrize("text", ["", "175074752", "0888123456", "РД-01-15/2026", "ЕГН"])
    def test_everything_else_passes(self, text):
        """Refusing a true value is worse."""
        egn.refuse(text, "code", lnch=False)
