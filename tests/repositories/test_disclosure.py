import pytest

from urd_crm.contract import Output, PluginInfo, Text, hookimpl
from urd_crm.errors import ValidationFailedError
from urd_crm.repositories import disclosure


def praise(session, *, lang="bg"):
    """Write what anybody may read."""
    return {"bg": "Линдквист Вентил избра града.", "en": "A firm chose the town."}[lang]


def letter(session, *, lang="bg"):
    """Write to the firm itself."""
    return "Lindqvist Ventil AB"


class Press:
    """A plugin that publishes, and knows nothing of who keeps secrets."""

    @hookimpl
    def urd_crm_plugin(self):
        """Say who it is."""
        return PluginInfo("press", title=Text("Press", "Преса"), version="1.0", api=1)

    @hookimpl
    def urd_crm_outputs(self):
        """Yield one text of each sort."""
        yield Output("praise", praise)
        yield Output("letter", letter, is_public=False)


@pytest.fixture
def urd_plugins(urd_plugins):
    return [*urd_plugins, Press()]


@pytest.fixture
def orchid(session, fair, ventil):
    """Something under way that goes by a code name."""
    agency = session.organisations.add("Invest Agency", country="BG")
    hall = session.organisations.add("Община Долно Поле", is_own=True)
    return session.engagements.open(
        fair.TALK, "Valve factory", code_name="Orchid", parties=[ventil, hall, (agency, "adviser")]
    )


class TestSecrets:
    def test_what_has_a_code_name_is_confidential(self, session, orchid, ventil):
        """Its own name and those of whom it is with; not the town hall, not who has a role of their own."""
        (secret,) = session.disclosure.secrets()
        assert (secret.engagement_id, secret.code_name) == (orchid.id, "Orchid")
        assert secret.party_ids == (ventil.id,)
        assert secret.names == ("Valve factory", "Lindqvist Ventil AB")

    def test_every_documented_name_is(self, session, orchid, ventil):
        """A short name gives away as much as the official one."""
        session.names.add(ventil, "LiVent", kind="short")
        assert "LiVent" in session.disclosure.secrets()[0].names

    def test_without_the_code_name_nothing_is(self, session, orchid, ventil):
        """It is taken away when the project is announced."""
        session.change(orchid, code_name=None)
        assert session.disclosure.secrets() == []
        assert session.disclosure.public_name(ventil) == "Lindqvist Ventil AB"

    def test_an_ended_engagement_keeps_its_secret(self, session, orchid):
        """That a project was won or lost does not free its name."""
        session.engagements.move(orchid, "given", reason="done")
        assert session.disclosure.secrets()

    def test_outside_the_code_name_is_the_name(self, session, orchid, ventil):
        """For lists that leave the house."""
        assert orchid.public_name == "Orchid"
        assert session.disclosure.public_name(ventil) == "Orchid"

    @pytest.mark.only("sqlite")
    def test_the_database_finds_them_by_an_index(self, session, orchid):
        """Few engagements among very many are confidential."""
        plan = session.orm.connection().exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM urd_engagement WHERE code_name IS NOT NULL"
        )
        assert "ix_urd_engagement_code_name" in plan.all()[0][3]


class TestTexts:
    @pytest.mark.parametrize(
        "text",
        ["Lindqvist Ventil comes.", "Will LINDQVIST VENTIL AB build?", "The valve factory opens", "„Lindqvist Ventil“"],
    )
    def test_a_text_that_names_it_is_refused(self, session, orchid, text):
        """In any case, with the legal form or without."""
        (problem,) = session.disclosure.problems(text)
        assert (problem.code, problem.entity_id) == ("code-name-disclosure", orchid.id)
        assert "Lindqvist" not in str(problem) + problem.in_("bg")

    def test_a_long_text_is_looked_at_where_a_name_may_begin(self, session, orchid, monkeypatch):
        """A public register has tens of thousands of words, and a name is not held against each of them."""
        tried, goes_on = [], disclosure._Said._goes_on
        monkeypatch.setattr(disclosure._Said, "_goes_on", lambda *said: tried.append(said[1]) or goes_on(*said))
        assert session.disclosure.problems("договор " * 2000 + "Lindqvist Ventil" + " договор" * 2000)
        assert tried == [2000]

    @pytest.mark.parametrize("text", ["", "Project Orchid goes on.", "Lindqvist sponsors a ventil.", "Invest Agency"])
    def test_another_text_is_not(self, session, orchid, text):
        """The code name, a single word of the name, and who has a role of their own may be said."""
        assert session.disclosure.problems(text) == []

    def test_a_text_about_it_is_refused_whatever_it_says(self, session, orchid, ventil):
        """What is linked to it needs no name to give it away."""
        for about in (orchid, ventil):
            with pytest.raises(ValidationFailedError) as caught:
                session.disclosure.refuse("Is a Swedish firm coming?", about=[about])
            assert caught.value.codes == ("code-name-disclosure",)


class TestOutputs:
    def test_a_public_output_that_names_it_is_refused(self, session, orchid):
        """In the other script too; the plugin that writes it need not know of secrets."""
        with pytest.raises(ValidationFailedError):
            session.output("press.praise")

    def test_one_that_does_not_is_given(self, session, orchid):
        """The English text names nobody."""
        assert session.output("press.praise", lang="en") == "A firm chose the town."

    def test_one_that_is_not_public_may_name_it(self, session, orchid):
        """A letter to the firm itself has its name."""
        assert session.output("press.letter") == "Lindqvist Ventil AB"
