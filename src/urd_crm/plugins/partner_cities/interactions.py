"""The kinds of interaction that partner cities have; calls, e-mails, meetings and visits are the core's."""

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text
from urd_crm.entities.columns import JSON
from urd_crm.entities.fields import Languages, Line


class CityLetter(InteractionDetail, table=True):
    """A letter to or from a partner city; language, text and register number stand in the interaction itself."""

    __tablename__ = "urd_partner_cities_city_letter"

    translated_into: Languages = Field(default_factory=list, sa_type=JSON)
    """The languages of the translations that went with it · BCP 47 · empty: the original alone."""


class Greeting(InteractionDetail, table=True):
    """A greeting or a condolence; its language stands in the interaction itself."""

    __tablename__ = "urd_partner_cities_greeting"

    occasion: Line | None = Field(default=None, max_length=400)
    """On what occasion · absent: the subject says it."""
    translated_into: Languages = Field(default_factory=list, sa_type=JSON)
    """The languages of the translations that went with it · BCP 47 · empty: the original alone."""


class GiftExchange(InteractionDetail, table=True):
    """What was given and what was received; values and where it is kept are the protocol's."""

    __tablename__ = "urd_partner_cities_gift_exchange"

    given: Line | None = Field(default=None, max_length=400)
    """What we gave · absent: nothing."""
    received: Line | None = Field(default=None, max_length=400)
    """What they gave · absent: nothing."""


CITY_LETTER = InteractionKind(
    "city_letter",
    Text(en="Letter between cities", bg="Писмо между градове"),
    detail=CityLetter,
    personal_data=NO_PERSONAL_DATA,
    is_written=True,
)
GREETING = InteractionKind(
    "greeting", Text(en="Greeting", bg="Поздравителен адрес"), detail=Greeting, personal_data=NO_PERSONAL_DATA
)
CONDOLENCE = InteractionKind("condolence", Text(en="Condolence", bg="Съболезнователен адрес"))
GIFT_EXCHANGE = InteractionKind(
    "gift_exchange",
    Text(en="Exchange of gifts", bg="Размяна на подаръци"),
    detail=GiftExchange,
    personal_data=NO_PERSONAL_DATA,
    is_meeting=True,
)
SCHOOL_CONTACT = InteractionKind("school_contact", Text(en="Contact of schools", bg="Контакт между училища"))
JOINT_STATEMENT = InteractionKind("joint_statement", Text(en="Joint statement", bg="Съвместно изявление"))

ALL = (CITY_LETTER, GREETING, CONDOLENCE, GIFT_EXCHANGE, SCHOOL_CONTACT, JOINT_STATEMENT)
