"""Puts geodata and seeds into a wheel, and copies nothing on an editable install.

hatch's plain ``force-include`` copies into site-packages on an editable install too, where the package, found in the
checkout, would not see them (https://github.com/pypa/hatch/issues/1627).
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LEFT_OUT = {".py", ".pyc"}


class WheelHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``geodata/`` and ``seeds/`` as ``mapviewer/geodata`` and ``mapviewer/seeds``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files; hatchling calls this with version "editable" for an editable install."""
        if version == "editable":
            return
        root = Path(self.root)
        for folder in ("geodata", "seeds"):
            for path in sorted((root / folder).rglob("*")):
                if path.is_file() and path.suffix not in LEFT_OUT:
                    build_data["force_include"][str(path)] = f"mapviewer/{path.relative_to(root).as_posix()}"
