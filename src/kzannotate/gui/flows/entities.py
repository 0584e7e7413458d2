"""Entities: their list, their pages, and the gestures on names and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.entity import Fact, Name, NameStatus
from kzannotate.gui import complaints
from kzannotate.gui.columns import NOTES
from kzannotate.gui.entities.forms import EntityForm, NameForm
from kzannotate.gui.entities.merge_form import MergeForm
from kzannotate.gui.entities.roll import EntityRow, rows_of
from kzannotate.gui.entities.split_form import SplitForm
from kzannotate.gui.pens import Pens

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from kzannotate.domain.entity import Entity
    from kzannotate.errors import UserError
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.facts.gestures import FactGestures
    from kzannotate.gui.entities.forms import Form
    from kzannotate.gui.gestures import Gestures
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.panels.entities import EntitiesPanel
    from kzannotate.gui.panels.entity_page import EntityPage
    from kzannotate.gui.projection import Projection
    from kzannotate.gui.remarks.threads import ThreadSignals
    from kzannotate.workbench.dossier import Dossier
    from kzannotate.workbench.session import Workbench

ROLL, DOSSIER, PLAN = "entities", "dossier", "plan"
"""Kinds of long work, as Jobs knows them."""


class EntityFlow(QObject):
    """Opens pages of entities, and carries what is changed there to the file.

    Args:
        centre: the stack that holds the page.
    """

    writing = Signal(int)
    """The page of the column beside the article where a comment is written now."""

    def __init__(
        self,
        window: QWidget,
        centre: QStackedWidget,
        shown: tuple[EntityPage, EntitiesPanel],
        projection: Projection,
        navigator: Navigator,
        gestures: tuple[Gestures, FactGestures],
    ) -> None:
        super().__init__(window)
        self._window, self._centre = window, centre
        self.page, self.list = shown
        self._projection, self._navigator = projection, navigator
        self._gestures, self._facts = gestures
        self._form: Form | None = None
        Pens(self._facts.desk, self).hold(self.page.writes())
        self._connect()

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "open_entity": self.open_entity,
            "merge_entity": lambda: self._with_entity(self._merge),
            "split_entity": lambda: self._with_entity(self._split),
            "delete_entity": lambda: self._with_entity(self._delete),
        }

    def open_entity(self) -> None:
        """Open the page of the entity in hand."""
        mention = self._navigator.mention
        if mention is not None and mention.entity is not None:
            self._navigator.show_entity(mention.entity)

    def leave(self) -> None:
        """Go back to the article."""
        if self._navigator.document is not None:
            self._navigator.open_document(self._navigator.document)

    def complain(self, error: UserError) -> None:
        """Say why something was refused in the form that asked for it, too."""
        if self._form is not None:
            self._form.complain(complaints.complaint(error))

    def forget(self) -> None:
        """Forget everything, as when a project is closed."""
        self.page.forget()
        self.list.renew()

    def share(self, threads: ThreadSignals) -> None:
        """Let what is wanted of the threads here be done where those of articles are."""
        own = self.page.threads
        own.went.connect(self._navigator.show_passage)
        own.found.connect(self._navigator.choose_finding)
        own.answered.connect(lambda *_: self.writing.emit(NOTES))
        own.answered.connect(threads.answered)
        own.amended.connect(lambda *_: self.writing.emit(NOTES))
        own.amended.connect(threads.amended)
        own.removed.connect(threads.removed)
        own.settled.connect(threads.settled)

    @property
    def in_hand(self) -> Entity | None:
        """The entity of the page that is open, else that of the mention in hand."""
        mention = self._navigator.mention
        id_ = self.page.entity if self._centre.currentWidget() is self.page else None
        id_ = id_ or (mention.entity if mention is not None else None)
        return self._projection.lexicon.entity(id_)

    def _with_entity(self, act: Callable[[Entity | None], None]) -> None:
        act(self.in_hand)

    def _connect(self) -> None:
        page = self.page
        self._navigator.entity_shown.connect(self._on_shown)
        self.list.opened.connect(self._navigator.show_entity)
        self.list.stale.connect(self._read_list)
        page.stale.connect(self._read)
        page.left.connect(self.leave)
        page.place_wanted.connect(self._navigator.show_passage)
        page.entity_change_wanted.connect(self._change_entity)
        page.merge_wanted.connect(self._merge)
        page.split_wanted.connect(self._split)
        page.delete_wanted.connect(self._delete)
        page.name_wanted.connect(self._describe_name)
        page.fact_wanted.connect(self._describe_fact)
        page.name_unwanted.connect(self._remove_name)
        page.fact_unwanted.connect(self._facts.remove)
        page.claim_fact_wanted.connect(self._facts.of_claim)
        for signal in (
            self._projection.lexicon_changed,
            self._projection.article_changed,
            self._projection.remarks_changed,
        ):
            signal.connect(page.refresh)
        self._projection.lexicon_changed.connect(self.list.renew)

    def _on_shown(self, entity: str) -> None:
        # Shown before it comes forward, when what can be done with it is asked.
        self.page.show_entity(entity)
        self._centre.setCurrentWidget(self.page)
        self.list.point_at(entity)
        if not self.list.view.hasFocus():
            self.page.turn_to(self.page.tabs.currentIndex())

    def _read(self, entity: str) -> None:
        bench = self._projection.bench
        if bench is None:
            return

        def work(pulse: Pulse) -> Dossier:
            from kzannotate.workbench import dossier

            return dossier.dossier_of(bench, entity, cancelled=pulse.cancelled)

        self._gestures.read(DOSSIER, work, self.page.show_dossier)

    def _read_list(self) -> None:
        lexicon, language = self._projection.lexicon, self._projection.language

        def work(pulse: Pulse) -> list[EntityRow]:
            return rows_of(lexicon, language, pulse.cancelled)

        self._gestures.read(ROLL, work, self.list.show_rows)

    def _change_entity(self, entity: Entity) -> None:
        from kzannotate.workbench import naming

        def verb(bench: Workbench, changed: Entity) -> Entity:
            return naming.change_entity(bench, entity, changed)

        self._ask(EntityForm(entity, self._window), verb)

    def _describe_name(self, known: Name | None) -> None:
        from kzannotate.workbench import naming

        def verb(bench: Workbench, name: Name) -> Name:
            if known is None:
                return naming.teach_name(bench, name)
            return naming.change_name(bench, known, name)

        language = self._projection.language
        status = NameStatus.ADMITTED
        name = known or Name("", self.page.entity or "", "", language, status)
        self._ask(NameForm(name, self._projection, self._window), verb)

    def _describe_fact(self, known: Fact | None) -> None:
        self._facts.describe(known, known or Fact("", self.page.entity or "", "", ""))

    def _remove_name(self, name: Name | None) -> None:
        from kzannotate.workbench import naming

        if name is not None:
            self._gestures.do(lambda bench: naming.remove_name(bench, name))

    def _merge(self, entity: Entity | None) -> None:
        from kzannotate.workbench import merging

        bench = self._projection.bench
        if entity is None or bench is None:
            return
        form = MergeForm(entity.id, self._projection, self._window)

        def plan(kept: str, gone: str) -> None:
            self._gestures.read(
                PLAN, lambda _pulse: merging.plan_merge(bench, kept, gone), form.show_plan
            )

        def merge(bench: Workbench, wanted: merging.Plan) -> str:
            merging.merge(bench, wanted)
            return wanted.kept.id

        form.plan_wanted.connect(plan)
        self._ask(form, merge, self._show_if_open)

    def _split(self, entity: Entity | None) -> None:
        from kzannotate.workbench import dossier, merging

        bench = self._projection.bench
        if entity is None or bench is None:
            return

        def work(pulse: Pulse) -> Dossier:
            return dossier.dossier_of(bench, entity.id, cancelled=pulse.cancelled)

        def split(bench: Workbench, part: merging.Part) -> str:
            return merging.split(bench, entity, part).id

        def ask(found: Dossier) -> None:
            form = SplitForm(entity, found.mentions, self._projection, self._window)
            self._ask(form, split, self._navigator.show_entity)

        self._gestures.read(PLAN, work, ask)

    def _delete(self, entity: Entity | None) -> None:
        from kzannotate.workbench import merging

        if entity is not None:
            self._gestures.do(
                lambda bench: merging.delete_unused(bench, entity), lambda _: self.leave()
            )

    def _forget_form(self) -> None:
        self._form = None

    def _show_if_open(self, entity: str) -> None:
        if self.page.isVisible():
            self._navigator.show_entity(entity)

    def _ask(self, form: Form, verb: Any, then: Callable[[Any], None] | None = None) -> None:
        """Open a form; it closes when what it tells has been kept."""

        def kept(made: Any) -> None:
            form.kept()
            if then is not None:
                then(made)

        self._form = form
        form.finished.connect(self._forget_form)
        form.described.connect(
            lambda record: self._gestures.do(lambda bench: verb(bench, record), kept)
        )
        form.open()
