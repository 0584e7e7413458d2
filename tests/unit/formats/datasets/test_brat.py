"""brat's folders keep all but ties of two articles, and come in as people annotated them there."""

import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets import brat
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.formats.datasets.registry import format_named
from rich_data_sets import back, everything, rich_sets

FORM = format_named("brat")
TEXT = "🌍 قال الصندوق\nإن الصندوق سيدعم المشروع."


def found(folder, *lines, text=TEXT):
    (folder / "a.txt").write_bytes(text.encode())
    (folder / "a.ann").write_bytes("\n".join(lines).encode())
    assert brat.recognises(folder)
    data = brat.read(folder, {})
    (document,) = data.documents()
    return data, document


@settings(max_examples=40)
@given(rich_sets(empty=True))
def test_all_but_ties_of_two_articles_comes_back(data):
    with tempfile.TemporaryDirectory() as folder:
        again = back(data, FORM, Path(folder))
    assert everything(again)[1:3] == everything(data)[1:3]
    assert again.left_out == ()


@settings(max_examples=15)
@given(rich_sets())
def test_without_our_files_beside_words_links_and_ties_still_come_back(data):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        back(data, FORM, folder)
        for path in folder.glob("*.kz.jsonl"):
            path.unlink()
        again = brat.read(folder, {})
    for ours, theirs in zip(data.documents(), again.documents(), strict=True):
        assert theirs.text == ours.text
        assert len(theirs.marks) == len(ours.marks)
        assert [bool(m.entity) for m in theirs.marks] == [bool(m.entity) for m in ours.marks]
        assert len(theirs.ties) == len(ours.ties)


def test_words_over_a_line_break_are_cut_and_made_one_again(tmp_path):
    _, document = found(tmp_path, "T1\tFUND 6 13;14 16\tالصندوق إن")
    assert [(s.start, s.end) for s in document.marks[0].spans] == [(6, 16)]


def test_discontinuous_words_stay_so(tmp_path):
    _, document = found(tmp_path, "T1\tX 2 5;17 24\tقال الصندوق")
    assert document.marks[0].fragments(TEXT) == ("قال", "الصندوق")


def test_relations_events_links_attributes_and_notes_come_in(tmp_path):
    lines = (
        "T1\tFUND 6 13\tالصندوق",
        "T2\tSay 2 5\tقال",
        "E1\tSay:T2 Agent1:T1",
        "R1\tSame Arg1:T1 Arg2:E1",
        "*\tEquiv T1 T2",
        "A1\tNegated E1",
        "A2\tTense E1 past",
        "M1\tSpeculation E1",
        "N1\tReference T1 Wikidata:Q1520\tAral fund",
        "#1\tAnnotatorNotes T1\twho?",
    )
    data, document = found(tmp_path, *lines)
    said, fund = document.marks
    assert said.properties == (("Negated", "yes"), ("Tense", "past"), ("Speculation", "yes"))
    assert (fund.note, data.entities[fund.entity].wikidata) == ("who?", "Q1520")
    assert sorted(tie.kind for tie in document.ties) == ["Agent", "Equiv", "Same"]
    assert data.left_out == ()


def test_what_was_changed_in_brat_counts_over_what_stands_beside(tmp_path):
    target = tmp_path / "set"
    target.mkdir()
    from data_sets import ENTITIES
    from kzannotate.domain.document import Document, digest
    from kzannotate.domain.span import Quote, Span
    from kzannotate.formats.datasets.model import DataDocument, Mark, data_set_of

    mark = Mark("m", MarkKind.TAG, "a b", (Span(6, 13),), Quote.at(TEXT, Span(6, 13)), note="old")
    about = Document("a", "t", digest(TEXT), len(TEXT), "ar")
    data = data_set_of((DataDocument(about, TEXT, marks=(mark,)),), entities=ENTITIES)
    back(data, FORM, target)
    lines = (target / "a.ann").read_text("utf-8").replace("\told", "\tnew")
    (target / "a.ann").write_text(lines.replace("kind T1 tag", "kind T1 fault"), "utf-8")
    (document,) = brat.read(target, {}).documents()
    assert [(m.id, m.kind, m.label, m.note) for m in document.marks] == [
        ("m", MarkKind.FAULT, "a b", "new")
    ]


@pytest.mark.parametrize("ends", ["7 14", "90 97"])
def test_the_words_judge_of_numbers(tmp_path, ends):
    _, document = found(
        tmp_path, f"T1\tFUND {ends}\tسيدعم" if ends == "90 97" else f"T1\tF {ends}\tالصندوق"
    )
    assert document.marks[0].spans[0].start == (25 if ends == "90 97" else 6)


@pytest.mark.parametrize(
    "line",
    [
        "T2\tX 2 500\tبنك",
        "T2\tX 5 2\tبنك",
        "T2\tX 2 5\tبنك",
        "T2\tX 2 5;4 9\tقال قال",
        "T2\tX -2 5\tقال",
        f"T2\tX 2 {'9' * 5000}\tقال",
        "T1\tX 2 5\tقال",
        "R1\tSame Arg1:T1 Arg2:T9",
        "E1\tSay:E1 Agent:E1",
        "N1\tReference",
        "nothing",
        "Z1\tx y\tz",
    ],
)
def test_a_broken_line_is_named_and_the_rest_comes_in(tmp_path, line):
    data, document = found(tmp_path, "T1\tFUND 6 13\tالصندوق", line)
    assert [m.label for m in document.marks] == ["FUND"]
    assert [(left.file, left.line) for left in data.left_out] == [("a.ann", 2)]


def test_annotations_without_a_text_are_told(tmp_path):
    (tmp_path / "b.ann").write_text("T1\tX 0 1\ta", "utf-8")
    data, _ = found(tmp_path, "T1\tFUND 6 13\tالصندوق")
    assert [str(left) for left in data.left_out] == ["b.ann: its text is not beside it"]


def test_an_archive_is_read_like_a_folder(tmp_path):
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("set/a.txt", TEXT)
        archive.writestr("set/a.ann", "T1\tFUND 6 13\tالصندوق\n")
        archive.writestr("../out.ann", "T1\tFUND 6 13\tالصندوق\n")
    assert brat.recognises(path)
    (document,) = brat.read(path, {}).documents()
    assert len(document.marks) == 1


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * 20_000_000)
        archive.writestr("a.ann", "T1\tX 0 1\t0")
    with pytest.raises(ForeignFileError, match="packed too tightly"):
        brat.read(path, {})


def test_a_folder_of_other_files_is_not_brats(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    assert not brat.recognises(tmp_path)
    assert not brat.recognises(tmp_path / "nothing.zip")
    assert not brat.recognises(tmp_path / "a.txt")
