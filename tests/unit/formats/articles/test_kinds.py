import pytest

from kzannotate.errors import ForeignFileError
from kzannotate.formats.articles import any_file
from kzannotate.formats.articles.kinds import KINDS, kind_of


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", b"<html> is how a page begins", "text_file"),
        ("a.HTML", b"<p>words", "web_page"),
        ("a", b" <!DOCTYPE html><p>words", "web_page"),
        ("a.bak", b"Received: from x\nSubject: y\n\nwords", "mail"),
        ("a", b"just words", "text_file"),
        ("a.txt", b"PK\x03\x04", "archive"),
        ("a.eml", b"", "mail"),
    ],
)
def test_the_ending_counts_unless_the_first_bytes_prove_something_else(name, data, kind):
    assert kind_of(name, data).name == kind


def test_no_ending_belongs_to_two_kinds():
    suffixes = [suffix for kind in KINDS for suffix in kind.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_an_archive_that_hides_its_kind_is_not_opened():
    with pytest.raises(ForeignFileError, match="this is an archive"):
        any_file.read_bytes(b"PK\x03\x04", {"name": "a.txt"})
