"""People."""

from sqlmodel import Field

from urd_crm.entities.columns import JSON, PartialDateColumn
from urd_crm.entities.fields import Body, Country, Languages, Line
from urd_crm.entities.model import Versioned
from urd_crm.values.partial_date import PartialDate
from urd_crm.values.person_name import PersonName


class Person(Versioned, table=True):
    """A person. Whom they work for, their affiliations say; what we may write to, their contact points.

    Neither sex nor patronymic is ever inferred from a name.
    """

    __tablename__ = "urd_person"

    id: int = Field(default=None, primary_key=True, foreign_key="urd_party.id")
    """The same number as their party."""
    given: Line | None = Field(default=None, max_length=400)
    """Given name or names, in the script the person uses · absent: unknown."""
    patronymic: Line | None = Field(default=None, max_length=400)
    """Patronymic (бащино име) · absent: none or unknown."""
    surname: Line | None = Field(default=None, max_length=400)
    """Family name · absent: unknown."""
    surname2: Line | None = Field(default=None, max_length=400)
    """Second family name · absent: none."""
    title: Line | None = Field(default=None, max_length=100)
    """What stands before the name: д-р, Prof. · absent: none."""
    credential: Line | None = Field(default=None, max_length=100)
    """What stands after the name: PhD · absent: none."""
    salutation: Line | None = Field(default=None, max_length=400)
    """How to address them in a letter, as they wish it · absent: not told to us."""
    languages: Languages = Field(default_factory=list, sa_type=JSON)
    """What they read and speak, best first · BCP 47 · empty: unknown."""
    birth_date: PartialDate | None = Field(default=None, sa_type=PartialDateColumn)
    """When they were born · partial date · absent: unknown, or no business of ours."""
    country: Country | None = Field(default=None, max_length=2, index=True)
    """Where they live or are a citizen, as far as it matters · ISO 3166-1 · absent: unknown."""
    note: Body | None = Field(default=None)
    """What does not fit elsewhere · free text; disclosable to the person · absent: nothing."""

    @property
    def name(self) -> PersonName:
        """The name as a value, to be shown in one style or another."""
        return PersonName(
            given=self.given or "",
            patronymic=self.patronymic or "",
            surname=self.surname or "",
            surname2=self.surname2 or "",
            title=self.title or "",
            credential=self.credential or "",
        )
