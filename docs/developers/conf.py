"""Sphinx settings of the developers' guide, which `packaging/guide.py` builds."""

import os
from pathlib import Path

_DOCS = Path(__file__).resolve().parents[1]
_ROOT = _DOCS.parent

project = "kzannotate for developers"
author = "The kzannotate developers"
release = os.environ["KZANNOTATE_GUIDE_VERSION"]
extensions = ["myst_parser", "autoapi.extension"]
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]
root_doc = "developers/index"
exclude_patterns = ["guide", "pictures"]
html_theme = "alabaster"
html_theme_options = {"page_width": "76rem", "sidebar_width": "17rem"}
html_copy_source = False
html_show_sourcelink = False

# Read, not imported: no Qt and no library is needed to build this.
autoapi_type = "python"
autoapi_root = "developers/api"
autoapi_add_toctree_entry = False
autoapi_keep_files = False
autoapi_options = ["members", "show-module-summary"]
autoapi_member_order = "bysource"
autoapi_dirs = [str(_ROOT / "src" / "kzannotate")]
# The rooms that others build on; the window and the store are nobody's library.
autoapi_ignore = ["*/gui/*", "*/storage/*", "*/cli/*", "*/__main__.py", "*/_resources/*"]
autoapi_python_class_content = "class"
# Documents of the repository are shown here and link to files that are no pages.
suppress_warnings = [
    *("myst.xref_missing", "myst.header", "image.not_readable", "toc.not_included"),
    *("autoapi.python_import_resolution", "autoapi.not_readable", "docutils", "ref.python"),
]
