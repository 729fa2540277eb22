"""The stages of a press release, and what has to hold before it enters some of them."""

from collections.abc import Iterable, Sequence

from urd_crm.contract import (
    REJECT,
    Check,
    CheckContext,
    EngagementType,
    Finding,
    OnErase,
    OnExport,
    OnMerge,
    PersonalData,
    Stage,
    Text,
)
from urd_crm.plugins.media.engagements.press_release import PressRelease, PubStatus

SENDABLE = ("approved", "under_embargo", "released", "corrected", "archived")
"""From the approval on: when it may be sent to anybody."""
KILLED_TEXT = Text(en="the text was killed", bg="текстът е спрян")
UNAPPROVED = ("draft", "legal_check")


def embargo_broken(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find releases that are to go out before their embargo ends."""
    for row in rows:
        if row.is_embargoed_at(context.now):
            yield Finding(
                row,
                Text(en="the embargo has not ended yet", bg="ембаргото още не е изтекло"),
                Text(en="Wait, or change embargo_until first.", bg="Изчакайте или първо променете embargo_until."),
                field="embargo_until",
            )


def embargo_past(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find releases to be approved whose embargo is over already."""
    for row in rows:
        if row.embargo_until is not None and row.embargo_until <= context.now:
            yield Finding(
                row,
                Text(en="an embargo ends in the future", bg="ембаргото трябва да е в бъдещето"),
                Text(en="Leave it empty, or set a later moment.", bg="Изчистете го или задайте по-късен момент."),
                field="embargo_until",
            )


def embargo_missing(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find releases to be put under an embargo that have none."""
    for row in rows:
        if row.embargo_until is None:
            yield Finding(
                row,
                Text(en="no end of the embargo is set", bg="не е зададен край на ембаргото"),
                Text(en="Set embargo_until first.", bg="Първо задайте embargo_until."),
                field="embargo_until",
            )


def killed_release(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find texts that are to be used although they were cancelled."""
    for row in rows:
        if row.pubstatus == PubStatus.CANCELED:
            remedy = Text(en="Write a new release.", bg="Подгответе ново съобщение.")
            yield Finding(row, KILLED_TEXT, remedy, field="pubstatus")


def release_withheld(rows: Sequence[PressRelease], context: CheckContext) -> Iterable[Finding]:
    """Find texts that are to be released although they are withheld."""
    for row in rows:
        if row.pubstatus == PubStatus.WITHHELD:
            yield Finding(
                row,
                Text(en="the text is withheld", bg="текстът е задържан"),
                Text(en="Set pubstatus='usable' first.", bg="Първо задайте pubstatus='usable'."),
                field="pubstatus",
            )


EMBARGO_BROKEN = Check(
    "embargo-broken",
    PressRelease,
    embargo_broken,
    REJECT,
    Text(en="Before the embargo ends", bg="Преди края на ембаргото"),
)
EMBARGO_PAST = Check(
    "embargo-past", PressRelease, embargo_past, REJECT, Text(en="Embargo in the past", bg="Ембарго в миналото")
)
EMBARGO_MISSING = Check(
    "embargo-missing", PressRelease, embargo_missing, REJECT, Text(en="Embargo without end", bg="Ембарго без край")
)
KILLED_RELEASE = Check("killed-release", PressRelease, killed_release, REJECT, Text(en="Killed text", bg="Спрян текст"))
RELEASE_WITHHELD = Check(
    "release-withheld", PressRelease, release_withheld, REJECT, Text(en="Withheld text", bg="Задържан текст")
)

PRESS_RELEASE = EngagementType(
    "press_release",
    stages=(
        Stage("draft", Text(en="Draft", bg="Проект")),
        Stage("legal_check", Text(en="Legal check", bg="Правна проверка"), is_review=True),
        Stage("approved", Text(en="Approved", bg="Одобрено")),
        Stage("under_embargo", Text(en="Under embargo", bg="Под ембарго")),
        Stage("released", Text(en="Released", bg="Разпространено")),
        Stage("corrected", Text(en="Corrected", bg="Поправено")),
        Stage("archived", Text(en="Archived", bg="Архивирано"), is_final=True, needs_reason=False),
        Stage("killed", Text(en="Killed", bg="Спряно"), is_final=True),
    ),
    transitions={
        "draft": ("legal_check",),
        "legal_check": ("approved",),
        "approved": ("under_embargo", "released", "killed"),
        "under_embargo": ("released",),
        "released": ("corrected", "archived"),
        "corrected": ("released",),
    },
    detail=PressRelease,
    # Who speaks for it speaks in office: the row follows a merge and outlasts an erasure.
    personal_data=PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE),
    guards={
        "approved": (EMBARGO_PAST, KILLED_RELEASE),
        "under_embargo": (EMBARGO_MISSING, KILLED_RELEASE),
        "released": (EMBARGO_BROKEN, KILLED_RELEASE, RELEASE_WITHHELD),
    },
    title=Text(en="Press release", bg="Прессъобщение"),
)
