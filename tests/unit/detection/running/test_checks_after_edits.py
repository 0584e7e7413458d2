"""Whatever is edited between two checks, the second finds what a first one would."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus, Reference

KINDS = {
    "lending": "organisation",
    "saving": "organisation",
    "masks": "organisation",
    "summit": "event",
    "jaber": "person",
    "tashko": "place",
}
NAMES = [
    ("lending", "en", "River Lending Bank"),
    ("lending", "ru", "Речной ссудный банк"),
    ("saving", "en", "River Savings Bank"),
    ("saving", "ru", "Речной сберегательный банк"),
    ("saving", "en", "Savings Bank of Tashko"),
    ("masks", "en", "International Council of Masks"),
    ("masks", "en", "International Council of Old Masks"),
    ("masks", "en", "ICM"),
    ("summit", "en", "Third Summit of the International Council of Masks"),
    ("jaber", "en", "Salem Jaber"),
    ("jaber", "en", "Nora Jaber"),
    ("tashko", "en", "Tashko"),
    ("tashko", "en", "River"),
]
BODIES = (
    "River Lending Bank",
    "River Savings Bank",
    "River Saving Bank",
    "Savings Bank of Tashko",
    "International Council of Masks",
    "International Council of Tasks",
)
MATTERS = (
    "For the trams of Tashko, 30 million euros, the {0} has approved a loan, Salem Jaber said.",
    "On Monday the house in Tashko signed a memorandum of cooperation with the {0}.",
    "The {0} lent 30 million euros to 12 villages of Tashko, said Jaber of the {1}.",
    "A flood at Tashko killed {2} people, says the {0}. The Third Summit of the ICM is over.",
    "The banker Salem Jaber was {3} of fraud by a court in Tashko. The {0} has 1{2} members.",
)
texts = st.builds(
    str.format,
    st.sampled_from(MATTERS),
    st.sampled_from(BODIES),
    st.sampled_from(BODIES),
    st.sampled_from(["17", "23"]),
    st.sampled_from(["acquitted", "convicted"]),
)


def articles_of(rows):
    return [
        Article(Document(f"d{n}", "", digest(text), len(text), "en", published=day), text)
        for n, (text, day) in rows
    ]


ENTITIES = tuple(Entity(*e) for e in KINDS.items())
LISTED = [
    Name(f"n{n}", entity, text, language, NameStatus.PREFERRED)
    for n, (entity, language, text) in enumerate(NAMES)
]
"""The very same objects in every reference, as after an edit."""


def reference_of(chosen, facts):
    told = tuple(Fact(f"f{n}", "masks", "member_count", n, "members") for n in facts)
    return Reference(ENTITIES, tuple(LISTED[n] for n in chosen), told)


states = st.tuples(
    st.lists(
        st.tuples(
            st.integers(0, 7), st.tuples(texts, st.sampled_from(["2026-03-02", "2026-03-03"]))
        ),
        min_size=3,
        max_size=6,
        unique_by=lambda row: row[0],
    ),
    st.sets(st.sampled_from(range(len(NAMES))), min_size=4),
    st.sets(st.sampled_from([117, 123]), max_size=1),
)


def edited(state, other, number):
    """One state with some part of another, as a number says."""
    rows, names, facts = state
    told, listed, _ = other
    changed = [
        (n, new[1]) if at % 3 == 0 else (n, old)
        for at, ((n, old), new) in enumerate(zip(rows, told, strict=False))
    ]
    return [
        (changed + rows[len(changed) :], names, facts),
        (rows + [(n + 8, row) for n, row in told[:1]], names, facts),
        (rows[:0:-1], names, facts),
        (rows, names ^ set(sorted(listed)[:1]), facts),
        (rows, names ^ set(sorted(listed)[-3:]), facts),
        (rows, names, other[2]),
    ][number]


@settings(max_examples=15)
@given(states, states, st.permutations(range(6)))
def test_a_check_after_edits_finds_what_a_first_one_finds(state, other, order):
    reference = reference_of(*state[1:])
    checker = Checker(reference)
    checker.check(articles_of(state[0]))
    for number in order[:3]:
        state = edited(state, other, number)
        reference, articles = reference_of(*state[1:]), articles_of(state[0])
        checker = checker.with_reference(reference)
        assert checker.check(articles) == Checker(reference).check(articles)
