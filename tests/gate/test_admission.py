"""The short way and the long way of admission."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from urd_crm.entities.affiliation import Affiliation, Post
from urd_crm.entities.agreement import Agreement
from urd_crm.entities.commitment import Commitment
from urd_crm.entities.contact_point import Address, ContactKind, ContactPoint
from urd_crm.entities.document import Document
from urd_crm.entities.engagement import Engagement, StageChange
from urd_crm.entities.identifier import Identifier
from urd_crm.entities.interaction import Interaction, Participant
from urd_crm.entities.legal_limit import LegalLimit
from urd_crm.entities.merge import Merge
from urd_crm.entities.model import CrmModel
from urd_crm.entities.name import Name
from urd_crm.entities.organisation import Organisation
from urd_crm.entities.person import Person
from urd_crm.entities.relationship import Relationship
from urd_crm.entities.tag import Tag
from urd_crm.errors import ValidationFailedError
from urd_crm.gate.admission import plan_for
from urd_crm.plugins.government import Institution
from urd_crm.plugins.media import Journalist
from urd_crm.values.partial_date import PartialDate

TABLES = [
    Organisation,
    Person,
    Name,
    Post,
    Affiliation,
    ContactPoint,
    Address,
    Identifier,
    Relationship,
    Tag,
    Engagement,
    StageChange,
    Interaction,
    Participant,
    Commitment,
    Agreement,
    Document,
    LegalLimit,
    Merge,
]
EARLIEST, LATEST = datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2100-01-01")
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 2030),
    st.floats(allow_nan=False),
    st.text(max_size=12),
    st.sampled_from(
        [
            "  Ventil   AB ",
            "BG",
            "Bulgaria",
            "bg",
            "en-GB",
            "email",
            "held",
            "us",
            "none",
            "official",
            "1998-05",
            "1998-13",
            "2026-02-30",
            "2026-03-01T10:00:00+02:00",
            "x" * 401,
            "x" * 61,
            "nul\x00",
            "turned\u202e",
            "half\ud800",
            "https://example.org",
        ]
    ),
    st.sampled_from([PartialDate("1998"), PartialDate("2026-05-17")]),
    st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)),
    st.datetimes(min_value=EARLIEST, max_value=LATEST, timezones=st.none() | st.just(UTC)),
    st.datetimes(
        min_value=EARLIEST,
        max_value=LATEST,
        timezones=st.just(timezone(timedelta(hours=3))),
    ),
    st.lists(st.sampled_from(["bg", "EN", "sv-SE", "", 3, None]), max_size=3),
    st.binary(max_size=3),
)


@st.composite
def rows(draw):
    """A row of any table, right or wrong: some fields, some missing, some unknown."""
    table = draw(st.sampled_from(TABLES))
    names = draw(st.lists(st.sampled_from([*table.model_fields, "no_such_field"]), unique=True, max_size=6))
    return table, {name: draw(VALUES) for name in names}


def plain(row):
    return {name: (type(value), value) for name, value in row.items() if name != "uid"}


class TestTwoWays:
    @settings(max_examples=300)
    @given(rows())
    @example((Person, {"surname": "Lindqvist", "languages": ["EN", "en"]}))
    @example((Tag, {"name": "x" * 100}))
    @example((Tag, {"name": "x" * 101}))
    @example((Organisation, {"name": "x" * 401}))
    @example((Organisation, {"name": "Ventil", "is_own": 1}))
    def test_the_short_way_gives_what_the_long_way_gives(self, drawn):
        """A row is admitted alike, or refused alike, whichever way it goes."""
        table, row = drawn
        plan = plan_for(table)
        short, short_problems = plan.admit(dict(row))
        long, long_problems = plan._the_long_way(dict(row))
        assert [(p.code, p.field) for p in short_problems] == [(p.code, p.field) for p in long_problems]
        if not short_problems:
            assert plain(short) == plain(long)

    @settings(max_examples=300)
    @given(rows())
    def test_a_constructor_refuses_what_admission_refuses(self, drawn):
        """Making the row and sending it through the gate are held to the same rules."""
        table, row = drawn
        plan = plan_for(table)
        _, problems = plan.admit(dict(row))
        given_ = {
            name: value
            for name, value in row.items()
            if value is not None or name not in plan.fields or not plan.fields[name].allows_none
        }
        if not problems:
            assert table(**given_)
            return
        with pytest.raises(ValidationFailedError) as caught:
            table(**given_)
        assert {(p.code, p.field) for p in caught.value.problems} == {(p.code, p.field) for p in problems}

    @pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
    def test_an_admitted_row_has_every_field(self, table: type[CrmModel]):
        """What is absent has its default, so that a check may read any field."""
        samples = {
            int: 1,
            str: "owns",
            date: date(2026, 3, 1),
            datetime: datetime(2026, 3, 1, tzinfo=UTC),
            ContactKind: ContactKind.EMAIL,
        }
        row = {name: samples[info.annotation] for name, info in table.model_fields.items() if info.is_required()}
        admitted, problems = plan_for(table).admit(row)
        assert not problems
        assert admitted.keys() == table.model_fields.keys()


class TestLists:
    @pytest.mark.parametrize(
        "table, field, members",
        [
            (Institution, "channels", ["pigeon"]),
            (Institution, "competence", ["a\0b"]),
            (Institution, "competence", [None]),
            (Journalist, "deadline_days", ["Monday"]),
            (Journalist, "beats", [7]),
            (Person, "languages", [None]),
        ],
    )
    def test_what_is_inside_is_looked_at(self, table, field, members):
        """Also where the list has a rule of its own, which may rely on it."""
        _, problems = plan_for(table).admit({field: members})
        assert field in {(problem.field or "").partition(".")[0] for problem in problems}
