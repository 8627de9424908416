"""Who is in an article: people and groups, each once, with name, role, affiliation and every mention.

`Company` adds those who take part in happenings without being named or speaking ("rebels").
`read_cast` finds the named actors; `Cast.speaker` tells whom a source phrase means - a name, a surname, a
pronoun, a role ("the minister") or a description ("a diplomat"). Mentions that nothing decides stay unresolved; nobody is
guessed from outside the article.
"""

from mapviewer.extract.actors.cast import Cast, read_cast
from mapviewer.extract.actors.company import Company

__all__ = ["Cast", "Company", "read_cast"]
