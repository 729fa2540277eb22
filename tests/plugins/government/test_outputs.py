from datetime import date

import pytest

from urd_crm.errors import NotFoundError
from urd_crm.plugins.government import (
    CONSULTATIVE_BODY,
    BodySeat,
    ConsultativeBody,
    Institution,
    address_book,
    correspondence_register,
    greeting_letter,
    request_letter,
    seats_register,
    visit_brief,
)


class TestLetters:
    def test_it_goes_to_the_holder_of_the_day(self, session, ministry, ask, send, write_to):
        """With the number of the register, the greeting they told us, and who signs."""
        request = send(ask(due=date(2026, 4, 1)))
        write_to("08-1", engagement=request)
        text = request_letter(session, request=request.id)
        for part in (
            "08-1 / 02.03.2026",
            "Асен Колчев",
            "Уважаеми господин Министър,",
            "Радко Железов",
            "1 април 2026 г.",
        ):
            assert part in text

    def test_no_greeting_is_made_up_from_a_name(self, session, ministry):
        """Who told us nothing is greeted as anybody."""
        session.change(ministry.person, salutation=None)
        assert "Уважаеми дами и господа," in greeting_letter(session, post=ministry.post.id)
        assert "Dear Sir or Madam," in greeting_letter(session, post=ministry.post.id, lang="en")

    def test_there_has_to_be_an_office(self, session, town):
        """A number of nothing is refused."""
        with pytest.raises(NotFoundError):
            greeting_letter(session, post=999)


class TestAddressBook:
    def test_more_institutions_are_not_more_queries(self, session, ministry, questions):
        """Their offices and holders are read together."""
        asked = questions(lambda: address_book(session))
        for n in range(5):
            body = session.organisations.add(f"Агенция {n}")
            session.profiles.set(body, Institution(level="national", kind="agency", channels=["mail"]))
            post = session.posts.add(body, "Директор")
            session.affiliations.add(session.people.add(f"Ана Директорова{n}"), post=post)
        assert questions(lambda: address_book(session)) == asked
        assert "| Агенция 4 | Директор | Ана Директорова4 |" in address_book(session)

    def test_offices_stand_by_rank(self, session, ministry):
        """A vacant one is named too."""
        session.posts.add(ministry.body, "Заместник-министър", rank=2)
        session.posts.add(ministry.body, "Портиер")
        lines = [line for line in address_book(session).splitlines() if line.startswith("| Министерство")]
        assert [line.split(" | ")[1:3] for line in lines] == [
            ["Министър", "Асен Колчев"],
            ["Заместник-министър", "незаета"],
            ["Портиер", "незаета"],
        ]


class TestRegisters:
    def test_letters_both_ways(self, session, ministry, write_to):
        """Each with its direction, and with what it answers."""
        first = write_to("08-1")
        write_to("08-1-1", to=ministry.body, direction="in", reply_to=first, their_number="12-34")
        text = correspondence_register(session)
        ministry = "Министерство на транспорта (тест)"
        assert f"| 08-1 | 2 март 2026 г. | изх. | {ministry} | – | Официално писмо | Писмо 08-1 | – | 08-1-1 |" in text
        assert f"| вх. | {ministry} | 12-34 | Официално писмо | Писмо 08-1-1 | 08-1 | – |" in text
        assert text.endswith("\n\nОбщо: 1 вх., 1 изх.\n")

    def test_one_way_alone(self, session, ministry, write_to):
        """The book of what came in, or of what went out; a letter without a number is in neither."""
        write_to("08-1")
        session.interactions.log("letter", "Без номер", participants=[ministry.body], direction="out")
        assert "08-1" not in correspondence_register(session, direction="in")
        text = correspondence_register(session, direction="out", lang="en")
        assert "| 08-1 | 2 March 2026 | out |" in text
        assert text.endswith("Total: 0 in, 1 out\n")

    def test_a_lapsed_mandate_is_named(self, session, town):
        """With the day on which it ended."""
        body = session.engagements.open(CONSULTATIVE_BODY, "Съвет", detail=ConsultativeBody(seats=2))
        session.add(BodySeat(engagement_id=body.id, affiliation_id=town.deputy.id))
        assert "действащ" in seats_register(session, on=date(2026, 12, 31))
        assert "изтекъл на 1 януари 2027 г." in seats_register(session, on=date(2027, 1, 1))


class TestBrief:
    def test_it_has_what_is_open_and_what_was_said(self, session, ministry, ask, send):
        """And a late promise says so."""
        send(ask())
        session.commitments.promise("Проучване", by=ministry.body, due_on=date(2026, 3, 1))
        session.interactions.log("meeting", "Обсъждане на надлеза", participants=[ministry.minister])
        text = visit_brief(session, institution=ministry.body)
        assert "| Проучване | техен ангажимент | – | 2 март 2026 г. | 1 март 2026 г. | да |" in text
        assert "Обсъждане на надлеза" in text
        assert "Пътен надлез" in text
