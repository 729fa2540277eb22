"""The reports as they are declared."""

from urd_crm.contract import Report, Text
from urd_crm.plugins.government.reports.asks import asks_to, who_to_ask
from urd_crm.plugins.government.reports.holders import mps, posts_changed_since, who_holds
from urd_crm.plugins.government.reports.letters import correspondence, history
from urd_crm.plugins.government.reports.parties import meetings_of_parties
from urd_crm.plugins.government.reports.requests import due_in, unanswered
from urd_crm.plugins.government.reports.seats import our_seats

REPORTS = (
    Report("unanswered", unanswered, Text(en="Requests without an answer", bg="Искания без отговор")),
    Report("due_in", due_in, Text(en="Requests to be answered", bg="Искания с наближаващ срок")),
    Report("who_holds", who_holds, Text(en="Who holds an office", bg="Кой заема длъжност")),
    Report("posts_changed_since", posts_changed_since, Text(en="Offices that passed on", bg="Смени в длъжностите")),
    Report("history", history, Text(en="History of an institution", bg="История на отношенията с институция")),
    Report("our_seats", our_seats, Text(en="Our seats in bodies", bg="Наши места в консултативни органи")),
    Report("mps", mps, Text(en="Members of parliament of a district", bg="Народни представители от избирателен район")),
    Report("asks_to", asks_to, Text(en="What we wait for from an institution", bg="Какво очакваме от институция")),
    Report("who_to_ask", who_to_ask, Text(en="Who is competent for a topic", bg="Компетентни институции по тема")),
    Report("correspondence", correspondence, Text(en="Register of correspondence", bg="Регистър на кореспонденцията")),
    Report(
        "meetings_of_parties",
        meetings_of_parties,
        Text(en="Meetings that parties asked for", bg="Искани срещи от партии"),
    ),
)
