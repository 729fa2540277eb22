"""Calls of ``urd`` that branch off a process which has loaded everything: to load it takes longer than their work."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent

SERVER = dedent("""
    import importlib, json, os, sys
    import urd_crm.schema.upgrade
    from urd_crm import Crm
    from urd_crm.cli import main

    Crm.open(":memory:").close()
    for line in sys.stdin.buffer:
        words, path, said, wrong = json.loads(line)
        child = os.fork()
        if child == 0:
            for target, file in enumerate((os.devnull, said, wrong)):
                os.dup2(os.open(file, os.O_RDWR | os.O_CREAT | os.O_TRUNC), target)
            sys.path[:0], status = path, 1
            importlib.invalidate_caches()
            try:
                status = main(words)
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
""")
MAIN = "import sys; from urd_crm.cli import main; sys.exit(main())"


class Forked:
    """The process that all calls of one run branch off. For one thread."""

    def __init__(self, folder: Path) -> None:
        self._said, self._wrong = folder / "said", folder / "wrong"
        self._process: subprocess.Popen[str] | None = None

    def urd(self, *words: str, path: Sequence[Path] = ()) -> subprocess.CompletedProcess[str]:
        """Call ``urd`` in a process of its own, which finds what is installed in some folders too."""
        if not hasattr(os, "fork"):
            found = os.pathsep.join(filter(None, (*map(str, path), os.environ.get("PYTHONPATH"))))
            return subprocess.run(
                [sys.executable, "-c", MAIN, *words],
                env=os.environ | {"PYTHONPATH": found},
                capture_output=True,
                encoding="utf-8",
                check=False,
            )
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
            )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(
            json.dumps([words, list(map(str, path)), str(self._said), str(self._wrong)]),
            file=self._process.stdin,
            flush=True,
        )
        code = int(self._process.stdout.readline())
        said, wrong = (file.read_text(encoding="utf-8") for file in (self._said, self._wrong))
        return subprocess.CompletedProcess(words, code, said, wrong)

    def close(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.communicate()
