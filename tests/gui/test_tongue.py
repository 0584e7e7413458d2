"""Where the window's words live while it speaks a language."""

import pytest

from kzannotate.gui import i18n
from kzannotate.gui.i18n import Tongue
from kzannotate.resources import resource


@pytest.fixture
def tongue(qapp):
    made = Tongue(qapp)
    before = made.language
    yield made
    made.speak(before)


def test_the_window_keeps_its_words_when_their_file_is_written_anew(
    tongue, qapp, tmp_path, monkeypatch
):
    file = tmp_path / "words.qm"
    file.write_bytes(resource("translations", "kzannotate_ru.qm").read_bytes())
    monkeypatch.setattr(i18n, "resource", lambda *_: file)
    i18n._words.cache_clear()
    tongue.speak("ru")
    file.write_bytes(b"")
    assert qapp.translate("Actions", "&Link to an entity…") != "&Link to an entity…"
    assert qapp.translate("Actions", "&Accept") == "&Принять"
