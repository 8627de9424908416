"""Sentence -> who said what. The sentences are our own."""

import pytest

from mapviewer.model import Stance, StatementKind
from tests.extract.reading import tell

DIRECT = [
    (
        '"We will not leave this valley," said Marta Oduya.',
        "Marta Oduya",
        "said",
        ['"We will not leave this valley,"'],
    ),
    ('Marta Oduya said, "We will stay here."', "Marta Oduya", "said", ['"We will stay here."']),
    (
        "“We will stay,” she said. “Nobody asked us.”",
        "she",
        "said",
        ["“We will stay,”", "“Nobody asked us.”"],
    ),
    (
        "“The road,” Paolo Ricci told reporters, “is closed until spring.”",
        "Paolo Ricci",
        "told",
        ["“The road,”", "“is closed until spring.”"],
    ),
    (
        "“The smoke rose over the city.\n\n“Then the sirens started,” Captain Joana Reis wrote.",
        "Captain Joana Reis",
        "wrote",
        ["“The smoke rose over the city.", "“Then the sirens started,”"],
    ),
    (
        "\"They told me, 'Leave now,' and I left,\" Amina Yusuf said.",
        "Amina Yusuf",
        "said",
        ["\"They told me, 'Leave now,' and I left,\""],
    ),
    ("''We are ready for rain,'' the farmer said.", "the farmer", "said", ["''We are ready for rain,''"]),
    ("'We are ready for rain,' the farmer said.", "the farmer", "said", ["'We are ready for rain,'"]),
    (
        'The army posted on X: "All our pilots are safe."',
        "The army",
        "posted",
        ['"All our pilots are safe."'],
    ),
    (
        '"This is the best day of my life!" beamed Rosa Lind.',
        "Rosa Lind",
        "beamed",
        ['"This is the best day of my life!"'],
    ),
    ('"Never," he answered.', "he", "answered", ['"Never,"']),
]

INDIRECT = [
    (
        "Anna Keller said that the bridge would open in May.",
        "Anna Keller",
        "said",
        ["the bridge would open in May"],
    ),
    (
        "The bridge is unsafe, according to the transport ministry.",
        "the transport ministry",
        "according to",
        ["The bridge is unsafe"],
    ),
    (
        "Cairo warned that the dam would be seen as a threat.",
        "Cairo",
        "warned",
        ["the dam would be seen as a threat"],
    ),
    (
        "In a statement, the Defence Ministry said two jets had crossed the border.",
        "the Defence Ministry",
        "said",
        ["two jets had crossed the border"],
    ),
    (
        "The flood was described by residents as the worst in decades.",
        "residents",
        "was described",
        ["The flood", "the worst in decades"],
    ),
    ("Otieno insisted that Uganda was arming rebels.", "Otieno", "insisted", ["Uganda was arming rebels"]),
    ("Harlan Voss: Taxes will fall next year", "Harlan Voss", ":", ["Taxes will fall next year"]),
    ("He denied that schools would lose money.", "He", "denied", ["schools would lose money"]),
    (
        "A diplomat who asked not to be named said the envoys would meet again.",
        "A diplomat who asked not to be named",
        "said",
        ["the envoys would meet again"],
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), DIRECT)
def test_direct_speech(text: str, source: str, cue: str, content: list[str]) -> None:
    told = tell(text)
    assert len(told.statements) == 1
    statement = told.statements[0]
    assert (told.words(statement.source), told.words(statement.cue), told.content(0)) == (
        source,
        cue,
        content,
    )
    assert statement.kind is StatementKind.DIRECT


@pytest.mark.parametrize(("text", "source", "cue", "content"), INDIRECT)
def test_reported_speech(text: str, source: str, cue: str, content: list[str]) -> None:
    told = tell(text)
    assert len(told.statements) == 1
    statement = told.statements[0]
    assert (told.words(statement.source), told.words(statement.cue), told.content(0)) == (
        source,
        cue,
        content,
    )
    assert statement.kind is StatementKind.INDIRECT


def test_a_quoted_phrase_inside_a_report_makes_it_mixed() -> None:
    told = tell('The envoy said the two sides were close to a "fair and lasting" truce.')
    assert told.statements[0].kind is StatementKind.MIXED


def test_a_report_goes_on_with_the_quotation_after_it() -> None:
    told = tell('Keller said the bridge would open in May. "We have waited for nine years."')
    assert told.content(0) == ["the bridge would open in May", '"We have waited for nine years."']
    assert told.statements[0].kind is StatementKind.MIXED


@pytest.mark.parametrize(
    ("text", "stance", "is_thought"),
    [
        ("Keller said that the bridge was open.", Stance.SAID, False),
        ("Keller claimed that the bridge was open.", Stance.CLAIMED, False),
        ("Keller denied that the bridge was open.", Stance.DENIED, False),
        ("Keller asked whether the bridge was open.", Stance.ASKED, False),
        ("Keller promised that the bridge would open.", Stance.PROMISED, False),
        ("Keller threatened to close the bridge.", Stance.THREATENED, False),
        ("Keller called for the bridge to be opened.", Stance.ASKED, False),
        ("Keller warned that the bridge would fall.", Stance.SAID, False),
        ("Keller argued that the bridge was safe.", Stance.CLAIMED, False),
        ('"We will repair the bridge," Keller said.', Stance.PROMISED, False),
        ('"It will be a hard winter," Keller said.', Stance.SAID, False),
        ("Keller believes that the bridge is open.", Stance.SAID, True),
        ("Keller thinks that the bridge is open.", Stance.SAID, True),
        ("Keller believed that it would open.", Stance.SAID, True),
    ],
)
def test_stance_and_thought_come_from_the_cue(text: str, stance: Stance, is_thought: bool) -> None:
    statement = tell(text).statements[0]
    assert (statement.stance, statement.is_thought) == (stance, is_thought)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Paolo Ricci told reporters in Geneva that the road was closed.", "Geneva"),
        ("At a news conference in Nairobi, Paolo Ricci said that the road was closed.", "Nairobi"),
        ("Speaking at a summit in Vienna, Paolo Ricci said that the road was closed.", "Vienna"),
        (
            "Ministers held talks in Lisbon. Paolo Ricci said at a news conference that the road was closed.",
            "Lisbon",
        ),
        ("TUNIS, March 3 (Agency) - Paolo Ricci told reporters that the road was closed.", "Tunis"),
        ("Paolo Ricci said in an interview with a newspaper that the road was closed.", None),
        ("Paolo Ricci said that the road to Geneva was closed.", None),
        ("Paolo Ricci, the mayor of Geneva, said that the road was closed.", None),
    ],
)
def test_where_it_was_said(text: str, place: str | None) -> None:
    told = tell(text)
    assert told.said_at(len(told.statements) - 1) == place


def test_a_speaker_stays_where_he_spoke() -> None:
    told = tell(
        'Paolo Ricci told reporters in Geneva that the road was closed. "It will open in May," he said.'
    )
    assert [told.said_at(0), told.said_at(1)] == ["Geneva", "Geneva"]


def test_whoever_stood_beside_the_speaker_was_there_too() -> None:
    told = tell(
        "“The road is closed,” Paolo Ricci said at a news conference in Geneva with his guest Anna Keller.\n\n"
        "Keller said that the bridge was open."
    )
    assert [told.said_at(0), told.said_at(1)] == ["Geneva", "Geneva"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Anna Keller said on Monday that the bridge was open.", ("2024-08-26", "2024-08-26")),
        ("In July, Anna Keller said that the bridge was open.", ("2024-07-01", "2024-07-31")),
        ('"We met today," Anna Keller said.', ("2024-08-27", "2024-08-27")),
        ("Anna Keller said that the bridge had been open since 2019.", ("None", "None")),
    ],
)
def test_when_it_was_said(text: str, days: tuple[str, str]) -> None:
    statement = tell(text).statements[0]
    assert (str(statement.earliest), str(statement.latest)) == days


def test_what_it_is_about_are_the_places_inside_the_content_in_order_and_once() -> None:
    told = tell("Anna Keller said in Vienna that Austria would help Moldova, and that Austria would stay.")
    assert told.about(0) == ["Austria", "Moldova"]


def test_what_is_inside_a_quotation_is_no_statement_of_the_article() -> None:
    told = tell('"The minister said that taxes would fall, and I believe her," Rosa Lind told us.')
    assert len(told.statements) == 1


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", '"', "“" * 50, "said", '"" said he', "according to", ": : :", "\u202e“a”"]
)
def test_texts_without_sense_are_read(text: str) -> None:
    told = tell(text) if text else None
    assert told is None or all(statement.content for statement in told.statements)


def test_statements_are_numbered_in_the_order_of_their_contents() -> None:
    told = tell(
        'Keller said the bridge was open. "The road is not," said Ricci. Otieno denied that it was shut.'
    )
    contents = [statement.content for statement in told.statements]
    assert contents == sorted(contents)
    assert [statement.id.rsplit(".")[-1] for statement in told.statements] == ["s1", "s2", "s3"]


@pytest.mark.parametrize(
    "text",
    [
        "Keller did not recommend that the bridge be closed.",
        "Keller declined to say whether the bridge was open.",
        "Nobody said that the bridge was open.",
        "The storm claimed twelve lives on Monday.",
    ],
)
def test_what_is_not_said_is_no_statement(text: str) -> None:
    assert tell(text).statements == ()


def test_a_sentence_behind_a_closed_quotation_is_no_frame() -> None:
    told = tell(
        '"The bridge is open," Keller said. "It is safe." The office of Ricci did not respond to the remark.'
    )
    assert [told.speaker(number) for number in range(len(told.statements))] == ["Keller"]


@pytest.mark.parametrize(
    "text",
    [
        'Keller said: "The bridge is open. "It is safe. "It is ours."',
        "Keller said: “The bridge is open. “It is safe. “It is ours.”",
    ],
)
def test_a_quotation_that_is_opened_again_goes_on(text: str) -> None:
    told = tell(text)
    assert len(told.statements) == 1
    assert told.text[told.statements[0].content[0].end :].strip('."”') == ""


def test_a_second_cue_ends_the_first_content() -> None:
    told = tell("Rusu claimed that ballots had been bought in Balti and promised an inquiry.")
    assert told.content(0) == ["ballots had been bought in Balti"]


def test_a_second_quotation_needs_no_cue_of_its_own_but_a_new_cue_begins_a_new_statement() -> None:
    told = tell('"We go," Ricci said. "It is late." Keller said: "We stay."')
    assert [told.content(0), told.content(1)] == [['"We go,"', '"It is late."'], ['"We stay."']]
    assert [told.speaker(0), told.speaker(1)] == ["Ricci", "Keller"]
