"""Putting right what the machine got wrong: the panel, the candidates, the list of corrections.

`Corrector` turns what the user asks for into steps of the project's log and shows the result; the panel and its parts only ask.
What a correction is and does stands in model, how it is made in workflow; nothing here decides that.
"""
