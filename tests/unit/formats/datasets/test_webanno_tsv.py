"""WebAnno TSV 3.3, in the words of its specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.registry import format_named

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.model import DataDocument, DataSet

NER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
HEAD = (
    "#FORMAT=WebAnno TSV 3.3\n"
    f"#T_SP={NER}|identifier|value\n"
    f"#T_RL=webanno.custom.Rel|label|BT_{NER}\n\n\n"
)
ASTANA = "http://www.wikidata.org/entity/Q1520"
BODY = (
    "#Text=👍 Aral fund met.\n"
    "1-1\t0-2\t👍\t_\t_\t_\t_\t\n"
    "1-2\t3-7\tAral\t*[1]\tORG[1]\t_\t_\t\n"
    "1-3\t8-12\tfund\t*[1]|*[2]\tORG[1]|MISC\\|X[2]\t_\t_\t\n"
    "1-4\t13-16\tmet\t_\t_\t_\t_\t\n"
    "1-5\t16-17\t.\t_\t_\t_\t_\t\n"
    "\n"
    "#Text=في أستانا\n"
    "2-1\t19-21\tفي\t_\t_\t_\t_\t\n"
    f"2-2\t22-28\tأستانا\t{ASTANA}\tLOC\theld in\t1-2[1_0]\t\n"
)


def read(folder: Path, body: str) -> DataSet:
    path = folder / "a.tsv"
    path.write_text(HEAD + body, encoding="utf-8", newline="")
    form = format_named("webanno-tsv")
    return form.read(path, {})


def document(data: DataSet) -> DataDocument:
    (found,) = data.documents()
    return found


def test_text_and_spans_over_tokens_are_read(tmp_path: Path) -> None:
    found = document(read(tmp_path, BODY))
    assert found.text == "👍 Aral fund met.\n في أستانا"
    assert [(m.label, m.quote.exact) for m in found.marks] == [
        *(("ORG", "Aral fund"), ("MISC|X", "fund"), ("LOC", "أستانا")),
    ]


def test_links_and_relations_are_read(tmp_path: Path) -> None:
    data = read(tmp_path, BODY)
    (tie,) = document(data).ties
    ends = {m.id: m.quote.exact for m in document(data).marks}
    assert (tie.kind, ends[tie.first], ends[tie.second]) == ("held in", "Aral fund", "أستانا")
    assert data.entities["Q1520"].kind == "loc"


def test_a_part_of_a_token_is_a_span_of_its_own(tmp_path: Path) -> None:
    part = "#Text=للصندوق\n1-1\t0-7\tللصندوق\t_\t_\t_\t_\t\n1-1.1\t2-7\tصندوق\t*\tORG\t_\t_\t\n"
    (mark,) = document(read(tmp_path, part)).marks
    assert mark.quote.exact == "صندوق"


def test_lines_that_are_no_tokens_are_told_and_the_rest_comes(tmp_path: Path) -> None:
    data = read(tmp_path, BODY + "nonsense\n2-3\t9-1\tx\t_\t_\t_\t_\n")
    assert [entry.line for entry in data.left_out] == [16, 17]
    assert len(document(data).marks) == 3


def test_an_offset_far_beyond_the_text_is_refused(tmp_path: Path) -> None:
    far = "#Text=x\n1-1\t900000000-900000001\tx\t_\t_\t_\t_\n"
    with pytest.raises(ForeignFileError, match="far beyond"):
        read(tmp_path, far)


def test_another_file_is_none(tmp_path: Path) -> None:
    path = tmp_path / "b.tsv"
    path.write_text("a\tb\n", encoding="utf-8")
    with pytest.raises(ForeignFileError, match="first line"):
        format_named("webanno-tsv").read(path, {})
