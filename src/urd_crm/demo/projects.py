"""Investment projects on their way: from the first interest to a plant that runs, or to another town."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from attrs import define, field

from urd_crm import Engagement, Money, Session
from urd_crm.demo.hours import Hours
from urd_crm.demo.plants import Plants
from urd_crm.demo.scene import Body, Scene
from urd_crm.plugins.investors.engagements import INVESTMENT_PROJECT, InvestmentProject, LossReason, ProjectType
from urd_crm.plugins.investors.interactions import (
    ANNOUNCEMENT,
    OFFER_LETTER,
    PRESENTATION,
    SITE_VISIT,
    OfferLetter,
    SiteVisit,
)
from urd_crm.plugins.investors.profiles import Investor
from urd_crm.plugins.investors.records.requirement import Requirement
from urd_crm.plugins.investors.records.reservation import reserve
from urd_crm.plugins.investors.records.site import Site
from urd_crm.plugins.investors.records.site_shown import SiteShown, Verdict
from urd_crm.repositories.reference import Attendee
from urd_crm.values.partial_date import PartialDate

STEPS = (
    ("qualified", 5, 15, 15), ("proposal_sent", 5, 12, 25), ("site_visit", 10, 30, 40), ("shortlisted", 20, 60, 55),
    ("decision", 20, 50, 70), ("won", 10, 40, 80), ("establishment", 20, 60, 100), ("operating", 180, 380, 100),
)  # fmt: skip
"""Stage, after how many working days at least and at most, and how likely the project is then · percent."""
CODE_NAMES = ("Орхидея", "Лале", "Перуника", "Зюмбюл", "Камелия", "Магнолия", "Ирис", "Далия", "Жасмин", "Божур")
ELSEWHERE = ("неизвестно", "съседна област", "Румъния", "Сърбия", "Северна Македония", "Полша")


@define
class Course:
    """The course of all projects. For one session."""

    session: Session
    scene: Scene
    chance: Random
    hours: Hours
    sites: Sequence[Site]
    plants: Plants
    promising: list[Engagement] = field(factory=list)
    """Projects that now stand where a site is worth reserving."""
    named: int = 0
    """How many code names were given."""

    def begin(self, body: Body, enquiry: Engagement, at: datetime, *, is_live: bool) -> None:
        """Open a project that grew out of an enquiry and let it take its course up to today."""
        is_small = body.country == "BG" and self.chance.random() < 0.5
        day = self.scene.crm.town.day(at)
        detail = InvestmentProject(
            type=ProjectType.EXPANSION if body.country == "BG" else self.chance.choice(list(ProjectType)),
            capex=self._money(
                self.chance.randrange(3, 18) * 100_000 if is_small else self.chance.randrange(2, 45) * 1_000_000, day
            ),
            jobs=self.chance.randrange(5, 40) if is_small else self.chance.randrange(30, 320),
            probability=10,
            competing_locations=self.chance.sample(ELSEWHERE[1:], self.chance.randint(0, 2)),
            decision_due=day + timedelta(days=self.chance.randrange(150, 400)),
        )
        profile = self.session.profiles.get(body.id, Investor)
        code_name = self._code_name() if profile is not None and profile.nda_until is not None else None
        project = self.session.engagements.open(
            INVESTMENT_PROJECT, f"{'Разширяване' if body.country == 'BG' else 'Нов завод'} – {body.name}", parties=[body.id],
            detail=detail, origin=enquiry, opened_at=at, code_name=code_name,
            responsible=enquiry.responsible_id, responsible_unit=enquiry.responsible_unit,
        )  # fmt: skip
        self._require(project, detail)
        self._walk(project, detail, body, day, is_live=is_live)

    def _walk(self, project: Engagement, detail: InvestmentProject, body: Body, day: date, *, is_live: bool) -> None:
        """Go from stage to stage until the project ends, rests or reaches today."""
        fate = self.chance.choices(("lost", "on_hold", "go"), (0, 0, 1) if is_live else (38, 10, 52))[0]
        turn = self.chance.randrange(1, 5)
        for n, (stage, low, high, probability) in enumerate(STEPS):
            later = self.hours.later(day, self.chance.randint(low, high))
            if later is None:
                break
            day, at = later, self.hours.moment(self.chance, later)
            if fate == "lost" and n == turn:
                reason = self.chance.choice(list(LossReason))
                self.session.change(
                    detail,
                    loss_reason=reason,
                    winning_location=self.chance.choice(ELSEWHERE),
                    probability=0,
                    decided_on=day,
                )
                self.session.engagements.move(project, "lost", at=at, reason="избраха друго място")
                return
            if fate == "on_hold" and n == turn:
                self.session.engagements.move(project, "on_hold", at=at, reason="чакат решение на собственика")
                return
            if stage == "won":
                self.session.change(detail, decided_on=day, announced_on=day)
            self._talk(project, stage, body, day, at)
            self.session.engagements.move(project, stage, at=at)
            self.session.change(detail, probability=probability if stage != "won" else 100)
            if stage == "establishment":
                self.plants.build(project, detail, body, day)
            if stage == "operating":
                self.plants.operate(project, detail, body, day)
        if project.stage in {"shortlisted", "decision"}:
            self.promising.append(project)

    def _talk(self, project: Engagement, stage: str, body: Body, day: date, at: datetime) -> None:
        """Log what goes with a stage."""
        theirs, ours = body.on(day), self.scene.units["investment"].on(day)
        if not theirs:
            return
        took = [Attendee(self.chance.choice(ours).affiliation), *(Attendee(m.affiliation) for m in theirs[:2])]
        common: dict[str, Any] = {
            "participants": took,
            "occurred_at": at - timedelta(hours=1),
            "engagement": project,
            "language": "en",
        }
        log = self.session.interactions.log
        if stage == "qualified":
            log(PRESENTATION, f"Presentation of the town to {body.name}", place="онлайн", **common)
        elif stage == "proposal_sent":
            log(
                OFFER_LETTER,
                f"Offer of sites to {body.name}",
                direction="out",
                detail=OfferLetter(valid_until=day + timedelta(days=90)),
                **common,
            )
        elif stage == "site_visit":
            visit = log(
                SITE_VISIT, f"Site visit of {body.name}", place=self.sites[0].name.in_("bg"),
                detail=SiteVisit(delegates=len(theirs[:2]), conclusion="Искат второ предложение за цената"), **common,
            )  # fmt: skip
            for site in self.chance.sample(self.sites, 2):
                self.session.add(
                    SiteShown(
                        interaction_id=visit.id,
                        site_id=site.id,
                        verdict=self.chance.choice(list(Verdict)),
                        feedback="Харесва им близостта до магистралата.",
                    )
                )
            for task in self.session.tasks.open(engagement=project):
                if task.due_on is not None and task.due_on < self.scene.today:
                    self.session.tasks.done(task, on=task.due_on)
        elif stage == "won":
            log(ANNOUNCEMENT, f"{body.name} comes to Yasengrad", direction="out", **common)

    def _code_name(self) -> str:
        """Give the next code name; when all were used they begin anew with a number."""
        turn, place = divmod(self.named, len(CODE_NAMES))
        self.named += 1
        return CODE_NAMES[place] + (f" {turn + 1}" if turn else "")

    def _require(self, project: Engagement, detail: InvestmentProject) -> None:
        if self.chance.random() < 0.6:
            area = Decimal(self.chance.randrange(5, 60) * 1000)
            self.session.add(
                Requirement(
                    engagement_id=project.id, area_min_m2=area, area_max_m2=area * 2, power_mw=Decimal(self.chance.choice((1, 2, 4, 6))),
                    needs_gas=self.chance.random() < 0.3, jobs_skilled=detail.jobs,
                    start_by=PartialDate.parse(str(project.opened_at.year + 2)),
                )
            )  # fmt: skip

    def _money(self, amount: int, day: date) -> Money:
        """Give an amount in the money of the day: levs, often, before the euro came."""
        if day.year >= 2026 or self.chance.random() < 0.6:
            return Money(str(amount), "EUR")
        return Money(str(amount * 2), "BGN")

    def reserve(self) -> None:
        """Reserve a site for each of the most promising projects."""
        for project, site in zip(self.promising[-3:], self.sites, strict=False):
            reserve(self.session, site, project, until=self.scene.today + timedelta(days=self.chance.randrange(10, 90)))
