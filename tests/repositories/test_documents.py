import pytest

from urd_crm.errors import InvalidValueError, NotFoundError


class TestDocuments:
    def test_one_content_is_kept_once(self, session, ventil):
        """However many documents have it."""
        one = session.documents.add("Minutes", b"content", to=ventil, file_name="m.txt", media_type="text/plain")
        other = session.documents.add("Copy", b"content")
        assert one.digest == other.digest
        assert one.id != other.id
        assert session.documents.content(one) == session.documents.content(other.id) == b"content"
        count = session.orm.connection().exec_driver_sql("SELECT count(*) FROM urd_document_content").scalar()
        assert (count, one.size) == (1, 7)

    def test_it_belongs_to_any_of_the_nouns(self, session, ventil, anna):
        """To one or several."""
        call = session.interactions.log("call", "T", participants=[anna])
        talk = session.engagements.open("talk", "On valves")
        paper = session.agreements.add("memorandum", "M")
        places = [ventil, anna, call, talk, paper, session.interactions.get(call)]
        everywhere = session.documents.add("Everywhere", b"1", to=places[:5])
        nowhere = session.documents.add("Nowhere", b"")
        for place in places:
            assert session.documents.of(place) == [everywhere], place
        assert session.documents.content(nowhere) == b""

    def test_it_has_a_largest_size(self, session, monkeypatch):
        """What one of the engines could not give back, neither takes."""
        monkeypatch.setattr("urd_crm.repositories.documents.LARGEST", 2**20)
        session.documents.add("Full", bytes(2**20))
        with pytest.raises(InvalidValueError, match="at most 1 MiB") as caught:
            session.documents.add("Too full", bytes(2**20 + 1))
        assert caught.value.code == "document-too-large"

    def test_a_translation_points_at_its_original(self, session):
        """In another language."""
        original = session.documents.add("Решение", b"bg", language="bg")
        translation = session.documents.add("Decision", b"en", language="en", translation_of=original)
        assert session.documents.translations(original) == [translation]
        assert session.documents.translations(translation) == []

    def test_what_is_not_there_is_not_found(self, session):
        """By its number."""
        with pytest.raises(NotFoundError):
            session.documents.content(4711)

    def test_the_content_does_not_stand_in_the_audit(self, session):
        """Its length does."""
        session.documents.add("Minutes", b"a secret content")
        assert "secret" not in str([(change.before, change.after) for change in session.changes.after()])
