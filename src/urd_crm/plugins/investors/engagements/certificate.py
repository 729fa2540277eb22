"""A class V certificate: the municipality's own measure to encourage investment."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum

from sqlmodel import Field

from urd_crm.contract import (
    NO_PERSONAL_DATA,
    REJECT,
    Check,
    CheckContext,
    EngagementDetail,
    EngagementType,
    Finding,
    Stage,
    Text,
)
from urd_crm.entities.columns import MoneyColumn, choice
from urd_crm.entities.fields import Code, Line
from urd_crm.plugins.investors.engagements.figure import Capex, Jobs
from urd_crm.values.money import Money


class CertificateClass(StrEnum):
    """The classes of the Investment Promotion Act; the mayor issues V alone, the minister the others."""

    A = "A"
    B = "B"
    V = "V"
    PRIORITY = "priority"


class ClassVCertificate(EngagementDetail, table=True):
    """The further fields of an application for a certificate; the project it is for is the engagement's origin."""

    __tablename__ = "urd_investors_class_v_certificate"

    certificate_class: CertificateClass = Field(default=CertificateClass.V, sa_type=choice(CertificateClass))
    """Which class was applied for · only V is decided here."""
    capex: Capex | None = Field(default=None, sa_type=MoneyColumn)
    """The investment it is to be issued for · EUR, BGN before 2026 · absent: the application does not say."""
    jobs: Jobs | None = Field(default=None)
    """The jobs it is to be issued for · FTE · absent: the application does not say."""
    job_years: int | None = Field(default=None, ge=0)
    """How long the jobs will be kept · years · absent: the application does not say."""
    act_number: Code | None = Field(default=None, max_length=100)
    """Number of the mayor's order on it · absent: there is none yet."""
    referred_to: Line | None = Field(default=None, max_length=400)
    """Whom the applicant was sent to instead · absent: nobody."""


def certificate_not_ours(rows: Sequence[ClassVCertificate], context: CheckContext) -> Iterable[Finding]:
    """Find applications for a class that others decide."""
    for row in rows:
        if row.certificate_class != CertificateClass.V:
            yield Finding(
                row,
                Text(en="only class V is decided here", bg="тук се решава само за клас В"),
                Text(en="Refuse it and refer them to the minister.", bg="Откажете и препратете към министъра."),
                field="certificate_class",
            )


def certificate_over_ceiling(rows: Sequence[ClassVCertificate], context: CheckContext) -> Iterable[Finding]:
    """Find applications for more than the ordinance allows, or that do not say for how much."""
    limit = context.session.limits.get("class_v_capex_max", context.on)
    ceiling = Money(limit.value, limit.unit).in_euro()
    for row in rows:
        if row.capex is None:
            yield Finding(row, Text(en="the investment is not named", bg="инвестицията не е посочена"), field="capex")
        elif row.capex.in_euro() > ceiling:
            yield Finding(
                row,
                Text(
                    en=f"the investment is above the ceiling of {ceiling.format('en')}",
                    bg=f"инвестицията е над тавана от {ceiling.format('bg')}",
                ),
                Text(en="Refer them to the national agency.", bg="Препратете към националната агенция."),
                field="capex",
            )


def certificate_jobs_too_short(rows: Sequence[ClassVCertificate], context: CheckContext) -> Iterable[Finding]:
    """Find applications whose jobs do not last as long as the ordinance asks."""
    years = context.session.limits.get("class_v_job_years", context.on).value
    for row in rows:
        if row.job_years is None or Decimal(row.job_years) < years:
            yield Finding(
                row,
                Text(en=f"the jobs have to last {years} years", bg=f"работните места се поддържат {years} години"),
                field="job_years",
            )


NOT_OURS = Check(
    "certificate-not-ours",
    ClassVCertificate,
    certificate_not_ours,
    REJECT,
    Text(en="Decided elsewhere", bg="Решава друг орган"),
)
OVER_CEILING = Check(
    "certificate-over-ceiling",
    ClassVCertificate,
    certificate_over_ceiling,
    REJECT,
    Text(en="Over the ceiling", bg="Над тавана"),
)
JOBS_TOO_SHORT = Check(
    "certificate-jobs-too-short",
    ClassVCertificate,
    certificate_jobs_too_short,
    REJECT,
    Text(en="Jobs do not last", bg="Кратък срок за местата"),
)

CLASS_V_CERTIFICATE = EngagementType(
    "class_v_certificate",
    stages=(
        Stage("applied", Text(en="Applied", bg="Подадено заявление")),
        Stage("completeness", Text(en="Check of completeness", bg="Проверка за окомплектованост"), is_review=True),
        Stage("assessed", Text(en="Assessed", bg="Оценено")),
        Stage("issued", Text(en="Issued", bg="Издаден")),
        Stage("monitored", Text(en="Monitored", bg="Под наблюдение")),
        Stage("fulfilled", Text(en="Fulfilled", bg="Изпълнен"), is_final=True),
        Stage("revoked", Text(en="Revoked", bg="Отнет"), is_final=True),
        Stage("refused", Text(en="Refused", bg="Отказан"), is_final=True),
    ),
    transitions={
        "applied": ("completeness",),
        "completeness": ("assessed", "refused"),
        "assessed": ("issued", "refused"),
        "issued": ("monitored",),
        "monitored": ("fulfilled", "revoked"),
    },
    detail=ClassVCertificate,
    personal_data=NO_PERSONAL_DATA,
    guards={"assessed": (NOT_OURS, OVER_CEILING), "issued": (NOT_OURS, OVER_CEILING, JOBS_TOO_SHORT)},
    title=Text(en="Class V investment certificate", bg="Сертификат за инвестиция клас В"),
)
