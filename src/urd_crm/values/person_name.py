"""The name of a person, in parts."""

from typing import Literal

from attrs import frozen

from urd_crm.values.person_name_reading import read
from urd_crm.values.person_name_words import PARTICLES
from urd_crm.values.plain_text import refuse_others

Style = Literal["full", "short", "formal", "sort"]


@frozen
class PersonName:
    """A name in the parts it is made of, each in the script and spelling the person uses.

    Immutable. A part that is unknown or that the person does not have is empty; none is ever made from another.
    """

    given: str = ""
    """Given name or names, initials if no more is known."""
    patronymic: str = ""
    """Father's name (бащино име)."""
    surname: str = ""
    """Family name, with the small words before it (van der Berg)."""
    surname2: str = ""
    """Second family name."""
    title: str = ""
    """What stands before the name: д-р, Prof."""
    credential: str = ""
    """What stands behind it: PhD."""

    def display(self, style: Style = "full") -> str:
        """Write the name.

        Args:
            style: ``full``: all names; ``short``: given and family name;
                ``formal``: title, given and family names, credential; ``sort``: the family name first.

        >>> name = PersonName("Стоян", "Иванов", "Петков", title="д-р", credential="PhD")
        >>> name.display(), name.display("short")
        ('Стоян Иванов Петков', 'Стоян Петков')
        >>> name.display("formal"), name.display("sort")
        ('д-р Стоян Петков, PhD', 'Петков, Стоян Иванов')
        """
        family = _joined(self.surname, self.surname2)
        if style == "short":
            return _joined(self.given, self.surname)
        if style == "formal":
            return ", ".join(filter(None, (_joined(self.title, self.given, family), self.credential)))
        if style == "sort":
            return ", ".join(filter(None, (family, _joined(self.given, self.patronymic))))
        return _joined(self.given, self.patronymic, family)

    @property
    def initials(self) -> str:
        """The first letters of the names.

        >>> PersonName("Мария Елена", "Иванова", "Петкова-Желева").initials
        'М.Е.И.П.'
        """
        words = _joined(self.given, self.patronymic, self.surname, self.surname2).split()
        return "".join(f"{word[0].upper()}." for word in words if word[0].isalpha() and word not in PARTICLES)


def parse(text: str, language: str = "bg") -> PersonName:
    """Read a name that is written in one.

    Nothing of the text is lost, but a name from a source all in capitals gets its natural case.
    A middle name is taken for a patronymic only in Bulgarian and only if it ends like one;
    otherwise two family names are more likely, and in Latin letters two given names.

    Args:
        text: ``"д-р Мария Тодорова"``, ``"ПЕТКОВ, СТОЯН"``, ``"Jan van der Berg, PhD"``.
        language: which customs the name follows, a BCP 47 tag.

    Returns:
        The name; all parts empty for a text without a letter.

    Raises:
        InvalidValueError: ``not-text``.

    >>> parse("проф. СТОЯН ИВАНОВ ПЕТКОВ").display("formal")
    'проф. Стоян Петков'
    >>> parse("Адлен Шукри Шевкед")
    PersonName(given='Адлен', patronymic='', surname='Шукри', surname2='Шевкед', title='', credential='')
    """
    refuse_others(text)
    return PersonName(**read(text, language))


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))
