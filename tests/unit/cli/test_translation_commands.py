"""``kzannotate translation`` on the command line."""

from __future__ import annotations

import pytest

from bilingual import bilingual_project


@pytest.fixture
def project(kz, tmp_path):
    bilingual_project(tmp_path / "p.kza").close()
    assert kz("translation", "link", tmp_path / "p.kza", "ar", "en") == 0
    return tmp_path / "p.kza"


def test_what_a_translation_says_otherwise_is_listed_with_exit_code_1(kz, project, capsys):
    assert kz("translation", "check", project) == 1
    said = capsys.readouterr().out
    assert "ar row 2: date: 12 May 2024 against 13 مايو 2024" in said
    assert "ar row 3: number: 27 gates against 28 بوابة" in said


def test_sentences_go_out_and_come_in(kz, project, tmp_path, capsys):
    assert kz("translation", "export", project, tmp_path / "a.tmx") == 0
    assert kz("translation", "import", project, tmp_path / "a.tmx") == 0
    assert "6 pairs came in" in capsys.readouterr().out
    assert kz("translation", "export", project, tmp_path / "b.tmx", "--confirmed") == 0


def test_an_unknown_article_is_the_users_mistake(kz, project, capsys):
    assert kz("translation", "link", project, "ar", "nobody") == 2
    assert "no longer in the project" in capsys.readouterr().err
