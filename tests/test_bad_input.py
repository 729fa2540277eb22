"""Whatever comes in: an error of ours that says what to do, and the next call works."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import select

from urd_crm import Attendee, Interaction, InteractionDraft, OrganisationDraft, Party, UrdCrmError
from urd_crm.contract import EngagementType, PluginInfo, Stage, Text, hookimpl
from urd_crm.entities.search import SearchWord
from urd_crm.entities.tag import Tag
from urd_crm.errors import (
    AmbiguousError,
    IllegalTransitionError,
    InvalidValueError,
    NotFoundError,
    ValidationFailedError,
)

HUGE = "x" * 10_000_000
NAIVE = datetime.fromisoformat("2026-03-01T10:00")


class Permits:
    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("permits", title=Text("Permits"), version="1", api=1)

    @hookimpl
    def urd_crm_engagements(self):
        """Yield a type with three stages."""
        yield EngagementType(
            "permit",
            stages=(Stage("asked"), Stage("looked_at"), Stage("given", is_final=True)),
            transitions={"asked": ("looked_at",), "looked_at": ("given",)},
        )


@pytest.fixture
def urd_plugins():
    return [Permits()]


@pytest.fixture
def town(session):
    """A few parties, and one merged and one erased."""
    found = {
        "ventil": session.organisations.add("Ventil"),
        "anna": session.people.add("Anna Lindqvist"),
        "merged": session.organisations.add("Merged"),
        "erased": session.people.add("Erased Somebody"),
        "one": session.organisations.add("Twin"),
        "two": session.organisations.add("Twin"),
    }
    session.orm.execute(
        sa.text("UPDATE urd_party SET merged_into_id = :kept WHERE id = :id"),
        {"kept": found["ventil"].id, "id": found["merged"].id},
    )
    session.orm.execute(
        sa.text("UPDATE urd_party SET erased_at = '2026-01-01 00:00:00' WHERE id = :id"), {"id": found["erased"].id}
    )
    session.gate.forget()
    found["permit"] = session.engagements.open("permit", "Kiosk", parties=[found["ventil"]])
    return found


def log(s, t, **fields: Any):
    fields = {"participants": [t["ventil"]], **fields}
    return s.interactions.log("call", fields.pop("subject", "x"), **fields)


CASES = {
    "naive moment": (lambda s, t: log(s, t, occurred_at=NAIVE), "naive-datetime"),
    "naive moment for a job": (
        lambda s, t: log(s, t, participants=[Attendee(t["anna"], t["ventil"])], occurred_at=NAIVE),
        "naive-datetime",
    ),
    "naive moment in bulk": (
        lambda s, t: s.interactions.log_many([InteractionDraft("call", "x", [t["ventil"]], NAIVE)]),
        "naive-datetime",
    ),
    "text for a moment": (lambda s, t: log(s, t, occurred_at="yesterday"), "not-a-datetime"),
    "the last moment": (
        lambda s, t: log(s, t, occurred_at=datetime(9999, 12, 31, 23, tzinfo=UTC)),
        "instant-out-of-range",
    ),
    "the first moment": (lambda s, t: log(s, t, occurred_at=datetime(1, 1, 1, tzinfo=UTC)), "instant-out-of-range"),
    "30 February": (lambda s, t: s.people.add(surname="x", birth_date="1975-02-30"), "date-impossible"),
    "29 February 1900": (lambda s, t: s.people.add(surname="x", birth_date="1900-02-29"), "date-impossible"),
    "a month too many": (lambda s, t: s.organisations.add("x", founded="1998-13"), "date-impossible"),
    "a number for a date": (lambda s, t: s.organisations.add("x", founded=3.5), None),
    "unknown country": (lambda s, t: s.organisations.add("x", country="Atlantis"), "unknown-country"),
    "wrong check digit": (lambda s, t: s.organisations.add("x", identifiers={"BG-EIK": "175074753"}), None),
    "unknown scheme": (lambda s, t: s.organisations.add("x", identifiers={"NO-SUCH": "1"}), "unknown-scheme"),
    "no e-mail": (lambda s, t: s.organisations.add("x", email="nobody at home"), None),
    "no telephone": (lambda s, t: s.organisations.add("x", phone="112233445566778899"), None),
    "half a character in a telephone": (lambda s, t: s.organisations.add("x", phone="042 600 123\ud800"), None),
    "no page": (lambda s, t: s.organisations.add("x", url="javascript:alert(1)"), None),
    "10 MB name": (lambda s, t: s.organisations.add(HUGE), "string-too-long"),
    "10 MB person": (lambda s, t: s.people.add(surname=HUGE), "text-too-long"),
    "10 MB full name": (lambda s, t: s.people.add(HUGE), "text-too-long"),
    "10 MB subject": (lambda s, t: log(s, t, subject=HUGE), "string-too-long"),
    "10 MB body": (lambda s, t: log(s, t, body=HUGE), "text-too-long"),
    "10 MB e-mail": (lambda s, t: s.organisations.add("x", email=HUGE), None),
    "10 MB telephone": (lambda s, t: s.organisations.add("x", phone="1" * 10_000_000), None),
    "10 MB number": (lambda s, t: s.organisations.add("x", identifiers={"BG-EIK": "1" * 10_000_000}), None),
    "10 MB kind": (lambda s, t: s.interactions.log(HUGE, "x", participants=[t["ventil"]]), None),
    "10 MB reference": (lambda s, t: s.organisations.get(HUGE), NotFoundError),
    "control character": (lambda s, t: s.organisations.add("Ven\x07til"), "control-character"),
    "NUL in a body": (lambda s, t: log(s, t, body="a\x00b"), "control-character"),
    "turned writing": (lambda s, t: s.organisations.add("Ven\u202etil"), "bidi-control"),
    "nothing": (lambda s, t: s.organisations.add("  "), "empty-text"),
    "None for a name": (lambda s, t: s.organisations.add(None), "string-type"),
    "a list for a name": (lambda s, t: s.organisations.add(["Ventil"]), "string-type"),
    "a field that is none": (lambda s, t: s.organisations.add("x", colour="red"), "unknown-field"),
    "a number too large": (lambda s, t: s.posts.add(t["ventil"], "Mayor", seats=2**70), InvalidValueError),
    "no participants": (lambda s, t: log(s, t, participants=[]), "no-participants"),
    "unknown participant": (lambda s, t: log(s, t, participants=[987_654]), "unknown-party"),
    "a participant too large": (lambda s, t: log(s, t, participants=[2**70]), "unknown-party"),
    "a participant and a side too large": (
        lambda s, t: log(s, t, participants=[Attendee(2**70, on_behalf_of=-(2**70))]),
        "unknown-party",
    ),
    "negative participant": (lambda s, t: log(s, t, participants=[-1]), "unknown-party"),
    "merged participant": (lambda s, t: log(s, t, participants=[t["merged"]]), "party-merged"),
    "erased participant": (lambda s, t: log(s, t, participants=[t["erased"]]), "party-erased"),
    "nobody's name": (lambda s, t: log(s, t, participants=["Nobody Atall"]), NotFoundError),
    "two of one name": (lambda s, t: log(s, t, participants=["Twin"]), AmbiguousError),
    "None for a participant": (lambda s, t: log(s, t, participants=[None]), NotFoundError),
    "unknown kind": (lambda s, t: s.interactions.log("telepathy", "x", participants=[t["ventil"]]), "unknown-kind"),
    "unknown zone": (lambda s, t: log(s, t, zone="../../etc/passwd"), "unknown-zone"),
    "illegal stage": (lambda s, t: s.engagements.move(t["permit"], "given"), IllegalTransitionError),
    "unknown stage": (lambda s, t: s.engagements.move(t["permit"], "sold"), IllegalTransitionError),
    "stage set": (lambda s, t: s.change(t["permit"], stage="given"), "stage-set-directly"),
    "move in no zone": (lambda s, t: s.engagements.move(t["permit"], "looked_at", at=NAIVE), InvalidValueError),
    "unknown type": (lambda s, t: s.engagements.open("marriage", "x"), NotFoundError),
    "unknown engagement": (lambda s, t: s.engagements.move(987_654, "given"), NotFoundError),
    "promise to nobody": (lambda s, t: s.commitments.promise("x", to="Nobody Atall"), NotFoundError),
    "owner of itself": (lambda s, t: s.relationships.add(t["ventil"], "owns", t["ventil"]), "relationship-to-itself"),
    "ends before it begins": (
        lambda s, t: s.affiliations.add(t["anna"], t["ventil"], since="2026-02", until="2026-01"),
        "period-empty",
    ),
}


class TestEveryCase:
    @pytest.mark.parametrize("case", CASES)
    def test_it_is_refused_with_an_error_of_ours(self, session, town, case):
        """It says what is wrong in both languages, in few words, and the same session goes on."""
        attempt, expected = CASES[case]
        with pytest.raises(UrdCrmError) as caught:
            attempt(session, town)
        error = caught.value
        if isinstance(expected, str):
            assert isinstance(error, ValidationFailedError)
            assert expected in error.codes
        elif expected is not None:
            assert isinstance(error, expected)
        assert 0 < len(str(error)) < 1000, "nobody reads ten megabytes"
        assert error.in_("bg") != str(error)
        before = session.orm.execute(sa.text("SELECT count(*) FROM urd_party")).scalar()
        session.organisations.add("Afterwards")
        log(session, town)
        assert (
            session.orm.execute(sa.text("SELECT count(*) FROM urd_party")).scalar()
            == before + 1
            == len(session.all(select(Party)))
        )

    @pytest.mark.parametrize(
        "case", ["naive moment", "10 MB name", "no participants", "a number too large", "unknown country"]
    )
    def test_it_leaves_nothing_in_a_session_that_it_ends(self, crm, case):
        """The transaction is absent, and a new session works."""
        attempt, _ = CASES[case]
        with pytest.raises(UrdCrmError), crm.session(actor="tester") as session:
            attempt(session, {"ventil": session.organisations.add("Ventil")})
        with crm.session(actor="tester") as session:
            assert session.all(select(Party)) == []
            session.organisations.add("Afterwards")
            assert not session.review.verify()


class TestText:
    @pytest.mark.parametrize(
        "name",
        [
            "'; DROP TABLE urd_party; --",
            '"; DROP TABLE urd_party; --',
            "Robert'); DELETE FROM urd_organisation;--",
            "100 % sure _ yes",
            "{name} %s %(x)s :x ?",
            "\\N \\' \\\"",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "Ελλάδα 日本 Тест 🎺",
        ],
    )
    def test_odd_text_is_text(self, session, name):
        """It is written, read and found as it is, and does nothing."""
        row = session.organisations.add(name)
        session.interactions.log("call", name, body=name, participants=[row], source=("pbx", name))
        session.orm.expire_all()
        assert session.organisations.get(row.id).name == name
        assert session.organisations.get(name).id == row.id
        session.search(name)
        assert not session.review.verify()

    def test_letters_of_two_scripts_are_said_and_written(self, session):
        """It looks right and is never found: worth a warning, never a refusal."""
        row = session.organisations.add("Bентил АД")
        assert row.name == "Bентил АД"
        (warning,) = session.warnings
        assert (warning.code, warning.field) == ("mixed-script", "name")
        assert warning.remedy.bg

    @pytest.mark.parametrize("text", ["", " ", "\x00", "\ud800", HUGE, "%", "'", "🎺", "\n" * 1000])
    def test_a_search_for_anything_finds_something_or_nothing(self, session, text):
        """Searching never fails."""
        session.organisations.add("Ventil")
        assert list(session.search(text)) == []


class TestStream:
    @pytest.mark.parametrize("catches", [False, True])
    def test_ctrl_c_in_the_middle_of_an_import(self, crm, catches):
        """Nothing of it is there; what the session wrote before stays when the caller goes on."""

        def stream():
            for n in range(3000):
                yield OrganisationDraft(f"Workshop {n}")
            raise KeyboardInterrupt

        def run():
            with crm.session(actor="tester") as session:
                session.organisations.add("Before")
                if not catches:
                    session.organisations.add_many(stream())
                with pytest.raises(KeyboardInterrupt):
                    session.organisations.add_many(stream())
                session.organisations.add("After")

        if catches:
            run()
        else:
            with pytest.raises(KeyboardInterrupt):
                run()
        with crm.session() as session:
            found = [party.label for party in session.all(select(Party).order_by(Party.id))]
            assert found == (["Before", "After"] if catches else [])
            assert not session.review.verify()

    def test_a_stream_of_rubbish_is_refused(self, session):
        """What is no draft is no draft."""
        with pytest.raises(TypeError, match="Row 1 is of type str"):
            session.organisations.add_many(["Ventil", 3, None])
        session.organisations.add("Afterwards")


class TestDates:
    def test_a_date_of_the_future_is_odd_and_written(self, session, clock):
        """Said to be held and yet to come: a warning."""
        ventil = session.organisations.add("Ventil")
        session.interactions.log("call", "x", participants=[ventil], occurred_at=datetime(2030, 1, 1, tzinfo=UTC))
        assert [warning.code for warning in session.warnings] == ["held-in-the-future"]

    def test_a_report_as_of_any_day_works(self, session):
        """The first and the last day of the calendar are days too."""
        for day in (date.min, date.max, date(2024, 2, 29)):
            assert "check-failed" not in [each.code for each in session.review.findings(on=day)]


class TestChoices:
    """A closed list, a key and a value of another kind, given as text by whoever calls."""

    @pytest.mark.parametrize(
        "call",
        [
            lambda session: session.search("x", kind="firm"),
            lambda session: list(session.review.findings(severity="error")),
            lambda session: session.timeline(1, status="done"),
            lambda session: session.commitments.close(1, outcome="nosuch"),
            lambda session: session.interactions.log("call", "x", participants=[1], on_change="overwrite"),
            lambda session: session.interactions.answer(1, 1, "perhaps"),
            lambda session: session.contact_points.add(1, "fax", "042 000000"),
        ],
    )
    def test_what_a_list_does_not_have_is_refused_with_what_it_has(self, session, call):
        """In words, whichever call it was."""
        party = session.organisations.add("Ventil")
        session.interactions.log("call", "x", participants=[party])
        session.commitments.promise("x", to=party)
        with pytest.raises(InvalidValueError, match="Choose one of"):
            call(session)

    @pytest.mark.parametrize("source", ["ab", "pbx:1", ("pbx",), {"pbx", "1"}, 7])
    def test_a_source_is_a_pair(self, session, source):
        """Not what can be taken apart into two."""
        party = session.organisations.add("Ventil")
        with pytest.raises(ValidationFailedError) as caught:
            session.interactions.log("call", "x", participants=[party], source=source)
        assert caught.value.codes == ("source-not-a-pair",)

    def test_a_public_name_that_is_none_is_nobodys(self, session):
        """As one that nobody bears."""
        assert session.interactions.by_uid("zz") is None

    def test_a_moment_without_a_zone_in_a_question_of_ones_own(self, session):
        """The session goes on."""
        with pytest.raises(InvalidValueError, match="timezone"):
            session.all(select(Interaction).where(Interaction.occurred_at > NAIVE))
        assert session.search("nobody") == []

    def test_a_number_for_a_text_in_bulk_is_one_refusal_among_others(self, session):
        """The good rows are written."""
        drafts = [OrganisationDraft("Ventil"), OrganisationDraft(7), OrganisationDraft("Quartz")]
        written = session.organisations.add_many(drafts, skip_refused=True)
        assert [problem.row for problem in written.problems] == [2]
        assert [party.label for party in session.all(select(Party).order_by(Party.id))] == ["Ventil", "Quartz"]

    def test_the_longest_names_are_shown_shortened(self, session):
        """Each part has its own limit, and together they are longer than a list shows; alike on both databases."""
        parts = dict.fromkeys(("given", "patronymic", "surname", "surname2"), "ж" * 400)
        person = session.people.add(**parts)
        assert len(session.get(Party, person.id).label) == 1000
        assert session.review.verify() == []

    def test_labels_are_put_on_whole_or_not_at_all(self, session):
        """A refused one leaves no new ones behind."""
        party = session.organisations.add("Ventil")
        for call in (
            lambda: session.tags.put(99_999, "new"),
            lambda: session.tags.put(party, "good", ""),
            lambda: session.tags.named("narrow", below="x" * 999),
        ):
            with pytest.raises((InvalidValueError, ValidationFailedError)):
                call()
        assert session.all(select(Tag)) == []

    def test_what_search_looks_into_is_not_written_by_hand(self, session):
        """It follows the names."""
        party = session.organisations.add("Ventil")
        with pytest.raises(ValidationFailedError) as caught:
            session.add(SearchWord(word="ventil", party_id=party.id, origin="n"))
        assert caught.value.codes == ("index-by-hand",)
