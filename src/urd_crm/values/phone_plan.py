"""The short way through the world's numbering plans: plain numbers, with the full library's answers.

A number is plain if it is written in digits with ordinary separators,
with its country code or with the trunk prefix 0, belongs to the main region of its country code,
and no rule of that region would strip, add or move a digit.
All other numbers take the full library.
"""

import re
from functools import lru_cache

from attrs import frozen

_PLAIN = re.compile(r"\s*(?P<plus>\+?)[ (]?(?P<digits>[0-9](?:[ ().\-/]{0,3}[0-9])*)\s*")
_SEPARATORS = str.maketrans("", "", " ().-/")
# The library's limits: digits of a national number, digits of a country code.
_MOST_NATIONAL = 17
_MOST_CODE = 3


@frozen
class Plan:
    """What a region's numbering plan says about plain numbers. Immutable, safe to share."""

    code: str
    """Country calling code."""
    trunk: str
    """Prefix of national numbers · empty: none, or not a plain 0."""
    leaves_alone: re.Pattern[str] | None
    """What the library would strip or rewrite at the start of a national number · ``None``: nothing."""
    general: re.Pattern[str]
    """Every national number."""
    by_length: dict[int, re.Pattern[str]]
    """National numbers that are somebody's, by their number of digits; filled once, never changed."""
    dials_out: re.Pattern[str]
    """What begins an international call."""

    def has(self, national: str) -> bool:
        """Say whether a national number is valid, and written so that nothing is stripped from it."""
        kinds = self.by_length.get(len(national))
        return (
            kinds is not None
            and kinds.fullmatch(national) is not None
            and self.general.fullmatch(national) is not None
            and (self.leaves_alone is None or self.leaves_alone.match(national) is None)
        )


def plain(text: str, region: str) -> str | None:
    """Give the E.164 form of a plain and valid number.

    Args:
        text: a number.
        region: where a number without country code belongs, ISO 3166-1 alpha-2.

    Returns:
        E.164, or ``None``: the full library has to judge.

    >>> plain("042/000-000", "BG"), plain("+359 42 000000", "BG"), plain("000000 ext. 5", "BG")
    ('+35942000000', '+35942000000', None)
    """
    match = _PLAIN.fullmatch(text)
    if match is None or len(text) > 40:
        return None
    digits = match["digits"].translate(_SEPARATORS)
    if not match["plus"]:
        home = plan_of(region)
        if home is None or digits[0] != "0":
            return None
        if home.dials_out.match(digits) is None:
            national = digits[1:]
            return f"+{home.code}{national}" if home.trunk == "0" and home.has(national) else None
        if home.dials_out.pattern != "00":  # Israel dials out by 012 too, and area codes begin like that
            return None
        digits = digits[2:]
    for length in range(1, min(_MOST_CODE, len(digits) - 1) + 1):
        abroad = _plan_of_code(digits[:length])
        if abroad is not None:
            return f"+{digits}" if abroad.has(digits[length:]) else None
    return None


@lru_cache(maxsize=512)
def plan_of(region: str) -> Plan | None:
    """Give the plan of a region, or ``None`` where the short way would not give the library's answers.

    Args:
        region: ISO 3166-1 alpha-2, upper case.
    """
    # The library's tables load region by region, each on first use.
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    known = PhoneMetadata.metadata_for_region(region, None)
    if known is None or known.country_code is None or known.leading_digits is not None:
        return None
    if not known.international_prefix:
        return None
    general = known.general_desc
    if general is None or not general.national_number_pattern:
        return None
    if COUNTRY_CODE_TO_REGION_CODE[known.country_code][0] != region:
        return None
    kinds = (
        known.premium_rate, known.toll_free, known.shared_cost, known.voip, known.personal_number,
        known.pager, known.uan, known.voicemail, known.fixed_line, known.mobile,
    )  # fmt: skip
    by_length: dict[int, list[str]] = {}
    for kind in kinds:
        if kind is not None and kind.national_number_pattern:
            for length in kind.possible_length or general.possible_length:
                by_length.setdefault(length, []).append(f"(?:{kind.national_number_pattern})")
    strips = known.national_prefix_for_parsing
    return Plan(
        code=str(known.country_code),
        trunk="0" if strips == "0" and not known.national_prefix_transform_rule else "",
        leaves_alone=re.compile(strips) if strips else None,
        general=re.compile(general.national_number_pattern),
        by_length={
            length: re.compile("|".join(patterns))
            for length, patterns in by_length.items()
            if length in general.possible_length and 2 <= length <= _MOST_NATIONAL
        },
        dials_out=re.compile(known.international_prefix),
    )


@lru_cache(maxsize=2048)
def _plan_of_code(code: str) -> Plan | None:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    regions = COUNTRY_CODE_TO_REGION_CODE.get(int(code)) if code[0] != "0" else None
    return plan_of(regions[0]) if regions else None
