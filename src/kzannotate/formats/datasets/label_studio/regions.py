"""What one annotation or prediction of Label Studio says, region by region."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kzannotate.formats.datasets import foreign_json as fj
from kzannotate.formats.datasets.model import Maker
from kzannotate.formats.datasets.placing import Sought
from kzannotate.formats.datasets.taking import iso_time

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS = ("labels", "hypertextlabels", "paragraphlabels")


@dataclass(slots=True)
class Stretch:
    """Words, and what is said of them.

    Args:
        id: Label Studio's; empty in the short form, which has none.
        said: pairs of a control tag's name and the words that stand there.
    """

    id: str
    sought: Sought
    labels: list[str] = field(default_factory=list)
    said: list[tuple[str, str]] = field(default_factory=list)
    note: str = ""
    score: float | None = None


@dataclass(slots=True)
class Opinion:
    """One annotation or prediction.

    Args:
        relations: pairs of regions' ids with a label.
        tags: on the whole article.
        notes: on the whole article.
        broken: how many results are none that can be read.
    """

    maker: Maker | None
    regions: dict[str, Stretch] = field(default_factory=dict)
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    broken: int = 0


def opinion_of(value: dict[str, Any], *, is_machine: bool) -> Opinion:
    """An annotation or a prediction of a task."""
    opinion = Opinion(_machine(value) if is_machine else _person(value))
    for number, result in enumerate(fj.list_in(value, "result"), 1):
        if not isinstance(result, dict):
            opinion.broken += 1
        elif result.get("type") == "relation":
            _relate(opinion, result)
        else:
            _result(opinion, result, fj.text_in(result, "id") or f"#{number}")
    return opinion


def short_opinion_of(value: dict[str, Any], skipped: frozenset[str]) -> Opinion:
    """What a record of the short form (JSON_MIN) says.

    Args:
        value: the record.
        skipped: keys of the task's own data.
    """
    opinion = Opinion(_person({**value, "completed_by": value.get("annotator")}))
    for name, told in value.items():
        seen: Counter[str] = Counter()
        for item in told if isinstance(told, list) and name not in skipped else ():
            if isinstance(item, dict) and ("start" in item or "end" in item):
                place = _place(item)
                seen[place] += 1  # the same tag on the same words twice: two regions
                _say(_region(opinion, item, f"#{place}-{seen[place]}"), name, item)
            else:
                opinion.tags += _choices(item)
    return opinion


def _result(opinion: Opinion, result: dict[str, Any], id_: str) -> None:
    value, name = fj.object_in(result, "value"), fj.text_in(result, "from_name")
    if "start" not in value and "end" not in value:
        opinion.tags += _choices(value)
        opinion.notes += _texts(value)
        return
    region = _region(opinion, value, id_)
    _say(region, name, value)
    region.note = region.note or "\n\n".join(_texts(fj.object_in(result, "meta")))
    score = result.get("score")
    if isinstance(score, int | float) and not isinstance(score, bool) and region.score is None:
        region.score = float(score) if abs(score) <= 1 else None


def _region(opinion: Opinion, value: dict[str, Any], id_: str) -> Stretch:
    """The region of an id; its words are those that its labels bring."""
    region = opinion.regions.get(id_)
    sought = _sought(value)
    if region is None:
        region = opinion.regions[id_] = Stretch(id_ if id_[0] != "#" else "", sought)
    elif region.sought.exact is None and sought.exact is not None:
        region.sought = sought
    return region


def _sought(value: dict[str, Any]) -> Sought:
    """Where the words are; in HTML by the offsets that count through the whole text."""
    words = value.get("text")
    exact = words if isinstance(words, str) and words else None
    offsets = fj.object_in(value, "globalOffsets") or value
    if "startOffset" in offsets:
        return Sought(None, None, exact)
    return Sought(fj.number_in(offsets, "start"), fj.number_in(offsets, "end"), exact)


def _say(region: Stretch, name: str, value: dict[str, Any]) -> None:
    labels = [x for key in _LISTS for x in fj.list_in(value, key) if isinstance(x, str)]
    region.labels += [label for label in labels if fj.is_sound(label)]
    region.said += [(name, words) for words in _choices(value)]
    if isinstance(value.get("text"), list):
        region.said += [(name, words) for words in _texts(value)]
    for key in ("rating", "number", "datetime"):
        told = value.get(key)
        if isinstance(told, str | int | float):
            region.said.append((name, str(told)[:200]))


def _choices(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value] if fj.is_sound(value) else []
    found = fj.list_in(value, "choices")
    return [x for x in found if isinstance(x, str) and fj.is_sound(x)]


def _texts(value: dict[str, Any]) -> list[str]:
    return [x for x in fj.list_in(value, "text") if isinstance(x, str) and x and fj.is_sound(x)]


def _relate(opinion: Opinion, result: dict[str, Any]) -> None:
    first, second = fj.text_in(result, "from_id"), fj.text_in(result, "to_id")
    if result.get("direction") == "left":
        first, second = second, first
    labels = [x for x in fj.list_in(result, "labels") if isinstance(x, str) and fj.is_sound(x)]
    for label in labels or ["related"]:
        opinion.relations.append((first, second, label))


def _place(value: dict[str, Any]) -> str:
    return f"{value.get('start')}-{value.get('end')}-{value.get('globalOffsets')}"


def _person(value: dict[str, Any]) -> Maker | None:
    who = value.get("completed_by")
    times = iso_time(value.get("created_at")), iso_time(value.get("updated_at"))
    name = "".join(_names(who))
    return Maker(name, False, *times) if name else None


def _names(who: Any) -> Iterator[str]:
    if isinstance(who, dict):
        full = " ".join(filter(None, (fj.text_in(who, "first_name"), fj.text_in(who, "last_name"))))
        yield fj.text_in(who, "email") or full or "".join(_names(who.get("id")))
    elif isinstance(who, str) and fj.is_sound(who):
        yield who
    elif (number := fj.whole_number(who)) is not None:
        yield f"annotator {number}"


def _machine(value: dict[str, Any]) -> Maker:
    name = fj.text_in(value, "model_version") or "machine"
    return Maker(name, True, iso_time(value.get("created_at")), iso_time(value.get("updated_at")))
