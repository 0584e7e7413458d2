"""One dialog over all settings: what is chosen holds at once, is found, and is given back."""

import json

import pytest

from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.gui.dialogs.settings.dialog import SettingsDialog
from kzannotate.gui.settings import Settings
from kzannotate.gui.settings_table import PAGES, SETTINGS


def opened(program, page="look"):
    program.window.setting.open(page)
    return program.window.findChild(SettingsDialog)


@pytest.fixture
def dialog(program):
    return opened(program)


def seen(dialog):
    return [id_ for id_, section in dialog.sections.items() if not section.isHidden()]


def test_every_setting_has_its_row_with_a_name_for_screen_readers(dialog):
    assert set(dialog.rows) == {s.key for s in SETTINGS}
    assert all(row.editor.accessibleName() for row in dialog.rows.values())


def test_a_page_is_shown_at_a_time(dialog):
    for page in PAGES:
        dialog.show_page(page)
        assert seen(dialog) == [page]


def test_what_is_chosen_holds_at_once_and_is_remembered(program, dialog):
    dialog.rows["theme"].hold("contrast")
    assert program.wardrobe._file.read().theme == "contrast"
    assert program.window.actions_["theme_contrast"].isChecked()


def test_a_setting_goes_back_to_what_it_was_at_first(program, dialog):
    row = dialog.rows["text_size"]
    row.hold(1.2)
    assert program.wardrobe.settings.text_size == 1.2
    row.reset.click()
    assert program.wardrobe.settings.text_size == 1.0
    assert not row.reset.isEnabled()


def test_settings_are_found_in_any_page(dialog):
    dialog.field.setText("high contrast")
    assert seen(dialog) == ["look", "keys"]
    assert not dialog.rows["theme"].isHidden()
    assert dialog.rows["language"].isHidden()


def test_nothing_found_says_so(dialog):
    dialog.field.setText("qqqq")
    assert seen(dialog) == []
    assert not dialog._none.isHidden()


def test_in_another_language_all_is_said_anew_on_the_same_page(program, dialog, qtbot):
    dialog.show_page("privacy")
    dialog.rows["language"].hold("ar")
    qtbot.waitUntil(lambda: dialog.rows["language"].editor.currentData() == "ar")
    qtbot.waitUntil(lambda: seen(dialog) == ["privacy"])


def test_articles_are_set_anew_while_they_are_seen(at_work):
    dialog = opened(at_work, "reading")
    dialog.rows["zoom"].hold(1.5)
    dialog.rows["justified"].hold(True)
    assert at_work.window.article.reader.zoom == 1.5
    assert at_work.wardrobe.settings.justified


def test_without_a_project_there_are_no_rules_to_choose(dialog):
    dialog.show_page("rules")
    assert dialog.sections["rules"].reset.isHidden()


def loudness(store, rule):
    found = store.records(Finding, layer=MACHINE_LAYER)
    return {f.severity for f in found if f.rule == rule}


def test_a_rule_is_made_quieter_in_the_project_and_its_findings_follow(at_work, qtbot):
    row = opened(at_work, "rules").sections["rules"].row("deprecated-name")
    row.loud.setCurrentIndex(row.loud.findData(Severity.NOTE))
    store = at_work.desk.bench.store
    quiet = {Severity.NOTE}
    qtbot.waitUntil(lambda: loudness(store, "deprecated-name") == quiet, timeout=20_000)
    qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=20_000)
    assert store.records(RuleChoice) == [RuleChoice("deprecated-name", severity=Severity.NOTE)]
    assert row.back.isEnabled()


def test_rules_of_a_project_that_is_only_read_cannot_be_chosen(program, sample, qtbot):
    program.desk.open(sample, read_only=True)
    qtbot.waitUntil(lambda: program.desk.bench is not None and program.jobs.at_rest, timeout=20_000)
    assert not opened(program, "rules").sections["rules"].row("product").isEnabled()


def test_recent_projects_are_forgotten(program, dialog, sample):
    settings = program.wardrobe.settings.having_opened(sample)
    program.wardrobe.remember(settings)
    dialog.sections["privacy"].forget.click()
    assert program.wardrobe._file.read().recent == ()


def test_projects_that_are_not_to_be_remembered_are_not(program, dialog, sample, qtbot):
    dialog.rows["remember_recent"].hold(False)
    program.desk.open(sample)
    qtbot.waitUntil(lambda: program.desk.bench is not None and program.jobs.at_rest, timeout=20_000)
    assert program.wardrobe.settings.recent == ()


def test_settings_go_to_another_machine(program, dialog, tmp_path):
    dialog.rows["theme"].hold("dark")
    program.window.setting._export(tmp_path / "mine.json")
    dialog.rows["theme"].hold("light")
    program.window.setting.take_in(tmp_path / "mine.json")
    assert program.wardrobe.settings.theme == "dark"


def test_what_a_foreign_file_holds_beside_settings_is_told(program, dialog, tmp_path):
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps({"kzannotate-settings": 1, "recent": ["/etc/passwd"], "zoom": 2}))
    program.window.setting.take_in(path)
    assert "recent" in program.window.notice.text.text()
    assert program.wardrobe.settings.recent == Settings().recent
    assert program.window.setting.settings().zoom == 2.0
