"""The renewal of a twinning, line by line: from the warning a year ahead to the balance of visits.

Left out, because the plugins that bring them are others: the visit's programme of the protocol (a visit of the core
stands for it) and the project that pays for the youth exchange (its programme is named).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.plugins.scenario import Scenario

from urd_crm import Crm, Money
from urd_crm.entities.agreement import Agreement, status, term_end
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.partner_cities import (
    EXCHANGE,
    TWINNING,
    CityLetter,
    Exchange,
    PartnerCity,
    Twinning,
    agree,
    agreements_expiring,
    balance_in_out,
    freeze,
    next_anniversaries,
    unanswered_letters,
)
from urd_crm.testing.fixtures import Clock
from urd_crm.values.lang_text import LangText

VISITS = {
    "in": ("2020-05-10", "2021-10-02", "2021-12-04", "2022-05-14", "2023-05-13", "2024-05-18", "2025-05-17"),
    "out": ("2019-10-05", "2022-10-05", "2023-10-05", "2024-10-05", "2025-04-12"),
}
"""Two of them more than five years before the last line."""


def refusal(call: Any, *arguments: Any, **options: Any) -> Sequence[str]:
    """Give the codes that a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return caught.value.codes


class Story(Scenario):
    """The scenario; ``story[8]`` plays it up to line 8 and gives what that line found."""

    def __init__(self, crm: Crm, clock: Clock) -> None:
        super().__init__(crm, clock)
        with crm.session(actor="setup") as session:
            hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
            self.petya = session.people.add(given="Петя", surname="Драганова")
            session.affiliations.add(self.petya, hall, position="Главен експерт", since="2020")
            self.cities = {}
            for local, name, country, languages, city_day, national_day in (
                ("Δήμος Λαρίσκας", "Лариска", "GR", ["el", "en"], "05-15", "03-25"),
                ("Miasto Radomir Wielki", "Радомир Велки", "PL", ["pl", "en"], "last-saturday-06", "11-11"),
                ("Город Самарск", "Самарск", "RU", ["ru"], "2-sunday-09", "06-12"),
            ):
                city = session.organisations.add(local, country=country)
                profile = PartnerCity(
                    name=LangText(bg=name),
                    country=country,
                    languages=languages,
                    city_day=city_day,
                    national_day=national_day,
                    relation="twin",
                    coordinator_id=self.petya.id,
                )
                session.profiles.set(city, profile)
                self.cities[name] = city
            self.hall, self.lariska = hall, self.cities["Лариска"]

    def line_1(self, session: Any) -> dict[str, Any]:
        """Lariska: twin since 18 June 2001 for 25 years, without tacit renewal and notice."""
        self.at(2025, 6, 1, 9, 0)
        agreement = agree(
            session,
            self.lariska,
            "Договор за побратимяване с Лариска",
            kind="twin",
            areas=["culture", "youth"],
            signed_on=date(2001, 6, 18),
            expires_on=date(2026, 6, 18),
            responsible_id=self.petya.id,
        )
        for direction, days in VISITS.items():
            for day in days:
                row = session.engagements.open(
                    EXCHANGE,
                    f"Посещение {day}",
                    parties=[self.lariska],
                    opened_at=datetime(2019, 1, 1, tzinfo=UTC),
                    detail=Exchange(
                        kind="culture", direction=direction, starts_on=date.fromisoformat(day), people=8, cost="500 EUR"
                    ),
                )
                for stage in ("agreed", "confirmed", "held", "reported"):
                    session.engagements.move(row, stage)
        self.agreement = agreement.id
        return {"warnings": [each.code for each in session.warnings], "status": status(agreement, session.today)}

    def line_2(self, session: Any) -> dict[str, Any]:
        """1 July 2025: it is on the list of the next twelve months; the renewal is to be drafted."""
        self.at(2025, 7, 1, 9, 0)
        found = {problem.code for problem in session.review.findings(plugin="partner_cities")}
        renewal = session.engagements.open(TWINNING, "Лариска: подновяване", parties=[self.lariska], detail=Twinning())
        self.renewal = renewal.id
        session.tasks.add("Проект на договор", due_on=date(2025, 12, 1), engagement=renewal, assignee=self.petya)
        return {
            "before": agreements_expiring(session, months=12, on=date(2025, 6, 17)),
            "expiring": agreements_expiring(session, months=12),
            "found": found,
            "tasks": session.tasks.open(engagement=renewal),
        }

    def line_3(self, session: Any) -> dict[str, Any]:
        """Radomir Wielki has no end; Samarsk is frozen by act 31/2022."""
        agree(
            session,
            self.cities["Радомир Велки"],
            "Договор с Радомир Велки",
            kind="twin",
            areas=["education"],
            signed_on=date(2011, 9, 3),
            act_number="112",
            act_date=date(2011, 7, 1),
        )
        freeze(session, self.cities["Самарск"], act="31/2022", since=date(2022, 3, 31))
        return {"expiring": [row.city for row in agreements_expiring(session, months=1200)]}

    def line_4(self, session: Any) -> dict[str, Any]:
        """The renewal is about culture, youth and economy; our council approves it on 26 March 2026 with № 498."""
        self.at(2026, 3, 26, 16, 0)
        draft = agree(
            session,
            self.lariska,
            "Нов договор за побратимяване с Лариска",
            kind="twin",
            areas=["culture", "youth", "economy"],
            twinning=self.renewal,
            responsible_id=self.petya.id,
        )
        self.draft = draft.id
        for stage in ("explored", "letter_of_intent"):
            session.engagements.move(self.renewal, stage)
        early = refusal(session.engagements.move, self.renewal, "council_approved_us")
        session.change(draft, act_number="498", act_date=date(2026, 3, 26))
        session.engagements.move(self.renewal, "council_approved_us")
        return {"early": early, "status": status(draft, session.today)}

    def line_5(self, session: Any) -> dict[str, Any]:
        """It cannot be signed before the Greek council has decided: 41/2026, on 20 April."""
        self.at(2026, 4, 2, 10, 0)
        draft = session.get(Agreement, self.draft)
        moved = refusal(session.engagements.move, self.renewal, "signed")
        signed = refusal(session.change, draft, signed_on=date(2026, 4, 2))
        self.at(2026, 4, 20, 10, 0)
        session.change(draft, their_act_number="41/2026", their_act_date=date(2026, 4, 20))
        session.engagements.move(self.renewal, "council_approved_them")
        too_early = refusal(session.change, draft, signed_on=date(2026, 4, 19))
        return {"moved": moved, "signed": signed, "too_early": too_early}

    def line_6(self, session: Any) -> dict[str, Any]:
        """The anniversary visit of 17 to 19 June: twelve persons come."""
        begun = self.at(2026, 6, 17, 10, 0)
        visit = session.engagements.open(
            EXCHANGE,
            "25 години побратимяване",
            parties=[self.lariska],
            detail=Exchange(kind="official", direction="in", starts_on=date(2026, 6, 17), days=3, people=12),
        )
        session.interactions.log("visit", "Делегация", participants=[self.lariska], engagement=visit, occurred_at=begun)
        for stage in ("agreed", "confirmed", "held"):
            session.engagements.move(visit, stage)
        return {"stage": visit.stage, "timeline": len(list(session.timeline(self.lariska)))}

    def line_7(self, session: Any) -> dict[str, Any]:
        """Signed on 18 June in two languages, until 18 June 2051."""
        self.at(2026, 6, 18, 12, 0)
        draft = session.get(Agreement, self.draft)
        original = session.documents.add("Договор", b"bg", to=draft, language="bg")
        session.documents.add("Σύμφωνο", b"el", to=draft, language="el", translation_of=original)
        session.change(
            draft,
            signed_on=date(2026, 6, 18),
            in_force_from=date(2026, 6, 18),
            expires_on=date(2051, 6, 18),
            document_id=original.id,
        )
        session.engagements.move(self.renewal, "signed")
        session.engagements.move(self.renewal, "active")
        return {
            "status": status(draft, session.today),
            "end": term_end(draft, session.today),
            "languages": [each.language for each in session.documents.of(draft)],
            "register": session.output("partner_cities.agreement_register", lang="bg"),
        }

    def line_8(self, session: Any) -> dict[str, Any]:
        """A youth exchange: 22 invited and 30 of ours are 52; CERV asks for 25 invited."""
        self.at(2026, 6, 25, 10, 0)
        detail = Exchange(
            kind="youth", direction="in", people=52, invited_international=22, programme="cerv", countries=["BG", "GR"]
        )
        youth = session.engagements.open(EXCHANGE, "Младежки обмен", parties=[self.lariska], detail=detail)
        odd = [(each.code, each.field) for each in session.warnings]
        session.commit()
        session.change(session.engagements.detail(youth, Exchange), invited_international=26)
        left = [each.code for each in session.review.findings(plugin="partner_cities") if each.code == "cerv-threshold"]
        return {"odd": odd, "left": left}

    def line_9(self, session: Any) -> dict[str, Any]:
        """A letter in Bulgarian alone to Lariska, which reads Greek and English; a translation is added."""
        sent = self.at(2026, 7, 1, 11, 0)
        detail = CityLetter()
        letter = session.interactions.log(
            "city_letter",
            "Покана за празника на града",
            participants=[self.lariska],
            direction="out",
            language="bg",
            occurred_at=sent,
            register_name="out",
            register_number="04-17/2026",
            detail=detail,
        )
        odd = [each.code for each in session.warnings]
        session.change(detail, translated_into=["en"])
        self.letter = letter.id
        codes = {each.code for each in session.review.findings(plugin="partner_cities")}
        return {"odd": odd, "left": "language-mismatch" in codes}

    def line_10(self, session: Any) -> dict[str, Any]:
        """Nobody answers within 30 days."""
        self.at(2026, 8, 1, 9, 0)
        return {
            "in_time": unanswered_letters(session, on=date(2026, 7, 31)),
            "late": unanswered_letters(session),
        }

    def line_11(self, session: Any) -> dict[str, Any]:
        """An exchange with Samarsk is proposed."""

        def propose(**detail: object) -> Any:
            exchange = Exchange(kind="culture", direction="out", starts_on=date(2026, 10, 1), **detail)
            return session.engagements.open(
                EXCHANGE, "Хор в Самарск", parties=[self.cities["Самарск"]], detail=exchange
            )

        return {"codes": refusal(propose), "allowed": propose(approval_act="77/2026").stage}

    def line_12(self, session: Any) -> dict[str, Any]:
        """The balance of five years, and what is to be celebrated."""
        self.at(2026, 8, 20, 9, 0)
        return {
            "balance": balance_in_out(session, city=self.lariska, years=5),
            "ahead": next_anniversaries(session, days=90),
            "spring": next_anniversaries(session, days=90, on=date(2026, 4, 1)),
        }


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    clock = Clock(datetime(2025, 6, 1, 9, 0, tzinfo=UTC))
    path = tmp_path_factory.mktemp("story") / "town.db"
    crm = Crm.open(path, plugins=["partner_cities"], strict=True, clock=clock)
    yield Story(crm, clock)
    crm.close()


class TestRenewal:
    def test_line_1_an_old_twinning(self, story):
        """In force for 25 years; that its act is not known any more is odd, and no reason to refuse it."""
        line = story[1]
        assert line.status == "in_force"
        assert set(line.warnings) == {"act-unknown"}

    def test_line_2_it_is_seen_a_year_ahead(self, story):
        """Not a day earlier than twelve months; with who answers for it."""
        line = story[2]
        assert line.before == []
        (row,) = line.expiring
        assert (row.city, row.kind, row.signed_on, row.expires_on) == (
            "Лариска",
            "twin",
            date(2001, 6, 18),
            date(2026, 6, 18),
        )
        assert (row.notice_opens_on, row.renewal, row.responsible) == (None, "none", "Петя Драганова")
        assert "agreement-expiring" in line.found
        assert [task.title for task in line.tasks] == ["Проект на договор"]

    def test_line_3_one_without_end_is_never_listed(self, story):
        """However far one looks."""
        assert story[3].expiring == ["Лариска"]

    def test_line_4_our_council_approves(self, story):
        """The stage wants the act; till it is signed the agreement is being negotiated."""
        assert (story[4].early, story[4].status) == (("our-act-missing",), "negotiation")

    def test_line_5_it_waits_for_the_other_council(self, story):
        """Neither the twinning nor the agreement can be signed before, nor on an earlier day."""
        line = story[5]
        assert set(line.moved) == {"unsigned-by-council", "nothing-signed"}
        assert line.signed == ("unsigned-by-council",)
        assert line.too_early == ("signed-before-act",)

    def test_line_6_the_anniversary_visit(self, story):
        """Held, and in the city's time line."""
        assert (story[6].stage, story[6].timeline) == ("held", 1)

    def test_line_7_it_is_signed_for_25_years(self, story):
        """In force the same day, in two languages, and in the register."""
        line = story[7]
        assert (line.status, line.end) == ("in_force", date(2051, 6, 18))
        assert line.languages == ["bg", "el"]
        assert (
            "18 юни 2051 г. | 498 / 26.03.2026 | 41/2026 / 20.04.2026 | култура, младежи, икономика |" in line.register
        )


class TestWork:
    def test_line_8_cerv_asks_for_more_guests(self, story):
        """52 are enough, 22 from abroad are not, 26 are."""
        assert story[8].odd == [("cerv-threshold", "invited_international")]
        assert story[8].left == []

    def test_line_9_a_letter_they_cannot_read(self, story):
        """Until a translation goes with it."""
        assert story[9].odd == ["language-mismatch"]
        assert not story[9].left

    def test_line_10_nobody_answers(self, story):
        """The thirtieth day is in time, the next is not."""
        assert story[10].in_time == []
        (row,) = story[10].late
        assert (row.city, row.days, row.register_number) == ("Лариска", 31, "04-17/2026")

    def test_line_11_nothing_with_a_frozen_partner(self, story):
        """Unless an act allows it."""
        assert (story[11].codes, story[11].allowed) == (("frozen-partner",), "planned")

    def test_line_12_the_balance(self, story):
        """In seven, out four; older visits count no more, planned ones not yet."""
        coming, going = story[12].balance
        assert [(each.direction, each.exchanges, each.people) for each in (coming, going)] == [
            ("in", 7, 60),
            ("out", 4, 32),
        ]
        assert going.cost == Money("2000", "EUR")

    def test_line_12_what_is_to_be_celebrated(self, story):
        """Round years and feasts of the next ninety days; nothing of the frozen partner."""
        line = story[12]
        assert [(each.day, each.city, each.occasion) for each in line.ahead] == [
            (date(2026, 9, 3), "Радомир Велки", "signing"),
            (date(2026, 11, 11), "Радомир Велки", "national_day"),
        ]
        assert [(each.day, each.city, each.occasion, each.years) for each in line.spring] == [
            (date(2026, 5, 15), "Лариска", "city_day", None),
            (date(2026, 6, 18), "Лариска", "signing", 25),
            (date(2026, 6, 27), "Радомир Велки", "city_day", None),
        ]
