"""An address of PostgreSQL that leads nowhere is told in a line, and no password is shown."""

import sys
from uuid import uuid4

import pytest

from urd_crm.cli.desk import Desk
from urd_crm.cli.exit_code import ExitCode
from urd_crm.cli.start import run


@pytest.fixture
def say(capsys):
    """Call ``urd`` on a database, with every plugin."""

    def call(words, database):
        capsys.readouterr()
        code = run([str(word) for word in words], Desk(database=database, actor="clerk"))
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


class TestErrors:
    SECRET = "sesame-7"

    @pytest.mark.parametrize(
        "command", [["search", "x"], ["init"], ["upgrade"], ["copy", "{}", "copy.db"], ["copy", "{}", "{}"]]
    )
    @pytest.mark.parametrize(
        "place,said",
        [
            ("postgresql://crm:{}@127.0.0.1:1/town", "No database server answers"),
            ("postgresql://crm:{}@no.example.invalid/town", "No database server answers"),
            ("postgresql://crm:{}@127.0.0.1:{port}/town", "refuses this user or password"),
            ("postgresql://postgres:{}@127.0.0.1:{port}/no_such_town", "has no such database"),
            ("postgresql://postgres@127.0.0.1:{port}/no_such_town?password={}", "has no such database"),
            ("postgresql://postgres:{}@127.0.0.1:{port}/postgres?sslmode=always", "does not take the address"),
            ("postgresql://postgres:{}@127.0.0.1:{port}/postgres?options=-cno_such%3D1", "does not take the address"),
            ("postgresql://crm:{}@host:port/town", "not the address of a database"),
            ("mysql://crm:{}@host/town", "not the address of a database"),
            ("postgresql+asyncpg://crm:{}@host/town", "not the address of a database"),
        ],
    )
    def test_each_is_told_in_a_line_without_the_password(
        self, postgres, say, caplog, monkeypatch, tmp_path, command, place, said
    ):
        """No server, no such user, no such database, no address."""
        monkeypatch.chdir(tmp_path)
        caplog.set_level("DEBUG")
        url = place.replace("{port}", str(postgres.port)).replace("{}", self.SECRET)
        for more in ([], ["--json"]):
            code, out, err = say([*(word.format(url) for word in command), *more], url)
            assert code == ExitCode.STORAGE
            assert said in err
            assert len(err.splitlines()) == 1
            assert self.SECRET not in out + err + caplog.text
        assert list(tmp_path.iterdir()) == []

    def test_a_password_that_works_is_not_shown_either(self, postgres, say):
        """What was made is told by its address, with stars in the place of the password, that of a key too."""
        name = f"shown_{uuid4().hex}"
        url = postgres.create_database(name).replace("postgres@", f"postgres:{self.SECRET}@")
        for words in (["init"], ["init", "--json"]):
            code, out, err = say(words, f"{url}?sslpassword={self.SECRET}")
            assert code == 0
            assert f":***@127.0.0.1:{postgres.port}/{name}?sslpassword=***" in out + err
            assert self.SECRET not in out + err
        postgres.drop_database(name)

    def test_a_driver_that_is_missing_is_named(self, say, monkeypatch):
        """With what is to be installed."""
        monkeypatch.setitem(sys.modules, "psycopg", None)
        for scheme in ("postgres", "postgresql", "postgresql+psycopg"):
            code, _, err = say(["search", "x"], f"{scheme}://crm:{self.SECRET}@host/town")
            assert code == ExitCode.WRONG_USE
            assert err == 'urd: PostgreSQL needs: pip install "urd-crm[postgres]"\n'
