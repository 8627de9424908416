"""A project on its way into files."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import Project, as_json, figure_edits, json_text
from mapviewer.workflow.drawing import ExportOptions, picture_pages


@dataclass(frozen=True)
class Draft:
    """A project on its way into one or more files; its layers are made once, when the first format asks for them.

    `made` are the layers when somebody has made them already, `stem` is the file's name without its ending.
    """

    project: Project
    options: ExportOptions = field(default_factory=ExportOptions)
    made: Layers | None = None
    stem: str = "story"
    _pages: dict[str, list[bytes]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def looks(self) -> ExportOptions:
        """The options, with what was changed by hand in the figure."""
        edits = self.options.edits
        return replace(self.options, edits=figure_edits(self.project.corrections) if edits is None else edits)

    def pages_as(self, kind: str) -> list[bytes]:
        """Return all pages of the figure as files of `kind`, drawn once."""
        if kind not in self._pages:
            stories = json_text(self.stories)
            self._pages[kind] = picture_pages(self.layers, kind, self.looks, stories)
        return self._pages[kind]

    @cached_property
    def layers(self) -> Layers:
        """The project's layers."""
        from mapviewer.workflow.reading import make_layers

        return self.made or make_layers(self.project, self.options.as_of, self.options.viewpoint)

    @property
    def stories(self) -> list[dict[str, Any]]:
        """Every article that was read with what was found in it, as JSON values."""
        pairs = ((article, self.project.annotations_of(article.id)) for article in self.project.articles)
        return [as_json(article, found) for article, found in pairs if found is not None]
