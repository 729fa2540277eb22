"""One text in several languages: the title of a call, the name of a prize."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import frozen

from urd_crm.errors import InvalidValueError
from urd_crm.text import Text
from urd_crm.values import language, plain_text
from urd_crm.values.string_schema import string_schema

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


@frozen(init=False, order=False)
class LangText:
    """A text in one or more languages; immutable, hashable, safe to share.

    Args:
        texts: language → text, for tags that are no Python names, such as ``sr-Latn``.
        by_language: the same as keywords.

    Raises:
        InvalidValueError: ``lang-text-empty`` without any text, and what :func:`.plain_text.body`
            and :func:`.language.normalise` raise.

    Source: BCP 47 (RFC 5646) for the tags.

    >>> title = LangText(bg="Ден на Европа", en="Europe Day")
    >>> title.in_("en"), title.in_("de"), str(title)
    ('Europe Day', 'Europe Day', '{"bg": "Ден на Европа", "en": "Europe Day"}')
    """

    items: tuple[tuple[str, str], ...]
    """Pairs of language and text, ordered by language."""

    def __init__(self, texts: Mapping[str, str] | None = None, /, **by_language: str) -> None:
        given = {**(texts or {}), **by_language}
        read = {language.normalise(tag): plain_text.body(text).strip() for tag, text in given.items()}
        kept = tuple(sorted((tag, text) for tag, text in read.items() if text))
        if not kept:
            raise InvalidValueError(
                "lang-text",
                "lang-text-empty",
                Text(en="There is no text in any language.", bg="Няма текст на нито един език."),
                Text(en='Give at least one: LangText(bg="…").', bg='Подайте поне един: LangText(bg="…").'),
            )
        self.__attrs_init__(kept)

    @classmethod
    def parse(cls, value: "str | Mapping[str, str] | LangText") -> "LangText":
        """Read the stored form, a mapping, or an instance, which is given back as it is.

        Raises:
            InvalidValueError: ``lang-text-format`` for anything else: plain text names no language.
        """
        if isinstance(value, LangText):
            return value
        try:
            texts = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            texts = None
        if not isinstance(texts, Mapping):
            raise InvalidValueError(
                "lang-text",
                "lang-text-format",
                Text(en="The text does not say which language it is in.", bg="Не е посочено на кой език е текстът."),
                Text(en='Give {"bg": "…", "en": "…"}.', bg='Подайте {"bg": "…", "en": "…"}.'),
            )
        return cls(texts)

    @classmethod
    def examples(cls) -> tuple["LangText", ...]:
        """Give values for tests and documentation."""
        return cls(bg="Ден на Европа"), cls(bg="Покана", en="Invitation"), cls({"sr-Latn": "Poziv"}, el="Πρόσκληση")

    @property
    def texts(self) -> Mapping[str, str]:
        """Language → text, read-only."""
        return MappingProxyType(dict(self.items))

    def in_(self, tag: str, fallback: str = "en") -> str:
        """Give the text in a language, else in its parent, else in the fallback, else in any.

        Args:
            tag: BCP 47; the parent of ``en-GB`` is ``en``.
            fallback: BCP 47.
        """
        texts = dict(self.items)
        for wanted in (tag, tag.partition("-")[0], fallback):
            if wanted in texts:
                return texts[wanted]
        return self.items[0][1]

    def __str__(self) -> str:
        return json.dumps(dict(self.items), ensure_ascii=False)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> "CoreSchema":
        return string_schema(cls.parse)
