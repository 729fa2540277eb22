"""``urd show``: all that is known of a party, on one page."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from urd_crm.cli.command import Argument, Command, Option
from urd_crm.cli.desk import Desk
from urd_crm.cli.json_shape import plain, write_json
from urd_crm.cli.output import heading, print_facts, print_table
from urd_crm.cli.parameter import DAYS, PARTIES
from urd_crm.cli.timeline import row_of
from urd_crm.cli.wording import shown_word
from urd_crm.errors import NotFoundError
from urd_crm.text import Text

if TYPE_CHECKING:
    from urd_crm.entities.affiliation import Affiliation
    from urd_crm.entities.contact_point import ContactPoint
    from urd_crm.session import Session

GONE = {
    True: Text(en="merged into № {id}", bg="слято в № {id}"),
    False: Text(en="erased", bg="заличено"),
}
IN_THE_HEAD = ("name", "given", "patronymic", "surname", "surname2")
"""What the first line says already."""
INTERNAL = ("id", "version", "note", "parent_id", "organisation_id", "person_id", "affiliation_id")


@frozen
class Section:
    """A part of the page: rows under a heading."""

    title: Text
    rows: Sequence[dict[str, Any]]


def show(desk: Desk, reference: int | str, on: date | None) -> None:
    """Print a party."""
    with desk.reading() as session:
        id = session.resolve(reference).party_id
        page = _page(session, id, on or session.today, desk.language)
        talks = session.timeline(id, limit=5)
        talked = [row_of(session, entry, desk.language) for entry in talks]
    if desk.as_json:
        parts = {key: part.rows for key, part in page.items() if isinstance(part, Section)}
        write_json(plain(page | parts | {"last_contacts": talks.entries}, desk.language))
        return
    click.echo(click.style(page["label"], bold=True) + f"  {shown_word(page['kind'], desk.language)}, № {page['id']}")
    facts = [(name, value) for name, value in page["fields"].items() if name not in IN_THE_HEAD]
    print_facts(desk, [*facts, ("note", page["note"])])
    for part in (*page.values(), Section(TALKS, talked)):
        if isinstance(part, Section) and part.rows:
            heading(desk, part.title)
            print_table(desk, part.rows)


def _page(session: "Session", id: int, on: date, language: str) -> dict[str, Any]:
    """Gather what the page shows."""
    from urd_crm.entities.organisation import Organisation  # SQLAlchemy stands behind these
    from urd_crm.entities.party import Party, PartyKind
    from urd_crm.entities.person import Person

    party = session.get(Party, id)
    if party is None:
        raise NotFoundError(Text(en=f"There is no party number {id}.", bg=f"Няма лице с номер {id}."))
    is_organisation = party.kind is PartyKind.ORGANISATION
    row = session.get(Organisation, id) if is_organisation else session.get(Person, id)
    assert row is not None  # the party and its row are written together
    fields = {name: getattr(row, name) for name in type(row).model_fields if name not in INTERNAL}
    parent = row.parent_id if isinstance(row, Organisation) else None
    fields |= {"parent": _label(session, parent), "is_own": fields.get("is_own") or None}
    if party.merged_into_id is not None or party.erased_at is not None:
        fields["state"] = GONE[party.merged_into_id is not None].format(id=party.merged_into_id).in_(language)
    of = session.affiliations.of_organisation if is_organisation else session.affiliations.of_person
    affiliations = [_affiliation(session, each, on, of_organisation=is_organisation) for each in of(id, on=on)]
    key, title = ("people", PEOPLE) if is_organisation else ("affiliations", JOBS)
    engagements = session.engagements.of(id, is_open=True)
    return {
        "id": id,
        "uid": party.uid,
        "kind": str(party.kind),
        "label": party.label,
        "fields": {name: value for name, value in fields.items() if value not in (None, "", [])},
        "note": row.note,
        "names": Section(
            Text(en="Names", bg="Имена"),
            [
                {
                    "name": each.text,
                    "kind": each.kind,
                    "language": each.language,
                    "since": each.since,
                    "until": each.until,
                }
                for each in session.names.of(id)
            ],
        ),
        "identifiers": Section(
            Text(en="Numbers", bg="Номера"),
            [{"code": each.scheme, "value": each.value} for each in session.identifiers.of(id)],
        ),
        "contacts": Section(
            Text(en="Contact points", bg="Връзки"),
            [_contact(each) for each in session.contact_points.of(id, on=on)],
        ),
        "addresses": Section(
            Text(en="Addresses", bg="Адреси"),
            [
                {name: getattr(each, name) for name in ("street", "postcode", "settlement", "region", "country")}
                for each in session.contact_points.addresses(id, on=on)
            ],
        ),
        key: Section(title, affiliations),
        "profiles": Section(
            Text(en="Profiles", bg="Профили"),
            [
                {"profile": entry.record.title.in_(language) or entry.code, "value": profile}
                for entry, profile in session.profiles.of(row, on=on)
            ],
        ),
        "tags": Section(Text(en="Tags", bg="Етикети"), [{"name": each.name} for each in session.tags.of(id)]),
        "relationships": Section(
            Text(en="Relationships", bg="Отношения"),
            [
                {"what": tie.title.in_(language), "who": _label(session, tie.other_id)}
                for tie in session.relationships.of(id, on=on)
            ],
        ),
        "engagements": Section(
            Text(en="Under way", bg="Преписки в ход"),
            [
                {"id": each.id, "name": each.name, "type": each.type, "stage": each.stage, "opened_at": each.opened_at}
                for each in engagements
            ],
        ),
        "commitments": Section(
            Text(en="Standing promises", bg="Поети ангажименти"),
            [
                {"id": each.id, "text": each.text, "by": each.by, "due_on": each.due_on}
                for each in session.commitments.of(id, is_open=True)
            ],
        ),
    }


PEOPLE = Text(en="People", bg="Хора")
JOBS = Text(en="Positions", bg="Заемани длъжности")
TALKS = Text(en="Last contacts", bg="Последни контакти")


def _affiliation(session: "Session", each: "Affiliation", on: date, *, of_organisation: bool) -> dict[str, Any]:
    from urd_crm.entities.affiliation import Post

    post = None if each.post_id is None else session.get(Post, each.post_id)
    other = each.person_id if of_organisation else each.organisation_id
    return {
        "id": other,
        "person" if of_organisation else "organisation": _label(session, other),
        "position": each.position or (post.title if post else None),
        "unit": each.unit,
        "since": each.since,
        "contact": [_number(point) for point in session.contact_points.of(each, on=on)],
    }


def _contact(each: "ContactPoint") -> dict[str, Any]:
    return {"kind": each.kind, "value": _number(each), "note": each.purpose}


def _number(each: "ContactPoint") -> str:
    return f"{each.value} ext. {each.extension}" if each.extension else each.value


def _label(session: "Session", id: int | None) -> str | None:
    from urd_crm.entities.party import Party

    found = None if id is None else session.get(Party, id)
    return None if found is None else found.label


COMMANDS = {
    "show": Command(
        "show",
        Text(
            en="Show all that is known of an organisation or a person.",
            bg="Показва всичко известно за организация или човек.",
        ),
        show,
        [
            Argument(["reference"], Text(en="Number or name.", bg="Номер или име."), type=PARTIES, metavar="REF"),
            Option(
                ["--on"], Text(en="As of which day. Default: today", bg="Към кой ден. По подразбиране: днес"), type=DAYS
            ),
        ],
    )
}
