"""Applying to all: what was decided about some words, offered for the same words elsewhere.

A decision is read from its revision, so that it does not matter how it was made. The places are
found over folded texts, past proclitics, in the order of the articles; what a reviewer has decided
already is never offered. What is taken on is committed as one revision.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.workbench import marking, ruling, viewing
from kzannotate.workbench.declined import declined_in
from kzannotate.workbench.likewise import Pattern, documents_with, same_finding, same_words
from kzannotate.workbench.wordings import carried_over, corrected, wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench

APPLY = "apply"
"""The verb of the revision."""
MOST = 500
"""Places that are offered at most; after them the offer can be made again."""


class Deed(StrEnum):
    """What was done to some words, or to a finding."""

    LINK = "link"
    UNLINK = "unlink"
    REJECT = "reject"
    MOVE = "move"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Precedent:
    """A decision that may hold elsewhere.

    Args:
        words: that it was made about, as they stood before it.
        entity: that was linked to; or, for other deeds, that the words were linked to.
        seen: ids of the mention or finding it was made about, which are not offered again.
        became: the words that the mention has since it was moved.
        verdict: the ruling.
        instead: what to read instead where it corrects, by side and words.
    """

    deed: Deed
    words: str
    passage: Passage
    entity: str | None = None
    seen: str = ""
    became: str = ""
    verdict: Verdict | None = None
    instead: tuple[tuple[tuple[int, str], str], ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """One place where a precedent may hold as well.

    Args:
        passage: the words that it would be about.
        mention: that stands there, as the reviewer sees it, where one does.
        finding: that would be ruled on.
        form: the words stand there in another case.
        sure: it can be taken without a look at it.
    """

    passage: Passage
    mention: Mention | None = None
    finding: Finding | None = None
    form: bool = False
    sure: bool = True


def precedent_of(bench: Workbench, revision: Revision) -> Precedent | None:
    """What a reviewer's last gesture decided, if it may hold elsewhere."""
    if revision.reviewer != bench.reviewer.id or revision.of is not None:
        return None
    if revision.verb == APPLY:
        return None
    own = [c for c in revision.changes if c.layer == bench.layer]
    mentions = [c for c in own if isinstance(c.record, Mention)]
    verdicts = [c.after for c in own if isinstance(c.after, Verdict)]
    if len(mentions) == 1:
        return _about_mention(bench, mentions[0])
    return _about_finding(bench, verdicts[0], own) if len(verdicts) == 1 else None


def likenesses(
    bench: Workbench,
    precedent: Precedent,
    *,
    document: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Likeness]:
    """Where a precedent may hold as well, in the order of the articles and of their texts.

    A link is offered for the name in other cases too, after the places of the same words.

    Args:
        bench: the open project.
        precedent: what was decided.
        document: look in this one only; by default in all, this article's places first.
        cancelled: asked before each article; what was found so far is returned.
    """
    if precedent.deed is Deed.RULE:
        return _findings_like(bench, precedent, document, cancelled)
    found: list[Likeness] = []
    pattern = Pattern(precedent.words)
    for id_ in _documents(bench, precedent, document):
        if len(found) >= MOST or (cancelled and cancelled()):
            break
        text = bench.store.text(id_)
        found.extend(_at(bench, precedent, (id_, text), pattern.spans(text)))
    if precedent.deed is Deed.LINK and len(found) < MOST:
        found.extend(_in_other_cases(bench, precedent, document, cancelled))
    return found[:MOST]


def apply(bench: Workbench, precedent: Precedent, chosen: Sequence[Likeness]) -> Revision | None:
    """Let a precedent hold at all chosen places: one revision, one undo.

    Raises:
        StaleRevisionError: one of them was changed meanwhile; nothing is written.
        UserError: the entity is gone.
    """
    changes = [change for each in chosen for change in _changes(bench, precedent, each)]
    return bench.commit(APPLY, changes)


def _about_mention(bench: Workbench, change: Change) -> Precedent | None:
    after = change.after if isinstance(change.after, Mention) else None
    before = change.before if isinstance(change.before, Mention) else None
    below = bench.store.record(Mention, change.record.id, MACHINE_LAYER)
    seen = before or below
    if after is None or after.standing is Standing.REJECTED:
        return None if seen is None else _precedent(Deed.REJECT, seen, seen.entity)
    if seen is not None and seen.span != after.span:
        moved = _precedent(Deed.MOVE, seen, after.entity)
        return replace(moved, became=after.quote.exact)
    if after.entity is not None:
        return _precedent(Deed.LINK, after, after.entity)
    return None if seen is None else _precedent(Deed.UNLINK, seen, seen.entity)


def _precedent(deed: Deed, mention: Mention, entity: str | None) -> Precedent:
    words = mention.quote.exact
    return Precedent(deed, words, mention.passage, entity, seen=mention.id)


def _about_finding(bench: Workbench, verdict: Verdict, own: list[Change]) -> Precedent | None:
    finding = viewing.finding(bench, verdict.finding)
    if finding is None or not finding.sides:
        return None
    kept = corrected(finding, [c.after for c in own if isinstance(c.after, Correction)])
    words = wordings(finding)
    passage = finding.sides[0].passages[0]
    return Precedent(
        Deed.RULE,
        passage.text,
        passage,
        finding.entity,
        seen=finding.id,
        verdict=verdict,
        instead=tuple(((words[n].side, words[n].key), read) for n, read in kept.items()),
    )


def _documents(bench: Workbench, precedent: Precedent, document: str | None) -> Iterator[str]:
    """Where to look: the article of the precedent first, then the others in their order."""
    if document is not None:
        yield document
        return
    here = precedent.passage.document
    yield here
    holding = documents_with(bench, precedent.words)
    places = {id_: bench.store.listing.place(id_) for id_ in holding}
    yield from sorted(holding - {here}, key=lambda id_: (places[id_] or 0, id_))


def _in_other_cases(
    bench: Workbench,
    precedent: Precedent,
    document: str | None,
    cancelled: Callable[[], bool] | None,
) -> Iterator[Likeness]:
    """Where the name that was linked stands in another case, in articles of its language."""
    here = precedent.passage.document
    declined = declined_in(bench, here, precedent.words, precedent.entity)
    if declined is None:
        return
    language, fragments = declined.language, declined.fragments
    found = [document] if document else [here, *_without(bench.store.holding(fragments), here)]
    for id_ in found:
        if cancelled and cancelled():
            return
        record = bench.store.record(Document, id_)
        if record is None or record.language != language:
            continue
        text = bench.store.text(id_)
        forms = {form.span: form for form in declined.forms(text)}
        for likeness in _at(bench, precedent, (id_, text), forms):
            sure = forms[likeness.passage.span].sure and _agrees(likeness.mention, precedent)
            yield replace(likeness, form=True, sure=sure)


def _without(ids: Sequence[str], one: str) -> Iterator[str]:
    return (id_ for id_ in ids if id_ != one)


def _agrees(mention: Mention | None, precedent: Precedent) -> bool:
    """Whether the machine does not take the words for something else."""
    return mention is None or mention.entity in (None, precedent.entity)


def _at(
    bench: Workbench, precedent: Precedent, where: tuple[str, str], spans: Collection[Span]
) -> Iterator[Likeness]:
    """Which of some places, in a document with its text, are open to the precedent."""
    document, text = where
    if not spans:
        return
    seen = viewing.mentions_in(bench, document)
    at = {m.span: m for m in seen}
    rejected = viewing.rejected_in(bench, document)
    for span in spans:
        mention = at.get(span)
        if mention is not None and mention.id == precedent.seen:
            continue
        passage = Passage.at(document, text, span)
        if precedent.deed is Deed.LINK:
            covered = any(m.span.covers(span) and m.span != span for m in seen)
            if not covered and span not in rejected and not _is_linked(mention, precedent):
                yield Likeness(passage, mention)
        elif mention is not None and _is_open(mention, precedent):
            moved = _moved(precedent, mention, text)
            if moved is not None:
                yield Likeness(moved, mention)


def _is_linked(mention: Mention | None, precedent: Precedent) -> bool:
    """Whether a reviewer has decided already, or the machine is certain of the same."""
    if mention is None:
        return False
    certain = mention.entity == precedent.entity and mention.score >= viewing.CERTAIN
    return mention.standing is Standing.ACCEPTED or certain


def _is_open(mention: Mention, precedent: Precedent) -> bool:
    return mention.standing is Standing.PROPOSED and mention.entity == precedent.entity


def _moved(precedent: Precedent, mention: Mention, text: str) -> Passage | None:
    """Where the words would stand: for a moved mention, where its new words are."""
    if precedent.deed is not Deed.MOVE:
        return mention.passage
    near = same_words(text, precedent.became, around=mention.span)
    if near is None or near == mention.span:
        return None
    return Passage.at(mention.document, text, near)


def _findings_like(
    bench: Workbench,
    precedent: Precedent,
    document: str | None,
    cancelled: Callable[[], bool] | None,
) -> list[Likeness]:
    model = viewing.finding(bench, precedent.seen)
    if model is None:
        return []
    here, place = precedent.passage.document, bench.store.listing.place
    found: list[Likeness] = []
    for id_ in bench.store.listing.docket.unruled_like(model, bench.layer):
        if cancelled and cancelled():
            break
        other = viewing.finding(bench, id_)
        if other is None or not same_finding(model, other):
            continue
        if document is None or document in other.documents:
            found.append(Likeness(other.sides[0].passages[0], finding=other))
    places = {f.passage.document: place(f.passage.document) or 0 for f in found}
    found.sort(key=lambda f: _reading_order(f.passage, here, places))
    return found[:MOST]


def _reading_order(passage: Passage, here: str, places: dict[str, int]) -> tuple[bool, int, int]:
    return passage.document != here, places[passage.document], passage.span.start


def _changes(bench: Workbench, precedent: Precedent, likeness: Likeness) -> list[Change]:
    if likeness.finding is not None and precedent.verdict is not None:
        verdict = replace(
            precedent.verdict,
            id=ruling.verdict_id(likeness.finding),
            finding=likeness.finding.id,
        )
        instead = carried_over(dict(precedent.instead), likeness.finding)
        return ruling.ruled(bench, likeness.finding, verdict, instead)
    mention, passage = likeness.mention, likeness.passage
    if mention is None:
        made = marking.new_mention(bench, passage.document, passage.span, precedent.entity or "")
        return [Change(bench.layer, None, made)]
    if precedent.deed is Deed.REJECT:
        return [marking.removal(bench, mention)]
    own = bench.own(mention)
    return [Change(bench.layer, own, _after(bench, precedent, mention, passage))]


def _after(bench: Workbench, precedent: Precedent, mention: Mention, passage: Passage) -> Mention:
    if precedent.deed is Deed.UNLINK:
        return marking.bare(mention)
    if precedent.deed is Deed.MOVE:
        return marking.moved(bench, mention, passage.span)
    return marking.linked(bench, mention, precedent.entity or "")
