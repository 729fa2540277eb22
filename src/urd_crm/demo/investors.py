"""Investors: profiles, sites, enquiries; what became of the enquiries, :mod:`urd_crm.demo.projects` tells."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

from urd_crm import Money
from urd_crm.demo.hours import Hours
from urd_crm.demo.places import ZONES
from urd_crm.demo.plants import Plants
from urd_crm.demo.projects import Course
from urd_crm.demo.scene import Body, Member, Scene
from urd_crm.demo.topics import ZONES_ENGLISH
from urd_crm.plugins.investors.engagements import INVESTOR_ENQUIRY, Channel, EnquirySource, InvestorEnquiry
from urd_crm.plugins.investors.interactions import ENQUIRY
from urd_crm.plugins.investors.profiles import Investor, Ownership
from urd_crm.plugins.investors.records.site import Site, SiteKind, SiteOwnership, Zoning
from urd_crm.repositories.reference import Attendee
from urd_crm.values.lang_text import LangText

ENQUIRIES = 150
"""Enquiries at full scale."""
LIVE = 9
"""Enquiries of the last months that became projects under way."""
EXPANDING = 25
"""Firms of the town that think of growing."""
NACE = ("28.14", "27.32", "22.21", "10.39", "13.20", "29.32", "52.10", "27.20", "25.53", "31.00")
SITES = 8
SUBJECTS = (
    "Enquiry for an industrial plot of {area} m²",
    "Hall to lease, {area} m², within a year",
    "Location search: {area} m², skilled workers, rail if possible",
)


def fill(scene: Scene) -> None:
    """Add investors, sites, enquiries and the projects that grew out of them."""
    chance = scene.chance("investors")
    hours = Hours(scene.crm.town, scene.begin, scene.today - timedelta(days=1))
    officers = scene.units["investment"].on(scene.today)
    actor = officers[0].latin.split()[-1].lower()
    investors = [
        *scene.sort("investor"),
        *chance.sample(scene.sort("firm"), min(len(scene.sort("firm")), scene.many(EXPANDING))),
    ]
    with scene.crm.session(actor=actor) as session:
        for body in investors:
            session.profiles.set(body.id, _profile(scene, chance, body, chance.choice(officers)))
        sites = _sites(scene, chance)
        session.add(*sites)
        course = Course(session, scene, chance, hours, sites, Plants(session, scene, chance, hours))
        days = sorted(hours.day(chance) for _ in range(scene.many(ENQUIRIES, least=8)))
        for n, day in enumerate(days):
            # Each asks once before anybody asks again.
            _enquire(course, investors[n] if n < len(investors) else chance.choice(investors), day)
        for _ in range(scene.many(LIVE, least=3)):
            day = hours.days[-chance.randrange(30, 110)]
            _enquire(course, chance.choice(investors), day, is_live=True)
        course.reserve()


def _profile(scene: Scene, chance: Random, body: Body, officer: Member) -> Investor:
    is_abroad = body.country != "BG"
    checked = scene.today - timedelta(days=chance.randrange(20, 600))
    return Investor(
        hq_country=body.country,
        ownership=chance.choice(list(Ownership)[:4]),
        nace=chance.choice(NACE),
        employees=chance.choice((45, 120, 380, 950, 1200, 4800)),
        turnover=Money(str(chance.randrange(4, 900) * 1_000_000), "EUR"),
        fdi_history=[f"{scene.begin.year - 3}: a plant of 120 jobs in another country"] if is_abroad else [],
        key_account_id=officer.affiliation.person_id if chance.random() < 0.92 else None,
        nda_until=scene.today + timedelta(days=chance.randrange(15, 500))
        if is_abroad and chance.random() < 0.5
        else None,
        beneficial_owner_checked_on=checked,
        sanctions_checked_on=checked,
    )


def _sites(scene: Scene, chance: Random) -> list[Site]:
    """Make plots and halls; the cadastral numbers begin with a settlement code that is not in use."""
    return [
        Site(
            name=LangText(bg=f"{ZONES[n % 3]}, парцел {n + 1}", en=f"{ZONES_ENGLISH[n % 3]}, plot {n + 1}"),
            kind=SiteKind.HALL if n == 6 else SiteKind.PLOT,
            cadastral_id=f"99999.{501 + n % 3}.{70 + n}",
            area_m2=Decimal(chance.randrange(12, 90) * 1000),
            zoning=Zoning.LOGISTICS if n % 3 == 2 else Zoning.INDUSTRIAL,
            ownership=SiteOwnership.PRIVATE if n in {4, 6} else SiteOwnership.MUNICIPAL,
            power_mw=Decimal(chance.choice((2, 4, 6, 8, 12))) if chance.random() < 0.85 else None,
            has_gas=chance.choice((True, True, False, None)),
            water_m3_day=Decimal(chance.randrange(50, 600)) if chance.random() < 0.7 else None,
            has_sewer=chance.random() < 0.7,
            has_rail=n % 3 == 0,
            motorway_km=Decimal(chance.randrange(2, 25)),
            price_m2=Money(str(chance.randrange(12, 60)), "EUR") if n != 6 else None,
            rent_m2_month=Money("4.20", "EUR") if n == 6 else None,
            data_on=scene.today - timedelta(days=chance.randrange(10, 300)),
        )
        for n in range(SITES)
    ]


def _enquire(course: Course, body: Body, day: date, *, is_live: bool = False) -> None:
    """Let somebody ask, and answer them; of those who ask four in ten go on to a project, ``is_live`` always."""
    session, chance, hours = course.session, course.chance, course.hours
    asking, officer = body.on(day), chance.choice(course.scene.units["investment"].on(day))
    if not asking:
        return
    at = hours.moment(chance, day)
    asks = chance.choice(asking)
    subject = chance.choice(SUBJECTS).format(area=f"{chance.randrange(8, 60) * 1000:,}".replace(",", " "))
    enquiry = session.engagements.open(
        INVESTOR_ENQUIRY,
        f"{subject} – {body.name}",
        parties=[body.id],
        opened_at=at,
        responsible=officer.affiliation.person_id,
        responsible_unit=course.scene.units["investment"].name,
        detail=InvestorEnquiry(
            channel=chance.choice(list(Channel)), source=chance.choice(list(EnquirySource)), received_at=at
        ),
    )
    session.interactions.log(
        ENQUIRY, subject, occurred_at=at, direction="in", language="en", engagement=enquiry,
        participants=[Attendee(asks.affiliation, role="sender"), Attendee(officer.affiliation, role="recipient")],
        body="They look for a place in south-east Europe and ask what we can offer, at what price and how soon.",
    )  # fmt: skip
    outcomes = ("converted", "closed", "out_of_scope", "referred")
    outcome = chance.choices(outcomes, (1, 0, 0, 0) if is_live else (40, 40, 12, 8))[0]
    steps = ["acknowledged", "screened"]
    steps += ["processing", "answered", outcome] if outcome in {"converted", "closed"} else [outcome]
    for step in steps:
        wait = chance.choice((0, 0, 1, 3)) if step == "acknowledged" else chance.randint(1, 3)
        later = hours.later(day, wait)
        if later is None:
            return
        reason = {
            "closed": "няма отговор",
            "out_of_scope": "не е инвестиция",
            "referred": "за националната агенция",
        }.get(step)
        moved = (
            max(at + timedelta(minutes=40), hours.moment(chance, later))
            if later == day
            else hours.moment(chance, later)
        )
        session.engagements.move(enquiry, step, at=moved, reason=reason)
        at, day = moved, later
    if outcome == "converted":
        course.begin(body, enquiry, at, is_live=is_live)
