"""A project begins with all that was said of it, or not at all."""

import pytest

from kzannotate.domain.entity import Name
from kzannotate.domain.project import ProjectInfo, Reviewer
from kzannotate.errors import UserError
from kzannotate.resources import resource
from kzannotate.workbench import history
from kzannotate.workbench.beginning import SCALES, Beginning, begin_project
from kzannotate.workbench.rating import scale_of
from kzannotate.workbench.session import open_session


@pytest.fixture
def begun(tmp_path):
    starter = resource("reference", "kazakhstan.json")
    said = Beginning(
        tmp_path / "p.kza", " The  six chairs ", ("ar", "en"), starter, "four", "Aliya", "editor"
    )
    bench = begin_project(said)
    yield bench
    bench.close()


def test_what_was_said_is_in_the_file(begun):
    begun.close()
    again = open_session(begun.store.path, reviewer_name="Aliya")
    assert again.store.records(ProjectInfo)[0].languages == ("ar", "en")
    assert again.info.title == "The six chairs"
    assert [r.role for r in again.store.records(Reviewer)] == ["editor"]
    assert again.store.records(Name)
    again.close()


def test_nothing_of_it_is_undone_by_the_first_undo(begun):
    assert history.undoable(begun) is None


@pytest.mark.parametrize("scale", SCALES)
def test_a_scale_has_its_ratings_numbered_from_the_worst(tmp_path, scale):
    bench = begin_project(Beginning(tmp_path / "p.kza", "p", scale=scale, reviewer="A"))
    ratings = scale_of(bench).ratings
    bench.close()
    assert tuple(r.id for r in ratings) == SCALES[scale]
    values = [r.value for r in ratings if r.value is not None]
    assert values == list(range(1, len(values) + 1))


def test_a_reference_that_cannot_be_read_leaves_no_project_behind(tmp_path):
    (tmp_path / "r.json").write_text("[")
    with pytest.raises(UserError):
        begin_project(
            Beginning(tmp_path / "p.kza", "p", reference=tmp_path / "r.json", reviewer="A")
        )
    assert not (tmp_path / "p.kza").exists()


@pytest.mark.parametrize("lack", [{"title": " "}, {"languages": ()}, {"reviewer": " "}])
def test_what_is_needed_is_asked_for(tmp_path, lack):
    said = {"title": "p", "reviewer": "A"} | lack
    with pytest.raises(UserError):
        begin_project(Beginning(tmp_path / "p.kza", **said))
    assert not (tmp_path / "p.kza").exists()


def test_a_file_that_is_there_already_stays_as_it_is(tmp_path):
    path = tmp_path / "p.kza"
    path.write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        begin_project(Beginning(path, "p", reviewer="A"))
    assert path.read_text() == "mine"
