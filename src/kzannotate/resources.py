"""Finds the files that ship with the program: fonts, translations, reference, sample."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kzannotate.errors import BugError, UserError

_HERE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    # A wheel carries them inside the package, a checkout beside src/.
    for place in (_HERE / "_resources", _HERE.parents[1] / "resources"):
        if place.is_dir():
            return place
    raise BugError("the program's own resources are missing: install it again")


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, such as ``resource("reference", "kazakhstan.json")``.

    Raises:
        BugError: nothing of that name is shipped.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise BugError(f"{'/'.join(parts)} does not ship with this program")
    return path


def guide(language: str) -> Path:
    """First page of the user guide in a language, or in English where there is none.

    Raises:
        UserError: this copy of the program came without the guide, as a fresh checkout does.
    """
    for code in (language, "en"):
        page = _root() / "guide" / code / "index.html"
        if page.exists():
            return page
    raise UserError(
        "The guide is not built in this copy of the program. “make guide” builds it; its pages "
        "can be read in docs/guide, too."
    )
