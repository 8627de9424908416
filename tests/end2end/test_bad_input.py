"""What should not happen, and what then does."""

HOSTILE = "<script>document.title = 'got you'</script></style>\"'javascript:alert(1)\u202e<img src=x onerror=document.title='got_you'>"


def test_an_article_full_of_markup_stays_words(open_window, tmp_path):
    path = tmp_path / "<img src=x onerror=document.title='got_you'>.txt"
    path.write_text(f"{HOSTILE}\nMinisters met in Oslo. {HOSTILE} in Paris.", "utf-8")
    eyes = open_window([path], published=None)
    eyes.wait_until_read()
    assert HOSTILE in eyes.window.desk.article.words.toPlainText()
    assert "<script>" in eyes.window.desk.article.source_line.title.text()
    places = {row.name: row.id for row in eyes.window.session.story.layers.places.itertuples()}
    eyes.click_on_map(places["Oslo"])
    eyes.wait(lambda: eyes.window.session.selected == {places["Oslo"]})
    assert "got" not in eyes.ask("document.title")
    assert eyes.ask("document.querySelectorAll('img[src=\"x\"]').length") == 0
    assert eyes.complaints == []


def test_a_missing_file_is_told_and_the_window_lives(open_window, seeds, tmp_path):
    eyes = open_window([seeds / "ankara-talks.md"])
    eyes.wait_until_read()
    story = eyes.window.session.story
    eyes.window.session.open([tmp_path / "none.txt"])
    eyes.wait(lambda: not eyes.window.toast.isHidden())
    assert "none.txt" in eyes.window.toast.sentence.text()
    assert eyes.window.session.story is story


def test_a_text_without_places_opens_all_the_same(open_window, tmp_path):
    path = tmp_path / "quiet.txt"
    path.write_text("Nothing happened anywhere, and nobody said a word.", "utf-8")
    eyes = open_window([path])
    eyes.wait(lambda: eyes.window.session.story.layers is not None)
    eyes.wait(lambda: eyes.window.desk.map.bridge.is_ready)
    assert eyes.window.status_line.counts.text().startswith("0 places")
    assert eyes.complaints == []


def test_nothing_leaves_the_machine(briefing):
    briefing.ask("(new Image().src = 'http://example.invalid/x.png', 1)")
    briefing.wait(lambda: any("example.invalid" in each for each in briefing.complaints))
