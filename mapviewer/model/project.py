"""A project: articles, what was found in them, and what the user corrected."""

from dataclasses import dataclass, replace

from mapviewer.model.annotations import Annotations
from mapviewer.model.article import Article


@dataclass(frozen=True, slots=True)
class Project:
    """Articles and their annotations, side by side.

    Attributes
    ----------
    title : str
        Shown in the window's title and in exports.
    articles : tuple of Article
        In the order they were added; ids are unique.
    annotations : tuple of Annotations
        One for each article that has been read, found by `article_id`.
    """

    title: str = ""
    articles: tuple[Article, ...] = ()
    annotations: tuple[Annotations, ...] = ()

    def article(self, article_id: str) -> Article:
        """Return the article of that id; KeyError when there is none."""
        for article in self.articles:
            if article.id == article_id:
                return article
        raise KeyError(article_id)

    def annotations_of(self, article_id: str) -> Annotations | None:
        """Return what was found in the article of that id, None when it has not been read yet."""
        return next((found for found in self.annotations if found.article_id == article_id), None)


def with_article(project: Project, article: Article, annotations: Annotations | None = None) -> Project:
    """Return `project` with `article` added, or replaced where its id is there already.

    Without `annotations` the old ones of that article are dropped: they no longer fit.
    """
    articles = tuple(article if old.id == article.id else old for old in project.articles)
    if article not in articles:
        articles += (article,)
    found = tuple(old for old in project.annotations if old.article_id != article.id)
    if annotations is not None:
        found += (annotations,)
    order = {each.id: position for position, each in enumerate(articles)}
    found = tuple(sorted(found, key=lambda each: order[each.article_id]))
    return replace(project, title=project.title or article.title, articles=articles, annotations=found)


def without_article(project: Project, article_id: str) -> Project:
    """Return `project` without that article and what was found in it; unchanged when it is not there."""
    return replace(
        project,
        articles=tuple(each for each in project.articles if each.id != article_id),
        annotations=tuple(each for each in project.annotations if each.article_id != article_id),
    )
