"""Names of three scripts that sound alike."""

import pytest

from kzannotate.text.fold import fold_word
from kzannotate.text.sound_keys import sound_key


@pytest.mark.parametrize(
    "names", ["Тоқаев Tokayev توكاييف", "Moorgate Мургейт مورغيت", "Glubokaya Глубокая"]
)
def test_one_name_sounds_alike_in_all_scripts(names):
    assert len({sound_key(fold_word(name)) for name in names.split()}) == 1


def test_two_names_sound_otherwise():
    assert sound_key("selby") != sound_key("calder")
