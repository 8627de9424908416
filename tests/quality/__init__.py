"""How well articles are read, in figures: ``make quality``."""
