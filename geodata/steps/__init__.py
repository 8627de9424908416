"""The steps of building geodata/: each module turns one source into rows or layers. Run through `geodata/build.py`."""
