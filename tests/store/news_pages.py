"""Twenty pages in the manner of real news sites: ten ways of building a page, two stories in each.

Each page is the article's paragraphs among what such sites put around and between them: cookie banners, navigation,
share buttons, captions, newsletters, related links, advertisements, comments, live tickers.
"""

import html
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

STORIES = (
    (
        "Ferry service to Gotland halted after engine fire",
        "Lena Sundqvist",
        date(2023, 11, 3),
        (
            "NYNÄSHAMN, Sweden - All ferries to the island of Gotland were cancelled on Friday after a fire broke out in the engine room of a ship with 218 passengers aboard, the operator said.",
            "No one was injured. The vessel was towed back to Nynäshamn by two tugs and arrived shortly before midnight, according to the coast guard in Stockholm.",
            "“We smelled smoke at dinner, and then the lights went out,” said Anders Holm, a teacher from Visby. “The crew was calm, and so were we.”",
            "The Swedish Accident Investigation Authority has sent two people to the port. Its spokeswoman said a first report could be expected within a month.",
            "Hotels in Visby offered free rooms to those who could not travel. Ferries from Oskarshamn, on the mainland further south, are due to resume on Sunday if the wind permits.",
        ),
    ),
    (
        "Peru and Bolivia agree to clean Lake Titicaca",
        "Rosa Quispe and Daniel Hart",
        date(2024, 2, 19),
        (
            "The environment ministers of Peru and Bolivia signed an agreement in Puno on Monday to clean the waters of Lake Titicaca, where heavy metals and sewage have killed fish for years.",
            "Under the plan, eight treatment plants are to be built by 2028, five of them around the bay of Puno and three near El Alto, whose waste water flows down the Katari river.",
            "“This lake has two shores and one future,” Bolivia's minister said. He acknowledged that earlier promises, made in La Paz in 2016, had not been kept.",
            "Fishermen on the island of Taquile were sceptical. “They came, they took samples, they left,” said Celestino Huatta, 61, who now sells knitwear instead of trout.",
            "The Inter-American Development Bank in Washington will lend 120 million dollars. Environmental groups in Lima demanded that mines upstream be inspected first.",
            "The two countries share the lake, which lies at 3,812 metres above the sea.",
        ),
    ),
    (
        "Thousands march in Nairobi over fuel prices",
        "Staff reporter",
        date(2024, 6, 25),
        (
            "Thousands of people marched through the centre of Nairobi on Tuesday to protest against a tax on fuel that parliament had passed the week before.",
            "Police fired tear gas near the parliament buildings, and shops along Kenyatta Avenue closed. Smaller marches were reported from Mombasa, Kisumu and Eldoret.",
            "The interior minister denied that live rounds had been used. A doctor at Kenyatta National Hospital said 31 people had been treated, most of them for the effects of gas.",
            "“My matatu earns nothing any more,” said Peter Mwangi, who drives between Thika and the capital. “I am here because I have no passengers.”",
            "The president, on a visit to Addis Ababa, called for calm and promised talks with student leaders on Thursday.",
        ),
    ),
    (
        "Mine collapse in Silesia traps four workers",
        "Marek Wójcik",
        date(2022, 4, 20),
        (
            "Four miners were missing on Wednesday after a gallery collapsed 900 metres below the ground at a coal mine near Jastrzębie-Zdrój in southern Poland, the company said.",
            "Rescue teams from Bytom reached the site within an hour but had to stop twice because of methane. Twenty-one workers were brought to the surface, six of them with burns.",
            "The prime minister cancelled a trip to Prague and travelled to the mine. He told families that the search would go on “as long as there is hope, and there is hope”.",
            "A union official said that ventilation had been criticised in an inspection in January. The company in Katowice rejected the claim and said all faults had been repaired.",
            "In 2018 five men died in the same shaft after an earthquake that was felt as far as Ostrava in the Czech Republic.",
        ),
    ),
)


@dataclass(frozen=True)
class Page:
    """A page, and what a reader should find in it."""

    name: str
    markup: str
    title: str
    author: str
    published: date
    outlet: str
    paragraphs: tuple[str, ...]


def _p(paragraphs: tuple[str, ...], between: str = "", open_: str = "<p>", close: str = "</p>") -> str:
    parts = [f"{open_}{html.escape(each, quote=False)}{close}" for each in paragraphs]
    middle = len(parts) // 2
    return "\n".join([*parts[:middle], between, *parts[middle:]])


_NAV = "".join(
    f'<li><a href="/{each.lower()}">{each}</a></li>'
    for each in ("Home", "World", "Politics", "Business", "Sport", "Culture", "Weather", "Podcasts")
)
_RELATED = "".join(
    f'<li><a href="/story/{n}"><h4>{words}</h4></a><span>{n} hours ago</span></li>'
    for n, words in enumerate(
        (
            "Ministers meet in Brussels over grain",
            "Why Lisbon is running out of teachers",
            "Storm closes airports in Osaka",
            "Court in Ottawa hears pipeline case",
        ),
        2,
    )
)
_COMMENTS = "".join(
    f'<div class="comment" id="c{n}"><span class="author">{who}</span><p>{what}</p><a>Reply</a></div>'
    for n, (who, what) in enumerate(
        [
            ("blue_heron", "I was in Madrid when this happened to us and nobody cared."),
            ("J. Ortega", "Same in Caracas, year after year."),
            ("truth4u", "Wake up people!!! Follow the money."),
        ]
    )
)


def wordpress(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A WordPress theme with sidebar widgets, tags and a comment form."""
    return (
        "Coastal Gazette",
        f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>{title} - Coastal Gazette</title>
<meta property="og:site_name" content="Coastal Gazette"/><meta property="og:title" content="{title}"/>
<meta property="article:published_time" content="{day}T08:15:00+00:00"/><meta name="author" content="{author}"/></head>
<body class="post-template-default single single-post"><div id="page" class="site"><a class="skip-link" href="#content">Skip to content</a>
<header id="masthead"><p class="site-title"><a href="/">Coastal Gazette</a></p><nav id="site-navigation"><ul class="menu">{_NAV}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1>
<div class="entry-meta">Posted on <time class="entry-date published" datetime="{day}T08:15:00+00:00">{day:%B} {day.day}, {day.year}</time> by <span class="author vcard"><a class="url fn n" href="/author/x">{author}</a></span></div></header>
<div class="entry-content">{_p(paragraphs, '<figure class="wp-caption"><img src="a.jpg"/><figcaption class="wp-caption-text">A view of the harbour. Photo: Agency</figcaption></figure>')}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Click to share on Twitter (Opens in new window)</a></li><li><a>Facebook</a></li></ul></div></div>
<footer class="entry-footer">Posted in <a>News</a> Tagged <a>region</a>, <a>top stories</a></footer></article>
<nav class="post-navigation"><a rel="prev">Previous: Mayor opens new library</a><a rel="next">Next: Weekend weather</a></nav>
<div id="comments" class="comments-area"><h2>3 thoughts on “{title}”</h2>{_COMMENTS}<form id="commentform"><label>Your email address will not be published.</label><textarea></textarea></form></div></main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul>{_RELATED}</ul></section><section class="widget">Subscribe to our newsletter and never miss a story.</section></aside></div>
<footer id="colophon">Proudly powered by WordPress | Theme: Newspaper</footer></div></body></html>""",
    )


def blocks(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A public broadcaster: data-component blocks, a JSON-LD record, a list of topics."""
    record = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": f"{day}T17:02:11Z",
            "author": [{"@type": "Person", "name": author}],
            "publisher": {"@type": "Organization", "name": "Channel One News"},
        }
    )
    text = "".join(
        f'<div data-component="text-block"><p class="ssrcss-1q0">{html.escape(each, quote=False)}</p></div>'
        for each in paragraphs
    )
    return (
        "Channel One News",
        f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - Channel One News</title><script type="application/ld+json">{record}</script>
<meta property="og:site_name" content="Channel One News"></head><body><div id="cookiePrompt"><h2>Let us know you agree to cookies</h2><p>We use cookies to give you the best online experience. Please let us know if you agree to all of these cookies.</p><button>Yes, I agree</button></div>
<header role="banner"><nav aria-label="Channel One"><ul>{_NAV}</ul></nav></header><main id="main-content"><article><header><h1 id="main-heading">{title}</h1></header>
<div data-component="byline-block"><span>By {author}</span><span>Regional correspondent</span></div><div data-component="image-block"><figure><img alt="x"><figcaption>Image caption, The scene on the day</figcaption></figure></div>
{text}<div data-component="links-block"><h2>More on this story</h2><ul>{_RELATED}</ul></div><section data-component="topic-list"><h2>Related Topics</h2><ul><li><a>Europe</a></li><li><a>Transport</a></li></ul></section></article></main>
<aside><h2>Top Stories</h2><ol>{_RELATED}</ol></aside><aside><h2>Most Read</h2><ol>{_RELATED}</ol></aside><footer><p>Copyright © {day.year} Channel One. Channel One is not responsible for the content of external sites. Read about our approach to external linking.</p></footer></body></html>""",
    )


def agency(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """An agency's page: hashed class names, paragraphs in divs with test ids, a sign-up in the middle."""
    text = "".join(
        f'<div class="text__text__1FZLe text__dark-grey__3Ml43" data-testid="paragraph-{n}">{html.escape(each, quote=False)}</div>'
        for n, each in enumerate(paragraphs)
    )
    return (
        "World Wire",
        f"""<html><head><title>{title} | World Wire</title><meta name="article:published_time" content="{day}T05:44:12Z"><meta property="og:site_name" content="World Wire"><meta name="article:author" content="{author}"></head>
<body><div id="__next"><div class="site-header__abc"><nav><ul>{_NAV}</ul></nav></div><main><article><div class="article-header__abc"><h1 data-testid="Heading">{title}</h1><div class="info-content__author-date__1Epi_">By {author}</div><time datetime="{day}T05:44:12Z"><span>{day:%B} {day.day}, {day.year}</span><span>5:44 AM UTC</span></time></div>
<div class="article-body__content__17Yit">{text}<div class="sign-up__x"><p>Sign up here for the World Wire Daily Briefing.</p></div><p class="sign-off__x">Reporting by {author}; Editing by Ruth Cole</p><p>Our Standards: The World Wire Trust Principles.</p></div></article>
<div class="read-next__x"><h2>Read Next</h2><ul>{_RELATED}</ul></div></main><footer><p>All quotes delayed a minimum of 15 minutes. © {day.year} World Wire. All rights reserved</p></footer></div></body></html>""",
    )


def tables(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A small paper's old page, laid out with tables and line breaks."""
    return (
        "",
        f"""<HTML><HEAD><TITLE>{title}</TITLE><META NAME="date" CONTENT="{day}"></HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH="100%"><TR><TD COLSPAN="3"><IMG SRC="logo.gif"><BR><A HREF="/">Home</A> | <A HREF="/archive">Archive</A> | <A HREF="/ads">Classifieds</A></TD></TR>
<TR><TD WIDTH="150" VALIGN="top"><FONT SIZE="2"><B>Sections</B><BR><A HREF="1">Local</A><BR><A HREF="2">Sports</A><BR><A HREF="3">Obituaries</A></FONT></TD><TD VALIGN="top"><H1>{title}</H1><FONT SIZE="2"><I>By {author}</I></FONT>
{_p(paragraphs)}<HR><FONT SIZE="1"><A HREF="mailto:x">E-mail the editor</A> | <A HREF="print">Print this story</A></FONT></TD><TD WIDTH="160" VALIGN="top"><B>Advertisement</B><BR>Used cars in great condition, call Bob</TD></TR></TABLE><CENTER>Copyright {day.year}</CENTER></BODY></HTML>""",
    )


def quality(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A quality paper: kicker, standfirst, drop cap, pull quote, an appeal for support between paragraphs."""
    appeal = '<aside class="contributions-epic"><h2>As you are joining us today…</h2><p>We have a small favour to ask. Millions turn to our journalism every year, and we would like to invite you to support us from as little as 1 euro.</p><a>Support us</a></aside>'
    return (
        "The Morning Standard",
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} | The Morning Standard</title><meta property="og:site_name" content="The Morning Standard"><meta property="og:title" content="{title}"><meta property="article:published_time" content="{day}T12:00:00.000Z"><meta name="author" content="{author}"></head>
<body><div class="ad-slot">Advertisement</div><header><nav><ul>{_NAV}</ul></nav></header><main><article><div data-gu-name="headline"><h1>{title}</h1></div><address aria-label="Contributor info"><a rel="author">{author}</a></address><details><summary>{day:%a} {day.day} {day:%b} {day.year} 13.00 CET</summary></details>
<div id="maincontent"><div class="article-body-commercial-selector">{_p(paragraphs, appeal)}</div></div><div class="submeta"><ul><li><a>Explore more on these topics</a></li><li><a>news</a></li></ul></div></article><section class="most-viewed"><h2>Most viewed</h2><ol>{_RELATED}</ol></section>
<div id="comments">{_COMMENTS}</div></main><footer>© {day.year} Morning Standard News & Media Limited</footer></body></html>""",
    )


def magazine(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A magazine's page whose paragraphs stand in sections with advertisements between, and a paywall's notice."""
    text = "".join(
        f'<section class="chunk">{_p((each,))}</section><div class="ad" aria-label="advertisement"><span>Advertisement</span></div>'
        for each in paragraphs
    )
    return (
        "Horizon",
        f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:site_name" content="Horizon"><meta property="og:type" content="article"><meta name="date" content="{day}"><meta name="author" content="{author}"></head><body><div class="paywall-bar">You have 2 free articles left this month. <a>Subscribe</a></div>
<div class="topbar"><ul>{_NAV}</ul></div><div class="story"><h1 class="hed">{title}</h1><p class="byline">by {author}</p><p class="pubdate">{day.day} {day:%B} {day.year}</p><div class="body-copy">{text}</div><div class="author-bio"><p>{author} writes about the region for Horizon and lives in Trieste with two cats.</p></div></div>
<div class="recirc"><h3>You may also like</h3><ul>{_RELATED}</ul></div><div class="taboola">Around the web: One weird trick doctors hate</div></body></html>""",
    )


def amp(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """An AMP page."""
    return (
        "Daily Republic",
        f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="https://republic.example/{day:%Y/%m/%d}/story.html"><meta property="og:site_name" content="Daily Republic"><meta name="author" content="{author}"><style amp-custom>p{{margin:0}}</style></head>
<body><amp-sidebar id="sidebar"><ul>{_NAV}</ul></amp-sidebar><header class="header">Daily Republic</header><amp-consent id="consent"><div>We and our partners store or access information on devices.</div></amp-consent><article><h1>{title}</h1><div class="meta">By <span>{author}</span> | <time datetime="{day}">{day.day}/{day.month}/{day.year}</time></div><amp-img src="x"></amp-img>
<div class="article-content">{_p(paragraphs, '<amp-ad width="300" height="250"></amp-ad><p class="readmore"><a href="/other">READ MORE: Five things to know about ferries</a></p>')}</div></article><amp-list><div>{_RELATED}</div></amp-list><footer>Terms of use | Privacy policy</footer></body></html>""",
    )


def bare(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A blog that says little of itself."""
    return (
        "",
        f"""<html><head><title>{title}</title></head><body><div class="container"><div class="nav"><a href="/">home</a> <a href="/about">about</a></div><h2 class="post-title">{title}</h2><div class="post-date"><time datetime="{day}">{day}</time> by {author}</div><div class="post-body">{_p(paragraphs)}</div>
<div class="disqus"><h3>Comments</h3>{_COMMENTS}</div><div class="sidebar"><h3>About me</h3><p>I write about things that matter to me and collect stamps.</p><h3>Archive</h3><ul><li>May (3)</li><li>April (7)</li></ul></div></div></body></html>""",
    )


def portal(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """A portal with a ticker above, a poll in the middle and an endless stream of other stories below."""
    poll = '<div class="poll"><h4>What do you think?</h4><label>Yes</label><label>No</label><button>Vote</button></div>'
    stream = "".join(
        f'<article class="teaser"><h3><a href="/t/{n}">Story number {n} from another place</a></h3><p>The first words of a story that is not this one, cut after a while …</p></article>'
        for n in range(12)
    )
    return (
        "InfoPortal",
        f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - InfoPortal.example</title><meta property="og:site_name" content="InfoPortal"><meta property="article:published_time" content="{day} 10:00"><meta property="article:author" content="{author}"></head><body><div class="ticker"><span>BREAKING: Markets open higher in Tokyo</span></div><nav><ul>{_NAV}</ul></nav>
<div class="layout"><div class="col-main"><article class="article" itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1><span itemprop="author">{author}</span><meta itemprop="datePublished" content="{day}"><div class="article__lead"><p><strong>{html.escape(paragraphs[0], quote=False)}</strong></p></div><div class="article__text" itemprop="articleBody">{_p(paragraphs[1:], poll)}</div><div class="article__tags"><a>#news</a><a>#region</a></div><div class="article__share">Share on Facebook Telegram WhatsApp</div></article>
<div class="stream">{stream}</div></div><div class="col-side"><h3>Weather in Belgrade</h3><p>24°, sunny</p><h3>Currency</h3><p>1 EUR = 117.2</p></div></div></body></html>""",
    )


def drupal(title: str, author: str, day: date, paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """An international organisation's page on Drupal, with a box of facts and a list of contacts."""
    return (
        "River Commission",
        f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><title>{title} | River Commission</title><meta property="og:site_name" content="River Commission"/><meta name="dcterms.date" content="{day}T09:00+01:00"/></head><body class="path-node page-node-type-news"><a href="#main-content" class="visually-hidden">Skip to main content</a><div id="block-cookiecompliance"><p>This site uses cookies. Visit our cookies policy page or click the link in any footer for more information.</p></div>
<nav id="block-mainnavigation"><ul class="menu">{_NAV}</ul></nav><div class="breadcrumb"><ol><li><a>Home</a></li><li><a>News</a></li></ol></div><main role="main"><div id="block-pagetitle"><h1 class="page-title"><span class="field--name-title">{title}</span></h1></div><article role="article" class="node node--type-news"><div class="node__submitted">Submitted by <span class="username">{author}</span> on <time datetime="{day}T09:00:00+01:00">{day:%m/%d/%Y} - 09:00</time></div>
<div class="node__content"><div class="field field--name-body field--type-text-with-summary">{_p(paragraphs)}</div></div></article><section class="block block-views"><h2>Contact</h2><p>Press office, Vienna, +43 1 000 000</p></section><section><h2>Latest news</h2><ul>{_RELATED}</ul></section></main><footer role="contentinfo"><p>© River Commission. The designations employed do not imply any opinion.</p></footer></body></html>""",
    )


MAKERS: tuple[Callable[..., tuple[str, str]], ...] = (
    wordpress,
    blocks,
    agency,
    tables,
    quality,
    magazine,
    amp,
    bare,
    portal,
    drupal,
)


def pages() -> list[Page]:
    """All twenty."""
    made = []
    for number, maker in enumerate(MAKERS):
        for at in (number % 4, (number + 2) % 4):
            title, author, day, paragraphs = STORIES[at]
            outlet, markup = maker(title, author, day, paragraphs)
            made.append(Page(f"{maker.__name__} {at}", markup, title, author, day, outlet, paragraphs))
    return made
