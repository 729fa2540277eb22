from datetime import date

import pytest
from icalendar import Calendar

from urd_crm import Crm
from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run
from urd_crm.exchange.icalendar import export_calendar

MARCH = (date(2026, 3, 1), date(2026, 4, 1))


@pytest.fixture
def urd_plugins():
    return []


@pytest.fixture
def town(session):
    """A town hall that promised a firm a plan by the tenth."""
    session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    firm = session.organisations.add("Кооперация „Зора“")
    return session.commitments.promise("План; на терена, с мащаб", to=firm, due_on=date(2026, 3, 10))


def events(session, *span: date):
    """Give the events of a calendar, read by the package that others read them with."""
    return Calendar.from_ical(export_calendar(session, *(span or MARCH))).walk("VEVENT")


class TestCalendar:
    def test_a_deadline_is_a_whole_day(self, session, town):
        """With the words as they are, whatever signs are in them; it keeps nobody busy."""
        (event,) = events(session)
        assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 3, 10), date(2026, 3, 11))
        assert (str(event["summary"]), str(event["transp"])) == ("План; на терена, с мащаб", "TRANSPARENT")
        assert event["categories"].to_ical().decode() == "Поети ангажименти"

    def test_its_number_stays_when_the_day_moves(self, session, town):
        """Taken in again, the calendar moves it."""
        (before,) = events(session)
        session.change(town, due_on=date(2026, 3, 20), text="Скица")
        (after,) = events(session)
        assert after["uid"] == before["uid"]
        assert after.decoded("dtstart") == date(2026, 3, 20)

    def test_two_promises_have_two_numbers(self, session, town):
        """Even of the same day and words."""
        session.commitments.promise(town.text, to=town.party_id, due_on=town.due_on)
        assert len({event["uid"] for event in events(session)}) == 2

    def test_two_town_halls_have_two_numbers(self, session, town, tmp_path, clock):
        """The first promise of each is another one."""
        (here,) = events(session)
        other = Crm.open(tmp_path / "other.db", plugins=[], clock=clock)
        with other.session(actor="tester") as there:
            there.organisations.add("Община Горно Поле", is_own=True)
            there.commitments.promise("План", to=there.organisations.add("Фирма"), due_on=date(2026, 3, 10))
            assert events(there)[0]["uid"] != here["uid"]
        other.close()

    def test_the_last_day_is_left_out(self, session, town):
        """First day in, the other out; without any, the calendar is empty and still one."""
        assert len(events(session, date(2026, 3, 10), date(2026, 3, 11))) == 1
        assert events(session, date(2026, 3, 9), date(2026, 3, 10)) == []

    def test_lines_are_as_the_standard_wants_them(self, session, town):
        """75 octets at most, ended by two signs, whatever the alphabet."""
        session.change(town, text="Много дълго обещание за план на терена " * 8)
        lines = export_calendar(session, *MARCH).split(b"\r\n")
        assert all(len(line) <= 75 and b"\n" not in line for line in lines)


class TestCommand:
    def test_it_is_written_for_a_file(self, urd_database, crm, clock, capfdbinary):
        """``urd deadlines --ics > town.ics``."""
        with crm.session(actor="tester") as session:
            firm = session.organisations.add("Фирма")
            session.commitments.promise("План", to=firm, due_on=date(2026, 3, 10))
        desk = Desk(database=urd_database.removeprefix("sqlite:///"), clock=clock, plugins=("investors",))
        words = ["deadlines", "--from", "2026-03-10", "--to", "2026-03-10", "--plugin", "core", "--ics"]
        assert run(words, desk) == 0
        (event,) = Calendar.from_ical(capfdbinary.readouterr().out).walk("VEVENT")
        assert str(event["summary"]) == "План"
