"""Run every ``bench_*.py`` beside this file, or those whose names are given, one after the other."""

import runpy
import sys
from pathlib import Path


def main() -> None:
    wanted = sys.argv[1:]
    sys.argv[1:] = []
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not wanted or path.stem.removeprefix("bench_") in wanted:
            print(f"== {path.stem.removeprefix('bench_')}", flush=True)
            try:
                runpy.run_path(str(path), run_name="__main__")
            except SystemExit as end:
                if end.code:
                    print(f"ended with {end.code}")


if __name__ == "__main__":
    main()
