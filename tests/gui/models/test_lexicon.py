"""What entities are called, kept in step without reading all of it again."""

from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.gui.models.lexicon import Lexicon

ARAL = Name("n", "aral", "Aral", "en", NameStatus.PREFERRED)
SYR = Name("m", "aral", "Арал", "ru", NameStatus.PREFERRED)
DEPTH = Fact("f", "aral", "depth", 16)
LEXICON = Lexicon(Reference((Entity("aral", "place"),), (SYR, ARAL), (DEPTH,)))


def _after(before, after):
    return LEXICON.after([Change(SHARED_LAYER, before, after)])


def test_names_stand_in_the_order_of_languages():
    assert LEXICON.names("aral") == [ARAL, SYR]
    assert LEXICON.called("aral", "ar") == "Aral"


def test_names_in_the_languages_of_the_project_come_first():
    lexicon = Lexicon(Reference((Entity("aral", "place"),), (SYR, ARAL)), ("ru", "kk"))
    assert lexicon.names("aral") == [SYR, ARAL]
    assert lexicon.called("aral", "ar") == "Арал"


def test_a_change_makes_another_lexicon_and_leaves_this_one():
    assert _after(ARAL, None).names("aral") == [SYR]
    assert _after(None, Entity("syr", "place")).entity("syr")
    assert _after(Entity("aral", "place"), None).entity("aral") is None
    assert LEXICON.names("aral") == [ARAL, SYR]


def test_a_fact_is_found_by_its_id_until_it_is_deleted():
    assert LEXICON.fact("f") == DEPTH
    gone = _after(DEPTH, None)
    assert (gone.fact("f"), gone.facts("aral")) == (None, [])
