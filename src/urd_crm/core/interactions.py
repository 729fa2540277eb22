"""The kinds of interaction that every stakeholder has."""

from urd_crm.contract import InteractionKind, Text

CALL = InteractionKind("call", Text(en="Call", bg="Разговор по телефона"))
EMAIL = InteractionKind("email", Text(en="E-mail", bg="Електронно писмо"), is_written=True)
LETTER = InteractionKind("letter", Text(en="Letter", bg="Писмо"), is_written=True)
MEETING = InteractionKind("meeting", Text(en="Meeting", bg="Среща"), is_meeting=True)
VIDEO_MEETING = InteractionKind("video_meeting", Text(en="Video meeting", bg="Видеосреща"), is_meeting=True)
VISIT = InteractionKind("visit", Text(en="Visit", bg="Посещение"), is_meeting=True)
EVENT = InteractionKind("event", Text(en="Event", bg="Събитие"), is_meeting=True)
MESSAGE = InteractionKind("message", Text(en="Message", bg="Съобщение"), is_written=True)
NOTE = InteractionKind("note", Text(en="Note", bg="Бележка"))

ALL = (CALL, EMAIL, LETTER, MEETING, VIDEO_MEETING, VISIT, EVENT, MESSAGE, NOTE)
