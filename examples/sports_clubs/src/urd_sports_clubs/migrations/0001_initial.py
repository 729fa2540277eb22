"""initial."""

import sqlalchemy as sa
from alembic import op

revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "urd_sports_clubs_training_visit",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("athletes_present", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_sports_clubs_training_visit_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interaction_id", name=op.f("pk_urd_sports_clubs_training_visit")),
    )
    op.create_table(
        "urd_sports_clubs_sports_club",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("sport", sa.String(100), nullable=False),
        sa.Column("register_number", sa.String(100), nullable=True),
        sa.Column("athletes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["urd_organisation.id"],
            name=op.f("fk_urd_sports_clubs_sports_club_organisation_id_urd_organisation"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_urd_sports_clubs_sports_club")),
    )
    with op.batch_alter_table("urd_sports_clubs_sports_club", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_sports_clubs_sports_club_sport"), ["sport"], unique=False)

    op.create_table(
        "urd_sports_clubs_season_grant",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("season", sa.Integer(), nullable=False),
        sa.Column("amount", sa.String(40), nullable=True),
        sa.Column("report_due", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_sports_clubs_season_grant_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_sports_clubs_season_grant")),
    )
    with op.batch_alter_table("urd_sports_clubs_season_grant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_sports_clubs_season_grant_report_due"), ["report_due"], unique=False)
