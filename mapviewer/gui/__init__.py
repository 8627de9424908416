"""The window: four linked views of one story. The only room, beside app, that knows PySide6.

    session     the open project, the selected ids, what is running; the one thing that every view is given
    jobs        plain functions of workflow run off the GUI thread, newest result wins
    engine      what must be set before Qt starts: flags, libraries, the map's URL scheme
    look        themes, type, the style sheet, signs for event types (data files)
    map         the folium page in a web view, served from the app's own scheme; the bridge to it
    text        the article's words with their evidence marked; the source line
    lists       events and statements as lists
    window      the frame around them, dialogs, toasts; it wires and owns, and decides nothing

Nothing here extracts, draws maps or writes files: workflow does, in a job. No view holds the window or another view,
no text of an article becomes HTML, and no JavaScript is put together here.
"""
