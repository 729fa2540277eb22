"""Rows of one town hall given to a session of another."""

from pathlib import Path

import pytest
from sqlmodel import Session as HostSession

from urd_crm import Crm
from urd_crm.errors import StorageError


@pytest.fixture
def towns(tmp_path):
    """Two town halls with the same numbers, and rows of the second."""
    opened = [Crm.open(tmp_path / f"{name}.db", plugins=[]) for name in ("north", "south")]
    for crm, name in zip(opened, ("Алфа", "Бета"), strict=True):
        with crm.session(actor="tester") as session:
            club = session.organisations.add(f"{name} ООД")
            anna = session.people.add(f"Анна {name}ева")
            job = session.affiliations.add(anna, club)
            talk = session.interactions.get(session.interactions.log("call", name, participants=[anna]).id)
    yield *opened, (club, anna, job, talk)
    for crm in opened:
        crm.close()


USES = [
    lambda session, club, anna, job, talk: session.organisations.get(club),
    lambda session, club, anna, job, talk: session.change(club, name="Друга ООД"),
    lambda session, club, anna, job, talk: session.delete(job),
    lambda session, club, anna, job, talk: session.affiliations.add(anna, 1),
    lambda session, club, anna, job, talk: session.interactions.log("call", "x", participants=[anna]),
    lambda session, club, anna, job, talk: session.interactions.log("call", "x", participants=[job]),
    lambda session, club, anna, job, talk: session.interactions.get(talk),
    lambda session, club, anna, job, talk: session.contact_points.add(job, "email", "anna@example.com"),
    lambda session, club, anna, job, talk: session.timeline(club),
]


class TestForeignRows:
    @pytest.mark.parametrize("use", USES)
    def test_they_are_not_taken_for_who_has_their_number_here(self, towns, use):
        """Who reads both in one process may mix them up; nothing is written or shown of somebody else."""
        north, _, rows = towns
        with pytest.raises(StorageError) as refusal, north.session(actor="tester") as session:
            use(session, *rows)
        assert refusal.value.reason == "unsuited"
        assert "another database" in str(refusal.value)
        with north.session() as session:
            assert session.organisations.get(1).name == "Алфа ООД"
            assert len(session.timeline(1).entries) + len(session.timeline(2).entries) == 1

    def test_those_of_a_session_that_is_open_are_refused_too(self, towns):
        """They need not have been let go of."""
        north, south, _ = towns
        with south.session() as other, north.session(actor="tester") as session:
            club = other.organisations.get(1)
            with pytest.raises(StorageError):
                session.organisations.get(club)

    def test_those_of_a_session_of_a_host_are_refused_too(self, towns):
        """It goes on after it was left."""
        north, south, _ = towns
        with HostSession(south.engine) as host:
            with south.session(host) as other:
                club = other.organisations.get(1)
            with pytest.raises(StorageError), north.session(actor="tester") as session:
                session.organisations.get(club)

    def test_one_that_was_changed_is_not_written(self, towns):
        """Also past the repositories."""
        north, _, (club, *_) = towns
        with pytest.raises(StorageError), north.session(actor="tester") as session:
            session.orm.add(club)
            club.name = "Друга ООД"
            session.flush()

    def test_a_database_that_was_opened_twice_is_one(self, towns):
        """By which path does not matter."""
        _, south, (club, anna, *_) = towns
        path = Path(south.engine.url.database)
        with (
            Crm.open(path.parent / ".." / path.parent.name / path.name, plugins=[]) as again,
            again.session(actor="tester") as session,
        ):
            assert session.organisations.get(club).name == "Бета ООД"
            session.change(anna, title="д-р")
