"""Data out, one file for each family of formats; `mapviewer.workflow.formats` is their table.

Each function takes layers, and the project where the articles' words or sources are needed, and returns bytes: the same for
the same input, without a clock reading. What an article says is escaped for the format: no cell starts a formula, no
description is markup.
"""
