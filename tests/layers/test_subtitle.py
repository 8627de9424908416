import pandas as pd
import pytest

from mapviewer.layers.subtitle import subtitle_of


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], "Who said what, and where"),
        (
            [("2022-01-15", "2022-01-15", "15 Jan 2022"), ("2025-02-18", "2025-02-22", "until 22 Feb 2025")],
            "January 2022 to February 2025",
        ),
        (
            [("1990-01-01", "1999-12-31", "1990s"), ("2024-08-27", "2024-08-27", "27 Aug 2024")],
            "1990s to August 2024",
        ),
        ([("2024-08-27", "2024-08-27", "27 Aug 2024")], "27 August 2024"),
        (
            [("2024-08-12", "2024-08-12", "12 Aug 2024"), ("2024-08-27", "2024-08-27", "27 Aug 2024")],
            "12 to 27 August 2024",
        ),
        (
            [("2024-11-28", "", "since 28 Nov 2024"), ("", "2028-12-31", "until 2028")],
            "November 2024 to 2028",
        ),
    ],
)
def test_a_subtitle_is_a_whole_phrase(rows, told):
    frame = pd.DataFrame(rows, columns=["earliest", "latest", "dates"])
    assert subtitle_of(frame).endswith(told)
    assert "until" not in subtitle_of(frame) and "since" not in subtitle_of(frame)
