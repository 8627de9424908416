"""The timeline: one bar for each event and statement, as wide as its date is uncertain.

`scale` and `bars` are pure: days to pixels and back, ticks, lanes, which bars stand above each other. `model` gives the
bars to screen readers, `timeline` draws them and hears the mouse and keys, `strip` puts buttons beside it. The room knows
no other view; what is shown comes from the session's `Showing`.
"""
