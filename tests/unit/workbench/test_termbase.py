"""Termbases come in as one revision, after a look at what they would change, and go out again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.entity import Entity, Fact, Name, NameStatus
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import ForeignFileError, StaleRevisionError, UserError
from kzannotate.formats.termbase import term_csv
from kzannotate.formats.termbase.model import Entry, EntryName, Further, Termbase
from kzannotate.workbench.history import undo
from kzannotate.workbench.naming import change_name
from kzannotate.workbench.session import create_project_session
from kzannotate.workbench.termbase import (
    FORMS,
    Wishes,
    carry_out,
    convert_termbase,
    export_termbase,
    form_of,
    guessed_columns,
    import_termbase,
    read_termbase,
    termbase_of,
)
from kzannotate.workbench.termbase_planning import Effect, plan_import

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

PREFERRED, ADMITTED, DEPRECATED = NameStatus
LOSSLESS = ("tbx", "tbx2", "csv")
SCO = "منظمة شنغهاي للتعاون"
CSV = "id,language,name,status,note\r\n"


def put(bench: Workbench, *records: Entity | Name | Fact) -> None:
    bench.commit("add name", [Change(SHARED_LAYER, None, r) for r in records])


def planned(bench: Workbench, *entries: Entry, ours: bool = False):
    return plan_import(bench, Termbase("", entries, ours=ours), "a.tbx")


def named(*names: EntryName, **said: object) -> Entry:
    return Entry(names=names, **said)  # type: ignore[arg-type]


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8", newline="")
    return path


@pytest.fixture
def rich(bench: Workbench) -> Workbench:
    """The project with a sea, its wrong name under a guard, and a fact."""
    put(
        bench,
        Entity("sea", "place", "Q173", "hydrology", "two lines\nof note"),
        Name("n-1", "sea", "بحر آرال", "ar", PREFERRED, "with alef"),
        Name("n-2", "sea", "=بحر الجزر", "ar", DEPRECATED, None, "sco"),
        Name("n-3", "sea", "Арал теңізі", "kk", ADMITTED),
        Fact("f-1", "sea", "area", 68_000, "km²", "1960"),
    )
    return bench


def taught(bench: Workbench):
    reference = bench.reference()
    key = lambda record: record.id  # noqa: E731
    names = sorted((replace(n, id="") for n in reference.names), key=lambda n: (n.entity, n.text))
    return sorted(reference.entities, key=key), names


@pytest.mark.parametrize("form", LOSSLESS)
def test_what_is_exported_can_be_taken_into_an_empty_project(
    rich: Workbench, tmp_path: Path, form: str
) -> None:
    export_termbase(rich, tmp_path / "out", form)
    other = create_project_session(tmp_path / "b.kza", title="B", reviewer_name="Aigul")
    import_termbase(other, tmp_path / "out", form)
    assert taught(other) == taught(rich)
    other.close()


@pytest.mark.parametrize("form", LOSSLESS)
def test_what_is_exported_changes_nothing_when_it_comes_back(
    rich: Workbench, tmp_path: Path, form: str
) -> None:
    export_termbase(rich, tmp_path / "out", form)
    plan = import_termbase(rich, tmp_path / "out", form)
    assert (plan.coming, plan.left_out, plan.doubts, plan.same) == ((), (), (), 4)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_project_gives_the_same_bytes(rich: Workbench, tmp_path: Path, form: str) -> None:
    for name in ("a", "b"):
        export_termbase(rich, tmp_path / name, form, Wishes(languages=("ar", "kk")))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_facts_travel_in_the_notes_of_tbx_where_somebody_wants_them(
    rich: Workbench, tmp_path: Path
) -> None:
    assert export_termbase(rich, tmp_path / "a.tbx", wishes=Wishes(with_facts=True)) == ()
    other = create_project_session(tmp_path / "b.kza", title="B", reviewer_name="Aigul")
    import_termbase(other, tmp_path / "a.tbx")
    assert other.reference().facts == rich.reference().facts
    other.close()


def test_an_import_is_one_revision_and_one_step_to_undo(rich: Workbench, tmp_path: Path) -> None:
    before = taught(rich)
    path = written(tmp_path / "a.csv", f"{CSV}sea,ar,بحيرة آرال,admitted,\r\n,en,dam,,\r\n")
    import_termbase(rich, path)
    assert taught(rich) != before
    undo(rich)
    assert taught(rich) == before


def test_the_plan_says_what_is_new_and_what_changes_with_lines(rich: Workbench) -> None:
    renamed = EntryName("بحر الآرال", "ar", PREFERRED, id="n-1", line=7)
    fresh = EntryName("Aral Sea", "en", PREFERRED, line=9)
    plan = planned(rich, Entry("sea", names=(renamed, fresh)), ours=True)
    assert [(c.line, c.effect, c.after.text) for c in plan.coming] == [  # type: ignore[union-attr]
        (7, Effect.CHANGED, "بحر الآرال"),
        (9, Effect.NEW, "Aral Sea"),
    ]
    assert plan.summary.startswith("0 new entities, 0 changed entities, 1 new names, 1 changed")


def test_looking_changes_nothing(rich: Workbench) -> None:
    before = taught(rich)
    planned(rich, named(EntryName("dam", "en")))
    assert taught(rich) == before


def test_an_id_of_another_program_does_not_make_two_things_one(rich: Workbench) -> None:
    plan = planned(rich, Entry("sea", names=(EntryName("Bank", "en"),)))
    assert [type(c.after).__name__ for c in plan.coming] == ["Entity", "Name"]
    assert plan.coming[0].after.id != "sea"


def test_an_entry_is_known_by_its_names(rich: Workbench) -> None:
    entry = named(EntryName("بحر آرال", "ar"), EntryName("Aral Sea", "en"))
    plan = planned(rich, entry)
    assert [(c.after.entity, c.after.text) for c in plan.coming] == [("sea", "Aral Sea")]  # type: ignore[union-attr]


def test_an_entry_is_known_by_its_wikidata_identifier(rich: Workbench) -> None:
    plan = planned(rich, named(EntryName("Aral Sea", "en"), wikidata="Q173"))
    assert [type(c.after).__name__ for c in plan.coming] == ["Name"]


def test_a_name_of_two_entities_alone_says_nothing(rich: Workbench) -> None:
    put(rich, Entity("film", "work"), Name("n-9", "film", "بحر آرال", "ar", PREFERRED))
    assert planned(rich, named(EntryName("بحر آرال", "ar"))).count(Effect.NEW, Entity) == 1
    entry = named(EntryName("بحر آرال", "ar"), kind="work")
    assert planned(rich, entry).count(Effect.NEW, Entity) == 0


def test_without_a_status_the_first_name_is_the_one_to_use(bench: Workbench) -> None:
    plan = planned(bench, named(EntryName("dam", "en"), EntryName("barrage", "en")))
    found = [c.after.status for c in plan.coming if isinstance(c.after, Name)]
    assert found == [PREFERRED, ADMITTED]


def test_without_a_status_a_known_name_keeps_its_own(rich: Workbench) -> None:
    plan = planned(rich, Entry("sea", names=(EntryName("=بحر الجزر", "ar"),)))
    assert plan.coming == ()


def test_a_second_preferred_name_comes_in_and_is_doubted(rich: Workbench) -> None:
    entry = Entry("sea", names=(EntryName("بحيرة آرال", "ar", PREFERRED, line=3),))
    plan = planned(rich, entry, ours=True)
    assert plan.count(Effect.NEW, Name) == 1
    assert str(plan.doubts[0]) == (
        "a.tbx, line 3: بحر آرال has more than one preferred name in “ar”: "
        "“بحر آرال” / “بحيرة آرال”"
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (EntryName("و", "ar", line=5), "only a particle"),
        (EntryName("فَبِــــــال", "ar", line=5), "only a particle"),
        (EntryName("\u200b\u0640\u064b", "ar", line=5), "only a particle"),
        (EntryName("a\x07b", "en", line=5), "a character that cannot be kept"),
        (EntryName("dam", "\x07", line=5), "a character that cannot be kept"),
    ],
)
def test_a_name_that_cannot_be_kept_is_left_out_with_line_and_reason(
    bench: Workbench, name: EntryName, sentence: str
) -> None:
    plan = planned(bench, named(name, EntryName("right", "en")))
    assert [t.line for t in plan.left_out if sentence in t.sentence] == [5]
    assert plan.count(Effect.NEW, Name) == 1


def test_a_name_that_a_file_gives_twice_counts_once(bench: Workbench) -> None:
    right, wrong = EntryName("dam", "en", PREFERRED), EntryName("dam", "en", DEPRECATED, line=4)
    plan = planned(bench, named(right, wrong))
    assert [c.after.status for c in plan.coming[1:]] == [PREFERRED]  # type: ignore[union-attr]
    assert [(t.line, t.sentence) for t in plan.left_out] == [
        (4, "the name stands there twice: the first one counts")
    ]


def test_a_topic_that_nobody_knows_is_left_out_and_the_name_comes(bench: Workbench) -> None:
    plan = planned(bench, named(EntryName("dam", "en", DEPRECATED, topic="moon", line=2)))
    assert "the topic is no entity's id or name" in plan.left_out[0].sentence
    assert plan.coming[1].after.topic is None  # type: ignore[union-attr]


def test_a_guard_is_found_by_the_name_of_the_entity(bench: Workbench) -> None:
    plan = planned(bench, named(EntryName("سور", "ar", DEPRECATED, topic=SCO)))
    assert plan.coming[1].after.topic == "sco"  # type: ignore[union-attr]


def test_what_a_project_has_no_room_for_is_counted_and_a_definition_becomes_the_note(
    bench: Workbench,
) -> None:
    verb, gender = Further("partOfSpeech", "verb"), Further("grammaticalGender", "other")
    entry = named(
        EntryName("dam", "en", further=(verb, gender)),
        EntryName("weir", "en", further=(verb,)),
        further=(Further("definition", "a wall in a river"),),
    )
    plan = planned(bench, entry)
    assert [t.sentence for t in plan.left_out] == [
        "“partOfSpeech” has no place in a project: 2 left out",
        "“grammaticalGender” has no place in a project: 1 left out",
    ]
    assert plan.coming[0].after.note == "a wall in a river"


def test_a_list_of_forbidden_words_finds_the_right_entity(bench: Workbench, tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", f"wrong;right;guard;reason\r\nمنظمة السور;{SCO};;calque\r\n")
    plan = import_termbase(bench, path)
    assert [(c.after.entity, c.after.status) for c in plan.coming] == [("sco", DEPRECATED)]  # type: ignore[union-attr]
    assert "".join(t.sentence for t in plan.left_out) == ""


def test_two_imports_of_a_foreign_file_make_one_entity(bench: Workbench, tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "English,Arabic\r\ndam,سد\r\ndams,سد\r\n")
    assert import_termbase(bench, path).count(Effect.NEW, Entity) == 2
    assert import_termbase(bench, path).coming == ()


def test_a_plan_that_is_out_of_date_is_refused(rich: Workbench) -> None:
    entry = Entry("sea", names=(EntryName("بحر آرال", "ar", ADMITTED),))
    plan = planned(rich, entry, ours=True)
    name = next(n for n in rich.store.records(Name) if n.id == "n-1")
    change_name(rich, name, replace(name, note="other"))
    with pytest.raises(StaleRevisionError):
        carry_out(rich, plan)


def test_an_import_tells_how_far_it_is_and_can_be_stopped(rich: Workbench) -> None:
    plan = planned(rich, *(named(EntryName(f"Hamlet {n}", "en", ADMITTED)) for n in range(120)))
    before, told = taught(rich), []
    with pytest.raises(Cancelled):
        carry_out(rich, plan, progress=lambda *at: told.append(at), cancelled=lambda: len(told) > 6)
    assert taught(rich) == before
    assert told == [(n, 480) for n in (0, 50, 100, 150, 200, 240, 290)]
    assert carry_out(rich, plan)


def test_a_hostile_file_changes_nothing(rich: Workbench, tmp_path: Path) -> None:
    before = taught(rich)
    path = written(tmp_path / "a.tbx", "<!DOCTYPE a [<!ENTITY b 'c'>]><martif/>")
    with pytest.raises(ForeignFileError, match="a document type of its own"):
        import_termbase(rich, path)
    assert taught(rich) == before


def test_some_entities_alone_can_be_exported(rich: Workbench, tmp_path: Path) -> None:
    export_termbase(rich, tmp_path / "a.json", entities={"sea"})
    made = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [e["id"] for e in made["entities"]] == ["sea"]


def test_deprecated_names_can_be_kept_from_programs_that_would_offer_them(
    rich: Workbench, tmp_path: Path
) -> None:
    wishes = Wishes(without_deprecated=True, with_facts=True)
    losses = export_termbase(rich, tmp_path / "a.tbx", wishes=wishes)
    assert [str(loss) for loss in losses] == [
        "1 × deprecated names are left out, such as “=بحر الجزر”"
    ]
    assert "بحر الجزر" not in (tmp_path / "a.tbx").read_text("utf-8")


def test_the_open_project_is_not_written_over(rich: Workbench) -> None:
    with pytest.raises(UserError, match="the open project itself"):
        export_termbase(rich, rich.store.path, "tbx")


def test_the_date_of_utx_is_that_of_the_last_change(rich: Workbench) -> None:
    log = rich.store.past
    assert log is not None
    assert termbase_of(rich).date == max(r.time for r in rich.store.revisions())[:10]


def test_a_file_is_converted_without_a_project(tmp_path: Path) -> None:
    source = written(tmp_path / "a.csv", "id,en,ar\r\n1,dam,سد\r\n")
    convert_termbase(source, tmp_path / "a.tbx")
    assert [n.text for n in read_termbase(tmp_path / "a.tbx").entries[0].names] == ["dam", "سد"]


def test_a_name_that_tells_no_form_asks_for_one(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="choose tbx, tbx2, csv"):
        form_of(tmp_path / "a.doc")
    assert form_of(tmp_path / "a.doc", "utx") == "utx"


def test_columns_without_a_head_are_guessed_by_their_letters() -> None:
    rows = (("Green Valley", "الوادي الأخضر", "x"), ("Stone Bridge", "جسر الحجر", "y"))
    table = term_csv.Table(tuple(term_csv.Row(n, r) for n, r in enumerate(rows, 1)), ";")
    assert guessed_columns(table) == ("en", "ar", "-")
    headed = replace(table, rows=(term_csv.Row(1, ("id", "en", "ar:deprecated")), *table.rows))
    assert guessed_columns(headed) == ("id", "en", "ar:deprecated")
