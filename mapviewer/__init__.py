"""mapviewer reads news articles onto a map: who said what, where and when."""

__version__ = "0.1.0"
