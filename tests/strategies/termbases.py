"""Termbases as people and their keyboards make them."""

from __future__ import annotations

from hypothesis import strategies as st

from hostile_texts import SIGNS
from kzannotate.domain.entity import Evidence, Fact, NameStatus
from kzannotate.formats.termbase.model import Entry, EntryName, Further, Termbase

XML_SIGNS = "<>&\"']]><!--\u0301\u0651\u202e\u2067"
SAYABLE = "".join(c for c in SIGNS + XML_SIGNS if c >= " " or c in "\t\n\r")
words = st.text(alphabet=st.sampled_from(SAYABLE), min_size=1, max_size=20)
said = words.filter(str.strip)
one_line = said.map(lambda text: " ".join(text.split())).filter(bool)
formulas = st.sampled_from(
    ["=1+1", "'=1", "''+a", "-1", "@x", "'", "#x", "'#x", "％1", "＝1", " =1"]
)
ids = st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True) | said.filter(str.isprintable)
languages = st.sampled_from(["ar", "en", "ru", "kk", "zh-Hant"])
statuses = st.sampled_from(NameStatus)


def maybe(strategy):
    return st.none() | strategy


@st.composite
def facts(draw, entity):
    sources = tuple(
        Evidence(f"s{n}", draw(words), draw(maybe(words))) for n in range(draw(st.integers(0, 2)))
    )
    values = st.integers(-9, 9) | st.floats(0, 9) | words | st.tuples(words, words)
    number = draw(st.integers(0, 10**6))
    return Fact(f"{entity}/{number}", entity, draw(words), draw(values), sources=sources)


@st.composite
def names(draw, topics):
    return EntryName(
        draw(said | formulas),
        draw(languages),
        draw(statuses),
        draw(maybe(said | st.just("kzannotate topic: x") | formulas)),
        draw(maybe(st.sampled_from(topics))),
        further=draw(st.sampled_from([(), (Further("partOfSpeech", "verb"),)])),
    )


def definition(name):
    return Further("definition", "what it is", name.language)


@st.composite
def entries(draw, id_, topics):
    found = draw(
        st.lists(names(topics), min_size=1, max_size=4, unique_by=lambda n: (n.text, n.language))
    )
    return Entry(
        id_,
        draw(said),
        draw(maybe(st.integers(1, 10**6).map("Q{}".format))),
        draw(maybe(said)),
        draw(maybe(said | st.just("kzannotate kind: x"))),
        tuple(sorted(found, key=lambda n: n.language)),
        tuple(draw(st.lists(facts(id_), max_size=2))),
        draw(st.sampled_from([(), (Further("definition", "что это"),), (definition(found[0]),)])),
    )


@st.composite
def termbases(draw):
    """Each entry has an id of its own; guards speak of entries that are there."""
    known = draw(st.lists(ids, min_size=1, max_size=4, unique=True))
    made = tuple(draw(entries(id_, known)) for id_ in known)
    return Termbase(draw(st.just("") | one_line), made, ours=True)
