"""One row at a time, in bulk and through the ORM: the same rules."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from urd_crm import Affiliation, Interaction, InteractionDraft, Organisation, OrganisationDraft, Person, PersonDraft
from urd_crm.entities.contact_point import ContactPoint
from urd_crm.errors import ReadOnlyError, ValidationFailedError

MOMENT = datetime(2026, 3, 1, 9, tzinfo=UTC)


def organisation_one(session, row):
    return session.organisations.add(**row)


def organisation_many(session, row):
    fields = {name: value for name, value in row.items() if name != "name"}
    return session.organisations.add_many([OrganisationDraft(row.get("name"), fields)])


def organisation_orm(session, row):
    return session.add(Organisation(**row))


def organisation_changed(session, row):
    """Assignment validates nothing; the flush has to."""
    found = session.organisations.add("Before")
    for name, value in row.items():
        setattr(found, name, value)
    session.flush()


def person_one(session, row):
    return session.people.add(**row)


def person_many(session, row):
    return session.people.add_many([PersonDraft(fields=row)])


def person_orm(session, row):
    return session.add(Person(**row))


def person_changed(session, row):
    found = session.people.add(given="Before")
    for name, value in {"given": None, **row}.items():
        setattr(found, name, value)
    session.flush()


def interaction_one(session, row):
    return session.interactions.log(participants=[session.organisations.add("Ventil")], **row)


def interaction_many(session, row):
    row = dict(row)
    party = session.organisations.add("Ventil")
    said = InteractionDraft(row.pop("kind"), row.pop("subject"), [party], row.pop("occurred_at"), fields=row)
    return session.interactions.log_many([said])


def interaction_orm(session, row):
    return session.add(Interaction(**row))


def interaction_changed(session, row):
    logged = session.interactions.log("call", "Before", participants=[session.organisations.add("Ventil")])
    found = session.interactions.get(logged)
    for name, value in row.items():
        setattr(found, name, value)
    session.flush()


ORGANISATION = [organisation_one, organisation_many, organisation_orm, organisation_changed]
PERSON = [person_one, person_many, person_orm, person_changed]
INTERACTION = [interaction_one, interaction_many, interaction_orm, interaction_changed]
CALL = {"kind": "call", "subject": "Plots", "occurred_at": MOMENT}

BAD: list[tuple[list[Any], dict[str, Any], set[tuple[str, str]]]] = [
    (ORGANISATION, {"name": ""}, {("empty-text", "name")}),
    (ORGANISATION, {"name": "x" * 401}, {("string-too-long", "name")}),
    (ORGANISATION, {"name": "x" * 10_000_000}, {("string-too-long", "name")}),
    (ORGANISATION, {"name": "nul\x00nul"}, {("control-character", "name")}),
    (ORGANISATION, {"name": "half\ud800"}, {("string-unicode", "name")}),
    (ORGANISATION, {"name": "turned\u202eround"}, {("bidi-control", "name")}),
    (ORGANISATION, {"name": "Ventil", "country": "Atlantis"}, {("unknown-country", "country")}),
    (ORGANISATION, {"name": "Ventil", "parent_id": 9999}, {("unknown-party", "parent_id")}),
    (
        ORGANISATION,
        {"name": "", "country": "Atlantis", "founded": "1998-13"},
        {("empty-text", "name"), ("unknown-country", "country"), ("date-impossible", "founded")},
    ),
    (PERSON, {"title": "Dr"}, {("nameless", "surname")}),
    (PERSON, {"surname": "Lindqvist", "birth_date": "1975-02-30"}, {("date-impossible", "birth_date")}),
    (PERSON, {"surname": "Lindqvist", "languages": ["?"]}, {("language-format", "languages")}),
    (
        INTERACTION,
        CALL | {"occurred_at": datetime.fromisoformat("2026-03-01T09:00")},
        {("naive-datetime", "occurred_at")},
    ),
    (INTERACTION, CALL | {"kind": "telepathy"}, {("unknown-kind", "kind")}),
    (INTERACTION, CALL | {"ended_at": MOMENT - timedelta(hours=1)}, {("ends-before-it-begins", "ended_at")}),
    (INTERACTION, CALL | {"register_name": "incoming"}, {("register-incomplete", "register_number")}),
    (INTERACTION, CALL | {"zone": "Europe/Atlantis"}, {("unknown-zone", "zone")}),
    (INTERACTION, CALL | {"reply_to_id": -1, "subject": ""}, {("empty-text", "subject")}),
]


def cases():
    for doors, row, expected in BAD:
        for door in doors:
            codes = "+".join(code for code, _ in sorted(expected))
            yield pytest.param(door, row, expected, id=f"{door.__name__}-{codes}")


class TestOneRule:
    @pytest.mark.parametrize("door, row, expected", list(cases()))
    def test_every_door_refuses_a_bad_row_alike(self, session, count, door, row, expected):
        """The same problems at once, each with its field and in both languages; nothing is written."""
        before = count("urd_change")
        with pytest.raises(ValidationFailedError) as caught:
            door(session, dict(row))
        problems = caught.value.problems
        assert {(problem.code, problem.field) for problem in problems} == expected
        assert all(problem.message.en and problem.message.bg for problem in problems)
        session.orm.expunge_all()
        added = count("urd_change") - before
        assert added == (1 if "interaction" in door.__name__ and door is not interaction_orm else 0) + (
            door in (organisation_changed, person_changed, interaction_changed)
        ), "only what the door needed before it"

    @pytest.mark.parametrize("door", [*ORGANISATION[:3], *PERSON[:3]], ids=lambda door: door.__name__)
    def test_a_door_without_an_actor_is_shut(self, crm, door):
        """Nobody writes unnamed."""
        row = {"name": "Ventil"} if door in ORGANISATION else {"surname": "Lindqvist"}
        with crm.session() as session, pytest.raises(ReadOnlyError):
            door(session, row)
            session.flush()

    @pytest.mark.parametrize("doors", [ORGANISATION[:3], PERSON[:3]], ids=["organisation", "person"])
    def test_every_door_writes_the_same(self, session, changes, doors):
        """The same row gives the same fields, the same words to be found by and the same record of change."""
        row = (
            {"name": " Линдквист   Вентил АБ", "country": "se", "founded": "1998-05"}
            if doors[0] is organisation_one
            else {"given": "Анна", "surname": "Линдквист ", "languages": ["SV", "en", "sv"]}
        )
        for door in doors:
            door(session, dict(row))
        inserted = changes()
        assert len(inserted) == 3
        assert [(change.actor, change.operation, change.before) for change in inserted] == [
            ("tester", "insert", None)
        ] * 3
        assert inserted[0].after == inserted[1].after == inserted[2].after
        assert {hit.party_id for hit in session.search("lindqvist")} == {change.entity_id for change in inserted}
        assert not session.review.verify()


class TestChildren:
    def test_a_child_obeys_the_same_rule_with_its_owner_and_alone(self, session):
        """An e-mail that cannot be is refused whichever way it comes."""
        owner = session.organisations.add("Ventil")
        ways = [
            lambda: session.organisations.add("Other", email="not an address"),
            lambda: session.organisations.add_many([OrganisationDraft("Other", email="not an address")]),
            lambda: session.contact_points.add(owner, "email", "not an address"),
            lambda: session.add(ContactPoint(party_id=owner.id, kind="email", value="not an address")),
        ]
        found = []
        for way in ways:
            with pytest.raises(ValidationFailedError) as caught:
                way()
            found.append([(problem.code, problem.field, problem.entity) for problem in caught.value.problems])
        assert found[0] == found[1] == found[2] == found[3]
        assert found[0][0][1:] == ("value", "urd_contact_point")

    def test_what_is_wrong_with_owner_and_children_is_said_at_once(self, session):
        """Every problem of a draft: its own fields, its children's, each named by table and field."""
        with pytest.raises(ValidationFailedError) as caught:
            session.organisations.add(
                "", country="Atlantis", email="nobody", phone="12", identifiers={"BG-EIK": "175074753", "XX": "1"}
            )
        found = [(problem.entity, problem.field) for problem in caught.value.problems]
        assert found == [
            ("urd_organisation", "name"),
            ("urd_organisation", "country"),
            ("urd_contact_point", "value"),
            ("urd_contact_point", "value"),
            ("urd_identifier", "value"),
            ("urd_identifier", "scheme"),
        ]

    def test_an_affiliation_is_held_to_one_rule_too(self, session):
        """It ends after it begins, whichever door it takes."""
        anna, ventil = session.people.add("Anna Lindqvist"), session.organisations.add("Ventil")
        row = {"person_id": anna.id, "organisation_id": ventil.id, "since": "2026-03", "until": "2026-01"}
        ways = [
            lambda: session.affiliations.add(anna, ventil, since="2026-03", until="2026-01"),
            lambda: session.affiliations.add_many([row]),
            lambda: session.add(Affiliation(**row)),
        ]
        for way in ways:
            with pytest.raises(ValidationFailedError) as caught:
                way()
            assert caught.value.codes == ("period-empty",)
