"""What a server says is said in the window's language too."""

import pytest

from kzannotate.gui.complaints import COMPLAINTS
from kzannotate.storage.server import refusals


@pytest.mark.parametrize(
    "sentence", [*refusals.WHY.values(), *(s for _, s in refusals._SENTENCES.values() if " " in s)]
)
def test_why_a_server_refuses_can_be_translated(sentence):
    assert sentence in COMPLAINTS
