"""Croissant metadata, JSON-LD that describes the tables.

Source: the Croissant format specification 1.0, https://docs.mlcommons.org/croissant/.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets.hugging_face.columns import ABOUT, COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.formats.datasets.hugging_face.tables import TableFile
    from kzannotate.formats.datasets.model import DataSet

_KINDS = {"string": "sc:Text", "int64": "sc:Integer"}

_CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(data: DataSet, files: Sequence[TableFile], licence: str) -> dict[str, Any]:
    """The metadata as a JSON value."""
    title = " ".join(data.title.split()) or "Reviewed articles"
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": title,
        "description": f"{data.count} articles with marks, made with kzannotate.",
        **({"license": licence} if licence else {}),
        "inLanguage": list(data.languages),
        "distribution": [_file(file) for file in files],
        "recordSet": [
            _record_set(table, file)
            for table, of_table in groupby(files, key=lambda f: f.table)
            for file in of_table
        ],
    }


def _file(file: TableFile) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.name,
        "name": file.name,
        "contentUrl": file.name,
        "contentSize": f"{file.size} B",
        "encodingFormat": "application/x-parquet",
        "sha256": file.sha256,
    }


def _record_set(table: str, file: TableFile) -> dict[str, Any]:
    name = f"{table}-{file.part}"
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": ABOUT[table],
        "field": [_field(name, column, kind, file) for column, kind in COLUMNS[table].items()],
    }


def _field(record_set: str, column: str, kind: str, file: TableFile) -> dict[str, Any]:
    inner = kind.removeprefix("list<").removesuffix(">")
    return {
        "@type": "cr:Field",
        "@id": f"{record_set}/{column}",
        "name": f"{record_set}/{column}",
        "dataType": _KINDS[inner],
        **({"repeated": True} if inner != kind else {}),
        "source": {"fileObject": {"@id": file.name}, "extract": {"column": column}},
    }
