"""Events and statements as lists: models that hold rows, delegates that draw them.

Rows come ready from the session's story; nothing is worked out here but heights. Every row gives its whole plain text as
AccessibleTextRole, since the lists are the map's equivalent for a screen reader.
"""

from PySide6.QtCore import Qt

ID_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
