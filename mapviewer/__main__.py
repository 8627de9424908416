"""``python -m mapviewer``."""

from mapviewer.cli import main

if __name__ == "__main__":
    main()
