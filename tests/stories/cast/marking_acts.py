"""How a person marks: decides with one key, corrects ends, applies to the same words elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from reviewer import CTRL, SHIFT

from kzannotate.domain.mention import Standing
from kzannotate.domain.verdict import Ruling
from kzannotate.gui.models.rows import IdRole

if TYPE_CHECKING:
    from reviewer import Reviewer

ALT = Qt.KeyboardModifier.AltModifier
WATER, PAST_PREFIX = "المياه", "لمياه"
DAY = "اليوم العالمي للمياه"
COUNTRY = "Казахстана"


def rhythm(reviewer: Reviewer) -> None:
    """Go through what is left with plain letters alone; each decision leads to the next."""
    _open_sample(reviewer)
    window, queue = reviewer.window, reviewer.window.rhythm.queue
    reviewer.choose_from_menu("review", "order_reading")
    reviewer.click_on("كازاخستان")
    before = queue.left
    reviewer.press(Qt.Key.Key_N)
    reviewer.wait(lambda: window.card.row is not None, "a finding in hand")
    first = window.card.row.finding.id
    reviewer.press(Qt.Key.Key_R)
    reviewer.wait(lambda: window.card.row.finding.id != first, "the next one")
    second = window.card.row.finding.id
    reviewer.press(Qt.Key.Key_S)
    reviewer.wait(lambda: queue.left == before - 2, "two less")
    reviewer.wait_until_saved()
    rows = reviewer.program.projection.findings
    assert [rows.row(id_).verdict.ruling for id_ in (first, second)] == [Ruling.DISMISSED] * 2
    _accept_a_proposal(reviewer)
    assert window.status.queue.text() == f"{queue.left} left to decide  ·  3 done today"


def elsewhere(reviewer: Reviewer) -> None:
    """Link words once, say yes to the same words in other articles, and take all back as one."""
    _open_sample(reviewer)
    _open_article(reviewer, "01-kokaral-dam")
    reviewer.drag_over(WATER)
    reviewer.press(Qt.Key.Key_L, CTRL)
    reviewer.link_to("ifas", "ifas")
    panel, navigator = reviewer.window.applying.panel, reviewer.program.navigator
    reviewer.wait(panel.isVisible, "an offer")
    reviewer.press(Qt.Key.Key_O)
    reviewer.wait(lambda: panel.asking and navigator.document == "01-kokaral-dam", "a question")
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
        reviewer.press(key)
    reviewer.wait(lambda: navigator.document == "03-six-chairs", "another article")
    reviewer.press(Qt.Key.Key_H)
    reviewer.wait(lambda: navigator.document == "04-five-others", "the last article")
    reviewer.click(panel.no)
    reviewer.wait(lambda: not panel.isVisible(), "the end")
    reviewer.wait_until_saved()
    assert _linked(reviewer) == {"01-kokaral-dam": 3, "03-six-chairs": 2}
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    assert _linked(reviewer) == {"01-kokaral-dam": 1}


def other_cases(reviewer: Reviewer) -> None:
    """Link a Russian name once, and say yes to it in another case."""
    _open_sample(reviewer)
    _open_article(reviewer, "07-forum-notebook")
    reviewer.drag_over(COUNTRY)
    reviewer.press(Qt.Key.Key_L, CTRL)
    reviewer.link_to("ifas", "ifas")
    panel = reviewer.window.applying.panel
    reviewer.wait(panel.isVisible, "an offer")
    reviewer.press(Qt.Key.Key_O)
    reviewer.wait(lambda: panel.asking, "a question")
    while panel.asking:
        reviewer.press(Qt.Key.Key_Y)
    reviewer.wait_until_saved()
    linked = _said_of("ifas", reviewer)
    assert any(words != COUNTRY and words.startswith(COUNTRY[:-1]) for words in linked)
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    assert _said_of("ifas", reviewer) == [COUNTRY]


def ends(reviewer: Reviewer) -> None:
    """Correct an end of a mention with the mouse, and with the keyboard back again."""
    _open_sample(reviewer)
    _open_article(reviewer, "01-kokaral-dam")
    reviewer.click_on(DAY)
    reader = reviewer.window.article.reader
    reviewer.wait(lambda: reader.handles.span is not None, "handles")
    start, place = (reader.handles._knob(reader.handles.span, end=True).toPoint(), DAY.rindex(" "))
    target = reviewer._place(reader.text.index(DAY) + place)
    reviewer.drag(reader.viewport(), start, QPoint(target.x(), start.y()))
    reviewer.wait_until_saved()
    assert _words_in_hand(reviewer) == DAY[:place]
    reviewer.press(Qt.Key.Key_E)
    reviewer.press(Qt.Key.Key_Left, CTRL | SHIFT)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait_until_saved()
    assert _words_in_hand(reviewer) == DAY
    reviewer.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert reader.selected_span() is not None


def _accept_a_proposal(reviewer: Reviewer) -> None:
    navigator = reviewer.program.navigator
    for _ in range(30):
        reviewer.press(Qt.Key.Key_N)
        mention = navigator.mention
        if mention is not None and mention.id == reviewer.window.rhythm._hand:
            break
    reviewer.press(Qt.Key.Key_A)
    reviewer.wait_until_saved()
    now = reviewer.program.projection.mention(mention.document, mention.id)
    assert now.standing is Standing.ACCEPTED


def _words_in_hand(reviewer: Reviewer) -> str:
    return reviewer.program.navigator.mention.quote.exact


def _said_of(entity: str, reviewer: Reviewer) -> list[str]:
    """How an entity is called in the Russian article, where somebody has linked it."""
    found = reviewer.program.projection.mentions("07-forum-notebook")
    own = (m for m in found if m.entity == entity and m.standing is Standing.ACCEPTED)
    return [mention.quote.exact for mention in own]


def _linked(reviewer: Reviewer) -> dict[str, int]:
    """How often the words are linked in each article."""
    projection = reviewer.program.projection
    return Counter(
        row.document.id
        for row in projection.documents.rows()
        for mention in projection.mentions(row.document.id)
        if mention.quote.exact.endswith(PAST_PREFIX) and mention.entity == "ifas"
    )


def _open_sample(reviewer: Reviewer) -> None:
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    assert QApplication.activeWindow() is not None


def _open_article(reviewer: Reviewer, document: str) -> None:
    view = reviewer.window.documents.view
    rows = range(view.model().rowCount())
    index = next(i for n in rows if (i := view.model().index(n, 0)).data(IdRole) == document)
    reviewer.click(view.viewport(), view.visualRect(index).center())
    reviewer.wait(lambda: reviewer.program.navigator.document == document, "the article")
