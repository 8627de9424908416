"""Who said what, where and when.

`find_statements` reads direct speech from its quotation marks (`quotes`, `quoted`) and everything else from the
syntax: `candidates` pairs each word that may attribute with each span that may be its content, and `scorer` decides by
learnt weights. Speakers come from `mapviewer.extract.actors`, places from `where`, days from `when`; stances and
thoughts from the word lists in ``lexicon/``. Statements inside statements are not taken apart, and nothing is said to be
true: a statement is what somebody says.
"""

from mapviewer.extract.statements.find import find_statements

__all__ = ["find_statements"]
