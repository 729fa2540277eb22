import pytest
from pydantic import BaseModel, ValidationError

from urd_crm.errors import InvalidValueError
from urd_crm.values import LangText, Money, MonthDay, PartialDate


class Model(BaseModel):
    since: PartialDate
    price: Money | None = None
    due: MonthDay | None = None
    title: LangText | None = None


FULL = Model(since="1998-05", price="19.90 EUR", due="03-31", title={"bg": "Покана"})


class TestField:
    def test_values_are_read_from_what_they_are_written_as(self):
        """A host's form gives strings."""
        read = Model(
            since=PartialDate("1998-05"),
            price=Money("19.90", "EUR"),
            due=MonthDay("03-31"),
            title=LangText(bg="Покана"),
        )
        assert read == FULL

    def test_instances_stay_in_python(self):
        """A dumped model still has values."""
        assert FULL.model_dump()["price"] == Money("19.90", "EUR")

    def test_json_has_strings(self):
        """And reads them back."""
        written = FULL.model_dump_json()
        assert '"price":"19.90 EUR"' in written
        assert Model.model_validate_json(written) == FULL
        assert Model.model_validate_json(Model(since=1998).model_dump_json()) == Model(since="1998")

    def test_our_error_is_inside_pydantic_s(self):
        """Its code is there for the gate to report."""
        with pytest.raises(ValidationError) as caught:
            Model(since="1998-13")
        (error,) = caught.value.errors()
        assert error["type"] == "value_error"
        assert isinstance(error["ctx"]["error"], InvalidValueError)
        assert error["ctx"]["error"].code == "date-impossible"

    @pytest.mark.parametrize("mode", ["validation", "serialization"])
    def test_a_json_schema_can_be_made(self, mode):
        """A web framework describes its pages with it."""
        assert Model.model_json_schema(mode=mode)["properties"]["since"]["type"] == "string"
