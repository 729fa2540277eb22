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
        "urd_change",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(100), nullable=False),
        sa.Column("entity", sa.String(63), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("operation", sa.String(8), nullable=False),
        sa.Column("before", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
        sa.Column("after", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=True),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_urd_change")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_change", schema=None) as batch_op:
        batch_op.create_index("ix_urd_change_entity_id", ["entity", "entity_id"], unique=False)

    op.create_table(
        "urd_document_content",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_urd_document_content")),
    )
    op.create_table(
        "urd_interaction",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql"), nullable=False),
        sa.Column("kind", sa.String(100), nullable=False),
        sa.Column("direction", sa.String(32), nullable=True),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("zone", sa.String(64), nullable=True),
        sa.Column("subject", sa.String(400), nullable=False),
        sa.Column("body", sa.String(), nullable=True),
        sa.Column("language", sa.String(35), nullable=True),
        sa.Column("place", sa.String(400), nullable=True),
        sa.Column("register_name", sa.String(40), nullable=True),
        sa.Column("register_year", sa.Integer(), nullable=True),
        sa.Column("register_number", sa.String(100), nullable=True),
        sa.Column("source", sa.String(100), nullable=True),
        sa.Column("source_id", sa.String(400), nullable=True),
        sa.Column("source_digest", sa.String(32), nullable=True),
        sa.Column("reply_to_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["reply_to_id"], ["urd_interaction.id"], name=op.f("fk_urd_interaction_reply_to_id_urd_interaction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_interaction")),
        sa.UniqueConstraint("uid", name=op.f("uq_urd_interaction_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_interaction", schema=None) as batch_op:
        batch_op.create_index("ix_urd_interaction_occurred_at_kind", ["occurred_at", "kind"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_interaction_reply_to_id"), ["reply_to_id"], unique=False)
        batch_op.create_index(
            "uq_urd_interaction_register",
            ["register_name", "register_year", "register_number"],
            unique=True,
            sqlite_where=sa.text("register_name IS NOT NULL"),
            postgresql_where=sa.text("register_name IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_urd_interaction_source",
            ["source", "source_id"],
            unique=True,
            sqlite_where=sa.text("source IS NOT NULL"),
            postgresql_where=sa.text("source IS NOT NULL"),
        )

    op.create_table(
        "urd_legal_limit",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(100), nullable=False),
        sa.Column("value", sa.String(40), nullable=False),
        sa.Column("unit", sa.String(40), nullable=False),
        sa.Column("source", sa.String(400), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_legal_limit")),
        sa.UniqueConstraint("code", "valid_from", name=op.f("uq_urd_legal_limit_code_valid_from")),
    )
    op.create_table(
        "urd_party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql"), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("label", sa.String(1000), nullable=False),
        sa.Column("sort_key", sa.String(1000), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["urd_party.id"], name=op.f("fk_urd_party_merged_into_id_urd_party")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_party")),
        sa.UniqueConstraint("uid", name=op.f("uq_urd_party_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_party_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_party_sort_key"), ["sort_key"], unique=False)

    op.create_table(
        "urd_search_gram",
        sa.Column("gram", sa.String(3), nullable=False),
        sa.Column("word", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("gram", "word", name=op.f("pk_urd_search_gram")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "urd_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["parent_id"], ["urd_tag.id"], name=op.f("fk_urd_tag_parent_id_urd_tag")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_tag")),
        sa.UniqueConstraint("name", name=op.f("uq_urd_tag_name")),
    )
    with op.batch_alter_table("urd_tag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_tag_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "urd_address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(100), nullable=True),
        sa.Column("street", sa.String(400), nullable=True),
        sa.Column("settlement", sa.String(400), nullable=True),
        sa.Column("settlement_code", sa.String(5), nullable=True),
        sa.Column("region", sa.String(400), nullable=True),
        sa.Column("postcode", sa.String(20), nullable=True),
        sa.Column("country", sa.String(2), nullable=True),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_address_party_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_address")),
    )
    with op.batch_alter_table("urd_address", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_address_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_address_settlement_code"), ["settlement_code"], unique=False)

    op.create_table(
        "urd_document",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql"), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=True),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("language", sa.String(35), nullable=True),
        sa.Column("translation_of_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["urd_document_content.digest"], name=op.f("fk_urd_document_digest_urd_document_content")
        ),
        sa.ForeignKeyConstraint(
            ["translation_of_id"], ["urd_document.id"], name=op.f("fk_urd_document_translation_of_id_urd_document")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_document")),
        sa.UniqueConstraint("uid", name=op.f("uq_urd_document_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_document_digest"), ["digest"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_document_translation_of_id"), ["translation_of_id"], unique=False)

    op.create_table(
        "urd_identifier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(40), nullable=False),
        sa.Column("value", sa.String(100), nullable=False),
        sa.Column("source", sa.String(400), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_identifier_party_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_identifier")),
        sa.UniqueConstraint("scheme", "value", name=op.f("uq_urd_identifier_scheme_value")),
    )
    with op.batch_alter_table("urd_identifier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_identifier_party_id"), ["party_id"], unique=False)

    op.create_table(
        "urd_merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("absorbed_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(100), nullable=False),
        sa.Column("reason", sa.String(400), nullable=True),
        sa.Column("journal", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["absorbed_id"], ["urd_party.id"], name=op.f("fk_urd_merge_absorbed_id_urd_party")),
        sa.ForeignKeyConstraint(["kept_id"], ["urd_party.id"], name=op.f("fk_urd_merge_kept_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_merge")),
    )
    with op.batch_alter_table("urd_merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_merge_absorbed_id"), ["absorbed_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_merge_kept_id"), ["kept_id"], unique=False)

    op.create_table(
        "urd_name",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(400), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("language", sa.String(35), nullable=True),
        sa.Column("source", sa.String(400), nullable=True),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_name_party_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_name")),
    )
    with op.batch_alter_table("urd_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_name_party_id"), ["party_id"], unique=False)

    op.create_table(
        "urd_organisation",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("country", sa.String(2), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("founded", sa.String(10), nullable=True),
        sa.Column("dissolved", sa.String(10), nullable=True),
        sa.Column("is_own", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["urd_party.id"], name=op.f("fk_urd_organisation_id_urd_party")),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["urd_organisation.id"], name=op.f("fk_urd_organisation_parent_id_urd_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_organisation")),
    )
    with op.batch_alter_table("urd_organisation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_organisation_country"), ["country"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_organisation_is_own"), ["is_own"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_organisation_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "urd_party_tag",
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_party_tag_party_id_urd_party")),
        sa.ForeignKeyConstraint(["tag_id"], ["urd_tag.id"], name=op.f("fk_urd_party_tag_tag_id_urd_tag")),
        sa.PrimaryKeyConstraint("party_id", "tag_id", name=op.f("pk_urd_party_tag")),
    )
    with op.batch_alter_table("urd_party_tag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_party_tag_tag_id"), ["tag_id"], unique=False)

    op.create_table(
        "urd_person",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("given", sa.String(400), nullable=True),
        sa.Column("patronymic", sa.String(400), nullable=True),
        sa.Column("surname", sa.String(400), nullable=True),
        sa.Column("surname2", sa.String(400), nullable=True),
        sa.Column("title", sa.String(100), nullable=True),
        sa.Column("credential", sa.String(100), nullable=True),
        sa.Column("salutation", sa.String(400), nullable=True),
        sa.Column("languages", sa.JSON().with_variant(JSONB(), "postgresql"), nullable=False),
        sa.Column("birth_date", sa.String(10), nullable=True),
        sa.Column("country", sa.String(2), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["urd_party.id"], name=op.f("fk_urd_person_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_person")),
    )
    op.create_table(
        "urd_relationship",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(100), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.Column("note", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(["object_id"], ["urd_party.id"], name=op.f("fk_urd_relationship_object_id_urd_party")),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["urd_party.id"], name=op.f("fk_urd_relationship_subject_id_urd_party")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_relationship")),
    )
    with op.batch_alter_table("urd_relationship", schema=None) as batch_op:
        batch_op.create_index("ix_urd_relationship_object_id_type", ["object_id", "type"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_relationship_subject_id"), ["subject_id"], unique=False)

    op.create_table(
        "urd_search_word",
        sa.Column("word", sa.String(40), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(1), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["urd_party.id"], name=op.f("fk_urd_search_word_party_id_urd_party"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("word", "party_id", "origin", name=op.f("pk_urd_search_word")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("urd_search_word", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_search_word_party_id"), ["party_id"], unique=False)

    op.create_table(
        "urd_engagement",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql"), nullable=False),
        sa.Column("type", sa.String(100), nullable=False),
        sa.Column("name", sa.String(400), nullable=False),
        sa.Column("code_name", sa.String(100), nullable=True),
        sa.Column("stage", sa.String(60), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("origin_id", sa.Integer(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("responsible_unit", sa.String(400), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["origin_id"], ["urd_engagement.id"], name=op.f("fk_urd_engagement_origin_id_urd_engagement")
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["urd_person.id"], name=op.f("fk_urd_engagement_responsible_id_urd_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_engagement")),
        sa.UniqueConstraint("uid", name=op.f("uq_urd_engagement_uid")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_engagement", schema=None) as batch_op:
        batch_op.create_index(
            "ix_urd_engagement_code_name",
            ["code_name"],
            unique=False,
            sqlite_where=sa.text("code_name IS NOT NULL"),
            postgresql_where=sa.text("code_name IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_urd_engagement_origin_id"), ["origin_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_engagement_responsible_id"), ["responsible_id"], unique=False)
        batch_op.create_index("ix_urd_engagement_type_stage", ["type", "stage"], unique=False)

    op.create_table(
        "urd_post",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["urd_organisation.id"], name=op.f("fk_urd_post_organisation_id_urd_organisation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_post")),
    )
    with op.batch_alter_table("urd_post", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_post_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "urd_affiliation",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.String(400), nullable=True),
        sa.Column("unit", sa.String(400), nullable=True),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["urd_organisation.id"],
            name=op.f("fk_urd_affiliation_organisation_id_urd_organisation"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["urd_person.id"], name=op.f("fk_urd_affiliation_person_id_urd_person")),
        sa.ForeignKeyConstraint(["post_id"], ["urd_post.id"], name=op.f("fk_urd_affiliation_post_id_urd_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_affiliation")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("urd_affiliation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_affiliation_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_affiliation_person_id"), ["person_id"], unique=False)
        batch_op.create_index("ix_urd_affiliation_post_id_since", ["post_id", "since"], unique=False)

    op.create_table(
        "urd_agreement",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(60), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("in_force_from", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("renewal", sa.String(32), nullable=False),
        sa.Column("renewal_years", sa.Integer(), nullable=True),
        sa.Column("notice_days", sa.Integer(), nullable=False),
        sa.Column("act_number", sa.String(100), nullable=True),
        sa.Column("act_date", sa.Date(), nullable=True),
        sa.Column("their_act_number", sa.String(100), nullable=True),
        sa.Column("their_act_date", sa.Date(), nullable=True),
        sa.Column("rejected_on", sa.Date(), nullable=True),
        sa.Column("terminated_on", sa.Date(), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("responsible_unit", sa.String(400), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["urd_document.id"], name=op.f("fk_urd_agreement_document_id_urd_document")
        ),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["urd_engagement.id"], name=op.f("fk_urd_agreement_engagement_id_urd_engagement")
        ),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["urd_person.id"], name=op.f("fk_urd_agreement_responsible_id_urd_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_agreement")),
    )
    with op.batch_alter_table("urd_agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_agreement_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_agreement_engagement_id"), ["engagement_id"], unique=False)
        batch_op.create_index("ix_urd_agreement_expires_on", ["expires_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_agreement_responsible_id"), ["responsible_id"], unique=False)

    op.create_table(
        "urd_commitment",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(400), nullable=False),
        sa.Column("by", sa.String(32), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("promised_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("responsible_unit", sa.String(400), nullable=True),
        sa.Column("responsible_id", sa.Integer(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(32), nullable=True),
        sa.Column("evidence", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["urd_engagement.id"], name=op.f("fk_urd_commitment_engagement_id_urd_engagement")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["urd_interaction.id"], name=op.f("fk_urd_commitment_interaction_id_urd_interaction")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_commitment_party_id_urd_party")),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["urd_person.id"], name=op.f("fk_urd_commitment_responsible_id_urd_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_commitment")),
    )
    with op.batch_alter_table("urd_commitment", schema=None) as batch_op:
        batch_op.create_index("ix_urd_commitment_due_on_closed_on", ["due_on", "closed_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_commitment_engagement_id"), ["engagement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_commitment_interaction_id"), ["interaction_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_commitment_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_commitment_responsible_id"), ["responsible_id"], unique=False)

    op.create_table(
        "urd_engagement_party",
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(60), nullable=False),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_engagement_party_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["urd_party.id"], name=op.f("fk_urd_engagement_party_party_id_urd_party")
        ),
        sa.PrimaryKeyConstraint("engagement_id", "party_id", "role", name=op.f("pk_urd_engagement_party")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("urd_engagement_party", schema=None) as batch_op:
        batch_op.create_index("ix_urd_engagement_party_party", ["party_id", "engagement_id"], unique=False)

    op.create_table(
        "urd_interaction_engagement",
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_interaction_engagement_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_interaction_engagement_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interaction_id", "engagement_id", name=op.f("pk_urd_interaction_engagement")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("urd_interaction_engagement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_urd_interaction_engagement_engagement_id"), ["engagement_id"], unique=False
        )

    op.create_table(
        "urd_stage_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=False),
        sa.Column("from_stage", sa.String(60), nullable=True),
        sa.Column("to_stage", sa.String(60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(100), nullable=False),
        sa.Column("reason", sa.String(400), nullable=True),
        sa.ForeignKeyConstraint(
            ["engagement_id"],
            ["urd_engagement.id"],
            name=op.f("fk_urd_stage_change_engagement_id_urd_engagement"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_stage_change")),
    )
    with op.batch_alter_table("urd_stage_change", schema=None) as batch_op:
        batch_op.create_index("ix_urd_stage_change_engagement_id_at", ["engagement_id", "at"], unique=False)

    op.create_table(
        "urd_task",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(400), nullable=False),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("assignee_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["assignee_id"], ["urd_person.id"], name=op.f("fk_urd_task_assignee_id_urd_person")),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["urd_engagement.id"], name=op.f("fk_urd_task_engagement_id_urd_engagement")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["urd_interaction.id"], name=op.f("fk_urd_task_interaction_id_urd_interaction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_task")),
    )
    with op.batch_alter_table("urd_task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_task_assignee_id"), ["assignee_id"], unique=False)
        batch_op.create_index("ix_urd_task_due_on_done_on", ["due_on", "done_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_task_engagement_id"), ["engagement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_task_interaction_id"), ["interaction_id"], unique=False)

    op.create_table(
        "urd_agreement_party",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("signatory_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["urd_agreement.id"],
            name=op.f("fk_urd_agreement_party_agreement_id_urd_agreement"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_agreement_party_party_id_urd_party")),
        sa.ForeignKeyConstraint(
            ["signatory_id"], ["urd_person.id"], name=op.f("fk_urd_agreement_party_signatory_id_urd_person")
        ),
        sa.PrimaryKeyConstraint("agreement_id", "party_id", name=op.f("pk_urd_agreement_party")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("urd_agreement_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_agreement_party_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_agreement_party_signatory_id"), ["signatory_id"], unique=False)

    op.create_table(
        "urd_contact_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("affiliation_id", sa.Integer(), nullable=True),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("value", sa.String(400), nullable=False),
        sa.Column("original", sa.String(400), nullable=False),
        sa.Column("extension", sa.String(20), nullable=True),
        sa.Column("purpose", sa.String(100), nullable=True),
        sa.Column("is_preferred", sa.Boolean(), nullable=False),
        sa.Column("since", sa.String(10), nullable=True),
        sa.Column("until", sa.String(10), nullable=True),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("legal_basis", sa.String(32), nullable=True),
        sa.Column("basis_source", sa.String(400), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "(CASE WHEN party_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN affiliation_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN post_id IS NULL THEN 0 ELSE 1 END) = 1",
            name=op.f("ck_urd_contact_point_one_owner"),
        ),
        sa.ForeignKeyConstraint(
            ["affiliation_id"], ["urd_affiliation.id"], name=op.f("fk_urd_contact_point_affiliation_id_urd_affiliation")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_contact_point_party_id_urd_party")),
        sa.ForeignKeyConstraint(["post_id"], ["urd_post.id"], name=op.f("fk_urd_contact_point_post_id_urd_post")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_contact_point")),
    )
    with op.batch_alter_table("urd_contact_point", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_contact_point_affiliation_id"), ["affiliation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_contact_point_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_contact_point_post_id"), ["post_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_contact_point_value"), ["value"], unique=False)

    op.create_table(
        "urd_document_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("engagement_id", sa.Integer(), nullable=True),
        sa.Column("agreement_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(CASE WHEN party_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN interaction_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN engagement_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN agreement_id IS NULL THEN 0 ELSE 1 END) = 1",
            name=op.f("ck_urd_document_link_one_owner"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["urd_agreement.id"], name=op.f("fk_urd_document_link_agreement_id_urd_agreement")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["urd_document.id"], name=op.f("fk_urd_document_link_document_id_urd_document")
        ),
        sa.ForeignKeyConstraint(
            ["engagement_id"], ["urd_engagement.id"], name=op.f("fk_urd_document_link_engagement_id_urd_engagement")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["urd_interaction.id"], name=op.f("fk_urd_document_link_interaction_id_urd_interaction")
        ),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_document_link_party_id_urd_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urd_document_link")),
    )
    with op.batch_alter_table("urd_document_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_document_link_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_document_link_document_id"), ["document_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_document_link_engagement_id"), ["engagement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_document_link_interaction_id"), ["interaction_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_urd_document_link_party_id"), ["party_id"], unique=False)

    op.create_table(
        "urd_participant",
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("on_behalf_of_id", sa.Integer(), nullable=True),
        sa.Column("affiliation_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(32), nullable=True),
        sa.Column("rsvp", sa.String(32), nullable=True),
        sa.Column("presence", sa.String(32), nullable=True),
        sa.Column("occurred_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["affiliation_id"], ["urd_affiliation.id"], name=op.f("fk_urd_participant_affiliation_id_urd_affiliation")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"],
            ["urd_interaction.id"],
            name=op.f("fk_urd_participant_interaction_id_urd_interaction"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["on_behalf_of_id"],
            ["urd_organisation.id"],
            name=op.f("fk_urd_participant_on_behalf_of_id_urd_organisation"),
        ),
        sa.ForeignKeyConstraint(["party_id"], ["urd_party.id"], name=op.f("fk_urd_participant_party_id_urd_party")),
        sa.PrimaryKeyConstraint("interaction_id", "party_id", name=op.f("pk_urd_participant")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("urd_participant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_urd_participant_affiliation_id"), ["affiliation_id"], unique=False)
        batch_op.create_index(
            "ix_urd_participant_on_behalf",
            ["on_behalf_of_id", "occurred_at", "interaction_id"],
            unique=False,
            sqlite_where=sa.text("on_behalf_of_id IS NOT NULL"),
            postgresql_where=sa.text("on_behalf_of_id IS NOT NULL"),
        )
        batch_op.create_index("ix_urd_participant_party", ["party_id", "occurred_at", "interaction_id"], unique=False)
