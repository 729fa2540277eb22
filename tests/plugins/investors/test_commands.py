from datetime import date

import pytest

from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.investors import Site
from urd_crm.plugins.investors.commands import release, reserve


class TestReserve:
    def test_it_says_what_it_did(self, session, make_site, open_project):
        """In the language of the town, with the name that may be said."""
        site, project = make_site(), open_project("Lindqvist", code_name="Orchid")
        said = reserve(session, site.id, project.id, date(2026, 9, 30))
        assert said == "Резервиран до 2026-09-30: Зона Изток за Orchid"
        assert session.get(Site, site.id).status == "reserved"

    def test_it_is_refused_like_any_write(self, session, make_site, open_project):
        """The command is another way to the same gate."""
        site = make_site()
        reserve(session, site.id, open_project("Orchid").id, date(2026, 9, 30))
        with pytest.raises(ValidationFailedError):
            reserve(session, site.id, open_project("Tulip").id, date(2026, 9, 30))


class TestRelease:
    def test_it_says_what_it_did(self, session, make_site, open_project):
        """And the site is free."""
        site = make_site()
        reserve(session, site.id, open_project().id, date(2026, 9, 30))
        assert release(session, site.id) == "Отново свободен: Зона Изток"
        assert session.get(Site, site.id).status == "available"
