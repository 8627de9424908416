"""Zip archives: of articles, and the documents that are zip archives themselves."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from mapviewer.store.incoming.source import Incoming

MOST_MEMBERS = 10_000
LARGEST_UNPACKED = 300_000_000
LARGEST_MEMBER = 100_000_000
_BOMB_RATIO = 200
_FREE = 10_000_000  # below that no ratio is suspicious


def open_zip(source: Incoming) -> zipfile.ZipFile:
    """Open an archive whose sizes are sane; `zipfile` never reads more of a member than is declared.

    Raises
    ------
    ArticleError
        When it is broken, encrypted, or would unpack to more than 300 MB or 10,000 files.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(source.raw))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise source.broken(
            "is a Word document or another zip archive that is damaged", "Fetch or save it again."
        ) from error
    members = archive.infolist()
    whole = sum(each.file_size for each in members)
    is_bomb = whole > _FREE and whole > _BOMB_RATIO * len(source.raw)
    if is_bomb or whole > LARGEST_UNPACKED or len(members) > MOST_MEMBERS:
        raise source.broken(
            f"would unpack to {whole / 1e6:.0f} MB in {len(members)} files",
            "Unpack it yourself if you trust it.",
        )
    if any(each.flag_bits & 1 for each in members):
        raise source.broken(
            "is protected by a password", "Unpack it with the password, or save it without one."
        )
    return archive


def read_member(source: Incoming, archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of a member.

    Raises
    ------
    ArticleError
        When there is none of that name, or it is damaged.
    """
    try:
        return archive.read(name)
    except (KeyError, zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
        raise source.broken("is damaged", "Fetch or save it again.") from error
    except Exception as error:
        if type(error).__module__ in ("zlib", "lzma", "_lzma", "bz2"):
            raise source.broken("is damaged", "Fetch or save it again.") from error
        raise


def read_zip(source: Incoming) -> Iterator[Incoming]:
    """Yield the files of an archive in the order of their names; a name is only shown, never a path to write to."""
    archive = open_zip(source)
    names = {each.filename for each in archive.infolist() if not each.is_dir()}

    def beside(folder: str, name: str) -> bytes | None:
        wanted = str(PurePosixPath(folder) / name)
        return read_member(source, archive, wanted) if wanted in names else None

    for name in sorted(names):
        folder = str(PurePosixPath(name).parent)
        if not is_hidden(name):
            content = read_member(source, archive, name)
            yield source.part(content, name, beside=lambda other, folder=folder: beside(folder, other))


def is_hidden(name: str) -> bool:
    """Tell whether a name, folders included, is one that systems put beside the user's own files."""
    return any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in name.split("/"))
