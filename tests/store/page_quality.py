"""How well the words of an article are found on a page: ``python -m tests.store.page_quality`` prints a line a page."""

from collections import Counter

from mapviewer.store import read_incoming
from mapviewer.store.incoming.source import Incoming
from tests.store.news_pages import Page, pages


def measure(page: Page) -> dict[str, float]:
    """Precision, recall and F1 of words, and whether title, author, day and outlet are right."""
    article = read_incoming(Incoming(page.markup.encode(), "page.html")).articles[0]
    words = article.text.removeprefix(page.title).split()
    wanted = " ".join(page.paragraphs).split()
    shared = sum((Counter(words) & Counter(wanted)).values())
    precision, recall = shared / max(1, len(words)), shared / len(wanted)
    return {
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / max(1e-9, precision + recall),
        "title": article.title == page.title,
        "author": article.byline.replace(";", " and") == page.author,
        "day": article.published == page.published,
        "outlet": article.outlet == page.outlet or not page.outlet,
    }


def main() -> None:
    """Print the figures."""
    rows = {page.name: measure(page) for page in pages()}
    for name, row in rows.items():
        print(f"{name:<14}", "  ".join(f"{key} {value:.3f}" for key, value in row.items()))
    means = {key: sum(row[key] for row in rows.values()) / len(rows) for key in next(iter(rows.values()))}
    print(f"{'mean':<14}", "  ".join(f"{key} {value:.3f}" for key, value in means.items()))


if __name__ == "__main__":
    main()
