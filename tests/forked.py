"""Calls of programs that branch off a process which has loaded everything: to load it takes longer than their work."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent
from typing import Any

SERVER = dedent("""
    import importlib, json, os, runpy, sys, warnings
    import urd_crm.cli.revise
    from urd_crm import Crm

    Crm.open(":memory:").close()
    for line in sys.stdin.buffer:
        program, words, path, folder, said, wrong = json.loads(line)
        child = os.fork()
        if child == 0:
            for target, file in enumerate((os.devnull, said, wrong)):
                os.dup2(os.open(file, os.O_RDWR | os.O_CREAT | os.O_TRUNC), target)
            sys.path[:0], sys.argv[1:], status = path, words, 1
            importlib.invalidate_caches()
            os.chdir(folder)
            try:
                if program.endswith(".py"):
                    warnings.simplefilter("error")
                    runpy.run_path(program, run_name="__main__")
                    status = 0
                else:
                    status = importlib.import_module(program).main(words)
            except SystemExit as end:
                status = end.code or 0
            except BaseException:
                sys.excepthook(*sys.exc_info())
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
""")
MAIN = "import sys; from {} import main; sys.exit(main())"


class Forked:
    """The process that all calls of one run branch off. For one thread."""

    def __init__(self, folder: Path) -> None:
        self._said, self._wrong = folder / "said", folder / "wrong"
        self._process: subprocess.Popen[str] | None = None

    def urd(self, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        """Call ``urd``; the options are those of :meth:`call`."""
        return self.call("urd_crm.cli", *words, **options)

    def call(
        self, program: str, *words: str, path: Sequence[Path] = (), cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Call a program in a process of its own.

        Args:
            program: a module with a ``main``, or a file, which may not even warn.
            words: its arguments.
            path: folders in which it finds what is installed there too.
            cwd: the folder it is called in.
        """
        folder = str(cwd or Path.cwd())
        if not hasattr(os, "fork"):
            begun = ["-W", "error", program] if program.endswith(".py") else ["-c", MAIN.format(program)]
            found = os.pathsep.join(filter(None, (*map(str, path), os.environ.get("PYTHONPATH"))))
            return subprocess.run(
                [sys.executable, *begun, *words],
                cwd=folder,
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
            json.dumps([program, words, list(map(str, path)), folder, str(self._said), str(self._wrong)]),
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
