"""The folium page in a web view, served from ``mapviewer://map/``; nothing it asks for leaves the machine.

The page knows Python only through `MapBridge`. This room never puts JavaScript or HTML together and never loads the
page twice: what changes travels as data.
"""
