"""What reviewers of a newsroom do, by chance: much of it to the same few records."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.workbench import both_changed, history

if TYPE_CHECKING:
    import random

    from kzannotate.workbench.session import Workbench

HOT = 20
"""Entities that everybody changes."""


def gesture(bench: Workbench, chance: random.Random) -> None:
    """Do something: rule, change what is common, settle what both changed, or take it back."""
    what = chance.random()
    if what < 0.5:
        bench.commit("rule", [_ruling(bench, chance)])
    elif what < 0.8:
        bench.commit("change entity", [_common(bench, chance)])
    elif what < 0.88:
        bench.commit("apply", [_ruling(bench, chance), _common(bench, chance)])
    elif what < 0.94:
        open_ = [i for i in both_changed.both_changed(bench) if both_changed.can_resolve(bench, i)]
        if open_:
            item = chance.choice(open_)
            both_changed.choose(bench, item, chance.choice(item.versions))
    else:
        history.undo(bench)


def _ruling(bench: Workbench, chance: random.Random) -> Change:
    id_ = f"v-{chance.randrange(40)}"
    before = bench.store.record(Verdict, id_, bench.layer)
    reason = f"{chance.random():.9f}"
    after = Verdict(id_, id_, chance.choice([*Ruling]), reason)
    return Change(bench.layer, before, after)


def _common(bench: Workbench, chance: random.Random) -> Change:
    id_ = f"hot-{chance.randrange(HOT)}"
    before = bench.store.record(Entity, id_)
    after = replace(before or Entity(id_, "organisation"), note=f"{chance.random():.9f}")
    return Change(SHARED_LAYER, before, after)
