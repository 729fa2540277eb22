"""The reports as they are declared."""

from urd_crm.contract import Report, Text
from urd_crm.plugins.ngos.reports.contact import not_met_in
from urd_crm.plugins.ngos.reports.directory import ngos, re_registration_risk
from urd_crm.plugins.ngos.reports.grants import grants, reports_missing
from urd_crm.plugins.ngos.reports.overdue import overdue_commitments
from urd_crm.plugins.ngos.reports.partners import partners_for
from urd_crm.plugins.ngos.reports.seats import who_sits_where

REPORTS = (
    Report(
        "overdue_commitments",
        overdue_commitments,
        Text(en="Overdue promises to NGOs", bg="Просрочени ангажименти към НПО"),
    ),
    Report("ngos", ngos, Text(en="NGOs by area and place", bg="НПО по област и територия")),
    Report("grants", grants, Text(en="Grants of a year", bg="Отпуснато финансиране за година")),
    Report("reports_missing", reports_missing, Text(en="Reports on grants missing", bg="Непредставени отчети")),
    Report("who_sits_where", who_sits_where, Text(en="Who sits in which council", bg="Кой участва в кой съвет")),
    Report("not_met_in", not_met_in, Text(en="Influential and not met", bg="Влиятелни, без скорошна среща")),
    Report(
        "re_registration_risk",
        re_registration_risk,
        Text(en="Not re-registered yet", bg="Още непререгистрирани организации"),
    ),
    Report("partners_for", partners_for, Text(en="Partners for a call", bg="Партньори за покана")),
)
