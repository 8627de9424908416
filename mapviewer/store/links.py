"""Links, as text: nothing is asked of anybody here."""

import re
from urllib.parse import urlsplit

from mapviewer.model import plain_line


def is_address(text: str) -> bool:
    """Tell whether a text is a link to a page, and nothing else."""
    return re.fullmatch(r"https?://[^\s/?#]+\S*", text.strip(), re.IGNORECASE) is not None


def host_of(url: str) -> str:
    """Return the name of the machine that a link leads to."""
    try:
        return plain_line(urlsplit(url.strip()).hostname or "")
    except ValueError:
        return ""
