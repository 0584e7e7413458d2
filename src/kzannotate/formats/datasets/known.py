"""The formats that the program brings along: what each holds and in which unit it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.format import DataSetFormat, Holds, Option
from kzannotate.text.offset_units import OffsetUnit

if TYPE_CHECKING:
    from collections.abc import Mapping

_EVERYTHING = Holds(
    fragments=True,
    empty=True,
    ties=True,
    cross_document=True,
    properties=True,
    notes=True,
    makers=True,
    document_facts=True,
    document_notes=True,
)

_WITHIN_ARTICLES = replace(_EVERYTHING, cross_document=False)
_TOKENS = Option("tokens", ("marks", "words"), "Words are cut at marks, or whole")
_FLAT = Holds(
    nested=False,
    crossing=False,
    same_span=False,
    entities=False,
    only_mentions=True,
    sentences=False,
    outer_blanks=False,
)

_DOCCANO = Holds(entities=False, ties=True, document_facts=True)
_LABEL_STUDIO = Holds(ties=True, notes=True, document_facts=True)
_EXTRAS = Option(
    "extras", ("metadata", "none"), "Whether what it has no place for travels as metadata."
)


def _doccano_holds(options: Mapping[str, str]) -> Holds:
    if options["extras"] == "metadata":
        return replace(_EVERYTHING, cross_document=False)
    return replace(_DOCCANO, ties=options["shape"] == "relations")


def _label_studio_holds(options: Mapping[str, str]) -> Holds:
    if options["extras"] == "metadata":
        return replace(_EVERYTHING, cross_document=False)
    return _LABEL_STUDIO


def _on_words(holds: Holds, options: Mapping[str, str]) -> Holds:
    return replace(holds, half_words=options["tokens"] == "marks")


def _flat_holds(options: Mapping[str, str]) -> Holds:
    return _on_words(_FLAT, options)


def _conllu_holds(options: Mapping[str, str]) -> Holds:
    return _on_words(replace(_FLAT, entities=True), options)


def _prodigy_holds(options: Mapping[str, str]) -> Holds:
    held = Holds(ties=True, properties=True, notes=True, document_facts=True, outer_blanks=False)
    return _on_words(held, options)


KNOWN: tuple[DataSetFormat, ...] = (
    DataSetFormat(
        "web-annotation",
        "W3C Web Annotation (JSON-LD)",
        ".jsonld",
        OffsetUnit.CODE_POINTS,
        _EVERYTHING,
        "kzannotate.formats.datasets.web_annotation",
        reads=True,
    ),
    DataSetFormat(
        "brat",
        "brat standoff (folder or .zip)",
        "",
        OffsetUnit.CODE_POINTS,
        replace(_EVERYTHING, cross_document=False),
        "kzannotate.formats.datasets.brat",
        reads=True,
        many_files=True,
    ),
    DataSetFormat(
        "doccano",
        "doccano (JSON lines)",
        ".jsonl",
        OffsetUnit.UTF16,
        _DOCCANO,
        "kzannotate.formats.datasets.doccano",
        reads=True,
        options=(
            Option("offsets", ("utf16", "graphemes"), "What doccano's project counts."),
            Option("shape", ("relations", "labels"), "Entities with relations, or triples."),
            _EXTRAS,
        ),
        held_by=_doccano_holds,
    ),
    DataSetFormat(
        "label-studio",
        "Label Studio (JSON)",
        ".json",
        OffsetUnit.CODE_POINTS,
        _LABEL_STUDIO,
        "kzannotate.formats.datasets.label_studio",
        reads=True,
        options=(
            Option("annotators", ("beside", "emails"), "Whether reviewers' names are e-mails."),
            _EXTRAS,
        ),
        held_by=_label_studio_holds,
    ),
    DataSetFormat(
        "prodigy",
        "Prodigy (JSON lines)",
        ".jsonl",
        OffsetUnit.CODE_POINTS,
        Holds(ties=True, properties=True, notes=True, document_facts=True, outer_blanks=False),
        "kzannotate.formats.datasets.prodigy",
        options=(_TOKENS,),
        held_by=_prodigy_holds,
    ),
    DataSetFormat(
        "spacy",
        "spaCy DocBin",
        ".spacy",
        OffsetUnit.CODE_POINTS,
        Holds(outer_blanks=False),
        "kzannotate.formats.datasets.spacy_docs",
        extra="spacy",
    ),
    DataSetFormat(
        "conll2003",
        "CoNLL-2003",
        ".conll",
        OffsetUnit.CODE_POINTS,
        _FLAT,
        "kzannotate.formats.datasets.conll2003",
        options=(
            Option("scheme", ("iob2", "iob1", "bioes"), "Scheme of the tags"),
            _TOKENS,
        ),
        held_by=_flat_holds,
    ),
    DataSetFormat(
        "conllu",
        "CoNLL-U",
        ".conllu",
        OffsetUnit.CODE_POINTS,
        _FLAT,
        "kzannotate.formats.datasets.conllu",
        options=(_TOKENS,),
        held_by=_conllu_holds,
    ),
    DataSetFormat(
        "hugging-face",
        "Hugging Face data set (Parquet, data card, Croissant)",
        "",
        OffsetUnit.CODE_POINTS,
        _EVERYTHING,
        "kzannotate.formats.datasets.hugging_face",
        many_files=True,
        extra="tables",
        options=(
            Option("split", (), "Parts in percent, such as 80/10/10"),
            Option("licence", (), "Licence"),
        ),
    ),
    DataSetFormat(
        "uima-json",
        "UIMA CAS JSON (INCEpTION)",
        ".json",
        OffsetUnit.UTF16,
        _WITHIN_ARTICLES,
        "kzannotate.formats.datasets.uima.cas_json",
        reads=True,
        many_files=True,
    ),
    DataSetFormat(
        "uima-xmi",
        "UIMA CAS XMI (INCEpTION, WebAnno)",
        ".xmi",
        OffsetUnit.UTF16,
        replace(_WITHIN_ARTICLES, controls=False),
        "kzannotate.formats.datasets.uima.xmi",
        reads=True,
        many_files=True,
    ),
    DataSetFormat(
        "webanno-tsv",
        "WebAnno TSV 3.3",
        ".tsv",
        OffsetUnit.UTF16,
        _WITHIN_ARTICLES,
        "kzannotate.formats.datasets.webanno_tsv",
        writes=False,
        reads=True,
    ),
    DataSetFormat(
        "refi-qda",
        "REFI-QDA project (QualCoder, MAXQDA, NVivo, ATLAS.ti)",
        ".qdpx",
        OffsetUnit.CODE_POINTS,
        Holds(ties=True, cross_document=True, notes=True, makers=True, document_notes=True),
        "kzannotate.formats.datasets.refi_qda",
        reads=True,
    ),
)
