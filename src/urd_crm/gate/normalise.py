"""What the core knows of its own rows beyond their single fields: values that follow from others, and what cannot be.

Each function may change the row it is given; what it yields are problems of that row.
A row that is changed comes with ``before``: the old values of the fields that changed.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from attrs import frozen

from urd_crm.entities.agreement import Agreement, Renewal
from urd_crm.entities.columns import LONGEST_NUMBER
from urd_crm.entities.commitment import Commitment
from urd_crm.entities.contact_point import Address, ContactKind, ContactPoint
from urd_crm.entities.engagement import Engagement
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction
from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.entities.model import CrmModel
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.errors import InvalidValueError, Problem
from urd_crm.registry import Registry
from urd_crm.text import Text
from urd_crm.values import egn, email, phone, url
from urd_crm.values.partial_date import PartialDate
from urd_crm.values.town import Town

Row = dict[str, Any]
Before = Mapping[str, Any] | None
EXTERNAL = "ext:"
"""Begins the scheme of a number in another system, which has no rule of its own."""


@frozen
class Surroundings:
    """What a row is read against."""

    registry: Registry
    town: Town


def normalise(table: type[CrmModel], row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    """Bring a row of any table into its stored form and say what is wrong with it."""
    rule = RULES.get(table)
    if rule is not None:
        try:
            yield from rule(row, before, around)
        except InvalidValueError as error:
            yield error.problem("value" if table in (ContactPoint, Identifier, LegalLimit) else "")
    since, until = row.get("since"), row.get("until")
    if since is not None and until is not None and _first_day(since) >= _first_day(until):
        yield Problem(
            "period-empty",
            Text(en="ends before it begins", bg="свършва, преди да е започнало"),
            Text(
                en="'until' is the first day that no longer belongs to it.", bg="„until“ е първият ден, който не влиза."
            ),
            field="until",
        )


def _first_day(bound: Any) -> Any:
    """Give the day that a bound means; a partial date is read as its first day."""
    return bound.first if isinstance(bound, PartialDate) else bound


def _contact_point(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    if before is not None and "value" in before and "original" not in before:
        row["original"] = row["value"]
        if "extension" not in before:
            row["extension"] = None
    row["original"] = (row["original"] or row["value"]).replace("\0", "")  # as it was written, as far as it can be kept
    kind = ContactKind(row["kind"])
    if kind is ContactKind.EMAIL:
        row["value"] = email.normalise(row["value"])
    elif kind is ContactKind.PHONE:
        parsed = phone.parse(row["value"], around.town.country)
        row["value"] = parsed.value
        row["extension"] = row["extension"] or parsed.extension
    elif kind is ContactKind.URL:
        row["value"] = url.normalise(row["value"])
    else:
        egn.refuse(row["value"], "contact")
    yield from ()


def _address(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    if all(value is None for name, value in row.items() if name not in {"id", "party_id"}):
        yield Problem(
            "empty-address",
            Text(en="the address says nothing", bg="в адреса няма нищо"),
            Text(
                en="Give a field of it, the settlement for one, or leave it out.",
                bg="Задайте поне едно поле, например населеното място, или не го добавяйте.",
            ),
        )


def _identifier(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    if row["scheme"].startswith(EXTERNAL) or _stays(before, "scheme", "value"):
        return
    try:
        entry = around.registry.identifiers.get(row["scheme"])
    except LookupError as error:
        yield Problem("unknown-scheme", Text(str(error), getattr(error, "text", Text("")).bg), field="scheme")
        return
    row["scheme"] = entry.code
    row["value"] = entry.record.validate(row["value"])


def _interaction(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    yield from _known(row, before, "kind", around.registry.interactions, "unknown-kind")
    if row["zone"] is not None and not _is_zone(row["zone"]):
        yield Problem(
            "unknown-zone",
            Text(en="there is no such time zone", bg="няма такава часова зона"),
            Text(en="Write its IANA name: Europe/Sofia.", bg="Напишете името ѝ по IANA: Europe/Sofia."),
            field="zone",
        )
    if row["ended_at"] is not None and row["ended_at"] < row["occurred_at"]:
        yield Problem(
            "ends-before-it-begins",
            Text(en="is before the beginning", bg="е преди началото"),
            field="ended_at",
        )
    if (row["register_name"] is None) != (row["register_number"] is None):
        yield Problem(
            "register-incomplete",
            Text(
                en="a register number needs its register, and the other way round", bg="регистър и номер вървят заедно"
            ),
            field="register_number",
        )
    row["register_year"] = around.town.day(row["occurred_at"]).year if row["register_name"] is not None else None
    if (row["source"] is None) != (row["source_id"] is None):
        yield Problem(
            "source-incomplete",
            Text(en="a source needs the number there, and the other way round", bg="източник и номер вървят заедно"),
            field="source_id",
        )


def _engagement(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    yield from _known(row, before, "type", around.registry.engagements, "unknown-type")
    types = around.registry.engagements
    if before is None and row["type"] in types and types.get(row["type"]).record.stage(row["stage"]) is None:
        yield Problem(
            "unknown-stage",
            Text(en="its type has no such stage", bg="видът ѝ няма такъв етап"),
            Text(en="Open it with session.engagements.open(…).", bg="Открийте я със session.engagements.open(…)."),
            field="stage",
        )


def _relationship(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    yield from _known(row, before, "type", around.registry.relationships, "unknown-type")
    if row["subject_id"] == row["object_id"]:
        yield Problem("relationship-to-itself", Text(en="is the same party", bg="е същото лице"), field="object_id")


def _stays(before: Before, *fields: str) -> bool:
    """Say whether fields keep what was admitted once: the plugin that declares it may be out of use by now."""
    return before is not None and not any(field in before for field in fields)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True


def _known(row: Row, before: Before, field: str, catalogue: Any, code: str) -> Iterator[Problem]:
    if _stays(before, field):
        return
    try:
        row[field] = catalogue.get(row[field]).code
    except LookupError as error:
        yield Problem(code, getattr(error, "text", Text(str(error))), field=field)


def _person(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    if not (row["given"] or row["surname"]):
        yield Problem(
            "nameless",
            Text(en="a person needs a given name or a surname", bg="човек има поне собствено или фамилно име"),
            field="surname",
        )


def _commitment(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    if (row["closed_on"] is None) != (row["outcome"] is None):
        yield Problem(
            "outcome-incomplete",
            Text(
                en="an ended promise has a day and an outcome, a standing one neither",
                bg="приключен ангажимент има ден и изход, а действащият няма нито едно",
            ),
            field="outcome",
        )


def _agreement(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    signed, begins, ends = row["signed_on"], row["in_force_from"], row["expires_on"]
    days = [day for day in (signed, begins) if day is not None]
    if days != sorted(days) or (ends is not None and days and ends <= days[-1]):
        yield Problem(
            "bad-term",
            Text(en="the order is: signed, in force, expires", bg="редът е: подписано, в сила, изтича"),
            field="expires_on",
        )
    if (row["renewal"] == Renewal.TACIT) != (row["renewal_years"] is not None):
        yield Problem(
            "renewal-years",
            Text(en="belongs to a tacit renewal, and a tacit renewal needs it", bg="върви с мълчаливото подновяване"),
            field="renewal_years",
        )
    if row["terminated_on"] is not None and signed is None:
        yield Problem(
            "terminated-unsigned",
            Text(en="only a signed agreement can be terminated", bg="прекратява се само подписано споразумение"),
            field="terminated_on",
        )


def _legal_limit(row: Row, before: Before, around: Surroundings) -> Iterator[Problem]:
    try:
        number = Decimal(row["value"])
    except InvalidOperation:
        number = Decimal("NaN")
    if number.is_finite() and len(written := format(number, "f")) <= LONGEST_NUMBER:
        row["value"] = written
    else:
        yield Problem(
            "not-a-number",
            Text(
                en=f"is not a decimal number of at most {LONGEST_NUMBER} characters",
                bg=f"не е десетично число от най-много {LONGEST_NUMBER} знака",
            ),
            field="value",
        )


RULES: Mapping[type[CrmModel], Callable[[Row, Before, Surroundings], Iterator[Problem]]] = {
    Address: _address,
    ContactPoint: _contact_point,
    Identifier: _identifier,
    Interaction: _interaction,
    Engagement: _engagement,
    Relationship: _relationship,
    Person: _person,
    Commitment: _commitment,
    Agreement: _agreement,
    LegalLimit: _legal_limit,
}


def has_rules(table: type[CrmModel]) -> bool:
    """Say whether there is anything to know of the rows of a table."""
    return table in RULES or {"since", "until"} <= table.model_fields.keys()
