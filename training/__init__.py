"""Fits the weights that the package ships, and cross-validates them. Not in the wheel; run ``make train``.

Corpora stand beside the checkout (``../shared``), or are named on the command line. They belong to others: numbers
fitted on them may ship, their words may not. LGL (Lieberman et al. 2010) and GeoWebNews (Gritta et al. 2018) teach the
toponyms; PolNeAR (Newell et al. 2018) and the cards of an editor teach the statements.
"""
