"""Pairs of sentences out as TMX, and in."""

from __future__ import annotations

import pytest

import tmx_shape
from bilingual import bilingual_project
from kzannotate.errors import ForeignFileError, UserError
from kzannotate.formats import tmx
from kzannotate.workbench import sentence_pairs, translations
from kzannotate.workbench.alignment import aligned
from kzannotate.workbench.translation_memory import export_memory, import_memory


@pytest.fixture
def desk(tmp_path):
    bench = bilingual_project(tmp_path / "pair.kza")
    translations.link(bench, "ar", "en")
    yield bench
    bench.close()


def seen(bench):
    return aligned(bench, translations.translations(bench)[0])


def test_all_pairs_are_written_the_same_way_every_time(desk, tmp_path):
    assert export_memory(desk, tmp_path / "a.tmx") == 6
    export_memory(desk, tmp_path / "b.tmx")
    written = (tmp_path / "a.tmx").read_bytes()
    assert written == (tmp_path / "b.tmx").read_bytes()
    assert tmx_shape.faults(written.decode()) == []


def test_only_what_a_reviewer_kept_is_written_when_that_is_wished(desk, tmp_path):
    with pytest.raises(UserError, match="no pair"):
        export_memory(desk, tmp_path / "a.tmx", only_kept=True)
    sentence_pairs.keep(desk, seen(desk), seen(desk).rows[:1])
    assert export_memory(desk, tmp_path / "a.tmx", only_kept=True) == 1
    (unit,) = tmx.read(tmp_path / "a.tmx").units
    assert (unit.by, dict(unit.told)["x-pair"]) == ("Aigul", "confirmed")
    assert unit.wordings[0] == tmx.Wording("en", "A dam for the northern sea")


def test_the_project_is_never_overwritten(desk):
    with pytest.raises(UserError, match="open project itself"):
        export_memory(desk, desk.store.path)


def test_a_memory_that_was_written_comes_back_as_pairs(desk, tmp_path):
    export_memory(desk, tmp_path / "a.tmx")
    report = import_memory(desk, tmp_path / "a.tmx")
    assert (report.paired, report.known, report.elsewhere) == (6, 0, 0)
    assert all(row.kept is not None for row in seen(desk).rows)
    again = import_memory(desk, tmp_path / "a.tmx")
    assert (again.paired, again.known, again.elsewhere) == (0, 6, 0)


def test_what_the_reviewer_paired_stays_when_a_memory_says_otherwise(desk, tmp_path):
    export_memory(desk, tmp_path / "a.tmx")
    sentence_pairs.merge(desk, seen(desk), seen(desk).rows[1:3])
    report = import_memory(desk, tmp_path / "a.tmx")
    assert (report.paired, report.elsewhere) == (4, 2)
    assert seen(desk).rows[1].count == (2, 2)


def test_a_file_that_is_no_memory_changes_nothing(desk, tmp_path):
    (tmp_path / "a.tmx").write_text("<html/>")
    before = desk.store.latest(desk.device.id)
    with pytest.raises(ForeignFileError, match="not TMX"):
        import_memory(desk, tmp_path / "a.tmx")
    assert desk.store.latest(desk.device.id) == before
