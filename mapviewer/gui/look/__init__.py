"""How the window looks: colours of two themes, type, the style sheet, signs for event types.

Signs and styles are data (``signs.json``, ``desk.qss``), colours those of the palette in `layers`. `Appearance` follows the system's light or
dark and the user's choice. Nothing in here knows what an article is.
"""

from mapviewer.gui.look.appearance import Appearance, program_icon, wants_calm
from mapviewer.gui.look.signs import Sign, draw_sign, sign_of
from mapviewer.gui.look.theme import Theme, read_theme

__all__ = ["Appearance", "Sign", "Theme", "draw_sign", "program_icon", "read_theme", "sign_of", "wants_calm"]
