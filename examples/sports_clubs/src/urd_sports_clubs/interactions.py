"""What happens with clubs and with nobody else."""

from sqlmodel import Field

from urd_crm.contract import NO_PERSONAL_DATA, InteractionDetail, InteractionKind, Text


class TrainingVisit(InteractionDetail, table=True):
    """What was seen at a training."""

    __tablename__ = "urd_sports_clubs_training_visit"

    athletes_present: int | None = Field(default=None, ge=0)
    """How many trained · people · absent: not counted."""


TRAINING_VISIT = InteractionKind(
    "training_visit",
    Text(en="Visit to a training", bg="Посещение на тренировка"),
    detail=TrainingVisit,
    personal_data=NO_PERSONAL_DATA,
)
