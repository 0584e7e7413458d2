"""What the panels show, kept in step with the project, one committed revision at a time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.past import Narrowing
from kzannotate.domain.project import Reviewer
from kzannotate.domain.quality import Fault
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Reading, Tag
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.gui.models.beside_marks import OWN, beside_marks, rulings_beside
from kzannotate.gui.models.document_model import DocumentModel
from kzannotate.gui.models.finding_model import FindingModel
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.models.quality_marks import fault_marks, hand_marks
from kzannotate.gui.models.register import Register
from kzannotate.gui.models.remark_marks import remark_marks
from kzannotate.gui.models.revision_model import RevisionModel
from kzannotate.workbench.remarks import Remarks

if TYPE_CHECKING:
    from kzannotate.domain.past import Trace
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.reader.marks import Mark
    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.session import Workbench

_FEW = 200
"""Articles that are announced one by one."""
_REFERENCE = (Entity, Name, Fact)
_LISTED = (Document, Source, Finding, Verdict, Correction)
_PAINTED = (
    *(Mention, Claim, Finding, Verdict, Correction, Fault, Entity, Name),
    *(Comment, Relation),
)
_REMARKS = (Relation, Comment, Tag, Note, Assignment, Reviewer)
_UNVEILS = (Assignment, Reading)


class Read(NamedTuple):
    """What of a project is read before the window shows it.

    Args:
        listed: ids of its articles.
    """

    listed: Register
    lexicon: Lexicon


def read_ahead(bench: Workbench) -> Read:
    """Read what a projection begins with; best away from the window's thread."""
    return Read(
        Register(bench.store.listing.ids()), Lexicon(bench.reference(), bench.info.languages)
    )


class Projection(QObject):
    """The models of one window; they are read from the project and never written."""

    refreshed = Signal()
    """Something in the lists changed."""
    article_changed = Signal()
    """Marks of articles may have changed."""
    lexicon_changed = Signal()
    people_changed = Signal()
    remarks_changed = Signal()
    """What people wrote beside the articles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bench: Workbench | None = None
        self.lexicon = self._newest = Lexicon()
        self._learned: dict[str, Lexicon] = {}
        """By the revisions that the window has not been told of yet."""
        self.language = "en"
        self.layers = OWN
        """Whose decisions are shown: one of the modes of ``beside_marks``."""
        self.documents = DocumentModel()
        self.findings = FindingModel()
        self.documents.tally = self.findings.tally
        self.findings.beside = self._rulings_in_short
        self.revisions = RevisionModel()
        self.undoable: Trace | None = None
        self.redoable: Trace | None = None

    def attach(self, bench: Workbench | None, read: Read | None = None) -> None:
        """Show a project from now on; None: nothing.

        Args:
            bench: with the project.
            read: what of it was read already.
        """
        self.bench = bench
        if bench is not None and read is None:
            read = read_ahead(bench)
        self._take_lexicon(read.lexicon if read is not None else Lexicon())
        if bench is not None:
            self._newest = self.lexicon
            bench.listen(partial(self._learn, bench))
        self._read_lists(read.listed if read is not None else Register(()))
        self._read_history()
        self._read_people()
        self.revisions.read(bench.store.past if bench is not None else None, Narrowing())
        self.lexicon_changed.emit()
        self.article_changed.emit()
        self.remarks_changed.emit()
        self.refreshed.emit()

    def speak(self, language: str) -> None:
        """Call entities in another language from now on."""
        self.language = self.findings.language = language
        for model in (self.documents, self.findings, self.revisions):
            model.say_again()
        self.lexicon_changed.emit()
        self.article_changed.emit()

    def follow(self, revision: Revision) -> None:
        """Read again what a committed revision changed."""
        touched = {type(change.record) for change in revision.changes}
        if touched.intersection(_REFERENCE):
            self._take_lexicon(self._learned.pop(revision.id, self._newest))
            self.lexicon_changed.emit()
        if touched.intersection(_LISTED):
            self._follow_lists(revision)
        self._read_history()
        if Reviewer in touched:
            self._read_people()
        self.revisions.follow()
        if touched.intersection(_PAINTED):
            self.article_changed.emit()
        if touched.intersection(_UNVEILS):
            self._unveil()
        elif touched.intersection(_REMARKS):
            self.remarks_changed.emit()
        self.refreshed.emit()

    @property
    def open_findings(self) -> int:
        """How many loud findings still await a ruling."""
        return self.findings.open_count

    @property
    def first_to_do(self) -> str | None:
        """The first article with an open finding, else the first of all."""
        if (touched := self.findings.first_open_document) is not None:
            return touched
        return self.documents.at(0).document.id if self.documents.rowCount() else None

    def text(self, document: str) -> str:
        """The stored text of a document."""
        return self.bench.store.text(document) if self.bench else ""

    def mentions(self, document: str) -> list[Mention]:
        """The mentions of a document as the reviewer sees them."""
        if self.bench is None:
            return []
        from kzannotate.workbench import viewing

        return viewing.mentions_in(self.bench, document)

    def mention(self, document: str, id_: str) -> Mention | None:
        """One mention of a document as it is now."""
        return next((m for m in self.mentions(document) if m.id == id_), None)

    def remarks(self, document: str) -> Remarks:
        """What people wrote beside a document."""
        from kzannotate.workbench import remarks

        return remarks.remarks_of(self.bench, document) if self.bench else Remarks(document)

    def assignment(self, document: str) -> Assignment | None:
        """Who has a document."""
        from kzannotate.workbench import assigning

        return assigning.holder(self.bench, document) if self.bench else None

    def people_for(self, document: str) -> tuple[dict[str, str], str | None, str]:
        """Names of the reviewers by id, the id of who has a document, and that of who looks."""
        if self.bench is None:
            return {}, None, ""
        people = {person.id: person.name for person in self.bench.store.records(Reviewer)}
        given = self.assignment(document)
        return people, given.reviewer if given else None, self.bench.reviewer.id

    def known_tags(self) -> list[str]:
        """The words of all tags, the most used first."""
        from kzannotate.workbench import tagging

        return tagging.known_tags(self.bench) if self.bench else []

    def marks(self, document: str) -> list[Mark]:
        """Everything that is painted in a document."""
        from kzannotate.gui.models.article_marks import claim_marks, finding_marks, mention_marks

        if self.bench is None:
            return []
        from kzannotate.workbench import viewing

        reviewer, claims = self.bench.reviewer.name, viewing.claims_in(self.bench, document)
        rows, store, layer = self.findings.of(document), self.bench.store, self.bench.layer
        own = partial(store.records, layer=layer, document=document)
        return [
            *mention_marks(self.mentions(document), self.lexicon, self.language, reviewer),
            *claim_marks(claims, self.lexicon, self.language),
            *finding_marks(rows, document, reviewer),
            *remark_marks(self.remarks(document)),
            *fault_marks(own(Fault), reviewer),
            *hand_marks(own(Correction), reviewer),
            *beside_marks(self.bench, document, rows, self.lexicon, self.language, self.layers),
        ]

    def rulings_beside(self, finding: str) -> list[tuple[Person, Verdict]]:
        """What others ruled on a finding, where their decisions are shown."""
        if self.bench is None or self.layers == OWN:
            return []
        return rulings_beside(self.bench, finding)

    def _rulings_in_short(self, finding: str) -> str:
        """Others' letters with what they ruled, for the list of findings."""
        from kzannotate.gui import wording

        told = self.rulings_beside(finding)
        return "  ".join(f"{p.initials} {wording.ruling(v.ruling)}" for p, v in told)

    def show_layers(self, mode: str) -> None:
        """Show other decisions beside one's own from now on, or none."""
        if mode != self.layers:
            self.layers = mode
            self.findings.say_again()
            self.article_changed.emit()
            self.lexicon_changed.emit()  # what stands on cards is told again

    def _unveil(self) -> None:
        """Read again what a blindfold may have hidden, or hides now."""
        if self.bench is not None:
            self.revisions.read(self.bench.store.past, self.revisions.sought)
        self.remarks_changed.emit()
        self.article_changed.emit()

    def _learn(self, bench: Workbench, revision: Revision) -> None:
        """In the thread that committed: many names take longer than the window may wait."""
        if self.bench is bench and any(isinstance(c.record, _REFERENCE) for c in revision.changes):
            self._newest = self._learned[revision.id] = self._newest.after(revision.changes)

    def _take_lexicon(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.lexicon.people = self.revisions.people
        self.findings.lexicon = self.lexicon
        self.findings.say_again()

    def _read_lists(self, listed: Register) -> None:
        self.findings.read(self.bench)
        self.documents.read(self.bench, listed)

    def _follow_lists(self, revision: Revision) -> None:
        if self.bench is None:
            return
        from kzannotate.workbench import viewing

        if not viewing.other_findings(revision):
            touched = self.findings.follow(revision)
            self.documents.follow(revision.changes)
            self.documents.renew(touched)
            return
        self.findings.read(self.bench)
        self.documents.follow(revision.changes)
        touched = viewing.documents_of_findings(revision)
        if len(touched) > _FEW:
            self.documents.say_again()
        else:
            self.documents.renew(touched)

    def _read_people(self) -> None:
        people = self.bench.store.records(Reviewer) if self.bench is not None else []
        named = {person.id: person.name for person in people}
        self.revisions.people = self.lexicon.people = named
        self.people_changed.emit()

    def _read_history(self) -> None:
        if self.bench is None:
            self.undoable = self.redoable = None
            return
        from kzannotate.workbench.history import redoable, undoable

        self.undoable = undoable(self.bench)
        self.redoable = redoable(self.bench)
