from datetime import date, datetime

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.partner_cities import EXCHANGE, CityLetter, Exchange, Greeting, PartnerCity, agree, freeze


@pytest.fixture
def found_on(session):
    """Give the codes that a review finds on a day, each with since when."""

    def found(day):
        return {each.code: each.since for each in session.review.findings(plugin="partner_cities", on=day)}

    return found


def refused(call, *arguments: object, **options: object):
    """Give code and field of what a call is refused with."""
    with pytest.raises(ValidationFailedError) as caught:
        call(*arguments, **options)
    return [(each.code, each.field) for each in caught.value.problems if str(each.severity) == "reject"]


class TestAgreements:
    @pytest.mark.parametrize(
        "fields, problem",
        [
            ({"expires_on": date(2001, 6, 18)}, ("bad-term", "expires_on")),
            (
                {"in_force_from": date(2002, 1, 1), "expires_on": date(2002, 1, 1)},
                ("bad-term", "expires_on"),
            ),
            ({"in_force_from": date(2001, 6, 17)}, ("bad-term", "expires_on")),
            ({"renewal": "tacit", "expires_on": date(2006, 6, 18)}, ("renewal-years", "renewal_years")),
            ({"act_number": "1", "act_date": date(2001, 6, 19)}, ("signed-before-act", "act_date")),
            ({"their_act_number": "1", "their_act_date": date(2001, 7, 1)}, ("signed-before-act", "their_act_date")),
        ],
    )
    def test_what_cannot_be_is_refused(self, session, lariska, fields, problem):
        """With its field; nothing is kept."""
        terms = {"kind": "twin", "areas": ["culture"], "signed_on": date(2001, 6, 18)}
        assert refused(agree, session, lariska, "Договор", **terms, **fields) == [problem]
        assert session.agreements.of(lariska) == []

    def test_the_day_of_the_act_may_be_that_of_the_signature(self, session, lariska):
        """As may the first day in force."""
        day = date(2026, 2, 1)
        terms = {"act_number": "1", "act_date": day, "in_force_from": day, "expires_on": date(2026, 2, 2)}
        assert agree(session, lariska, "Договор", kind="twin", areas=["culture"], signed_on=day, **terms).id

    def test_one_of_a_twinning_needs_both_acts(self, session, lariska, twinning):
        """Each that is missing is named."""
        terms = {"kind": "twin", "areas": ["culture"], "signed_on": date(2026, 2, 1)}
        assert refused(agree, session, lariska, "Договор", twinning=twinning, **terms) == [
            ("unsigned-by-council", "act_number"),
            ("unsigned-by-council", "their_act_number"),
        ]

    @pytest.mark.parametrize("kind, codes", [("friendship", ["act-unknown"]), ("letter_of_intent", [])])
    def test_a_friendship_needs_none(self, session, lariska, twinning, kind, codes):
        """That it has none is odd; a letter of intent never has one."""
        agree(session, lariska, "Д", kind=kind, areas=["youth"], twinning=twinning, signed_on=date(2026, 2, 1))
        assert [each.code for each in session.warnings] == codes

    def test_an_old_one_may_have_lost_its_act(self, session, lariska):
        """It is true all the same."""
        agree(session, lariska, "Договор", kind="twin", areas=["youth"], signed_on=date(1984, 5, 1))
        assert [each.code for each in session.warnings] == ["act-unknown"]

    def test_agreements_with_others_are_left_alone(self, session, town):
        """A memorandum with a firm that no council has approved is not ours to judge."""
        firm = session.organisations.add("Acme")
        row = session.agreements.add("memorandum", "M", parties=[firm], signed_on=date(2026, 1, 2))
        session.change(row, act_number="1", act_date=date(2026, 1, 3))
        assert session.review.findings(plugin="partner_cities") == []

    def test_it_expires_within_the_year(self, session, lariska, found_on):
        """Or its notice opens in it."""
        terms = {"kind": "twin", "areas": ["youth"], "signed_on": date(2001, 6, 18), "notice_days": 30}
        agree(session, lariska, "Договор", expires_on=date(2026, 6, 18), **terms)
        assert "agreement-expiring" not in found_on(date(2025, 5, 18))
        assert found_on(date(2025, 5, 19))["agreement-expiring"] == date(2026, 5, 19)
        assert "agreement-expiring" not in found_on(date(2026, 6, 19))

    def test_a_tacit_renewal_is_near(self, session, lariska, found_on):
        """Sixty days before; unless notice was given."""
        terms = {"kind": "twin", "areas": ["youth"], "signed_on": date(2001, 6, 18), "expires_on": date(2006, 6, 18)}
        row = agree(session, lariska, "Договор", renewal="tacit", renewal_years=5, **terms)
        assert "tacit-renewal-near" not in found_on(date(2026, 4, 18))
        assert found_on(date(2026, 4, 19))["tacit-renewal-near"] == date(2026, 6, 18)
        session.change(row, terminated_on=date(2026, 6, 19))
        assert "tacit-renewal-near" not in found_on(date(2026, 4, 19))


class TestExchanges:
    @pytest.fixture
    def propose(self, session, lariska):
        """Open an exchange; calls it with its details."""

        def propose_(**detail: object):
            exchange = Exchange(**({"kind": "youth", "direction": "in"} | detail))
            return session.engagements.open(EXCHANGE, "Обмен", parties=[lariska], detail=exchange)

        return propose_

    def test_nothing_is_planned_with_a_frozen_partner(self, session, lariska, propose):
        """From the first day of the freeze to the day before it is lifted; an act allows it."""
        row = freeze(session, lariska, act="31/2022", since=date(2022, 3, 31))
        session.change(row, until=date(2027, 1, 1))
        assert refused(propose, starts_on=date(2026, 10, 1)) == [("frozen-partner", "approval_act")]
        assert refused(propose) == [("frozen-partner", "approval_act")]
        assert propose(starts_on=date(2022, 3, 30)).id
        assert propose(starts_on=date(2027, 1, 1)).id
        assert propose(starts_on=date(2026, 10, 1), approval_act="77/2026").id

    def test_no_more_are_invited_than_come(self, propose):
        """All of them may be."""
        assert refused(propose, people=20, invited_international=21) == [
            ("invited-over-people", "invited_international")
        ]
        assert propose(people=20, invited_international=20).id

    @pytest.mark.parametrize(
        "figures, fields",
        [
            ({"people": 50, "invited_international": 25, "countries": ["BG", "GR"]}, []),
            ({"people": 49, "invited_international": 24}, ["people", "invited_international"]),
            ({"countries": ["BG"]}, ["countries"]),
            ({}, []),
        ],
    )
    def test_cerv_has_its_thresholds(self, session, propose, figures, fields):
        """What is not known yet is not below; without the programme nothing is odd."""
        propose(programme="cerv", **figures)
        assert [(each.code, each.field) for each in session.warnings] == [("cerv-threshold", each) for each in fields]
        propose(programme="erasmus", **figures)
        assert len(session.warnings) == len(fields)

    def test_before_the_first_call_there_is_no_threshold(self, session, propose):
        """An exchange of 2019 is not measured by the call of 2024."""
        propose(programme="cerv", people=3, starts_on=date(2019, 5, 1))
        assert session.warnings == ()


class TestCities:
    def test_coordinators_are_in_office(self, session, lariska, town):
        """Ours with us, theirs with the city."""
        nikos = session.people.add(given="Nikos", surname="Kato")
        profile = session.profiles.get(lariska, PartnerCity)
        session.change(profile, their_coordinator_id=nikos.id)
        assert [(each.code, each.field) for each in session.warnings] == [
            ("coordinator-not-in-office", "their_coordinator_id")
        ]
        session.affiliations.add(nikos, lariska, position="Officer")
        session.affiliations.end(town.job, date(2026, 3, 1))
        (left,) = session.review.findings(plugin="partner_cities")
        assert (left.code, left.field) == ("coordinator-not-in-office", "coordinator_id")

    def test_a_new_mayor_is_greeted(self, session, lariska, found_on):
        """For a year it can be made good; by a greeting that was sent, not by one that was planned."""
        post = session.posts.add(lariska, "Δήμαρχος", rank=1)
        old, new = (session.people.add(given="Eleni", surname=name) for name in ("Lefka", "Kato"))
        session.affiliations.add(old, post=post, since="2019", until="2026-01-05")
        assert "new-mayor-not-greeted" not in found_on(date(2026, 3, 2))
        session.affiliations.add(new, post=post, since="2026-01-05")
        assert found_on(date(2026, 3, 2))["new-mayor-not-greeted"] == date(2026, 1, 5)
        assert "new-mayor-not-greeted" not in found_on(date(2027, 1, 6))
        greeting = session.interactions.log(
            "greeting", "Честито", participants=[new], direction="out", status="planned"
        )
        assert "new-mayor-not-greeted" in found_on(date(2026, 3, 2))
        session.interactions.hold(greeting)
        assert "new-mayor-not-greeted" not in found_on(date(2026, 3, 2))

    def test_the_first_mayor_in_the_books_is_not_new(self, session, lariska, found_on):
        """Nobody held the office before."""
        post = session.posts.add(lariska, "Δήμαρχος", rank=1)
        session.affiliations.add(session.people.add(given="Eleni", surname="Lefka"), post=post, since="2026-01-05")
        assert "new-mayor-not-greeted" not in found_on(date(2026, 3, 2))

    def test_an_active_twinning_without_exchange_is_dormant(self, session, lariska, twinning, hold, found_on):
        """Two years after the last one, or after it became active."""
        day = datetime.fromisoformat
        draft = agree(session, lariska, "Д", kind="twin", areas=["youth"], twinning=twinning)
        acts = {"act_number": "1", "act_date": date(2020, 1, 2), "their_act_number": "2"}
        session.change(draft, their_act_date=date(2020, 1, 2), signed_on=date(2020, 2, 1), **acts)
        way = ("explored", "letter_of_intent", "council_approved_us", "council_approved_them", "signed", "active")
        for stage in way:
            session.engagements.move(twinning, stage, at=day("2026-03-02T12:00+00:00"))
        assert "dormant-partner" not in found_on(date(2028, 3, 2))
        assert found_on(date(2028, 3, 3))["dormant-partner"] == date(2028, 3, 2)


class TestLetters:
    @pytest.mark.parametrize(
        "language, translated_into, is_odd",
        [("bg", [], True), ("bg", ["de"], True), ("bg", ["en-GB"], False), ("el", [], False), (None, [], False)],
    )
    def test_what_is_sent_can_be_read(self, session, lariska, language, translated_into, is_odd):
        """In the original or in a translation; who reads English reads British English."""
        for kind, detail in (
            ("city_letter", CityLetter(translated_into=translated_into)),
            ("greeting", Greeting(translated_into=translated_into)),
        ):
            session.interactions.log(
                kind, "Покана", participants=[lariska], direction="out", language=language, detail=detail
            )
        codes = ["language-mismatch", "language-mismatch-greeting"] if is_odd else []
        assert [each.code for each in session.warnings] == codes

    def test_what_comes_in_is_theirs(self, session, lariska):
        """They may write as they like; and one of theirs who speaks for the city is the city."""
        nikos = session.people.add(given="Nikos", surname="Kato")
        job = session.affiliations.add(nikos, lariska, position="Officer", since="2020")
        session.interactions.log(
            "city_letter", "A", participants=[job], direction="in", language="tr", detail=CityLetter()
        )
        assert session.warnings == ()
        session.interactions.log(
            "city_letter", "B", participants=[job], direction="out", language="tr", detail=CityLetter()
        )
        assert [each.code for each in session.warnings] == ["language-mismatch"]

    @pytest.mark.parametrize(
        "kind, codes",
        [
            ("letter", ["language-mismatch-letter"]),
            ("condolence", ["language-mismatch-letter"]),
            ("city_letter", ["language-mismatch"]),
            ("greeting", ["language-mismatch-greeting"]),
            ("note", []),
        ],
    )
    def test_letters_of_which_no_more_was_said_are_found_in_a_review(self, session, lariska, kind, codes):
        """The core's letters too; each once."""
        session.interactions.log(kind, "A", participants=[lariska], direction="out", language="bg")
        session.interactions.log(kind, "B", participants=[lariska], direction="out", language="el")
        assert [each.code for each in session.review.findings(plugin="partner_cities")] == codes
