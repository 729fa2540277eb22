from datetime import date

import pytest

from urd_crm import Money
from urd_crm.errors import NotFoundError, ValidationFailedError
from urd_crm.plugins.investors import (
    AFTERCARE,
    INVESTOR_ISSUE,
    Aftercare,
    InvestmentProject,
    InvestorIssue,
    Requirement,
    investor_directory,
    reserve,
)
from urd_crm.values.lang_text import LangText


class TestSiteOnePager:
    @pytest.fixture
    def site(self, make_site):
        """A plot of which not everything is known."""
        return make_site(
            description=LangText(bg="До пътя.", en="By the road."),
            cadastral_id="68850.501.77",
            power_mw=8,
            has_rail=False,
            zoning="industrial",
            price_m2="24.50 EUR",
        )

    def test_it_is_written_in_bulgarian(self, session, site):
        """Numbers and days as people write them; what is unknown is said to be."""
        text = session.output("investors.site_one_pager", site=site.id)
        assert text.startswith("# Зона Изток\n\nДо пътя.\n")
        assert "| Площ | 52\xa0000 m² |" in text
        assert "| Железопътен клон | не |" in text
        assert "| Природен газ | предстои уточняване |" in text
        assert "Данни към 15 януари 2026 г." in text

    def test_it_is_written_in_english(self, session, site):
        """The same facts."""
        text = session.output("investors.site_one_pager", site=site.id, lang="en")
        assert "| Area | 52,000 m² |" in text
        assert "| Price per m² | €24.50 |" in text
        assert "Data as of 15 January 2026." in text

    def test_it_never_says_for_whom_it_is_reserved(self, session, site, open_project):
        """That it is reserved has to do."""
        reserve(session, site, open_project("Lindqvist", code_name="Orchid"), until=date(2026, 9, 30))
        text = session.output("investors.site_one_pager", site=site.id, lang="en")
        assert "| Status | reserved |" in text
        assert "Orchid" not in text
        assert "Lindqvist" not in text

    def test_one_that_names_a_secret_is_refused(self, session, site, open_project):
        """Even where a clerk wrote it into the description."""
        open_project("Valves", code_name="Orchid")
        session.change(site, description=LangText(bg="Теренът на „Линдквист Вентил“."))
        with pytest.raises(ValidationFailedError) as caught:
            session.output("investors.site_one_pager", site=site.id)
        assert caught.value.codes == ("code-name-disclosure",)

    def test_a_site_that_is_not_there(self, session):
        """Is told."""
        with pytest.raises(NotFoundError):
            session.output("investors.site_one_pager", site=99)


class TestOfferLetter:
    def test_it_offers_what_passes(self, session, make_site, open_project):
        """What fails, or is not known, is left out unless it is asked for."""
        east, north = make_site(), make_site("Зона Север", area_m2=38000)
        project = open_project(code_name="Orchid")
        session.add(Requirement(engagement_id=project.id, area_min_m2=40000))
        letter = session.output("investors.offer_letter", project=project.id)
        assert "До: Lindqvist Ventil AB" in letter
        assert "Зона Изток" in letter
        assert "Зона Север" not in letter
        chosen = session.output(
            "investors.offer_letter", project=project.id, sites=[north.id], valid_until=date(2026, 5, 31), lang="en"
        )
        assert "Зона Север" in chosen
        assert "This offer is valid until 31 May 2026." in chosen
        assert east.name.in_("bg") not in chosen

    def test_without_a_site_it_says_so(self, session, open_project):
        """Politely."""
        letter = session.output("investors.offer_letter", project=open_project().id)
        assert "няма терен" in letter
        assert "|" not in letter


class TestMonthlyPipeline:
    def test_it_has_code_names_only(self, session, open_project, move_to):
        """Neither the firm nor the project's own name; a project that is no secret has its name."""
        secret = open_project("Lindqvist Ventil: завод", code_name="Orchid", probability=60)
        move_to(secret, "shortlisted")
        open_project("Пекарна", parties=[], capex=Money("1000000", "BGN"), jobs=10)
        text = session.output("investors.monthly_pipeline", lang="bg")
        assert "Lindqvist" not in text
        assert "| Orchid | В краткия списък |" in text
        assert "| Пекарна | Потенциален |" in text
        assert "| Общо | 2 | 31\xa0511\xa0291,88\xa0€ | 230 | 132 |" in text

    def test_a_project_without_code_name_named_after_a_secret_firm_is_refused(self, session, open_project):
        """The guard looks at the text, not at the good will of who wrote it."""
        open_project("Valves", code_name="Orchid")
        open_project("Lindqvist Ventil AB, expansion")
        with pytest.raises(ValidationFailedError):
            session.output("investors.monthly_pipeline")

    def test_what_is_on_hold_is_not_in_the_total(self, session, open_project):
        """It stands in a line of its own."""
        project = open_project()
        session.engagements.move(project, "on_hold", reason="New board")
        text = session.output("investors.monthly_pipeline", lang="en")
        assert "| On hold | 1 |" in text
        assert "| Total | 0 |" in text


class TestAftercareReport:
    def test_it_has_figures_findings_and_issues(self, session, ventil, open_project, move_to):
        """Those of the project and of the round itself."""
        project = open_project()
        move_to(project, "operating")
        session.change(
            session.engagements.detail(project, InvestmentProject),
            jobs_realised=180,
            realised_on=session.today,
            realised_evidence="Посещение",
        )
        detail = Aftercare(findings="Търсят заварчици.")
        round_ = session.engagements.open(AFTERCARE, "2026", parties=[ventil], detail=detail, origin=project)
        for name, origin in (("Заварчици", round_), ("Мрежа", project), ("Чужд", open_project("Tulip"))):
            issue = InvestorIssue(kind="workforce", is_blocking=name == "Мрежа")
            session.engagements.open(INVESTOR_ISSUE, name, parties=[ventil], detail=issue, origin=origin)
        text = session.output("investors.aftercare_report", aftercare=round_.id)
        assert text.startswith("# Слединвестиционно обслужване: Lindqvist Ventil AB\n")
        assert "| Работни места | 220 | 180 | 81,8 % |" in text
        assert "Търсят заварчици." in text
        assert "| Мрежа | работна ръка | Поставен | да |" in text
        assert "| Заварчици | работна ръка | Поставен | не |" in text
        assert "Чужд" not in text

    def test_without_issues_it_says_so(self, session, ventil):
        """A round need not belong to a project."""
        round_ = session.engagements.open(AFTERCARE, "2026", parties=[ventil])
        assert session.output("investors.aftercare_report", aftercare=round_.id, lang="en").endswith("None.\n")


class TestInvestorDirectory:
    def test_it_lists_the_investors_of_a_country(self, session, ventil, open_project):
        """With what the mayor has to know."""
        open_project("Orchid")
        text = session.output("investors.investor_directory", country="se")
        assert text.startswith("# Инвеститори: Швеция\n")
        assert "| Lindqvist Ventil AB | 28.14 | 1200 | Петя Драганова | Orchid |" in text.replace("\xa0", "")

    def test_a_secret_has_only_its_code_name(self, session, ventil, open_project):
        """What they do and how large they are would give them away."""
        open_project("Lindqvist: valves", code_name="Orchid")
        text = session.output("investors.investor_directory", country="SE", lang="en")
        assert "| Orchid | – | – | Петя Драганова | Orchid |" in text
        assert "Lindqvist" not in text

    def test_a_country_without_any(self, session):
        """Is said to have none."""
        assert "We know of none." in investor_directory(session, country="NO", lang="en")
