"""What is fed with bytes: each reader, the folding of text, the codec, a project file.

A target takes any bytes and comes back, or raises what is a fault of ours. ``run.py`` feeds them
what atheris makes up; ``test_targets.py`` feeds them the corpus.
"""

from __future__ import annotations

import json
import random
import tempfile
from contextlib import closing, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode_tagged, encode_tagged
from kzannotate.domain.document import Document
from kzannotate.domain.span import Span
from kzannotate.errors import ForeignFileError, KzError
from kzannotate.storage.opening import create_project, open_project
from kzannotate.storage.rows import UNREADABLE
from kzannotate.storage.salvage import recover
from kzannotate.text import direction, language, sentences, words
from kzannotate.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ENDS = ("txt", "html", "eml", "csv", "tsv", "jsonl", "xlsx", "docx", "odt", "pdf", "epub", "zip")
TERMBASES = (
    ("termbase.tbx_reading", "tbx"),
    ("termbase.term_csv", "csv"),
    ("termbase.utx", "utx"),
    ("termbase.forbidden_list", "csv"),
    ("tmx", "tmx"),
    ("reference", "json"),
)
FACTS = (("fact_lists.fact_csv", "csv"), ("fact_lists.fact_json", "json"))


def articles(data: bytes) -> None:
    """The first byte says what the file is called."""
    if data:
        _read("articles.any_file", ENDS[data[0] % len(ENDS)], data[1:], {})


def termbases(data: bytes) -> None:
    """The first byte chooses the reader."""
    if data:
        reader, end = TERMBASES[data[0] % len(TERMBASES)]
        _read(reader, end, data[1:], None)


def facts(data: bytes) -> None:
    """The first byte chooses the reader."""
    if data:
        reader, end = FACTS[data[0] % len(FACTS)]
        _read(reader, end, data[1:], None)


def data_sets(data: bytes) -> None:
    """The first byte chooses the format; the last choice is to find it out."""
    from kzannotate.formats.datasets.registry import all_formats

    forms = [form for form in all_formats() if form.reads]
    if data:
        choice = data[0] % (len(forms) + 1)
        named = choice < len(forms)
        end = forms[choice].suffix.lstrip(".") if named else "jsonl"
        options = {"format": forms[choice].name} if named else {}
        _read("datasets.reading", end or "zip", data[1:], options)


def project_lines(data: bytes) -> None:
    """A reviewed project as lines of JSON."""
    _read("project_reading", "jsonl", data, None)


def text(data: bytes) -> None:
    """What every article goes through."""
    said = data.decode("utf-8", "replace")
    folded = fold(said)
    for place in range(0, len(folded.text), 3):
        found = folded.raw_span(place, place + 1)
        assert 0 <= found.start < found.end <= len(said)
    whole = Span(0, len(said))
    for span in (*words.words_in(said, whole), *sentences.sentences(said)):
        assert 0 <= span.start < span.end <= len(said)
        snapped = words.snap(said, span)
        assert 0 <= snapped.start <= snapped.end <= len(said)
    for place in range(0, len(said), 7):
        words.word_at(said, place)
        sentences.sentence_at(said, place)
    direction.is_rtl(said, language.guess_language(said))


def codec(data: bytes) -> None:
    """A record as the log keeps it: read as it was written, or not at all."""
    try:
        value = json.loads(data)
        record = decode_tagged(value)
    except UNREADABLE:
        return
    if record is not None:
        assert decode_tagged(json.loads(json.dumps(encode_tagged(record)))) == record


def project(data: bytes) -> None:
    """Four bytes after the other say where a sound project is changed, and into what."""
    whole = bytearray(_sound_project())
    for at in range(0, len(data) - 3, 4):
        place = int.from_bytes(data[at : at + 3], "big") % len(whole)
        whole[place] = data[at + 3]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.kza"
        path.write_bytes(whole)
        with suppress(KzError), closing(open_project(path, read_only=True)) as store:
            store.records(Document)
            store.search("a")
            list(store.revisions())
            list(store.verify())
        with suppress(KzError):
            recover(path, Path(folder) / "new.kza")


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    made.__name__: made
    for made in (articles, termbases, facts, data_sets, project_lines, text, codec, project)
}


def _read(reader: str, end: str, data: bytes, options: Mapping[str, str] | None) -> None:
    read = import_module(f"kzannotate.formats.{reader}").read
    with tempfile.NamedTemporaryFile(suffix=f".{end}") as file:
        file.write(data)
        file.flush()
        with suppress(ForeignFileError, MemoryError):
            read(Path(file.name)) if options is None else read(Path(file.name), options)


@cache
def _sound_project() -> bytes:
    from kzannotate.domain.document import digest
    from kzannotate.domain.entity import Entity
    from kzannotate.domain.project import SHARED_LAYER
    from kzannotate.domain.revision import Change, Revision

    said = "The council met in the hills. " * 20
    records = (Document("a", "A", digest(said), len(said), "en"), Entity("sco", "organisation"))
    changes = tuple(Change(SHARED_LAYER, None, record) for record in records)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.kza"
        with closing(create_project(path, "Sound")) as store:
            store.commit(Revision("r", "d", 1, None, "import", changes), {digest(said): said})
        return path.read_bytes()


def changes_of(seed: int, count: int) -> bytes:
    """Bytes for ``project`` that a run without atheris makes up."""
    return random.Random(seed).randbytes(4 * count)  # noqa: S311 - repeatable, not secret
