from typing import Any

from urd_crm.testing.contract import PluginContract


class TestSportsClubs(PluginContract):
    plugin = "sports_clubs"

    def sample(self, session: Any, table: Any) -> Any:
        """Give every grant a day for its report, so that reports and deadlines have something to say."""
        row = super().sample(session, table)
        if table.__name__ == "SeasonGrant":
            session.change(row, report_due=session.today)
        return row
