from datetime import date

import pytest

from urd_crm.errors import NotFoundError, ValidationFailedError
from urd_crm.plugins.media import Journalist, Outlet, change_outlet, declaration_stands_until


def refusal(make, **fields: object):
    """Give the codes that a row is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        make(**fields)
    return caught.value.codes


class TestOutlet:
    @pytest.mark.parametrize("issn", ["0317-8471", "03178471", " 2434-561x "])
    def test_an_issn_is_kept_compact(self, issn):
        """With or without its hyphen."""
        assert len(Outlet(kind="newspaper", issn=issn).issn) == 8

    @pytest.mark.parametrize("issn", ["0317-8472", "0317", "вестник"])
    def test_a_wrong_issn_is_refused(self, issn):
        """By its check digit."""
        assert refusal(Outlet, kind="newspaper", issn=issn) == ("bad-issn",)

    def test_there_is_no_price_of_space(self):
        """No field for what it would cost as advertising."""
        assert not {"ave", "advertising_value", "rate_card"} & set(Outlet.model_fields)


class TestJournalist:
    def test_beats_are_codes(self):
        """Our words become codes, each once."""
        assert Journalist(beats=["culture", "medtop:01000000", "20000038"]).beats == ["01000000", "20000038"]

    @pytest.mark.parametrize(
        "fields, code",
        [
            ({"beats": ["gossip"]}, "beat-unknown"),
            ({"deadline_time": "25:00"}, "time-format"),
            ({"deadline_days": [8]}, "weekday-unknown"),
        ],
    )
    def test_what_cannot_be_is_refused(self, fields, code):
        """With what would be right."""
        assert refusal(Journalist, **fields) == (code,)

    def test_another_job_has_another_profile(self, session, press):
        """Two jobs of one person may have different beats."""
        job = session.affiliations.add(press.miteva.person_id, press.agency, since="2025")
        session.profiles.set(job, Journalist(beats=["sport"]))
        assert session.profiles.get(press.miteva, Journalist).beats == ["01000000"]


class TestMoving:
    def test_beats_are_copied_when_asked_for(self, session, press):
        """Wishes go along in any case."""
        session.change(session.profiles.get(press.miteva, Journalist), embargo_ok=False, role="editor")
        new = change_outlet(session, press.miteva, press.agency, on=date(2026, 3, 1))
        profile = session.profiles.get(new, Journalist)
        assert (profile.beats, profile.embargo_ok, profile.role) == ([], False, "editor")
        assert session.affiliations.of_person(press.miteva.person_id, on=date(2026, 3, 1)) == [new]

    def test_nobody_else_moves(self, session, press):
        """Who is no journalist is left where they are."""
        job = session.affiliations.add(session.people.add("Гост Гостев"), press.paper)
        with pytest.raises(NotFoundError):
            change_outlet(session, job, press.agency)

    @pytest.mark.parametrize("filed, until", [((2025, 6, 20), (2026, 6, 30)), ((2025, 8, 1), (2026, 6, 30))])
    def test_a_declaration_stands_to_the_next_thirtieth_of_june(self, session, filed, until):
        """Filed in time or late."""
        assert declaration_stands_until(session, date(*filed)) == date(*until)

    def test_the_day_is_set_by_the_limit(self, session):
        """Should the law change."""
        session.limits.set("media_owner_declaration", 331, "month_day", source="test", valid_from=date(2026, 1, 1))
        assert declaration_stands_until(session, date(2026, 2, 1)) == date(2027, 3, 31)
