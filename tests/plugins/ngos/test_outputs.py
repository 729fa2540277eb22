import re
from datetime import date

from urd_crm.plugins.ngos import MunicipalGrant


class TestTexts:
    def test_the_directory_stands_in_both_languages(self, session, yard, wind):
        """By name, with areas as people call them."""
        text = session.output("ngos.ngo_directory")
        assert "| Сдружение „Отворен двор“ | 999900027 | сдружение | обществена полза | младежи |" in text
        assert "culture and arts" in session.output("ngos.ngo_directory", lang="en", area="culture")
        assert "Няма." in session.output("ngos.ngo_directory", area="sport")

    def test_the_register_sums_up(self, session, published):
        """What was awarded, and what was paid of it."""
        text = session.output("ngos.grant_register", lang="en")
        assert "| Total |  |  |  | €7,500.50 | €3,750.00 |" in text
        assert "Няма отпуснато" in session.output("ngos.grant_register", year=2025)

    def test_the_sheet_of_promises_has_both_sides(self, session, yard):
        """Each with its state on the day."""
        session.commitments.promise("Помещение", to=yard, due_on=date(2026, 3, 1), promised_on=date(2026, 2, 1))
        kept = session.commitments.promise("Отчет", by=yard, due_on=date(2026, 3, 31), promised_on=date(2026, 2, 1))
        session.commitments.close(kept)
        text = session.output("ngos.commitments_sheet", ngo=yard.id)
        assert "| Помещение | 1 март 2026 г. | – | просрочен |" in text
        assert "| Отчет | 31 март 2026 г. | – | изпълнен |" in text
        early = session.output("ngos.commitments_sheet", ngo=yard.id, on=date(2026, 1, 1), lang="en")
        assert early.count("None.") == 2

    def test_the_invitation_list_names_who_represents_them(self, session, yard, bearer):
        """With the preferred address."""
        bearer(yard)
        session.contact_points.add(yard, "email", "old@example.org")
        session.contact_points.add(yard, "email", "office@example.org", is_preferred=True)
        text = session.output("ngos.invitation_list", area="youth")
        assert "| Сдружение „Отворен двор“ | Яна Колева | office@example.org |" in text

    def test_the_list_of_agreements_has_the_first_end_first(self, session, town, yard, wind):
        """What renews itself ends with its running term; what has no end stands last; what is over is left out."""
        for title, party, fields in (
            ("Безсрочно", yard, {}),
            ("Мълчаливо", wind, {"expires_on": date(2024, 6, 30), "renewal": "tacit", "renewal_years": 1}),
            ("До май", yard, {"expires_on": date(2026, 5, 31)}),
            ("Минало", yard, {"expires_on": date(2026, 3, 1)}),
        ):
            session.agreements.add("cooperation", title, parties=[party], signed_on=date(2023, 7, 1), **fields)
        text = session.output("ngos.agreement_list")
        assert re.findall(r"До май|Мълчаливо|Безсрочно|Минало", text) == ["До май", "Мълчаливо", "Безсрочно"]
        assert "30 юни 2026 г." in text


class TestStored:
    def test_the_sum_is_not_kept_twice(self):
        """What was paid is the sum of the instalments."""
        assert "amount_disbursed" not in MunicipalGrant.model_fields
