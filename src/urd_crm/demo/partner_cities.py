"""Partner cities: their profiles, how the twinnings came about, exchanges of five years, congratulations."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from urd_crm import Money
from urd_crm.demo.foreigners import CITIES
from urd_crm.demo.scene import Body, Scene
from urd_crm.entities.agreement import Agreement
from urd_crm.plugins.partner_cities.engagements.congratulation import CongratulationCycle, plan_congratulations
from urd_crm.plugins.partner_cities.engagements.exchange import EXCHANGE, Exchange, ExchangeKind, Programme, Travel
from urd_crm.plugins.partner_cities.engagements.twinning import Twinning
from urd_crm.plugins.partner_cities.engagements.twinning_stages import TWINNING
from urd_crm.plugins.partner_cities.interactions import (
    CITY_LETTER,
    CONDOLENCE,
    GIFT_EXCHANGE,
    GREETING,
    JOINT_STATEMENT,
    SCHOOL_CONTACT,
    CityLetter,
    GiftExchange,
    Greeting,
)
from urd_crm.plugins.partner_cities.profiles import Area, PartnerCity, Relation
from urd_crm.plugins.partner_cities.records.city_agreement import CityAgreement
from urd_crm.plugins.partner_cities.records.freezing import freeze, lift
from urd_crm.session import Session
from urd_crm.values.lang_text import LangText

NATIONAL = {
    "DE": ("10-03", "Europe/Berlin"), "FR": ("07-14", "Europe/Paris"), "GR": ("03-25", "Europe/Athens"),
    "HU": ("08-20", "Europe/Budapest"), "IT": ("06-02", "Europe/Rome"), "MK": ("09-08", "Europe/Skopje"),
    "PL": ("11-11", "Europe/Warsaw"), "RO": ("12-01", "Europe/Bucharest"), "RS": ("02-15", "Europe/Belgrade"),
    "SE": ("06-06", "Europe/Stockholm"), "TR": ("10-29", "Europe/Istanbul"), "UA": ("08-24", "Europe/Kyiv"),
    "CN": ("10-01", "Asia/Shanghai"),
}  # fmt: skip
"""National day and local time, by country."""
LIVELY = 11
"""Partners at full scale that something is exchanged with."""
WAY = ("explored", "letter_of_intent", "council_approved_us", "council_approved_them", "signed", "active")
KINDS = {
    ExchangeKind.OFFICIAL: ("Официална делегация", 6), ExchangeKind.YOUTH: ("Младежки обмен", 54),
    ExchangeKind.CULTURE: ("Гостуване на танцов състав", 30), ExchangeKind.SPORT: ("Турнир по хандбал", 24),
    ExchangeKind.EXPERT: ("Среща на експерти по градска среда", 8), ExchangeKind.SCHOOL: ("Ученически обмен", 28),
}  # fmt: skip
"""What an exchange is called, and how many usually take part."""
GIFTS = ("Керамика от местни майстори", "Албум за града", "Дърворезба", "Книга за розопроизводството")


def fill(scene: Scene) -> None:
    """Add what is known of the partner cities, and what was done with them."""
    chance = scene.chance("partner cities")
    officers = scene.units["press"].on(scene.today)
    actor = officers[0].latin.split()[-1].lower()
    cities = scene.sort("city")
    # Two partners have been silent for years, and so are most of them in a small story.
    lively = [body.id for n, body in enumerate(cities) if n not in {3, len(cities) - 1}][: scene.many(LIVELY, least=4)]
    with scene.crm.session(actor=actor) as session:
        for body in cities:
            session.profiles.set(body.id, _profile(scene, chance, body, chance.choice(officers).affiliation.person_id))
            agreements = session.agreements.of(body.id)
            for agreement in agreements:
                areas = chance.sample(list(Area), chance.randint(2, 4))
                session.add(CityAgreement(agreement_id=agreement.id, areas=areas))
                _twin(session, chance, body, agreement)
            if body.id in lively:
                _exchanges(session, scene, chance, body)
            _write(session, scene, chance, body)
        _mark(session, scene)
        for row in plan_congratulations(session, year=scene.today.year):
            if session.engagements.detail(row, CongratulationCycle).day < scene.today:
                session.engagements.move(row, "prepared")
                session.engagements.move(row, "sent")


def _profile(scene: Scene, chance: Random, body: Body, officer: int) -> PartnerCity:
    city = next(each for each in CITIES if each.city == body.name)
    national_day, zone = NATIONAL[city.country]
    theirs = body.on(scene.today)
    return PartnerCity(
        name=LangText(bg=_short(city.bulgarian), en=city.latin),
        country=city.country,
        population=chance.randrange(24, 160) * 1000,
        population_year=scene.today.year - 2,
        languages=[city.language, "en"],
        timezone=zone,
        coordinator_id=officer,
        their_coordinator_id=theirs[0].affiliation.person_id if theirs else None,
        has_twinning_committee=chance.choice((True, False, None)),
        city_day=chance.choice(("05-09", "06-24", "09-14", "last-saturday-05", "2-sunday-09", "10-04")),
        national_day=national_day,
        relation=Relation.TWIN,
        areas=chance.sample(list(Area), 3),
    )


def _short(name: str) -> str:
    """Give the name of a city without what its town hall is called."""
    for before in ("Град ", "Община ", "Народно правителство на "):
        name = name.removeprefix(before)
    return name


def _twin(session: Session, chance: Random, body: Body, agreement: Agreement) -> None:
    """Tell how a twinning came about."""
    signed, act = agreement.signed_on, agreement.act_date
    assert signed is not None
    assert act is not None
    begun = act - timedelta(days=chance.randrange(200, 500))
    row = session.engagements.open(
        TWINNING, agreement.title, parties=[body.id], detail=Twinning(ceremony_on=signed), opened_at=_at(begun)
    )
    session.change(
        agreement, engagement_id=row.id, their_act_number=f"{chance.randrange(10, 90)}/{act.year}", their_act_date=act
    )
    days = (begun + timedelta(days=60), begun + timedelta(days=120), act, act, signed, signed)
    for stage, day in zip(WAY, days, strict=True):
        session.engagements.move(row, stage, at=_at(day))


def _exchanges(session: Session, scene: Scene, chance: Random, body: Body) -> None:
    """Hold one exchange a year, now here, now there; the next is planned."""
    for year in range(scene.begin.year, scene.today.year + 1):
        kind = chance.choice(list(KINDS))
        title, people = KINDS[kind]
        day = date(year, chance.choice((5, 6, 9, 10)), chance.randrange(1, 28))
        if day <= scene.begin or (day < scene.today and chance.random() < 0.25):
            continue
        is_past = day + timedelta(days=20) < scene.today
        if not is_past and day < scene.today:
            continue  # under way: it would have to be held and not reported
        row = session.engagements.open(
            EXCHANGE,
            f"{title} – {body.name}",
            parties=[body.id],
            opened_at=min(_at(day - timedelta(days=150)), session.now),
            responsible_unit=scene.units["press"].name,
            detail=Exchange(
                kind=kind,
                direction=chance.choice(list(Travel)),
                starts_on=day,
                days=chance.randint(2, 5),
                people=people + chance.randrange(0, 6),
                invited_international=people // 2,
                programme=Programme.CERV if kind is ExchangeKind.YOUTH else None,
                countries=["BG", body.country] if kind is ExchangeKind.YOUTH else [],
                cost=Money(str(chance.randrange(8, 90) * 100), "EUR") if day.year > 2025 or is_past else None,
            ),
        )
        if not is_past:
            continue
        for stage, wait in (("agreed", -100), ("confirmed", -30), ("held", 0), ("reported", 12)):
            session.engagements.move(row, stage, at=_at(day + timedelta(days=wait)))
        guests = body.on(day)
        if kind is ExchangeKind.OFFICIAL and guests:
            session.interactions.log(
                GIFT_EXCHANGE,
                "Размяна на подаръци",
                participants=[guests[0].affiliation],
                occurred_at=_at(day),
                engagement=row,
                detail=GiftExchange(given=chance.choice(GIFTS), received=chance.choice(GIFTS)),
            )


def _write(session: Session, scene: Scene, chance: Random, body: Body) -> None:
    """Send an invitation; not all of them are answered, and not all can be read."""
    day = scene.today - timedelta(days=chance.randrange(10, 80))
    theirs = body.on(day)
    if theirs:
        session.interactions.log(
            CITY_LETTER,
            "Покана за Празника на града",
            participants=[theirs[0].affiliation],
            direction="out",
            language="bg",
            occurred_at=_at(day),
            detail=CityLetter(translated_into=["en"] if chance.random() < 0.85 else []),
        )


def _mark(session: Session, scene: Scene) -> None:
    """Greet, condole, state something together, let schools write; and freeze the last partnership for a year."""
    cities = scene.sort("city")
    detail = Greeting(occasion="Нова година", translated_into=["en"])
    for n, (kind, subject, further) in enumerate(
        (
            (GREETING, "Поздравителен адрес за Новата година", detail),
            (CONDOLENCE, "Съболезнователен адрес след наводнението", None),
            (JOINT_STATEMENT, "Обща позиция за европейската програма", None),
            (SCHOOL_CONTACT, "Писма между две езикови училища", None),
        )
    ):
        day = scene.today - timedelta(days=40 + 25 * n)
        theirs = cities[n % len(cities)].on(day)
        if theirs:
            session.interactions.log(
                kind,
                subject,
                participants=[theirs[0].affiliation],
                direction="out",
                language="en",
                occurred_at=_at(day),
                detail=further,
            )
    begun = scene.today - timedelta(days=3 * 365)
    freeze(session, cities[-1].id, act=f"31/{begun.year}", since=begun, reason="Решение на общинския съвет")
    lift(session, cities[-1].id, on=begun + timedelta(days=365))


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), UTC)
