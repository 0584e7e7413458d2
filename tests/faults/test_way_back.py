"""Hundreds of random gestures: undo leads back to the start's bytes, redo to the end's."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from effort import FULL

from kzannotate.domain.codec import encode
from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.finding import Basis, Finding, FindingType, Reason, Severity, Side
from kzannotate.domain.mention import Mention, MentionStatus
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.records import RECORDS
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import UserError
from kzannotate.workbench import (
    applying,
    commenting,
    history,
    marking,
    naming,
    relating,
    ruling,
    tagging,
    viewing,
)
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]

GESTURES = 1000 if FULL else 200
WORDS = "صندوق الجزر اجتمع 😀 وبالصندوق في أكتاو amid CNSC talks، ثمّ عاد للصندوق\n"
TEXTS = {"a": WORDS * 3, "b": WORDS[::-1] + WORDS, "c": "The fund said: صندوق الجزر. " * 4}


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Three articles, three entities, proposals and findings of the machine."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    bench = create_project_session(tmp_path / "way.kza", title="Way", reviewer_name="Aigul")
    for place, (id_, text) in enumerate(TEXTS.items()):
        made = Document(id_, id_, digest(text), len(text), "ar", position=place)
        change = Change(SHARED_LAYER, None, made)
        bench.commit("import", [change], texts={made.sha256: text}, machine=True)
    names = [Name(f"n-{e}", e, f"name of {e}", "en", NameStatus.PREFERRED) for e in "xyz"]
    shared: list[Record] = [*(Entity(e, "organisation") for e in "xyz"), *names]
    bench.commit("import", [Change(SHARED_LAYER, None, r) for r in shared], machine=True)
    proposed = [r for n in range(12) for r in _proposed(n)]
    bench.commit("check", [Change(MACHINE_LAYER, None, r) for r in proposed], machine=True)
    yield bench
    bench.close()


def _proposed(number: int) -> list[Record]:
    document = "abc"[number % 3]
    text, start = TEXTS[document], number * 7
    span = Span(start, start + 5)
    quote = Quote.at(text, span)
    side = Side((Passage(document, span, quote),), "x")
    reason = Reason.of("a trap")
    return [
        Mention(f"m-{number}", document, span, quote, "x", MentionStatus.VARIANT, score=0.8),
        Finding(f"f-{number}", "trap", FindingType.WRONG_NAME, Basis.GLOSSARY, Severity.ERROR,
                (side,), reason),
    ]  # fmt: skip


def records(bench: Workbench) -> bytes:
    """Everything that the project holds now."""
    layers = (SHARED_LAYER, MACHINE_LAYER, bench.layer)
    lines = [
        f"{layer} {name} {json.dumps(encode(record), ensure_ascii=False, sort_keys=True)}"
        for name, kind in RECORDS.items()
        for layer in layers
        for record in bench.store.records(kind, layer=layer)
    ]
    return "\n".join(sorted(lines)).encode()


class Hands:
    """Makes gestures at random; each either commits one revision or none."""

    def __init__(self, bench: Workbench, seed: int) -> None:
        self.bench, self.chance = bench, random.Random(seed)  # noqa: S311 - repeatable
        self.made = 0
        self.verbs: set[str] = set()
        bench.listen(self._count)

    def _count(self, revision: Revision) -> None:
        self.made += 1
        self.verbs.add(revision.verb)

    def move(self) -> None:
        """Make one gesture; one that is refused is no gesture."""
        gestures: tuple[Callable[[], object], ...] = (
            self.mark, self.mark, self.on_mention, self.on_mention, self.on_mention, self.rule,
            self.apply, self.name, self.say, self.on_comment, self.tag, self.relate, self.turn,
        )  # fmt: skip
        try:
            self.chance.choice(gestures)()
        except UserError:
            return

    def span(self, document: str) -> Span:
        start = self.chance.randrange(len(TEXTS[document]) - 9)
        return Span(start, start + self.chance.randint(1, 9))

    def mark(self) -> None:
        document, entity = self.chance.choice("abc"), self.chance.choice("xyz")
        span = self.span(document)
        verb = self.chance.randrange(4)
        if verb == 0:
            naming.mark_new_entity(self.bench, document, span, "person", "N. N.", "en")
        elif verb == 1:
            naming.mark_as_name(self.bench, document, span, entity, "ar")
        else:
            marking.mark(self.bench, document, span, entity)

    def on_mention(self) -> None:
        document = self.chance.choice("abc")
        seen = viewing.mentions_in(self.bench, document)
        if not seen:
            return
        mention, bench = self.chance.choice(seen), self.bench
        verb = self.chance.choice(("accept", "unlink", "remove", "move", "relink"))
        if verb == "move":
            marking.move(bench, mention, self.span(document))
        elif verb == "relink":
            marking.relink(bench, mention, self.chance.choice("xyz"))
        else:
            getattr(marking, verb)(bench, mention)

    def rule(self) -> None:
        row = self.chance.choice(viewing.findings(self.bench))
        if row.verdict and self.chance.random() < 0.4:
            ruling.withdraw(self.bench, row.finding)
            return
        choice = self.chance.choice(list(Ruling))
        ruling.rule_on(self.bench, row.finding, choice, self.chance.choice(("", "why")), "words")

    def apply(self) -> None:
        """Let the last decision hold at some of the same words elsewhere."""
        last = history.undoable(self.bench)
        made = self.bench.store.past.revision(last.id) if last else None
        precedent = applying.precedent_of(self.bench, made) if made else None
        if precedent is not None:
            found = applying.likenesses(self.bench, precedent)
            chosen = [each for each in found if self.chance.random() < 0.7]
            applying.apply(self.bench, precedent, chosen)

    def name(self) -> None:
        known = self.bench.store.records(Name)
        if self.chance.random() < 0.6 or len(known) < 4:
            text = f"name {self.chance.randrange(10**6)}"
            naming.add_name(self.bench, self.chance.choice("xyz"), text, "en", NameStatus.ADMITTED)
        else:
            naming.remove_name(self.bench, self.chance.choice(known[3:]))

    def say(self) -> None:
        document = self.chance.choice("abc")
        span = self.chance.choice((None, self.span(document)))
        commenting.comment(self.bench, Subject(document, span), "Is it so?")

    def on_comment(self) -> None:
        said = self.bench.store.records(Comment)
        if not said:
            return
        comment = self.chance.choice(said)
        verb = self.chance.randrange(4)
        if verb == 0:
            commenting.reply(self.bench, comment, "It is.")
        elif verb == 1:
            commenting.change_comment(self.bench, comment, f"{self.chance.random()}")
        elif verb == 2:
            commenting.remove_comment(self.bench, comment)
        else:
            commenting.resolve(self.bench, comment, resolved=not comment.resolved)

    def tag(self) -> None:
        document = self.chance.choice("abc")
        own = self.bench.store.records(Tag, layer=self.bench.layer)
        if own and self.chance.random() < 0.4:
            tagging.untag(self.bench, self.chance.choice(own))
        else:
            tagging.tag(self.bench, self.chance.choice(("odd", "ask")), document, None, None)

    def relate(self) -> None:
        own = self.bench.store.records(Relation, layer=self.bench.layer)
        if own and self.chance.random() < 0.4:
            relating.remove_relation(self.bench, self.chance.choice(own))
            return
        ends = [relating.passage_at(self.bench, d, self.span(d)) for d in ("a", "b")]
        relating.relate(self.bench, *ends, self.chance.choice(list(RelationKind)))

    def turn(self) -> None:
        """Undo or redo once in between."""
        self.chance.choice((history.undo, history.redo))(self.bench)


def test_all_gestures_lead_back_to_the_start_and_on_to_the_end(bench: Workbench) -> None:
    start, hands = records(bench), Hands(bench, 20240613)
    while hands.made < GESTURES:
        hands.move()
    end = records(bench)
    undone = 0
    while history.undo(bench):
        undone += 1
    assert records(bench) == start
    while history.redo(bench):
        undone -= 1
    assert (records(bench), undone) == (end, 0)
    assert end != start
    wanted = {"link", "link new", "link name", "unlink", "accept", "delete", "move", "apply",
              "rule", "withdraw", "comment", "tag", "relate", "undo", "redo"}  # fmt: skip
    assert wanted <= hands.verbs
    assert list(bench.store.verify()) == []
