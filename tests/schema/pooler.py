"""A pooler as large installations have one before PostgreSQL: each transaction gets the next server connection."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from select import select
from socket import IPPROTO_TCP, TCP_NODELAY, create_connection, socket
from threading import Condition

from tests.door import Door

NEGOTIATION = {80877103, 80877104}
"""What a client asks first: encryption by TLS, or by GSSAPI."""
CONNECTIONS = 2


class Pooler(Door):
    """Hands each transaction the connection to the server that was idle longest, as PgBouncer's ``transaction`` mode does.

    Lifetime: a ``with`` block. One database and user; the server lets both in without a password.
    """

    def __init__(self, port: int) -> None:
        self.server = port
        self._idle: list[socket] = []
        self._opened = 0
        self._freed = Condition()

    def __exit__(self, *given: object) -> None:
        super().__exit__(*given)
        for each in self._idle:
            each.close()

    def serve(self, client: socket) -> None:
        """Hand each transaction of one client on."""
        with closing(client), suppress(OSError):
            client.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
            startup = _startup(client)
            with self._borrowed(startup):
                client.sendall(self._greeting)
            while first := _message(client):
                if first[:1] == b"X":
                    return
                with self._borrowed(startup) as server:
                    server.sendall(first)
                    _carry(client, server)

    @contextmanager
    def _borrowed(self, startup: bytes) -> Iterator[socket]:
        with self._freed:
            if self._opened < CONNECTIONS:
                self._opened += 1
                self._idle.insert(0, self._connect(startup))
            if not self._freed.wait_for(lambda: self._idle, timeout=30):
                raise TimeoutError
            server = self._idle.pop(0)
        try:
            yield server
        except BaseException:  # the client went away in a transaction, which goes with the connection
            server.close()
            with self._freed:
                self._opened -= 1
                self._freed.notify()
            raise
        with self._freed:
            self._idle.append(server)
            self._freed.notify()

    def _connect(self, startup: bytes) -> socket:
        server = create_connection(("127.0.0.1", self.server))
        server.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
        server.sendall(startup)
        greeting = b""
        while (message := _message(server))[:1] != b"Z":
            greeting += message if message[:1] != b"K" else b"K" + (12).to_bytes(4, "big") + b"pooler.."
        self._greeting = greeting + message
        return server


def _carry(client: socket, server: socket) -> None:
    """Carry messages both ways until the server is in no transaction."""
    while True:
        for ready in select([client, server], [], [])[0]:
            message = _message(ready)
            if not message:
                raise ConnectionResetError
            (client if ready is server else server).sendall(message)
            if ready is server and message[:1] == b"Z" and message[5:] == b"I":
                return


def _startup(client: socket) -> bytes:
    while True:
        length = _bytes(client, 4)
        packet = length + _bytes(client, int.from_bytes(length, "big") - 4)
        if int.from_bytes(packet[4:8], "big") not in NEGOTIATION:
            return packet
        client.sendall(b"N")


def _message(peer: socket) -> bytes:
    """Read a message with its letter; empty: the peer has gone."""
    head = _bytes(peer, 5)
    return head + _bytes(peer, int.from_bytes(head[1:], "big") - 4) if head else b""


def _bytes(peer: socket, count: int) -> bytes:
    read = bytearray()
    while len(read) < count:
        some = peer.recv(count - len(read))
        if not some:
            return b""
        read += some
    return bytes(read)
