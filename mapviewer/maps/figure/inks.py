"""The colours of a page in the inks of a press: cyan, magenta, yellow and black, without a profile.

Grey and near-grey become black alone, so that type does not need four plates to fit; for the others black takes all that
the three colours have in common.
"""

from typing import Any

_NEARLY_GREY = 0.07  # between the strongest and the weakest of red, green and blue
_OPERATORS = {"rg": "k", "RG": "K", "g": "k", "G": "K"}


def inks_of(red: float, green: float, blue: float) -> tuple[float, float, float, float]:
    """Return cyan, magenta, yellow and black, 0 to 1, for red, green and blue, 0 to 1."""
    high, low = max(red, green, blue), min(red, green, blue)
    if high - low < _NEARLY_GREY and high < 0.6:
        return 0.0, 0.0, 0.0, 1.0 - (0.2126 * red + 0.7152 * green + 0.0722 * blue)
    if high == 0:
        return 0.0, 0.0, 0.0, 1.0
    return (high - red) / high, (high - green) / high, (high - blue) / high, 1.0 - high


def in_process_colours(pdf: Any) -> None:
    """Turn every colour that the pages of a `pikepdf.Pdf` set into process colours."""
    for page in pdf.pages:
        _turn(pdf, page)


def _turn(pdf: Any, page: Any) -> None:
    import pikepdf

    found: list[Any] = []
    for each in pikepdf.parse_content_stream(page):
        name = str(each.operator)
        if name not in _OPERATORS:
            found.append(each)
            continue
        values = [float(value) for value in each.operands]
        inks = inks_of(*(values if len(values) == 3 else values * 3))
        found.append(([round(value, 4) for value in inks], pikepdf.Operator(_OPERATORS[name])))
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(found))
