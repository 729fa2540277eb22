"""Languages, by the tags of BCP 47."""

import re
from functools import lru_cache
from typing import Any, NoReturn

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_FORM = re.compile(
    r"(?P<language>[a-z]{2,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
)


def normalise(tag: str) -> str:
    """Give a language tag in its canonical spelling.

    Args:
        tag: a language with, if needed, a script, a region and variants; ``_`` is read as ``-``.

    Returns:
        ``bg``, ``en-GB``, ``sr-Latn``; codes that were replaced give the new one (``iw`` → ``he``, ``bul`` → ``bg``).

    Raises:
        InvalidValueError: ``language-format`` or ``unknown-language``.

    Source: BCP 47 (RFC 5646); Unicode CLDR for what exists.

    >>> normalise("EN_gb"), normalise("sr-latn"), normalise("BG")
    ('en-GB', 'sr-Latn', 'bg')
    """
    value: Any = tag
    if not isinstance(value, str):
        _refuse("language-format", Text(en="A language tag is text.", bg="Езиковият код е текст."))
    return _normalise(value)


@lru_cache(maxsize=1024)
def _normalise(tag: str) -> str:
    # Babel reads its data from files: only who asks for a language pays for that.
    from babel import Locale
    from babel.core import get_global

    match = _FORM.fullmatch(tag.strip().replace("_", "-").lower())
    if match is None:
        _refuse("language-format", Text(en="This is not a language tag.", bg="Това не е езиков код."))
    language = match["language"]
    english = Locale("en")
    parts = get_global("language_aliases").get(language, language).split("_")
    if parts[0] not in english.languages:
        _refuse("unknown-language", Text(en="There is no such language.", bg="Няма такъв език."))
    if match["script"]:
        script = match["script"].title()
        if script not in english.scripts:
            _refuse("unknown-language", Text(en="There is no such script.", bg="Няма такава писменост."))
        parts = [parts[0], script]
    if match["region"]:
        region = match["region"].upper()
        if region not in english.territories:
            _refuse("unknown-language", Text(en="There is no such region.", bg="Няма такъв регион."))
        parts.append(region)
    return "-".join(parts) + match["variants"]


def name(tag: str, language: str = "en") -> str:
    """Give the name of a language in a language.

    Args:
        tag: BCP 47.
        language: in which language; what Unicode does not name in it is named in English.

    Raises:
        InvalidValueError: as :func:`normalise` does.

    >>> name("bg"), name("bg", "bg"), name("sr-Latn"), name("en-GB")
    ('Bulgarian', 'български', 'Serbian (Latin)', 'British English')
    """
    from babel import Locale

    canonical = normalise(tag)
    base, *rest = canonical.split("-")
    english = Locale("en")
    shown = locale_of(language)
    whole = shown.languages.get(canonical.replace("-", "_"))
    # CLDR's name for sr-Latn is missing in most languages: languages and scripts are named one by one.
    if whole is not None:
        return str(whole)
    called = str(shown.languages.get(base) or english.languages[base])
    details = [
        str(shown.scripts.get(part) or shown.territories.get(part) or english.scripts.get(part, part)) for part in rest
    ]
    return f"{called} ({', '.join(details)})" if details else called


def locale_of(language: str) -> Any:
    """Give Babel's locale of a language, or the English one where Unicode has none.

    Args:
        language: BCP 47.
    """
    from babel import Locale
    from babel.core import UnknownLocaleError

    tag = language.replace("_", "-")
    for wanted in (tag, tag.partition("-")[0]):
        try:
            return Locale.parse(wanted, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def _refuse(code: str, message: Text) -> NoReturn:
    raise InvalidValueError(
        "language",
        code,
        message,
        Text(en="Write a tag of BCP 47: bg, en-GB, sr-Latn.", bg="Напишете код по BCP 47: bg, en-GB, sr-Latn."),
    )
