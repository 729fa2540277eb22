"""Currencies: their codes, their decimals, and the lev's fixed rate to the euro."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

LEVS_TO_THE_EURO = Decimal("1.95583")
"""Irrevocably fixed · Council Regulation (EU) 2025/1408, amending (EC) No 2866/98."""

LAST_DAY_OF_THE_LEV = date(2025, 12, 31)
"""Bulgaria has the euro from the day after · Council Decision (EU) 2025/1407."""

# The published standard, not Unicode's table: that one drops decimals which prices no longer show (RSD, ALL),
# and an amount that somebody did pay would be refused.
_DECIMALS = (
    dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV"), 0)
    | dict.fromkeys(("XAF", "XOF", "XPF"), 0)
    | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
    | dict.fromkeys(("CLF", "UYW"), 4)
)
_NO_MONEY = {"XTS", "XXX"}  # "for testing" and "no currency"


@lru_cache(maxsize=512)
def normalise(code: str) -> str:
    """Admit a currency code, present or former.

    Args:
        code: three letters in any case.

    Returns:
        The letters in upper case.

    Raises:
        InvalidValueError: ``unknown-currency``.

    Source: ISO 4217, list one and list three, as Unicode CLDR has them.

    >>> normalise("eur")
    'EUR'
    """
    # Its tables of names have the codes; loaded with the first amount.
    from babel import Locale

    value: Any = code
    wanted = value.strip().upper() if isinstance(value, str) else ""
    if wanted in _NO_MONEY or wanted not in Locale("en").currencies:
        raise InvalidValueError(
            "money",
            "unknown-currency",
            Text(en="There is no such currency.", bg="Няма такава валута."),
            Text(en="Write three letters of ISO 4217: EUR.", bg="Напишете трите букви по ISO 4217: EUR."),
        )
    return wanted


def minor_digits(code: str) -> int:
    """Give the number of decimals of a currency.

    Args:
        code: ISO 4217, upper case.

    Source: ISO 4217, list one, column "minor unit".

    >>> minor_digits("EUR"), minor_digits("JPY"), minor_digits("BHD")
    (2, 0, 3)
    """
    return _DECIMALS.get(code, 2)
