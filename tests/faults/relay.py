"""A network between the library and its server, on which each way there and back is counted."""

from contextlib import closing, suppress
from select import select
from socket import IPPROTO_TCP, TCP_NODELAY, create_connection, create_server, socket
from threading import Thread
from typing import Self


class Relay:
    """Passes on what both say. Lifetime: a ``with`` block."""

    def __init__(self, port: int) -> None:
        self.server = port
        self.ways = 0
        """How often the client spoke after the server had."""

    def __enter__(self) -> Self:
        self._door = create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        Thread(target=self._let_in, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._door.close()

    def _let_in(self) -> None:
        with suppress(OSError):  # the door was closed
            while True:
                Thread(target=self._carry, args=(self._door.accept()[0],), daemon=True).start()

    def _carry(self, client: socket) -> None:
        server = create_connection(("127.0.0.1", self.server))
        with closing(client), closing(server), suppress(OSError):
            for each in (client, server):
                each.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
            is_answered = True
            while True:
                for ready in select([client, server], [], [])[0]:
                    if not (said := ready.recv(65536)):
                        return
                    if ready is client:
                        self.ways += is_answered
                    is_answered = ready is server
                    (client if ready is server else server).sendall(said)
