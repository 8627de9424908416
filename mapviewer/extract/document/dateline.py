"""The dateline, where an agency's story was filed: "BEIRA, Mozambique, March 15 (Agency) - "."""

import re

HEAD = 2_000  # characters from the beginning in which a dateline is looked for
DATELINE = re.compile(
    r"^[ \t]*(?:"
    r"[A-Z][A-Z.'’ -]+[A-Z.](?:,[^\n()]{1,40}?)?(?:[ \t]*\([^()\n]{2,40}\))?"  # NEW YORK, Aug 31 (Agency)
    r"|[A-Z][\w.'’ -]{1,30}(?:,[^\n()]{1,40}?)?[ \t]*\([^()\n]{2,40}\)"  # Washington (Agency)
    r")[ \t]*(?:--|[—–]|-(?=[ \t]))[ \t]*",
    re.MULTILINE,
)


def find_dateline(text: str) -> tuple[int, int] | None:
    """Return [start, end) of the first dateline, its dash and the space after it included; None without one."""
    found = DATELINE.search(text, 0, HEAD)
    return found.span() if found else None
