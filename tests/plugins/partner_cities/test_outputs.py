from datetime import date, datetime

import pytest

from urd_crm.entities.agreement import Agreement
from urd_crm.errors import NotFoundError
from urd_crm.plugins.partner_cities import EXCHANGE, Exchange, GiftExchange, agree, freeze


@pytest.fixture
def signed(session, lariska):
    """An agreement with an end, and one that renews itself."""
    agree(
        session,
        lariska,
        "Договор",
        kind="twin",
        areas=["culture", "youth"],
        signed_on=date(2001, 6, 18),
        expires_on=date(2026, 6, 18),
        notice_days=90,
        responsible_unit="Протокол",
        act_number="498",
        act_date=date(2001, 5, 1),
    )
    terms = {"expires_on": date(2031, 1, 1), "renewal": "tacit", "renewal_years": 5}
    agree(session, lariska, "М", kind="memorandum", areas=["sport"], signed_on=date(2025, 1, 1), **terms)


class TestRegister:
    def test_it_is_written_in_both_languages(self, session, signed):
        """The same lines, as people write them."""
        bulgarian = session.output("partner_cities.agreement_register")
        assert (
            "| Лариска | договор за побратимяване | Договор | в сила | 18 юни 2001 г. | 18 юни 2001 г. "
            "| 18 юни 2026 г., предизвестие 90 дни | 498 / 01.05.2001 | – | култура, младежи | Протокол |" in bulgarian
        )
        assert "| 1 януари 2031 г., после мълчаливо |" in bulgarian
        english = session.output("partner_cities.agreement_register", lang="en")
        assert "| twinning agreement | Договор | in force | 18 June 2001 |" in english
        assert "| 18 June 2026, notice 90 days | 498 / 01.05.2001 | – | culture, youth | Протокол |" in english

    def test_it_can_be_written_as_of_a_day(self, session, signed):
        """What has run out by then is said to have."""
        assert "| изтекло |" in session.output("partner_cities.agreement_register", on=date(2026, 6, 19))


class TestBriefing:
    def test_it_has_all_a_mayor_asks(self, session, signed, make_city, lariska, hold):
        """Facts, people, agreements, exchanges, promises, gifts."""
        hold("2025-06-01")
        session.commitments.promise("Да пратим програмата", to=lariska, due_on=date(2026, 4, 1))
        session.interactions.log(
            "gift_exchange",
            "Подаръци",
            participants=[lariska],
            occurred_at=datetime.fromisoformat("2025-06-01T10:00+00:00"),
            detail=GiftExchange(given="Керамика", received="Зехтин"),
        )
        text = session.output("partner_cities.mayor_briefing", city=lariska.id)
        assert text.startswith("# Лариска\n")
        for line in (
            "| Община | Δήμος Λαρίσκας |",
            "| Езици | гръцки, английски |",
            "| Петя Драганова | Главен експерт | petya@example.com |",
            "| 1 юни 2025 г. | официален | при нас | 10 | Проведен |",
            "| обещахме | Да пратим програмата | 1 април 2026 г. |",
            "| 1 юни 2025 г. | Керамика | Зехтин |",
        ):
            assert line in text

    def test_of_agreements_only_its_own_are_read(self, session, signed, make_city, lariska, monkeypatch):
        """However many there are with other cities."""
        for n in range(10):
            city = make_city(f"Πόλη {n}", f"Град {n}")
            agree(session, city, "Друго", kind="twin", areas=["sport"], signed_on=date(2002, 6, 18))
        read, all_ = [], session.all
        monkeypatch.setattr(session, "all", lambda statement: [read.append(row) or row for row in all_(statement)])
        session.output("partner_cities.mayor_briefing", city=lariska.id)
        assert {each.title for each in read if isinstance(each, Agreement)} == {"Договор", "М"}

    def test_what_is_not_there_is_said_to_be_missing(self, session, make_city):
        """And a freeze stands first."""
        city = make_city("Самарск", "Самарск")
        freeze(session, city, act="31/2022", since=date(2022, 3, 31))
        text = session.output("partner_cities.mayor_briefing", city=city.id, lang="en")
        assert "The partnership is frozen since 31 March 2022 by act 31/2022." in text
        assert text.count("Nothing is recorded.") == 5

    def test_a_firm_has_none(self, session, town):
        """Only partner cities do."""
        with pytest.raises(NotFoundError):
            session.output("partner_cities.mayor_briefing", city=session.organisations.add("Acme").id)


class TestYear:
    def test_the_plan_has_feasts_exchanges_and_ends(self, session, signed, lariska):
        """By day; what was cancelled is not in it."""
        rows = [
            session.engagements.open(
                EXCHANGE,
                "О",
                parties=[lariska],
                detail=Exchange(kind="youth", direction="out", starts_on=date(2026, month, 1)),
            )
            for month in (9, 10)
        ]
        session.engagements.move(rows[1], "cancelled", reason="Буря")
        lines = session.output("partner_cities.year_plan", year=2026).splitlines()[4:]
        assert lines == [
            "| 18 юни 2026 г. | Лариска | Годишнина от подписването (25) |",
            "| 18 юни 2026 г. | Лариска | Изтича споразумение |",
            "| 1 септември 2026 г. | Лариска | Обмен, младежки, при тях |",
        ]

    def test_the_council_reads_what_it_cost(self, session, signed, hold, make_city):
        """With a total, and who was silent."""
        make_city("Radomir", "Радомир")
        hold("2025-06-01", cost="1200 EUR")
        text = session.output("partner_cities.council_report", year=2025, lang="en")
        assert "Signed in the year: Лариска." in text
        assert "Without an exchange for long: Радомир." in text
        assert "| Лариска | 1 | 10 | 0 | €1,200.00 |" in text
        assert text.endswith("| Total | 1 | 10 | 0 | €1,200.00 |\n")


class TestLetter:
    def test_it_is_written_in_two_languages(self, session, make_city):
        """The chosen one first, to the mayor by name."""
        city = make_city(city_day="05-15")
        post = session.posts.add(city, "Δήμαρχος", rank=1)
        session.affiliations.add(session.people.add(given="Eleni", surname="Lefka"), post=post)
        text = session.output("partner_cities.letter_draft", city=city.id, occasion="city_day")
        assert text.index("По случай празника на Лариска, 15 май 2026 г.") < text.index("On 15 May 2026, the day of")
        assert "Dear Eleni Lefka," in text
