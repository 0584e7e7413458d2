"""Findings of a result that somebody chose come into a project, with their articles."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.ids import finding_id
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import ForeignFileError
from kzannotate.workbench.gathering import free_id, source_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.document import Article
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.corpora.result import CorpusResult
    from kzannotate.workbench.session import Workbench

VERB = "import findings"
_PLACE = re.compile(r"\{(\w+)\}")
_WITHOUT_PLACES = re.compile(r"[{}]")


class TakenIn(NamedTuple):
    """What came of it.

    Args:
        findings: how many are new in the project.
        articles: how many are.
        revision: the gesture; None where all was there already.
    """

    findings: int
    articles: int
    revision: Revision | None


def take_in_findings(bench: Workbench, result: CorpusResult, ids: Iterable[str]) -> TakenIn:
    """Take findings and the articles that they quote into a project, as one revision.

    They stand among the machine's proposals, where a check of the project keeps those that somebody
    has ruled on and those that it makes itself.

    Args:
        bench: the open project.
        result: that holds them.
        ids: of the findings.

    Raises:
        ForeignFileError: a finding's words do not stand in its article.
    """
    chosen = result.findings(ids)
    wanted = {p.document for f in chosen for side in f.sides for p in side.passages}
    articles = {a.document.id: a for a in result.articles(sorted(wanted))}
    for finding in chosen:
        _see_that_it_holds(finding, articles, result)
    fresh, renamed = _fresh(bench, articles.values())
    known = {e.id for e in bench.store.records(Entity)}
    there = {f.id for f in bench.store.records(Finding, layer=MACHINE_LAYER)}
    moved = {f.id: f for f in (_moved(f, renamed, known) for f in chosen)}
    new = [f for f in moved.values() if f.id not in there]
    changes = [
        *(Change(SHARED_LAYER, None, s) for s in _new_sources(bench, fresh)),
        *(Change(SHARED_LAYER, None, a.document) for a in fresh),
        *(Change(MACHINE_LAYER, None, f) for f in new),
    ]
    texts = {a.document.sha256: a.text for a in fresh}
    return TakenIn(len(new), len(fresh), bench.commit(VERB, changes, texts=texts))


def _see_that_it_holds(
    finding: Finding, articles: Mapping[str, Article], result: CorpusResult
) -> None:
    places = [p for side in finding.sides for p in side.passages]
    template, given = finding.reason.template, dict(finding.reason.arguments)
    stands = all(
        p.document in articles and p.quote.stands_at(articles[p.document].text, p.span)
        for p in places
    )
    is_plain = not _WITHOUT_PLACES.search(_PLACE.sub("", template))
    if (
        not places
        or not stands
        or not is_plain
        or not given.keys() >= set(_PLACE.findall(template))
    ):
        raise ForeignFileError("a finding's words are not those of its article", path=result.folder)


def _fresh(bench: Workbench, articles: Iterable[Article]) -> tuple[list[Article], dict[str, str]]:
    """Articles that the project has not, and what those that it has are called there."""
    known = {d.id: d for d in bench.store.records(Document)}
    by_text = {d.sha256: d for d in reversed(list(known.values()))}
    first = 1 + max((d.position for d in known.values()), default=-1)
    taken = set(known)
    fresh: list[Article] = []
    renamed: dict[str, str] = {}
    for article in articles:
        document = article.document
        same = known.get(document.id)
        twin = same if same and same.sha256 == document.sha256 else by_text.get(document.sha256)
        id_ = twin.id if twin else free_id(document.id, taken)
        if id_ != document.id:
            renamed[document.id] = id_
        if twin is None:
            taken.add(id_)
            source = source_of(article.source_name).id if article.source_name else None
            own = replace(document, id=id_, position=first + len(fresh), source=source)
            fresh.append(replace(article, document=own))
    return fresh, renamed


def _moved(finding: Finding, renamed: Mapping[str, str], entities: set[str]) -> Finding:
    """A finding under the names that its articles have in the project."""
    sides = tuple(
        replace(
            side,
            passages=tuple(
                replace(p, document=renamed.get(p.document, p.document)) for p in side.passages
            ),
        )
        for side in finding.sides
    )
    entity = finding.entity if finding.entity in entities else None
    places = [p for side in sides for p in side.passages]
    id_ = finding_id(finding.rule, entity, places)
    return replace(finding, id=id_, sides=sides, entity=entity, fact=None, withdrawn=False)


def _new_sources(bench: Workbench, fresh: Sequence[Article]) -> list[Source]:
    known = {s.id for s in bench.store.records(Source)}
    named = {s.id: s for s in (source_of(a.source_name) for a in fresh if a.source_name)}
    return [s for s in named.values() if s.id not in known]
