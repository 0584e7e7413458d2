"""Sphinx settings of the user guide; `packaging/guide.py` sets the language and the facts."""

import json
import os
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE))

kz_facts = os.environ["KZANNOTATE_GUIDE_FACTS"]
language = os.environ["KZANNOTATE_GUIDE_LANGUAGE"]
version = release = json.loads(Path(kz_facts).read_text("utf-8"))["version"]

project = "kzannotate"
author = "The kzannotate developers"
copyright = "The kzannotate developers, GPL-3.0-or-later"  # noqa: A001 - Sphinx's word
extensions = ["myst_parser", "words_of_the_window"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
html_theme = "kzannotate"
html_theme_path = [str(_HERE)]
html_title = "kzannotate"
html_copy_source = False
html_show_sourcelink = False
html_permalinks_icon = "#"
# A button that leads nowhere, or a word of the window that does not exist, is a mistake.
nitpicky = True
