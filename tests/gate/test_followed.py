"""Relationships of a plugin's rows: what the ORM changes by them passes the gate as what is set by number."""

from types import SimpleNamespace
from typing import Optional

import pytest
from sqlmodel import Field, Relationship, select

from urd_crm import Person
from urd_crm.contract import (
    API,
    NO_PERSONAL_DATA,
    Check,
    Finding,
    PluginInfo,
    Record,
    RecordType,
    Text,
    hookimpl,
)
from urd_crm.entities.change import Change
from urd_crm.errors import ReadOnlyError, ValidationFailedError
from urd_crm.matching.merge import merge


class Choir(Record, table=True):
    __tablename__ = "urd_music_choir"

    leader_id: int | None = Field(default=None, foreign_key="urd_person.id")
    leader: Person | None = Relationship()
    scores: list["Score"] = Relationship()


class Song(Record, table=True):
    __tablename__ = "urd_music_song"

    choir_id: int | None = Field(default=None, foreign_key="urd_music_choir.id")
    choir: Optional["Choir"] = Relationship()


class Score(Record, table=True):
    __tablename__ = "urd_music_score"

    is_bound: bool = False
    choir_id: int | None = Field(default=None, foreign_key="urd_music_choir.id")


def is_sung(songs, context):
    for song in songs:
        if song.choir_id is None:
            yield Finding(song, Text("nobody sings it", "никой не я пее"), field="choir_id")


def is_kept(scores, context):
    for score in scores:
        if score.is_bound and score.choir_id is None:
            yield Finding(score, Text("nobody keeps it", "никой не я пази"), field="choir_id")


@hookimpl
def urd_crm_plugin():
    return PluginInfo("music", title=Text("Music"), version="1", api=API)


@hookimpl
def urd_crm_records():
    for name, table in (("choir", Choir), ("song", Song), ("score", Score)):
        yield RecordType(name, table, NO_PERSONAL_DATA, Text(name))


@hookimpl
def urd_crm_checks():
    yield Check("song-is-sung", Song, is_sung)
    yield Check("score-is-kept", Score, is_kept)


@pytest.fixture
def urd_plugins():
    return [
        SimpleNamespace(urd_crm_plugin=urd_crm_plugin, urd_crm_records=urd_crm_records, urd_crm_checks=urd_crm_checks)
    ]


@pytest.fixture
def merged(session):
    """A person who was taken over by another."""
    kept, gone = session.people.add("Мария Орехова"), session.people.add("Мария Орешкова")
    merge(session, kept, gone)
    return session.get(Person, gone.id)


def updates(session, table):
    found = select(Change).where(Change.entity == table.__tablename__, Change.operation == "update")
    return [(change.before, change.after) for change in session.all(found.order_by(Change.sequence))]


class TestRelationships:
    def test_a_new_row_is_related_to_one_that_is_there_and_to_a_new_one(self, session):
        """Checks see the number of the one; the other is written before it."""
        leader, choir = session.people.add("Мария Орехова"), Choir()
        session.add(choir)
        session.add(Song(choir=choir))
        session.add(Choir(leader=leader, scores=[Score(), Score()]))
        assert [(each.id, each.leader_id) for each in session.all(select(Choir).order_by(Choir.id))] == [
            (choir.id, None),
            (choir.id + 1, leader.id),
        ]
        assert {score.choir_id for score in session.all(select(Score))} == {choir.id + 1}

    def test_a_row_that_is_related_to_another_is_recorded(self, session):
        """With what it was before, whichever end was set, to a new one too."""
        first, second, score = Choir(), Choir(), Score()
        session.add(first, second, score)
        song = Song(choir=first)
        session.add(song)
        song.choir = second
        session.flush()
        second.scores.append(score)
        session.flush()
        song.choir = Choir()
        session.flush()
        assert updates(session, Song) == [
            ({"choir_id": first.id}, {"choir_id": second.id}),
            ({"choir_id": second.id}, {"choir_id": song.choir.id}),
        ]
        assert updates(session, Score) == [({"choir_id": None}, {"choir_id": second.id})]

    def test_what_a_deleted_row_was_related_to_is_recorded(self, session):
        """It refers to nothing then."""
        choir = Choir(scores=[Score()])
        session.add(choir)
        number = choir.id
        session.delete(choir)
        assert updates(session, Score) == [({"choir_id": number}, {"choir_id": None})]

    def test_what_a_check_forbids_is_refused_there_too(self, session):
        """Nothing of it is done."""
        choir, other = Choir(), Choir()
        session.add(choir, other)
        song, score = Song(choir=choir), Score(choir_id=other.id, is_bound=True)
        session.add(song, score)
        with pytest.raises(ValidationFailedError, match="nobody keeps it"):
            session.delete(other)
        with pytest.raises(ValidationFailedError, match="nobody sings it"), session.atomic():
            song.choir = None
            session.flush()
        assert (session.get(Song, song.id).choir_id, session.get(Score, score.id).choir_id) == (choir.id, other.id)
        assert updates(session, Song) + updates(session, Score) == []

    def test_nobody_is_related_to_who_was_merged(self, session, merged):
        """As by number."""
        choir = Choir()
        session.add(choir)
        with pytest.raises(ValidationFailedError) as caught:
            session.add(Choir(leader=merged))
        assert caught.value.codes == ("party-merged",)
        with pytest.raises(ValidationFailedError) as caught, session.atomic():
            choir.leader = merged
            session.flush()
        assert caught.value.codes == ("party-merged",)

    def test_a_session_without_an_actor_relates_nothing(self, crm):
        """It only reads."""
        with crm.session(actor="tester") as session:
            session.add(Choir(scores=[Score()]))
        with crm.session() as session:
            (choir,) = session.all(select(Choir))
            choir.scores.clear()
            with pytest.raises(ReadOnlyError):
                session.flush()
            session.orm.rollback()
