"""Commands as a shell runs them: in a process of their own, or, many times quicker, in this one."""

import contextlib
import io
import signal
import subprocess
import sys
from pathlib import Path

from mapviewer.cli import main


def run_apart(*arguments: object, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a command in a fresh process."""
    command = [
        sys.executable,
        "-W",
        "error::DeprecationWarning:mapviewer",
        "-m",
        "mapviewer",
        *map(str, arguments),
    ]
    return subprocess.run(command, capture_output=True, text=True, input=stdin, timeout=180)


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run a command in this process, from the same entry, with what it prints and the code it ends with."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    before, handler = sys.argv, signal.getsignal(signal.SIGTERM)
    sys.argv = ["mapviewer", *map(str, arguments)]
    code: object = 0
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                main()
            except SystemExit as end:
                code = end.code
    finally:
        sys.argv = before
        signal.signal(signal.SIGTERM, handler)
    told = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err)]
    return subprocess.CompletedProcess(
        [Path(before[0]).name, *arguments], code if isinstance(code, int) else 0 if code is None else 1, *told
    )
