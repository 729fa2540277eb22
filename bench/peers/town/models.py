"""Django's tables."""

from django.db import models


class Party(models.Model):
    kind = models.TextField()
    name = models.TextField()
    folded = models.TextField()

    class Meta:
        db_table = "party"


class Person(models.Model):
    party = models.OneToOneField(Party, models.CASCADE, primary_key=True, db_column="id")
    given = models.TextField(null=True)
    surname = models.TextField(null=True)

    class Meta:
        db_table = "person"


class Stakeholder(models.Model):
    party = models.ForeignKey(Party, models.CASCADE, related_name="stakeholders")
    type = models.TextField()

    class Meta:
        db_table = "stakeholder"
        constraints = (models.UniqueConstraint(fields=["party", "type"], name="stakeholder_once"),)


class Affiliation(models.Model):
    person = models.ForeignKey(Person, models.CASCADE)
    organisation = models.ForeignKey(Party, models.CASCADE)

    class Meta:
        db_table = "affiliation"


class ContactPoint(models.Model):
    party = models.ForeignKey(Party, models.CASCADE, related_name="points")
    kind = models.TextField()
    value = models.TextField()

    class Meta:
        db_table = "contact_point"


class Interaction(models.Model):
    kind = models.TextField()
    at = models.DateTimeField()
    subject = models.TextField()
    source = models.TextField(null=True)
    source_id = models.TextField(null=True)

    class Meta:
        db_table = "interaction"
        constraints = (models.UniqueConstraint(fields=["source", "source_id"], name="interaction_source"),)


class Participant(models.Model):
    interaction = models.ForeignKey(Interaction, models.CASCADE, related_name="participants")
    party = models.ForeignKey(Party, models.CASCADE, related_name="took_part")
    on_behalf_of = models.ForeignKey(Party, models.CASCADE, null=True, related_name="represented")

    class Meta:
        db_table = "participant"
        constraints = (models.UniqueConstraint(fields=["interaction", "party"], name="participant_once"),)
