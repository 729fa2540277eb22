"""One organisation that is an NGO, a media outlet, an investor and a donor at once works everywhere."""

import io
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa
from attrs import frozen
from sqlmodel import Field

from urd_crm import Attendee, Crm, Money, Organisation
from urd_crm.cli.desk import Desk
from urd_crm.cli.start import run
from urd_crm.contract import (
    API,
    NO_PERSONAL_DATA,
    OnErase,
    OnExport,
    OnMerge,
    OrganisationProfile,
    PersonalData,
    PluginInfo,
    ProfileType,
    Record,
    RecordType,
    Report,
    Text,
    hookimpl,
)
from urd_crm.entities.columns import MoneyColumn
from urd_crm.entities.model import table_of
from urd_crm.errors import NotFoundError
from urd_crm.exchange.csv import export_csv
from urd_crm.matching import merge, undo
from urd_crm.plugins.investors import Investor
from urd_crm.plugins.media import (
    ACCREDITATION,
    MEDIA_REQUEST,
    PRESS_RELEASE,
    Accreditation,
    AccreditedPerson,
    BriefingAttendance,
    Coverage,
    Journalist,
    MediaRequest,
    Outlet,
    PressRelease,
    change_outlet,
    send,
)
from urd_crm.plugins.ngos import (
    ADVISORY_SEAT,
    JOINT_INITIATIVE,
    MUNICIPAL_GRANT,
    AdvisorySeat,
    Influence,
    MunicipalGrant,
    Ngo,
    OfficeBearer,
    Signature,
    pay,
)
from urd_crm.privacy import erase
from urd_crm.values.lang_text import LangText

NAME = "Фондация „Ехо“"
TODAY = date(2026, 3, 2)


class Donor(OrganisationProfile, table=True):
    """Somebody who gives: no plugin has it yet, so the test brings one."""

    __tablename__ = "urd_donors_donor"

    is_anonymous: bool = Field(default=False)
    """Whether it wants to be named nowhere."""


class Donation(Record, table=True):
    """What somebody gave."""

    __tablename__ = "urd_donors_donation"

    party_id: int = Field(foreign_key="urd_party.id", index=True)
    """Who."""
    amount: Money = Field(sa_type=MoneyColumn)
    """How much."""
    given_on: date
    """When."""


@frozen
class DonationRow:
    """A donation with its donor."""

    donor: str
    amount: Money


def donations(session, *, year: int | None = None, on: date | None = None) -> Sequence[DonationRow]:
    """Give the donations of a year."""
    wanted = year or (on or session.today).year
    gift = table_of(Donation)
    found = session.store.rows(sa.select(gift.c.party_id, gift.c.amount, gift.c.given_on).order_by(gift.c.id))
    return [
        DonationRow(session.organisations.get(row.party_id).name, row.amount)
        for row in found
        if row.given_on.year == wanted
    ]


class Donors:
    """The small plugin."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("donors", title=Text(en="Donors", bg="Дарители"), version="1.0", api=API)

    @hookimpl
    def urd_crm_profiles(self):
        """Give the stakeholder type."""
        yield ProfileType(
            "donor", Donor, of=Organisation, personal_data=NO_PERSONAL_DATA, title=Text("Donor", "Дарител")
        )

    @hookimpl
    def urd_crm_records(self):
        """Give the noun."""
        kept = PersonalData(OnMerge.MOVE, OnErase.KEEP, OnExport.INCLUDE)
        yield RecordType("donation", Donation, kept, Text("Donation", "Дарение"))

    @hookimpl
    def urd_crm_reports(self):
        """Give the question."""
        yield Report("donations", donations, Text("Donations", "Дарения"))


PLUGINS = {name: name for name in ("investors", "media", "ngos")} | {"donors": Donors()}
TABLES = {"donors": "urd_donors_", "investors": "urd_investors_", "media": "urd_media_", "ngos": "urd_ngos_"}


@pytest.fixture
def urd_plugins():
    """Those that the organisation is something to."""
    return list(PLUGINS.values())


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """A SQLite file in which all is written down, and the numbers; each test has a copy of it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('echo') / 'town.db'}"
    crm = Crm.open(url, plugins=list(PLUGINS.values()), strict=True, clock=lambda: datetime(2026, 3, 2, 12, tzinfo=UTC))
    with crm.session(actor="tester") as session:
        numbers = found(session)
    crm.close()
    return url, numbers


@pytest.fixture
def urd_database(request, system, new_database, template_of, urd_plugins):
    if system == "sqlite" and "echo" in request.fixturenames:
        return new_database(request.getfixturevalue("written")[0])
    return new_database(template_of(system, urd_plugins))


@pytest.fixture
def echo(request, system, crm):
    """The numbers of the organisation, of who speaks and writes for it, and of what is under way with it."""
    if system == "sqlite":
        return request.getfixturevalue("written")[1]
    with crm.session(actor="tester") as session:
        return found(session)


def found(session) -> dict[str, int]:
    """Write down one organisation in all its parts; each plugin has rows of it, and each report has it to tell."""
    hall = session.organisations.add("Община Долно Поле", country="BG", is_own=True)
    petya = session.people.add(given="Петя", surname="Драганова")
    session.affiliations.add(petya, hall, position="Главен експерт", since="2020")
    echo = session.organisations.add(NAME, country="BG", identifiers={"BG-EIK": "999900027"}, email="echo@example.org")
    session.profiles.set(
        echo, Ngo(form="foundation", benefit="public", register_status="court_only", areas=["culture"])
    )
    session.profiles.set(echo, Outlet(kind="online", owner_declared_until=date(2026, 6, 30)))
    session.profiles.set(echo, Investor(nace="58.14", employees=12))
    session.profiles.set(echo, Donor())
    session.add(Donation(party_id=echo.id, amount=Money(500, "EUR"), given_on=TODAY))

    yana = session.people.add(given="Яна", surname="Колева")
    chair = session.affiliations.add(yana, echo, position="Председател", since="2020", email="yana@example.org")
    session.profiles.set(chair, OfficeBearer(manner="severally"))
    session.profiles.set(chair, Journalist(role="editor_in_chief", beats=["culture"]))
    boris = session.people.add(given="Борис", surname="Велев")
    former = session.affiliations.add(boris, echo, position="Репортер", since="2022")
    session.profiles.set(former, Journalist(role="reporter", beats=["sport"]))
    radio = session.organisations.add("Радио Тракия-тест", country="BG")
    session.profiles.set(radio, Outlet(kind="radio"))
    change_outlet(session, former, radio, on=date(2026, 2, 20))

    at = datetime(2026, 2, 10, 9, tzinfo=UTC)
    event = session.interactions.log(
        "briefing_attendance",
        "Брифинг за читалищата",
        participants=[hall, Attendee(chair, presence="attended")],
        occurred_at=at,
        detail=BriefingAttendance(form="briefing"),
    )
    session.interactions.log(
        "call", "За дарението", participants=[echo], occurred_at=datetime(2026, 2, 11, 9, tzinfo=UTC)
    )
    session.interactions.log(
        "complaint", "Шум пред редакцията", participants=[yana], occurred_at=datetime(2026, 2, 12, 9, tzinfo=UTC)
    )
    session.interactions.log(
        "meeting", "Помещение", participants=["Яна Колева @ " + NAME], occurred_at=datetime(2025, 7, 1, 9, tzinfo=UTC)
    )
    session.commitments.promise(
        "Помещение", to=echo, promised_on=date(2025, 7, 1), due_on=date(2026, 2, 1), responsible_unit="Имоти"
    )
    session.agreements.add(
        "cooperation", "Култура с Ехо", parties=[echo], signed_on=date(2025, 5, 1), expires_on=date(2026, 6, 30)
    )
    grant = give_grant(session, echo, yana)
    council = session.organisations.add("Съвет за култура", parent=hall)
    session.engagements.open(
        ADVISORY_SEAT, "Място", parties=[echo], detail=AdvisorySeat(council_id=council.id, person_id=yana.id)
    )
    together = session.engagements.open(JOINT_INITIATIVE, "Нощ на музеите", parties=[echo])
    session.engagements.move(together, "agreed")
    session.add(
        Influence(
            party_id=echo.id,
            topic="култура",
            influence=5,
            interest=5,
            judged_on=date(2026, 1, 5),
            judged_by_id=petya.id,
        )
    )
    release = publish(session, echo, chair)
    accredit(session, echo, chair, event.id)
    return {
        "echo": echo.id, "yana": yana.id, "hall": hall.id, "grant": grant.id, "release": release.id, "event": event.id,
    }  # fmt: skip


def give_grant(session, echo, yana):
    """Award a grant, with the report overdue and an instalment paid."""
    grant = session.engagements.open(
        MUNICIPAL_GRANT,
        "Ехо 2025",
        parties=[echo],
        detail=MunicipalGrant(
            identifier="360G-dolnopole-2025-001",
            title=LangText(bg="Ехо"),
            description=LangText(bg="Фестивал"),
            area_of_work="culture",
            amount_applied=Money(5000, "EUR"),
            amount_awarded=Money(4000, "EUR"),
            award_date=TODAY,
            report_due=date(2026, 3, 1),
        ),
    )
    session.add(Signature(engagement_id=grant.id, person_id=yana.id, signed_on=TODAY))
    for stage in ("admissible", "assessed", "awarded", "contracted"):
        session.engagements.move(grant, stage)
    pay(session, grant, Money(2000, "EUR"))
    return grant


def publish(session, echo, chair):
    """Send a release, be written about, and be asked."""
    release = session.engagements.open(
        PRESS_RELEASE, "Фестивал", detail=PressRelease(title=LangText(bg="Фестивал"), body=LangText(bg="Текст."))
    )
    for stage in ("legal_check", "approved", "released"):
        session.engagements.move(release, stage)
    send(session, release, [chair])
    said = {"outlet_id": echo.id, "author_id": chair.person_id, "topic": "култура", "headline": "Фестивалът идва"}
    session.add(
        Coverage(
            published_at=datetime(2026, 3, 2, 11, tzinfo=UTC),
            url="https://example.org/1",
            source_engagement_id=release.id,
            about_id=chair.person_id,
            **said,
        )
    )
    session.engagements.open(
        MEDIA_REQUEST,
        "Бюджет на фестивала",
        parties=[echo],
        detail=MediaRequest(
            journalist_id=chair.id,
            received_at=datetime(2026, 3, 2, 8, tzinfo=UTC),
            deadline_at=datetime(2026, 3, 2, 15, tzinfo=UTC),
        ),
    )
    return release


def accredit(session, echo, chair, event):
    """Accredit the editor for the event."""
    row = session.engagements.open(
        ACCREDITATION,
        "Екип",
        parties=[echo],
        detail=Accreditation(
            outlet_id=echo.id,
            kind="permanent",
            applied_by_id=chair.id,
            valid_from=date(2026, 1, 1),
            valid_to=date(2026, 3, 20),
        ),
    )
    session.add(AccreditedPerson(engagement_id=row.id, person_id=chair.person_id, function="репортер"))
    for stage in ("checked", "granted", "active"):
        session.engagements.move(row, stage)


REPORTS = {
    "contact_history": lambda ids: {"party": ids["echo"]},
    "overdue_commitments": lambda ids: {},
    "agreements_expiring": lambda ids: {},
    "donors.donations": lambda ids: {},
    "media.journalists": lambda ids: {"beat": "culture", "attended_last": 1},
    "media.moved_journalists": lambda ids: {},
    "media.requests_due": lambda ids: {},
    "media.response_time": lambda ids: {},
    "media.coverage": lambda ids: {"topic": "култура"},
    "media.share_by_outlet": lambda ids: {},
    "media.who_wrote_about": lambda ids: {"party": ids["yana"]},
    "media.release_pickup": lambda ids: {"release": ids["release"]},
    "media.accreditations_expiring": lambda ids: {},
    "media.press_list": lambda ids: {"event": ids["event"]},
    "ngos.overdue_commitments": lambda ids: {},
    "ngos.ngos": lambda ids: {"area": "culture"},
    "ngos.grants": lambda ids: {"by": "org"},
    "ngos.reports_missing": lambda ids: {},
    "ngos.who_sits_where": lambda ids: {},
    "ngos.not_met_in": lambda ids: {},
    "ngos.re_registration_risk": lambda ids: {},
    "ngos.partners_for": lambda ids: {"areas_of_call": ["culture"]},
}
"""The reports that have something to tell of the organisation, and how they are asked."""
OTHERS = {
    "everything_about",
    "media.attendance_trend",
    "media.coverage_totals",
    "media.never_attended",
    "meetings_without_minutes",
    "posts_changed_since",
}
"""Those that name no organisation, or that it gives no reason to be in."""


class TestReports:
    @pytest.mark.parametrize("name", REPORTS)
    def test_it_is_in_each(self, crm, echo, name):
        """As an NGO to the one, as a medium to the other; what else it is hides nothing."""
        with crm.session() as session:
            rows = session.report(name, **REPORTS[name](echo))
        assert any("Ехо" in repr(row) or "Колева" in repr(row) for row in rows), rows

    def test_no_report_was_forgotten(self, crm):
        """A new one has to be thought about here."""
        asked = {entry.code for entry in crm.registry.reports if entry.plugin != "investors"}
        assert asked == set(REPORTS) | OTHERS

    @pytest.mark.parametrize("type", ["ngo", "outlet", "investor", "donor", "office_bearer"])
    def test_each_of_its_types_finds_it(self, crm, echo, type):
        """Promises and contact are kept under whatever it is called; its chair has another type."""
        with crm.session() as session:
            late = session.report("overdue_commitments", to_type=type)
            unmet = session.report("ngos.not_met_in", type=type)
        expected = [] if type == "office_bearer" else [NAME]
        assert [row.party for row in late] == [row.party for row in unmet] == expected

    def test_a_briefing_on_the_country_tells_all_that_it_is(self, crm, echo):
        """And each thing once."""
        with crm.session() as session:
            lines = [line for line in session.report("everything_about", country="BG") if line.party == NAME]
        types = ["Дарител", "Инвеститор", "Медия", "Неправителствена организация"]
        assert [line.what for line in lines if line.section == "stakeholders"] == types
        assert [line.what for line in lines if line.section == "agreements"] == ["Култура с Ехо"]
        assert len([line for line in lines if line.section == "engagements"]) == 5

    def test_one_investor_too(self, crm, echo):
        """Among those that nobody visits."""
        with crm.session() as session:
            (row,) = session.profiles.having(Investor, on=session.today)
            assert row.organisation_id == echo["echo"]


class TestTimeLineAndSearch:
    def test_one_time_line_has_all(self, crm, echo):
        """Kinds of every plugin, newest first; what its chair said for herself is not its own."""
        with crm.session() as session:
            kinds = [entry.kind for entry in session.timeline(echo["echo"])]
            hers = [entry.kind for entry in session.timeline(echo["yana"])]
        assert kinds == ["email", "call", "media.briefing_attendance", "meeting"]
        assert hers == ["email", "ngos.complaint", "media.briefing_attendance", "meeting"]

    @pytest.mark.parametrize("text", ["Ехо", "echo@example.org", "999900027", "Eho"])
    def test_it_is_found_once(self, crm, echo, text):
        """By name in either script, address and number."""
        with crm.session() as session:
            assert [hit.party_id for hit in session.search(text, kind="organisation")] == [echo["echo"]]

    def test_all_its_types_are_told(self, crm, echo):
        """With their titles."""
        with crm.session() as session:
            types = [entry.record.title.en for entry, _ in session.profiles.of(echo["echo"])]
        assert types == ["Donor", "Investor", "Media outlet", "Non-governmental organisation"]


class TestExport:
    @pytest.mark.only("sqlite")
    def test_the_page_of_it_is_json(self, urd_database, clock, crm, echo, capsys):
        """Its profiles beside each other, its engagements of every plugin."""
        desk = Desk(database=urd_database.removeprefix("sqlite:///"), clock=clock, plugins=tuple(PLUGINS.values()))
        assert run(["show", str(echo["echo"]), "--json"], desk) == 0
        page = json.loads(capsys.readouterr().out)
        assert len(page["profiles"]) == len(PLUGINS)
        assert {each["type"] for each in page["engagements"]} == {
            "media.accreditation", "media.media_request", "ngos.advisory_seat", "ngos.joint_initiative",
            "ngos.municipal_grant",
        }  # fmt: skip

    def test_it_is_one_row_of_a_table(self, crm, echo):
        """However many things it is."""
        made = io.StringIO()
        with crm.session() as session:
            export_csv(session, "organisations", made)
        assert made.getvalue().count("Ехо") == 1


def snapshot(session) -> dict[str, list[str]]:
    """Give every row but those of the audit, of merges and of the index."""
    session.flush()
    left_out = {"urd_change", "urd_merge", "urd_search_word", "urd_search_gram"}
    return {
        str(table.__tablename__): sorted(map(repr, session.store.rows(sa.select(table_of(table)))))
        for table in session.registry.tables
        if table.__tablename__ not in left_out
    }


class TestMerge:
    @pytest.mark.parametrize("keeps_old", [True, False])
    def test_two_records_of_it_become_one_and_two_again(self, crm, echo, keeps_old):
        """Whichever is kept, it is all of them at once; what collides is set aside, and undo gives every row back."""
        with crm.session(actor="tester") as session:
            double = session.organisations.add("ЕХО, фондация", country="BG")
            session.profiles.set(double, Ngo(form="association", register_status="court_only", areas=["culture"]))
            session.profiles.set(double, Outlet(kind="podcast"))
            session.add(Donation(party_id=double.id, amount=Money(1, "EUR"), given_on=TODAY))
            before = snapshot(session)
            kept, absorbed = (echo["echo"], double.id) if keeps_old else (double.id, echo["echo"])
            done = merge(session, kept, absorbed)
            types = {entry.code for entry, _ in session.profiles.of(session.organisations.get(kept))}
            assert types == {"donors.donor", "investors.investor", "media.outlet", "ngos.ngo"}
            assert session.profiles.get(kept, Ngo).form == ("foundation" if keeps_old else "association")
            for name, arguments in REPORTS.items():
                assert session.report(name, **arguments({**echo, "echo": kept})), name
            assert sum(row.amount.minor for row in session.report("donors.donations")) == 50100
            undo(session, done)
            assert snapshot(session) == before


class TestErasure:
    def test_who_speaks_and_writes_for_it_is_forgotten(self, crm, echo):
        """The organisation stays what it is; no report names the person any more, and each goes on."""
        with crm.session(actor="tester") as session:
            erase(session, echo["yana"])
        with crm.session() as session:
            assert len(session.profiles.of(echo["echo"])) == len(PLUGINS)
            for name, arguments in REPORTS.items():
                assert "Колева" not in repr(session.report(name, **arguments(echo))), name
            assert [row.name for row in session.report("ngos.ngos")] == [NAME]
            assert [row.outlet for row in session.report("media.share_by_outlet")] == [NAME]
            assert session.search("Колева") == []


class TestAbsence:
    @pytest.mark.parametrize("gone", PLUGINS)
    def test_without_one_the_others_go_on_and_it_comes_back(self, urd_database, clock, crm, echo, gone):
        """Its tables are as they were, its kinds and types are shown by their codes, its questions are not there."""
        with crm.session() as session:
            answers = {name: session.report(name, **arguments(echo)) for name, arguments in REPORTS.items()}
            before = {name: rows for name, rows in snapshot(session).items() if name.startswith(TABLES[gone])}
            line = [entry.kind for entry in session.timeline(echo["echo"])]
        rest = [plugin for name, plugin in PLUGINS.items() if name != gone]
        without = Crm.open(urd_database, plugins=rest, strict=True, clock=clock)
        with without.session(actor="tester") as session:
            assert {entry.plugin for entry, _ in session.profiles.of(echo["echo"])} == set(PLUGINS) - {gone}
            assert [entry.kind for entry in session.timeline(echo["echo"])] == line
            assert [hit.party_id for hit in session.search("Ехо", kind="organisation")] == [echo["echo"]]
            assert len(session.engagements.of(echo["echo"])) == 5
            for name, arguments in REPORTS.items():
                if name.startswith(f"{gone}."):
                    with pytest.raises(NotFoundError):
                        session.report(name, **arguments(echo))
                else:
                    assert session.report(name, **arguments(echo)) == answers[name], name
            session.change(session.organisations.get(echo["echo"]), note="Все така многолика")
            session.interactions.log("letter", "Благодарствено писмо", participants=[echo["echo"]], occurred_at=clock())
        without.close()
        again = Crm.open(urd_database, plugins=list(PLUGINS.values()), strict=True, clock=clock)
        with again.session() as session:
            after = {name: rows for name, rows in snapshot(session).items() if name.startswith(TABLES[gone])}
            assert after == before
            assert any(rows for rows in after.values())
            assert session.timeline(echo["echo"]).entries[0].kind == "letter"
            assert session.organisations.get(echo["echo"]).note == "Все така многолика"
        again.close()
