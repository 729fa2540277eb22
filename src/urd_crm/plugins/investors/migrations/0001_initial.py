"""initial."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "urd_investors_offer_letter",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_investors_offer_letter_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interaction_id", name=op.f("pk_urd_investors_offer_letter")),
    )
    with op.batch_alter_table("urd_investors_offer_letter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_offer_letter_valid_until"), ["valid_until"], unique=False)

    op.create_table(
        "urd_investors_site_visit",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("delegates", sa.Integer(), nullable=True),
        sa.Column("interpreting", sa.String(100), nullable=True),
        sa.Column("conclusion", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_investors_site_visit_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interaction_id", name=op.f("pk_urd_investors_site_visit")),
    )
    op.create_table(
        "urd_investors_investor",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("hq_country", sa.String(2), nullable=True),
        sa.Column("ownership", sa.String(32), nullable=True),
        sa.Column("nace", sa.String(5), nullable=True),
        sa.Column("nace_revision", sa.String(32), nullable=False),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("turnover", sa.String(40), nullable=True),
        sa.Column("fdi_history", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
        sa.Column("key_account_id", sa.Integer(), nullable=True),
        sa.Column("nda_until", sa.Date(), nullable=True),
        sa.Column("beneficial_owner_checked_on", sa.Date(), nullable=True),
        sa.Column("sanctions_checked_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["key_account_id"], ["urd_person.id"], name=op.f("fk_urd_investors_investor_key_account_id_urd_person")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["urd_organisation.id"],
            name=op.f("fk_urd_investors_investor_organisation_id_urd_organisation"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_urd_investors_investor")),
    )
    with op.batch_alter_table("urd_investors_investor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_investor_hq_country"), ["hq_country"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_investors_investor_key_account_id"), ["key_account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_investors_investor_nda_until"), ["nda_until"], unique=False)

    op.create_table(
        "urd_investors_aftercare",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=True),
        sa.Column("planned_for", sa.Date(), nullable=True),
        sa.Column("findings", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_aftercare_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_investors_aftercare")),
    )
    with op.batch_alter_table("urd_investors_aftercare", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_aftercare_planned_for"), ["planned_for"], unique=False)

    op.create_table(
        "urd_investors_class_v_certificate",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("certificate_class", sa.String(32), nullable=False),
        sa.Column("capex", sa.String(40), nullable=True),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("job_years", sa.Integer(), nullable=True),
        sa.Column("act_number", sa.String(100), nullable=True),
        sa.Column("referred_to", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_class_v_certificate_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_investors_class_v_certificate")),
    )
    op.create_table(
        "urd_investors_investment_project",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(32), nullable=True),
        sa.Column("capex", sa.String(40), nullable=True),
        sa.Column("jobs", sa.Integer(), nullable=True),
        sa.Column("jobs_safeguarded", sa.Integer(), nullable=True),
        sa.Column("announced_on", sa.Date(), nullable=True),
        sa.Column("probability", sa.Integer(), nullable=True),
        sa.Column("competing_locations", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
        sa.Column("decision_due", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("capex_realised", sa.String(40), nullable=True),
        sa.Column("jobs_realised", sa.Integer(), nullable=True),
        sa.Column("realised_on", sa.Date(), nullable=True),
        sa.Column("realised_evidence", sa.String(400), nullable=True),
        sa.Column("loss_reason", sa.String(32), nullable=True),
        sa.Column("winning_location", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_investment_project_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_investors_investment_project")),
    )
    with op.batch_alter_table("urd_investors_investment_project", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_urd_investors_investment_project_announced_on"), ["announced_on"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_urd_investors_investment_project_decision_due"), ["decision_due"], unique=False
        )

    op.create_table(
        "urd_investors_investor_enquiry",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("response_due", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_investor_enquiry_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_investors_investor_enquiry")),
    )
    with op.batch_alter_table("urd_investors_investor_enquiry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_urd_investors_investor_enquiry_received_at"), ["received_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_urd_investors_investor_enquiry_response_due"), ["response_due"], unique=False
        )

    op.create_table(
        "urd_investors_investor_issue",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("is_blocking", sa.Boolean(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("escalated_to_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_investor_issue_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["escalated_to_id"],
            ["urd_party.id"],
            name=op.f("fk_urd_investors_investor_issue_escalated_to_id_urd_party"),
        ),
        sa.PrimaryKeyConstraint("engagement_id", name=op.f("pk_urd_investors_investor_issue")),
    )
    with op.batch_alter_table("urd_investors_investor_issue", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_investor_issue_due_on"), ["due_on"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_urd_investors_investor_issue_escalated_to_id"), ["escalated_to_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_urd_investors_investor_issue_is_blocking"), ["is_blocking"], unique=False)

    op.create_table(
        "urd_investors_requirement",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("area_min_m2", sa.String(40), nullable=True),
        sa.Column("area_max_m2", sa.String(40), nullable=True),
        sa.Column("power_mw", sa.String(40), nullable=True),
        sa.Column("needs_gas", sa.Boolean(), nullable=False),
        sa.Column("water_m3_day", sa.String(40), nullable=True),
        sa.Column("needs_sewer", sa.Boolean(), nullable=False),
        sa.Column("needs_rail", sa.Boolean(), nullable=False),
        sa.Column("motorway_max_km", sa.String(40), nullable=True),
        sa.Column("zoning", sa.String(32), nullable=True),
        sa.Column("tenure", sa.String(32), nullable=True),
        sa.Column("jobs_graduate", sa.Integer(), nullable=True),
        sa.Column("jobs_skilled", sa.Integer(), nullable=True),
        sa.Column("jobs_unskilled", sa.Integer(), nullable=True),
        sa.Column("start_by", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_requirement_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_investors_requirement")),
    )
    with op.batch_alter_table("urd_investors_requirement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_requirement_engagement_id"), ["engagement_id"], unique=False)

    op.create_table(
        "urd_investors_site",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("settlement_code", sa.String(5), nullable=True),
        sa.Column("cadastral_id", sa.String(30), nullable=True),
        sa.Column("area_m2", sa.String(40), nullable=False),
        sa.Column("zoning", sa.String(32), nullable=True),
        sa.Column("ownership", sa.String(32), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("power_mw", sa.String(40), nullable=True),
        sa.Column("has_gas", sa.Boolean(), nullable=True),
        sa.Column("water_m3_day", sa.String(40), nullable=True),
        sa.Column("has_sewer", sa.Boolean(), nullable=True),
        sa.Column("has_rail", sa.Boolean(), nullable=True),
        sa.Column("motorway_km", sa.String(40), nullable=True),
        sa.Column("price_m2", sa.String(40), nullable=True),
        sa.Column("rent_m2_month", sa.String(40), nullable=True),
        sa.Column("price_valid_until", sa.Date(), nullable=True),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("reserved_for_id", sa.Integer(), nullable=True),
        sa.Column("reserved_until", sa.Date(), nullable=True),
        sa.Column("data_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["urd_party.id"], name=op.f("fk_urd_investors_site_owner_id_urd_party")),
        sa.ForeignKeyConstraint(
            ["reserved_for_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_investors_site_reserved_for_id_urd_engagement"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_investors_site")),
        sa.UniqueConstraint("cadastral_id", name=op.f("uq_urd_investors_site_cadastral_id")),
    )
    with op.batch_alter_table("urd_investors_site", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_site_data_on"), ["data_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_investors_site_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_investors_site_reserved_for_id"), ["reserved_for_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_investors_site_settlement_code"), ["settlement_code"], unique=False)
        batch_op.create_index("ix_urd_investors_site_status_reserved_until", ["status", "reserved_until"], unique=False)

    op.create_table(
        "urd_investors_site_shown",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(32), nullable=True),
        sa.Column("feedback", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_investors_site_shown_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["urd_investors_site.id"], name=op.f("fk_urd_investors_site_shown_site_id_urd_investors_site")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_investors_site_shown")),
        sa.UniqueConstraint(
            "interaction_id", "site_id", name=op.f("uq_urd_investors_site_shown_interaction_id_site_id")
        ),
    )
    with op.batch_alter_table("urd_investors_site_shown", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_investors_site_shown_site_id"), ["site_id"], unique=False)
