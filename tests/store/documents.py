"""Files as other programs write them, made by those programs' libraries or in their manner."""

import gzip
import io
import json
import zipfile
from email.message import EmailMessage

TITLE = "Harbour talks resume in Trieste"
LEAD = (
    "TRIESTE, Italy - Port workers and shipping companies resumed talks in Trieste on Tuesday after a strike that had "
    "closed the harbour for nine days, the port authority said."
)
SECOND = (
    "“We have agreed on the hours, not yet on the wages,” union leader Marta Kovač told reporters outside the town hall. "
    "She said the next round would be held in Ljubljana on 14 May."
)
THIRD = (
    "The strike began on 28 April, when crane drivers walked out over night shifts. Cargo was sent to Koper and Rijeka "
    "instead, and the queue of lorries on the motorway reached Monfalcone."
)
FOURTH = (
    "Austria’s transport minister said in Vienna that supplies for factories in Graz and Linz would last until the end "
    "of the month."
)
PARAGRAPHS = (LEAD, SECOND, THIRD, FOURTH)
TEXT = "\n\n".join(PARAGRAPHS)


def html_page(
    *, title: str = TITLE, paragraphs: tuple[str, ...] = PARAGRAPHS, encoding: str = "utf-8"
) -> bytes:
    """A page as a news site serves it, with what surrounds an article."""
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="{encoding}"><title>{title} | The Adriatic Courier</title>
<meta property="og:site_name" content="The Adriatic Courier"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2024-05-07T09:12:00+02:00"><meta name="author" content="Ivo Brandt">
<link rel="canonical" href="https://courier.example/2024/05/07/harbour-talks">
<script>window.dataLayer=[{{"page":"article"}}];</script><style>body{{font:16px serif}}</style></head>
<body><div id="cookie-banner" class="cookie-consent"><p>We and our 312 partners use cookies to improve your experience.</p>
<button>Accept all</button></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>{title}</h1><div class="byline">By <a href="/ivo">Ivo Brandt</a></div>
<time datetime="2024-05-07T09:12:00+02:00">7 May 2024</time>{body}
<aside class="related"><h3>Related stories</h3><ul><li><a href="/a">Dockers in Hamburg vote on pay</a></li>
<li><a href="/b">Why Bilbao is growing</a></li></ul></aside></article>
<section id="comments" class="comments"><h2>Comments (2)</h2><div class="comment"><p>seagull77: They should all be fired, said my
uncle in Zagreb.</p></div><div class="comment"><p>Anna: Thank you for this report.</p></div></section></main>
<footer><p>© 2024 The Adriatic Courier. All rights reserved. <a href="/terms">Terms</a></p></footer></body></html>""".encode(
        encoding, "xmlcharrefreplace"
    )


def pdf_file(
    columns: int = 1, *, password: str = "", pages: int = 1, words: tuple[str, ...] = PARAGRAPHS
) -> bytes:
    """A PDF with a headline, columns of justified text, and a header and footer on each page."""
    from fpdf import FPDF

    class Paper(FPDF):
        def header(self) -> None:
            self.set_font("Times", size=8)
            self.cell(0, 6, "The Adriatic Courier - 7 May 2024", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-15)
            self.set_font("Times", size=8)
            self.cell(0, 10, f"Page {self.page_no()} of {pages}", align="C")

    paper = Paper()
    paper.set_creation_date(__import__("datetime").datetime(2024, 5, 8, tzinfo=__import__("datetime").UTC))
    paper.set_author("Ivo Brandt")
    if password:
        paper.set_encryption(owner_password=password, user_password=password)
    paper.add_page()
    paper.set_font("Times", "B", 22)
    paper.multi_cell(0, 10, TITLE, new_x="LMARGIN", new_y="NEXT")
    paper.set_font("Times", size=11)
    with paper.text_columns(ncols=columns, gutter=8, text_align="J") as text:
        for _ in range(pages):
            for each in words:
                text.write(latin(each))
                text.ln()
                text.ln()
    return bytes(paper.output())


def latin(text: str) -> str:
    """The words in what a PDF's core fonts can write."""
    return text.replace("“", '"').replace("”", '"').replace("’", "'").replace("č", "c").replace("—", "-")


def picture_pdf() -> bytes:
    """A PDF that holds a scan: a picture, no words."""
    from fpdf import FPDF
    from PIL import Image

    paper = FPDF()
    paper.add_page()
    paper.image(Image.new("RGB", (300, 400), "grey"), w=150)
    return bytes(paper.output())


def docx_file() -> bytes:
    """A Word document with a heading, a table and properties, written by python-docx."""
    import docx

    document = docx.Document()
    document.core_properties.author = "Ivo Brandt"
    document.core_properties.title = TITLE
    document.add_heading(TITLE, 0)
    for each in PARAGRAPHS[:3]:
        document.add_paragraph(each)
    document.add_table(1, 1).cell(0, 0).text = FOURTH
    return saved(document)


def saved(document: object) -> bytes:
    """What a document's save method writes."""
    buffer = io.BytesIO()
    document.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def odt_file() -> bytes:
    """An OpenDocument text, written by odfdo."""
    from odfdo import Document, Header, Paragraph

    document = Document("text")
    document.body.clear()
    document.body.append(Header(1, TITLE))
    for each in PARAGRAPHS:
        document.body.append(Paragraph(each))
    return saved(document)


def rtf_file() -> bytes:
    """A rich text document as a word processor writes it: code page 1252, escapes for the rest."""

    def escaped(text: str) -> str:
        plain = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        return "".join(each if ord(each) < 128 else f"\\u{ord(each)}?" for each in plain)

    body = "".join(f"\\pard\\sa200\\sl276\\slmult1 {escaped(each)}\\par\n" for each in PARAGRAPHS)
    head = (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Calibri;}}{\\*\\generator Riched20 10.0;}"
    )
    return f"{head}{{\\info{{\\title {TITLE}}}{{\\author Ivo Brandt}}}}\n\\f0\\fs22 {body}}}".encode("cp1252")


def epub_file(chapters: int = 2) -> bytes:
    """An e-book with a cover, a table of contents and chapters."""
    files = {"mimetype": "application/epub+zip"}
    files["META-INF/container.xml"] = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    items = "".join(
        f'<item id="c{n}" href="c%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(chapters)
    )
    spine = '<itemref idref="cover"/>' + "".join(f'<itemref idref="c{n}"/>' for n in range(chapters))
    files["OEBPS/book.opf"] = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">'
        "<metadata><dc:title>A Year of Harbours</dc:title><dc:creator>Ivo Brandt</dc:creator></metadata><manifest>"
        f'<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>{items}</manifest><spine>{spine}</spine></package>'
    )
    files["OEBPS/cover.xhtml"] = "<html><body><p>A Year of Harbours</p></body></html>"
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    for number in range(chapters):
        head = '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        files[f"OEBPS/c {number}.xhtml"] = f"{head}<body><h2>Part {number}</h2>{body}</body></html>"
    return zip_file(files)


def zip_file(files: dict[str, str | bytes]) -> bytes:
    """A zip archive of those files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def mail_file(kind: str = "plain", *, attached: bool = False) -> bytes:
    """A newsletter or a colleague's mail, lines broken at 72 characters."""
    import textwrap

    message = EmailMessage()
    message["From"] = "Ivo Brandt <ivo@courier.example>"
    message["To"] = "desk@courier.example"
    message["Subject"] = TITLE
    message["Date"] = "Tue, 07 May 2024 09:12:00 +0200"
    wrapped = "\n\n".join(textwrap.fill(each, 72) for each in PARAGRAPHS)
    if kind == "plain":
        message.set_content(wrapped + "\n\n-- \nIvo Brandt\nThe Adriatic Courier\n")
    else:
        message.set_content("".join(f"<p>{each}</p>" for each in PARAGRAPHS), subtype="html")
    if attached:
        page = html_page(paragraphs=PARAGRAPHS[::-1])
        message.add_attachment(page, maintype="application", subtype="octet-stream", filename="talks.html")
    return message.as_bytes()


def mhtml_file() -> bytes:
    """A page as Chromium saves it in one file."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://courier.example/2024/05/07/harbour-talks?utm=x"
    message["Subject"] = TITLE
    message["Date"] = "Thu, 09 May 2024 18:00:00 -0000"
    message.make_related()
    message.add_related(html_page().decode(), subtype="html", cte="quoted-printable")
    message.add_related(b"body{}", "text", "css")
    return message.as_bytes()


SRT = """1
00:00:01,000 --> 00:00:04,000
<i>Port workers resumed talks</i>
in Trieste on Tuesday.

2
00:00:04,200 --> 00:00:07,500
The harbour had been closed
for nine days.

3
00:00:14,000 --> 00:00:18,000
In Vienna the minister said supplies would last.
"""
VTT = """WEBVTT

NOTE made by a newsroom

00:01.000 --> 00:04.000 align:start
<v Marta Kovač>We have agreed on the hours,

00:04.000 --> 00:06.000
<v Marta Kovač>not yet on the wages.

00:06.500 --> 00:09.000
<v Reporter>When do you meet in Ljubljana?
"""


def newsml_file() -> bytes:
    """A NewsML-G2 item as an agency sends it."""
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:agency.example,2024:harbour" version="2" standard="NewsML-G2">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="AGY"><name>The Agency</name></provider>
<versionCreated>2024-05-07T10:00:00+02:00</versionCreated><firstCreated>2024-05-07T09:12:00+02:00</firstCreated></itemMeta>
<contentMeta><by>Ivo Brandt</by><headline>{TITLE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
<head><title>{TITLE}</title></head><body><body.head><hedline><hl1>{TITLE}</hl1></hedline></body.head>
<body.content>{body}</body.content></body></nitf></inlineXML></contentSet></newsItem>""".encode()


def ninjs_file(version: int = 1) -> bytes:
    """The same in ninjs, version 1 or 2."""
    value: dict[str, object] = {
        "uri": "tag:agency.example:harbour",
        "type": "text",
        "versioncreated": "2024-05-07T09:12:00Z",
    }
    if version == 1:
        body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
        value |= {
            "headline": TITLE,
            "byline": "Ivo Brandt",
            "body_xhtml": f"<div>{body}</div>",
            "copyrightholder": "The Agency",
        }
    else:
        value |= {
            "headlines": [{"role": "main", "value": TITLE}],
            "by": "Ivo Brandt",
            "bodies": [{"role": "main", "contenttype": "text/plain", "value": TEXT}],
            "infosources": [{"name": "The Agency"}],
        }
    return json.dumps(value).encode()


def warc_file(*, compressed: bool = True) -> bytes:
    """A web archive as wget writes it, with the page, a redirect and a picture, compressed record by record."""

    def record(url: str, status: str, kind: str, content: bytes) -> bytes:
        block = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{len(url):032}>\r\n"
            f"WARC-Target-URI: {url}\r\nWARC-Date: 2024-05-09T18:00:00Z\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        whole = head.encode() + block + b"\r\n\r\n"
        return gzip.compress(whole, mtime=0) if compressed else whole

    page = record(
        "https://courier.example/2024/05/07/harbour-talks", "200 OK", "text/html; charset=utf-8", html_page()
    )
    moved = record("https://courier.example/old", "301 Moved Permanently", "text/html", b"moved")
    return moved + page + record("https://courier.example/logo.png", "200 OK", "image/png", b"\x89PNG....")


CSL_ENTRIES = [
    {
        "id": "brandt2024",
        "type": "article-newspaper",
        "title": TITLE,
        "author": [{"family": "Brandt", "given": "Ivo"}],
        "container-title": "The Adriatic Courier",
        "issued": {"date-parts": [[2024, 5, 7]]},
        "URL": "https://courier.example/2024/05/07/harbour-talks",
        "note": TEXT,
    }
]
ZOTERO = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
<bib:Article rdf:about="https://courier.example/2024/05/07/harbour-talks"><z:itemType>newspaperArticle</z:itemType>
<dcterms:isPartOf><bib:Newspaper><dc:title>The Adriatic Courier</dc:title></bib:Newspaper></dcterms:isPartOf>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Brandt</foaf:surname><foaf:givenName>Ivo</foaf:givenName></foaf:Person>
</rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#item_7"/><dc:title>{TITLE}</dc:title><dc:date>2024-05-07</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://courier.example/2024/05/07/harbour-talks</rdf:value></dcterms:URI></dc:identifier>
</bib:Article>
<z:Attachment rdf:about="#item_7"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/7/talks.html"/>
<dc:title>Snapshot</dc:title><link:type>text/html</link:type></z:Attachment></rdf:RDF>"""
