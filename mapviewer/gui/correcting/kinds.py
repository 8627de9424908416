"""What sorts of annotations are called."""

KINDS = {
    **{"toponym": "place name", "locative": "place in words", "timex": "date", "actor": "person or group"},
    **{"statement": "statement", "event": "event", "place": "place"},
}
