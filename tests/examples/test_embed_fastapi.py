import importlib.util
from pathlib import Path

import httpx
import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "embed_fastapi.py"
CLERK = {"X-Clerk": "p.draganova"}
CALL = {"kind": "call", "subject": "Пита за срока", "participants": [1], "occurred_at": "2026-03-02T10:15:00+02:00"}


@pytest.fixture(scope="module")
def example():
    """The example as a module: imported once, because it defines a table."""
    spec = importlib.util.spec_from_file_location("embed_fastapi", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def client(example, tmp_path):
    """A client of the served application, over a real connection; one organisation is there."""
    engine = example.make_engine(f"sqlite:///{tmp_path / 'town.db'}")
    with (
        example.served(example.make_app(engine)) as address,
        httpx.Client(base_url=address, headers=CLERK) as client,
    ):
        client.post("/organisations", json={"name": "Сдружение „Орехова гора“", "country": "BG"})
        yield client
    engine.dispose()


class TestWriting:
    def test_an_interaction_that_is_sent_twice_is_stored_once(self, client):
        """The first answer says created, the second the same number."""
        reported = CALL | {"source": ["pbx", "call-1"]}
        first, second = (client.post("/interactions", json=reported) for _ in range(2))
        assert (first.status_code, second.status_code) == (201, 200)
        assert first.json()["id"] == second.json()["id"]
        assert len(client.get("/organisations/1/timeline").json()["entries"]) == 1

    def test_the_host_and_the_library_write_together(self, client):
        """A permit and the note of it are stored in one transaction."""
        permit = {"number": "P-1", "purpose": "Концерт", "holder_id": 1}
        assert client.post("/permits", json=permit).status_code == 201
        assert client.get("/organisations/1/permits").json() == [
            {"number": "P-1", "holder": "Сдружение „Орехова гора“"}
        ]
        assert [each["subject"] for each in client.get("/organisations/1/timeline").json()["entries"]] == [
            "Permit P-1: Концерт"
        ]

    def test_they_fail_together(self, client):
        """A permit that the database refuses leaves no note behind."""
        permit = {"number": "P-1", "purpose": "Концерт", "holder_id": 1}
        statuses = [client.post("/permits", json=permit).status_code for _ in range(2)]
        assert statuses == [201, 409]
        assert len(client.get("/organisations/1/timeline").json()["entries"]) == 1


class TestReading:
    def test_search_reads_both_scripts(self, client):
        """A Cyrillic name is found in Latin letters."""
        assert [hit["id"] for hit in client.get("/search", params={"text": "orehova"}).json()] == [1]

    def test_a_time_line_is_read_page_by_page(self, client):
        """The mark of one page is where the next begins."""
        for n in range(23):
            client.post("/interactions", json=CALL | {"subject": f"Call {n}", "source": ["pbx", str(n)]})
        page = client.get("/organisations/1/timeline").json()
        rest = client.get("/organisations/1/timeline", params={"after": page["next"]}).json()
        assert (len(page["entries"]), len(rest["entries"]), rest["next"]) == (20, 3, None)


class TestErrors:
    @pytest.mark.parametrize(
        "path,body,status",
        [
            ("/organisations", {"name": "Клуб", "email": "not an address"}, 422),
            ("/interactions", CALL | {"kind": "seance"}, 422),
            ("/interactions", CALL | {"participants": ["Nobody Known"]}, 404),
            ("/permits", {"number": "P-1", "purpose": "Концерт", "holder_id": 77}, 404),
        ],
    )
    def test_an_error_of_ours_has_its_code(self, client, path, body, status):
        """What cannot be is 422, what is not there 404."""
        answer = client.post(path, json=body)
        assert answer.status_code == status, answer.text
        assert answer.json()["error"]

    def test_a_number_that_was_used_for_something_else_is_a_conflict(self, client):
        """A source that changes its mind is told so."""
        client.post("/interactions", json=CALL | {"source": ["pbx", "1"]})
        assert client.post("/interactions", json=CALL | {"source": ["pbx", "1"], "subject": "Other"}).status_code == 409

    def test_a_name_that_two_have_is_a_conflict(self, client):
        """Somebody has to say which of them is meant."""
        client.post("/organisations", json={"name": "Сдружение „Орехова гора“"})
        answer = client.post("/interactions", json=CALL | {"participants": ["Сдружение „Орехова гора“"]})
        assert answer.status_code == 409

    def test_nobody_writes_nameless(self, client):
        """Without a clerk a request only reads."""
        answer = client.post("/organisations", json={"name": "Клуб"}, headers={"X-Clerk": ""})
        assert answer.status_code == 401

    def test_the_problems_are_in_the_language_that_was_asked_for(self, client):
        """Each problem names its field, and what to do, in the caller's language."""
        answers = [
            client.post("/organisations", json={"name": "K", "country": "??"}, headers={"Accept-Language": language})
            for language in ("en", "bg-BG")
        ]
        english, bulgarian = ((p["field"], p["message"]) for answer in answers for p in answer.json()["problems"])
        assert english[0] == bulgarian[0] == "country"
        assert english[1].isascii()
        assert not bulgarian[1].isascii()
