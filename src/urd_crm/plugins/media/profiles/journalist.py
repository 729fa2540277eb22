"""The stakeholder type of people in a job: who writes, edits or films for an outlet."""

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from urd_crm.contract import AffiliationProfile, OnErase, OnExport, OnMerge, PersonalData, ProfileType, Text
from urd_crm.entities.affiliation import Affiliation
from urd_crm.entities.columns import JSON, choice
from urd_crm.entities.fields import LanguageTag
from urd_crm.errors import InvalidValueError
from urd_crm.plugins.media.profiles.beat import Beats

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def clock(text: str) -> str:
    """Admit a time of day.

    Args:
        text: ``HH:MM``, local.

    Raises:
        InvalidValueError: ``time-format``.

    >>> clock(" 17:30 ")
    '17:30'
    """
    if not _CLOCK.fullmatch(text.strip()):
        raise InvalidValueError(
            "time",
            "time-format",
            Text(en="This is no time of day.", bg="Това не е час."),
            Text(en="Write it as 17:30.", bg="Напишете го така: 17:30."),
        )
    return text.strip()


def weekdays(days: list[int]) -> list[int]:
    """Admit days of the week.

    Args:
        days: Monday is 1, Sunday 7.

    Returns:
        Each once, in their order.

    Raises:
        InvalidValueError: ``weekday-unknown``.

    >>> weekdays([5, 1, 5])
    [1, 5]
    """
    if any(not 1 <= day <= 7 for day in days):
        raise InvalidValueError(
            "weekday",
            "weekday-unknown",
            Text(en="There is no such day of the week.", bg="Няма такъв ден от седмицата."),
            Text(en="Monday is 1, Sunday is 7.", bg="Понеделник е 1, неделя е 7."),
        )
    return sorted(set(days))


ClockTime = Annotated[str, AfterValidator(clock)]
Weekdays = Annotated[list[int], AfterValidator(weekdays)]


class JournalistRole(StrEnum):
    """What somebody does for the outlet."""

    EDITOR_IN_CHIEF = "editor_in_chief"
    EDITOR = "editor"
    REPORTER = "reporter"
    PHOTOGRAPHER = "photographer"
    CAMERA = "camera"
    FREELANCE = "freelance"


class PreferredChannel(StrEnum):
    """How somebody wants to be reached."""

    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"
    IN_PERSON = "in_person"


class Journalist(AffiliationProfile, table=True):
    """What a person is to us in one job with an outlet; in another job they have other beats and another deadline."""

    __tablename__ = "urd_media_journalist"

    role: JournalistRole = Field(default=JournalistRole.REPORTER, sa_type=choice(JournalistRole))
    """What they do there."""
    beats: Beats = Field(default_factory=list, sa_type=JSON)
    """What they write about · IPTC Media Topics, or our words for the first level · empty: everything, or unknown."""
    preferred_channel: PreferredChannel | None = Field(default=None, sa_type=choice(PreferredChannel))
    """How they want to be reached · absent: they did not say."""
    deadline_time: ClockTime | None = Field(default=None, max_length=5)
    """When their issue or programme closes · ``HH:MM``, local · absent: unknown."""
    deadline_days: Weekdays = Field(default_factory=list, sa_type=JSON)
    """On which days · Monday is 1 · empty: every day, or unknown."""
    language: LanguageTag | None = Field(default=None, max_length=35)
    """In which language to write to them · BCP 47 · absent: that of the outlet."""
    embargo_ok: bool = Field(default=True)
    """Whether they take texts under embargo."""
    do_not_contact: bool = Field(default=False)
    """Whether they asked to be left alone."""


JOURNALIST = ProfileType(
    "journalist",
    Journalist,
    of=Affiliation,
    personal_data=PersonalData(OnMerge.MOVE, OnErase.DELETE, OnExport.INCLUDE),
    title=Text(en="Journalist", bg="Журналист"),
)
