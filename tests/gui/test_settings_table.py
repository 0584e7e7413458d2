"""The table of settings is whole, and a foreign file of settings is believed line by line."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.detection.rule import ALL_RULES
from kzannotate.errors import UserError
from kzannotate.gui.commands.keys import chosen_keys
from kzannotate.gui.commands.table import TABLE
from kzannotate.gui.listed import listed_commands, listed_rules
from kzannotate.gui.settings import Settings
from kzannotate.gui.settings_exchange import LARGEST, export_settings, exported, import_settings
from kzannotate.gui.settings_table import PAGES, SETTINGS, Kind, setting

SHAPE = {"geometry", "splitters", "decide", "drawer", "drawer_open"}
REMEMBERED = {"recent", "last_commands", "search_choices", "keys", "tour_step"}
"""What is kept of itself, and keys, which have a page of their own."""


def test_everything_that_is_kept_can_be_set_or_keeps_itself():
    assert {f.name for f in fields(Settings)} == {s.key for s in SETTINGS} | SHAPE | REMEMBERED


def test_no_setting_stands_twice_and_all_stand_on_a_page():
    keys = [s.key for s in SETTINGS]
    assert len(keys) == len(set(keys))
    assert {s.page for s in SETTINGS} <= set(PAGES)


@pytest.mark.parametrize("line", SETTINGS, ids=lambda line: line.key)
def test_a_setting_admits_its_own_default_and_says_what_it_does(line):
    assert line.admits(line.default)
    assert line.help.endswith(".")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("zoom", value) for value in (9.9, float("nan"), float("inf"), True, "1", 1)),
        *(("theme", value) for value in ("pink", 1, None)),
        *(("reviewer", value) for value in ("a\nb", "a\u202eb", "a" * 201)),
        ("justified", 1),
        ("line_letters", 76.0),
    ],
)
def test_what_a_setting_cannot_be_is_not_admitted(key, value):
    assert not setting(key).admits(value)


def test_what_goes_out_comes_in_again(tmp_path):
    mine = replace(Settings(), theme="dark", zoom=1.25, keys=("link=Ctrl+F9",))
    export_settings(mine, tmp_path / "s.json")
    taken = import_settings(Settings(), tmp_path / "s.json")
    assert taken.settings == mine
    assert taken.left_out == ()


def test_neither_name_nor_paths_go_out():
    mine = replace(Settings(), reviewer="Aliya", recent=("/secret.kza",), geometry="x")
    said = json.dumps(exported(mine))
    assert "Aliya" not in said
    assert "secret" not in said
    assert "geometry" not in exported(mine)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff", b"[" * 9999, b'{"kzannotate-settings": 2}', b" " * (LARGEST + 1)],
)
def test_what_is_no_file_of_settings_is_refused(tmp_path, content):
    path = tmp_path / "s.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match="holds no settings"):
        import_settings(Settings(), path)


@given(
    st.dictionaries(
        st.sampled_from([*(f.name for f in fields(Settings)), "x" * 99, "\u202e"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()),
    )
)
def test_whatever_a_file_holds_only_what_can_be_set_comes_in(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("foreign") / "s.json"
    path.write_text(json.dumps({**values, "kzannotate-settings": 1}), "utf-8")
    taken = import_settings(Settings(), path)
    assert all(s.admits(getattr(taken.settings, s.key)) for s in SETTINGS)
    assert taken.settings.recent == ()
    assert all(name.isprintable() and len(name) <= 40 for name in taken.left_out)


def test_keys_of_a_foreign_file_are_never_given_twice(tmp_path):
    path = tmp_path / "s.json"
    mine = {"kzannotate-settings": 1, "keys": ["link=Ctrl+F9", "check=Ctrl+F9", "undo=Ctrl+N"]}
    path.write_text(json.dumps(mine))
    chosen = chosen_keys(import_settings(Settings(), path).settings.keys)
    held = [k for k in chosen.values() if k == "Ctrl+F9"]
    assert len(held) == 1
    assert (chosen["undo"], chosen["new"]) == ("Ctrl+N", "")


def test_choices_and_numbers_have_what_they_need():
    for line in SETTINGS:
        assert bool(line.choices) == (line.kind is Kind.CHOICE)
        assert (line.bounds[1] > line.bounds[0]) == (line.kind is Kind.NUMBER)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_guide_has_the_table_of_all_settings(language):
    page = Path(__file__).parents[2] / "docs" / "guide" / language / "settings.md"
    assert "```{tabled} settings" in page.read_text("utf-8")


def test_commands_and_rules_are_listed_as_they_are():
    assert {c.id for c in listed_commands()} == {spec.id for spec in TABLE}
    assert next(c for c in listed_commands() if c.id == "undo").keys == ("Ctrl+Z",)
    assert {r.name for r in listed_rules()} == {rule.info.name for rule in ALL_RULES}
