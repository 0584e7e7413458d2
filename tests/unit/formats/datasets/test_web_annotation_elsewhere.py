"""Web Annotations as a JSON-LD processor sees them; passed over where there is none."""

import json

import pytest
from hypothesis import given, settings

from data_sets import ENTITIES, documents
from kzannotate.formats.datasets import web_annotation
from kzannotate.formats.datasets.model import data_set_of
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import everything, written

jsonld = pytest.importorskip("pyld.jsonld")

FORM = format_named("web-annotation")
OA = "http://www.w3.org/ns/oa#"
ACTIVITY = "http://www.w3.org/ns/activitystreams#"
LINKS = {
    **{name: OA + name for name in ("hasBody", "hasTarget", "hasSource", "hasSelector")},
    "items": f"{ACTIVITY}items",
}


def _context():
    """The terms of the model that our files use, as the recommendation defines them."""
    types = ("Annotation", "TextualBody", "SpecificResource")
    types += ("TextQuoteSelector", "TextPositionSelector")
    purposes = ("tagging", "commenting", "editing", "identifying", "linking", "describing")
    links = {"body": "hasBody", "target": "hasTarget", "source": "hasSource"}
    links |= {"selector": "hasSelector"}
    values = ("start", "end", "exact", "prefix", "suffix")
    return {
        "dc": "http://purl.org/dc/elements/1.1/",
        "dcterms": "http://purl.org/dc/terms/",
        "id": "@id",
        "type": "@type",
        "AnnotationCollection": f"{ACTIVITY}OrderedCollection",
        "AnnotationPage": f"{ACTIVITY}OrderedCollectionPage",
        "Text": "http://purl.org/dc/dcmitype/Text",
        "first": {"@type": "@id", "@id": f"{ACTIVITY}first"},
        "items": {"@type": "@id", "@id": f"{ACTIVITY}items", "@container": "@list"},
        "total": f"{ACTIVITY}totalItems",
        "startIndex": f"{ACTIVITY}startIndex",
        "motivation": {"@type": "@vocab", "@id": f"{OA}motivatedBy"},
        "purpose": {"@type": "@vocab", "@id": f"{OA}hasPurpose"},
        "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
        "label": "http://www.w3.org/2000/01/rdf-schema#label",
        "language": "dc:language",
        "format": "dc:format",
        **{name: OA + name for name in (*types, *purposes, *values)},
        **{name: {"@type": "@id", "@id": OA + link} for name, link in links.items()},
    }


def _load(url, _options):
    assert url == "http://www.w3.org/ns/anno.jsonld"  # and never from there
    document = {"@context": _context()}
    return {"contextUrl": None, "documentUrl": url, "document": document, "contentType": None}


OPTIONS = {"documentLoader": _load}


@settings(max_examples=15)
@given(documents(empty=True))
def test_a_json_ld_processor_finds_every_mark_at_its_words(document):
    data = data_set_of((document,), "Set", entities=ENTITIES)
    (graph,) = jsonld.expand(json.loads(written(data, FORM)), OPTIONS)
    items = graph[f"{ACTIVITY}first"][0][LINKS["items"]][0]["@list"]
    positions = [
        tuple(selector[OA + end][0]["@value"] for end in ("start", "end"))
        for item in items[1 : 1 + len(document.marks)]
        for target in item[LINKS["hasTarget"]]
        for selector in target[LINKS["hasSelector"]]
        if selector["@type"] == [f"{OA}TextPositionSelector"]
    ]
    assert positions == [(s.start, s.end) for mark in document.marks for s in mark.spans]


@settings(max_examples=15)
@given(documents(empty=True))
def test_what_a_processor_made_of_our_file_comes_back(tmp_path_factory, document):
    data = data_set_of((document,), "Set", entities=ENTITIES)
    ours = json.loads(written(data, FORM))
    theirs = jsonld.compact(jsonld.expand(ours, OPTIONS), ours["@context"], OPTIONS)
    path = tmp_path_factory.mktemp("set") / "set.jsonld"
    path.write_text(json.dumps(theirs), "utf-8")
    assert web_annotation.recognises(path)
    assert everything(web_annotation.read(path, {})) == everything(data)
