"""Where a writer tells no loss, everything comes back: nothing is lost in silence."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzannotate.domain.entity import NameStatus
from kzannotate.formats.termbase import (
    forbidden_list,
    reconciliation,
    tbx2,
    tbx3,
    tbx_reading,
    term_csv,
    utx,
)
from kzannotate.formats.termbase.columns import LONG, Column, Role
from kzannotate.formats.termbase.model import Entry, EntryName, Termbase
from termbases import formulas, maybe, said, statuses

FEW = st.sampled_from(["ar", "en"])
KNOWN = st.sampled_from(["سدود جبلية", "mountain dams", "mountain weirs"])
NAMES = st.builds(
    EntryName, KNOWN | said | formulas, FEW, statuses, maybe(said | formulas), maybe(st.just("e1"))
)
ENTRIES = st.builds(
    Entry,
    kind=st.sampled_from(["term", "place"]),
    wikidata=maybe(st.just("Q1")),
    domain=maybe(said | formulas),
    note=maybe(said),
    names=st.lists(NAMES, min_size=1, max_size=3, unique_by=lambda n: (n.text, n.language)).map(
        lambda found: tuple(sorted(found, key=lambda n: n.language))
    ),
)
SMALL = st.lists(ENTRIES, min_size=1, max_size=2).map(
    lambda found: Termbase("", tuple(replace(e, id=f"e{n}") for n, e in enumerate(found)))
)
PLAIN = SMALL.map(
    lambda found: replace(
        found,
        entries=tuple(
            replace(e, kind="term", wikidata=None, domain=None, note=None) for e in found.entries
        ),
    )
)
REASONS = maybe(said | formulas)
WRONG = st.builds(
    EntryName,
    st.sampled_from(["mountain weirs", "hilly weirs", "=dams+weirs", "dams; weirs"]),
    st.just("en"),
    st.just(NameStatus.DEPRECATED),
    REASONS,
    maybe(st.just("e1")),
)
LISTED = st.lists(
    st.tuples(st.sampled_from(["mountain dams", "=hill+dams"]), st.lists(WRONG, min_size=1)),
    min_size=2,
    max_size=2,
    unique_by=lambda pair: pair[0],
).map(
    lambda found: Termbase(
        "",
        tuple(
            Entry(
                f"e{n}",
                "term",
                names=(
                    EntryName(right, "en", NameStatus.PREFERRED),
                    *{name.text: name for name in wrong}.values(),
                ),
            )
            for n, (right, wrong) in enumerate(found)
        ),
    )
)
COLUMNS = st.lists(
    st.sampled_from([Column(role) for role in Role if role is not Role.PASSED_OVER])
    | st.builds(Column, st.just(Role.NAME), FEW, maybe(statuses)),
    min_size=1,
    max_size=9,
    unique=True,
).filter(lambda columns: any(c.role is Role.NAME for c in columns))

RICH = COLUMNS.map(lambda columns: list(dict.fromkeys([*columns, *LONG])))


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("honest") / "a.txt"


def meant(termbase, *, with_ids=True):
    """What an import understands: the first name without a status is the one to use."""
    return [
        replace(
            entry,
            id=entry.id if with_ids else None,
            line=None,
            kind=entry.kind or "term",
            names=frozenset(names_meant(entry)),
        )
        for entry in termbase.entries
    ]


def names_meant(entry):
    seen = set()
    for name in entry.names:
        first = name.language not in seen
        seen.add(name.language)
        status = name.status or (NameStatus.PREFERRED if first else NameStatus.ADMITTED)
        yield replace(name, status=status, id=None, line=None)


@pytest.mark.parametrize(
    ("form", "reader"),
    [(tbx2, tbx_reading), (tbx3, tbx_reading), (utx, utx), (reconciliation, reconciliation)],
    ids=["tbx2", "tbx3", "utx", "reconciliation"],
)
@given(termbase=SMALL | PLAIN)
@settings(max_examples=80)
def test_a_form_that_tells_no_loss_brings_everything_back(form, reader, path, termbase):
    pair = {"languages": ("en", "ar")} if form is utx else {}
    written = form.write(termbase, **pair)
    if not written.losses:
        path.write_text(written.text, "utf-8", newline="")
        assert meant(reader.read(path)) == meant(termbase)


@given(termbase=SMALL | PLAIN, columns=COLUMNS | RICH)
@settings(max_examples=200)
def test_columns_that_tell_no_loss_bring_everything_back(path, termbase, columns):
    written = term_csv.write(termbase, columns)
    if not written.losses:
        path.write_text(written.text, "utf-8", newline="")
        back = term_csv.understood(term_csv.read(path), "a.csv")
        with_ids = Column(Role.ID) in columns
        assert meant(back, with_ids=with_ids) == meant(termbase, with_ids=with_ids)


@given(termbase=LISTED | PLAIN)
@settings(max_examples=80)
def test_a_forbidden_list_that_tells_no_loss_brings_back_all_names(path, termbase):
    written = forbidden_list.write(termbase)
    if not written.losses:
        path.write_text(written.text, "utf-8", newline="")
        back = forbidden_list.read(path)
        topics = {
            forbidden_list._Topics(termbase).called("e1", code): "e1" for code in ("ar", "en")
        }
        named = [
            replace(e, names=tuple(replace(n, topic=topics.get(n.topic, n.topic)) for n in e.names))
            for e in back.entries
        ]
        found = meant(Termbase("", tuple(named)), with_ids=False)
        assert sorted(found, key=repr) == sorted(meant(termbase, with_ids=False), key=repr)
