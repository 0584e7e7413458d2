"""An open project as records and as tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.api.article import ArticleView
from kzannotate.api.tables import COLUMNS, rows_of
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Verdict
from kzannotate.errors import UserError
from kzannotate.workbench import viewing
from kzannotate.workbench.installation import user_name
from kzannotate.workbench.labels import labels
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from os import PathLike
    from types import TracebackType

    from kzannotate.domain.entity import Entity, Fact, Name
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention


def open_project(path: str | PathLike[str], *, reviewer: str | None = None) -> Project:
    """Open a project to read.

    Args:
        path: of a ``.kza`` file.
        reviewer: as whom to look: whose decisions stand over the machine's proposals and whose
            rulings are told; the user's name if unsaid.

    Raises:
        ProjectError: it is no project, or damaged, or of a newer version.
    """
    return Project(Path(path), reviewer or user_name())


class Project:
    """A project to read; a context manager.

    What a reviewer sees is told: own decisions over the machine's proposals, rejected ones left
    out. Lists are in the order of the articles and their texts.
    """

    def __init__(self, path: Path, reviewer: str) -> None:
        self._bench = open_session(path, reviewer_name=reviewer, read_only=True)
        self.path, self.title = path, self._bench.info.title

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<kzannotate project {self.title!r}: {len(self.documents)} articles>"

    def close(self) -> None:
        """Let go of the file."""
        self._bench.close()

    @property
    def documents(self) -> tuple[Document, ...]:
        """All articles, without their texts."""
        return tuple(self._bench.store.records(Document))

    @property
    def entities(self) -> tuple[Entity, ...]:
        """Entities and terms of the reference."""
        return self._bench.reference().entities

    @property
    def names(self) -> tuple[Name, ...]:
        """What the entities are called."""
        return self._bench.reference().names

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Dated reference values."""
        return self._bench.reference().facts

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Spans that speak of entities."""
        return tuple(m for d in self.documents for m in viewing.mentions_in(self._bench, d.id))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """What the articles state."""
        return tuple(self._bench.store.records(Claim, layer=MACHINE_LAYER))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules noticed, the loudest first."""
        return tuple(row.finding for row in viewing.findings(self._bench))

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The reviewer's rulings."""
        return tuple(self._bench.store.records(Verdict, layer=self._bench.layer))

    def text(self, document: str) -> str:
        """The text of an article, by its id.

        Raises:
            UserError: there is no such article.
        """
        if self._bench.store.record(Document, document) is None:
            raise UserError(f"The project has no article {document}.")
        return self._bench.store.text(document)

    def article(self, document: str) -> ArticleView:
        """An article with its marks, which a notebook shows in colour.

        Raises:
            UserError: there is no such article.
        """
        text = self.text(document)
        known = next(d for d in self.documents if d.id == document)
        return ArticleView(
            known,
            text,
            tuple(viewing.mentions_in(self._bench, document)),
            tuple(viewing.claims_in(self._bench, document)),
            tuple(row.finding for row in viewing.findings(self._bench, document)),
            labels(self._bench.reference()),
        )

    def rows(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table, plain values by column.

        Args:
            table: ``documents``, ``mentions``, ``claims``, ``findings``, ``verdicts``,
                ``entities``, ``names`` or ``facts``. A finding has a row for each passage.

        Raises:
            UserError: there is no such table.
        """
        if table not in COLUMNS:
            raise UserError(f"No table is called {table}: there are {', '.join(COLUMNS)}.")
        return rows_of(table, getattr(self, table))

    def to_pandas(self, table: str) -> Any:
        """A table as a ``pandas.DataFrame``; see ``rows``.

        Raises:
            UserError: there is no such table, or pandas is not installed.
        """
        rows = self.rows(table)
        try:
            import pandas as pd
        except ImportError as error:
            raise UserError("This needs pandas: pip install 'kzannotate[tables]'.") from error
        return pd.DataFrame(rows, columns=list(COLUMNS[table]))

    def to_arrow(self, table: str) -> Any:
        """A table as a ``pyarrow.Table``; see ``rows``.

        Raises:
            UserError: there is no such table, or pyarrow is not installed.
        """
        rows = self.rows(table)
        try:
            import pyarrow as pa
        except ImportError as error:
            raise UserError("This needs pyarrow: pip install 'kzannotate[tables]'.") from error
        kinds = {"str": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_()}
        schema = pa.schema([(name, kinds[kind]) for name, kind in COLUMNS[table].items()])
        return pa.Table.from_pylist(rows, schema=schema)
