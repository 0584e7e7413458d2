"""A file of another project or program, whichever it is, into a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.formats import project_reading
from kzannotate.workbench.data_sets.own_lines import take_in_lines
from kzannotate.workbench.data_sets.reading import read_data_set
from kzannotate.workbench.data_sets.taking_in import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.data_sets.taking_in import TakenIn
    from kzannotate.workbench.session import Workbench


def take_in_any(bench: Workbench, path: Path) -> TakenIn:
    """Bring in a file or folder of any format that comes in, as its content says.

    Raises:
        ForeignFileError: it is in none of them, or broken.
    """
    if path.is_file() and project_reading.recognises(path):
        return take_in_lines(bench, path)
    return take_in(bench, read_data_set(path).data_set(), path.name)
