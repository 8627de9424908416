"""What sorts of annotations are called."""

from mapviewer.gui.language import mark

KINDS = {
    **{"toponym": mark("place name"), "locative": mark("place in words"), "timex": mark("date")},
    **{"actor": mark("person or group"), "statement": mark("statement"), "event": mark("event")},
    **{"place": mark("place")},
}
