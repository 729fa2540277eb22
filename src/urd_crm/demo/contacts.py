"""Numbers and addresses that lead nowhere.

Telephone numbers in Bulgaria are of the form 042 0xx xxx: the area code is a real one,
but no subscriber's number begins with 0, which dials the trunk, so that none of them can ring.
Bulgaria keeps no range for fiction; countries that do, and that occur here, have theirs.
Mail goes to ``example.com`` and ``example.org`` (RFC 2606).
Company numbers begin with 9999, where the register has given none.

Source: Ofcom, telephone numbers for use in TV and radio drama; PTS, numbers for books and films;
Bundesnetzagentur, Rufnummern für Medienproduktionen; ARCEP, décision 2018-0881; NANPA, 555 line numbers.
"""

from random import Random

FICTION = {
    "DE": ("+49 30 23125 {:03d}", 1000),
    "FR": ("+33 1 99 00 {:02d} {:02d}", 10_000),
    "GB": ("+44 20 7946 0{:03d}", 1000),
    "SE": ("+46 8 465 004 {:02d}", 100),
    "US": ("+1 212 555 01{:02d}", 100),
}
"""Ranges kept for fiction, by country: how a number is written and how many there are."""
_WEIGHTS = (range(1, 9), range(3, 11))


def phone(chance: Random, country: str = "BG") -> str | None:
    """Make a telephone number that rings nowhere; ``None``: the country keeps no range for fiction."""
    if country == "BG":
        return f"042 0{chance.randrange(10**5):05d}"
    if country not in FICTION:
        return None
    pattern, size = FICTION[country]
    number = chance.randrange(size)
    return pattern.format(number // 100, number % 100) if country == "FR" else pattern.format(number)


def eik(serial: int) -> str:
    """Make the company number of an invented organisation.

    Args:
        serial: 0 to 9999.

    >>> eik(0), eik(1)
    ('999900002', '999900017')
    """
    digits = [int(digit) for digit in f"9999{serial:04d}"]
    rest = 0
    for weights in _WEIGHTS:
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            break
    return f"9999{serial:04d}{rest % 10}"


def mailbox(latin_name: str, slug: str, *, is_public: bool = False) -> str:
    """Make the address of a person at an organisation: initial and surname.

    >>> mailbox("Maria Petrova Koleva", "lipa"), mailbox("Jean-Luc d'Orme", "orme", is_public=True)
    ('m.koleva@lipa.example.com', 'j.dorme@orme.example.org')
    """
    words = [
        "".join(letter for letter in word.lower() if letter.isascii() and letter.isalpha())
        for word in latin_name.split()
    ]
    words = [word for word in words if word] or ["office"]
    name = f"{words[0][0]}.{words[-1]}" if len(words) > 1 else words[0]
    return f"{name}@{slug}.example.{'org' if is_public else 'com'}"
