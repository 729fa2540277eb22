from datetime import date

import pytest

from urd_crm.errors import InvalidValueError, NotFoundError
from urd_crm.plugins.media import Journalist
from urd_crm.plugins.media.commands import change_outlet, send


class TestSend:
    def test_it_says_how_many_got_it(self, session, press, open_release):
        """Those of the beat; who asked to be left alone is left out, and counted."""
        release = open_release("approved")
        assert send(session, release.id, "culture") == "Изпратено на 1, пропуснати: 0"
        session.change(session.profiles.get(press.rashev, Journalist), do_not_contact=True)
        assert send(session, release.id, "politics") == "Изпратено на 0, пропуснати: 1"

    def test_an_unknown_beat_is_refused(self, session, open_release):
        """A slip sends nothing."""
        with pytest.raises(InvalidValueError):
            send(session, open_release("approved").id, "gossip")


class TestChangeOutlet:
    def test_it_says_which_job_is_new(self, session, press):
        """With its first day; the beats go along where that is said."""
        said = change_outlet(session, press.miteva.id, press.agency.id, date(2026, 4, 1), copy_beats=True)
        (job,) = session.affiliations.of_person(press.miteva.person_id, on=date(2026, 4, 1))
        assert said == f"Нова длъжност № {job.id}, от 2026-04-01"
        assert session.profiles.get(job, Journalist).beats == ["01000000"]

    def test_nobody_else_moves(self, session, press):
        """There is no such job."""
        with pytest.raises(NotFoundError):
            change_outlet(session, 999_999, press.agency.id, date(2026, 4, 1))
