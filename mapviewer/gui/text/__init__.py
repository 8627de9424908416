"""The article's words with their evidence marked, and the source line above them.

`display` says how the text is laid out and which character stands where, `marks` which words mean something; both are
pure. `ArticleText` shows them. The text is never changed and never becomes HTML.
"""
