"""The steps of a story as a film: H.264 in MP4, by the ffmpeg that PyPI's imageio-ffmpeg brings along."""

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from mapviewer.errors import ExportError
from mapviewer.maps.figure.steps import Step

_FPS = 10
_QUIET = ("-hide_banner", "-loglevel", "error", "-nostdin", "-y")
_SAME = (
    "-map_metadata",
    "-1",
    "-fflags",
    "+bitexact",
    "-flags:v",
    "+bitexact",
    "-threads",
    "1",
)  # same bytes


def mp4_bytes(steps: Sequence[Step]) -> bytes:
    """Return the steps as MP4, each as long as it stands.

    Raises
    ------
    ExportError
        When imageio-ffmpeg is not installed, or its ffmpeg fails.
    """
    try:
        import imageio_ffmpeg
    except ImportError as error:
        hint = "Install it: pip install imageio-ffmpeg. A .gif needs nothing."
        raise ExportError("A film needs the package imageio-ffmpeg.", hint) from error
    width, height = steps[0].image.size
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "film.mp4")
        source = (
            "-f",
            "rawvideo",
            "-pix_fmt",
            "rgb24",
            "-s",
            f"{width}x{height}",
            "-r",
            str(_FPS),
            "-i",
            "-",
        )
        coded = ("-an", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-crf", "20", "-movflags", "+faststart")
        command = [imageio_ffmpeg.get_ffmpeg_exe(), *_QUIET, *source, *coded, *_SAME, str(target)]
        frames = b"".join(step.image.tobytes() * max(1, round(step.ms * _FPS / 1000)) for step in steps)
        done = subprocess.run(command, input=frames, capture_output=True, check=False)
        if done.returncode or not target.exists():
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise ExportError("The film could not be made.", " ".join(said) or "Write a .gif instead.")
        return target.read_bytes()
