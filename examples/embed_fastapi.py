"""A small municipal system that embeds urd_crm: its own tables beside ours, one database, one transaction.

``python embed_fastapi.py`` starts it, asks it a few things over HTTP and ends;
``python embed_fastapi.py serve town.db`` stays. It needs ``pip install "urd-crm[web]"``.
"""

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any
from urllib.error import HTTPError
from urllib.request import Request as HttpRequest
from urllib.request import urlopen

import sqlalchemy as sa
import uvicorn
from fastapi import FastAPI, Header, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.engine import Engine
from sqlmodel import Field, SQLModel, select
from sqlmodel import Session as HostSession

from urd_crm import Crm, Organisation, Session, UrdCrmError, install_sqlite_events
from urd_crm.errors import (
    AmbiguousError,
    ConflictError,
    IllegalTransitionError,
    InvalidValueError,
    NotFoundError,
    ReadOnlyError,
    StorageError,
    ValidationFailedError,
)

STATUS: dict[type[UrdCrmError], int] = {
    ValidationFailedError: 422,
    InvalidValueError: 422,
    IllegalTransitionError: 409,
    NotFoundError: 404,
    AmbiguousError: 409,
    ConflictError: 409,
    ReadOnlyError: 401,
    StorageError: 503,
}
"""What a program on the other side understands of our errors."""


class Permit(SQLModel, table=True):
    """A table of the host's own, on SQLModel's own metadata."""

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    purpose: str
    # The column itself and not its name: our tables have a metadata of their own, in which the host's are not known.
    holder_id: int = Field(
        sa_column=sa.Column(sa.ForeignKey(sa.inspect(Organisation).c.id), nullable=False, index=True)
    )


class NewOrganisation(BaseModel):
    """What a caller says of an organisation."""

    name: str
    country: str | None = None
    email: str | None = None


class NewInteraction(BaseModel):
    """What a caller says of a call, a letter, a visit."""

    kind: str
    subject: str
    participants: list[str | int]
    occurred_at: datetime
    source: tuple[str, str] | None = None
    """System and number there: sent twice, it is stored once."""


class NewPermit(BaseModel):
    """What a caller says of a permit."""

    number: str
    purpose: str
    holder_id: int


def make_engine(url: str) -> Engine:
    """Make the host's engine, for SQLite with the events that the library needs."""
    engine = sa.create_engine(url)
    if engine.dialect.name == "sqlite":
        install_sqlite_events(engine)
    return engine


def make_app(engine: Engine) -> FastAPI:
    """Make the application on the host's engine."""
    crm = Crm(engine)  # our tables first: the host's refer to them
    SQLModel.metadata.create_all(engine)
    app = FastAPI(title="Permits")
    clerk = Annotated[str, Header(alias="X-Clerk")]

    @contextmanager
    def transaction(actor: str) -> Iterator[tuple[HostSession, Session]]:
        """Open the host's session and join it: both write, the host commits."""
        with HostSession(engine) as host, crm.session(host, actor=actor) as session:
            yield host, session
            session.flush()  # through our session, so that a broken rule of the database is an error of ours
            host.commit()

    @app.exception_handler(UrdCrmError)
    def explain(request: Request, error: UrdCrmError) -> JSONResponse:
        language = "bg" if request.headers.get("accept-language", "").startswith("bg") else "en"
        status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), 500)
        problems = [
            {"code": each.code, "field": each.field, "message": each.in_(language)}
            for each in getattr(error, "problems", ())
        ]
        return JSONResponse({"error": error.in_(language), "problems": problems}, status)

    @app.post("/organisations", status_code=201)
    def add_organisation(new: NewOrganisation, actor: clerk = "") -> dict[str, Any]:
        with transaction(actor) as (_, session):
            added = session.organisations.add(new.name, country=new.country, email=new.email)
            return {"id": added.id, "name": added.name}

    @app.post("/interactions", status_code=201)
    def log(new: NewInteraction, response: Response, actor: clerk = "") -> dict[str, Any]:
        with transaction(actor) as (_, session):
            logged = session.interactions.log(
                new.kind,
                new.subject,
                participants=new.participants,
                occurred_at=new.occurred_at,
                source=new.source,
            )
            if not logged.is_new:
                response.status_code = 200
            return {"id": logged.id, "is_new": logged.is_new}

    @app.get("/organisations/{number}/timeline")
    def timeline(number: int, after: str | None = None) -> dict[str, Any]:
        with crm.session() as session:  # nobody is named: it only reads, and holds no writer up
            page = session.timeline(number, limit=20, after=after)
            entries = [{"id": each.id, "at": each.occurred_at, "subject": each.subject} for each in page]
            return {"entries": entries, "next": page.next}

    @app.get("/search")
    def search(text: str) -> list[dict[str, Any]]:
        with crm.session() as session:
            return [{"id": hit.party_id, "label": hit.label} for hit in session.search(text)]

    @app.post("/permits", status_code=201)
    def grant_permit(new: NewPermit, actor: clerk = "") -> dict[str, Any]:
        with transaction(actor) as (host, session):
            holder = session.organisations.get(new.holder_id)
            permit = Permit(number=new.number, purpose=new.purpose, holder_id=holder.id)
            host.add(permit)
            session.interactions.log("note", f"Permit {new.number}: {new.purpose}", participants=[holder])
            session.flush()
            return {"id": permit.id, "number": permit.number}

    @app.get("/organisations/{number}/permits")
    def permits(number: int) -> list[dict[str, Any]]:
        with HostSession(engine) as host:
            # The host's table and ours in one query.
            statement = select(Permit, Organisation.name).join(Organisation).where(Permit.holder_id == number)
            return [{"number": permit.number, "holder": holder} for permit, holder in host.exec(statement)]

    return app


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Serve an application on a free port of this machine; give its address."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    try:
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def ask(address: str, body: dict[str, Any] | None = None) -> Any:
    """Send a request, as another program would."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "X-Clerk": "p.draganova"}
    request = HttpRequest(address, data, headers)  # noqa: S310 - our own address
    try:
        with urlopen(request) as answer:  # noqa: S310
            return json.load(answer)
    except HTTPError as refusal:
        with refusal:
            return {"status": refusal.code} | json.load(refusal)


def main() -> None:
    """Show what another program sees of it."""
    with served(make_app(make_engine("sqlite:///town.db"))) as address:
        added = ask(f"{address}/organisations", {"name": "Сдружение „Орехова гора“", "country": "BG"})
        print("added", added)
        call = {
            "kind": "call",
            "subject": "Пита за разрешително",
            "participants": [added["id"]],
            "occurred_at": "2026-03-02T10:15:00+02:00",
            "source": ["pbx", "call-1"],
        }
        print("logged", ask(f"{address}/interactions", call), "and again", ask(f"{address}/interactions", call))
        permit = {"number": "P-1", "purpose": "Концерт на площада", "holder_id": added["id"]}
        print("permit", ask(f"{address}/permits", permit))
        print("the same number again", ask(f"{address}/permits", permit))
        print("time line", ask(f"{address}/organisations/{added['id']}/timeline"))
        print("found", ask(f"{address}/search?text=orehova"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        uvicorn.run(make_app(make_engine(f"sqlite:///{(sys.argv[2:] or ['town.db'])[0]}")))
    else:
        main()
