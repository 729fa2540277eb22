import pickle
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum

import pytest
from pydantic import TypeAdapter, ValidationError
from tests.conftest import BUNDLED

from urd_crm import Engagement, Interaction, Organisation, Person
from urd_crm.core import declared
from urd_crm.entities.model import crm_registry, problems_of
from urd_crm.errors import ConflictError, ValidationFailedError
from urd_crm.registry import build_registry

ODD = [
    "x",
    "2026-13-45",
    1.5,
    1e20,
    float("nan"),
    True,
    [1],
    {},
    b"x",
    datetime(2026, 1, 1, 10, tzinfo=UTC),
    Decimal("1." + "9" * 40),
]
"""What stands for the wrong thing in most fields."""


class Floor(IntEnum):
    CELLAR = -1
    GROUND = 0
    FIRST = 1


class TestMaking:
    def test_a_row_is_checked_when_it_is_made(self):
        """All that is wrong with it at once, by field, with a code."""
        with pytest.raises(ValidationFailedError) as caught:
            Organisation(name="\x00", country="XX", founded="2020-13", colour="red")
        assert {problem.field: problem.code for problem in caught.value.problems} == {
            "colour": "unknown-field",
            "name": "control-character",
            "country": "unknown-country",
            "founded": "date-impossible",
        }

    def test_what_is_missing_is_said(self):
        """In both languages, with what to do."""
        with pytest.raises(ValidationFailedError) as caught:
            Organisation()
        (problem,) = caught.value.problems
        assert (problem.code, problem.field) == ("missing", "name")
        assert problem.message.bg
        assert problem.remedy.bg

    def test_words_to_choose_from_are_listed_in_either_language(self):
        """With the quotation marks and the conjunction of each."""
        with pytest.raises(ValidationFailedError) as caught:
            Interaction(status="nonsense")
        (problem,) = [each for each in caught.value.problems if each.field == "status"]
        assert str(problem.message) == "has to be one of 'planned', 'held' or 'cancelled'"
        assert problem.message.bg == "трябва да е едно от „planned“, „held“ или „cancelled“"
        with pytest.raises(ValidationError) as numbers:
            TypeAdapter(Floor).validate_python(3)
        (problem,) = problems_of(numbers.value)
        assert str(problem.message) == "has to be one of -1, 0 or 1"
        assert problem.message.bg == "трябва да е едно от -1, 0 или 1"

    @pytest.mark.parametrize("value", ODD, ids=repr)
    def test_what_is_wrong_is_said_in_both_languages(self, value):
        """Whatever is given for whatever field of whatever table."""
        for table in build_registry(declared, BUNDLED, strict=True).tables:
            for name in table.model_fields:
                with pytest.raises(ValidationFailedError) as caught:
                    table(**{name: value, "no_such_field": None})
                problems = [each for each in caught.value.problems if each.field.startswith(name)]
                assert all(each.message.bg not in ("", each.message.en) for each in problems), problems

    def test_the_value_is_never_repeated(self):
        """The error may end up in a log."""
        with pytest.raises(ValidationFailedError) as caught:
            Person(given="Анна", birth_date="Тайна", country="Тайна", languages=["Тайна!"])
        assert "Тайна" not in str(caught.value) + caught.value.in_("bg") + repr(caught.value.problems)
        assert pickle.loads(pickle.dumps(caught.value)).codes == caught.value.codes

    def test_values_come_out_in_their_stored_form(self):
        """Blanks, case and types."""
        row = Organisation(name="  Вентил \n ООД ", country="bg", founded=1998)
        assert (row.name, row.country, str(row.founded), row.version) == ("Вентил ООД", "BG", "1998", 1)

    def test_a_row_is_itself_and_no_other(self):
        """Two rows of the same values are two rows."""
        one, other = Organisation(name="A"), Organisation(name="A")
        assert one == one  # noqa: PLR0124
        assert one != other
        assert len({one, other}) == 2

    def test_a_row_is_not_copied(self):
        """It would share the session's state."""
        with pytest.raises(TypeError, match="model_dump"):
            Organisation(name="A").model_copy()

    def test_the_hosts_metadata_stays_clean(self):
        """Our tables are in a metadata of their own."""
        from sqlmodel import SQLModel

        assert not set(SQLModel.metadata.tables) & set(crm_registry.metadata.tables)


class TestWriting:
    def test_an_assignment_is_checked_at_the_flush(self, session):
        """What assignment lets pass, the gate does not; the row is as it was."""
        firm = session.organisations.add("A")
        with pytest.raises(ValidationFailedError):
            session.change(firm, country="XX")
        assert firm.country is None
        firm.name = "  B  "
        session.flush()
        assert firm.name == "B"

    def test_a_field_that_there_is_not_is_a_mistake_of_the_caller(self, session):
        """The row has none of that name."""
        with pytest.raises(TypeError, match="colour"):
            session.change(session.organisations.add("A"), colour="red")

    def test_each_writing_counts(self, session):
        """What does not change anything is none."""
        firm = session.organisations.add("A")
        session.change(firm, note="x")
        session.change(firm, note="x")
        assert firm.version == 2

    def test_the_later_of_two_stale_writes_is_refused(self, crm):
        """It is told, and nothing is lost."""
        with crm.session(actor="one") as session:
            id = session.organisations.add("A").id
        with crm.session() as reading:
            stale = reading.organisations.get(id)
            with crm.session(actor="two") as session:
                session.change(session.organisations.get(id), note="two")
            reading.orm.expunge(stale)
        with pytest.raises(ConflictError), crm.session(actor="one") as session:
            session.orm.add(stale)
            session.change(stale, note="one")
        with crm.session() as session:
            assert session.organisations.get(id).note == "two"

    def test_what_something_refers_to_is_not_deleted(self, session):
        """The reference would lead nowhere; the session goes on."""
        from urd_crm.entities.tag import Tag

        wide = session.tags.named("wide")
        session.tags.named("narrow", below="wide")
        with pytest.raises(ConflictError):
            session.delete(wide)
        assert isinstance(session.tags.named("third"), Tag)

    def test_an_engagement_of_no_type_is_refused(self, session):
        """A row made by hand passes the same rules."""
        with pytest.raises(ValidationFailedError) as caught:
            session.add(Engagement(type="nothing", name="A", stage="x", opened_at=session.now))
        assert caught.value.codes == ("unknown-type",)
