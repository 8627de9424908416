"""XMP and an attached file for a PDF that matplotlib has written, which offers neither.

They are added as an incremental update (ISO 32000-1, 7.5.6): new objects, a new catalog, a cross-reference section of
their own and a trailer that points back to the first one.
"""

import re
import zlib

from mapviewer.maps.figure.metadata import Caption
from mapviewer.maps.figure.vector import escaped

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><rdf:Description rdf:about="">
<pdfuaid:part>1</pdfuaid:part>
<pdf:Producer>mapviewer</pdf:Producer>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>
<dc:source>{source}</dc:source>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{credits}</rdf:li></rdf:Alt></dc:rights>
<dc:coverage>{boundaries}</dc:coverage>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def with_parts(pdf: bytes, caption: Caption) -> bytes:
    """Return the PDF with XMP, the plain-text list and the annotations attached, and its language named."""
    found = _TRAILER.search(pdf)
    assert found, "matplotlib's PDF ends in a trailer"
    size = int(_number(rb"/Size (\d+)", found[1]))
    root = int(_number(rb"/Root (\d+) 0 R", found[1]))
    info = re.search(rb"/Info \d+ 0 R", found[1])
    start = re.search(rb"(?m)^%d 0 obj\s*<<(.*?)>>\s*endobj" % root, pdf, re.DOTALL)
    assert start, "matplotlib's PDF has a catalog"
    files = [("annotations.json", "application#2Fjson", caption.annotations)]
    files.append(("list.txt", "text#2Fplain", caption.listing))
    objects: dict[int, bytes] = {
        size: _stream("/Type /Metadata /Subtype /XML", _xmp(caption), is_packed=False)
    }
    names = []
    for name, kind, text in files:
        if text:
            number = max(objects) + 1
            objects[number] = _stream(f"/Type /EmbeddedFile /Subtype /{kind}", text.encode("utf-8"))
            objects[number + 1] = (
                f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {number} 0 R >> >>".encode()
            )
            names.append(f"({name}) {number + 1} 0 R")
    attached = f" /Names << /EmbeddedFiles << /Names [ {' '.join(names)} ] >> >>" if names else ""
    objects[root] = b"<< %s /Metadata %d 0 R /Lang (en)%s >>" % (start[1].strip(), size, attached.encode())
    return _updated(pdf, objects, root, info[0] if info else b"", int(found[2]))


def _number(pattern: bytes, text: bytes) -> bytes:
    found = re.search(pattern, text)
    assert found, "matplotlib's trailer is as the standard has it"
    return found[1]


def _stream(head: str, body: bytes, *, is_packed: bool = True) -> bytes:
    if is_packed:
        body = zlib.compress(body, 9)
        head += " /Filter /FlateDecode"
    return f"<< {head} /Length {len(body)} >>\nstream\n".encode() + body + b"\nendstream"


def _xmp(caption: Caption) -> bytes:
    values = {
        name: escaped(getattr(caption, name) or ("Map" if name == "title" else ""))
        for name in ("title", "description", "source", "credits", "boundaries")
    }
    return _XMP.format(**values).encode("utf-8")


def _updated(pdf: bytes, objects: dict[int, bytes], root: int, info: bytes, before: int) -> bytes:
    out = bytearray(pdf if pdf.endswith(b"\n") else pdf + b"\n")
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n"
    for number, at in sorted(places.items()):
        out += b"%d 1\n%010d 00000 n \n" % (number, at)
    out += b"trailer\n<< /Size %d /Root %d 0 R %s /Prev %d >>\n" % (max(objects) + 1, root, info, before)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)
