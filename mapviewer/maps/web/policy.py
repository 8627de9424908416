"""The content security policy of our pages: what stands in them may run, nothing else, and nothing may be asked for."""

import base64
import hashlib
import re

_INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


def with_policy(page: str, beside: str = "") -> str:
    """Return `page` with a policy before everything that it governs.

    Scripts and styles in the page are allowed by their digests (CSP level 3), so that one that an article's words had
    smuggled in would not run.

    Parameters
    ----------
    page : str
        HTML with ``<head>`` on a line of its own. Scripts and styles to be allowed have tags without attributes.
    beside : str
        A source that scripts, styles, pictures and data may be loaded from too, such as ``'self'``.
    """
    allowed: dict[str, list[str]] = {"script": [beside], "style": [beside]}
    for kind, text in _INLINE.findall(page):
        digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
        allowed[kind].append(f"'sha256-{digest}'")
    sources = "; ".join(f"{kind}-src {' '.join(filter(None, found))}" for kind, found in allowed.items())
    images = " ".join(filter(None, [beside, "data:"]))
    asked = f"; connect-src {beside}" if beside else ""
    policy = f"default-src 'none'; {sources}; img-src {images}{asked}; base-uri 'none'; form-action 'none'"
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}" />'
    return page.replace("\n<head>\n", f"\n<head>\n{meta}\n", 1)
