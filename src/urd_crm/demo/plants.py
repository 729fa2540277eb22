"""What comes after a project is won: obstacles, a certificate, a plant that runs, a visit every year."""

from datetime import date, timedelta
from random import Random

from attrs import define

from urd_crm import Engagement, Money, Session
from urd_crm.demo.hours import Hours
from urd_crm.demo.scene import Body, Scene
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors.engagements import (
    AFTERCARE,
    CLASS_V_CERTIFICATE,
    INVESTOR_ISSUE,
    Aftercare,
    ClassVCertificate,
    InvestmentProject,
    InvestorIssue,
    IssueKind,
)
from urd_crm.plugins.investors.interactions import AFTERCARE_VISIT
from urd_crm.repositories.reference import Attendee

ISSUES = (
    ("Присъединяване към електроразпределителната мрежа", IssueKind.INFRASTRUCTURE, True),
    ("Разрешение за строеж се бави", IssueKind.PERMIT, True),
    ("Няма достатъчно заварчици", IssueKind.WORKFORCE, False),
    ("Възражение срещу такса битови отпадъци", IssueKind.TAX, False),
    ("Спор за граница с съседен имот", IssueKind.DISPUTE, False),
)


@define
class Plants:
    """The plants of those who came. For one session."""

    session: Session
    scene: Scene
    chance: Random
    hours: Hours

    def build(self, project: Engagement, detail: InvestmentProject, body: Body, day: date) -> None:
        """Report what stands in the way of a plant being built; small ones apply for a certificate."""
        for name, kind, is_blocking in self.chance.sample(ISSUES, 2):
            issue = self.session.engagements.open(
                INVESTOR_ISSUE, name, parties=[body.id], origin=project,
                opened_at=self.hours.moment(self.chance, day), responsible=project.responsible_id,
                detail=InvestorIssue(kind=kind, is_blocking=is_blocking, due_on=day + timedelta(days=60)),
            )  # fmt: skip
            steps = (("in_progress", 3), ("resolved", self.chance.randint(15, 120)))
            for stage, wait in steps[: 1 if self.chance.random() < 0.12 else 2]:  # some drag on
                later = self.hours.later(day, wait)
                if later is not None:
                    self.session.engagements.move(
                        issue,
                        stage,
                        at=self.hours.moment(self.chance, later),
                        reason="уредено" if stage == "resolved" else None,
                    )
        certificate = self.session.engagements.open(
            CLASS_V_CERTIFICATE, f"Сертификат клас В – {body.name}", parties=[body.id], origin=project,
            opened_at=self.hours.moment(self.chance, day),
            detail=ClassVCertificate(capex=detail.capex, jobs=detail.jobs, job_years=3, act_number=f"РД-{project.id}"),
        )  # fmt: skip
        self._certify(certificate, day)

    def _certify(self, certificate: Engagement, day: date) -> None:
        for stage in ("completeness", "assessed", "issued", "monitored"):
            later = self.hours.later(day, self.chance.randint(3, 12))
            if later is None:
                return
            day, at = later, self.hours.moment(self.chance, later)
            try:
                self.session.engagements.move(certificate, stage, at=at)
            except ValidationFailedError:  # it is over the ceiling, as the guard says
                self.session.engagements.move(certificate, "refused", at=at, reason="над тавана на наредбата")
                return

    def operate(self, project: Engagement, detail: InvestmentProject, body: Body, day: date) -> None:
        """Compare what was realised with what was announced, and look after the investor every year."""
        kept = self.chance.uniform(0.6, 1.1)
        assert detail.capex is not None
        assert detail.jobs is not None
        self.session.change(
            detail, capex_realised=Money(str(int(detail.capex.in_euro().minor / 100 * kept)), "EUR"),
            jobs_realised=round(detail.jobs * kept), realised_on=day, realised_evidence="годишен отчет",
        )  # fmt: skip
        for _ in range(3):
            later = self.hours.later(day, self.chance.randint(180, 250))
            if later is None:
                return
            day, at = later, self.hours.moment(self.chance, later)
            care = self.session.engagements.open(
                AFTERCARE, f"Посещение при {body.name}", parties=[body.id], origin=project, opened_at=at - timedelta(days=10),
                responsible=project.responsible_id, detail=Aftercare(planned_for=day, findings="Всичко върви; искат автобус за втората смяна."),
            )  # fmt: skip
            theirs = [Attendee(m.affiliation) for m in body.on(day)[:2]]
            if theirs:
                ours = Attendee(self.scene.units["investment"].on(day)[0].affiliation)
                self.session.interactions.log(
                    AFTERCARE_VISIT, f"Слединвестиционно посещение – {body.name}", participants=[ours, *theirs],
                    occurred_at=at, engagement=care, language="bg", body="Обиколихме цеха и говорихме за втората смяна.",
                )  # fmt: skip
            self.session.engagements.move(care, "visited", at=at)
            self.session.engagements.move(care, "closed", at=at + timedelta(hours=2), reason="без отворени въпроси")
