"""Text in the two languages of the library: English and Bulgarian."""

from attrs import frozen

LANGUAGES = ("en", "bg")
"""Languages in which labels and messages exist; the first is the one that is always there."""


@frozen
class Text:
    """A label or a message in English and, where it exists, in Bulgarian.

    Immutable and safe to share. ``str()`` gives the English text.

    >>> greeting = Text(en="Good day", bg="Добър ден")
    >>> str(greeting), greeting.in_("bg"), Text("Only English").in_("bg")
    ('Good day', 'Добър ден', 'Only English')
    """

    en: str
    bg: str = ""

    def in_(self, language: str) -> str:
        """Give the text in a language, or in English where there is none.

        Args:
            language: one of :data:`LANGUAGES`.
        """
        return self.bg if language == "bg" and self.bg else self.en

    def format(self, **values: object) -> "Text":
        """Fill named places, ``{like_this}``, in both languages; a text is filled in in its own.

        >>> Text(en="{n} days", bg="{n} дни").format(n=3).in_("bg")
        '3 дни'
        >>> Text(en="until {day}", bg="до {day}").format(day=Text("today", "днес")).in_("bg")
        'до днес'
        """

        def said(language: str) -> dict[str, object]:
            return {name: each.in_(language) if isinstance(each, Text) else each for name, each in values.items()}

        return Text(self.en.format(**said("en")), self.bg.format(**said("bg")))

    def __str__(self) -> str:
        return self.en
