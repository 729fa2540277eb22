"""A door of this machine, behind which a thread of its own serves each who comes in."""

from abc import ABC, abstractmethod
from contextlib import suppress
from socket import create_server, socket
from threading import Thread
from typing import Self


class Door(ABC):
    """Lets in. Lifetime: a ``with`` block."""

    port: int

    def __enter__(self) -> Self:
        self._door = create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        Thread(target=self._let_in, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._door.close()

    @abstractmethod
    def serve(self, client: socket) -> None:
        """Do for one who came in what is done here."""

    def _let_in(self) -> None:
        with suppress(OSError):  # the door was closed
            while True:
                Thread(target=self.serve, args=(self._door.accept()[0],), daemon=True).start()
