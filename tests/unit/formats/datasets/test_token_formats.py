"""CoNLL, Prodigy and spaCy: marks as tokens, read back by their own libraries."""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from operator import add
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from data_sets import data_sets
from kzannotate.domain.document import Document, digest
from kzannotate.domain.span import Quote, Span
from kzannotate.formats.datasets.losses import losses
from kzannotate.formats.datasets.model import DataDocument, Mark, MarkKind, data_set_of
from kzannotate.formats.datasets.registry import format_named
from kzannotate.formats.datasets.tokens import tokenised
from kzannotate.workbench.data_sets.targets import MemoryTarget

if TYPE_CHECKING:
    from kzannotate.formats.datasets.model import DataSet

TEXT = "قال للصندوق إنه يعمل. Aral fund met in Astana, Kazakhstan."


def marked(*places: tuple[str, str]) -> DataSet:
    marks = []
    for number, (words, label) in enumerate(places):
        span = Span(TEXT.index(words), TEXT.index(words) + len(words))
        marks.append(Mark(f"m{number}", MarkKind.MENTION, label, (span,), Quote.at(TEXT, span)))
    about = Document("d", "t", digest(TEXT), len(TEXT), "ar")
    return data_set_of((DataDocument(about, TEXT, None, tuple(marks)),))


def written(data: DataSet, form: str, **options: str) -> str:
    return raw(data, form, **options).decode()


def raw(data: DataSet, form: str, **options: str) -> bytes:
    target = MemoryTarget()
    format_named(form).write(data, target, options)
    return target.files[""]


def tags(data: DataSet, **options: str) -> list[str]:
    lines = [line for line in written(data, "conll2003", **options).splitlines() if line]
    return [line.split()[-1] for line in lines[1:]]


def test_a_mark_begins_with_b_in_iob2_and_with_i_in_iob1() -> None:
    data = marked(("Aral fund", "ORG"))
    assert [t for t in tags(data) if t != "O"] == ["B-ORG", "I-ORG"]
    assert [t for t in tags(data, scheme="iob1") if t != "O"] == ["I-ORG", "I-ORG"]
    assert [t for t in tags(data, scheme="bioes") if t != "O"] == ["B-ORG", "E-ORG"]


def test_in_iob1_only_a_neighbour_of_the_same_label_begins_with_b() -> None:
    data = marked(("Aral", "ORG"), ("fund", "ORG"), ("Astana", "place of event"))
    found = [t for t in tags(data, scheme="iob1") if t != "O"]
    assert found == ["I-ORG", "B-ORG", "I-place_of_event"]


def test_a_name_behind_a_prefix_is_cut_off_or_grows_and_that_is_told() -> None:
    data = marked(("صندوق", "ORG"))
    assert "صندوق -X- _ B-ORG" in written(data, "conll2003")
    assert "للصندوق -X- _ B-ORG" in written(data, "conll2003", tokens="words")
    form = format_named("conll2003")
    told = losses(data, form.held({"tokens": "words"}), form.unit)
    assert [(x.count, x.sentence) for x in told] == [
        (1, "marks inside of words grow to whole words")
    ]


def test_a_nested_mark_is_left_out_of_a_flat_scheme_and_counted() -> None:
    data = marked(("Aral fund", "ORG"), ("Aral", "LOC"))
    assert "LOC" not in written(data, "conll2003")
    form = format_named("conll2003")
    assert [x.count for x in losses(data, form.held({}), form.unit)] == [1]


@settings(max_examples=60)
@given(data=data_sets())
def test_tokens_and_gaps_are_the_text(data: DataSet) -> None:
    for document in data.documents():
        for at_marks in (True, False):
            found = tokenised(document, at_marks=at_marks)
            pieces = map(add, found.words, found.spaces)
            assert found.before + "".join(pieces) == document.text


@settings(max_examples=40)
@given(data=data_sets(fragments=False))
def test_prodigy_spans_stand_where_their_numbers_say(data: DataSet) -> None:
    lines = written(data, "prodigy").splitlines()
    for line, document in zip(lines, data.documents(), strict=True):
        task = json.loads(line)
        for span in task["spans"]:
            tokens = task["tokens"][span["token_start"] : span["token_end"] + 1]
            assert (tokens[0]["start"], tokens[-1]["end"]) == (span["start"], span["end"])
            assert span["text"] == document.text[span["start"] : span["end"]]


@settings(max_examples=40)
@given(data=data_sets(fragments=False))
def test_the_library_of_conllu_reads_the_text_and_the_tags(data: DataSet) -> None:
    conllu = pytest.importorskip("conllu")
    sentences = conllu.parse(written(data, "conllu"))
    words = [token["form"] for sentence in sentences for token in sentence]
    found = [w for d in data.documents() for w in tokenised(d, at_marks=True).words]
    assert words == found


def test_a_link_is_told_in_conllu() -> None:
    data = marked(("Aral fund", "ORG"))
    (document,) = data.documents()
    linked = replace(document.marks[0], entity="e")
    from kzannotate.formats.datasets.model import DataEntity

    entity = DataEntity("e", "organisation", "Aral fund", "Q1520")
    data = data_set_of((replace(document, marks=(linked,)),), entities={"e": entity})
    assert "Link=http://www.wikidata.org/entity/Q1520" in written(data, "conllu")


@settings(max_examples=25, deadline=None)
@given(data=data_sets(fragments=False))
def test_spacy_reads_every_mark_where_it_was(data: DataSet) -> None:
    spacy = pytest.importorskip("spacy")
    from spacy.tokens import DocBin

    bin_ = DocBin().from_bytes(raw(data, "spacy"))
    for doc, document in zip(bin_.get_docs(spacy.blank("xx").vocab), data.documents(), strict=True):
        assert doc.text == document.text
        found = sorted((s.start_char, s.end_char, s.label_) for s in doc.spans["marks"])
        assert found == sorted(_stripped(m) for m in document.marks if m.quote.exact.strip())


def test_parts_make_the_docbin_that_spacy_makes_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    srsly = pytest.importorskip("srsly")
    pytest.importorskip("spacy")
    from kzannotate.formats.datasets import spacy_docs

    (document,) = marked(("Aral fund", "ORG"), ("Astana", "GPE")).documents()
    data = data_set_of((document, replace(document, text="", marks=()), document))
    whole = zlib.decompress(raw(data, "spacy"))
    monkeypatch.setattr(spacy_docs, "_PART", 1)
    monkeypatch.setattr(spacy_docs, "_WORDS", 1)
    assert zlib.decompress(raw(data, "spacy")) == whole
    from spacy.tokens import DocBin

    asked = DocBin(store_user_data=True).from_bytes(raw(data, "spacy"))
    assert srsly.msgpack_loads(zlib.decompress(asked.to_bytes())) == srsly.msgpack_loads(whole)


def _stripped(mark: Mark) -> tuple[int, int, str]:
    """Blanks at the ends are in no token."""
    words = mark.quote.exact
    start = mark.cover.start + len(words) - len(words.lstrip())
    return start, start + len(words.strip()), mark.label
