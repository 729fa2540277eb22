"""Plain text as it may be stored: one line, or a body of many."""

import re
import unicodedata
from typing import Any, NoReturn

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text

_CONTROL_IN_LINE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")  # white space among the controls is folded
_CONTROL_IN_BODY = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_OTHER_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85]")  # word processors break lines with vertical tabs
_SURROGATE = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE_AT_THE_ENDS = " \ufeff\u200b"  # byte order marks and zero-width blanks come with pasted cells
_LATIN = "[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"
_LOOK_ALIKE = "[\u0370-\u052f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]"
_LATIN_LETTER = re.compile(_LATIN)
_MIXED_WORD = re.compile(rf"{_LATIN}[^\W\d_]*{_LOOK_ALIKE}|{_LOOK_ALIKE}[^\W\d_]*{_LATIN}")


def line(text: str, *, maximum: int = 400) -> str:
    """Admit one line of text: white space folded to single blanks, trimmed, in Unicode's form NFC.

    Args:
        text: any text; line breaks in it count as white space.
        maximum: most characters of the result.

    Raises:
        InvalidValueError: ``not-text``, ``empty-text``, ``text-too-long``, ``control-character``,
            ``bidi-control`` (it would show the text in another order than it is stored in) or ``lone-surrogate``.

    Source: Unicode Standard Annex 15 (normalisation forms) and 9 (explicit directional characters).

    >>> line("  Община   Стара Загора ")
    'Община Стара Загора'
    """
    # The plain case: `isprintable` leaves out every control, format and surrogate character and every blank but " ".
    if (
        type(text) is str
        and text.isprintable()
        and 0 < len(text) <= maximum
        and "  " not in text
        and text[0] != " " != text[-1]
        and (text.isascii() or unicodedata.is_normalized("NFC", text))
    ):
        return text
    refuse_others(text)
    if _CONTROL_IN_LINE.search(text):
        _refuse_control()
    _check_surrogates(text)
    if _BIDI.search(text):
        raise InvalidValueError(
            "text",
            "bidi-control",
            Text(
                en="The text has invisible characters that turn the direction of writing.",
                bg="Текстът съдържа невидими знаци, които обръщат посоката на писане.",
            ),
            Text(en="Type it anew instead of pasting it.", bg="Въведете го отново, вместо да го поставяте."),
        )
    folded = " ".join(unicodedata.normalize("NFC", text).split()).strip(_INVISIBLE_AT_THE_ENDS)
    if not folded:
        raise InvalidValueError("text", "empty-text", Text(en="The text is empty.", bg="Текстът е празен."))
    _check_length(folded, maximum)
    return folded


def body(text: str, *, maximum: int = 1_000_000) -> str:
    r"""Admit text of many lines: newlines and tabs stay, in Unicode's form NFC; it may be empty.

    Args:
        text: any text; every kind of line break becomes a newline.
        maximum: most characters of the result.

    Raises:
        InvalidValueError: ``not-text``, ``text-too-long``, ``control-character`` or ``lone-surrogate``.

    Source: Unicode Standard Annex 15 (normalisation forms).

    >>> body("Уважаеми г-н Кмет,\r\n\r\nблагодарим за поканата.")
    'Уважаеми г-н Кмет,\n\nблагодарим за поканата.'
    """
    refuse_others(text)
    # The plain case: printable text with newlines and tabs has nothing that is refused or replaced.
    if not text.replace("\n", "").replace("\t", "").isprintable():
        if _CONTROL_IN_BODY.search(text):
            _check_surrogates(text)
            _refuse_control()
        text = _OTHER_BREAKS.sub("\n", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    _check_length(text, maximum)
    return text


def mixed_scripts(text: str) -> bool:
    """Say whether one word mixes Latin letters with Cyrillic or Greek ones that look like them.

    It is worth a warning, never a refusal: „кВh“ is odd, not impossible.

    >>> mixed_scripts("Вентил АБ, Ventil AB"), mixed_scripts("Bентил")
    (False, True)
    """
    if text.isascii() or not _LATIN_LETTER.search(text):  # most texts have one script, and this is seen at once
        return False
    return _MIXED_WORD.search(text) is not None


def refuse_others(text: Any) -> None:
    """Refuse what is no text.

    Raises:
        InvalidValueError: ``not-text``.
    """
    if not isinstance(text, str):
        raise InvalidValueError(
            "text",
            "not-text",
            Text(en="This is not text.", bg="Това не е текст."),
            Text(en="Give a string.", bg="Подайте низ."),
        )


def _check_surrogates(text: str) -> None:
    if _SURROGATE.search(text):
        raise InvalidValueError(
            "text",
            "lone-surrogate",
            Text(
                en="The text has half of a character, left by a wrong decoding.",
                bg="Текстът съдържа половин знак, останал от грешно декодиране.",
            ),
            Text(en="Read the file as UTF-8.", bg="Прочетете файла като UTF-8."),
        )


def _refuse_control() -> NoReturn:
    raise InvalidValueError(
        "text",
        "control-character",
        Text(en="The text has control characters.", bg="Текстът съдържа управляващи знаци."),
        Text(en="Remove them; NUL is one of them.", bg="Премахнете ги; такъв знак е и NUL."),
    )


def _check_length(text: str, maximum: int) -> None:
    if len(text) > maximum:
        raise InvalidValueError(
            "text",
            "text-too-long",
            Text(
                en="The text has {length} characters, {maximum} are allowed.",
                bg="Текстът е от {length} знака, а са разрешени {maximum}.",
            ).format(length=len(text), maximum=maximum),
        )
