"""The article as words: parsed text, plain copy, language, dateline, tree and the questions about syntax.

`parse` runs the language model over a plain copy of the text and `make_tree` reads the result out into lists, which all
finders walk. `syntax` answers whose a verb or a noun is; `dateline` is found once and kept in the tree.

It knows words and their syntax only, and nothing of places, times or people.
"""

from mapviewer.extract.document.language import seems_english
from mapviewer.extract.document.parse import load_model, parse
from mapviewer.extract.document.tree import Tree, make_tree

__all__ = ["Tree", "load_model", "make_tree", "parse", "seems_english"]
