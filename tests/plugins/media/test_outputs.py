import json
from datetime import UTC, date, datetime

import pytest

from urd_crm import Attendee
from urd_crm.entities.affiliation import Post
from urd_crm.errors import ValidationFailedError
from urd_crm.plugins.media import (
    PRESS_EVENT,
    Journalist,
    PressRelease,
    QuestionAndAnswer,
    RunSheetItem,
    embargo_log,
    media_list,
    press_list_text,
    press_release,
    questions_and_answers,
    run_sheet,
    send,
    tone_report,
)
from urd_crm.values.lang_text import LangText

EMBARGO = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)


class TestRelease:
    def test_the_embargo_is_the_first_line(self, session, open_release):
        """While it runs, in the town's time."""
        release = open_release("approved", embargo_until=EMBARGO)
        text = press_release(session, release=release.id)
        assert text.startswith("ЕМБАРГО до 3 март 2026 г., 10:00 ч.\n\n# Фестивал на операта")

    def test_markup_in_the_text_is_no_markup(self, session, open_release):
        """In HTML every sign stands for itself."""
        release = open_release("approved", body=LangText(bg="Цена < 5\n\nВход & програма"))
        html = press_release(session, release=release.id, form="html")
        assert "<p>Цена &lt; 5</p>\n<p>Вход &amp; програма</p>" in html

    def test_ninjs(self, session, open_release):
        """With the names of the standard."""
        release = open_release("approved", embargo_until=EMBARGO, urgency=3)
        item = json.loads(press_release(session, release=release.id, form="ninjs"))
        assert (item["urgency"], item["pubstatus"], item["language"]) == (3, "usable", "bg")
        assert item["embargoed"] == "2026-03-03T08:00:00+00:00"

    def test_a_draft_is_not_handed_out(self, session, open_release):
        """Nor is what was killed."""
        with pytest.raises(ValidationFailedError) as caught:
            press_release(session, release=open_release().id)
        assert caught.value.codes == ("not-approved",)

    def test_the_log_shows_who_broke_the_embargo(self, session, press, open_release, clip):
        """Who published before its end."""
        release = open_release("approved", embargo_until=EMBARGO)
        send(session, release, [press.miteva, press.rashev])
        clip(datetime(2026, 3, 2, 20, 0, tzinfo=UTC), source_engagement_id=release.id)
        log = embargo_log(session, release=release.id, on=date(2026, 3, 4))
        paper, agency = (next(line for line in log.splitlines() if name in line) for name in ("Митева", "Рашев"))
        assert paper.endswith("| да | 2 март 2026 г., 22:00 ч. | да |")
        assert agency.endswith("| да | – | не |")

    def test_a_confidential_name_does_not_get_out(self, session, press, open_release):
        """Whoever's secret it is."""
        firm = session.organisations.add("Lindqvist Ventil AB", country="SE")
        session.engagements.open(PRESS_EVENT, "Откриване", parties=[firm], code_name="Orchid")
        release = open_release("approved", body=LangText(bg="Идва „Линдквист Вентил“."))
        with pytest.raises(ValidationFailedError) as caught:
            session.output("media.press_release", release=release.id)
        assert caught.value.codes == ("code-name-disclosure",)


class TestLists:
    def test_the_media_list_has_who_may_be_written_to(self, session, press):
        """With their addresses, one line for each job."""
        session.change(session.profiles.get(press.rashev, Journalist), do_not_contact=True)
        text = media_list(session)
        assert "| Елена Митева | Загорски вестник | репортер | miteva@example.com |" in text
        assert "Рашев" not in text
        assert "Няма." in media_list(session, beat="sport")

    def test_more_journalists_are_not_more_queries(self, session, press, questions):
        """Jobs, addresses of theirs and of their offices are read together."""
        asked = questions(lambda: media_list(session))
        post = session.posts.add(press.paper, "Редактор", seats=5, email="editor@example.com")
        for n in range(5):
            job = session.affiliations.add(session.people.add(f"Яна Пресова{n}"), post=post, email=f"p{n}@example.com")
            session.profiles.set(job, Journalist(role="editor"))
        assert questions(lambda: media_list(session)) == asked
        assert "редактор | editor@example.com, p4@example.com |" in media_list(session)

    def test_the_press_list_is_for_the_door(self, session, press, brief):
        """In either language."""
        event = brief(datetime(2026, 3, 1, 9, 0, tzinfo=UTC), press.miteva)
        assert "| 1 | Елена Митева | Загорски вестник | репортер | – | присъства | не |  |" in press_list_text(
            session, event=event.id
        )
        assert "came" in press_list_text(session, event=event.id, lang="en")


class TestEvent:
    def test_speakers_stand_in_the_order_of_their_offices(self, session, press):
        """Whoever speaks first."""
        event = session.engagements.open(PRESS_EVENT, "Пресконференция")
        people = []
        for name, title, rank in (("Втора Втора", "Заместник-кмет", 2), ("Първа Първа", "Кмет", 1)):
            post = Post(organisation_id=press.hall.id, title=title, rank=rank)
            session.add(post)
            people.append(session.people.add(name))
            session.affiliations.add(people[-1], post=post, since="2024")
        for n, person in enumerate(people):
            starts = datetime(2026, 3, 3, 9, 10 * n, tzinfo=UTC)
            session.add(RunSheetItem(engagement_id=event.id, starts_at=starts, what="Слово", speaker_id=person.id))
        text = run_sheet(session, event=event.id)
        assert "| 11:00 | – | Слово | Втора Втора |" in text
        assert text.endswith("1. Първа Първа\n2. Втора Втора\n")

    def test_questions_with_their_answers(self, session, press):
        """What is open says so."""
        event = session.engagements.open(PRESS_EVENT, "Пресконференция")
        for subject, answer in (("Колко струва?", "5000 евро."), ("Кога?", None)):
            session.interactions.log(
                "q_and_a",
                subject,
                participants=[Attendee(press.miteva)],
                engagement=event,
                detail=QuestionAndAnswer(answer=answer),
            )
        text = questions_and_answers(session, engagement=event.id)
        assert "**Колко струва?**\n\n5000 евро.\n\n**Кога?**\n\nОще няма отговор." in text

    def test_the_usual_way_of_an_event(self, session):
        """After it was held a task waits; it may be called off before."""
        event = session.engagements.open(PRESS_EVENT, "Пресконференция")
        for stage in ("announced", "accreditation_open", "confirmed", "held"):
            session.engagements.move(event, stage)
        tasks = [each for each in session.deadlines.between(plugins=["core"]) if each.engagement_id == event.id]
        assert [each.due.isoformat() for each in tasks] == ["2026-03-05"]  # 3 March is a holiday
        session.engagements.move(event, "cancelled", reason="Отпадна")


class TestMonth:
    def test_the_tone_of_a_month_without_news(self, session, press):
        """Says nothing that is not so."""
        assert "| положителен | 0 |" in tone_report(session, month="2026-01")

    def test_a_translation_is_used(self, session, open_release):
        """Where there is one."""
        title, body = LangText(bg="Опера", en="Opera"), LangText(bg="Текст", en="Text")
        release = open_release("approved", title=title, body=body)
        assert "# Opera" in press_release(session, release=release.id, lang="en")
        assert session.engagements.detail(release, PressRelease).languages == ("bg", "en")
