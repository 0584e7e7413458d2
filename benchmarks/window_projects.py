"""Makes the projects that `window.py` measures, each once for a directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def single(where: Path, kilobytes: int) -> Path:
    """A project of one article of so many kilobytes, with a mention in each 80 to 100 letters."""
    import large_project

    path = where / f"one{kilobytes}.kza"
    if not path.exists():
        large_project.make(path, 1, mentions={20: 300}.get(kilobytes, 10_000), kilobytes=kilobytes)
    return path


def project(where: Path, articles: int, mentions: int = 10) -> Path:
    """The project of that size, made if it is not there."""
    import large_project

    path = where / f"p{articles}.kza"
    if not path.exists():
        count = mentions if articles <= 10_000 else 0
        large_project.make(path, articles, mentions=count, findings=min(2000, articles // 10))
    return path


def ruled_on(where: Path, articles: int) -> Path:
    """A project of that size with a finding and two mentions in each article."""
    import large_project

    path = where / f"f{articles}.kza"
    if not path.exists():
        large_project.make(path, articles, mentions=2, findings=articles, kilobytes=0.4)
    return path


def stated(where: Path, claims: int) -> Path:
    """A project of so many claims by 500 sources."""
    import stated_project

    path = where / f"s{claims}.kza"
    if not path.exists():
        stated_project.make(path, claims)
    return path


def named(where: Path, names: int) -> Path:
    """A project of so many names, two for each entity, without articles."""
    from kzannotate.domain.entity import Entity, Name, NameStatus
    from kzannotate.domain.project import SHARED_LAYER
    from kzannotate.domain.revision import Change
    from kzannotate.workbench.session import create_project_session

    path = where / f"n{names}.kza"
    if not path.exists():
        made = create_project_session(path, title="Names", reviewer_name="Aliya")
        records: list[Entity | Name] = []
        for n in range(names // 2):
            records.append(Entity(f"e-{n}", "place"))
            for code, words in (("ar", f"قرية {n}"), ("en", f"Village {n}")):
                id_ = f"n-{n}-{code}"
                records.append(Name(id_, f"e-{n}", words, code, NameStatus.PREFERRED))
        made.commit("import reference", [Change(SHARED_LAYER, None, r) for r in records])
        made.close()
    return path
