"""The grant of a season: applied for, assessed, paid, reported."""

from urd_crm.contract import NO_PERSONAL_DATA, EngagementType, Milestone, Stage, Text
from urd_sports_clubs.checks import AMOUNT_IS_SET, REPORT_IS_IN
from urd_sports_clubs.grants import SeasonGrant

SEASON_GRANT = EngagementType(
    "season_grant",
    title=Text(en="Season grant", bg="Субсидия за сезона"),
    stages=(
        Stage("applied", Text(en="Applied for", bg="Подадено заявление")),
        Stage("assessed", Text(en="Assessed", bg="Оценено"), is_review=True),
        Stage("granted", Text(en="Granted", bg="Отпусната")),
        Stage("reported", Text(en="Reported", bg="Отчетена"), is_final=True, needs_reason=False),
        Stage("refused", Text(en="Refused", bg="Отказана"), is_final=True),
        Stage("withdrawn", Text(en="Withdrawn", bg="Оттеглена"), is_final=True),
    ),
    transitions={
        "applied": ("assessed",),
        "assessed": ("granted", "refused"),
        "granted": ("reported",),
        "*": ("withdrawn",),
    },
    detail=SeasonGrant,
    personal_data=NO_PERSONAL_DATA,
    guards={"granted": (AMOUNT_IS_SET,), "reported": (REPORT_IS_IN,)},
    milestones=(
        Milestone(Text(en="Visit a training", bg="Посещение на тренировка"), after="granted", value=3, unit="months"),
    ),
)
