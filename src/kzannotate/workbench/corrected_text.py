"""The corrected article: an article with its corrections, as it leaves the project."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Standing
from kzannotate.domain.project import MACHINE_LAYER, Reviewer
from kzannotate.domain.translation import Translation
from kzannotate.domain.verdict import Correction
from kzannotate.errors import UserError
from kzannotate.formats.corrected.model import (
    Amendment,
    CorrectedArticle,
    MarkedFault,
    Original,
    Showing,
    silent,
)
from kzannotate.formats.quality.quality_words import said
from kzannotate.text.replacing import overlaps
from kzannotate.workbench.annotated_text import remarks_on
from kzannotate.workbench.corrections import CorrectionRow, corrections
from kzannotate.workbench.faults import ITS_KINDS, ITS_SEVERITIES, faults
from kzannotate.workbench.whole_files import write_bytes_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.domain.finding import Reason
    from kzannotate.domain.past import Written
    from kzannotate.domain.quality import Fault
    from kzannotate.text.replacing import Replaced
    from kzannotate.workbench.session import Workbench

FORMS = {"txt": ".txt", "docx": ".docx", "html": ".html", "xliff": ".xlf"}
"""What a corrected article is written as, with the ending of its file."""
_MACHINE = "kzannotate"
_KINDS = {
    **dict.fromkeys(("wrong-name", "wrong-entity"), "terminology"),
    **dict.fromkeys(("value", "reference", "date", "list-count", "arithmetic"), "numbers"),
    **dict.fromkeys(("broken-name", "typography"), "typographical"),
    "name-variant": "inconsistency",
    "cross-language": "mistranslation",
    "language": "grammar",
}
"""The ITS localization quality issue that a finding of each type is, where there is one."""
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


@dataclass(frozen=True, slots=True)
class Corrected:
    """An article with the corrections that can be made in it.

    Args:
        left: corrections that cannot, since they share letters with one that is made; they are
            told and never made by halves.
    """

    article: CorrectedArticle
    left: tuple[CorrectionRow, ...] = ()


class Saying(NamedTuple):
    """How a corrected article puts things into words.

    Args:
        reason: tells a rule's reason.
        language: of headings and of what faults are called.
        annotated: all that is marked in the article stands beside its words, not faults alone.
    """

    reason: Callable[[Reason], str] = str
    language: str = "en"
    annotated: bool = False


PLAIN = Saying()


def corrected(
    bench: Workbench,
    document: str,
    *,
    say: Callable[[Reason], str] = str,
    language: str = "en",
    rows: Sequence[CorrectionRow] | None = None,
) -> Corrected:
    """An article with its corrections, those that are refused left out.

    Args:
        bench: the open project.
        document: id of the article.
        say: tells a rule's reason in words.
        language: of headings and of what faults are called.
        rows: its corrections where they are read already.

    Raises:
        UserError: there is no such article.
    """
    known = bench.store.record(Document, document)
    if known is None:
        raise UserError("This article is no longer in the project. Choose another one.")
    if rows is None:
        rows = corrections(bench, document)
    made, left = _fitting(rows)
    tell = _Telling(bench, Saying(say, language))
    article = CorrectedArticle(
        document,
        known.title,
        known.language,
        bench.store.text(document),
        tuple(tell.amendments(made)),
        tuple(tell.faults(faults(bench, document))),
        _original(bench, document),
        language,
    )
    return Corrected(article, tuple(left))


def places(bench: Workbench, document: str, showing: Showing) -> Replaced:
    """Where everything of an article stands in its corrected text."""
    return silent(corrected(bench, document).article, showing)


def write_corrected(
    bench: Workbench, path: Path, document: str, showing: Showing, form: str | None = None,
    *, saying: Saying = PLAIN,
) -> tuple[CorrectionRow, ...]:  # fmt: skip
    """Write one corrected article; returns the corrections that cannot be made.

    Args:
        bench: the open project.
        path: where to.
        document: id of the article.
        showing: which corrections are made, and which are tracked.
        form: one of ``FORMS``; as the file's name ends, if unsaid.
        saying: how it puts things into words.

    Raises:
        UserError: no form is known, the form needs an original and none is linked, or the file
            cannot be written; what was there before is still there.
    """
    form = form or form_of(path)
    made = corrected(bench, document, say=saying.reason, language=saying.language)
    if saying.annotated:
        article = made.article
        remarks = (*article.faults, *remarks_on(bench, document))
        in_order = tuple(sorted(remarks, key=lambda r: (r.span, r.id)))
        made = replace(made, article=replace(article, faults=in_order))
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    write_bytes_whole(path, as_bytes(made.article, showing, form))
    return made.left


def write_all_corrected(  # noqa: PLR0913 - what to write, how to say it, how to watch it
    bench: Workbench,
    folder: Path,
    showing: Showing,
    form: str,
    *,
    saying: Saying = PLAIN,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[CorrectionRow]:
    """Write every article into a folder, each under its id; those without an original not as XLIFF.

    Raises:
        Cancelled: ``cancelled`` said so; what was written before stays.
        UserError: the folder is none, or a file cannot be written.
    """
    from kzannotate.detection.running.progress import Cancelled

    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder. Choose one that is there.")
    documents = bench.store.records(Document)
    left: list[CorrectionRow] = []
    for number, document in enumerate(documents):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(number, len(documents))
        if form == "xliff" and _original(bench, document.id) is None:
            continue
        path = folder / file_name(document, form)
        left += write_corrected(bench, path, document.id, showing, form, saying=saying)
    return left


def as_bytes(article: CorrectedArticle, showing: Showing, form: str) -> bytes:
    """A corrected article in one of ``FORMS``.

    Raises:
        UserError: the form needs an original and none is linked.
    """
    from kzannotate.formats.corrected import docx, html, plain, xliff

    if form == "docx":
        return docx.write(article, showing)
    if form == "xliff":
        if article.original is None:
            raise UserError("XLIFF needs a source text: link this article to its original first.")
        return xliff.write(article, showing).encode()
    write = html.write if form == "html" else plain.write
    return write(article, showing).encode()


def form_of(path: Path) -> str:
    """The form that a file's name tells.

    Raises:
        UserError: it tells none.
    """
    endings = {ending: form for form, ending in FORMS.items()} | {".xliff": "xliff"}
    form = endings.get(path.suffix.lower())
    if form is None:
        raise UserError(f"{path.name} ends in none of .txt, .docx, .html, .xlf: name the form.")
    return form


def file_name(document: Document, form: str) -> str:
    """What a corrected article's file is called."""
    stem = _UNFIT.sub("_", document.id).strip(". ") or "article"
    return f"{stem}{FORMS[form]}"


def _fitting(
    rows: Sequence[CorrectionRow],
) -> tuple[list[CorrectionRow], list[CorrectionRow]]:
    """The corrections that can be made together, accepted ones first, and the others."""
    live = [r for r in rows if r.standing is not Standing.REJECTED]
    live.sort(key=lambda r: (r.standing is not Standing.ACCEPTED, r.passage.span, r.id))
    if not overlaps(r.passage.span for r in live):
        return _in_order(live), []
    made: list[CorrectionRow] = []
    left: list[CorrectionRow] = []
    taken: dict[int, CorrectionRow] = {}
    for row in live:
        span = row.passage.span
        others = {id(o): o for p in range(span.start, span.end) if (o := taken.get(p)) is not None}
        if not others:
            made.append(row)
            taken |= dict.fromkeys(range(span.start, span.end), row)
        elif not all(o.passage.span == span and o.words == row.words for o in others.values()):
            left.append(row)
    return _in_order(made), left


def _in_order(rows: list[CorrectionRow]) -> list[CorrectionRow]:
    return sorted(rows, key=lambda r: r.passage.span)


def _original(bench: Workbench, document: str) -> Original | None:
    linked = bench.store.record(Translation, f"translation-{document}")
    found = bench.store.record(Document, linked.original) if linked is not None else None
    if found is None:
        return None
    return Original(found.id, found.title, found.language, bench.store.text(found.id))


class _Telling:
    """Says who wrote a record, when, and why."""

    def __init__(self, bench: Workbench, saying: Saying) -> None:
        self._bench, self._saying = bench, saying
        self._names = {person.id: person.name for person in bench.store.records(Reviewer)}

    def amendments(self, rows: Sequence[CorrectionRow]) -> list[Amendment]:
        written = self._bench.store.past.written(_key(self._bench, row) for row in rows)
        return [self._amendment(row, written.get(_key(self._bench, row))) for row in rows]

    def faults(self, found: Sequence[Fault]) -> list[MarkedFault]:
        layer = self._bench.layer
        written = self._bench.store.past.written(("Fault", f.id, layer) for f in found)
        return [self._fault(f, written.get(("Fault", f.id, layer))) for f in found]

    def _amendment(self, row: CorrectionRow, written: Written | None) -> Amendment:
        author, date = self._signed(written)
        finding = row.finding
        reasons = [self._saying.reason(row.reason) if row.reason is not None else "", row.note]
        return Amendment(
            row.id,
            row.passage.span,
            row.words,
            row.standing is Standing.ACCEPTED,
            author,
            date,
            " – ".join(filter(None, reasons)),
            _KINDS.get(finding.type, "other") if finding is not None else "uncategorized",
        )

    def _fault(self, fault: Fault, written: Written | None) -> MarkedFault:
        kind, severity = ITS_KINDS[fault.kind], ITS_SEVERITIES[fault.severity]
        told = (said(word.value, self._saying.language) for word in (fault.kind, fault.severity))
        name = "{} ({})".format(*told)
        return MarkedFault(
            fault.id, fault.span, name, kind, severity, fault.note, *self._signed(written)
        )

    def _signed(self, written: Written | None) -> tuple[str, str]:
        if written is None:
            return _MACHINE, ""
        return self._names.get(written.reviewer or "", _MACHINE), written.last


def _key(bench: Workbench, row: CorrectionRow) -> tuple[str, str, str]:
    """What a row was written as: its own record, or the finding that suggests it."""
    if row.record is None and row.finding is not None:
        return Finding.__name__, row.finding.id, MACHINE_LAYER
    return Correction.__name__, row.id, bench.layer
