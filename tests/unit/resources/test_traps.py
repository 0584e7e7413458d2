"""The shipped list of translation traps."""

from __future__ import annotations

from collections import defaultdict

import pytest

from kzannotate.detection.names.traps import TRAP_DOMAIN, Traps, is_trap
from kzannotate.domain.entity import NameStatus, Reference
from kzannotate.formats.reference import read
from kzannotate.resources import resource
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of


@pytest.fixture(scope="module")
def shipped():
    return read(resource("reference", "traps.json"))


def test_it_is_a_reference_of_traps_alone(shipped):
    assert shipped.entities
    assert all(is_trap(e) and e.domain == TRAP_DOMAIN and e.note for e in shipped.entities)


def test_no_word_is_right_and_wrong_in_one_trap(shipped):
    stems = defaultdict(set)
    for name in shipped.names:
        side = name.entity, name.language, name.status is NameStatus.DEPRECATED
        for word in words_of(name.text)[-1:]:
            stems[side] |= noun_stems(word, name.language)
    for (entity, language, wrong), found in list(stems.items()):
        assert wrong or found.isdisjoint(stems[entity, language, True]), (entity, language)


def test_wrong_renderings_are_of_one_word(shipped):
    wrong = [n.text for n in shipped.names if n.status is NameStatus.DEPRECATED]
    assert [text for text in wrong if len(words_of(text)) != 1] == []


def test_a_term_of_the_same_id_takes_a_trap_s_place(shipped):
    term = next(e for e in shipped.entities if e.id == "trap-turkic")
    stems = [frozenset({"turkic"}), frozenset({"league"})]
    assert Traps(Reference()).slots(stems, "en")
    assert not Traps(Reference((term,))).slots(stems, "en")
