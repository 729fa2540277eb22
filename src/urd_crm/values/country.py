"""Countries, by the two letters of ISO 3166-1."""

from functools import lru_cache
from typing import Any

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values.language import locale_of

# Data, not a call to Babel: every row with a country asks. ISO 3166-1 and XK, the code in use for Kosovo.
_IN_USE = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
    "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK "
    "FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR "
    "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
    "ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
    "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF "
    "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
)
CODES = frozenset(_IN_USE.split())
"""Every code that is in use."""

# ISO 3166-3, formerly used codes, those with one successor or several.
_DELETED = {
    "AN": "BQ, CW, SX", "BU": "MM", "CS": "RS, ME", "DD": "DE", "FX": "FR", "NT": "IQ, SA", "SU": "RU, UA, BY …",
    "TP": "TL", "YD": "YE", "YU": "RS, ME, HR, SI, BA, MK, XK", "ZR": "CD",
}  # fmt: skip

# The European Union writes these two in its own texts and forms.
_USED_BY_THE_EU = {"EL": "GR", "UK": "GB"}

# Names in common use that Unicode's tables do not have.
_COMMON_NAMES = {
    "америка": "US", "англия": "GB", "великобритания": "GB", "оае": "AE", "сащ": "US", "холандия": "NL", "чешка република": "CZ",
    "america": "US", "czech republic": "CZ", "england": "GB", "great britain": "GB", "holland": "NL", "macedonia": "MK",
    "turkey": "TR", "uae": "AE", "united states of america": "US", "usa": "US",
}  # fmt: skip


def normalise(code: str) -> str:
    """Admit a country code.

    Args:
        code: two letters of ISO 3166-1, XK for Kosovo; EL and UK are read as GR and GB.

    Returns:
        The two letters in upper case.

    Raises:
        InvalidValueError: ``unknown-country``; of a code that was deleted the remedy names its successors.
            :func:`find` reads names.

    Source: ISO 3166-1 and 3166-3; the Interinstitutional Style Guide of the European Union for EL and UK.

    >>> normalise("bg"), normalise("xk"), normalise("EL")
    ('BG', 'XK', 'GR')
    """
    if code in CODES:
        return code
    value: Any = code
    wanted = value.strip().upper() if isinstance(value, str) else ""
    wanted = _USED_BY_THE_EU.get(wanted, wanted)
    if wanted in CODES:
        return wanted
    if wanted in _DELETED:
        message = Text(en="This country code was deleted.", bg="Този код на държава е отменен.")
        remedy = Text(en="Use its successor: {codes}.", bg="Използвайте приемника му: {codes}.").format(
            codes=_DELETED[wanted]
        )
    else:
        message = Text(en="There is no such country code.", bg="Няма такъв код на държава.")
        remedy = Text(
            en="Write two letters of ISO 3166-1: BG, RS.",
            bg="Напишете двете букви по ISO 3166-1: BG, RS.",
        )
    raise InvalidValueError("country", "unknown-country", message, remedy)


def name(code: str, language: str = "en") -> str:
    """Give the name of a country in a language.

    Args:
        code: as :func:`normalise` takes it.
        language: BCP 47; English where Unicode has no names in it.

    Raises:
        InvalidValueError: ``unknown-country``, or what :func:`.language.normalise` raises.

    Source: Unicode CLDR.

    >>> name("BG"), name("RS", "bg")
    ('Bulgaria', 'Сърбия')
    """
    wanted = normalise(code)
    return str(locale_of(language).territories.get(wanted) or locale_of("en").territories[wanted])


def find(name: str) -> str | None:
    """Find the code of a country by its name in English, Bulgarian or a language of its own.

    Args:
        name: a name or a code, in any case.

    Returns:
        Two letters, or ``None`` where no country is called so.

    Source: Unicode CLDR.

    >>> find("германия"), find("Deutschland"), find("ελλάδα"), find("Atlantis")
    ('DE', 'DE', 'GR', None)
    """
    wanted = " ".join(name.split()).casefold()
    if wanted.upper() in CODES:
        return wanted.upper()
    return _COMMON_NAMES.get(wanted) or _names_in("en", "bg").get(wanted) or _names_at_home().get(wanted)


@lru_cache(maxsize=4)
def _names_in(*languages: str) -> dict[str, str]:
    """Map folded names to codes; the first language wins."""
    return {
        str(called).casefold(): code
        for language in reversed(languages)
        for code, called in locale_of(language).territories.items()
        if code in CODES
    }


@lru_cache(maxsize=1)
def _names_at_home() -> dict[str, str]:
    """Map the folded names that countries have in their own languages; takes half a second, once."""
    from babel.languages import get_official_languages

    found: dict[str, str] = {}
    for code in sorted(CODES):
        for language in get_official_languages(code, de_facto=True):
            called = locale_of(language).territories.get(code)
            if called:
                found.setdefault(str(called).casefold(), code)
    return found
