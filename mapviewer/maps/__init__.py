"""Annotations -> pictures: the folium page in `web`, the printed figure in `figure`.

Both are drawn from the same `layers.Layers`, so that numbers, names and notes agree. This room projects and draws; it
flips lon/lat to Leaflet's lat/lon and is the only one that knows folium, branca and matplotlib.

It does not read articles, choose numbers or write sentences (layers and model do), does not know Qt (the page does
nothing with a channel that is not there), and asks the network for nothing.
"""
