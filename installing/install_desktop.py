"""Puts mapviewer into the desktop's menu, with its icon and the kinds of files that it opens, for this user only.

``python installing/install_desktop.py PROGRAM`` installs, ``... --uninstall`` takes everything away again. Files go where the
XDG base directory specification wants them: ``$XDG_DATA_HOME``, else ``~/.local/share``.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ICON = HERE.parent / "mapviewer" / "gui" / "look" / "icon.svg"


def places(data: Path) -> dict[str, Path]:
    """Return where each file goes."""
    return {
        "desktop": data / "applications" / "mapviewer.desktop",
        "icon": data / "icons" / "hicolor" / "scalable" / "apps" / "mapviewer.svg",
        "mime": data / "mime" / "packages" / "mapviewer.xml",
    }


def install(program: Path, data: Path) -> None:
    """Write the three files; the entry starts `program`."""
    to = places(data)
    for path in to.values():
        path.parent.mkdir(parents=True, exist_ok=True)
    entry = (HERE / "mapviewer.desktop").read_text("utf-8")
    to["desktop"].write_text(entry.replace("@EXEC@", quoted(program)), "utf-8")
    shutil.copyfile(ICON, to["icon"])
    shutil.copyfile(HERE / "mapviewer.xml", to["mime"])


def uninstall(data: Path) -> None:
    """Take the three files away; those that are not there are no fault."""
    for path in places(data).values():
        path.unlink(missing_ok=True)


def quoted(program: Path) -> str:
    """Return a path as the Exec line of a desktop entry wants it."""
    text = str(program.absolute()).replace("\\", "\\\\\\\\").replace("%", "%%")
    for each in ('"', "`", "$"):
        text = text.replace(each, f"\\\\{each}")
    return f'"{text}"' if text != "".join(text.split()) or "\\" in text else text


def refresh(data: Path) -> None:
    """Tell the desktop, where it has the programs to be told with."""
    for command in (["update-desktop-database", "applications"], ["update-mime-database", "mime"]):
        if shutil.which(command[0]):
            subprocess.run([command[0], str(data / command[1])], check=False)


def main() -> None:
    """Install or uninstall."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    if "--uninstall" in sys.argv[1:]:
        uninstall(data)
    else:
        install(Path(sys.argv[1]), data)
    refresh(data)


if __name__ == "__main__":
    main()
