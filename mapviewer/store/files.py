"""Bytes onto the disk, whole or not at all."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from mapviewer.errors import ArticleError, ExportError, system_reason
from mapviewer.model import plain_line


def check_no_device(path: Path) -> None:
    """Raise ArticleError when `path` is a pipe or device, which could be read for ever; OSError when it is not there."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise ArticleError(
            f"{plain_line(path.name)} is no file but a pipe or device.", "Save it as a file first."
        )


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path`; a file that stands there is replaced only once the new one is complete.

    Raises
    ------
    ExportError
        When the folder is missing or can't be written, or the disk is full; nothing half-written is left.
    """
    temporary = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=".mapviewer-", suffix=path.suffix, dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(mode_of(path))
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise ExportError(
            f"{path.name} can't be written: {system_reason(error)}.", "Choose another folder or name."
        ) from error


def mode_of(path: Path) -> int:
    """Return the mode that a plainly opened file would get, or that the old file has."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
