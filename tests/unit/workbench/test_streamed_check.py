"""Lines that are written as a check goes on are those of a check that is done."""

from __future__ import annotations

import pytest

from kzannotate.errors import KzError
from kzannotate.formats import check_jsonl
from kzannotate.resources import resource
from kzannotate.workbench.checking import check_paths
from kzannotate.workbench.streamed_check import StreamedCheck

SAMPLE = resource("sample")
REFERENCE = resource("reference", "kazakhstan.json")


@pytest.mark.parametrize("processes", [1, 2])
def test_lines_in_a_stream_are_those_of_the_whole_check(processes):
    told = StreamedCheck([SAMPLE], [REFERENCE], processes=processes)
    report = check_paths([SAMPLE], [REFERENCE]).report()
    assert "".join(told.lines()) == check_jsonl.write(report)
    assert (tuple(told.left_out), told.loud) == (report.left_out, bool(report.loud))


def test_a_folder_without_articles_is_a_mistake(tmp_path):
    with pytest.raises(KzError, match="no article to check"):
        list(StreamedCheck([tmp_path], []).lines())
