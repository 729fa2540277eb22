"""A network between the library and its server, on which each way there and back is counted, or which falls silent."""

import ctypes
import struct
from contextlib import closing, suppress
from select import select
from socket import IPPROTO_TCP, SHUT_RDWR, SOL_SOCKET, TCP_NODELAY, create_connection, socket

from tests.door import Door

ATTACH, DETACH = 26, 27  # SO_ATTACH_FILTER and SO_DETACH_FILTER, which Python does not name
NOTHING_PASSES = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0))
"""A filter for Linux's sockets: each packet is thrown away, and none is acknowledged."""


class Relay(Door):
    """Passes on what both say. Lifetime: a ``with`` block."""

    def __init__(self, port: int) -> None:
        self.server = port
        self.ways = 0
        """How often the client spoke after the server had."""
        self.is_silent = False
        self.last_words = b""
        """What the client hears instead of an answer to its COMMIT; then the connection is cut."""
        self.passes: int | None = None
        """How many bytes pass until the connection is cut that would carry more, and all pass again; ``None``: all."""
        self._clients: list[socket] = []

    def fall_silent(self) -> None:
        """Lose all that either of them says from now on, without a word to anybody; on Linux."""
        self.is_silent = True
        for client in self._clients:
            with suppress(OSError):  # it has gone
                program = struct.pack("HP", 1, ctypes.addressof(NOTHING_PASSES))
                client.setsockopt(SOL_SOCKET, ATTACH, program)

    def cut(self) -> None:
        """Cut every connection, and let everything pass on new ones."""
        self.is_silent, clients, self._clients = False, self._clients, []
        for client in clients:
            with suppress(OSError):
                client.setsockopt(SOL_SOCKET, DETACH, 0)
            with suppress(OSError):
                client.shutdown(SHUT_RDWR)

    def serve(self, client: socket) -> None:
        """Pass on what one client and the server say."""
        self._clients.append(client)
        server = create_connection(("127.0.0.1", self.server))
        with closing(client), closing(server), suppress(OSError):
            for each in (client, server):
                each.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
            is_answered = True
            while True:
                for ready in select([client, server], [], [])[0]:
                    if not (said := ready.recv(65536)):
                        return
                    if self.is_silent:
                        continue
                    if ready is client and self.last_words and b"COMMIT" in said:
                        client.sendall(self.last_words)
                        return
                    if ready is client:
                        self.ways += is_answered
                    is_answered = ready is server
                    is_cut = self.passes is not None and len(said) > self.passes
                    (client if ready is server else server).sendall(said[: self.passes] if is_cut else said)
                    if is_cut:
                        self.passes = None
                        return
                    if self.passes is not None:
                        self.passes -= len(said)
