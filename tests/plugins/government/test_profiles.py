from datetime import date

import pytest

from urd_crm.errors import InvalidValueError, ValidationFailedError
from urd_crm.plugins.government import Institution, Mandate, mps

VALID = {"level": "national", "kind": "agency", "channels": ["post"]}


class TestInstitution:
    def test_ways_to_reach_it_are_in_order_each_once(self):
        """Best first; what it is asked for in small letters."""
        profile = Institution(**VALID | {"channels": ["seos", "post", "seos"]}, competence=["Пътища ", "пътища"])
        assert [each.value for each in profile.channels] == ["seos", "post"]
        assert profile.competence == ["пътища"]

    @pytest.mark.parametrize(
        "field, value, code",
        [
            ("channels", [], "no-channel"),
            ("channels", ["pigeon"], None),
            ("level", "galactic", None),
            ("kind", "person", None),
            ("settlement_code", "6885", None),
        ],
    )
    def test_what_cannot_be_is_refused(self, field, value, code):
        """With the field that it is about."""
        with pytest.raises(ValidationFailedError) as caught:
            Institution(**VALID | {field: value})
        assert [problem.field.partition(".")[0] for problem in caught.value.problems] == [field]
        assert code is None or caught.value.codes == (code,)

    def test_its_code_of_settlement_keeps_its_zeros(self):
        """It is text."""
        assert Institution(**VALID, settlement_code="00357").settlement_code == "00357"

    def test_its_number_is_an_identifier_that_is_checked(self, session):
        """EIK, as of any organisation."""
        body = session.organisations.add("Областна администрация (тест)", country="BG")
        session.profiles.set(body, Institution(**VALID))
        with pytest.raises((InvalidValueError, ValidationFailedError)):
            session.identifiers.add(body, "BG-EIK", "123456789")


class TestMandate:
    @pytest.mark.parametrize("district", [0, 32])
    def test_there_are_thirty_one_districts(self, district):
        """Neither none nor one more."""
        with pytest.raises(ValidationFailedError):
            Mandate(basis="elected", district=district)

    def test_it_has_a_beginning(self, session, town):
        """Its own or that of the job; the year alone will do."""
        person = session.people.add(given="Иво", surname="Станев")
        job = session.affiliations.add(person, town.hall, position="Кмет на кметство")
        with pytest.raises(ValidationFailedError) as caught:
            session.profiles.set(job, Mandate(basis="elected"))
        assert caught.value.codes == ("mandate-without-beginning",)
        assert session.profiles.set(job, Mandate(basis="elected", since="2023")).since.text == "2023"

    def test_it_ends_for_itself(self, session, elected):
        """Somebody may stay in a job whose mandate is over."""
        member = mps(session, district=27)[0].person_id
        (job,) = session.affiliations.of_person(member)
        session.change(session.profiles.get(job, Mandate), until="2026-03-01")
        assert len(mps(session, district=27)) == 2
        assert len(mps(session, district=27, on=date(2026, 2, 28))) == 3
