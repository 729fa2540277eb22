"""Which Latin letters stand for which Cyrillic and Greek ones: the published tables."""


def _table(letters: str) -> dict[str, str]:
    """Read pairs such as ``щ:sht``; nothing after the colon: the letter is not written."""
    return dict(pair.split(":") for pair in letters.split())


BULGARIAN = _table(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sht "
    "ъ:a ь:y ю:yu я:ya"
)
"""Source: Bulgarian Transliteration Act (State Gazette 19/2009), art. 5."""

FOREIGN = _table("ё:yo ы:y э:e і:i ї:yi є:ye ґ:g ў:u ј:y љ:ly њ:ny ћ:ch ђ:dzh џ:dzh ѓ:gy ќ:ky ѕ:dz ѝ:i ѣ:e ѫ:a ѐ:e")
"""How a Bulgarian reader sounds letters of other Cyrillic alphabets, and old and accented ones of the own."""

SERBIAN = _table(
    "а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c "
    "ч:č џ:dž ш:š"
)
"""Source: the two alphabets of Serbian, letter for letter (Pravopis srpskoga jezika, Matica srpska)."""

_ICAO = _table(
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh "
    "щ:shch ъ:ie ы:y ь: э:e ю:iu я:ia і:i ї:i є:ie ґ:g ў:u"
)

RUSSIAN = _ICAO
"""Source: ICAO Doc 9303 part 3, section 6B, which Russian passports follow."""

MACEDONIAN = _ICAO | _table("ѓ:gj ѕ:dz ј:j љ:lj њ:nj ќ:kj х:h ц:c џ:dj")
"""Source: ICAO Doc 9303 part 3, section 6B, with its exceptions for Macedonian."""

BELARUSIAN = _ICAO | _table("г:h ё:io")
"""Source: ICAO Doc 9303 part 3, section 6B, with its exceptions for Belarusian."""

UKRAINIAN = _ICAO | _table("г:h и:y")
UKRAINIAN_FIRST = _table("є:ye ї:yi й:y ю:yu я:ya")
"""Letters that are written otherwise at the beginning of a word.

Source: Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010.
"""

GREEK = _table("α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o")
GREEK_PAIRS = _table("γγ:ng γξ:nx γχ:nch ου:ou")
GREEK_VOICED = "αεηιουωβγδζλμνρ"
"""Letters before which αυ, ευ, ηυ end in v; before others and at the end of a word in f.

Source: ELOT 743 (ISO 843), transcription.
"""

CYRILLIC = {
    "bg": BULGARIAN,
    "sr": SERBIAN,
    "mk": MACEDONIAN,
    "uk": UKRAINIAN,
    "ru": RUSSIAN,
    "be": BELARUSIAN,
}
"""The table of each language that is written in Cyrillic."""
