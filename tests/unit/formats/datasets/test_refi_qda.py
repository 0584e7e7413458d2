"""REFI-QDA projects: round trips, and what other programs' projects look like."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings

from data_sets import data_sets, places
from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.registry import format_named
from kzannotate.workbench.data_sets.targets import MemoryTarget

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.formats.datasets.model import DataSet

FORM = format_named("refi-qda")
NS = "{urn:QDA-XML:project:1.0}"
TEXT = "👍 عقد المنتدى في أستانا"
PROJECT = (
    '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P">'
    '<Users><User guid="u1" name="Dana"/></Users>'
    '<CodeBook><Codes><Code guid="c1" name="Places" isCodable="true">'
    '<Code guid="c2" name="City" isCodable="true"/></Code></Codes></CodeBook>'
    '<Sources><TextSource guid="s1" name="a" plainTextPath="internal://s1.txt">'
    "{selection}</TextSource>"
    '<PictureSource guid="p1" name="photo"/></Sources></Project>'
)


def selection(start: int, end: int, name: str = "") -> str:
    return (
        f'<PlainTextSelection guid="x1" name="{name}" startPosition="{start}" endPosition="{end}" '
        'creatingUser="u1" creationDateTime="2024-02-01T10:00:00Z">'
        '<Coding guid="k1"><CodeRef targetGUID="c2"/></Coding></PlainTextSelection>'
    )


def project(folder: Path, inside: str, text: str = TEXT) -> Path:
    path = folder / "p.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", PROJECT.replace("{selection}", inside))
        archive.writestr("sources/s1.txt", text)
    return path


def again(data: DataSet, path: Path) -> DataSet:
    target = MemoryTarget()
    FORM.write(data, target, {})
    path.write_bytes(target.files[""])
    return FORM.read(path, {})


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=data_sets(fragments=False, empty=True))
def test_texts_marks_links_and_ties_come_back(
    tmp_path_factory: pytest.TempPathFactory, data: DataSet
) -> None:
    back = again(data, tmp_path_factory.mktemp("qda") / "a.qdpx")
    assert back.left_out == ()
    assert places(back) == places(data)
    for here, there in zip(back.documents(), data.documents(), strict=True):
        named = {None: None} | {k: e.name for k, e in back.entities.items()}
        known = {None: None} | {k: e.name for k, e in data.entities.items()}
        assert sorted(str(named[m.entity]) for m in here.marks) == sorted(
            str(known[m.entity]) for m in there.marks
        )
        assert len(here.ties) == len(there.ties)


def test_a_strangers_code_is_the_label_and_the_coder_the_maker(tmp_path: Path) -> None:
    start = TEXT.index("أستانا")
    data = FORM.read(project(tmp_path, selection(start, start + 6)), {})
    ((mark,),) = [d.marks for d in data.documents()]
    assert (mark.label, mark.quote.exact) == ("City", "أستانا")
    assert mark.maker is not None
    assert (mark.maker.name, mark.maker.made) == ("Dana", "2024-02-01T10:00:00+00:00")
    assert [x.file for x in data.left_out] == ["photo"]


def test_positions_in_utf16_are_found_by_the_name_of_the_selection(tmp_path: Path) -> None:
    start = TEXT.index("أستانا") + 1
    data = FORM.read(project(tmp_path, selection(start, start + 6, "أستانا")), {})
    ((mark,),) = [d.marks for d in data.documents()]
    assert mark.quote.exact == "أستانا"


def test_a_selection_beyond_the_text_is_left_out(tmp_path: Path) -> None:
    data = FORM.read(project(tmp_path, selection(5, 900)), {})
    assert [d.marks for d in data.documents()] == [()]
    assert any("does not stand there" in x.sentence for x in data.left_out)


def test_codes_and_elements_stand_in_the_order_of_the_schema(tmp_path: Path) -> None:
    start = TEXT.index("أستانا")
    data = FORM.read(project(tmp_path, selection(start, start + 6)), {})
    (document,) = data.documents()
    noted = replace(document.marks[0], note="why")
    data = replace(data, documents=lambda: iter((replace(document, marks=(noted,)),)))
    again(data, tmp_path / "b.qdpx")
    root = ET.fromstring(  # noqa: S314 - our own file
        zipfile.ZipFile(tmp_path / "b.qdpx").read("project.qde")
    )
    assert [child.tag.removeprefix(NS) for child in root] == [
        *("Users", "CodeBook", "Sources", "Notes"),
    ]


def test_entities_in_the_project_file_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(ForeignFileError, match="document type"):
        FORM.read(path, {})


def test_a_text_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = tmp_path / "p.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", PROJECT.replace("{selection}", ""))
    data = FORM.read(path, {})
    assert data.count == 0
    assert any("not in the archive" in x.sentence for x in data.left_out)
