"""Every reader of foreign files against good files that were changed at random.

Each ends with what it read or with a sentence that somebody wrote; that the process died, or that
an error of the interpreter came out, is a failure. ``KZANNOTATE_FUZZ=1000`` tries that many
changes of each file instead of a few.
"""

import os
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import Evidence, Fact
from kzannotate.errors import ForeignFileError
from kzannotate.formats.datasets.registry import all_formats
from kzannotate.formats.fact_lists import fact_csv, fact_json
from kzannotate.formats.sandbox import Sandbox
from kzannotate.resources import resource
from kzannotate.workbench.data_sets.targets import MemoryTarget
from rich_data_sets import rich_sets

pytestmark = pytest.mark.slow
TRIES = int(os.environ.get("KZANNOTATE_FUZZ", "12"))
DATA = Path(__file__).parents[1] / "data"
TEXT = "قال المجلس إن 27 دولة وقعت.\nThe council said that 27 states signed.\n"
PAGE = f"<html lang=ar><title>سد</title><body><article><p>{TEXT * 6}</p></article></body></html>"
MAIL = f"From: a@x.example\nSubject: =?utf-8?b?2LPYrw==?=\nMIME-Version: 1.0\n\n{TEXT}"
MEMORY = """<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body><tu tuid="1">
<tuv xml:lang="en"><seg>A dam.</seg></tuv><tuv xml:lang="ar"><seg>سد.</seg></tuv></tu>
</body></tmx>"""
FACTS = [Fact("f", "sea", "depth", 28, "m", "2022-10-13", sources=(Evidence("s", "Yearbook"),))]
TOKENS = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\r",
        b"\n\n",
        b'"',
        b"'",
        b"\\",
        b"<",
        b"<!--",
        b"]]>",
    ),
    *(b"&a;", b"&#0;", b"&#x110000;", b"{", b"[[[[", b"}", b"null", b"-1", b"1e999", b"NaN"),
    *(b"9" * 400, b"\\ud800", b"\xed\xa0\x80", "\u202e".encode(), b"..", b"%s", b"PK\x05\x06"),
    *(b"\t", b";", b"#", b"0", b"true", b"xml:lang", b"\xf4\x90\x80\x80", b"\x1a", b"=" * 50),
)


def workbook():
    book, made = openpyxl.Workbook(), BytesIO()
    for row in (("title", "text", "date"), ("سد", TEXT * 3, "2024-05-06"), ("x", TEXT, 45000)):
        book.active.append(row)
    book.save(made)
    return made.getvalue()


def archive(files):
    made = BytesIO()
    with zipfile.ZipFile(
        made, "w"
    ) as packed:  # not packed smaller, so that changes reach the files
        for name, content in files.items():
            packed.writestr(name, content)
    return made.getvalue()


def unpacked_again(data):
    """The same archive without compression."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return archive({name: packed.read(name) for name in packed.namelist()})


def articles():
    papers = {f".{kind}": (DATA / f"papers/office.{kind}").read_bytes() for kind in ("docx", "odt")}
    yield from ((f"loose{end}", unpacked_again(data)) for end, data in papers.items())
    yield from ((f"a{end}", data) for end, data in papers.items())
    yield "a.pdf", (DATA / "papers/office.pdf").read_bytes()
    yield "a.txt", TEXT.encode("utf-16")
    yield "b.txt", TEXT.encode("cp1256")
    yield "a.html", PAGE.encode()
    yield "a.eml", MAIL.encode()
    yield "a.csv", f'title,text\nسد,"{TEXT * 3}"\n'.encode()
    yield "a.jsonl", b'{"title": "x", "text": "A dam was opened in the hills today."}\n' * 3
    yield "a.xlsx", unpacked_again(workbook())


def lists():
    termbases = {"tbx": "tbx_reading", "csv": "term_csv", "utx": "utx"}
    for path in sorted((DATA / "termbases").iterdir()):
        if reader := termbases.get(path.suffix[1:]):
            yield f"termbase.{reader}", path.name, path.read_bytes()
    forbidden = (DATA / "termbases/forbidden.csv").read_bytes()
    yield "termbase.forbidden_list", "forbidden.csv", forbidden
    yield "tmx", "a.tmx", MEMORY.encode()
    yield "fact_lists.fact_csv", "a.csv", fact_csv.write(FACTS, {}).encode()
    yield "fact_lists.fact_json", "a.json", fact_json.write(FACTS, {}).encode()
    first = next(p for p in sorted(resource("reference").iterdir()) if p.suffix == ".json")
    yield "reference", first.name, first.read_bytes()


@cache
def rich():
    return find(
        rich_sets(),
        lambda data: sum(len(d.marks) for d in data.documents()) >= 3,
        settings=settings(derandomize=True, database=None),
    )


def data_set(form):
    target = MemoryTarget()
    form.write(rich(), target, {})
    whole = target.files.get("") or archive(target.files)
    packed = whole if whole[:2] != b"PK" else unpacked_again(whole)
    return f"a{form.suffix if '' in target.files else '.zip'}", packed


CASES = (
    *(("articles.any_file", name, {}, data) for name, data in articles()),
    *((reader, name, None, data) for reader, name, data in lists()),
    *(("datasets.reading", form.name, {"format": form.name}, form) for form in all_formats()
      if form.reads and form.writes),
)  # fmt: skip
"""Reader, name, options, and the content of the file or the format that it is written in."""
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(("flip", "cut", "twice", "put", "swap", "end")),
        st.floats(0, 1, exclude_max=True),
        st.integers(1, 300),
        st.sampled_from(TOKENS),
    ),
    min_size=1,
    max_size=4,
)


def changed(data, changes):
    for kind, where, length, token in changes:
        at = int(where * len(data))
        piece = data[at : at + length]
        data = {
            "flip": data[:at] + bytes(b ^ (1 << length % 8) for b in piece[:1]) + data[at + 1 :],
            "cut": data[:at] + data[at + length :],
            "twice": data[:at] + piece * 3 + data[at + length :],
            "put": data[:at] + token + data[at:],
            "swap": data[:at] + token + data[at + len(token) :],
            "end": data[:at],
        }[kind]
    return data


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(30) as sandbox:
        yield sandbox


def told(sandbox, path, reader, options):
    """What a reader says in the end; empty where it read the file."""
    try:
        sandbox.read(reader, path, options)
    except ForeignFileError as error:
        return error.sentence
    return ""


@pytest.fixture
def case(request):
    """Made when it is tried: a test that is not run waits for none."""
    reader, name, options, content = request.param
    name, data = (name, content) if isinstance(content, bytes) else data_set(content)
    return reader, name, data, options


each_file = pytest.mark.parametrize(
    "case", CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES], indirect=True
)


@each_file
def test_the_good_file_is_read(sandbox, tmp_path, case):
    reader, name, data, options = case
    (tmp_path / name).write_bytes(data)
    assert told(sandbox, tmp_path / name, reader, options) == ""


@each_file
@settings(max_examples=TRIES, suppress_health_check=list(HealthCheck))
@given(changes=CHANGES)
def test_a_changed_file_is_read_or_refused_with_a_reason(sandbox, tmp_path, case, changes):
    reader, name, data, options = case
    (tmp_path / name).write_bytes(changed(data, changes))
    sentence = told(sandbox, tmp_path / name, reader, options)
    assert "\n" not in sentence
    assert "this file cannot be read (" not in sentence
    assert "so it was stopped" not in sentence
